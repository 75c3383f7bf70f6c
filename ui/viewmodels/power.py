"""The battery, for a screen that spends less when it is nearly empty."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.services.power_state import Power, read_power
from ui.viewmodels.qml import qml_property, qml_type

LOOK_EVERY_MS = 60_000


@qml_type("owned by AppModel")
class PowerModel(QObject):
    """``batteryPct`` is -1 where there is no battery; ``saving`` turns movement on the screen off."""

    changed = Signal()

    def __init__(
        self, parent: QObject | None = None, read: Callable[[], Power] = read_power
    ) -> None:
        super().__init__(parent)
        self._read = read
        self._power = Power()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look now, and again every minute."""
        self.look()
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Read what the system says; a few small files."""
        power = self._read()
        if power != self._power:
            self._power = power
            self.changed.emit()

    def _get_battery(self) -> int:
        return -1 if self._power.battery_pct is None else self._power.battery_pct

    def _get_saving(self) -> bool:
        return self._power.saving

    batteryPct = qml_property(int, _get_battery, notify=changed)
    saving = qml_property(bool, _get_saving, notify=changed)

"""The raw monitor: the bytes of one meter as they come, with what was read from them."""

from __future__ import annotations

from collections import deque
from typing import ClassVar

from PySide6.QtCore import QObject, Slot

from app.domain.measurement import Quantity
from app.ports.meter_pool import RawFrameSeen
from app.services.app_services import AppServices
from ui.bridge.service_bridge import Call, ServiceBridge
from ui.viewmodels.page import PageModel, words_for
from ui.viewmodels.qml import qml_property, qml_type
from ui.viewmodels.rows import RowsModel
from ui.viewmodels.translated import translated
from ui.viewmodels.wording import NONE

_RAW_ROWS = 60
_BYTES_SHOWN = 64
NAMES_OF_VALUES = {
    Quantity.MATERIAL_MOISTURE: "M",
    Quantity.AIR_TEMPERATURE: "T",
    Quantity.RELATIVE_HUMIDITY: "RH",
    Quantity.DEW_POINT: "Td",
    Quantity.SURFACE_TEMPERATURE: "Ts",
    Quantity.PRESSURE: "p",
    Quantity.BATTERY: "Bat",
    Quantity.VOLTAGE: "U",
}


@qml_type("owned by MeterBytesModel")
class RawRows(RowsModel):
    """The newest frames first; ``said`` is what was read from one, ``problem`` why nothing was."""

    ROLES: ClassVar[tuple[str, ...]] = ("time", "channel", "hex", "text", "said", "problem")


@qml_type("owned by MeterDetailModel")
class MeterBytesModel(PageModel):
    """Follows the bytes of a meter only while they are looked at."""

    def __init__(
        self, services: AppServices, bridge: ServiceBridge, parent: QObject | None = None
    ) -> None:
        super().__init__(services, bridge, parent)
        self._device_id = ""
        self._rows = RawRows(self)
        self._seen: deque[RawFrameSeen] = deque(maxlen=_RAW_ROWS)
        self._stream: Call | None = None

    def open(self, device_id: str) -> None:
        """Follow another meter from the next :meth:`watch` on."""
        self.stop()
        self._device_id = device_id
        self._seen.clear()
        self._rows.show(())
        self._set_problem("")

    @Slot(bool)
    def watch(self, on: bool) -> None:
        """Follow the bytes of the meter, or no longer; what was seen stays."""
        if not on:
            self.stop()
        elif self._stream is None and self._device_id:
            self._seen.clear()
            frames = self.services.field_meters.frames(self._device_id)
            self._stream = self.bridge.follow(frames, self._saw, self._failed)

    def stop(self) -> None:
        """Follow nothing."""
        if self._stream is not None:
            self._stream.cancel()
            self._stream = None

    def _failed(self, error: BaseException) -> None:
        self._stream = None
        self._set_problem(words_for(error))

    def _saw(self, seen: RawFrameSeen) -> None:
        self._seen.appendleft(seen)
        self._rows.show(self._row(each) for each in self._seen)

    def _row(self, seen: RawFrameSeen) -> dict[str, str]:
        shown = seen.data[:_BYTES_SHOWN]
        said = (
            f"{NAMES_OF_VALUES[each.quantity]} {each.value} {each.unit}"
            if each.value is not None
            else f"{NAMES_OF_VALUES[each.quantity]} {NONE}"
            for each in seen.values
        )
        return {
            "time": f"{seen.at.astimezone():%H:%M:%S}",
            "channel": seen.channel,
            "hex": shown.hex(" ") + (" …" if len(seen.data) > _BYTES_SHOWN else ""),
            "text": "".join(chr(each) if 32 <= each < 127 else "·" for each in shown),
            "said": "   ".join(said),
            "problem": translated(seen.problem, "Meters"),
        }

    frames = qml_property(RawRows, lambda self: self._rows, constant=True)

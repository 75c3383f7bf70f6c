"""The position of the tablet: asked for only when its person switched that on, and said in words when there is none."""

from __future__ import annotations

import importlib
import time
from collections.abc import Callable
from decimal import Decimal
from enum import StrEnum
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from app.ports.position import Fix
from ui.viewmodels.qml import qml_property, qml_type

FRESH_S = 120.0
_EVERY_MS = 5000
_PLACES = Decimal("0.000001")


class PositionState(StrEnum):
    """What is known of the position."""

    OFF = "off"
    ASKING = "asking"
    DENIED = "denied"
    NO_RECEIVER = "no_receiver"
    SEARCHING = "searching"
    FIXED = "fixed"


class Receiver(Protocol):
    """What gives positions: ``found`` is called with latitude and longitude, ``lost`` when there is no reception."""

    def start(self, found: Callable[[float, float], None], lost: Callable[[], None]) -> bool:
        """Begin; whether there is a receiver at all."""
        ...

    def stop(self) -> None:
        """End."""
        ...


Ask = Callable[[Callable[[bool], None]], None]


@qml_type("owned by AppModel")
class PositionModel(QObject):
    """Implements :class:`app.ports.position.Position`; ``state`` is a ``PositionState``, put into words by the page."""

    changed = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        receiver: Receiver | None = None,
        ask: Ask | None = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._receiver = receiver
        self._ask = ask or _ask_system
        self._monotonic = monotonic
        self._wanted = False
        self._state = PositionState.OFF
        self._last: tuple[Fix, float] | None = None

    def switch(self, on: bool) -> None:
        """Begin to listen, with the system's permission, or forget where the tablet is."""
        if on == self._wanted:
            return
        self._wanted = on
        if on:
            self._become(PositionState.ASKING)
            self._ask(self._permitted)
            return
        if self._receiver is not None:
            self._receiver.stop()
        self._last = None
        self._become(PositionState.OFF)

    def fix(self) -> Fix | None:
        """The last fix while it is fresh; from any thread."""
        last = self._last
        if last is None or self._monotonic() - last[1] > FRESH_S:
            return None
        return last[0]

    def _permitted(self, granted: bool) -> None:
        if not self._wanted:
            return
        if not granted:
            self._become(PositionState.DENIED)
            return
        self._receiver = self._receiver or _QtReceiver(self)
        there = self._receiver.start(self._found, self._lost)
        self._become(PositionState.SEARCHING if there else PositionState.NO_RECEIVER)

    def _found(self, latitude: float, longitude: float) -> None:
        if self._wanted:
            degrees = [Decimal(repr(each)).quantize(_PLACES) for each in (latitude, longitude)]
            self._last = Fix(*degrees), self._monotonic()
            self._become(PositionState.FIXED)

    def _lost(self) -> None:
        if self._wanted:
            self._become(PositionState.SEARCHING)

    def _become(self, state: PositionState) -> None:
        if state is not self._state:
            self._state = state
            self.changed.emit()

    def _get_state(self) -> str:
        return self._state.value

    state = qml_property(str, _get_state, notify=changed)


class _QtReceiver:
    """The system's own source, by QtPositioning where that is installed."""

    def __init__(self, parent: QObject) -> None:
        self._parent = parent
        self._source: Any = None

    def start(self, found: Callable[[float, float], None], lost: Callable[[], None]) -> bool:
        """Begin; false where the module or every source is missing."""
        try:
            module: Any = importlib.import_module("PySide6.QtPositioning")
        except ImportError:
            return False
        if self._source is None:
            self._source = module.QGeoPositionInfoSource.createDefaultSource(self._parent)
            if self._source is None:
                return False
            self._source.setUpdateInterval(_EVERY_MS)
            self._source.positionUpdated.connect(lambda info: _tell(info.coordinate(), found))
            self._source.errorOccurred.connect(lambda _: lost())
        self._source.startUpdates()
        return True

    def stop(self) -> None:
        """End."""
        if self._source is not None:
            self._source.stopUpdates()


def _tell(coordinate: Any, found: Callable[[float, float], None]) -> None:
    if coordinate.isValid():
        found(coordinate.latitude(), coordinate.longitude())


def _ask_system(answer: Callable[[bool], None]) -> None:
    """Ask the person through the system; where systems do not ask, it is granted."""
    core: Any = importlib.import_module("PySide6.QtCore")
    permission = core.QLocationPermission()
    permission.setAccuracy(core.QLocationPermission.Accuracy.Precise)
    app: Any = QCoreApplication.instance()
    app.requestPermission(
        permission, app, lambda given: answer(given.status() == Qt.PermissionStatus.Granted)
    )

"""The camera as the screens use it, whichever camera that is."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from ui.viewmodels.qml import qml_property, qml_type

Encode = Callable[[], bytes]
"""Gives a taken picture as JPEG; takes its time, so it is called on a worker thread."""


class CameraState(StrEnum):
    """Whether pictures can be taken, or why not."""

    OFF = "off"
    STARTING = "starting"
    READY = "ready"
    NO_CAMERA = "no_camera"
    NOT_ALLOWED = "not_allowed"
    FAILED = "failed"


class CameraSource(Protocol):
    """A camera. Everything is called on the GUI thread."""

    @property
    def viewfinder(self) -> str:
        """The QML file that shows what the camera sees; empty when there is nothing to show it with."""
        ...

    def start(self, tell: Callable[[CameraState, str], None]) -> None:
        """Switch on; ``tell`` is called with every change of the state, and why where it failed."""
        ...

    def stop(self) -> None:
        """Switch off."""
        ...

    def attach(self, sink: QObject) -> None:
        """Show what the camera sees in this sink of a video output."""
        ...

    def capture(self, done: Callable[[Encode], None], failed: Callable[[str], None]) -> None:
        """Take one picture."""
        ...


@qml_type("owned by ShootingModel")
class CameraModel(QObject):
    """A camera that is switched on while it is looked through."""

    changed = Signal()

    def __init__(
        self, make: Callable[[QObject], CameraSource], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._make = make
        self._source: CameraSource | None = None
        self._state = CameraState.OFF
        self._why = ""

    def use(self, source: CameraSource) -> None:
        """From now on take pictures with this camera."""
        self.stop()
        self._make = lambda _: source
        self._source = None

    @Slot()
    def start(self) -> None:
        """Switch the camera on."""
        if self._state not in (CameraState.OFF, CameraState.FAILED, CameraState.NO_CAMERA):
            return
        if self._source is None:
            self._source = self._make(self)
        self._tell(CameraState.STARTING, "")
        self._source.start(self._tell)

    @Slot()
    def stop(self) -> None:
        """Switch the camera off."""
        if self._source is not None and self._state is not CameraState.OFF:
            self._source.stop()
            self._tell(CameraState.OFF, "")

    @Slot(QObject)
    def attach(self, sink: QObject) -> None:
        """Show what the camera sees there."""
        if self._source is not None:
            self._source.attach(sink)

    def capture(self, done: Callable[[Encode], None], failed: Callable[[str], None]) -> None:
        """Take one picture, when the camera is ready."""
        if self._source is not None and self._state is CameraState.READY:
            self._source.capture(done, failed)

    def _tell(self, state: CameraState, why: str) -> None:
        self._state, self._why = state, why
        self.changed.emit()

    def _get_state(self) -> str:
        return self._state.value

    def _get_why(self) -> str:
        return self._why

    def _get_ready(self) -> bool:
        return self._state is CameraState.READY

    def _get_viewfinder(self) -> str:
        return self._source.viewfinder if self._source is not None and self._get_ready() else ""

    cameraState = qml_property(str, _get_state, notify=changed)
    why = qml_property(str, _get_why, notify=changed)
    ready = qml_property(bool, _get_ready, notify=changed)
    viewfinder = qml_property(str, _get_viewfinder, notify=changed)

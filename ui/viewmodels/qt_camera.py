"""The tablet's own camera, by Qt Multimedia, which is loaded when the camera is first switched on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QBuffer,
    QCameraPermission,
    QCoreApplication,
    QIODevice,
    QObject,
    Qt,
)

from ui.viewmodels.camera import CameraState, Encode

if TYPE_CHECKING:
    from PySide6.QtMultimedia import (
        QCamera,
        QImageCapture,
        QMediaCaptureSession,
        QVideoFrame,
        QVideoSink,
    )

JPEG_QUALITY: Final = 92
Tell = Callable[[CameraState, str], None]
Taken = tuple[Callable[[Encode], None], Callable[[str], None]]


class QtCamera(QObject):
    """A :class:`CameraSource` on the camera that the system names first, the one facing away if it says which."""

    viewfinder: Final = "CameraView.qml"

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._camera: QCamera | None = None
        self._session: QMediaCaptureSession | None = None
        self._capture: QImageCapture | None = None
        self._sink: QVideoSink | None = None
        self._waiting: dict[int, Taken] = {}
        self._tell: Tell = lambda _state, _why: None

    def start(self, tell: Tell) -> None:
        """Switch on, after asking for permission where the system wants that."""
        self._tell = tell
        app, wanted = QCoreApplication.instance(), QCameraPermission()
        assert app is not None
        allowed = app.checkPermission(wanted)
        if allowed is Qt.PermissionStatus.Undetermined:
            app.requestPermission(wanted, self, lambda _: self._begin(app.checkPermission(wanted)))
        else:
            self._begin(allowed)

    def stop(self) -> None:
        """Switch off and let go of the camera."""
        if self._camera is not None:
            self._camera.stop()
            self._camera.deleteLater()
        self._camera = None
        self._fail_waiting(self.tr("The camera was switched off."))

    def attach(self, sink: QObject) -> None:
        """Show what the camera sees in this sink."""
        from PySide6.QtMultimedia import QVideoSink

        assert isinstance(sink, QVideoSink)
        self._sink = sink
        if self._session is not None:
            self._session.setVideoSink(sink)

    def capture(self, done: Callable[[Encode], None], failed: Callable[[str], None]) -> None:
        """Take one picture at the camera's full size."""
        if self._capture is None or not self._capture.isReadyForCapture():
            failed(self.tr("The camera is still busy with the last picture."))
            return
        self._waiting[self._capture.capture()] = done, failed

    def _begin(self, allowed: Qt.PermissionStatus) -> None:
        if allowed is not Qt.PermissionStatus.Granted:
            self._tell(CameraState.NOT_ALLOWED, "")
            return
        try:
            from PySide6.QtMultimedia import (
                QCamera,
                QCameraDevice,
                QImageCapture,
                QMediaCaptureSession,
                QMediaDevices,
            )
        except ImportError as error:  # a library that the system has to bring, libpulse say
            words = self.tr("This system lacks a part that the camera needs (%1).")
            self._tell(CameraState.FAILED, words.replace("%1", str(error).partition(":")[0]))
            return
        devices = QMediaDevices.videoInputs()
        if not devices:
            self._tell(CameraState.NO_CAMERA, "")
            return
        away = [d for d in devices if d.position() == QCameraDevice.Position.BackFace]
        self._camera = QCamera((away or devices)[0], self)
        self._camera.errorOccurred.connect(lambda _error, words: self._failed(words))
        self._camera.activeChanged.connect(self._on_active)
        if self._session is None:
            self._session = QMediaCaptureSession(self)
            self._capture = QImageCapture(self)
            self._capture.setQuality(QImageCapture.Quality.VeryHighQuality)
            self._capture.imageAvailable.connect(self._on_image)
            self._capture.errorOccurred.connect(self._on_image_error)
            self._session.setImageCapture(self._capture)
        self._session.setCamera(self._camera)
        if self._sink is not None:
            self._session.setVideoSink(self._sink)
        self._camera.start()

    def _on_active(self, active: bool) -> None:
        if active:
            self._tell(CameraState.READY, "")

    def _failed(self, words: str) -> None:
        self._fail_waiting(words)
        self._tell(CameraState.FAILED, words)

    def _on_image(self, number: int, frame: QVideoFrame) -> None:
        taken = self._waiting.pop(number, None)
        if taken is not None:
            taken[0](partial(jpeg_of, frame))

    def _on_image_error(self, number: int, _error: object, words: str) -> None:
        taken = self._waiting.pop(number, None)
        if taken is not None:
            taken[1](words)

    def _fail_waiting(self, words: str) -> None:
        waiting, self._waiting = self._waiting, {}
        for _, failed in waiting.values():
            failed(words)


def jpeg_of(frame: QVideoFrame) -> bytes:
    """A frame as JPEG; raises ``OSError`` for a frame without a picture."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not frame.toImage().save(buffer, "JPEG", JPEG_QUALITY):  # type: ignore[call-overload]
        raise OSError("The camera gave no picture.")
    return bytes(buffer.data().data())

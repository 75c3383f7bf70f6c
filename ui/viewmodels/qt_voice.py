"""The tablet's microphone and loudspeaker, by Qt Multimedia, which is loaded when they are first used."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaCaptureSession, QMediaPlayer, QMediaRecorder

Read = Callable[[], tuple[bytes, str]]


class QtVoice(QObject):
    """A :class:`VoiceSource` on the system's default devices."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._session: QMediaCaptureSession | None = None
        self._recorder: QMediaRecorder | None = None
        self._player: QMediaPlayer | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._done: Callable[[Read], None] | None = None
        self._failed: Callable[[str], None] = lambda _words: None

    def record(self, failed: Callable[[str], None]) -> bool:
        """Begin to record into a file that only this user can read."""
        self._failed = failed
        try:
            from PySide6.QtMultimedia import (
                QAudioInput,
                QMediaCaptureSession,
                QMediaDevices,
                QMediaFormat,
                QMediaRecorder,
            )
        except ImportError as error:  # a library that the system has to bring, libpulse say
            failed(self._lacking(error))
            return False
        if not QMediaDevices.audioInputs():
            failed(self.tr("No microphone was found."))
            return False
        from app.services.shown_files import memory_folder

        place = memory_folder()
        self._folder = tempfile.TemporaryDirectory(prefix="restoreassist-voice-", dir=place)
        self._session, self._recorder = QMediaCaptureSession(self), QMediaRecorder(self)
        self._session.setAudioInput(QAudioInput(self._session))
        self._session.setRecorder(self._recorder)
        made = QMediaFormat(QMediaFormat.FileFormat.Mpeg4Audio)
        made.setAudioCodec(QMediaFormat.AudioCodec.AAC)
        self._recorder.setMediaFormat(made)
        self._recorder.setOutputLocation(QUrl.fromLocalFile(f"{self._folder.name}/voice.m4a"))
        self._recorder.recorderStateChanged.connect(self._on_state)
        self._recorder.errorOccurred.connect(lambda _error, words: self._fail(words))
        self._recorder.record()
        return True

    def finish(self, done: Callable[[Read], None]) -> None:
        """End the recording; ``done`` is called when its file is complete."""
        self._done = done
        if self._recorder is not None:
            self._recorder.stop()

    def drop(self) -> None:
        """Stop recording and playing; nothing is kept."""
        self._done = None
        if self._recorder is not None:
            self._recorder.stop()
        self._forget()
        if self._player is not None:
            self._player.stop()

    def play(self, path: str, ended: Callable[[], None], failed: Callable[[str], None]) -> None:
        """Play a file to its end."""
        try:
            from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer
        except ImportError as error:
            failed(self._lacking(error))
            return
        player = self._player = QMediaPlayer(self)
        player.setAudioOutput(QAudioOutput(player))
        player.setSource(QUrl.fromLocalFile(path))
        player.errorOccurred.connect(lambda _error, words: failed(words))

        def on_status(status: QMediaPlayer.MediaStatus) -> None:
            if status == QMediaPlayer.MediaStatus.EndOfMedia:
                ended()

        player.mediaStatusChanged.connect(on_status)
        player.play()

    def _lacking(self, error: ImportError) -> str:
        library = str(error).partition(":")[0]
        words = self.tr("Sound cannot be used here: this system lacks a part that it needs (%1).")
        return words.replace("%1", library)

    def _on_state(self, state: QMediaRecorder.RecorderState) -> None:
        from PySide6.QtMultimedia import QMediaRecorder

        done = self._done
        if state == QMediaRecorder.RecorderState.StoppedState and done and self._recorder:
            self._done = None
            done(partial(_read, Path(self._recorder.actualLocation().toLocalFile()), self._folder))
            self._folder = None

    def _fail(self, words: str) -> None:
        self._forget()
        self._failed(words)

    def _forget(self) -> None:
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None


def _read(path: Path, folder: tempfile.TemporaryDirectory[str] | None) -> tuple[bytes, str]:
    """The recording, whose clear file is removed then."""
    try:
        return path.read_bytes(), "audio/mp4"
    finally:
        if folder is not None:
            folder.cleanup()

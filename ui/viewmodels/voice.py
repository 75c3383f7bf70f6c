"""Voice notes beside the photo that is looked at: record, listen."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from enum import StrEnum
from typing import Any, Protocol
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.services.app_services import AppServices
from app.services.photo_views import VoiceNote
from ui.bridge.service_bridge import ServiceBridge
from ui.viewmodels.page import words_for
from ui.viewmodels.qml import qml_property, qml_type
from ui.viewmodels.qt_voice import QtVoice
from ui.viewmodels.translated import translated
from ui.viewmodels.wording import day_and_time, zone

SECOND_MS = 1000
LONGEST_S = 600
Read = Callable[[], tuple[bytes, str]]
"""Gives the recording and its media type; takes its time, so it is called on a worker thread."""


class VoiceState(StrEnum):
    """Whether something is recorded or played."""

    QUIET = "quiet"
    RECORDING = "recording"
    SAVING = "saving"
    PLAYING = "playing"


class VoiceSource(Protocol):
    """A microphone and a loudspeaker. Everything is called on the GUI thread."""

    def record(self, failed: Callable[[str], None]) -> bool:
        """Begin to record; returns whether that was possible, else ``failed`` was called with why."""
        ...

    def finish(self, done: Callable[[Read], None]) -> None:
        """End the recording."""
        ...

    def drop(self) -> None:
        """Stop recording and playing; nothing is kept."""
        ...

    def play(self, path: str, ended: Callable[[], None], failed: Callable[[str], None]) -> None:
        """Play a file."""
        ...


@qml_type("owned by PhotosModel")
class VoiceModel(QObject):
    """What is said beside one photo; ``kept`` is emitted when a recording is in the store."""

    changed = Signal()
    kept = Signal()

    def __init__(
        self,
        services: AppServices,
        bridge: ServiceBridge,
        time_zone: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.services = services
        self.bridge = bridge
        self._time_zone = time_zone
        self._make: Callable[[QObject], VoiceSource] = QtVoice
        self._source: VoiceSource | None = None
        self._photo_id: UUID | None = None
        self._notes: tuple[VoiceNote, ...] = ()
        self._state = VoiceState.QUIET
        self._playing = ""
        self._seconds = 0
        self._problem = ""
        self._clock = QTimer(self)
        self._clock.setInterval(SECOND_MS)
        self._clock.timeout.connect(self._tick)

    def use(self, source: VoiceSource) -> None:
        """From now on record and play with this."""
        self._source = source

    def open(self, photo_id: UUID | None) -> None:
        """Show what was said beside this photo."""
        if photo_id != self._photo_id:
            self.drop()
            self._photo_id, self._notes, self._problem = photo_id, (), ""
            self.changed.emit()
            self._read()

    @Slot()
    def record(self) -> None:
        """Begin to record."""
        if self._photo_id is None or self._state is not VoiceState.QUIET:
            return
        if self._source is None:
            self._source = self._make(self)
        self._problem = ""
        if self._source.record(self._fail):
            self._seconds = 0
            self._clock.start()
            self._set(VoiceState.RECORDING)

    @Slot()
    def finish(self) -> None:
        """End the recording and keep it."""
        if self._state is not VoiceState.RECORDING or self._source is None:
            return
        self._clock.stop()
        self._set(VoiceState.SAVING)
        photo_id = self._photo_id
        assert photo_id is not None

        async def keep(read: Read) -> None:
            content, media_type = await asyncio.to_thread(read)
            await self.services.photos.keep_voice(photo_id, content, media_type)

        def done(_: None) -> None:
            self._set(VoiceState.QUIET)
            self.kept.emit()
            self._read()

        def failed(error: BaseException) -> None:
            self._fail(str(error) if isinstance(error, OSError) else words_for(error))

        def heard(read: Read) -> None:
            self.bridge.call(keep(read), done, failed)

        self._source.finish(heard)

    @Slot(str)
    def play(self, document_id: str) -> None:
        """Listen to a note, or stop listening to it."""
        if self._state is VoiceState.PLAYING:
            self.drop()
            return
        if self._state is not VoiceState.QUIET:
            return
        if self._source is None:
            self._source = self._make(self)
        source = self._source

        def show(path: str) -> None:
            self._playing = document_id
            self._set(VoiceState.PLAYING)
            source.play(path, self.drop, self._fail)

        call = self.services.documents.show(UUID(document_id))
        self.bridge.call(call, show, lambda error: self._fail(words_for(error)))

    @Slot()
    def drop(self) -> None:
        """Stop; what is being recorded is not kept."""
        self._clock.stop()
        if self._source is not None and self._state is not VoiceState.QUIET:
            self._source.drop()
        self._playing = ""
        self._set(VoiceState.QUIET)

    @Slot()
    def dismiss(self) -> None:
        """The words were read."""
        self._problem = ""
        self.changed.emit()

    def _tick(self) -> None:
        self._seconds += 1
        if self._seconds >= LONGEST_S:
            self.finish()
        self.changed.emit()

    def _read(self) -> None:
        photo_id = self._photo_id
        if photo_id is None:
            return

        def show(notes: tuple[VoiceNote, ...]) -> None:
            if photo_id == self._photo_id:
                self._notes = notes
                self.changed.emit()

        call = self.services.photos.voice_notes(photo_id)
        self.bridge.call(call, show, lambda error: self._fail(words_for(error)))

    def _fail(self, words: str) -> None:
        self._clock.stop()
        self._problem, self._playing = words, ""
        self._set(VoiceState.QUIET)

    def _set(self, state: VoiceState) -> None:
        self._state = state
        self.changed.emit()

    def _get_notes(self) -> list[dict[str, Any]]:
        tz = zone(self._time_zone())
        return [
            {
                "documentId": str(note.document_id),
                "by": note.said_by,
                "at": day_and_time(note.said_at, tz),
                "playing": str(note.document_id) == self._playing,
            }
            for note in self._notes
        ]

    def _get_state(self) -> str:
        return self._state.value

    def _get_seconds(self) -> int:
        return self._seconds

    def _get_problem(self) -> str:
        return translated(self._problem)

    notes = qml_property("QVariantList", _get_notes, notify=changed)
    voiceState = qml_property(str, _get_state, notify=changed)
    seconds = qml_property(int, _get_seconds, notify=changed)
    problem = qml_property(str, _get_problem, notify=changed)

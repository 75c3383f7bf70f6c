"""The use cases of the site file: every kind of record that has no page of its own, entered and put right as a form."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import MISSING, replace
from datetime import datetime, tzinfo
from typing import Any, Final, Protocol, cast
from uuid import UUID

from app.domain.errors import Conflict, InvalidInput
from app.domain.measurement import Quality
from app.domain.phrases import phrase, plain
from app.domain.records import (
    Chamber,
    ContentsBox,
    ContentsItem,
    Instrument,
    Job,
    Material,
    Party,
    Photo,
    Programme,
    ReadingSource,
    Record,
    RecordKind,
    Room,
    Visit,
)
from app.domain.records.registry import RECORD_TYPES
from app.domain.site_zone import zone_named
from app.jobsync.classes import DataClass, class_of
from app.ports.clock import Clock
from app.services.company_policy import company_policy
from app.services.edit_history import EditHistory, added, removed
from app.services.edit_steps import EditKind
from app.services.field_record import FieldRecord
from app.services.open_items import wanted_kinds
from app.services.record.edits import Change
from app.services.rule_books import book_of
from app.services.site_file_answers import Answers, answers_of, emptied, has_field, values_of
from app.services.site_file_shapes import (
    ENTERED_AT,
    FILED_KINDS,
    MADE_ELSEWHERE,
    ONE_EACH,
    RECORDER,
)
from app.services.site_file_views import FileEntry, FileOption, SiteFileView
from app.storage.store import Store
from app.wire.records import kind_of
from standards.rules.engine import evaluate

SHOWN_PHOTOS: Final = 60
"""How many photos are offered to be named, the newest."""


class SiteFileServices(Protocol):
    """What the page of the site file can ask for."""

    async def view(self, job_id: UUID) -> SiteFileView:
        """Every entry, what it can name, and what due rules miss."""
        ...

    async def enter(self, job_id: UUID, kind: RecordKind, answers: Answers) -> UUID:
        """Enter a record; ``InvalidInput`` names the answer that is missing or wrong."""
        ...

    async def put_right(
        self, job_id: UUID, kind: RecordKind, entry_id: UUID, answers: Answers
    ) -> None:
        """Change what describes the job; of a fact a corrected one is entered and the first one stays."""
        ...

    async def take_back(self, job_id: UUID, kind: RecordKind, entry_id: UUID) -> None:
        """Take an entry back; ``StillInUse`` while others name it."""
        ...


class SiteFileDesk:
    """``SiteFileServices`` on the store."""

    def __init__(
        self, store: Store, record: FieldRecord, history: EditHistory, clock: Clock
    ) -> None:
        self._store = store
        self._record = record
        self._history = history
        self._clock = clock

    async def view(self, job_id: UUID) -> SiteFileView:
        """Every entry, what it can name, and what due rules miss."""
        return await asyncio.to_thread(self._view, job_id)

    async def enter(self, job_id: UUID, kind: RecordKind, answers: Answers) -> UUID:
        """Enter a record."""

        def write() -> UUID:
            self._check_new(job_id, kind)
            job = self._store.get(Job, job_id)
            values = values_of(kind, answers, zone_named(job.time_zone), job.currency)
            new = self._made(job, kind, values)
            self._history.do(job_id, EditKind.ENTRY_MADE, kind.value, added(new))
            return new.id

        return await asyncio.to_thread(write)

    async def put_right(
        self, job_id: UUID, kind: RecordKind, entry_id: UUID, answers: Answers
    ) -> None:
        """Change what describes the job; a fact is corrected by a new one."""

        def write() -> None:
            before = self._entry(job_id, kind, entry_id)
            job = self._store.get(Job, job_id)
            zone = zone_named(job.time_zone)
            shown, values = answers_of(before, zone), values_of(kind, answers, zone, job.currency)
            meant = {
                name: tuple(text.strip() for text in texts if text.strip())
                for name, texts in answers.items()
            }
            changed = [name for name in meant if meant[name] != shown[name]]
            if not changed:
                return
            new_values = {
                **emptied(kind, [name for name in changed if name not in values]),
                **{name: values[name] for name in changed if name in values},
            }
            if class_of(kind) is DataClass.EDITABLE:
                after = replace(cast("Any", before), **new_values)
                step = [Change(before, after)]
            else:
                step = list(added(self._corrected(before, new_values)))
            self._history.do(job_id, EditKind.ENTRY_CHANGED, kind.value, step)

        await asyncio.to_thread(write)

    async def take_back(self, job_id: UUID, kind: RecordKind, entry_id: UUID) -> None:
        """Take an entry back."""

        def write() -> None:
            if kind in MADE_ELSEWHERE:
                raise Conflict(phrase("A {kind} is not taken back here.", kind=plain(kind)))
            entry = self._entry(job_id, kind, entry_id)
            self._history.do(job_id, EditKind.ENTRY_REMOVED, kind.value, removed(entry))

        await asyncio.to_thread(write)

    def _check_new(self, job_id: UUID, kind: RecordKind) -> None:
        if kind not in FILED_KINDS or kind in MADE_ELSEWHERE:
            raise InvalidInput(
                "kind",
                phrase("a {kind} is not entered here", kind=plain(kind)),
                "a kind of the site file",
            )
        if kind in ONE_EACH and self._store.find(RECORD_TYPES[kind], job_id):
            raise Conflict(
                phrase("The job has a {kind} already; put that one right.", kind=plain(kind))
            )

    def _made(self, job: Job, kind: RecordKind, values: Mapping[str, object]) -> Record:
        record_type, now = RECORD_TYPES[kind], self._clock.now()
        own: dict[str, object] = {
            **dict.fromkeys(RECORDER, self._record.person()),
            **dict.fromkeys(ENTERED_AT, now),
            "visit_id": self._open_visit(job.id),
            "monotonic_ns": self._clock.monotonic_ns(),
            "raw": b"",
            "source": ReadingSource.MANUAL,
            "quality": Quality.MANUAL,
        }
        known = {name: value for name, value in own.items() if has_field(record_type, name)}
        unanswered = _unanswered(record_type, {*known, *values, "id", "job_id"})
        made: Any = cast("Any", record_type)(
            id=self._record.new_id(), job_id=job.id, **{**unanswered, **known, **values}
        )
        return cast("Record", made)

    def _corrected(self, before: Record, values: Mapping[str, object]) -> Record:
        own = {
            **{name: self._record.person() for name in RECORDER if has_field(type(before), name)},
            **{name: self._clock.now() for name in ENTERED_AT if has_field(type(before), name)},
        }
        after: Any = replace(
            cast("Any", before), **{**own, **values}, id=self._record.new_id(), supersedes=before.id
        )
        return cast("Record", after)

    def _open_visit(self, job_id: UUID) -> UUID | None:
        return next((v.id for v in self._store.find(Visit, job_id) if v.left_at is None), None)

    def _entry(self, job_id: UUID, kind: RecordKind, entry_id: UUID) -> Record:
        if kind not in FILED_KINDS:
            raise InvalidInput(
                "kind",
                phrase("a {kind} is not in the site file", kind=plain(kind)),
                "a kind of the site file",
            )
        entry = self._store.get(RECORD_TYPES[kind], entry_id)
        if entry.job_id != job_id:
            raise InvalidInput("entry", "it belongs to another job", "an entry of this job")
        return entry

    def _view(self, job_id: UUID) -> SiteFileView:
        job = self._store.get(Job, job_id)
        records = tuple(self._store.job_records(job_id))
        evaluation = evaluate(book_of(job, company_policy(self._store)), records)
        return SiteFileView(
            entries=tuple(entries_of(records, zone_named(job.time_zone))),
            options=options_of(records),
            asked=wanted_kinds(evaluation),
            person=self._record.person(),
            client=job.client_name,
            currency=job.currency,
            time_zone=job.time_zone,
            now=self._clock.now(),
            edits=self._history.state(job_id),
        )


def _unanswered(record_type: type[Any], known: set[str]) -> dict[str, object]:
    """Texts and lists without a default that were left open."""
    kind = next(kind for kind, one in RECORD_TYPES.items() if one is record_type)
    open_fields = [
        name
        for name, field in record_type.__dataclass_fields__.items()
        if name not in known and field.default is MISSING and field.default_factory is MISSING
    ]
    return emptied(kind, open_fields)


def entries_of(records: Sequence[Record], zone: tzinfo) -> Iterable[FileEntry]:
    """The records of the site file in the order in which they were entered, without those that were corrected."""
    corrected = {getattr(record, "supersedes", None) for record in records}
    for record in sorted(records, key=lambda record: record.id.hex):
        kind = kind_of(record)
        if kind not in FILED_KINDS or record.id in corrected:
            continue
        by = next((getattr(record, name) for name in RECORDER if has_field(type(record), name)), "")
        at: datetime | None = next(
            (getattr(record, name) for name in ENTERED_AT if has_field(type(record), name)), None
        )
        yield FileEntry(record.id, kind, answers_of(record, zone), by, at)


def options_of(records: Sequence[Record]) -> dict[RecordKind, tuple[FileOption, ...]]:
    """What an answer can name, by kind; of photos the newest."""
    rooms = {record.id: record.name for record in records if isinstance(record, Room)}
    found: dict[RecordKind, list[FileOption]] = {}
    for record in records:
        name, thumbnail = "", ""
        match record:
            case Room() | Chamber() | Programme():
                name = record.name
            case Party():
                name = record.name if not record.company else f"{record.name}, {record.company}"
            case Material():
                name = f"{rooms.get(record.room_id, '')}: {record.catalogue_key}"
            case Instrument():
                name = f"{record.model or record.make} {record.serial}"
            case ContentsItem():
                name = record.description
            case ContentsBox():
                name = record.code
            case Photo():
                name, thumbnail = record.caption or record.original_name, record.thumbnail_sha256
            case _:
                continue
        found.setdefault(kind_of(record), []).append(FileOption(record.id, name, thumbnail))
    if RecordKind.PHOTO in found:
        newest = sorted(
            found[RecordKind.PHOTO], key=lambda option: option.record_id.hex, reverse=True
        )
        found[RecordKind.PHOTO] = newest[:SHOWN_PHOTOS]
    return {kind: tuple(options) for kind, options in found.items()}

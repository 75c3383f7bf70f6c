"""A job's record as the rules read it: by kind, by id, by what refers to what.

What was voided, and what a later record supersedes, is left out; a photo is where it is filed now. A view never
changes: ``changed`` gives a new one that shares everything the change does not touch.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, TypeVar, cast
from uuid import UUID

from app.domain.in_force import in_force
from app.domain.records import (
    RECORD_KINDS,
    Determination,
    Job,
    Photo,
    PhotoFiling,
    Record,
    RecordKind,
    Retraction,
    Visit,
    kind_of_type,
)

T = TypeVar("T")
R = TypeVar("R", bound=Record)
Field = tuple[RecordKind, str]

_NO_TIME = datetime.min.replace(tzinfo=UTC)
_FEEDS: Mapping[RecordKind, RecordKind] = {RecordKind.PHOTO_FILING: RecordKind.PHOTO}


class _Table:
    """The current records of one kind with the look-ups that were asked for so far."""

    def __init__(self, records: tuple[Record, ...]) -> None:
        self.records = records
        self._by_id: dict[UUID, Record] | None = None
        self._by_field: dict[str, dict[Any, tuple[Record, ...]]] = {}

    def by_id(self) -> dict[UUID, Record]:
        if self._by_id is None:
            self._by_id = {record.id: record for record in self.records}
        return self._by_id

    def by_field(self, field: str) -> dict[Any, tuple[Record, ...]]:
        if field not in self._by_field:
            found: dict[Any, list[Record]] = {}
            for record in self.records:
                value = getattr(record, field)
                for key in value if isinstance(value, tuple) else (value,):
                    found.setdefault(key, []).append(record)
            self._by_field[field] = {key: tuple(records) for key, records in found.items()}
        return self._by_field[field]


class JobRecord:
    """The indexed record of one job at one time; ``as_of`` is the newest moment the rules may know of."""

    def __init__(self, records: Iterable[Record], as_of: datetime | None = None) -> None:
        raw: dict[RecordKind, dict[UUID, Record]] = {}
        for record in records:
            raw.setdefault(RECORD_KINDS[type(record)], {})[record.id] = record
        self._set(raw, {}, {}, {}, as_of)

    def _set(
        self,
        raw: dict[RecordKind, dict[UUID, Record]],
        tables: dict[RecordKind, _Table],
        derived: dict[str, tuple[frozenset[RecordKind], Any]],
        kept: dict[tuple[str, UUID], tuple[object, Any]],
        as_of: datetime | None,
    ) -> None:
        self._raw = raw
        self._tables = tables
        self._derived = derived
        self._kept = kept
        self._as_of = as_of

    @property
    def job(self) -> Job | None:
        """The job, ``None`` when its record has not arrived yet."""
        return next(iter(self.all(Job)), None)

    @property
    def as_of(self) -> datetime:
        """The time that was given, or else the end of the last visit."""
        if self._as_of is not None:
            return self._as_of
        ends = (visit.left_at or visit.arrived_at for visit in self.all(Visit))
        return max(ends, default=self.job.created_at if self.job else _NO_TIME)

    def all(self, record_type: type[R]) -> tuple[R, ...]:
        """The current records of a class, by id."""
        return cast("tuple[R, ...]", self.kind(kind_of_type(record_type)))

    def kind(self, kind: RecordKind) -> tuple[Record, ...]:
        """The current records of a kind, by id."""
        return self._table(kind).records

    def get(self, record_type: type[R], record_id: UUID | None) -> R | None:
        """The current record with that id."""
        return cast("R | None", self.find(kind_of_type(record_type), record_id))

    def find(self, kind: RecordKind, record_id: UUID | None) -> Record | None:
        """The current record of a kind with that id."""
        return None if record_id is None else self._table(kind).by_id().get(record_id)

    def related(self, record_type: type[R], field: str, key: object) -> tuple[R, ...]:
        """The current records of a class whose ``field`` is, or contains, ``key``."""
        return cast("tuple[R, ...]", self.referring(kind_of_type(record_type), field, key))

    def referring(self, kind: RecordKind, field: str, key: object) -> tuple[Record, ...]:
        """The same by kind."""
        return self._table(kind).by_field(field).get(key, ())

    def derived(self, name: str, reads: frozenset[RecordKind], work_out: Callable[[], T]) -> T:
        """Something worked out of the kinds in ``reads``, kept until one of them changes."""
        if name not in self._derived:
            self._derived[name] = (reads, work_out())
        return cast("T", self._derived[name][1])

    def kept(self, name: str, owner: UUID, inputs: object, work_out: Callable[[], T]) -> T:
        """Something costly about one record, worked out again only when ``inputs`` differ.

        Views that come from one another share it.
        """
        known = self._kept.get((name, owner))
        if known is None or known[0] != inputs:
            known = self._kept[name, owner] = (inputs, work_out())
        return cast("T", known[1])

    def changed(
        self, put: Iterable[Record] = (), gone: Iterable[Record] = (), as_of: datetime | None = None
    ) -> tuple[JobRecord, frozenset[Field]]:
        """The view after records were written or dropped, and the fields that differ.

        A record that appears or disappears is named with the field ``*``.
        """
        raw = dict(self._raw)
        touched: set[Field] = set()
        for record, stays in [(r, True) for r in put] + [(r, False) for r in gone]:
            kind = RECORD_KINDS[type(record)]
            before = raw.get(kind, {}).get(record.id)
            after = record if stays else None
            if before == after:
                continue
            raw[kind] = {k: v for k, v in raw.get(kind, {}).items() if k != record.id}
            if after is not None:
                raw[kind][record.id] = after
            touched |= _differences(kind, before, after)
        kinds = frozenset(kind for kind, _ in touched)
        view = JobRecord.__new__(JobRecord)
        view._set(
            raw,
            {kind: table for kind, table in self._tables.items() if kind not in kinds},
            {name: found for name, found in self._derived.items() if not found[0] & kinds},
            self._kept,
            as_of or self._as_of,
        )
        return view, frozenset(touched)

    def _table(self, kind: RecordKind) -> _Table:
        table = self._tables.get(kind)
        if table is None:
            table = self._tables[kind] = _Table(self._current(kind))
        return table

    def _current(self, kind: RecordKind) -> tuple[Record, ...]:
        records = self._raw.get(kind, {})
        retractions = cast("dict[UUID, Retraction]", self._raw.get(RecordKind.RETRACTION, {}))
        voided = {r.record_id for r in retractions.values() if r.record_kind == kind.value}
        valid = [record for record in records.values() if record.id not in voided]
        replaced = {getattr(record, "supersedes", None) for record in valid}
        current = [record for record in valid if record.id not in replaced]
        if kind is RecordKind.PHOTO:
            current = [self._filed(cast("Photo", photo)) for photo in current]
        return tuple(sorted(current, key=lambda record: record.id.int))

    def _filed(self, photo: Photo) -> Photo:
        filings = cast(
            "tuple[PhotoFiling, ...]",
            self._table(RecordKind.PHOTO_FILING).by_field("photo_id").get(photo.id, ()),
        )
        if not filings:
            return photo
        last = filings[-1]
        return replace(
            photo,
            phase=last.phase,
            caption=last.caption,
            room_id=last.room_id,
            point_id=last.point_id,
            asset_id=last.asset_id,
            visit_id=last.visit_id,
        )


def current_determinations(view: JobRecord) -> frozenset[UUID]:
    """The ids of the latest determination about each thing."""

    def work_out() -> frozenset[UUID]:
        return frozenset(one.id for one in in_force(view.all(Determination)))

    return view.derived("determinations", frozenset({RecordKind.DETERMINATION}), work_out)


def _differences(kind: RecordKind, before: Record | None, after: Record | None) -> set[Field]:
    if kind is RecordKind.RETRACTION:
        retraction = cast("Retraction", after or before)
        known = [k for k in RecordKind if k.value == retraction.record_kind]
        fed = [_FEEDS[k] for k in known if k in _FEEDS]
        return {(kind, "*"), *((k, "*") for k in (*known, *fed))}
    if kind in _FEEDS:
        return {(kind, "*"), (_FEEDS[kind], "*")}
    if before is None or after is None:
        return {(kind, "*")}
    names = [name for name in type(after).__dataclass_fields__ if name != "id"]
    changed = {name for name in names if getattr(before, name) != getattr(after, name)}
    if "supersedes" in changed:
        return {(kind, "*")}
    return {(kind, name) for name in changed}

"""A job's records by kind, as the skills read them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import TypeVar

from app.domain.customer_documents import customer_documents
from app.domain.errors import NotFound
from app.domain.in_force import governing
from app.domain.records import (
    AirReading,
    Determination,
    DeterminationKind,
    Document,
    Instrument,
    Job,
    MoisturePoint,
    MoistureReading,
    Photo,
    Record,
    Room,
    Visit,
)
from app.domain.site_zone import zone_named
from app.ports.skills import SkillTools

T = TypeVar("T", bound=Record)


@dataclass(frozen=True, slots=True)
class JobView:
    """The live records of one job; readings that a later one supersedes are left out."""

    records: tuple[Record, ...]
    job: Job
    rooms: tuple[Room, ...]
    instruments: tuple[Instrument, ...]
    points: tuple[MoisturePoint, ...]
    visits: tuple[Visit, ...]
    readings: tuple[MoistureReading, ...]
    air: tuple[AirReading, ...]
    photos: tuple[Photo, ...]
    documents: tuple[Document, ...]
    determinations: tuple[Determination, ...]

    def of(self, kind: type[T]) -> tuple[T, ...]:
        """The records of any kind, those that another one of the kind replaces left out."""
        found = _of(self.records, kind)
        replaced = {getattr(record, "supersedes", None) for record in found}
        return tuple(record for record in found if record.id not in replaced)

    def readings_of(self, point: MoisturePoint) -> tuple[MoistureReading, ...]:
        """The point's readings on its own scale, the oldest first."""
        own = (r for r in self.readings if r.point_id == point.id and r.scale is point.scale)
        return tuple(sorted(own, key=lambda reading: reading.taken_at))

    def decided(self, kind: DeterminationKind) -> Determination | None:
        """The determination of that kind that speaks for the job: the gravest that holds now."""
        return governing(self.determinations, kind)

    def day(self, moment: datetime) -> str:
        """The calendar day of the site, ``2026-11-22``."""
        return moment.astimezone(zone_named(self.job.time_zone)).date().isoformat()

    def customer_documents(self) -> tuple[Document, ...]:
        """What goes to the customer and the insurer, each in its latest revision."""
        return customer_documents(self.records)


async def read_job(tools: SkillTools) -> JobView:
    """The job's record as it is now; raises ``NotFound`` when there is no job in it."""
    return job_view((await tools.job_file()).records)


def job_view(records: Iterable[Record]) -> JobView:
    """The records by kind."""
    everything = tuple(records)
    jobs = _of(everything, Job)
    if not jobs:
        raise NotFound("job", "in the record of this run")
    return JobView(
        records=everything,
        job=jobs[0],
        rooms=tuple(sorted(_of(everything, Room), key=lambda room: (room.level, room.name))),
        instruments=_of(everything, Instrument),
        points=tuple(sorted(_of(everything, MoisturePoint), key=lambda point: point.label)),
        visits=tuple(sorted(_of(everything, Visit), key=lambda visit: visit.number)),
        readings=_current(_of(everything, MoistureReading)),
        air=_current(_of(everything, AirReading)),
        photos=_of(everything, Photo),
        documents=_of(everything, Document),
        determinations=_of(everything, Determination),
    )


def plain(value: Decimal) -> str:
    """A number as a person writes it, without an exponent or trailing zeros after the point."""
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def _of(records: tuple[Record, ...], kind: type[T]) -> tuple[T, ...]:
    return tuple(record for record in records if isinstance(record, kind))


R = TypeVar("R", MoistureReading, AirReading)


def _current(readings: tuple[R, ...]) -> tuple[R, ...]:
    superseded = {reading.supersedes for reading in readings}
    return tuple(reading for reading in readings if reading.id not in superseded)

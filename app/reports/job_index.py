"""A job's records sorted and linked, as the parts of a report read them."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from app.domain.errors import InvalidInput
from app.domain.measurement import Quality
from app.domain.phrases import phrase
from app.domain.records import (
    AirReading,
    CheckpointRecord,
    Determination,
    Document,
    Instrument,
    Job,
    MoisturePoint,
    MoistureReading,
    Photo,
    ReadingSource,
    Record,
    Room,
    RunRecord,
    Visit,
    records_of,
)
from app.media.filed_photos import FiledPhoto, filed_photos
from app.wire.records import kind_of, to_fields

NOT_EVIDENCE = (Document, RunRecord, CheckpointRecord)


@dataclass(frozen=True, slots=True)
class JobIndex:
    """The records of one job; every tuple is in the order in which a report shows it."""

    job: Job
    rooms: tuple[Room, ...]
    points: tuple[MoisturePoint, ...]
    visits: tuple[Visit, ...]
    readings: tuple[MoistureReading, ...]
    air_readings: tuple[AirReading, ...]
    photos: tuple[Photo, ...]
    filed_photos: tuple[FiledPhoto, ...]
    instruments: tuple[Instrument, ...]
    determinations: tuple[Determination, ...]
    replaced_by: Mapping[UUID, UUID]
    visit_numbers: Mapping[UUID, int]

    def photos_to_show(self) -> tuple[FiledPhoto, ...]:
        """The photos that may leave the company, as they are filed now."""
        return tuple(filed for filed in self.filed_photos if not filed.filing.redacted)

    def live_by_point(self) -> dict[UUID, dict[UUID, MoistureReading]]:
        """For each point, the last reading of each visit that no correction has replaced."""
        found: dict[UUID, dict[UUID, MoistureReading]] = defaultdict(dict)
        replaced = self.replaced_by
        for reading in self.readings:
            if not replaced or reading.id not in replaced:
                found[reading.point_id][reading.visit_id] = reading
        return found

    def all_readings(self) -> tuple[MoistureReading | AirReading, ...]:
        """Every reading of either kind, also replaced ones."""
        return self.readings + self.air_readings

    def live_air(self) -> tuple[AirReading, ...]:
        """The air readings that no correction has replaced."""
        return tuple(air for air in self.air_readings if air.id not in self.replaced_by)


def index_records(records: Iterable[Record]) -> JobIndex:
    """Sort and link the records of exactly one job."""
    everything = records if isinstance(records, tuple) else tuple(records)
    jobs = records_of(everything, Job)
    if len(jobs) != 1:
        raise InvalidInput(
            "records", phrase("they hold {count} jobs", count=len(jobs)), "the records of one job"
        )
    owner = jobs[0].id
    for record in everything:
        if record.job_id is not owner:
            if record.job_id != jobs[0].id:
                raise InvalidInput(
                    "records",
                    phrase("{record} {id} is of another job", record=kind_of(record), id=record.id),
                )
            owner = record.job_id  # the same id in another object, which the next ones may share
    rooms = sorted(records_of(everything, Room), key=lambda r: (r.level, r.name, r.id.hex))
    visits = sorted(records_of(everything, Visit), key=lambda v: (v.number, v.arrived_at, v.id.hex))
    readings = sorted(records_of(everything, MoistureReading), key=lambda r: (r.taken_at, r.id.int))
    air = sorted(records_of(everything, AirReading), key=lambda r: (r.taken_at, r.id.int))
    corrections: list[MoistureReading | AirReading] = [*readings, *air]
    determinations = records_of(everything, Determination)
    return JobIndex(
        job=jobs[0],
        rooms=tuple(rooms),
        points=tuple(
            sorted(records_of(everything, MoisturePoint), key=lambda p: (p.label, p.id.hex))
        ),
        visits=tuple(visits),
        readings=tuple(readings),
        air_readings=tuple(air),
        photos=tuple(sorted(records_of(everything, Photo), key=lambda p: (p.taken_at, p.id.hex))),
        filed_photos=filed_photos(everything),
        instruments=tuple(
            sorted(
                records_of(everything, Instrument),
                key=lambda i: (i.make, i.model, i.serial, i.id.hex),
            )
        ),
        determinations=tuple(sorted(determinations, key=lambda d: (d.decided_at, d.id.hex))),
        replaced_by={r.supersedes: r.id for r in corrections if r.supersedes is not None},
        visit_numbers={visit.id: visit.number for visit in visits},
    )


def is_simulated(reading: MoistureReading | AirReading) -> bool:
    """Whether a simulator made the value."""
    return reading.source is ReadingSource.SIMULATOR or Quality.SIMULATED in reading.quality


def data_sha256(records: Iterable[Record]) -> str:
    """The hash of the facts a report is made from, whatever their order.

    Built documents, runs and checkpoints are not facts about the loss: they change while the
    report is being made.
    """
    facts = sorted(
        (kind_of(record), record.id.hex, to_fields(record))
        for record in records
        if not isinstance(record, NOT_EVIDENCE)
    )
    text = json.dumps(facts, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()

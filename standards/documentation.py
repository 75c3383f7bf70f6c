"""Documentation rules over a job's record: what is there, what is missing, and what to do about it.

The rule ids are those of our own rule table (domain reference, section 3). The wording is ours. A rule says complete or
incomplete; it never says that a job meets a standard.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar
from uuid import UUID

from app.domain.records import (
    AirReading,
    AirRole,
    Determination,
    DeterminationKind,
    Job,
    MoisturePoint,
    MoistureReading,
    Photo,
    PhotoPhase,
    PointStatus,
    Record,
    Room,
    Visit,
)

T = TypeVar("T", bound=Record)

RULES_VERSION = "2026.1"


class Severity(StrEnum):
    """How much an open rule matters."""

    BLOCK = "block"
    MAJOR = "major"
    MINOR = "minor"


class Remedy(StrEnum):
    """Where in the app an open rule is put right."""

    OVERVIEW = "overview"
    MAP = "map"
    DRYING = "drying"


@dataclass(frozen=True, slots=True)
class RuleFinding:
    """One rule applied to one thing; ``point_id`` when it is about one moisture point."""

    rule_id: str
    severity: Severity
    complete: bool
    title: str
    detail: str
    remedy: Remedy
    point_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class JobRecord:
    """The record as the rules read it."""

    job: Job
    rooms: tuple[Room, ...]
    points: tuple[MoisturePoint, ...]
    visits: tuple[Visit, ...]
    readings: tuple[MoistureReading, ...]
    air: tuple[AirReading, ...]
    photos: tuple[Photo, ...]
    determinations: tuple[Determination, ...]

    @property
    def live_points(self) -> tuple[MoisturePoint, ...]:
        """The points that are still to be read."""
        return tuple(point for point in self.points if point.status is PointStatus.LIVE)

    @property
    def last_visit(self) -> Visit | None:
        """The newest visit."""
        return max(self.visits, key=lambda visit: visit.number, default=None)


def evaluate(records: Iterable[Record]) -> tuple[RuleFinding, ...]:
    """Apply every rule that applies; blocking ones first."""
    everything = tuple(records)
    jobs = _of(everything, Job)
    if not jobs:
        return ()
    record = JobRecord(
        job=jobs[0],
        rooms=_of(everything, Room),
        points=_of(everything, MoisturePoint),
        visits=_of(everything, Visit),
        readings=_of(everything, MoistureReading),
        air=_of(everything, AirReading),
        photos=_of(everything, Photo),
        determinations=_of(everything, Determination),
    )
    findings = [finding for rule in RULES for finding in rule(record)]
    order = list(Severity)
    return tuple(sorted(findings, key=lambda finding: order.index(finding.severity)))


def _of(records: tuple[Record, ...], kind: type[T]) -> tuple[T, ...]:
    return tuple(record for record in records if isinstance(record, kind))


def _client_and_address(record: JobRecord) -> Iterable[RuleFinding]:
    missing = [
        name
        for name, value in (
            ("client", record.job.client_name),
            ("street", record.job.address.street),
            ("source of loss", record.job.source_of_loss),
        )
        if not value.strip()
    ]
    yield RuleFinding(
        "INI-01",
        Severity.BLOCK,
        not missing,
        "Client, address and loss are named",
        f"Missing: {', '.join(missing)}" if missing else "",
        Remedy.OVERVIEW,
    )


def _claim(record: JobRecord) -> Iterable[RuleFinding]:
    if record.job.carrier.strip():
        yield RuleFinding(
            "INI-03",
            Severity.MAJOR,
            bool(record.job.claim_number.strip()),
            "The claim number is recorded",
            "An insurer is named but no claim number",
            Remedy.OVERVIEW,
        )


def _arrival_photos(record: JobRecord) -> Iterable[RuleFinding]:
    found = any(
        photo.phase in (PhotoPhase.ARRIVAL, PhotoPhase.SOURCE, PhotoPhase.BEFORE)
        for photo in record.photos
    )
    yield RuleFinding(
        "INI-11",
        Severity.MAJOR,
        found,
        "The loss is photographed as found",
        "No photo of arrival, source or before work",
        Remedy.OVERVIEW,
    )


def _determined(rule_id: str, kind: DeterminationKind) -> Callable[[JobRecord], list[RuleFinding]]:
    def rule(record: JobRecord) -> list[RuleFinding]:
        found = any(determination.kind is kind for determination in record.determinations)
        return [
            RuleFinding(
                rule_id,
                Severity.BLOCK,
                found,
                f"Water {kind} is decided with a reason",
                f"Nobody has decided the {kind} yet",
                Remedy.OVERVIEW,
            )
        ]

    return rule


def _points_in_rooms(record: JobRecord) -> Iterable[RuleFinding]:
    used = {point.room_id for point in record.points}
    for room in record.rooms:
        yield RuleFinding(
            "ASM-09",
            Severity.BLOCK,
            room.id in used,
            f"{room.name} has a moisture point",
            "Add at least one point for each affected material",
            Remedy.MAP,
        )


def _goals(record: JobRecord) -> Iterable[RuleFinding]:
    for point in record.live_points:
        yield RuleFinding(
            "ASM-11",
            Severity.BLOCK,
            point.goal is not None,
            f"{point.label} has a drying goal",
            "Take a control reading on the same unaffected material",
            Remedy.MAP,
            point.id,
        )


def _points_read(record: JobRecord) -> Iterable[RuleFinding]:
    visit = record.last_visit
    if visit is None:
        return
    read = {reading.point_id for reading in record.readings if reading.visit_id == visit.id}
    for point in record.live_points:
        yield RuleFinding(
            "MON-02",
            Severity.MAJOR,
            point.id in read,
            f"{point.label} is read at visit {visit.number}",
            f"{point.spot} has no reading at this visit",
            Remedy.MAP,
            point.id,
        )


_AIR_SET = (AirRole.AFFECTED, AirRole.UNAFFECTED, AirRole.OUTSIDE)


def _air_read(record: JobRecord) -> Iterable[RuleFinding]:
    visit = record.last_visit
    if visit is None:
        return
    read = {reading.role for reading in record.air if reading.visit_id == visit.id}
    for role in _AIR_SET:
        yield RuleFinding(
            "MON-04",
            Severity.MAJOR,
            role in read,
            f"The {role.value} air is read at visit {visit.number}",
            "Take temperature and humidity",
            Remedy.DRYING,
        )


RULES: tuple[Callable[[JobRecord], Iterable[RuleFinding]], ...] = (
    _client_and_address,
    _claim,
    _arrival_photos,
    _determined("ASM-01", DeterminationKind.CATEGORY),
    _determined("ASM-05", DeterminationKind.CLASS),
    _points_in_rooms,
    _goals,
    _points_read,
    _air_read,
)

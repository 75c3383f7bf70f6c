"""Visits and notes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from app.domain.records.constraints import (
    AirCelsius,
    Count,
    Name,
    PhotoId,
    PointId,
    Reason,
    RelativeHumidity,
    RoomId,
    VisitId,
)


class VisitKind(StrEnum):
    """Why the crew came."""

    INITIAL = "initial"
    MONITOR = "monitor"
    FINAL = "final"
    OTHER = "other"


class NoteKind(StrEnum):
    """Who may read a note."""

    INTERNAL = "internal"
    CUSTOMER = "customer"


@dataclass(frozen=True, slots=True)
class VisitTask:
    """Something done at a visit."""

    name: Name
    done: bool
    by: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Weather:
    """The weather on site; ``origin`` says who says so, a service's values are not a reading."""

    description: str
    temperature_c: AirCelsius | None
    rh_pct: RelativeHumidity | None
    origin: Name


@dataclass(frozen=True, slots=True)
class Visit:
    """One time the crew was on site; its times can be corrected and their history stays visible."""

    id: UUID
    job_id: UUID
    number: Count
    kind: VisitKind
    technician: str
    arrived_at: datetime
    left_at: datetime | None
    visit_date: date | None = None
    """The day the visit counts for, when it is not the day of arrival."""
    crew: tuple[str, ...] = ()
    tasks: tuple[VisitTask, ...] = ()
    weather: Weather | None = None
    time_zone: str = ""
    """IANA zone of the device when it differs from the job's."""
    gap_reason: str = ""
    """Why the visit was later than the schedule wants: access refused, weather."""
    equipment_counted: bool = False
    """That the machines on site were compared with the log."""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """Something worth writing down."""

    id: UUID
    job_id: UUID
    text: Reason
    written_by: Name
    written_at: datetime
    kind: NoteKind = NoteKind.INTERNAL
    visit_id: VisitId | None = None
    room_id: RoomId | None = None
    point_id: PointId | None = None
    photo_ids: tuple[PhotoId, ...] = ()
    ai_drafted: bool = False
    """A model wrote the first version; the named person accepted it."""
    supersedes: UUID | None = None

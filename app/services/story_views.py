"""What happened on a job and who is part of it, as the overview shows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # as in views
    from app.domain.records import PartyRole, VisitKind


@dataclass(frozen=True, slots=True)
class VisitView:
    """The visit that is under way, or the last one."""

    number: int
    kind: VisitKind
    technician: str
    arrived_at: datetime
    left_at: datetime | None
    points_read: int
    points_to_read: int
    air_readings: int
    photos: int


@dataclass(frozen=True, slots=True)
class PersonView:
    """Somebody who is part of the job; a crew member has no role."""

    name: str
    role: PartyRole | None
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class EventView:
    """Something that happened: its kind, and what names it."""

    at: datetime
    kind: str
    name: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class JobStory:
    """The visit, the people, and what happened, the newest first; when drying is expected to end, if it can be said."""

    visit: VisitView | None = None
    people: tuple[PersonView, ...] = ()
    events: tuple[EventView, ...] = ()
    dry_at: datetime | None = None
    points_without_forecast: int = 0


NO_STORY = JobStory()

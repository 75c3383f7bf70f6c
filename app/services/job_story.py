"""The visit under way, the people and the timeline of a job, from its records."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from app.domain.records import (
    AlertResponse,
    Determination,
    Document,
    Form,
    Job,
    Milestone,
    Party,
    Placement,
    PointStatus,
    Record,
    Signature,
    Visit,
    records_of,
)
from app.reports.job_index import JobIndex
from app.services.drying_watch import DryingWatch
from app.services.story_views import EventView, JobStory, PersonView, VisitView

SHOWN_EVENTS = 40


def job_story(
    index: JobIndex, records: tuple[Record, ...], watch: Callable[[], DryingWatch] | None
) -> JobStory:
    """The story of the job of these records; the drying is asked for only when there is some, and left out without."""
    dry_at, unknown = (None, 0) if watch is None else _dry_at(index, watch)
    return JobStory(
        visit=_visit(index),
        people=_people(index, records),
        events=_events(records),
        dry_at=dry_at,
        points_without_forecast=unknown,
    )


def _visit(index: JobIndex) -> VisitView | None:
    if not index.visits:
        return None
    still_open = [visit for visit in index.visits if visit.left_at is None]
    visit = still_open[-1] if still_open else index.visits[-1]
    read = {reading.point_id for reading in index.readings if reading.visit_id == visit.id}
    live = {point.id for point in index.points if point.status is PointStatus.LIVE}
    return VisitView(
        number=visit.number,
        kind=visit.kind,
        technician=visit.technician,
        arrived_at=visit.arrived_at,
        left_at=visit.left_at,
        points_read=len(read & live),
        points_to_read=len(live),
        air_readings=sum(air.visit_id == visit.id for air in index.live_air()),
        photos=sum(photo.visit_id == visit.id for photo in index.photos),
    )


def _people(index: JobIndex, records: tuple[Record, ...]) -> tuple[PersonView, ...]:
    parties = records_of(records, Party)
    people = [PersonView(p.name, p.role, p.phone, p.email) for p in parties]
    crew = {name for visit in index.visits for name in (visit.technician, *visit.crew) if name}
    return (*people, *(PersonView(name, None) for name in sorted(crew)))


def _events(records: tuple[Record, ...]) -> tuple[EventView, ...]:
    found = []
    for kind, make in _EVENTS.items():
        found += [make(record) for record in records_of(records, kind)]
    for visit in records_of(records, Visit):
        if visit.left_at is not None:
            found.append(EventView(visit.left_at, "visit_left", str(visit.number)))
    found.sort(key=lambda event: event.at, reverse=True)
    return tuple(found[:SHOWN_EVENTS])


_EVENTS: Mapping[type[Record], Callable[..., EventView]] = {
    Job: lambda job: EventView(job.loss_at, "loss", job.source_of_loss),
    Milestone: lambda m: EventView(m.at, f"milestone_{m.kind.value}", m.note, m.recorded_by),
    Visit: lambda v: EventView(v.arrived_at, "visit", str(v.number), v.technician),
    Determination: lambda d: EventView(d.decided_at, d.kind.value, str(d.value), d.decided_by),
    AlertResponse: lambda a: EventView(a.decided_at, "alert_response", a.reason, a.decided_by),
    Document: lambda d: EventView(d.built_at, "document", d.title, d.built_by),
    Form: lambda f: EventView(f.prepared_at, "form", f.title, f.prepared_by),
    Signature: lambda s: EventView(
        s.signed_at, f"form_{s.outcome.value}", s.signer, s.witnessed_by
    ),
    Placement: lambda p: EventView(p.placed_at, "equipment"),
}


def _dry_at(index: JobIndex, watch: Callable[[], DryingWatch]) -> tuple[datetime | None, int]:
    """When the last point is expected at its goal, and of how many points nothing can be said."""
    if not index.readings:
        return None, 0
    expected, unknown = [], 0
    for point in watch().points.values():
        if point.completion.needs_no_drying or point.forecast is None:
            continue
        at = point.forecast.expected_at
        if at is None:
            unknown += 1
        else:
            expected.append(at)
    return max(expected, default=None), unknown

"""Each machine's days: on site, logged, backed by readings, and those that a reviewer would cut."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from app.domain.records import MoisturePoint, MoistureReading, Photo, Placement, PointStatus
from standards.desk_cut import DAY, Cut, CutKind, cut_about
from standards.rules.naming import name_of
from standards.rules.record_view import JobRecord
from standards.rules.trade.equipment import rooms_served, site_zone
from standards.rules.trade.moisture import dry_since
from standards.rules.trade.stays import days_on_site, logged_days


@dataclass(frozen=True, slots=True)
class MachineDays:
    """One placement's days: on site, logged as running, backed by a reading, and billed."""

    placement_id: UUID
    name: str
    on_site: int
    logged: int
    with_reading: int


def machine_cuts(view: JobRecord, placement: Placement, visits_at_goal: int) -> list[Cut]:
    """The days of one machine without log, without readings or without need, and its missing photo."""
    name = name_of(placement, view)
    on_site, logged = days_on_site(view, placement), logged_days(view, placement)
    found = []
    if silent := sorted(on_site - logged):
        words = f"{name}: on site without a log line on {_days(silent)}"
        fix = "Log whether it ran that day, or take the day off the bill"
        found.append(
            cut_about(placement, CutKind.DAY_WITHOUT_LOG, words, len(silent), DAY, fix, days=silent)
        )
    if unread := sorted(logged - _reading_days(view, placement)):
        words = f"{name}: ran without a moisture reading on {_days(unread)}"
        fix = "Say at the visit why nothing was read, or take the day off the bill"
        found.append(
            cut_about(
                placement, CutKind.DAY_WITHOUT_READING, words, len(unread), DAY, fix, days=unread
            )
        )
    if idle := sorted(
        day for day in logged if _is_dry_before(view, placement, day, visits_at_goal)
    ):
        words = f"{name}: ran after all its points were at their goal on {_days(idle)}"
        fix = "Take the days off the bill, or record why it had to stay"
        found.append(
            cut_about(placement, CutKind.DAY_AFTER_GOAL, words, len(idle), DAY, fix, days=idle)
        )
    if not placement.photo_ids and not view.related(Photo, "asset_id", placement.asset_id):
        fix = "Photograph it where it stands"
        words = f"{name}: no photo of it in place"
        found.append(cut_about(placement, CutKind.NO_PLACEMENT_PHOTO, words, len(logged), DAY, fix))
    return found


def _points_served(view: JobRecord, placement: Placement) -> list[MoisturePoint]:
    rooms = sorted(rooms_served(view, placement))
    return [point for room in rooms for point in view.related(MoisturePoint, "room_id", room)]


def _reading_days(view: JobRecord, placement: Placement) -> frozenset[date]:
    zone = site_zone(view)
    return frozenset(
        reading.taken_at.astimezone(zone).date()
        for point in _points_served(view, placement)
        for reading in view.related(MoistureReading, "point_id", point.id)
    )


def _is_dry_before(view: JobRecord, placement: Placement, day: date, visits_at_goal: int) -> bool:
    points = [
        point
        for point in _points_served(view, placement)
        if point.status in (PointStatus.LIVE, PointStatus.COMPLETE)
    ]
    times = [dry_since(view, point, visits_at_goal) for point in points]
    known = [at for at in times if at is not None]
    if not known or len(known) < len(times):
        return False
    return max(known).astimezone(site_zone(view)).date() < day


def machine_days(view: JobRecord, placement: Placement) -> MachineDays:
    """The count of one machine's days."""
    logged = logged_days(view, placement)
    return MachineDays(
        placement_id=placement.id,
        name=name_of(placement, view),
        on_site=len(days_on_site(view, placement)),
        logged=len(logged),
        with_reading=len(logged & _reading_days(view, placement)),
    )


def _days(days: list[date]) -> str:
    shown = ", ".join(day.isoformat() for day in days[:5])
    return f"{shown} and {len(days) - 5} more days" if len(days) > 5 else shown

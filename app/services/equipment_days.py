"""The lines of the equipment log that a count of the machines writes: one for each day, none left out."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, time, timedelta, tzinfo
from decimal import ROUND_HALF_UP, Decimal
from uuid import UUID

from app.domain.equipment_log import lines_of
from app.domain.records import EquipmentLog, Placement

_HUNDREDTH = Decimal("0.01")


def census_lines(
    placement: Placement,
    logs: Iterable[EquipmentLog],
    *,
    until: datetime,
    running: bool,
    zone: tzinfo,
    by: str,
    logged_at: datetime,
    visit_id: UUID | None,
    new_id: Callable[[], UUID],
) -> list[EquipmentLog]:
    """The lines from the last logged time (or the placement) up to ``until``, by calendar day of the site.

    A machine that runs has run since it was last looked at; one that stands still gets no hours. A day that has a line
    already gets a correction of it with the hours added. A day of the time change has 23 or 25 hours.
    """
    known = lines_of(placement, logs)
    by_day = {line.day: line for line in known}
    seen = [line.logged_at for line in known if line.logged_at <= until]
    start = max([placement.placed_at, *seen])
    made = []
    day = start.astimezone(zone).date()
    while day <= until.astimezone(zone).date():
        begins = datetime.combine(day, time(), zone)
        ends = datetime.combine(day + timedelta(days=1), time(), zone)
        # Differences of times in one zone ignore a change of the clock; seconds since the epoch do not.
        seconds = min(until, ends).timestamp() - max(start, begins).timestamp()
        hours = Decimal(str(max(0.0, seconds) / 3600)) if running else Decimal(0)
        before = by_day.get(day)
        total = (hours + (before.hours if before else 0)).quantize(_HUNDREDTH, ROUND_HALF_UP)
        made.append(
            EquipmentLog(
                id=new_id(),
                job_id=placement.job_id,
                placement_id=placement.id,
                day=day,
                running=running or total > 0,
                hours=total,
                logged_at=logged_at,
                logged_by=by,
                visit_id=visit_id,
                note="" if running else "Found standing still.",
                supersedes=before.id if before else None,
            )
        )
        day += timedelta(days=1)
    return made

"""The days that a machine stood and the days that its log says it ran."""

from __future__ import annotations

from datetime import date, timedelta

from app.domain.records import EquipmentLog, Placement
from standards.rules.record_view import JobRecord
from standards.rules.trade.equipment import site_zone


def logged_days(view: JobRecord, placement: Placement) -> frozenset[date]:
    """The days on which the log says that the machine ran."""
    lines = view.related(EquipmentLog, "placement_id", placement.id)
    return frozenset(line.day for line in lines if line.running)


def days_on_site(view: JobRecord, placement: Placement) -> frozenset[date]:
    """The calendar days of the site on which the machine stood; without an end, up to the view's time."""
    zone = site_zone(view)
    first = placement.placed_at.astimezone(zone).date()
    last = (placement.removed_at or max(view.as_of, placement.placed_at)).astimezone(zone).date()
    return frozenset(first + timedelta(days=day) for day in range((last - first).days + 1))

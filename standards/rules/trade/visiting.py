"""Visits: whether they came in time, and whether the machines were counted."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from itertools import pairwise
from typing import Final
from uuid import UUID

from app.domain.phrases import phrase
from app.domain.records import EquipmentLog, Placement, RecordKind, Visit
from standards.rules.model import Gap, Outcome
from standards.rules.record_view import JobRecord
from standards.rules.trade.equipment import site_zone
from standards.rules.trade.shared import gap_about, hours, stood_at, visits
from standards.rules.vocabulary import trade_predicate

_LATE: Final = phrase("{name} came after {hours} h without a reason")
_VERY_LATE: Final = phrase(
    "{name} came after {hours} h without a reason; more than {flag_h} h, monitoring was not continuous"
)
_NONE_SINCE: Final = phrase("{name} has been followed by none for {hours} h without a reason")
_NONE_SINCE_LONG: Final = phrase(
    "{name} has been followed by none for {hours} h without a reason; more than {flag_h} h, monitoring was not "
    "continuous"
)


@trade_predicate(RecordKind.VISIT, RecordKind.PLACEMENT, clock=True)
def visits_in_time(view: JobRecord, *, warn_h: Decimal, flag_h: Decimal) -> Outcome:
    """While machines stood, no visit was later than the warning time after the one before without a reason.

    Past the flag time monitoring cannot be called continuous, and the gap says so.
    """
    placements = view.all(Placement)
    if not placements:
        return Outcome(True)
    seen = visits(view)
    good: list[UUID] = []
    gaps: list[Gap] = []
    for before, after in pairwise(seen):
        waited = after.arrived_at - before.arrived_at
        ran = any(stood_at(placement, _middle(before, after)) for placement in placements)
        if ran and waited > hours(warn_h) and not after.gap_reason.strip():
            gaps.append(_late(view, after, waited.total_seconds() / 3600, flag_h))
        else:
            good.append(after.id)
    still_there = any(placement.removed_at is None for placement in placements)
    if seen and still_there and view.as_of - seen[-1].arrived_at > hours(warn_h):
        waited = view.as_of - seen[-1].arrived_at
        gaps.append(_late(view, seen[-1], waited.total_seconds() / 3600, flag_h, "since"))
    return Outcome.of(good, gaps)


def _middle(before: Visit, after: Visit) -> datetime:
    return before.arrived_at + (after.arrived_at - before.arrived_at) / 2


def _late(
    view: JobRecord, visit: Visit, waited_h: float, flag_h: Decimal, about: str = "gap"
) -> Gap:
    short, long = (_NONE_SINCE, _NONE_SINCE_LONG) if about == "since" else (_LATE, _VERY_LATE)
    words = long if waited_h > flag_h else short
    return gap_about(visit, phrase(words, hours=int(waited_h), flag_h=flag_h), view, about)


@trade_predicate(
    RecordKind.VISIT,
    RecordKind.PLACEMENT,
    RecordKind.ASSET,
    RecordKind.EQUIPMENT_LOG,
    RecordKind.JOB,
)
def machines_counted(view: JobRecord) -> Outcome:
    """At every visit that found machines they were counted, and each has a log line of that visit or day."""
    zone = site_zone(view)
    good: list[UUID] = []
    gaps: list[Gap] = []
    for visit in visits(view):
        standing = [p for p in view.all(Placement) if stood_at(p, visit.arrived_at)]
        if not standing:
            continue
        if not visit.equipment_counted:
            gaps.append(gap_about(visit, phrase("{name}: the machines were not counted"), view))
            continue
        day = visit.visit_date or visit.arrived_at.astimezone(zone).date()
        unlogged = []
        for placement in standing:
            lines = view.related(EquipmentLog, "placement_id", placement.id)
            if not any(line.visit_id == visit.id or line.day == day for line in lines):
                unlogged.append(placement)
        gaps += [
            gap_about(
                p,
                phrase("{name} has no log line for visit {number}", number=visit.number),
                view,
                str(visit.number),
            )
            for p in unlogged
        ]
        if not unlogged:
            good.append(visit.id)
    return Outcome.of(good, gaps)

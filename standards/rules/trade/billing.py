"""What is billed against what is on record."""

from __future__ import annotations

from decimal import Decimal
from typing import Final
from uuid import UUID

from app.domain.phrases import phrase
from app.domain.records import (
    Determination,
    DeterminationKind,
    Estimate,
    LineItem,
    Placement,
    RecordKind,
)
from standards.rules.model import Gap, Outcome
from standards.rules.record_view import JobRecord
from standards.rules.trade.equipment import site_zone
from standards.rules.trade.shared import gap_about
from standards.rules.trade.stays import logged_days
from standards.rules.vocabulary import trade_predicate

DAY_UNITS: Final = frozenset({"da", "day", "days", "ea/day", "d"})
REMOVAL_ACTIVITIES: Final = frozenset({"-", "remove", "removal"})


def is_equipment_day(line: LineItem) -> bool:
    """Whether the line bills machines by the day."""
    return line.unit.strip().lower() in DAY_UNITS


@trade_predicate(
    RecordKind.LINE_ITEM,
    RecordKind.PLACEMENT,
    RecordKind.EQUIPMENT_LOG,
    RecordKind.DETERMINATION,
    RecordKind.JOB,
)
def lines_reconcile(view: JobRecord, *, category_from: Decimal) -> Outcome:
    """Equipment days match the log, removals have photos and a room, and codes match the dated category.

    Lines of lower categories than ``category_from`` are not held against the determinations.
    """
    good: list[UUID] = []
    gaps: list[Gap] = []
    for line in view.all(LineItem):
        problem = line_problem(view, line, category_from)
        if problem:
            name = " ".join(part for part in (line.category_code, line.selector) if part)
            gaps.append(
                gap_about(
                    line,
                    phrase("{name}: {problem}", name=name or phrase("A line"), problem=problem),
                    view,
                )
            )
        else:
            good.append(line.id)
    return Outcome.of(good, gaps)


def line_problem(view: JobRecord, line: LineItem, category_from: Decimal = Decimal(2)) -> str:
    """What a line lacks that a reviewer would ask for, empty when it lacks nothing."""
    if is_equipment_day(line):
        known = [view.get(Placement, one) for one in line.placement_ids]
        days = sum(len(logged_days(view, one)) for one in known if one is not None)
        if not line.placement_ids:
            return phrase("machine days that name no machine on site")
        if line.quantity > days:
            return phrase(
                "{quantity:f} machine days billed, {days} logged",
                quantity=line.quantity.normalize(),
                days=days,
            )
    if line.activity.strip().lower() in REMOVAL_ACTIVITIES and (
        not line.photo_ids or line.room_id is None
    ):
        return phrase("a removal without photos or room")
    if line.water_category is not None and line.water_category >= category_from:
        decided = _category_for(view, line)
        if decided != line.water_category:
            billed = line.water_category
            if decided is None:
                return phrase("billed for category {billed}, none decided", billed=billed)
            return phrase(
                "billed for category {billed}, decided: {decided}", billed=billed, decided=decided
            )
    return ""


def _category_for(view: JobRecord, line: LineItem) -> int | None:
    zone = site_zone(view)
    decided = [
        one
        for one in view.all(Determination)
        if one.kind is DeterminationKind.CATEGORY
        and (line.room_id is None or one.room_id in (None, line.room_id))
        and (line.starts_on is None or one.decided_at.astimezone(zone).date() <= line.starts_on)
    ]
    latest: dict[tuple[UUID | None, UUID | None], Determination] = {}
    for one in sorted(decided, key=lambda d: (d.decided_at, d.id.int)):
        latest[one.area_id, one.room_id] = one
    return max((one.value for one in latest.values()), default=None)


@trade_predicate(RecordKind.ESTIMATE)
def tax_share(view: JobRecord, *, pct: Decimal, tolerance: Decimal) -> Outcome:
    """The tax of each estimate is that share of what it is added to, within a tolerance in points."""
    good: list[UUID] = []
    gaps: list[Gap] = []
    for estimate in view.all(Estimate):
        base = estimate.total.amount - estimate.tax.amount
        found = estimate.tax.amount / base * 100 if base > 0 else Decimal(0)
        if base > 0 and abs(found - pct) > tolerance:
            words = phrase(
                "Revision {revision}: the tax is {found:.1f} %, not {pct} %",
                revision=estimate.revision,
                found=found,
                pct=pct,
            )
            gaps.append(gap_about(estimate, words, view))
        else:
            good.append(estimate.id)
    return Outcome.of(good, gaps)

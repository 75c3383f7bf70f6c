"""What a reviewer at a desk would cut, found before the file is sent.

Every billed machine day is held against the log, the readings and the visits. Amounts are days and pieces, never money;
each cut names its evidence and what would save it. Our own reading of what reviewers do, not a rule of any programme.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from itertools import pairwise
from typing import Final

from app.domain.records import (
    AirReading,
    AirRole,
    LineItem,
    MoisturePoint,
    MoistureReading,
    Placement,
    Record,
    ScopeItem,
)
from standards.desk_cut import DAY, HOUR, PIECE, Cut, CutKind, cut_about
from standards.desk_machines import MachineDays, machine_cuts, machine_days
from standards.drying_series import is_comparable
from standards.rules.record_view import JobRecord
from standards.rules.trade.billing import DAY_UNITS, is_equipment_day, line_problem
from standards.rules.trade.moisture import live_points
from standards.rules.trade.shared import visits
from standards.rules.trade.stays import logged_days


@dataclass(frozen=True, slots=True)
class DeskReview:
    """The cuts in the order of their kinds, and the day count behind them."""

    as_of: datetime
    cuts: tuple[Cut, ...]
    machines: tuple[MachineDays, ...]
    billed_days: Decimal
    """Sum of all lines that bill machines by the day."""

    @property
    def days_at_risk(self) -> Decimal:
        """The machine days that at least one cut names, each day of a machine once."""
        named = {(cut.record_id, day) for cut in self.cuts for day in cut.days}
        over = (c.amount for c in self.cuts if c.kind in _BILLED_DAYS)
        return Decimal(len(named)) + sum(over, Decimal(0))


_BILLED_DAYS: Final = (CutKind.BILLED_OVER_LOG, CutKind.BILLED_WITHOUT_MACHINE)


def review_job(
    records: Iterable[Record],
    as_of: datetime | None = None,
    *,
    visit_warn_h: int = 30,
    visits_at_goal: int = 2,
) -> DeskReview:
    """The review of a job; ``visit_warn_h`` and ``visits_at_goal`` are the company's settings of those names."""
    view = JobRecord(records, as_of)
    placements = sorted(view.all(Placement), key=lambda one: (one.placed_at, one.id.int))
    cuts = [
        *_line_cuts(view),
        *(cut for one in placements for cut in machine_cuts(view, one, visits_at_goal)),
        *_visit_cuts(view, visit_warn_h),
        *_closing_cuts(view),
        *_reading_cuts(view),
    ]
    order = list(CutKind)
    billed = (line.quantity for line in view.all(LineItem) if is_equipment_day(line))
    return DeskReview(
        as_of=view.as_of,
        cuts=tuple(sorted(cuts, key=lambda cut: order.index(cut.kind))),
        machines=tuple(machine_days(view, placement) for placement in placements),
        billed_days=sum(billed, Decimal(0)),
    )


def _line_cuts(view: JobRecord) -> list[Cut]:
    cuts = []
    units: dict[tuple[str, str, str], str] = {}
    for line in view.all(LineItem):
        name = " ".join(part for part in (line.category_code, line.selector) if part) or "A line"
        wrong_unit = _unit_problem(view, line, units)
        if wrong_unit:
            fix = "Bill it in the unit of the work: machines by the day, surfaces by their area"
            cuts.append(
                cut_about(
                    line,
                    CutKind.UNIT_MISMATCH,
                    f"{name}: {wrong_unit}",
                    line.quantity,
                    line.unit,
                    fix,
                )
            )
        if is_equipment_day(line):
            cuts += _day_cuts(view, line, name)
        elif problem := line_problem(view, line):
            fix = "Add the photos, the room or the dated decision, or change the line"
            cuts.append(
                cut_about(
                    line,
                    CutKind.UNSUPPORTED_LINE,
                    f"{name}: {problem}",
                    line.quantity,
                    line.unit,
                    fix,
                )
            )
    return cuts


def _day_cuts(view: JobRecord, line: LineItem, name: str) -> list[Cut]:
    known = [one for i in line.placement_ids if (one := view.get(Placement, i)) is not None]
    if not known:
        words = f"{name}: {line.quantity.normalize():f} machine days name no machine on site"
        fix = "Tie the line to the machines that stood there"
        return [cut_about(line, CutKind.BILLED_WITHOUT_MACHINE, words, line.quantity, DAY, fix)]
    logged = sum(len(logged_days(view, one)) for one in known)
    if line.quantity <= logged:
        return []
    over = line.quantity - logged
    words = f"{name}: {line.quantity.normalize():f} days billed, {logged} logged"
    fix = "Log the missing days with their visits, or bill the logged days"
    return [
        cut_about(
            line, CutKind.BILLED_OVER_LOG, words, over, DAY, fix, tuple(one.id for one in known)
        )
    ]


def _unit_problem(view: JobRecord, line: LineItem, units: dict[tuple[str, str, str], str]) -> str:
    unit = line.unit.strip().lower()
    if line.placement_ids and unit not in DAY_UNITS:
        return f"machines are billed in {line.unit}, not by the day"
    scope = view.get(ScopeItem, line.scope_item_id)
    if scope is not None and scope.unit.strip() and scope.unit.strip().lower() != unit:
        return f"billed in {line.unit}, scoped in {scope.unit}"
    code = (line.category_code, line.selector, line.activity)
    before = units.setdefault(code, unit) if line.selector else unit
    return f"billed in {line.unit} here and in {before} elsewhere" if before != unit else ""


def _visit_cuts(view: JobRecord, warn_h: int) -> list[Cut]:
    cuts = []
    seen = visits(view)
    for before, after in pairwise(seen):
        waited = (after.arrived_at - before.arrived_at).total_seconds() / 3600
        stood = [
            one.id
            for one in view.all(Placement)
            if one.placed_at < after.arrived_at
            and (one.removed_at is None or one.removed_at > before.arrived_at)
        ]
        if waited > warn_h and stood and not after.gap_reason.strip():
            words = (
                f"Visit {after.number} came {waited:.0f} h after the one before, without a reason"
            )
            fix = "Record why the visit was late"
            hours = Decimal(int(waited - warn_h))
            cuts.append(cut_about(after, CutKind.VISIT_GAP, words, hours, HOUR, fix, tuple(stood)))
    return cuts


def _closing_cuts(view: JobRecord) -> list[Cut]:
    seen = visits(view)
    if not seen:
        return []
    last = seen[-1]
    readings = view.related(MoistureReading, "visit_id", last.id)
    read = {reading.point_id for reading in readings}
    fix = "Read it at the last visit before the machines leave"
    cuts = [
        cut_about(
            point,
            CutKind.NO_CLOSING_READING,
            f"{point.label}: no reading at visit {last.number}, the last one",
            1,
            PIECE,
            fix,
        )
        for point in live_points(view)
        if point.id not in read
    ]
    roles = {air.role for air in view.related(AirReading, "visit_id", last.id)}
    if AirRole.AFFECTED not in roles:
        words = f"The affected air was not read at visit {last.number}, the last one"
        cuts.append(cut_about(last, CutKind.NO_CLOSING_READING, words, 1, PIECE, fix))
    return cuts


def _reading_cuts(view: JobRecord) -> list[Cut]:
    cuts = []
    for reading in view.all(MoistureReading):
        point = view.get(MoisturePoint, reading.point_id)
        if point is not None and not is_comparable(reading, point):
            words = f"{point.label}: a reading in {reading.scale.value} on a series in {point.scale.value}"
            if reading.scale is point.scale:
                words = (
                    f"{point.label}: a reading of another meter, depth or material than its series"
                )
            fix = "Open a new series for it; values of the two are never compared"
            cuts.append(
                cut_about(point, CutKind.READING_MISMATCH, words, 1, PIECE, fix, (reading.id,))
            )
    return cuts

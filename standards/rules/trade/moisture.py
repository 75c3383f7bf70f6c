"""Moisture points: their series, controls, meters and whether they got dry."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import NamedTuple
from uuid import UUID

from app.domain.phrases import phrase
from app.domain.records import (
    Calibration,
    ControlReading,
    Form,
    FormKind,
    GoalRule,
    Instrument,
    MoisturePoint,
    MoistureReading,
    PointSkip,
    PointStatus,
    RecordKind,
    Visit,
)
from standards.drying_series import PointSeries, is_comparable, point_series
from standards.dryness import is_complete, is_dry, is_provisional
from standards.rules.model import Gap, Outcome
from standards.rules.record_view import JobRecord
from standards.rules.trade.shared import gap_about, hours, missing, visits
from standards.rules.vocabulary import trade_predicate

SERIES_READS = (RecordKind.POINT, RecordKind.READING, RecordKind.INSTRUMENT)
_OPEN = frozenset({PointStatus.LIVE, PointStatus.COMPLETE})
_STEP = Decimal("0.1")


def live_points(view: JobRecord) -> list[MoisturePoint]:
    """The points that are still read, by their labels."""
    live = [point for point in view.all(MoisturePoint) if point.status is PointStatus.LIVE]
    return sorted(live, key=lambda point: (point.label, point.id.int))


def series_of(view: JobRecord, point: MoisturePoint) -> PointSeries:
    """The comparable readings of a point; those without one clear value say nothing and are left out."""
    related = view.related(MoistureReading, "point_id", point.id)
    readings = tuple(reading for reading in related if _is_whole(reading))
    meter = view.get(Instrument, point.instrument_id)
    step = meter.resolution if meter and meter.resolution > 0 else _STEP
    inputs = (point, readings, step)
    return view.kept("series", point.id, inputs, lambda: point_series(point, readings, step))


def _is_whole(reading: MoistureReading) -> bool:
    """Whether it is a number or a display out of range, and not both."""
    if reading.value is not None and not reading.value.is_finite():
        return False
    return (reading.value is None) != (reading.token is None)


@trade_predicate(RecordKind.POINT, RecordKind.CONTROL_READING)
def points_have_control(view: JobRecord) -> Outcome:
    """Each open point with a goal has a control of the same meter, scale and material, or a rank with its reason."""
    good: list[UUID] = []
    gaps: list[Gap] = []
    for point in view.all(MoisturePoint):
        if point.status not in _OPEN:
            continue
        goal = point.goal
        if goal is not None and goal.rule is GoalRule.AT_OR_BELOW:
            good.append(point.id)
            continue
        matching = [c for c in view.all(ControlReading) if _is_control_of(c, point)]
        named = view.get(ControlReading, goal.control_reading_id) if goal else None
        reasoned = goal is not None and goal.rank is not None and bool(goal.origin.strip())
        if named is not None and named not in matching:
            words = phrase("{name}: the control is of another meter, scale or material")
            gaps.append(gap_about(point, words, view))
        elif matching or reasoned:
            good += [point.id, *(control.id for control in matching)]
        else:
            gaps.append(
                gap_about(point, phrase("{name}: no control reading, and no reason why"), view)
            )
    return Outcome.of(dict.fromkeys(good), gaps)


def _is_control_of(control: ControlReading, point: MoisturePoint) -> bool:
    return (
        control.scale is point.scale
        and control.material.strip().casefold() == point.material.strip().casefold()
        and control.instrument_id in (None, point.instrument_id)
    )


@trade_predicate(RecordKind.READING, RecordKind.INSTRUMENT, RecordKind.CALIBRATION)
def meters_checked(view: JobRecord, *, within_days: Decimal) -> Outcome:
    """Every meter that was read has make, model and serial, and passed a check not longer before than that."""
    last_use: dict[UUID, datetime] = {}
    for reading in view.all(MoistureReading):
        meter_id = reading.instrument_id
        if meter_id is not None:
            last_use[meter_id] = max(reading.taken_at, last_use.get(meter_id, reading.taken_at))
    good: list[UUID] = []
    gaps: list[Gap] = []
    for meter in view.all(Instrument):
        if meter.id not in last_use:
            continue
        checks = view.related(Calibration, "instrument_id", meter.id)
        passed = [
            one.checked_at for one in checks if one.passed and one.checked_at <= last_use[meter.id]
        ]
        if meter.calibrated_at is not None:
            passed.append(meter.calibrated_at)
        if not (meter.make.strip() and meter.model.strip() and meter.serial.strip()):
            gaps.append(
                gap_about(meter, phrase("{name}: make, model or serial number is missing"), view)
            )
        elif not passed or last_use[meter.id] - max(passed) > hours(within_days * 24):
            words = phrase(
                "{name}: no passed check within {within_days} days before it was used",
                within_days=within_days,
            )
            gaps.append(gap_about(meter, words, view))
        else:
            good += [meter.id, *(one.id for one in checks)]
    return Outcome.of(good, gaps)


@trade_predicate(RecordKind.POINT, RecordKind.READING)
def readings_comparable(view: JobRecord) -> Outcome:
    """Every reading has meter, scale, depth and material of its point's series."""
    points = {point.id: point for point in view.all(MoisturePoint)}
    every = view.all(MoistureReading)
    if sum(_count_fitting(view, point) for point in points.values()) == len(every):
        return Outcome.of([reading.id for reading in every], ())
    good: list[UUID] = []
    gaps: list[Gap] = []
    for reading in every:
        point = points.get(reading.point_id)
        if not _is_whole(reading):
            label = point.label if point else phrase("A point that is not there")
            words = phrase(
                "{label}: a reading that is neither a number nor a display out of range",
                label=label,
            )
            gaps.append(gap_about(reading, words, view))
        elif point is not None and is_comparable(reading, point):
            good.append(reading.id)
        else:
            label = point.label if point else phrase("A point that is not there")
            words = phrase(
                "{label}: a reading of another meter, scale, depth or material; open a new series",
                label=label,
            )
            gaps.append(gap_about(reading, words, view))
    return Outcome.of(good, gaps)


def _count_fitting(view: JobRecord, point: MoisturePoint) -> int:
    """How many readings of the point belong into its series."""
    readings = view.related(MoistureReading, "point_id", point.id)
    return view.kept(
        "fitting",
        point.id,
        (point, readings),
        lambda: sum(_is_whole(reading) and is_comparable(reading, point) for reading in readings),
    )


@trade_predicate(RecordKind.POINT, RecordKind.READING, RecordKind.POINT_SKIP, RecordKind.VISIT)
def points_read(view: JobRecord) -> Outcome:
    """At every visit each point that was open then was read, or skipped with a reason."""
    skips = view.all(PointSkip)
    skipped = {(skip.visit_id, skip.point_id) for skip in skips if skip.reason.strip()}
    work = tuple(visits(view))
    order = {visit.id: place for place, visit in enumerate(work)}
    points = [(point, _places_read(view, point, work, order)) for point in view.all(MoisturePoint)]
    gaps = []
    for place, visit in enumerate(work):
        for point, read_at in points:
            if (
                place not in read_at.places
                and (visit.id, point.id) not in skipped
                and _is_open_at(point, visit, order, read_at)
            ):
                words = phrase("{name} is not read at visit {number}", number=visit.number)
                gaps.append(gap_about(point, words, view, str(visit.number)))
    return Outcome.of([visit.id for visit in work] if not gaps else (), gaps)


class _PlacesRead(NamedTuple):
    """The visits at which a point was read, by their places in the order; first and last are 0 without any."""

    places: frozenset[int]
    first: int
    last: int


def _places_read(
    view: JobRecord, point: MoisturePoint, work: tuple[Visit, ...], order: dict[UUID, int]
) -> _PlacesRead:
    readings = view.related(MoistureReading, "point_id", point.id)

    def work_out() -> _PlacesRead:
        places = frozenset(order[r.visit_id] for r in readings if r.visit_id in order)
        return _PlacesRead(places, min(places, default=0), max(places, default=0))

    return view.kept("places read", point.id, (readings, work), work_out)


def _is_open_at(
    point: MoisturePoint, visit: Visit, order: dict[UUID, int], read_at: _PlacesRead
) -> bool:
    place = order[visit.id]
    if point.created_visit_id in order:
        first = order[point.created_visit_id]
    elif point.created_at is not None:
        first = 0 if visit.left_at is None or point.created_at <= visit.left_at else place + 1
    else:
        first = read_at.first
    if point.closed_visit_id in order:
        return first <= place < order[point.closed_visit_id]
    if point.status is PointStatus.LIVE:
        return first <= place
    return first <= place < read_at.last


@trade_predicate(*SERIES_READS, RecordKind.VISIT, RecordKind.FORM)
def points_dry(view: JobRecord, *, visits_at_goal: Decimal) -> Outcome:
    """Every live point was at its goal at the last visits in a row, or the certificate lists it as an exception."""
    seen = visits(view)
    exceptions = {
        fact.value.strip()
        for form in view.all(Form)
        if form.kind is FormKind.CERTIFICATE_OF_DRYNESS
        for fact in form.values
        if fact.name == "exception"
    }
    good: list[UUID] = []
    gaps: list[Gap] = []
    for point in live_points(view):
        words = _not_dry(series_of(view, point), seen, int(visits_at_goal))
        if words and point.label not in exceptions:
            gaps.append(gap_about(point, phrase("{name}: {problem}", problem=words), view))
        else:
            good.append(point.id)
    if not good and not gaps and not view.all(MoisturePoint):
        gaps.append(
            missing(
                "point", phrase("No moisture point shows that anything is dry"), RecordKind.POINT
            )
        )
    return Outcome.of(good, gaps)


def _not_dry(series: PointSeries, seen: list[Visit], visits_at_goal: int) -> str:
    goal = series.goal
    if goal is None or is_provisional(goal):
        return phrase("its goal is provisional")
    if not series.readings or (seen and series.readings[-1].visit_id != seen[-1].id):
        return phrase("not read at the last visit")
    dry = [is_dry(reading.value, reading.token, goal) for reading in series.readings]
    if not dry[-1]:
        return phrase(
            "reads {shown}, above its goal of {goal}",
            shown=series.readings[-1].shown,
            goal=goal.value,
        )
    if not is_complete(dry, visits_at_goal):
        return phrase(
            "at its goal at fewer than {visits_at_goal} visits in a row",
            visits_at_goal=visits_at_goal,
        )
    return ""


def dry_since(view: JobRecord, point: MoisturePoint, visits_at_goal: int) -> datetime | None:
    """When the point had been at its goal often enough and stayed so, ``None`` while it has not."""
    series = series_of(view, point)
    goal = series.goal
    if goal is None:
        return None
    since = None
    run = 0
    for reading in series.readings:
        run = run + 1 if is_dry(reading.value, reading.token, goal) else 0
        if run == 0:
            since = None
        elif run == visits_at_goal:
            since = reading.at
    return since

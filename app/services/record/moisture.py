"""Moisture points, their readings, control readings and goals."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from uuid import UUID

from app.domain.errors import Conflict, InvalidInput
from app.domain.records import (
    ControlRank,
    ControlReading,
    DryingGoal,
    GoalRule,
    Instrument,
    MoisturePoint,
    MoistureReading,
    PointSkip,
    PointStatus,
    RecordKind,
    Room,
    Surface,
    Visit,
)
from app.services.record.comparability import Series, check_comparable, series_of
from app.services.record.context import RecordContext, Rule, Writing, require
from app.services.record.meter_value import MeterValue
from standards.dryness import choose_control, goal_from_best_control, goal_from_control

_ENDED = frozenset({PointStatus.TORN_OUT, PointStatus.REPLACED})


class MoistureRecords:
    """Writes points and what meters showed at them."""

    def __init__(self, context: RecordContext) -> None:
        self._context = context

    def add_point(
        self,
        room: Room,
        *,
        label: str,
        spot: str,
        surface: Surface,
        material: str,
        instrument: Instrument,
        x_m: Decimal,
        y_m: Decimal,
        control_value: Decimal | None,
        depth_mm: Decimal | None = None,
    ) -> MoisturePoint:
        """Add a moisture point bound to a meter, its scale and a depth; the goal follows from the control reading.

        Without a control reading the point has no goal until one is taken.
        """
        if instrument.scale is None:
            raise InvalidInput("instrument", f"{instrument.model} measures no moisture")
        with self._context.write() as w:
            goal = None
            if control_value is not None:
                goal = replace(
                    goal_from_control(instrument.scale, control_value, instrument.resolution),
                    set_at=w.now,
                    set_by=w.person,
                )
            visit = _open_visit(w, room.job_id)
            return w.add(
                MoisturePoint(
                    id=w.new_id(),
                    job_id=room.job_id,
                    room_id=room.id,
                    label=label,
                    spot=spot,
                    surface=surface,
                    material=material,
                    scale=instrument.scale,
                    depth_mm=depth_mm,
                    instrument_id=instrument.id,
                    x_m=x_m,
                    y_m=y_m,
                    goal=goal,
                    status=PointStatus.LIVE,
                    created_visit_id=visit.id if visit else None,
                    created_at=w.now,
                )
            )

    def close_point(
        self, point_id: UUID, status: PointStatus, reason: str, photo_id: UUID | None = None
    ) -> MoisturePoint:
        """End a point as complete, torn out or inaccessible; its history is kept."""
        with self._context.write() as w:
            point = w.records.get(MoisturePoint, point_id)
            visit = _open_visit(w, point.job_id)
            return w.change(
                replace(
                    point,
                    status=status,
                    status_reason=reason,
                    status_photo_id=photo_id,
                    closed_visit_id=visit.id if visit else None,
                )
            )

    def take_reading(
        self,
        point: MoisturePoint,
        visit: Visit,
        meter: MeterValue,
        *,
        supersedes: UUID | None = None,
        correction_reason: str = "",
    ) -> MoistureReading:
        """Write down what the meter showed at the point.

        A value of another meter, scale, depth or material than the point's series raises ``NotComparable``, which
        offers the new series it would begin.
        """
        if visit.job_id != point.job_id:
            raise InvalidInput("visit", "it belongs to another job")
        meter.check()
        with self._context.write() as w:
            return w.add(
                MoistureReading(
                    id=w.new_id(),
                    job_id=point.job_id,
                    point_id=point.id,
                    visit_id=visit.id,
                    value=meter.value,
                    token=meter.token,
                    scale=meter.scale,
                    depth_mm=point.depth_mm if meter.depth_mm is None else meter.depth_mm,
                    instrument_id=meter.instrument_id,
                    source=meter.source,
                    quality=meter.quality,
                    raw=meter.raw,
                    taken_at=meter.taken_at,
                    monotonic_ns=meter.monotonic_ns,
                    operator=w.person,
                    supersedes=supersedes,
                    material=meter.material.strip() or point.material,
                    time_zone=meter.time_zone,
                    typed=meter.typed,
                    photo_id=meter.photo_id,
                    temperature_correction=meter.temperature_correction,
                    species_correction=meter.species_correction,
                    correction_reason=correction_reason,
                )
            )

    def correct_reading(self, reading_id: UUID, meter: MeterValue, reason: str) -> MoistureReading:
        """Replace a wrong reading by a new record; the wrong one stays visible."""
        require(bool(reason.strip()), "correction_reason", "it is empty", "what was wrong")
        with self._context.write() as w:
            wrong = w.records.get(MoistureReading, reading_id)
            point = w.records.get(MoisturePoint, wrong.point_id)
            visit = w.records.get(Visit, wrong.visit_id)
        return self.take_reading(
            point, visit, meter, supersedes=reading_id, correction_reason=reason.strip()
        )

    def skip_point(self, point_id: UUID, visit_id: UUID, reason: str) -> PointSkip:
        """Say why a live point was not read at a visit."""
        with self._context.write() as w:
            point = w.records.get(MoisturePoint, point_id)
            return w.add(
                PointSkip(w.new_id(), point.job_id, point_id, visit_id, reason, w.person, w.now)
            )

    def open_new_series(
        self, point_id: UUID, series: Series, reason: str, *, label: str = ""
    ) -> MoisturePoint:
        """Begin a new comparable series at a point's spot: the old point is replaced, its readings stay with it.

        The new point has no goal until a control reading of the same series is taken or found.
        """
        require(bool(reason.strip()), "reason", "it is empty", "why the series changes")
        with self._context.write() as w:
            point = w.records.get(MoisturePoint, point_id)
            if point.status is not PointStatus.LIVE:
                raise Conflict(f"{point.label} is {point.status.value}; only a live point goes on.")
            require(series != series_of(point), "series", "it is the point's own series")
            visit = _open_visit(w, point.job_id)
            w.change(
                replace(
                    point,
                    status=PointStatus.REPLACED,
                    status_reason=reason.strip(),
                    closed_visit_id=visit.id if visit else None,
                )
            )
            new = replace(
                point,
                id=w.new_id(),
                label=label.strip() or _next_label(w, point),
                instrument_id=series.instrument_id,
                scale=series.scale,
                depth_mm=series.depth_mm,
                material=series.material,
                material_id=point.material_id if series.material == point.material else None,
                goal=None,
                continues=point.id,
                created_visit_id=visit.id if visit else None,
                closed_visit_id=None,
                created_at=w.now,
            )
            return w.add(replace(new, goal=_goal_from_controls(w, new)))

    def take_control_reading(
        self,
        job_id: UUID,
        meter: MeterValue,
        *,
        rank: ControlRank,
        place: str,
        room_id: UUID | None = None,
        reason: str = "",
    ) -> tuple[ControlReading, tuple[MoisturePoint, ...]]:
        """Record a control value and set the goal, dated, of every live point of its series.

        The strongest rank counts, of several values their median; a goal that a person or a specification set stays.
        Gives the control reading and the points whose goal it changed.
        """
        meter.check()
        value = meter.value
        if value is None:
            raise InvalidInput("value", f"{meter.token} is no number", "a number of the scale")
        with self._context.write() as w:
            visit = _open_visit(w, job_id)
            control = w.add(
                ControlReading(
                    id=w.new_id(),
                    job_id=job_id,
                    instrument_id=meter.instrument_id,
                    scale=meter.scale,
                    depth_mm=meter.depth_mm,
                    material=meter.material,
                    value=value,
                    rank=rank,
                    place=place,
                    source=meter.source,
                    quality=meter.quality,
                    raw=meter.raw,
                    taken_at=meter.taken_at,
                    monotonic_ns=meter.monotonic_ns,
                    operator=w.person,
                    room_id=room_id,
                    visit_id=visit.id if visit else None,
                    reason=reason,
                    photo_id=meter.photo_id,
                )
            )
            changed = []
            for point in w.records.find(MoisturePoint, job_id, status=PointStatus.LIVE.value):
                goal = _goal_from_controls(w, point)
                if _controls(control, point) and _is_new(point.goal, goal):
                    changed.append(w.change(replace(point, goal=goal)))
        return control, tuple(changed)

    def set_goal(self, point_id: UUID, goal: DryingGoal) -> MoisturePoint:
        """Set a point's goal by a person's decision; its origin says on what ground."""
        require(
            bool(goal.origin.strip()), "goal.origin", "it is empty", "who or what set it, and why"
        )
        with self._context.write() as w:
            point = w.records.get(MoisturePoint, point_id)
            return w.change(replace(point, goal=replace(goal, set_at=w.now, set_by=w.person)))


def _open_visit(w: Writing, job_id: UUID) -> Visit | None:
    return next((v for v in w.records.find(Visit, job_id) if v.left_at is None), None)


def _next_label(w: Writing, point: MoisturePoint) -> str:
    root = point.label.partition(" (")[0]
    used = {known.label for known in w.records.find(MoisturePoint, point.job_id)}
    return next(name for n in range(2, len(used) + 3) if (name := f"{root} ({n})") not in used)


def _controls(control: ControlReading, point: MoisturePoint) -> bool:
    """Whether the control value is of the point's material, and of its room where it says so."""
    return control.material.casefold() == point.material.casefold() and (
        control.rank is not ControlRank.SAME_ROOM or control.room_id == point.room_id
    )


def _goal_from_controls(w: Writing, point: MoisturePoint) -> DryingGoal | None:
    """The goal that follows from the strongest control of the point's series, dated now."""
    controls = [c for c in w.records.find(ControlReading, point.job_id) if _controls(c, point)]
    chosen = choose_control(controls, point.scale, point.instrument_id, point.depth_mm)
    if chosen is None:
        return None
    instrument = w.records.get(Instrument, point.instrument_id)
    goal = goal_from_best_control(chosen, instrument.resolution)
    return replace(goal, set_at=w.now, set_by=w.person)


def _is_new(known: DryingGoal | None, goal: DryingGoal | None) -> bool:
    """Whether the goal replaces the known one; what a person or a specification set stays."""
    if goal is None or known is None:
        return goal is not None
    stated = known.rule in (GoalRule.MANUAL, GoalRule.AT_OR_BELOW)
    same = (known.value, known.rank, known.origin) == (goal.value, goal.rank, goal.origin)
    return not stated and not same


def _check_point(w: Writing, point: MoisturePoint) -> None:
    for known in w.records.find(MoisturePoint, point.job_id, label=point.label):
        require(
            known.id == point.id,
            "label",
            f"{point.label} is already on this job",
            "a label not used yet",
        )
    require(
        point.status is PointStatus.LIVE
        or point.status is PointStatus.COMPLETE
        or bool(point.status_reason.strip()),
        "status_reason",
        "it is empty",
        f"why the point is {point.status.value}",
    )


def _check_reading(w: Writing, reading: MoistureReading) -> None:
    point = w.records.get(MoisturePoint, reading.point_id)
    offered = Series(
        instrument_id=reading.instrument_id or point.instrument_id,
        scale=reading.scale,
        depth_mm=reading.depth_mm,
        material=reading.material or point.material,
    )
    check_comparable(w.records, point, offered)
    if reading.supersedes is None and point.status in _ENDED:
        raise Conflict(f"{point.label} is {point.status.value}; it takes no more readings.")
    require(
        (reading.value is None) != (reading.token is None),
        "value",
        "give a number or a token",
        "a number, or LO, HI or OR",
    )


def _check_control(_: Writing, control: ControlReading) -> None:
    if control.rank.strength > ControlRank.SAME_BUILDING.strength:
        require(
            bool(control.reason.strip()),
            "reason",
            f"a {control.rank.value} control is a fallback",
            "why no control could be read in the building",
        )


RULES: dict[RecordKind, Rule] = {
    RecordKind.POINT: _check_point,
    RecordKind.READING: _check_reading,
    RecordKind.CONTROL_READING: _check_control,
}

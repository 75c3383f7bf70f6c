"""Control readings, and the drying goals that follow from them."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from app.domain.errors import InvalidInput
from app.domain.phrases import phrase
from app.domain.records import (
    ControlRank,
    ControlReading,
    DryingGoal,
    GoalRule,
    Instrument,
    MoisturePoint,
    PointStatus,
    RecordKind,
)
from app.services.record.context import RecordContext, Rule, Writing, open_visit_of, require
from app.services.record.meter_value import MeterValue
from standards.dryness import choose_control, goal_from_best_control


class ControlRecords:
    """Writes what the same meter shows where the material is not affected."""

    def __init__(self, context: RecordContext) -> None:
        self._context = context

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
            raise InvalidInput(
                "value", phrase("{token} is no number", token=meter.token), "a number of the scale"
            )
        with self._context.write() as w:
            visit = open_visit_of(w, job_id)
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
                goal = goal_from_controls(w, point)
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


def _controls(control: ControlReading, point: MoisturePoint) -> bool:
    """Whether the control value is of the point's material, and of its room where it says so."""
    return control.material.casefold() == point.material.casefold() and (
        control.rank is not ControlRank.SAME_ROOM or control.room_id == point.room_id
    )


def goal_from_controls(w: Writing, point: MoisturePoint) -> DryingGoal | None:
    """The goal that follows from the strongest control of the point's series, dated now."""
    controls = [c for c in w.records.find(ControlReading, point.job_id) if _controls(c, point)]
    chosen = choose_control(controls, point.scale, point.instrument_id, point.depth_mm)
    if chosen is None:
        return None
    instrument = w.records.get(Instrument, point.instrument_id)
    goal = goal_from_best_control(chosen, instrument.resolution, w.tolerance)
    return replace(goal, set_at=w.now, set_by=w.person)


def _is_new(known: DryingGoal | None, goal: DryingGoal | None) -> bool:
    """Whether the goal replaces the known one; what a person or a specification set stays."""
    if goal is None or known is None:
        return goal is not None
    stated = known.rule in (GoalRule.MANUAL, GoalRule.AT_OR_BELOW)
    same = (known.value, known.rank, known.origin) == (goal.value, goal.rank, goal.origin)
    return not stated and not same


def _check_control(_: Writing, control: ControlReading) -> None:
    if control.rank.strength > ControlRank.SAME_BUILDING.strength:
        require(
            bool(control.reason.strip()),
            "reason",
            f"a {control.rank.value} control is a fallback",
            "why no control could be read in the building",
        )


RULES: dict[RecordKind, Rule] = {RecordKind.CONTROL_READING: _check_control}

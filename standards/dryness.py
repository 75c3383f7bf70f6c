"""When a moisture point counts as dry, judged against its own control reading.

A reading is only ever compared with a goal of the same meter and scale. The tolerances are the
company presets of the trade (wood within 4 points and at most 16 %, other materials within 10 % of
the control) and can be replaced by a tolerance of one's own.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_CEILING, Decimal
from enum import StrEnum
from statistics import median
from typing import Final
from uuid import UUID

from app.domain.errors import InvalidInput
from app.domain.measurement import MOISTURE_SCALES, Unit
from app.domain.phrases import phrase
from app.domain.records import ControlRank, ControlReading, DryingGoal, GoalRule, ReadingToken

RULE_VERSION: Final = "dryness-1"
WOOD_SCALES: Final = frozenset({Unit.PCT_MC, Unit.PCT_WME})


class DryState(StrEnum):
    """Where a point stands: no judgement, still as wet as found, on its way, or at its goal."""

    UNJUDGED = "unjudged"
    WET = "wet"
    DRYING = "drying"
    DRY = "dry"


@dataclass(frozen=True, slots=True)
class Tolerance:
    """How far above its control a dry point may be.

    ``points`` and ``cap`` apply to wood scales, in percentage points; ``percent`` to all others.
    """

    points: Decimal = Decimal(4)
    cap: Decimal = Decimal(16)
    percent: Decimal = Decimal(10)


PRESET: Final = Tolerance()


MEASURED_RANKS: Final = frozenset({ControlRank.SAME_ROOM, ControlRank.SAME_BUILDING})
_RANK_WORDS: Final = {
    ControlRank.SAME_ROOM: "control in the same room",
    ControlRank.SAME_BUILDING: "control in the same building",
    ControlRank.REGIONAL: "regional estimate, no control reading",
    ControlRank.MANUFACTURER: "manufacturer's value, no control reading",
    ControlRank.COMPANY_DEFAULT: "company default (weakest), no control reading",
}


@dataclass(frozen=True, slots=True)
class Control:
    """The control chosen for a point; ``value`` is the median of ``readings``, all of one rank."""

    rank: ControlRank
    value: Decimal
    scale: Unit
    readings: tuple[UUID, ...]


def choose_control(
    readings: Iterable[ControlReading],
    scale: Unit,
    instrument_id: UUID,
    depth_mm: Decimal | None = None,
) -> Control | None:
    """The control of the strongest rank that has a usable value, or ``None``.

    ``readings`` are of the point's material. Those of another scale, those replaced by a
    correction, and measured ones of another meter or depth are never used.
    """
    given = list(readings)
    replaced = {reading.supersedes for reading in given}
    usable = [
        reading
        for reading in given
        if reading.scale is scale
        and reading.id not in replaced
        and (
            reading.rank not in MEASURED_RANKS
            or (reading.instrument_id == instrument_id and reading.depth_mm in (None, depth_mm))
        )
    ]
    if not usable:
        return None
    rank = min((reading.rank for reading in usable), key=lambda found: found.strength)
    chosen = sorted(
        (reading for reading in usable if reading.rank is rank),
        key=lambda reading: (reading.value, reading.id.hex),
    )
    value = median(reading.value for reading in chosen)
    return Control(rank, value, scale, tuple(reading.id for reading in chosen))


def goal_from_best_control(
    control: Control, resolution: Decimal, tolerance: Tolerance = PRESET
) -> DryingGoal:
    """The goal that follows from a chosen control; provisional unless the control was measured."""
    goal = goal_from_control(control.scale, control.value, resolution, tolerance)
    count = len(control.readings)
    values = f", median of {count}" if count > 1 else ""
    return replace(
        goal,
        origin=f"{goal.origin} ({_RANK_WORDS[control.rank]}{values})",
        rank=control.rank,
        control_reading_id=control.readings[0] if count == 1 else None,
    )


def goal_from_control(
    scale: Unit, control: Decimal, resolution: Decimal, tolerance: Tolerance = PRESET
) -> DryingGoal:
    """The goal that follows from a control reading of the same meter and scale.

    ``resolution`` is the meter's smallest step; a relative goal is rounded up to it, so that the
    goal is a value the meter can show. ``DryingGoal.value`` is the highest reading that is dry.
    """
    if scale not in MOISTURE_SCALES:
        allowed = ", ".join(sorted(MOISTURE_SCALES))
        raise InvalidInput("scale", phrase("{scale} is not a moisture scale", scale=scale), allowed)
    _check_number("control", control)
    if not (resolution.is_finite() and resolution > 0):
        raise InvalidInput(
            "resolution", phrase("{resolution} is not a step", resolution=resolution), "above 0"
        )
    if scale in WOOD_SCALES:
        value = min(control + tolerance.points, tolerance.cap)
        origin = f"control {control} {scale} + {tolerance.points} points, at most {tolerance.cap}"
        return DryingGoal(GoalRule.ABS_POINTS, value, control, origin)
    exact = control * (100 + tolerance.percent) / 100
    value = (exact / resolution).to_integral_value(ROUND_CEILING) * resolution
    origin = f"control {control} {scale} + {tolerance.percent} %, rounded up to {resolution}"
    return DryingGoal(GoalRule.REL_PERCENT, value, control, origin)


def goal_at_or_below(limit: Decimal, origin: str) -> DryingGoal:
    """A goal fixed by a specification; ``origin`` names it (a flooring maker's data sheet, say)."""
    return _stated_goal(GoalRule.AT_OR_BELOW, limit, origin)


def manual_goal(value: Decimal, reason: str) -> DryingGoal:
    """A goal that a person chose without a control; it counts as provisional."""
    return _stated_goal(GoalRule.MANUAL, value, reason)


def is_provisional(goal: DryingGoal | None) -> bool:
    """Whether the point cannot be certified yet: no goal, or one without a control or a spec."""
    if goal is None or goal.rule is GoalRule.MANUAL:
        return True
    if goal.rule is GoalRule.AT_OR_BELOW:
        return False
    is_weak = goal.rank is not None and goal.rank not in MEASURED_RANKS
    return is_weak or goal.control_value is None


def equilibrium_value(goal: DryingGoal, scale: Unit, tolerance: Tolerance = PRESET) -> Decimal:
    """The reading that dry material settles at, below the goal.

    It is the control where there is one. Otherwise it is the control that the goal would have come
    from: the wood tolerance below it, or the goal without its percentage; never below zero.
    """
    if goal.control_value is not None and goal.control_value < goal.value:
        return goal.control_value
    if scale in WOOD_SCALES and goal.value > tolerance.points:
        return goal.value - tolerance.points
    return goal.value * 100 / (100 + tolerance.percent)


def is_unreachable(goal: DryingGoal, scale: Unit, emc_pct: Decimal) -> bool:
    """Whether wood would have to be drier than the room's normal climate lets it stay.

    ``emc_pct`` is the equilibrium moisture content of that climate; always false for other scales.
    """
    return scale in WOOD_SCALES and goal.value < emc_pct


def is_dry(value: Decimal | None, token: ReadingToken | None, goal: DryingGoal) -> bool:
    """Whether a reading meets the goal; compared unrounded.

    Exactly one of ``value`` and ``token`` is given. Below the meter's range is dry, above is not.
    """
    if (value is None) == (token is None):
        raise InvalidInput("value", "a reading is a value or a token", "exactly one of the two")
    if value is None:
        return token is ReadingToken.LOW
    return value <= goal.value


def is_complete(dry_by_visit: Sequence[bool], visits_needed: int = 2) -> bool:
    """Whether the last ``visits_needed`` visits all found the point at its goal."""
    if visits_needed < 1:
        raise InvalidInput(
            "visits_needed",
            phrase("{visits_needed} visits prove nothing", visits_needed=visits_needed),
            "1 or more",
        )
    return len(dry_by_visit) >= visits_needed and all(dry_by_visit[-visits_needed:])


def progress(first: Decimal, latest: Decimal, goal: DryingGoal) -> float:
    """How much of the way from the first reading to the goal is done, 0..1; 1 means dry."""
    _check_number("first", first)
    _check_number("latest", latest)
    if latest <= goal.value:
        return 1.0
    if first <= goal.value:
        return 0.0
    done = (first - latest) / (first - goal.value)
    return float(min(max(done, Decimal(0)), Decimal(1)))


def dry_state(
    first: Decimal | ReadingToken | None,
    latest: Decimal | ReadingToken | None,
    goal: DryingGoal | None,
) -> DryState:
    """The state of a point from its first and its latest comparable reading.

    Without a goal or a reading it is not judged; above the goal it is drying once it is below its
    first reading, a number after a display above the range included.
    """
    if goal is None or latest is None:
        return DryState.UNJUDGED
    if isinstance(latest, ReadingToken):
        return DryState.DRY if latest is ReadingToken.LOW else DryState.WET
    if latest <= goal.value:
        return DryState.DRY
    if isinstance(first, ReadingToken):
        return DryState.WET if first is ReadingToken.LOW else DryState.DRYING
    return DryState.DRYING if first is not None and latest < first else DryState.WET


def _stated_goal(rule: GoalRule, value: Decimal, origin: str) -> DryingGoal:
    _check_number("value", value)
    if not origin.strip():
        raise InvalidInput("origin", "nobody could check this goal", "who or what set it, and why")
    return DryingGoal(rule, value, None, origin)


def _check_number(field: str, value: Decimal) -> None:
    if not (value.is_finite() and value >= 0):
        raise InvalidInput(
            field, phrase("{value} is not a reading", value=value), "a number of 0 or more"
        )

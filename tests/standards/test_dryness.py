"""Drying goals and dryness against the worked examples of the domain reference."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import InvalidInput
from app.domain.measurement import Unit
from app.domain.records import DryingGoal, GoalRule, ReadingToken
from standards.dryness import (
    DryState,
    dry_state,
    goal_at_or_below,
    goal_from_control,
    is_complete,
    is_dry,
    is_provisional,
    manual_goal,
    progress,
)

readings = st.decimals(0, 1000, places=1)


def goal(scale: Unit, control: str, resolution: str) -> DryingGoal:
    return goal_from_control(scale, Decimal(control), Decimal(resolution))


@pytest.mark.parametrize(
    ("scale", "control", "resolution", "expected", "reading", "dry"),
    [
        (Unit.PCT_MC, "9", "0.1", "13", "12.8", True),
        (Unit.PCT_WME, "14", "0.1", "16", "16.4", False),
        (Unit.REL_1000, "70", "1", "77", "77", True),
        (Unit.REL_1000, "70", "1", "77", "78", False),
        (Unit.PCT_GYPSUM, "0.4", "0.1", "0.5", "0.5", True),
    ],
)
def test_worked_examples(
    scale: Unit, control: str, resolution: str, expected: str, reading: str, dry: bool
) -> None:
    found = goal(scale, control, resolution)
    assert found.value == Decimal(expected)
    assert is_dry(Decimal(reading), None, found) is dry


def test_a_goal_says_where_it_comes_from_and_how_it_was_rounded() -> None:
    found = goal(Unit.PCT_GYPSUM, "0.4", "0.1")
    assert found.rule is GoalRule.REL_PERCENT
    assert found.control_value == Decimal("0.4")
    assert found.origin == "control 0.4 %gypsum + 10 %, rounded up to 0.1"


def test_displays_out_of_range_are_judged_without_a_number() -> None:
    limit = goal_at_or_below(Decimal(75), "flooring data sheet")
    assert is_dry(None, ReadingToken.LOW, limit)
    assert not is_dry(None, ReadingToken.HIGH, limit)
    assert not is_dry(None, ReadingToken.OVER, limit)


def test_a_reading_is_a_value_or_a_token_never_both() -> None:
    limit = goal_at_or_below(Decimal(75), "flooring data sheet")
    with pytest.raises(InvalidInput, match="exactly one"):
        is_dry(Decimal(3), ReadingToken.LOW, limit)
    with pytest.raises(InvalidInput, match="exactly one"):
        is_dry(None, None, limit)


def test_only_a_control_or_a_specification_makes_a_goal_final() -> None:
    assert is_provisional(None)
    assert is_provisional(manual_goal(Decimal(15), "no unaffected oak in the house"))
    assert not is_provisional(goal(Unit.PCT_MC, "9", "0.1"))
    assert not is_provisional(goal_at_or_below(Decimal(75), "flooring data sheet"))


def test_a_point_is_complete_after_two_dry_visits_in_a_row() -> None:
    assert not is_complete([True])
    assert not is_complete([True, False, True])
    assert is_complete([False, True, True])
    assert is_complete([False, True], visits_needed=1)


@pytest.mark.parametrize(
    ("first", "latest", "expected"),
    [("40", "40", 0.0), ("40", "26.5", 0.5), ("40", "13", 1.0), ("40", "45", 0.0), ("12", "14", 0)],
)
def test_progress_runs_from_the_first_reading_to_the_goal(
    first: str, latest: str, expected: float
) -> None:
    assert progress(Decimal(first), Decimal(latest), goal(Unit.PCT_MC, "9", "0.1")) == expected


@pytest.mark.parametrize(
    ("first", "latest", "state"),
    [
        (None, None, DryState.UNJUDGED),
        (Decimal(30), Decimal(30), DryState.WET),
        (Decimal(30), Decimal(20), DryState.DRYING),
        (Decimal(30), Decimal(13), DryState.DRY),
        (Decimal(30), ReadingToken.LOW, DryState.DRY),
        (Decimal(30), ReadingToken.OVER, DryState.WET),
        (ReadingToken.HIGH, Decimal(30), DryState.DRYING),
        (ReadingToken.LOW, Decimal(30), DryState.WET),
    ],
)
def test_a_point_is_wet_until_it_falls_drying_until_its_goal(
    first: Decimal | ReadingToken | None, latest: Decimal | ReadingToken | None, state: DryState
) -> None:
    assert dry_state(first, latest, goal(Unit.PCT_MC, "9", "0.1")) is state
    assert dry_state(first, latest, None) is DryState.UNJUDGED


@pytest.mark.parametrize(
    ("call", "field"),
    [
        (lambda: goal(Unit.CELSIUS, "9", "0.1"), "scale"),
        (lambda: goal(Unit.PCT_MC, "-1", "0.1"), "control"),
        (lambda: goal(Unit.PCT_MC, "NaN", "0.1"), "control"),
        (lambda: goal(Unit.REL_100, "9", "0"), "resolution"),
        (lambda: manual_goal(Decimal(9), " "), "origin"),
        (lambda: is_complete([True], 0), "visits_needed"),
    ],
)
def test_impossible_input_is_refused_by_name(call: object, field: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        call()  # type: ignore[operator]
    assert caught.value.field == field


@given(readings, readings, st.decimals("0.1", 60, places=1))
def test_progress_is_complete_exactly_when_dry(
    first: Decimal, latest: Decimal, control: Decimal
) -> None:
    target = goal_from_control(Unit.REL_1000, control, Decimal(1))
    done = progress(first, latest, target)
    assert 0.0 <= done <= 1.0
    assert (done == 1.0) == is_dry(latest, None, target)


@given(readings, st.sampled_from(["0.1", "0.5", "1"]))
def test_relative_goals_are_steps_of_the_meter_and_never_below_the_tolerance(
    control: Decimal, resolution: str
) -> None:
    target = goal_from_control(Unit.REL_1000, control, Decimal(resolution))
    assert target.value % Decimal(resolution) == 0
    assert 0 <= target.value - control * Decimal("1.1") < Decimal(resolution)

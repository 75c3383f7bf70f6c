"""Controls by rank, goals that follow from them, and what dry material settles at."""

from __future__ import annotations

from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.measurement import Quality, Unit
from app.domain.records import ControlRank, ControlReading, DryingGoal, GoalRule, ReadingSource
from standards.dryness import (
    choose_control,
    equilibrium_value,
    goal_at_or_below,
    goal_from_best_control,
    is_provisional,
    is_unreachable,
    manual_goal,
)
from tests.standards.drying_series_factory import START

METER, OTHER_METER = UUID(int=50), UUID(int=51)


def control(
    rank: ControlRank,
    value: str,
    *,
    number: int = 1,
    meter: UUID | None = METER,
    scale: Unit = Unit.PCT_WME,
    depth: str | None = None,
    supersedes: UUID | None = None,
) -> ControlReading:
    return ControlReading(
        id=UUID(int=number),
        job_id=UUID(int=900),
        instrument_id=meter,
        scale=scale,
        depth_mm=Decimal(depth) if depth else None,
        material="oak",
        value=Decimal(value),
        rank=rank,
        place="Bedroom",
        source=ReadingSource.MANUAL,
        quality=Quality.GOOD,
        raw=b"",
        taken_at=START,
        monotonic_ns=0,
        operator="D. Alvarez",
        supersedes=supersedes,
    )


def chosen(*readings: ControlReading) -> ControlRank | None:
    found = choose_control(readings, Unit.PCT_WME, METER, Decimal(13))
    return found.rank if found else None


def test_the_strongest_rank_wins_in_the_documented_order() -> None:
    ranks = list(ControlRank)
    assert [rank.value for rank in ranks] == [
        "same_room",
        "same_building",
        "regional",
        "manufacturer",
        "company_default",
    ]
    for place, rank in enumerate(ranks):
        weaker = [control(r, "9", number=n + 1) for n, r in enumerate(ranks[place:])]
        assert chosen(*weaker[::-1]) is rank
    assert chosen() is None


def test_another_scale_meter_or_depth_and_replaced_readings_are_not_controls() -> None:
    room = ControlRank.SAME_ROOM
    assert chosen(control(room, "9", scale=Unit.REL_100)) is None
    assert chosen(control(room, "9", meter=OTHER_METER)) is None
    assert chosen(control(room, "9", depth="25")) is None
    assert chosen(control(room, "9", depth="13")) is room
    assert chosen(control(ControlRank.REGIONAL, "9", meter=None)) is ControlRank.REGIONAL
    wrong, fixed = control(room, "30"), control(room, "9", number=2, supersedes=UUID(int=1))
    found = choose_control([wrong, fixed], Unit.PCT_WME, METER)
    assert found is not None
    assert (found.value, found.readings) == (Decimal(9), (UUID(int=2),))


def test_several_controls_count_with_their_median() -> None:
    readings = [
        control(ControlRank.SAME_ROOM, value, number=number)
        for number, value in enumerate(["9", "30", "10"], 1)
    ]
    found = choose_control(readings, Unit.PCT_WME, METER)
    assert found is not None
    goal = goal_from_best_control(found, Decimal("0.1"))
    assert goal.value == 14
    assert goal.control_reading_id is None
    assert goal.origin.endswith("(control in the same room, median of 3)")


@pytest.mark.parametrize("rank", list(ControlRank))
def test_only_a_measured_control_makes_a_final_goal(rank: ControlRank) -> None:
    found = choose_control([control(rank, "9")], Unit.PCT_WME, METER)
    assert found is not None
    goal = goal_from_best_control(found, Decimal("0.1"))
    assert (goal.value, goal.rank, goal.control_reading_id) == (Decimal(13), rank, UUID(int=1))
    measured = rank in (ControlRank.SAME_ROOM, ControlRank.SAME_BUILDING)
    assert is_provisional(goal) is not measured
    assert ("no control reading" in goal.origin) is not measured
    if rank is ControlRank.COMPANY_DEFAULT:
        assert "weakest" in goal.origin


def test_a_relative_goal_without_any_control_is_provisional() -> None:
    assert is_provisional(DryingGoal(GoalRule.ABS_POINTS, Decimal(13), None, "guess"))


@pytest.mark.parametrize(
    ("goal", "scale", "expected"),
    [
        (DryingGoal(GoalRule.ABS_POINTS, Decimal(16), Decimal(14), "x"), Unit.PCT_MC, "14"),
        (manual_goal(Decimal(13), "x"), Unit.PCT_MC, "9"),
        (manual_goal(Decimal(77), "x"), Unit.REL_1000, "70"),
        (goal_at_or_below(Decimal(4), "x"), Unit.PCT_MC, "3.636363636363636363636363636"),
    ],
)
def test_dry_material_settles_at_its_control_or_where_one_would_be(
    goal: DryingGoal, scale: Unit, expected: str
) -> None:
    assert equilibrium_value(goal, scale) == Decimal(expected)


@given(st.decimals("0.1", 900, places=1), st.sampled_from([Unit.PCT_MC, Unit.REL_1000]))
def test_the_settled_value_is_always_below_the_goal(value: Decimal, scale: Unit) -> None:
    assert 0 <= equilibrium_value(manual_goal(value, "x"), scale) < value


def test_wood_cannot_stay_drier_than_its_climate() -> None:
    goal = manual_goal(Decimal(9), "x")
    assert is_unreachable(goal, Unit.PCT_MC, Decimal("9.1"))
    assert not is_unreachable(goal, Unit.PCT_MC, Decimal(9))
    assert not is_unreachable(goal, Unit.REL_100, Decimal(20))

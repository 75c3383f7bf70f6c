"""A point is done when its readings say so; a chamber when all its points are."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from uuid import UUID

import pytest

from app.domain.records import DryingGoal, GoalRule, PointStatus
from standards.drying_completion import (
    PointCompletion,
    chamber_completion,
    point_completion,
)
from standards.drying_policy import PRESETS, PolicyPreset
from tests.standards.drying_series_factory import series

A, B = UUID(int=1), UUID(int=2)


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        ([], PointCompletion.UNREAD),
        (["30", "14"], PointCompletion.ABOVE_GOAL),
        (["30", "13"], PointCompletion.AT_GOAL),
        (["30", "13", "13"], PointCompletion.COMPLETE),
        (["30", "LO", "12"], PointCompletion.COMPLETE),
        (["12", "12", "HI"], PointCompletion.ABOVE_GOAL),
        (["12", "13.1", "12"], PointCompletion.AT_GOAL),
    ],
)
def test_two_visits_in_a_row_at_the_goal_complete_a_point(
    shown: list[str], expected: PointCompletion
) -> None:
    assert point_completion(series(shown)) is expected


def test_a_company_may_ask_for_one_visit_only() -> None:
    single = PRESETS[PolicyPreset.SINGLE_VISIT]
    assert point_completion(series(["30", "13"]), policy=single) is PointCompletion.COMPLETE


def test_what_a_person_set_is_no_evidence() -> None:
    wet = series(["30", "20"], status=PointStatus.COMPLETE)
    assert point_completion(wet) is PointCompletion.ABOVE_GOAL


def test_contaminated_porous_material_is_never_dry() -> None:
    dry = series(["9", "9", "9"])
    assert point_completion(dry, contaminated_porous=True) is PointCompletion.DISPOSAL
    gone = replace(dry, status=PointStatus.TORN_OUT)
    removed = point_completion(gone, contaminated_porous=True, closing_reason="disposed of")
    assert removed is PointCompletion.REMOVED
    hidden = replace(dry, status=PointStatus.INACCESSIBLE)
    found = point_completion(hidden, contaminated_porous=True, closing_reason="no access")
    assert found is PointCompletion.DISPOSAL


def test_a_goal_without_control_cannot_be_certified() -> None:
    manual = DryingGoal(GoalRule.MANUAL, Decimal(13), None, "chosen")
    assert point_completion(series(["9", "9"], goal=manual)) is PointCompletion.PROVISIONAL
    assert point_completion(series(["9", "9"], has_goal=False)) is PointCompletion.NO_GOAL


@pytest.mark.parametrize(("surface", "complete"), [("32", True), ("32.1", False)])
def test_readings_of_a_hot_surface_complete_nothing(surface: str, complete: bool) -> None:
    point = series(["30", "12", "12"])
    hot = replace(point.readings[-1], surface_c=Decimal(surface))
    found = point_completion(replace(point, readings=(*point.readings[:-1], hot)))
    assert found is (PointCompletion.COMPLETE if complete else PointCompletion.AT_GOAL)


@pytest.mark.parametrize(
    ("status", "reasoned"),
    [
        (PointStatus.TORN_OUT, PointCompletion.REMOVED),
        (PointStatus.INACCESSIBLE, PointCompletion.EXCEPTION),
    ],
)
def test_a_point_is_closed_only_with_a_reason(
    status: PointStatus, reasoned: PointCompletion
) -> None:
    point = series(["30"], status=status)
    assert point_completion(point, closing_reason=" ") is PointCompletion.REASON_MISSING
    assert point_completion(point, closing_reason="cut out") is reasoned


def test_a_replaced_point_is_judged_by_its_successor() -> None:
    replaced = series(["30"], status=PointStatus.REPLACED)
    assert point_completion(replaced) is PointCompletion.REPLACED


@pytest.mark.parametrize("state", list(PointCompletion))
def test_a_chamber_is_complete_when_every_point_is_done(state: PointCompletion) -> None:
    done = {
        PointCompletion.COMPLETE,
        PointCompletion.REMOVED,
        PointCompletion.REPLACED,
        PointCompletion.EXCEPTION,
    }
    found = chamber_completion({A: PointCompletion.COMPLETE, B: state})
    assert found.complete is (state in done)
    assert found.waiting == ({} if state in done else {B: state})
    assert found.exceptions == ((B,) if state is PointCompletion.EXCEPTION else ())


def test_a_chamber_in_which_nothing_was_measured_is_not_complete() -> None:
    assert not chamber_completion({}).complete

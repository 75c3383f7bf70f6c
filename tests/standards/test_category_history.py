"""Category decisions: per area, dated, lowered only by a supervisor with evidence."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.errors import InvalidInput
from standards.category import Factor, WaterSource, propose_category
from standards.category_history import CategoryDecision, category_on, decide_category

MONDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)
UPSTAIRS = CategoryDecision("upstairs", 1, 1, "supply line, stopped at once", "Ana Ruiz", MONDAY)
BELOW = replace(UPSTAIRS, area="below", value=2, reason="soaked through an old ceiling")


def test_the_same_leak_has_a_category_in_each_area() -> None:
    history = decide_category(decide_category((), UPSTAIRS), BELOW)
    assert category_on(history, "upstairs", MONDAY) == 1
    assert category_on(history, "below", MONDAY) == 2
    assert category_on(history, "attic", MONDAY) is None


def test_a_day_is_judged_by_what_held_then() -> None:
    later = replace(UPSTAIRS, value=2, decided_at=MONDAY + timedelta(days=2), reason="odour")
    history = decide_category((UPSTAIRS,), later)
    assert category_on(history, "upstairs", MONDAY - timedelta(hours=1)) is None
    assert category_on(history, "upstairs", MONDAY + timedelta(days=1)) == 1
    assert category_on(history, "upstairs", MONDAY + timedelta(days=3)) == 2


def test_going_down_needs_a_supervisor_and_evidence() -> None:
    lower = replace(BELOW, value=1, decided_at=MONDAY + timedelta(days=1), reason="cleaned")
    for refused in (lower, replace(lower, supervisor=True), replace(lower, evidence="ATP 9")):
        with pytest.raises(InvalidInput, match="was decided for this area before"):
            decide_category((BELOW,), refused)
    allowed = replace(lower, supervisor=True, evidence="ATP swab 9 RLU, photo 31")
    assert decide_category((BELOW,), allowed)[-1].value == 1


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"area": " "}, "area"),
        ({"decided_by": ""}, "decided_by"),
        ({"decided_at": datetime(2026, 3, 2)}, "decided_at"),  # noqa: DTZ001
        ({"decided_at": MONDAY - timedelta(seconds=1)}, "decided_at"),
        ({"reason": ""}, "reason"),
        ({"value": 0}, "category"),
        ({"floor": 3}, "category"),
    ],
)
def test_what_may_not_be_decided(change: dict[str, object], field: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        decide_category((UPSTAIRS,), replace(UPSTAIRS, **change))  # type: ignore[arg-type]
    assert caught.value.field == field


@pytest.mark.parametrize(
    ("hours", "said"),
    [(23.9, ""), (24, "24 hours"), (47.9, "24 hours"), (48, "48 hours"), (72, "72 hours")],
)
def test_hours_prompt_at_their_marks(hours: float, said: str) -> None:
    questions = propose_category(WaterSource.SUPPLY_LINE, hours).questions
    assert [question.startswith(said) for question in questions] == ([True] if said else [])


def test_warmth_prompts_above_25_degrees_only() -> None:
    assert propose_category(WaterSource.SUPPLY_LINE, 1, 25.0).questions == ()
    assert len(propose_category(WaterSource.SUPPLY_LINE, 1, 25.1).questions) == 1


def test_unanswered_questions_disappear_when_answered_either_way() -> None:
    everything = propose_category(WaterSource.SUPPLY_LINE)
    assert len(everything.unanswered) == len(Factor) + 1
    answered = propose_category(
        WaterSource.SUPPLY_LINE, 1, None, {Factor.ODOUR}, set(Factor) - {Factor.ODOUR}
    )
    assert answered.unanswered == ()
    with pytest.raises(InvalidInput, match="both seen and ruled out"):
        propose_category(WaterSource.SUPPLY_LINE, 1, None, {Factor.ODOUR}, {Factor.ODOUR})

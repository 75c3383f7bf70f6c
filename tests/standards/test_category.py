"""The source sets a floor, circumstances only ask, a person decides."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.domain.errors import InvalidInput
from standards.category import (
    FLOOR_BY_SOURCE,
    Factor,
    WaterSource,
    check_category,
    propose_category,
)


def test_every_source_has_a_floor_and_contaminated_ones_are_three() -> None:
    assert set(FLOOR_BY_SOURCE) == set(WaterSource)
    for source in (WaterSource.SEWAGE, WaterSource.BEYOND_TRAP, WaterSource.SURFACE_OR_SEA_WATER):
        assert propose_category(source, 0).floor == 3


def test_time_asks_but_never_raises_the_floor() -> None:
    early, late = (propose_category(WaterSource.SUPPLY_LINE, hours) for hours in (2, 100))
    assert early.questions == ()
    assert late.floor == early.floor == 1
    assert late.questions == ("72 hours or more have passed since the loss: reassess.",)


def test_each_circumstance_raises_its_question() -> None:
    proposal = propose_category(WaterSource.UNKNOWN, 30, Decimal("25.1"), frozenset(Factor))
    assert proposal.floor == 2
    assert len(proposal.questions) == len(Factor) + 3


def test_going_below_the_floor_needs_a_supervisor_and_evidence() -> None:
    with pytest.raises(InvalidInput, match="below 3"):
        check_category(2, 3, "looks clear")
    with pytest.raises(InvalidInput, match="below 3"):
        check_category(2, 3, "cleaned", supervisor=True)
    check_category(2, 3, "cleaned", supervisor=True, evidence="ATP swab 12 RLU, photo 31")
    check_category(3, 1, "soaked through an old ceiling")


@pytest.mark.parametrize(("value", "reason", "field"), [(4, "x", "category"), (2, "", "reason")])
def test_a_decision_needs_a_real_category_and_a_reason(value: int, reason: str, field: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        check_category(value, 1, reason)
    assert caught.value.field == field


def test_a_negative_time_span_is_refused() -> None:
    with pytest.raises(InvalidInput, match="hours_since_loss"):
        propose_category(WaterSource.SEWAGE, -1)

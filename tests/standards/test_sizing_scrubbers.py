"""Air changes, machines with loaded filters, containment pressure."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import InvalidInput
from app.domain.quantities import Amount, AmountUnit
from standards.sizing.scrubbers import check_containment, size_scrubbers


def ft3(value: int) -> Amount:
    return Amount.of(value, AmountUnit.FT3)


def cfm(value: int) -> Amount:
    return Amount.of(value, AmountUnit.CFM)


def test_worked_examples() -> None:
    assert size_scrubbers(ft3(4000), machine=cfm(500)).given_ach == Fraction("7.5")
    large = size_scrubbers(ft3(26790), 6, cfm(2000))
    assert large.required == cfm(2679)
    assert large.units == 2
    assert size_scrubbers(ft3(960), 4).required == cfm(64)
    assert size_scrubbers(ft3(960), 6).required == cfm(96)


@pytest.mark.parametrize(
    ("derate", "units"), [(0, 1), (20, 1), (Fraction("20.1"), 2), (25, 2), (60, 2), (61, 3)]
)
def test_loaded_filters_need_more_machines(derate: Fraction | int, units: int) -> None:
    assert size_scrubbers(ft3(4000), 6, cfm(500), derate_pct=derate).units == units


def test_what_is_there_may_not_be_enough() -> None:
    found = size_scrubbers(ft3(4000), 6, cfm(300), units=1)
    assert found.given_ach == Fraction("4.5")
    assert found.units == 1


def test_metric_space() -> None:
    found = size_scrubbers(Amount.of(100, AmountUnit.M3), 6, Amount.of(600, AmountUnit.M3_PER_H))
    assert found.required is not None
    assert found.required.to(AmountUnit.M3_PER_H) == 600
    assert found.units == 1


def test_few_air_changes_are_noted() -> None:
    assert any("4 air changes" in note for note in size_scrubbers(ft3(960), 3).working.notes)
    assert not any("4 air changes" in note for note in size_scrubbers(ft3(960), 4).working.notes)


@pytest.mark.parametrize("derate", [Fraction("0.25"), 100, -5])
def test_a_derate_that_is_no_percentage_is_refused(derate: Fraction | int) -> None:
    with pytest.raises(InvalidInput, match="25 for 25 %"):
        size_scrubbers(ft3(4000), 6, cfm(500), derate_pct=derate)


def test_nothing_to_compute_is_refused() -> None:
    with pytest.raises(InvalidInput, match="nothing to compute"):
        size_scrubbers(ft3(4000))
    with pytest.raises(InvalidInput, match="ach"):
        size_scrubbers(ft3(4000), 0)
    with pytest.raises(InvalidInput, match="units"):
        size_scrubbers(ft3(4000), 6, cfm(500), units=0)


@pytest.mark.parametrize(
    ("value", "unit", "holds"),
    [
        ("-0.02", AmountUnit.IN_WC, True),
        ("-0.019", AmountUnit.IN_WC, False),
        ("-4.98", AmountUnit.PA, True),
        ("-4.9", AmountUnit.PA, False),
        ("5", AmountUnit.PA, False),
        ("-8", AmountUnit.PA, True),
    ],
)
def test_containment_pressure(value: str, unit: AmountUnit, holds: bool) -> None:
    assert check_containment(Amount(Fraction(value), unit)).holds is holds


@given(st.integers(1, 100_000), st.integers(1, 12), st.integers(100, 3000), st.integers(1, 60))
def test_the_machines_reach_the_target(volume: int, ach: int, rated: int, derate: int) -> None:
    found = size_scrubbers(ft3(volume), ach, cfm(rated), derate_pct=derate)
    assert found.given_ach is not None
    assert found.units is not None
    assert found.given_ach >= ach
    assert found.given_ach * (found.units - 1) / found.units < ach

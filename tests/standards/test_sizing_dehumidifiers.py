"""Initial dehumidification: the chart, its worked examples, and what it refuses."""

from __future__ import annotations

from fractions import Fraction
from math import ceil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import InvalidInput
from app.domain.quantities import Amount, AmountUnit
from standards.sizing.dehumidifiers import (
    CHART_2022,
    Capacity,
    DehumidifierNeed,
    DehumidifierType,
    FactorChart,
    RatingBasis,
    size_dehumidifiers,
)

LGR, CONVENTIONAL, DESICCANT = (
    DehumidifierType.LGR,
    DehumidifierType.CONVENTIONAL,
    DehumidifierType.DESICCANT,
)


def ft3(value: int | str) -> Amount:
    return Amount(Fraction(value), AmountUnit.FT3)


def aham(ppd: int | str) -> Capacity:
    return Capacity(Amount(Fraction(ppd), AmountUnit.PINTS_PER_DAY), RatingBasis.AHAM)


def cfm(value: int | str) -> Amount:
    return Amount(Fraction(value), AmountUnit.CFM)


def required(need: DehumidifierNeed) -> float:
    assert need.required is not None
    return float(need.required.value)


@pytest.mark.parametrize(
    ("kind", "factors"),
    [(CONVENTIONAL, (100, 40, 30, None)), (LGR, (100, 50, 40, 40)), (DESICCANT, (1, 2, 3, 3))],
)
def test_every_factor_of_the_chart(kind: DehumidifierType, factors: tuple[int | None, ...]) -> None:
    for water_class, factor in enumerate(factors, start=1):
        need = size_dehumidifiers(ft3(6000), water_class, kind)
        if factor is None:
            assert (need.available, need.required, need.units) == (False, None, None)
        elif kind is DESICCANT:
            assert required(need) == 100 * factor
        else:
            assert required(need) == 6000 / factor


@pytest.mark.parametrize(
    ("volume", "water_class", "kind", "machine", "amount", "units"),
    [
        (12000, 2, LGR, aham(140), 240, 2),
        (12000, 2, LGR, aham(65), 240, 4),
        (12000, 2, DESICCANT, cfm(400), 400, 1),
        (4000, 1, LGR, None, 40, None),
        (4000, 2, LGR, None, 80, None),
        (4000, 3, LGR, None, 100, None),
        (27000, 3, LGR, aham(110), 675, 7),
        (2400, 2, LGR, None, 48, None),
        (2400, 2, CONVENTIONAL, None, 60, None),
        (2400, 2, DESICCANT, None, 80, None),
        (2400, 3, LGR, None, 60, None),
        (2400, 3, CONVENTIONAL, None, 80, None),
        (2400, 3, DESICCANT, None, 120, None),
    ],
)
def test_worked_examples(
    volume: int,
    water_class: int,
    kind: DehumidifierType,
    machine: Capacity | Amount | None,
    amount: int,
    units: int | None,
) -> None:
    need = size_dehumidifiers(ft3(volume), water_class, kind, machine)
    assert (required(need), need.units) == (amount, units)


@pytest.mark.parametrize(("ppd", "units"), [("120", 2), ("119.9", 3), ("240", 1), ("239.9", 2)])
def test_counts_round_up_only_past_the_exact_boundary(ppd: str, units: int) -> None:
    assert size_dehumidifiers(ft3(12000), 2, LGR, aham(ppd)).units == units


def test_conventional_machines_are_refused_in_class_4_even_with_a_machine() -> None:
    need = size_dehumidifiers(ft3(12000), 4, CONVENTIONAL, aham(140))
    assert not need.available
    assert need.units is None
    assert "no factor for conventional" in need.working.lines()[0]


def test_metric_rooms_and_ratings_agree_with_the_imperial_chart_exactly() -> None:
    litres = Capacity(
        Amount(Fraction(140) * Fraction("0.473176473"), AmountUnit.L_PER_DAY), RatingBasis.AHAM
    )
    volume = Amount(ft3(14000).to(AmountUnit.M3), AmountUnit.M3)
    need = size_dehumidifiers(volume, 2, LGR, litres)
    assert (required(need), need.units) == (280, 2)
    assert need.required is not None
    factor = need.required.to(AmountUnit.L_PER_DAY) * 50 / volume.value
    assert float(factor) == pytest.approx(16.71, abs=0.005)
    airy = size_dehumidifiers(Amount.of(200, AmountUnit.M3), 3, DESICCANT)
    assert airy.required is not None
    assert airy.required.to(AmountUnit.M3_PER_H) == 600


def test_a_rating_in_hot_humid_air_is_never_mixed_with_the_chart() -> None:
    hot = Capacity(Amount.of(50, AmountUnit.L_PER_DAY), RatingBasis.HOT_HUMID)
    with pytest.raises(InvalidInput, match="30 °C and 80 %RH") as caught:
        size_dehumidifiers(ft3(12000), 2, LGR, hot)
    assert "AHAM" in caught.value.allowed


@pytest.mark.parametrize(
    ("kind", "machine"),
    [
        (LGR, Amount.of(140, AmountUnit.PINTS_PER_DAY)),
        (LGR, cfm(335)),
        (DESICCANT, aham(140)),
        (DESICCANT, Amount.of(140, AmountUnit.PINTS_PER_DAY)),
        (LGR, aham(0)),
        (DESICCANT, cfm(0)),
    ],
)
def test_a_machine_without_the_right_rating_is_refused(
    kind: DehumidifierType, machine: Capacity | Amount
) -> None:
    with pytest.raises(InvalidInput, match="machine"):
        size_dehumidifiers(ft3(12000), 2, kind, machine)


@pytest.mark.parametrize("water_class", [0, 5, -1])
def test_only_four_classes(water_class: int) -> None:
    with pytest.raises(InvalidInput, match="not a class"):
        size_dehumidifiers(ft3(12000), water_class, LGR)


def test_an_empty_chamber_is_refused() -> None:
    with pytest.raises(InvalidInput, match="volume"):
        size_dehumidifiers(ft3(0), 2, LGR)


def test_another_edition_of_the_chart_is_data() -> None:
    factors = {**CHART_2022.factors, DESICCANT: (1, 2, 3, 2)}
    older = FactorChart(CHART_2022.basis, factors)
    assert required(size_dehumidifiers(ft3(6000), 4, DESICCANT, chart=older)) == 200
    assert required(size_dehumidifiers(ft3(6000), 4, DESICCANT)) == 300


def test_the_working_carries_the_edition() -> None:
    need = size_dehumidifiers(ft3(12000), 2, LGR, aham(140))
    assert {step["edition"] for step in need.working.to_json()} == {"Imperial rev 3.1.22"}
    assert need.working.lines()[0].startswith("required: volume / factor = 240 ppd")


@given(
    st.integers(1, 500_000),
    st.integers(1, 3),
    st.sampled_from([LGR, CONVENTIONAL]),
    st.integers(20, 300),
)
def test_the_count_is_the_smallest_that_suffices(
    volume: int, water_class: int, kind: DehumidifierType, ppd: int
) -> None:
    need = size_dehumidifiers(ft3(volume), water_class, kind, aham(ppd))
    assert need.units is not None
    assert (need.units - 1) * ppd < required(need) <= need.units * ppd
    bigger = size_dehumidifiers(ft3(volume + 100), water_class, kind, aham(ppd))
    assert bigger.units is not None
    assert bigger.units >= need.units
    assert need.units == ceil(required(need) / ppd)

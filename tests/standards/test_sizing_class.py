"""Class of water from measured surfaces: the worked examples and the edges of the thresholds."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import InvalidInput
from app.domain.quantities import Amount, AmountUnit
from standards.sizing.water_class import (
    Surfaces,
    WaterClass,
    class_of_water,
    joined,
    room_surfaces,
)


def ft2(value: float | str) -> Amount:
    return Amount(Fraction(str(value)), AmountUnit.FT2)


def ft(value: float | str) -> Amount:
    return Amount(Fraction(str(value)), AmountUnit.FT)


def classify(
    room: tuple[float, float, float],
    floor: float = 0,
    walls: float = 0,
    ceiling: float = 0,
    *,
    low_evaporation: bool = False,
) -> WaterClass:
    space = room_surfaces(*map(ft, room))
    wet = Surfaces(ft2(floor), ft2(walls), ft2(ceiling))
    return class_of_water(space, wet, low_evaporation=low_evaporation)


@pytest.mark.parametrize(
    ("room", "wet", "total", "wet_total", "pct", "value", "candidates"),
    [
        ((12, 12, 8), (144, 96, 0), 672, 240, "35.7", 2, (2,)),
        ((20, 15, 8), (300, 140, 0), 1160, 440, "37.9", 2, (2,)),
        ((20, 15, 8), (300, 560, 300), 1160, 1160, "100.0", 3, (3,)),
        ((12, 12, 8), (30, 0, 0), 672, 30, "4.5", 1, (1, 2)),
    ],
)
def test_worked_examples(
    room: tuple[float, float, float],
    wet: tuple[float, float, float],
    total: int,
    wet_total: int,
    pct: str,
    value: int,
    candidates: tuple[int, ...],
) -> None:
    found = classify(room, *wet)
    assert (float(found.total.value), float(found.wet.value)) == (total, wet_total)
    assert f"{float(found.wet_pct):.1f}" == pct
    assert found.value == value
    assert found.candidates == candidates
    assert found.needs_reason is (len(candidates) > 1)


def test_the_share_is_never_of_the_floor_alone() -> None:
    assert classify((12, 12, 8), floor=144).value == 2
    assert classify((12, 12, 8), floor=144).wet_pct < 22


# 10 ft cube: 600 ft² of surfaces, so wet ft² / 6 is the percentage.
@pytest.mark.parametrize(
    ("wet", "value", "candidates"),
    [
        (0, 1, (1,)),
        (17.9, 1, (1,)),
        (18, 1, (1, 2)),  # 3 %, two points away, included
        (29.9, 1, (1, 2)),
        (30, 2, (1, 2)),  # exactly 5 %
        (42, 2, (1, 2)),
        (42.1, 2, (2,)),
        (227.9, 2, (2,)),
        (228, 2, (2, 3)),
        (240, 2, (2, 3)),  # exactly 40 % is not above it
        (240.1, 3, (2, 3)),
        (252, 3, (2, 3)),
        (252.1, 3, (3,)),
        (600, 3, (3,)),
    ],
)
def test_thresholds_and_their_band(wet: float, value: int, candidates: tuple[int, ...]) -> None:
    floor, walls = min(wet, 100), min(max(wet - 100, 0), 400)
    ceiling = max(wet - 500, 0)
    found = classify((10, 10, 10), floor, round(walls, 1), round(ceiling, 1))
    assert (found.value, found.candidates) == (value, candidates)


def test_low_evaporation_materials_decide_whatever_the_share() -> None:
    for wet in (0, 30, 144):
        found = classify((12, 12, 8), floor=wet, low_evaporation=True)
        assert (found.value, found.candidates, found.needs_reason) == (4, (4,), False)
    assert classify((12, 12, 8), floor=144, low_evaporation=True).class_by_share == 2


def test_removing_a_wet_ceiling_takes_the_room_down() -> None:
    assert classify((12, 12, 8), 144, 96, 144).value == 3
    assert classify((12, 12, 8), 144, 96, 0).value == 2


def test_a_metric_room_has_the_same_class() -> None:
    sides = (Amount(Fraction(s), AmountUnit.M) for s in ("3.6576", "3.6576", "2.4384"))
    found = class_of_water(room_surfaces(*sides), Surfaces(ft2(144), ft2(96), ft2(0)))
    assert found.total.unit is AmountUnit.M2
    assert found.wet_pct == classify((12, 12, 8), 144, 96).wet_pct


def test_rooms_of_a_chamber_are_added() -> None:
    both = joined([room_surfaces(ft(12), ft(12), ft(8)), room_surfaces(ft(20), ft(15), ft(8))])
    assert both.total(AmountUnit.FT2) == 672 + 1160


@pytest.mark.parametrize(("floor", "says"), [(145, "0 to 144 ft²"), (-1, "0 or more")])
def test_more_wet_than_there_is_and_less_than_nothing_are_refused(floor: float, says: str) -> None:
    with pytest.raises(InvalidInput, match="wet-floor") as caught:
        classify((12, 12, 8), floor=floor)
    assert says in caught.value.allowed


def test_the_working_names_every_step_and_its_source() -> None:
    working = classify((12, 12, 8), 30).working
    assert [step.name for step in working.steps] == [
        "surfaces",
        "wet porous",
        "wet share",
        "class",
        "reason asked for",
    ]
    assert any("class 1 or 2; say why" in line for line in working.lines())
    assert working.to_json()[2]["result"] == pytest.approx(4.4643, abs=1e-4)
    assert working.to_json()[2]["edition"] == "2021"


@given(st.integers(0, 100), st.integers(0, 100))
def test_more_wet_area_never_lowers_the_class(some: int, more: int) -> None:
    low, high = sorted((some, more))
    assert classify((10, 10, 10), floor=low).value <= classify((10, 10, 10), floor=high).value

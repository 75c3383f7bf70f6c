"""Air movers by wet area and by lower wall: worked examples, ranges, small rooms, several rooms."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import InvalidInput
from app.domain.quantities import Amount, AmountUnit
from standards.sizing.air_movers import SPACING, AirMovers, Density, Spacing, WetRoom, air_movers


def ft2(value: float | str) -> Amount:
    return Amount(Fraction(str(value)), AmountUnit.FT2)


def ft(value: float | str) -> Amount:
    return Amount(Fraction(str(value)), AmountUnit.FT)


def count(
    floor: float | None = None,
    upper: float | None = None,
    insets: int = 0,
    *,
    density: Density = Density.NORMAL,
    size: float | None = None,
) -> AirMovers:
    room = WetRoom(
        floor=None if floor is None else ft2(floor),
        upper=None if upper is None else ft2(upper),
        insets=insets,
        room_floor=None if size is None else ft2(size),
    )
    return air_movers([room], SPACING[density])


@pytest.mark.parametrize(
    ("floor", "density", "units"),
    [(300, Density.NORMAL, 6), (300, Density.OPEN, 6), (300, Density.DENSE, 7)],
)
def test_worked_examples_by_density(floor: float, density: Density, units: int) -> None:
    assert count(floor, density=density).units == units


@pytest.mark.parametrize(
    ("floor", "upper", "insets", "units"),
    [(300, 250, 0, 8), (300, None, 3, 9), (300, 250, 3, 11), (61, None, 0, 3), (60, None, 0, 2)],
)
def test_worked_examples(floor: float, upper: float | None, insets: int, units: int) -> None:
    assert count(floor, upper, insets).units == units


@pytest.mark.parametrize(
    ("floor", "low", "high"), [(300, 6, 7), (144, 4, 4), (186, 4, 5), (20, 1, 1)]
)
def test_the_range_of_the_rule(floor: float, low: int, high: int) -> None:
    found = count(floor)
    assert (found.units_min, found.units_max) == (low, high)
    assert low <= found.units <= high


@pytest.mark.parametrize(("floor", "units"), [(24.99, 1), (25, 2), (25.01, 2)])
def test_small_rooms_end_at_25_square_feet(floor: float, units: int) -> None:
    assert count(floor).units == units


def test_a_small_wet_spot_in_a_large_room_is_not_a_small_room() -> None:
    assert count(20, size=300).units == 2
    assert count(20, 100).units == 3


def test_a_small_room_with_wet_walls_keeps_the_count_as_the_upper_end() -> None:
    found = count(20, 100, size=20)
    assert (found.units, found.units_min, found.units_max) == (1, 1, 3)


@pytest.mark.parametrize(
    ("length", "units"), [(70, 5), (15, 2), (14, 1), (14.01, 2), (28, 2), (0.5, 1)]
)
def test_lower_wall(length: float, units: int) -> None:
    found = air_movers([WetRoom(lower_wall=ft(length))])
    assert (found.units, found.units_min, found.units_max) == (units, units, units)


def test_metric_walls_and_floors() -> None:
    wall = Amount(Fraction("21.336"), AmountUnit.M)  # 70 ft
    assert air_movers([WetRoom(lower_wall=wall)]).units == 5
    floor = Amount(ft2(300).to(AmountUnit.M2), AmountUnit.M2)
    assert air_movers([WetRoom(floor=floor)]).units == 6


@pytest.mark.parametrize(
    "room",
    [
        WetRoom(lower_wall=ft(70), floor=ft2(300)),
        WetRoom(lower_wall=ft(70), upper=ft2(10)),
        WetRoom(lower_wall=ft(70), insets=1),
    ],
)
def test_the_methods_are_never_added(room: WetRoom) -> None:
    with pytest.raises(InvalidInput, match="never added"):
        air_movers([room])


def test_every_room_is_rounded_up_by_itself() -> None:
    rooms = [WetRoom("a", floor=ft2(61)), WetRoom("b", floor=ft2(61)), WetRoom(lower_wall=ft(15))]
    found = air_movers(rooms)
    assert [room.units for room in found.rooms] == [3, 3, 2]
    assert found.units == 8
    assert found.units != count(122).units + 2


@pytest.mark.parametrize(
    "room",
    [
        WetRoom(),
        WetRoom(floor=ft2(0)),
        WetRoom(insets=2),
        WetRoom(floor=ft2(-1)),
        WetRoom(floor=ft2(100), insets=-1),
        WetRoom(lower_wall=ft(0)),
        WetRoom(floor=ft2(300), room_floor=ft2(144)),
    ],
)
def test_rooms_that_cannot_be_counted_are_refused(room: WetRoom) -> None:
    with pytest.raises(InvalidInput):
        air_movers([room])


def test_no_room_is_refused() -> None:
    with pytest.raises(InvalidInput, match="no wet room"):
        air_movers([])


@pytest.mark.parametrize(
    ("floor", "upper", "fits"),
    [
        (ft2(50), ft2(150), True),
        (ft2(70), ft2(100), True),
        (ft2(49), ft2(125), False),
        (ft2(71), ft2(125), False),
        (ft2(60), ft2(99), False),
        (ft2(60), ft2(151), False),
        (Amount(Fraction("4.65"), AmountUnit.M2), Amount(Fraction("9.29"), AmountUnit.M2), True),
        (Amount(Fraction("6.5"), AmountUnit.M2), Amount(Fraction("13.94"), AmountUnit.M2), True),
    ],
)
def test_spacing_stays_in_the_published_range(floor: Amount, upper: Amount, fits: bool) -> None:
    if fits:
        assert Spacing(floor, upper).floor_per_unit == floor
    else:
        with pytest.raises(InvalidInput, match="outside the range"):
            Spacing(floor, upper)


def test_the_working_reads_like_the_sum_a_reviewer_does() -> None:
    working = count(300, 250, 3).rooms[0].working
    assert str(working.steps[-1]).startswith("room: 1 + 5 + 2 + 3 = 11 air movers")
    assert any("Category 2 or 3" in note for note in working.notes)


@given(st.integers(25, 5000), st.integers(0, 5000), st.integers(0, 9), st.integers(0, 200))
def test_more_wet_area_never_means_fewer(floor: int, upper: int, insets: int, more: int) -> None:
    found = count(floor, upper, insets)
    assert found.units_min <= found.units <= found.units_max
    assert count(floor + more, upper, insets).units >= found.units
    assert count(floor, upper + more, insets).units >= found.units
    assert count(floor, upper, insets + 1).units == found.units + 1

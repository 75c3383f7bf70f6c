"""Amounts keep what was typed, convert exactly, and refuse what has no unit."""

from __future__ import annotations

from contextlib import suppress
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import InvalidInput
from app.domain.quantities import (
    Amount,
    AmountUnit,
    Dimension,
    number_text,
    parse_amount,
    parse_dimensions,
)

decimals = st.decimals(-999_999, 999_999, places=4, allow_nan=False, allow_infinity=False)
units = st.sampled_from(AmountUnit)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("70F", "70", AmountUnit.F),
        ("21.1C", "21.1", AmountUnit.C),
        ("-5 °C", "-5", AmountUnit.C),
        ("\u22125C", "-5", AmountUnit.C),
        ("12ft", "12", AmountUnit.FT),
        ("3.6m", "3.6", AmountUnit.M),
        ("300ft2", "300", AmountUnit.FT2),
        ("300 ft²", "300", AmountUnit.FT2),
        ("300 sq ft", "300", AmountUnit.FT2),
        ("12,000ft3", "12000", AmountUnit.FT3),
        ("5280ft", "5280", AmountUnit.FT),
        ("95461Pa", "95461", AmountUnit.PA),
        ("29.92inHg", "29.92", AmountUnit.INHG),
        ("-0.02inwc", "-0.02", AmountUnit.IN_WC),
        ("92gpp", "92", AmountUnit.GPP),
        ("13.1g/kg", "13.1", AmountUnit.G_PER_KG),
        ("15A", "15", AmountUnit.AMP),
        ("960W", "960", AmountUnit.WATT),
        ("66L/day", "66", AmountUnit.L_PER_DAY),
        ("680m3/h", "680", AmountUnit.M3_PER_H),
        (".5m", "0.5", AmountUnit.M),
    ],
)
def test_what_people_type_is_read(text: str, value: str, unit: AmountUnit) -> None:
    dimension = Amount.of(0, unit).dimension
    assert parse_amount("x", text, dimension) == Amount(Fraction(value), unit)


@pytest.mark.parametrize("text", ["12ft6in", "12'6\"", "12 ft 6 in"])
def test_feet_and_inches(text: str) -> None:
    assert parse_amount("x", text, Dimension.LENGTH) == Amount(Fraction("12.5"), AmountUnit.FT)


@pytest.mark.parametrize(
    ("text", "dimension", "says"),
    [
        ("70", Dimension.TEMPERATURE, "70 has no unit. Allowed: 70F or 70C"),
        ("70", Dimension.AREA, "Allowed: 70ft2 or 70m2"),
        ("12ft", Dimension.TEMPERATURE, "unit of length, not of temperature"),
        ("300ft2", Dimension.LENGTH, "unit of area, not of length"),
        ("70X", Dimension.TEMPERATURE, "'X' is not a unit"),
        ("21,1C", Dimension.TEMPERATURE, "is not a number with a unit"),
        ("nanF", Dimension.TEMPERATURE, "is not a number with a unit"),
        ("infF", Dimension.TEMPERATURE, "is not a number with a unit"),
        ("", Dimension.TEMPERATURE, "is not a number with a unit"),
        ("1e9999ft", Dimension.LENGTH, "is not a unit"),
        ("9" * 70 + "ft", Dimension.LENGTH, "is not a number with a unit"),
        ("12ft13in", Dimension.LENGTH, "12 or more inches"),
    ],
)
def test_bad_text_says_what_to_write(text: str, dimension: Dimension, says: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        parse_amount("--size", text, dimension)
    assert caught.value.field == "--size"
    assert says in str(caught.value)


def test_rooms_have_three_sides_above_zero() -> None:
    sides = parse_dimensions("--room", "12ft x 12ft \u00d7 8ft")
    assert [side.value for side in sides] == [12, 12, 8]
    for text, says in (
        ("12ftx12ft", "2 length"),
        ("12x12x8", "no unit"),
        ("12ftx0ftx8ft", "not above 0"),
        ("12ftx-2ftx8ft", "not above 0"),
    ):
        with pytest.raises(InvalidInput, match=says):
            parse_dimensions("--room", text)


@pytest.mark.parametrize(
    ("value", "unit", "other", "expected"),
    [
        (70, AmountUnit.F, AmountUnit.C, Fraction(190, 9)),
        (-40, AmountUnit.F, AmountUnit.C, Fraction(-40)),
        ("273.15", AmountUnit.K, AmountUnit.C, Fraction(0)),
        (1, AmountUnit.FT3, AmountUnit.M3, Fraction("0.028316846592")),
        (7, AmountUnit.GPP, AmountUnit.G_PER_KG, Fraction(1)),
        (60, AmountUnit.CFM, AmountUnit.M3_PER_H, Fraction(3600) * Fraction("0.028316846592")),
        (1, AmountUnit.PINTS_PER_DAY, AmountUnit.L_PER_DAY, Fraction("0.473176473")),
        (1, AmountUnit.KILOWATT, AmountUnit.WATT, Fraction(1000)),
    ],
)
def test_conversions_are_exact(
    value: int | str, unit: AmountUnit, other: AmountUnit, expected: Fraction
) -> None:
    assert Amount(Fraction(value), unit).to(other) == expected


def test_another_dimension_is_refused() -> None:
    with pytest.raises(InvalidInput, match="length cannot be given in ft²"):
        Amount.of(3, AmountUnit.FT).to(AmountUnit.FT2)


@given(decimals, units)
def test_every_printed_amount_is_read_back(value: Decimal, unit: AmountUnit) -> None:
    amount = Amount.of(value, unit)
    assert parse_amount("x", f"{value}{unit}", amount.dimension) == amount


@given(decimals, units, units)
def test_there_and_back_is_the_same_amount(
    value: Decimal, unit: AmountUnit, other: AmountUnit
) -> None:
    amount = Amount.of(value, unit)
    if Amount.of(0, other).dimension is amount.dimension:
        assert amount.converted(other).to(unit) == amount.value


@given(st.text(max_size=20), st.sampled_from(Dimension))
def test_no_text_crashes_the_parser(text: str, dimension: Dimension) -> None:
    with suppress(InvalidInput):
        assert parse_amount("x", text, dimension).dimension is dimension


def test_numbers_for_people() -> None:
    assert number_text(12000) == "12,000"
    assert number_text(Fraction(240, 7)) == "34.2857"
    assert number_text(Fraction(1234567, 100)) == "12,345.67"

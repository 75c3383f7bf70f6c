"""Typed values: one number, the unit of the field, and never more trust than typing deserves."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.measurement import Quality, Quantity, Unit
from devices.frames import DecodeError
from devices.wedge import parse_typed

T = Quantity.AIR_TEMPERATURE


@pytest.mark.parametrize("text", ["21.5", " 21,5\t", "21.5 C", "21.5°C", "+21.5"])
def test_one_number_is_taken_as_typed(text: str) -> None:
    value = parse_typed(text, T, Unit.CELSIUS)
    assert (value.value, value.unit, value.quality) == (
        Decimal("21.5"),
        Unit.CELSIUS,
        Quality.MANUAL,
    )


def test_a_percent_sign_suits_any_percentage() -> None:
    typed = parse_typed("17.4 %", Quantity.MATERIAL_MOISTURE, Unit.PCT_MC)
    assert typed.unit is Unit.PCT_MC


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("21.5 F", "in °C"),
        ("21.5%", "in °C"),
        ("45 %RH", "in °C"),
        ("21 22", "one number"),
        ("", "one number"),
        ("x", "one number"),
    ],
)
def test_what_does_not_suit_the_field_is_refused(text: str, said: str) -> None:
    with pytest.raises(DecodeError, match=said):
        parse_typed(text, T, Unit.CELSIUS)


@given(st.text(max_size=20))
def test_no_text_raises_anything_but_a_decode_error(text: str) -> None:
    try:
        value = parse_typed(text, T, Unit.CELSIUS)
    except DecodeError:
        return
    assert value.quality is Quality.MANUAL

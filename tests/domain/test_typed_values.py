"""Typed values: one number, the unit of the field, and nothing that is guessed."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import InvalidInput
from app.domain.measurement import Unit
from app.domain.typed_values import read_typed


@pytest.mark.parametrize("text", ["21.5", " 21,5\t", "21.5 C", "21.5°C", "+21.5"])
def test_one_number_is_taken_as_typed(text: str) -> None:
    assert read_typed(text, Unit.CELSIUS) == Decimal("21.5")


@pytest.mark.parametrize("text", ["17.4 %", "17.4%MC", "17.4 % mc", "17,4mc"])
def test_a_percent_sign_and_the_scale_suit_a_percentage(text: str) -> None:
    assert read_typed(text, Unit.PCT_MC) == Decimal("17.4")


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
    with pytest.raises(InvalidInput, match=said):
        read_typed(text, Unit.CELSIUS)


def test_another_scale_is_refused() -> None:
    with pytest.raises(InvalidInput, match="this field is in %MC"):
        read_typed("17.4 %WME", Unit.PCT_MC)


@given(st.text(max_size=20))
def test_no_text_raises_anything_else(text: str) -> None:
    try:
        assert read_typed(text, Unit.CELSIUS).is_finite()
    except InvalidInput:
        return

"""Checks that every calculator makes on the amounts it is given."""

from __future__ import annotations

from fractions import Fraction

from app.domain.errors import InvalidInput
from app.domain.phrases import phrase
from app.domain.quantities import Amount, AmountUnit, number_text


def positive(field: str, amount: Amount, unit: AmountUnit) -> Fraction:
    """The amount in ``unit``; raises ``InvalidInput`` unless it is above 0."""
    value = amount.to(unit)
    if value <= 0:
        raise InvalidInput(field, phrase("{amount} is not a size", amount=amount), "above 0")
    return value


def not_negative(field: str, amount: Amount, unit: AmountUnit) -> Fraction:
    """The amount in ``unit``; raises ``InvalidInput`` when it is below 0."""
    value = amount.to(unit)
    if value < 0:
        raise InvalidInput(field, phrase("{amount} is below 0", amount=amount), "0 or more")
    return value


def check_water_class(water_class: int) -> None:
    """Raise ``InvalidInput`` unless this is a class of water intrusion."""
    if water_class not in (1, 2, 3, 4):
        raise InvalidInput(
            "class",
            phrase("{water_class} is not a class", water_class=number_text(water_class)),
            "1, 2, 3 or 4",
        )

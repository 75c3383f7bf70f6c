"""What the calculators share: reading amounts and numbers from options, printing an answer."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Annotated, Any

import typer

from app.bootstrap.cli_support import FAILED, print_json
from app.domain.errors import InvalidInput
from app.domain.quantities import Amount, AmountUnit, Dimension, parse_amount

CheckOption = Annotated[
    bool, typer.Option("--check", help="End with exit code 1 when the answer is no.")
]

_NUMBER = re.compile(r"[+-]?(?:\d{1,9}(?:\.\d{1,12})?|\.\d{1,12})")


def number(field: str, text: str) -> Decimal:
    """A plain number, for options whose name says the unit."""
    if not _NUMBER.fullmatch(text.strip()):
        raise InvalidInput(field, f"{text!r} is not a number", "a number like 6 or 12.5")
    return Decimal(text.strip())


def percent(field: str, text: str) -> Decimal:
    """A percentage with or without its sign."""
    return number(field, text.strip().removesuffix("%"))


def optional_amount(field: str, text: str | None, dimension: Dimension) -> Amount | None:
    """The amount, or None when the option was not given."""
    return None if text is None else parse_amount(field, text, dimension)


def amount_in(field: str, text: str, unit: AmountUnit, dimension: Dimension) -> Amount:
    """An amount of which the option's name says the unit; another unit may be written."""
    if _NUMBER.fullmatch(text.strip()):
        return Amount.of(number(field, text), unit)
    return parse_amount(field, text, dimension)


def celsius_of(amount: Amount) -> float:
    """A temperature for the psychrometric functions."""
    return float(amount.to(AmountUnit.C))


def answer(data: Mapping[str, Any], lines: Sequence[str], *, as_json: bool) -> None:
    """Print the answer as JSON, or as lines for a person."""
    if as_json:
        print_json(data)
        return
    for line in lines:
        typer.echo(line)


def end_check(check: bool, passed: bool) -> None:
    """End with exit code 1 when a check was asked for and the answer is no."""
    if check and not passed:
        raise typer.Exit(FAILED)

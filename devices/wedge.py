"""Anything that types: numbers from a keyboard-like device, as a person would type them."""

from __future__ import annotations

import re
from decimal import Decimal

from app.domain.measurement import Quality, Quantity, Unit
from devices.frames import DecodedValue, DecodeError

_TYPED = re.compile(r"\s*([+-]?\d{1,5}(?:[.,]\d{1,4})?)\s*([^\d\s].{0,7})?\s*")
_UNITS = {
    "c": Unit.CELSIUS,
    "°c": Unit.CELSIUS,
    "f": Unit.FAHRENHEIT,
    "°f": Unit.FAHRENHEIT,
    "%rh": Unit.PCT_RH,
    "rh": Unit.PCT_RH,
    "%mc": Unit.PCT_MC,
    "mc": Unit.PCT_MC,
    "%wme": Unit.PCT_WME,
    "wme": Unit.PCT_WME,
}


def parse_typed(text: str, quantity: Quantity, unit: Unit) -> DecodedValue:
    """The value in one typed line for a field that expects ``quantity`` in ``unit``.

    It is ``MANUAL``: nothing proves where it came from. Raises :class:`DecodeError` for anything but one
    number, and for a unit that is not the one of the field.
    """
    match = _TYPED.fullmatch(text)
    if match is None:
        raise DecodeError(f"{text.strip()[:20]!r} is not one number.")
    printed, suffix = match.groups()
    typed = (suffix or "").strip().lower()
    if typed and typed != "%" and _UNITS.get(typed) is not unit:
        raise DecodeError(f"{suffix.strip()!r} was typed; this field is in {unit}.")
    if typed == "%" and unit in (Unit.CELSIUS, Unit.FAHRENHEIT):
        raise DecodeError(f"'%' was typed; this field is in {unit}.")
    return DecodedValue(quantity, Decimal(printed.replace(",", ".")), unit, Quality.MANUAL)

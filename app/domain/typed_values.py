"""A value as a person types it, or a meter or key pad that acts as a keyboard: one number, perhaps its unit."""

from __future__ import annotations

import re
from decimal import Decimal

from app.domain.errors import InvalidInput
from app.domain.measurement import Unit
from app.domain.phrases import phrase

_TYPED = re.compile(r"\s*([+-]?\d{1,5}(?:[.,]\d{1,4})?)\s*([^\d\s].{0,7})?\s*")
_UNITS = {
    **dict.fromkeys(("c", "°c"), Unit.CELSIUS),
    **dict.fromkeys(("f", "°f"), Unit.FAHRENHEIT),
    **dict.fromkeys(("%rh", "rh"), Unit.PCT_RH),
    **dict.fromkeys(("%mc", "mc"), Unit.PCT_MC),
    **dict.fromkeys(("%wme", "wme"), Unit.PCT_WME),
}
_TEMPERATURES = (Unit.CELSIUS, Unit.FAHRENHEIT)


def read_typed(text: str, unit: Unit) -> Decimal:
    """The number in one typed line for a field in ``unit``.

    Raises :class:`InvalidInput` for anything but one number, and for a unit that is not the one of the field.
    """
    match = _TYPED.fullmatch(text)
    if match is None:
        raise InvalidInput(
            "value", phrase("{text} is not one number", text=repr(text.strip()[:20]))
        )
    printed, suffix = match.groups()
    typed = (suffix or "").replace(" ", "").lower()
    fits = unit not in _TEMPERATURES if typed == "%" else _UNITS.get(typed) is unit
    if typed and not fits:
        raise InvalidInput(
            "value",
            phrase(
                "{suffix} was typed; this field is in {unit}",
                suffix=repr(suffix.strip()),
                unit=unit,
            ),
        )
    return Decimal(printed.replace(",", "."))

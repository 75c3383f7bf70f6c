"""Sizes of a site as its country writes them: feet and inches first where they are customary, metres always."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

_FEET_COUNTRIES = frozenset({"US", "USA", "UNITED STATES"})
_INCH_M = Decimal("0.0254")
_FOOT_M = Decimal("0.3048")


def uses_feet(country: str) -> bool:
    """Whether people there measure rooms in feet."""
    return country.strip().upper() in _FEET_COUNTRIES


def feet_text(metres: Decimal) -> str:
    """``17 ft 9 in``, to the nearest inch."""
    inches = int((metres / _INCH_M).quantize(Decimal(1), ROUND_HALF_UP))
    feet, rest = divmod(inches, 12)
    return f"{feet} ft {rest} in" if rest else f"{feet} ft"


def room_size_text(length_m: Decimal, width_m: Decimal, height_m: Decimal, country: str) -> str:
    """Length, width, height and floor of a room."""
    metric = f"{length_m:f} x {width_m:f} x {height_m:f} m"
    floor_m2 = length_m * width_m
    if not uses_feet(country):
        return f"{metric}, floor {floor_m2:.1f} m²"
    floor_ft2 = floor_m2 / _FOOT_M**2
    feet = " x ".join(feet_text(side) for side in (length_m, width_m, height_m))
    return f"{feet} ({metric}), floor {floor_ft2:.0f} ft² ({floor_m2:.1f} m²)"


def elevation_text(metres: Decimal, country: str) -> str:
    """Height above the sea."""
    if not uses_feet(country):
        return f"{metres:f} m"
    return f"{metres / _FOOT_M:.0f} ft ({metres:f} m)"

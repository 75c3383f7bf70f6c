"""The moisture that wood settles at in a climate (equilibrium moisture content, EMC).

Hailwood-Horrobin with the coefficients of the USDA Wood Handbook, which are for °F. A drying goal
below the EMC of a room's normal climate cannot be reached, or over-dries.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.domain.errors import InvalidInput
from app.domain.phrases import phrase
from standards.psychrometrics import Number, fahrenheit

FORMULA_VERSION: Final = "wood-emc-1 (Hailwood-Horrobin)"
TEMPERATURE_RANGE_C: Final = (-20.0, 120.0)
TABLE_TEMPERATURE_C: Final = (-1.2, 98.9)
TABLE_RH_PCT: Final = (5.0, 95.0)


@dataclass(frozen=True, slots=True)
class WoodEmc:
    """Percent of the oven-dry mass; ``extrapolated`` outside the table the formula was fitted to."""

    pct: float
    extrapolated: bool


def wood_emc(temperature_c: Number, rh_pct: Number) -> WoodEmc:
    """The moisture content that wood settles at in constant air of this kind."""
    temperature, humidity = float(temperature_c), float(rh_pct)
    for field, value, (low, high), unit in (
        ("temperature_c", temperature, TEMPERATURE_RANGE_C, "°C"),
        ("rh_pct", humidity, (0.0, 100.0), "%"),
    ):
        if not low <= value <= high:
            raise InvalidInput(
                field,
                phrase("{value:g} {unit} is out of range", value=value, unit=unit),
                phrase("{low:g} to {high:g} {unit}", low=low, high=high, unit=unit),
            )
    t = fahrenheit(temperature)
    w = 330 + 0.452 * t + 0.00415 * t**2
    k = 0.791 + 4.63e-4 * t - 8.44e-7 * t**2
    k1 = 6.34 + 7.75e-4 * t - 9.35e-5 * t**2
    k2 = 1.09 + 2.84e-2 * t - 9.04e-5 * t**2
    kh = k * humidity / 100
    hydrated = (k1 * kh + 2 * k1 * k2 * kh**2) / (1 + k1 * kh + k1 * k2 * kh**2)
    pct = 1800 / w * (kh / (1 - kh) + hydrated)
    inside = (
        TABLE_TEMPERATURE_C[0] <= temperature <= TABLE_TEMPERATURE_C[1]
        and TABLE_RH_PCT[0] <= humidity <= TABLE_RH_PCT[1]
    )
    return WoodEmc(pct, not inside)

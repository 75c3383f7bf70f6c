"""What saturated and moist air holds as a real gas: a little more vapour than ideal gases would.

Published tables of moist air (ASHRAE Fundamentals) are of the real gas; PsychroLib and the values of
:mod:`standards.psychrometrics` are of ideal gases. Near saturation the two differ by up to half a percent of humidity
ratio and 0.3 % of enthalpy. The enhancement factor closes that gap: air of a relative humidity has that share of the
mole fraction that saturated real air has. It stands beside the ideal values and never replaces them.

Source of the factor: the equation for the density of moist air of the CIPM, 2007 revision (Metrologia 45, 149-155).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.domain.errors import InvalidInput
from standards.psychrometrics import (
    SEA_LEVEL_PA,
    Number,
    check_within,
    fahrenheit,
    vapour_pressure_pa,
)

REAL_GAS_VERSION: Final = "real-gas-1 (CIPM-2007 enhancement factor)"
RANGE_C: Final = (0.0, 60.0)
_PRESSURE_RANGE_PA: Final = (60_000.0, 110_000.0)
_ALPHA, _BETA_PER_PA, _GAMMA_PER_K2 = 1.00062, 3.14e-8, 5.6e-7


@dataclass(frozen=True, slots=True)
class RealAir:
    """Moist air as a real gas; units as in :class:`standards.psychrometrics.AirState`."""

    enhancement_factor: float
    humidity_ratio: float
    grains_per_pound: float
    enthalpy_kj_per_kg: float
    enthalpy_btu_per_lb: float


def enhancement_factor(temperature_c: Number, pressure_pa: Number = SEA_LEVEL_PA) -> float:
    """How much more vapour saturated air holds than an ideal gas would; 0 to 60 °C, 600 to 1100 hPa."""
    temperature = check_within("temperature_c", temperature_c, RANGE_C, "°C")
    pressure = check_within("pressure_pa", pressure_pa, _PRESSURE_RANGE_PA, "Pa")
    return _ALPHA + _BETA_PER_PA * pressure + _GAMMA_PER_K2 * temperature**2


def real_air(temperature_c: Number, rh_pct: Number, pressure_pa: Number = SEA_LEVEL_PA) -> RealAir:
    """Humidity ratio and enthalpy of air of this relative humidity as a real gas."""
    factor = enhancement_factor(temperature_c, pressure_pa)
    vapour = factor * vapour_pressure_pa(temperature_c, rh_pct)
    pressure = float(pressure_pa)
    if vapour >= pressure:
        raise InvalidInput("temperature_c", "such air would be vapour only", "cooler or drier air")
    ratio = 0.621945 * vapour / (pressure - vapour)
    temperature, temperature_f = float(temperature_c), fahrenheit(temperature_c)
    return RealAir(
        enhancement_factor=factor,
        humidity_ratio=ratio,
        grains_per_pound=7000.0 * ratio,
        enthalpy_kj_per_kg=1.006 * temperature + ratio * (2501.0 + 1.86 * temperature),
        enthalpy_btu_per_lb=0.240 * temperature_f + ratio * (1061.0 + 0.444 * temperature_f),
    )

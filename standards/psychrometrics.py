"""Properties of moist air: an SI facade over PsychroLib.

PsychroLib keeps its unit system in a module global; it is set to SI once here, and every call
checks that nobody has changed it. All functions are pure and safe to call from any thread.

Conventions
    Relative humidity is in percent of saturation as in the ASHRAE tables: over water above
    0.01 °C, over ice below.
    "Humidity ratio" is the mass of vapour per mass of *dry* air; the trade calls it GPP.
    The dew point is over water also below 0 °C, as hygrometers report it; the frost point is a
    value of its own.
    Values are unrounded; rounding belongs to whoever shows them.
Errors
    Every function raises ``InvalidInput`` for a value outside the range it names.
"""

from __future__ import annotations

import math
import threading
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

import psychrolib

from app.domain.errors import InvalidInput, RestoreAssistError
from app.domain.phrases import phrase

FORMULA_VERSION: Final = "psychrometrics-1 (PsychroLib 2.5.0, Hyland-Wexler)"
SEA_LEVEL_PA: Final = 101_325.0
GRAINS_PER_POUND: Final = 7000.0
PA_PER_INHG: Final = 3386.389
PA_PER_PSI: Final = 6894.757
FT3_PER_LB_PER_M3_PER_KG: Final = 16.018463
TEMPERATURE_RANGE_C: Final = (-60.0, 120.0)
SATURATION_RANGE_C: Final = (-100.0, 120.0)
RH_RANGE_PCT: Final = (0.0, 100.0)
PRESSURE_RANGE_PA: Final = (30_000.0, 120_000.0)
ELEVATION_RANGE_M: Final = (-500.0, 6000.0)

Number = float | Decimal

_ZERO_C_IN_K = 273.15
_WATER = (-5.8002206e3, 1.3914993, -4.8640239e-2, 4.1764768e-5, -1.4452093e-8, 6.5459673)
_unit_lock = threading.Lock()

with _unit_lock:
    psychrolib.SetUnitSystem(psychrolib.SI)


@dataclass(frozen=True, slots=True)
class AirState:
    """One body of air with every derived value; at 0 %RH there is no dew or frost point."""

    temperature_c: float
    rh_pct: float
    pressure_pa: float
    humidity_ratio: float
    grains_per_pound: float
    grams_per_kg: float
    dew_point_c: float | None
    frost_point_c: float | None
    wet_bulb_c: float
    vapour_pressure_pa: float
    enthalpy_kj_per_kg: float
    enthalpy_btu_per_lb: float
    specific_volume_m3_per_kg: float
    specific_volume_ft3_per_lb: float
    absolute_humidity_g_per_m3: float
    formula_version: str = FORMULA_VERSION

    @classmethod
    def from_rh(
        cls, temperature_c: Number, rh_pct: Number, pressure_pa: Number = SEA_LEVEL_PA
    ) -> AirState:
        """Everything about air of this temperature and relative humidity at this pressure."""
        dry = float(rh_pct) == 0.0
        ratio = humidity_ratio(temperature_c, rh_pct, pressure_pa)
        return cls(
            temperature_c=float(temperature_c),
            rh_pct=float(rh_pct),
            pressure_pa=float(pressure_pa),
            humidity_ratio=ratio,
            grains_per_pound=GRAINS_PER_POUND * ratio,
            grams_per_kg=1000.0 * ratio,
            dew_point_c=None if dry else dew_point_c(temperature_c, rh_pct),
            frost_point_c=None if dry else frost_point_c(temperature_c, rh_pct),
            wet_bulb_c=wet_bulb_c(temperature_c, rh_pct, pressure_pa),
            vapour_pressure_pa=vapour_pressure_pa(temperature_c, rh_pct),
            enthalpy_kj_per_kg=enthalpy_kj_per_kg(temperature_c, rh_pct, pressure_pa),
            enthalpy_btu_per_lb=enthalpy_btu_per_lb(temperature_c, rh_pct, pressure_pa),
            specific_volume_m3_per_kg=specific_volume_m3_per_kg(temperature_c, rh_pct, pressure_pa),
            specific_volume_ft3_per_lb=specific_volume_ft3_per_lb(
                temperature_c, rh_pct, pressure_pa
            ),
            absolute_humidity_g_per_m3=absolute_humidity_g_per_m3(
                temperature_c, rh_pct, pressure_pa
            ),
        )


def pressure_at_elevation_pa(elevation_m: Number) -> float:
    """The standard atmosphere's pressure at an elevation above sea level."""
    elevation = check_within("elevation_m", elevation_m, ELEVATION_RANGE_M, "m")
    check_units()
    return float(psychrolib.GetStandardAtmPressure(elevation))


def saturation_pressure_pa(temperature_c: Number) -> float:
    """The vapour pressure of saturated air (over ice below 0.01 °C)."""
    temperature = _temperature(temperature_c)
    check_units()
    return float(psychrolib.GetSatVapPres(temperature))


def water_saturation_pressure_pa(temperature_c: Number) -> float:
    """The vapour pressure over liquid water, also below 0 °C."""
    temperature = check_within("temperature_c", temperature_c, SATURATION_RANGE_C, "°C")
    return math.exp(_ln_pressure_over_water(temperature))


def vapour_pressure_pa(temperature_c: Number, rh_pct: Number) -> float:
    """The partial pressure of the water vapour."""
    return _humidity(rh_pct) / 100.0 * saturation_pressure_pa(temperature_c)


def humidity_ratio(
    temperature_c: Number, rh_pct: Number, pressure_pa: Number = SEA_LEVEL_PA
) -> float:
    """Kilograms of vapour per kilogram of dry air; refuses air so hot that it would boil."""
    pressure = _pressure(pressure_pa)
    vapour = vapour_pressure_pa(temperature_c, rh_pct)
    if vapour >= pressure:
        raise InvalidInput(
            "temperature_c",
            phrase(
                "at {temperature_c:g} °C and {rh_pct:g} %RH the vapour alone has {vapour:.0f} Pa",
                temperature_c=float(temperature_c),
                rh_pct=float(rh_pct),
                vapour=vapour,
            ),
            phrase(
                "air whose vapour pressure is below the air pressure of {pressure:.0f} Pa",
                pressure=pressure,
            ),
        )
    check_units()
    return 0.0 if vapour == 0.0 else float(psychrolib.GetHumRatioFromVapPres(vapour, pressure))


def grains_per_pound(
    temperature_c: Number, rh_pct: Number, pressure_pa: Number = SEA_LEVEL_PA
) -> float:
    """The humidity ratio in grains of vapour per pound of dry air (GPP)."""
    return GRAINS_PER_POUND * humidity_ratio(temperature_c, rh_pct, pressure_pa)


def grams_per_kg(
    temperature_c: Number, rh_pct: Number, pressure_pa: Number = SEA_LEVEL_PA
) -> float:
    """The humidity ratio in grams of vapour per kilogram of dry air."""
    return 1000.0 * humidity_ratio(temperature_c, rh_pct, pressure_pa)


def dew_point_c(temperature_c: Number, rh_pct: Number) -> float:
    """The temperature at which *water* would form, also below 0 °C; needs a humidity above 0 %."""
    target = math.log(_some_vapour(temperature_c, rh_pct))
    dew_point = float(temperature_c)
    for _ in range(50):
        step = (_ln_pressure_over_water(dew_point) - target) / _ln_slope_over_water(dew_point)
        dew_point -= step
        if abs(step) < 1e-9:
            break
    return dew_point


def frost_point_c(temperature_c: Number, rh_pct: Number) -> float:
    """The temperature at which frost, or dew above 0.01 °C, forms; needs a humidity above 0 %."""
    vapour = _some_vapour(temperature_c, rh_pct)
    check_units()
    try:
        return float(psychrolib.GetTDewPointFromVapPres(float(temperature_c), vapour))
    except ValueError as error:
        raise InvalidInput(
            "rh_pct", phrase("{rh_pct} %RH is too dry for a frost point", rh_pct=rh_pct)
        ) from error


def wet_bulb_c(temperature_c: Number, rh_pct: Number, pressure_pa: Number = SEA_LEVEL_PA) -> float:
    """The temperature of a ventilated wet thermometer, within 0.001 °C."""
    ratio = humidity_ratio(temperature_c, rh_pct, pressure_pa)
    try:
        return float(
            psychrolib.GetTWetBulbFromHumRatio(float(temperature_c), ratio, float(pressure_pa))
        )
    except ValueError as error:
        raise InvalidInput(
            "temperature_c",
            phrase(
                "there is no wet bulb at {temperature_c} °C, {rh_pct} %RH",
                temperature_c=temperature_c,
                rh_pct=rh_pct,
            ),
        ) from error


def enthalpy_kj_per_kg(
    temperature_c: Number, rh_pct: Number, pressure_pa: Number = SEA_LEVEL_PA
) -> float:
    """Enthalpy per kilogram of dry air, counted from 0 °C."""
    ratio = humidity_ratio(temperature_c, rh_pct, pressure_pa)
    return 1.006 * float(temperature_c) + ratio * (2501.0 + 1.86 * float(temperature_c))


def enthalpy_btu_per_lb(
    temperature_c: Number, rh_pct: Number, pressure_pa: Number = SEA_LEVEL_PA
) -> float:
    """Enthalpy per pound of dry air, counted from 0 °F (another zero, so never converted)."""
    ratio = humidity_ratio(temperature_c, rh_pct, pressure_pa)
    temperature_f = fahrenheit(temperature_c)
    return 0.240 * temperature_f + ratio * (1061.0 + 0.444 * temperature_f)


def specific_volume_m3_per_kg(
    temperature_c: Number, rh_pct: Number, pressure_pa: Number = SEA_LEVEL_PA
) -> float:
    """Cubic metres of moist air per kilogram of dry air."""
    ratio = humidity_ratio(temperature_c, rh_pct, pressure_pa)
    return float(psychrolib.GetMoistAirVolume(float(temperature_c), ratio, float(pressure_pa)))


def specific_volume_ft3_per_lb(
    temperature_c: Number, rh_pct: Number, pressure_pa: Number = SEA_LEVEL_PA
) -> float:
    """Cubic feet of moist air per pound of dry air."""
    return FT3_PER_LB_PER_M3_PER_KG * specific_volume_m3_per_kg(temperature_c, rh_pct, pressure_pa)


def absolute_humidity_g_per_m3(
    temperature_c: Number, rh_pct: Number, pressure_pa: Number = SEA_LEVEL_PA
) -> float:
    """Grams of vapour in a cubic metre of moist air."""
    ratio = humidity_ratio(temperature_c, rh_pct, pressure_pa)
    return 1000.0 * ratio / specific_volume_m3_per_kg(temperature_c, rh_pct, pressure_pa)


def grain_depression(inlet_gpp: Number, outlet_gpp: Number) -> float:
    """Grains per pound a dehumidifier takes out; negative when it adds moisture."""
    for field, value in (("inlet_gpp", inlet_gpp), ("outlet_gpp", outlet_gpp)):
        if not (math.isfinite(value) and value >= 0):
            raise InvalidInput(
                field, phrase("{value} is not a humidity ratio", value=value), "0 gr/lb or more"
            )
    return float(inlet_gpp) - float(outlet_gpp)


def fahrenheit(temperature_c: Number) -> float:
    """A temperature in °F."""
    return float(temperature_c) * 1.8 + 32.0


def celsius(temperature_f: Number) -> float:
    """A temperature in °C."""
    return (float(temperature_f) - 32.0) / 1.8


def check_units() -> None:
    """Raise unless PsychroLib computes in SI, as this module left it."""
    if psychrolib.GetUnitSystem() is not psychrolib.SI:
        raise RestoreAssistError("PsychroLib's unit system was changed from SI by other code.")


def _temperature(temperature_c: Number) -> float:
    return check_within("temperature_c", temperature_c, TEMPERATURE_RANGE_C, "°C")


def _humidity(rh_pct: Number) -> float:
    return check_within("rh_pct", rh_pct, RH_RANGE_PCT, "%")


def _pressure(pressure_pa: Number) -> float:
    return check_within("pressure_pa", pressure_pa, PRESSURE_RANGE_PA, "Pa")


def check_within(field: str, value: Number, allowed: tuple[float, float], unit: str) -> float:
    """The value as a float; raises ``InvalidInput`` when it is outside ``allowed`` or not a number."""
    low, high = allowed
    number = float(value)
    if not low <= number <= high:
        raise InvalidInput(
            field,
            phrase("{number:g} {unit} is out of range", number=number, unit=unit),
            phrase("{low:g} to {high:g} {unit}", low=low, high=high, unit=unit),
        )
    return number


def _some_vapour(temperature_c: Number, rh_pct: Number) -> float:
    vapour = vapour_pressure_pa(temperature_c, rh_pct)
    if vapour == 0.0:
        raise InvalidInput("rh_pct", "air without vapour has no dew point", "above 0 %")
    return vapour


def _ln_pressure_over_water(temperature_c: float) -> float:
    a, b, c, d, e, f = _WATER
    t = temperature_c + _ZERO_C_IN_K
    return a / t + b + c * t + d * t**2 + e * t**3 + f * math.log(t)


def _ln_slope_over_water(temperature_c: float) -> float:
    a, _, c, d, e, f = _WATER
    t = temperature_c + _ZERO_C_IN_K
    return -a / t**2 + c + 2 * d * t + 3 * e * t**2 + f / t

"""Relative humidity from what an instrument showed instead: dew point, frost point or wet bulb.

The inverses of the functions of the same name in :mod:`standards.psychrometrics`; the same ranges and
the same ``InvalidInput``.
"""

from __future__ import annotations

from typing import Final

import psychrolib

from app.domain.errors import InvalidInput
from app.domain.phrases import phrase
from standards.psychrometrics import (
    PRESSURE_RANGE_PA,
    SATURATION_RANGE_C,
    SEA_LEVEL_PA,
    TEMPERATURE_RANGE_C,
    Number,
    check_units,
    check_within,
    saturation_pressure_pa,
    water_saturation_pressure_pa,
)

# Water and ice meet at 0.01 °C, the formulas at 0 °C differ by 0.01 %.
_SATURATED_PCT: Final = 100.02


def rh_from_dew_point_pct(temperature_c: Number, dew_point_c: Number) -> float:
    """Relative humidity from the dew point over water; the inverse of ``dew_point_c``."""
    saturated = saturation_pressure_pa(temperature_c)
    dew_point = check_within("dew_point_c", dew_point_c, SATURATION_RANGE_C, "°C")
    rh_pct = 100.0 * water_saturation_pressure_pa(dew_point) / saturated
    if rh_pct <= _SATURATED_PCT:
        return min(rh_pct, 100.0)
    allowed = "a dew point that is not above the air's temperature"
    if dew_point <= float(temperature_c):
        allowed = "a lower dew point over water, or a frost point: in frost the two differ"
    raise InvalidInput(
        "dew_point_c",
        phrase(
            "{dew_point:g} °C is above saturation at {temperature_c:g} °C",
            dew_point=dew_point,
            temperature_c=float(temperature_c),
        ),
        allowed,
    )


def rh_from_frost_point_pct(temperature_c: Number, frost_point_c: Number) -> float:
    """Relative humidity from the frost point (dew point from 0.01 °C); inverts ``frost_point_c``."""
    saturated = saturation_pressure_pa(temperature_c)
    frost_point = check_within(
        "frost_point_c", frost_point_c, (TEMPERATURE_RANGE_C[0], float(temperature_c)), "°C"
    )
    return min(100.0 * saturation_pressure_pa(frost_point) / saturated, 100.0)


def rh_from_wet_bulb_pct(
    temperature_c: Number, wet_bulb_c: Number, pressure_pa: Number = SEA_LEVEL_PA
) -> float:
    """Relative humidity from a wet and a dry thermometer; the inverse of ``wet_bulb_c``."""
    saturated = saturation_pressure_pa(temperature_c)
    temperature = float(temperature_c)
    pressure = check_within("pressure_pa", pressure_pa, PRESSURE_RANGE_PA, "Pa")
    wet_bulb = check_within("wet_bulb_c", wet_bulb_c, (TEMPERATURE_RANGE_C[0], temperature), "°C")
    check_units()
    ratio = float(psychrolib.GetHumRatioFromTWetBulb(temperature, wet_bulb, pressure))
    if ratio <= psychrolib.MIN_HUM_RATIO:
        raise InvalidInput(
            "wet_bulb_c",
            phrase(
                "{wet_bulb:g} °C is colder than even dry air of {temperature:g} °C can make it",
                wet_bulb=wet_bulb,
                temperature=temperature,
            ),
            "a wet bulb that a wetted thermometer can show",
        )
    vapour = float(psychrolib.GetVapPresFromHumRatio(ratio, pressure))
    return min(100.0 * vapour / saturated, 100.0)

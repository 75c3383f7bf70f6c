"""What air does to a wet building: depression, water removed, drying force, condensation, doubts.

Grain depression is inlet minus outlet of a machine; water removal follows from it and the airflow.
The trade computes with standard air (0.075 lb/ft³, 1.2 kg/m³), and so do these functions.
"""

from __future__ import annotations

import math
from typing import Final

from app.domain.errors import InvalidInput
from app.domain.phrases import phrase
from standards.psychrometrics import (
    GRAINS_PER_POUND,
    Number,
    dew_point_c,
    frost_point_c,
    saturation_pressure_pa,
    vapour_pressure_pa,
)

FORMULA_VERSION: Final = "drying-air-1"
AIR_LB_PER_FT3: Final = 0.075
AIR_KG_PER_M3: Final = 1.2
WATER_LB_PER_PINT: Final = 1.0432
AHAM_INTAKE_GPP: Final = 92.0
USUAL_TEMPERATURE_C: Final = (-20.0, 70.0)
USUAL_RH_PCT: Final = (5.0, 98.0)
VISIT_TEMPERATURE_CHANGE_C: Final = 15.0
VISIT_GRAINS_CHANGE_GPP: Final = 40.0

_LB_PER_H_PER_CFM = 60 * AIR_LB_PER_FT3


def water_removal_pints_per_day(airflow_cfm: Number, depression_gpp: Number) -> float:
    """US pints a day that leave air of this flow and depression; negative when water is added."""
    flow = _not_negative("airflow_cfm", airflow_cfm)
    depression = _finite("depression_gpp", depression_gpp)
    pounds_per_h = flow * _LB_PER_H_PER_CFM * depression / GRAINS_PER_POUND
    return pounds_per_h * 24 / WATER_LB_PER_PINT


def water_removal_l_per_day(airflow_m3_per_h: Number, depression_g_per_kg: Number) -> float:
    """Litres a day that leave air of this flow and depression; negative when water is added."""
    flow = _not_negative("airflow_m3_per_h", airflow_m3_per_h)
    depression = _finite("depression_g_per_kg", depression_g_per_kg)
    return flow * AIR_KG_PER_M3 * depression * 24 / 1000


def expected_depression_gpp(
    aham_pints_per_day: Number, airflow_cfm: Number, intake_gpp: Number = AHAM_INTAKE_GPP
) -> float:
    """The depression to expect of a machine, its AHAM rating scaled to drier intake air."""
    pints = _not_negative("aham_pints_per_day", aham_pints_per_day)
    flow = _not_negative("airflow_cfm", airflow_cfm)
    intake = _not_negative("intake_gpp", intake_gpp)
    if flow == 0:
        raise InvalidInput("airflow_cfm", "a machine without airflow dries nothing", "above 0")
    rated = pints * WATER_LB_PER_PINT / 24 * GRAINS_PER_POUND / (flow * _LB_PER_H_PER_CFM)
    return rated * min(1.0, intake / AHAM_INTAKE_GPP)


def drying_force_pa(surface_c: Number, air_c: Number, rh_pct: Number) -> float:
    """Vapour pressure of a wet surface minus that of the air; negative when the air wets it."""
    return saturation_pressure_pa(surface_c) - vapour_pressure_pa(air_c, rh_pct)


def condenses(surface_c: Number, air_c: Number, rh_pct: Number) -> bool:
    """Whether water, or frost on a surface below 0 °C, forms on a surface in this air."""
    saturation_pressure_pa(surface_c)
    if vapour_pressure_pa(air_c, rh_pct) == 0.0:
        return False
    surface = float(surface_c)
    point = dew_point_c(air_c, rh_pct) if surface >= 0 else frost_point_c(air_c, rh_pct)
    return surface <= point


def air_doubts(temperature_c: Number, rh_pct: Number) -> tuple[str, ...]:
    """Reasons to look at the instrument again before this reading is believed."""
    doubts = []
    low, high = USUAL_TEMPERATURE_C
    if not low <= float(temperature_c) <= high:
        doubts.append(
            f"{float(temperature_c):.1f} °C is not a room: usual is {low:g} to {high:g} °C"
        )
    low, high = USUAL_RH_PCT
    if not low <= float(rh_pct) <= high:
        doubts.append(f"{float(rh_pct):.1f} %RH is rare: usual is {low:g} to {high:g} %")
    return tuple(doubts)


def change_doubts(
    temperature_before_c: Number,
    temperature_now_c: Number,
    before_gpp: Number,
    now_gpp: Number,
) -> tuple[str, ...]:
    """Reasons to doubt a reading against the one of the visit before."""
    doubts = []
    change_c = float(temperature_now_c) - float(temperature_before_c)
    if abs(change_c) > VISIT_TEMPERATURE_CHANGE_C:
        doubts.append(f"the temperature changed by {change_c:+.1f} °C since the visit before")
    change_gpp = float(now_gpp) - float(before_gpp)
    if abs(change_gpp) > VISIT_GRAINS_CHANGE_GPP:
        doubts.append(f"the air changed by {change_gpp:+.0f} gpp since the visit before")
    return tuple(doubts)


def _finite(field: str, value: Number) -> float:
    if not math.isfinite(value):
        raise InvalidInput(field, phrase("{value} is not a number", value=value), "a finite number")
    return float(value)


def _not_negative(field: str, value: Number) -> float:
    number = _finite(field, value)
    if number < 0:
        raise InvalidInput(field, phrase("{value} is below 0", value=value), "0 or more")
    return number

"""How the values of a body of air follow from each other, as working to show."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from standards.psychrometrics import AirState, fahrenheit, saturation_pressure_pa
from standards.sizing.working import Basis, Input, Step, Working

AIR_BASIS: Final = Basis("moist-air", "ASHRAE Fundamentals, Psychrometrics, by PsychroLib", "2017")


def air_working(state: AirState) -> Working:
    """The steps from temperature, humidity and pressure to everything else."""
    given = {
        "T": Input("T", _exact(state.temperature_c), "°C"),
        "RH": Input("RH", _exact(state.rh_pct), "%"),
        "P": Input("P", _exact(state.pressure_pa), "Pa"),
    }
    saturated = Input("pws", _exact(saturation_pressure_pa(state.temperature_c)), "Pa")
    vapour = Input("pw", _exact(state.vapour_pressure_pa), "Pa")
    ratio = Input("W", _exact(state.humidity_ratio), "kg/kg")
    warm_f = Input("t", _exact(fahrenheit(state.temperature_c)), "°F")
    steps = [
        _step("saturation pressure pws", "Hyland-Wexler(T)", (given["T"],), saturated),
        _step("vapour pressure pw", "RH / 100 * pws", (given["RH"], saturated), vapour),
        _step("humidity ratio W", "0.621945 * pw / (P - pw)", (vapour, given["P"]), ratio),
        _step("GPP", "7000 * W", (ratio,), Input("", _exact(state.grains_per_pound), "gr/lb")),
        _step("g/kg", "1000 * W", (ratio,), Input("", _exact(state.grams_per_kg), "g/kg")),
    ]
    if state.dew_point_c is not None:
        point = Input("", _exact(state.dew_point_c), "°C")
        steps.append(_step("dew point", "pws over water (dew point) = pw", (vapour,), point))
    steps += [
        _step(
            "enthalpy",
            "1.006 * T + W * (2501 + 1.86 * T)",
            (given["T"], ratio),
            Input("", _exact(state.enthalpy_kj_per_kg), "kJ/kg"),
        ),
        _step(
            "enthalpy",
            "0.240 * t + W * (1061 + 0.444 * t)",
            (warm_f, ratio),
            Input("", _exact(state.enthalpy_btu_per_lb), "Btu/lb"),
        ),
        _step(
            "specific volume",
            "287.042 * (T + 273.15) * (1 + 1.607858 * W) / P",
            (given["T"], ratio, given["P"]),
            Input("", _exact(state.specific_volume_m3_per_kg), "m³/kg"),
        ),
    ]
    notes = (
        "Relative humidity is over water above 0.01 °C and over ice below, as in the ASHRAE tables.",
        "The dew point is over water also below 0 °C, as hygrometers show it; the frost point is apart.",
        "Enthalpy counts from 0 °C in kJ/kg and from 0 °F in Btu/lb; one never converts to the other.",
    )
    return Working(tuple(steps), notes)


def _step(name: str, formula: str, inputs: tuple[Input, ...], result: Input) -> Step:
    return Step(name, formula, inputs, result.value, result.unit, AIR_BASIS)


def _exact(value: float) -> Fraction:
    return Fraction(value)

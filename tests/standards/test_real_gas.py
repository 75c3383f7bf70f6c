"""Air as a real gas against published table values of saturated air, and beside the ideal values."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import InvalidInput
from standards.psychrometrics import AirState
from standards.real_gas import enhancement_factor, real_air

# ASHRAE Fundamentals 2017, chapter 1, table 2, as quoted in PsychroLib's tests: °C, kg/kg, kJ/kg
SATURATED = [(5.0, 0.005425, 18.639), (25.0, 0.020173, 76.504), (50.0, 0.086863, 275.353)]


@pytest.mark.parametrize(("temperature_c", "ratio", "enthalpy"), SATURATED)
def test_saturated_air_is_as_published(temperature_c: float, ratio: float, enthalpy: float) -> None:
    real = real_air(temperature_c, 100)
    assert real.humidity_ratio == pytest.approx(ratio, rel=0.0006)
    assert real.enthalpy_kj_per_kg == pytest.approx(enthalpy, rel=0.001)


@given(st.floats(0, 55), st.floats(1, 100), st.floats(70_000, 105_000))
def test_real_air_holds_a_little_more_than_ideal_air(
    temperature_c: float, rh_pct: float, pressure_pa: float
) -> None:
    ideal, real = (
        AirState.from_rh(temperature_c, rh_pct, pressure_pa),
        real_air(temperature_c, rh_pct, pressure_pa),
    )
    assert ideal.humidity_ratio < real.humidity_ratio < 1.01 * ideal.humidity_ratio
    assert real.enthalpy_kj_per_kg > ideal.enthalpy_kj_per_kg
    assert real.grains_per_pound == pytest.approx(7000 * real.humidity_ratio)


def test_outside_its_range_there_is_no_factor() -> None:
    for temperature_c, pressure_pa in ((-1.0, 101_325.0), (61.0, 101_325.0), (20.0, 50_000.0)):
        with pytest.raises(InvalidInput):
            enhancement_factor(temperature_c, pressure_pa)

"""Moist air against the worked values of the domain reference, and the laws it must keep."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal

import psychrolib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import InvalidInput, RestoreAssistError
from standards import humidity_inputs as humidity
from standards import psychrometrics as air

# T °F, RH %, GPP, g/kg, dew point °F and °C, VP inHg and kPa, h Btu/lb and kJ/kg, v ft³/lb,
# wet bulb °F
WORKED = """
32 100 26.4 3.77 32.0 0.0 0.180 0.611 11.74 9.4 12.47 32.0
50 50 26.5 3.79 32.1 0.1 0.181 0.614 16.11 19.6 12.93 42.0
60 50 38.3 5.47 41.3 5.2 0.261 0.884 20.35 29.5 13.22 50.2
68 50 50.8 7.26 48.7 9.3 0.345 1.169 24.24 38.6 13.46 56.8
70 30 32.5 4.65 37.2 2.9 0.222 0.751 21.87 33.0 13.45 53.0
70 40 43.5 6.21 44.6 7.0 0.296 1.002 23.58 37.0 13.49 55.8
70 50 54.5 7.78 50.5 10.3 0.370 1.252 25.30 41.0 13.52 58.4
70 60 65.5 9.36 55.5 13.1 0.444 1.503 27.03 45.0 13.55 61.0
72 68 79.8 11.39 60.9 16.0 0.538 1.823 29.73 51.3 13.65 64.7
75 50 64.6 9.24 55.1 12.8 0.438 1.483 28.11 47.5 13.68 62.6
75 60 77.8 11.12 60.2 15.7 0.525 1.779 30.16 52.3 13.72 65.3
77 50 69.2 9.88 57.0 13.9 0.468 1.585 29.30 50.3 13.74 64.2
80 20 30.3 4.32 35.4 1.9 0.207 0.700 23.94 37.9 13.70 56.4
80 30 45.6 6.51 45.8 7.7 0.310 1.049 26.34 43.4 13.75 60.1
80 40 61.0 8.71 53.5 12.0 0.413 1.399 28.75 49.0 13.80 63.5
80 50 76.5 10.92 59.7 15.4 0.516 1.749 31.18 54.7 13.84 66.7
80 60 92.1 13.16 64.9 18.3 0.620 2.099 33.63 60.4 13.89 69.6
85 40 71.8 10.26 58.0 14.4 0.486 1.645 31.68 55.9 13.96 67.3
90 20 41.8 5.97 43.6 6.4 0.285 0.964 28.18 47.7 13.99 62.8
90 40 84.4 12.06 62.4 16.9 0.569 1.927 34.88 63.3 14.13 71.2
90 60 127.9 18.27 74.2 23.5 0.854 2.891 41.71 79.2 14.26 78.3
95 20 48.9 6.99 47.7 8.7 0.332 1.126 30.51 53.1 14.14 66.0
100 10 28.3 4.05 33.7 1.0 0.193 0.655 28.47 48.4 14.20 63.3
100 20 57.0 8.15 51.8 11.0 0.387 1.310 33.01 59.0 14.29 69.1
"""
ROWS = [tuple(line.split()) for line in WORKED.strip().splitlines()]

temperatures = st.floats(-40, 60)
humidities = st.floats(1, 100)


def as_printed(printed: str) -> object:
    """Equal to what rounds to ``printed``, give or take the solver at the edge of rounding."""
    last_digit = 10.0 ** -len(printed.partition(".")[2])
    return pytest.approx(float(printed), abs=0.53 * last_digit)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row[0]}F-{row[1]}pct")
def test_worked_values_agree_to_the_printed_rounding(row: tuple[str, ...]) -> None:
    state = air.AirState.from_rh(air.celsius(float(row[0])), float(row[1]))
    assert state.dew_point_c is not None
    computed = (
        state.grains_per_pound,
        state.grams_per_kg,
        air.fahrenheit(state.dew_point_c),
        state.dew_point_c,
        state.vapour_pressure_pa / air.PA_PER_INHG,
        state.vapour_pressure_pa / 1000,
        state.enthalpy_btu_per_lb,
        state.enthalpy_kj_per_kg,
        state.specific_volume_ft3_per_lb,
        air.fahrenheit(state.wet_bulb_c),
    )
    assert list(computed) == [as_printed(printed) for printed in row[2:]]


@pytest.mark.parametrize(
    ("feet", "gpp"),
    [(0, "54.5"), (1000, "56.5"), (2000, "58.7"), (5280, "66.4"), (7000, "70.9")],
)
def test_altitude_changes_grains_but_not_dew_point(feet: int, gpp: str) -> None:
    pressure_pa = air.pressure_at_elevation_pa(feet * 0.3048)
    state = air.AirState.from_rh(air.celsius(70), 50, pressure_pa)
    assert state.grains_per_pound == as_printed(gpp)
    assert state.dew_point_c == air.AirState.from_rh(air.celsius(70), 50).dew_point_c


@pytest.mark.parametrize(
    ("temperature_c", "rh_pct", "grams", "grains", "dew_point"),
    [
        ("20", 50, 7.26, None, 9.3),
        ("24", 60, 11.19, 78.3, 15.8),
        ("26.67", 60, 13.16, 92.1, 18.3),
        ("30", 40, 10.60, None, None),
        ("35", 30, 10.54, None, None),
        ("10", 70, 5.32, None, None),
    ],
)
def test_metric_line(
    temperature_c: str, rh_pct: int, grams: float, grains: float | None, dew_point: float | None
) -> None:
    state = air.AirState.from_rh(Decimal(temperature_c), Decimal(rh_pct))
    assert round(state.grams_per_kg, 2) == grams
    assert state.dew_point_c is not None
    assert grains is None or round(state.grains_per_pound, 1) == grains
    assert dew_point is None or round(state.dew_point_c, 1) == dew_point


def test_the_handbooks_own_examples() -> None:
    """ASHRAE Fundamentals, chapter 1: 40 °C with a wet bulb of 20 °C, and 100 °F with 65 °F."""
    si = air.AirState.from_rh(40, humidity.rh_from_wet_bulb_pct(40, 20))
    assert si.rh_pct == pytest.approx(14, abs=0.5)
    assert si.grams_per_kg == pytest.approx(6.5, abs=0.14)
    assert si.dew_point_c == pytest.approx(7, abs=0.5)
    assert si.enthalpy_kj_per_kg == pytest.approx(56.7, rel=1e-3)
    assert si.specific_volume_m3_per_kg == pytest.approx(0.896, abs=5e-4)
    warm, bulb = air.celsius(100), air.celsius(65)
    ip = air.AirState.from_rh(warm, humidity.rh_from_wet_bulb_pct(warm, bulb))
    assert ip.rh_pct == pytest.approx(13, abs=0.5)
    assert ip.grains_per_pound == pytest.approx(7000 * 0.00523, abs=1)
    assert ip.dew_point_c == pytest.approx(air.celsius(40), abs=0.5)
    assert ip.enthalpy_btu_per_lb == pytest.approx(29.80, abs=0.1)
    assert ip.specific_volume_ft3_per_lb == pytest.approx(14.22, abs=0.01)


@pytest.mark.parametrize(
    ("temperature_c", "pressure_pa"),
    # ASHRAE Fundamentals, table of saturated water vapour; ice below 0 °C.
    [
        (-60, 1.08),
        (-20, 103.24),
        (-5, 401.74),
        (5, 872.5),
        (25, 3169.2),
        (50, 12351.3),
        (100, 101418),
    ],
)
def test_saturation_pressures_of_the_handbook(temperature_c: float, pressure_pa: float) -> None:
    found = air.saturation_pressure_pa(temperature_c)
    assert found == pytest.approx(pressure_pa, rel=5e-4, abs=0.01)


def test_dew_point_below_freezing_is_over_water_and_frost_point_apart() -> None:
    assert round(air.dew_point_c(5, 40), 1) == -7.5
    assert round(air.frost_point_c(5, 40), 1) == -6.6


def test_drying_force_of_a_cool_wet_surface() -> None:
    force_pa = air.saturation_pressure_pa(air.celsius(60)) - air.vapour_pressure_pa(
        air.celsius(80), 30
    )
    assert round(force_pa / 1000, 3) == 0.718


def test_grain_depression_is_negative_when_the_unit_adds_moisture() -> None:
    assert air.grain_depression(54.5, 37.0) == 17.5
    assert air.grain_depression(30, Decimal(31)) == -1.0


@pytest.mark.parametrize(
    ("call", "field", "allowed"),
    [
        (lambda: air.dew_point_c(20, 100.4), "rh_pct", "0 to 100 %"),
        (lambda: air.humidity_ratio(20, -1), "rh_pct", "0 to 100 %"),
        (lambda: air.saturation_pressure_pa(121), "temperature_c", "-60 to 120 °C"),
        (lambda: air.saturation_pressure_pa(float("nan")), "temperature_c", "-60 to 120 °C"),
        (lambda: air.humidity_ratio(20, 50, 1013.25), "pressure_pa", "30000 to 120000 Pa"),
        (lambda: air.pressure_at_elevation_pa(9000), "elevation_m", "-500 to 6000 m"),
        (lambda: air.dew_point_c(20, 0), "rh_pct", "above 0 %"),
        (lambda: air.humidity_ratio(119, 100), "temperature_c", "below the air pressure"),
        (lambda: humidity.rh_from_dew_point_pct(20, 21), "dew_point_c", "not above the air's"),
        (lambda: humidity.rh_from_wet_bulb_pct(20, 21), "wet_bulb_c", "-60 to 20 °C"),
        (lambda: air.grain_depression(-1, 3), "inlet_gpp", "0 gr/lb or more"),
    ],
)
def test_out_of_range_names_the_field_and_what_is_allowed(
    call: object, field: str, allowed: str
) -> None:
    with pytest.raises(InvalidInput) as caught:
        call()  # type: ignore[operator]
    assert caught.value.field == field
    assert allowed in caught.value.allowed


def test_a_wet_bulb_colder_than_physics_allows_is_refused() -> None:
    with pytest.raises(InvalidInput, match="colder than even dry air"):
        humidity.rh_from_wet_bulb_pct(20, 0)


def test_dry_air_has_no_dew_point_but_a_state() -> None:
    state = air.AirState.from_rh(21, 0)
    assert state.dew_point_c is None
    assert state.grains_per_pound == 0.0
    assert state.wet_bulb_c < 10


def test_a_changed_unit_system_is_noticed() -> None:
    psychrolib.SetUnitSystem(psychrolib.IP)
    try:
        with pytest.raises(RestoreAssistError, match="unit system"):
            air.grains_per_pound(21, 50)
    finally:
        psychrolib.SetUnitSystem(psychrolib.SI)


def test_threads_get_the_same_answers() -> None:
    inputs = [(t, rh) for t in range(0, 40, 4) for rh in range(10, 100, 15)]
    alone = [air.grains_per_pound(*pair) for pair in inputs]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lambda pair: air.grains_per_pound(*pair), inputs)) == alone


@given(temperatures, humidities)
def test_dew_point_inverts_and_never_exceeds_the_temperature(t: float, rh: float) -> None:
    dew_point = air.dew_point_c(t, rh)
    assert dew_point <= t + 0.01
    assert humidity.rh_from_dew_point_pct(t, min(dew_point, t)) == pytest.approx(rh, abs=0.02)


@given(st.floats(5, 60), humidities, st.floats(70_000, 105_000))
def test_wet_bulb_lies_between_dew_point_and_temperature_and_inverts(
    t: float, rh: float, pressure_pa: float
) -> None:
    wet_bulb = air.wet_bulb_c(t, rh, pressure_pa)
    assert air.frost_point_c(t, rh) - 0.01 <= wet_bulb <= t + 0.01
    if wet_bulb > 0.01:
        back = humidity.rh_from_wet_bulb_pct(t, min(wet_bulb, t), pressure_pa)
        assert back == pytest.approx(rh, abs=0.1)


@given(temperatures, st.floats(1, 99), st.floats(0.01, 1))
def test_more_humidity_means_more_grains_and_a_higher_dew_point(
    t: float, rh: float, more: float
) -> None:
    assert air.grains_per_pound(t, rh + more) > air.grains_per_pound(t, rh)
    assert air.dew_point_c(t, rh + more) > air.dew_point_c(t, rh)


@given(temperatures, humidities, st.floats(0, 3000), st.floats(1, 500))
def test_thinner_air_holds_more_grains_at_the_same_humidity(
    t: float, rh: float, elevation_m: float, higher: float
) -> None:
    low = air.pressure_at_elevation_pa(elevation_m)
    high = air.pressure_at_elevation_pa(elevation_m + higher)
    assert air.grains_per_pound(t, rh, high) > air.grains_per_pound(t, rh, low)

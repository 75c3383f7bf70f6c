"""Depression, water removed, drying force, condensation: worked values and laws."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import InvalidInput
from standards import drying_air as drying
from standards.air_working import air_working
from standards.humidity_inputs import rh_from_dew_point_pct, rh_from_frost_point_pct
from standards.psychrometrics import PA_PER_INHG, AirState, celsius, dew_point_c, frost_point_c


def test_pints_per_day_are_airflow_times_depression_over_67_6() -> None:
    assert drying.water_removal_pints_per_day(335, 28.3) == pytest.approx(
        335 * 28.3 / 67.6, rel=1e-3
    )
    assert round(drying.water_removal_pints_per_day(120, 70)) == 124


def test_litres_agree_with_pints() -> None:
    litres = drying.water_removal_l_per_day(335 * 1.699, 28.3 / 7)
    assert litres == pytest.approx(drying.water_removal_pints_per_day(335, 28.3) * 0.4732, rel=5e-3)


@pytest.mark.parametrize(
    ("intake", "expected"), [(92, "28.3"), (69, "21.2"), (120, "28.3"), (0, "0.0")]
)
def test_expected_depression_scales_with_the_intake_and_stops_at_the_rating(
    intake: float, expected: str
) -> None:
    assert f"{drying.expected_depression_gpp(140, 335, intake):.1f}" == expected


def test_drying_force_of_a_cool_wet_surface() -> None:
    force = drying.drying_force_pa(celsius(60), celsius(80), 30)
    assert f"{force / 1000:.3f}" == "0.718"
    assert f"{force / PA_PER_INHG:.3f}" == "0.212"


@pytest.mark.parametrize(
    ("surface_f", "sweats"), [(58, True), (60, True), (60.5, False), (75, False)]
)
def test_a_pipe_sweats_at_the_dew_point(surface_f: float, sweats: bool) -> None:
    assert drying.condenses(celsius(surface_f), celsius(75), 60) is sweats


def test_frost_forms_earlier_than_dew_would() -> None:
    surface = (frost_point_c(5, 40) + dew_point_c(5, 40)) / 2
    assert drying.condenses(surface, 5, 40)
    assert not drying.condenses(-6, 5, 40)


def test_dry_air_never_condenses() -> None:
    assert not drying.condenses(-20, 20, 0)


@pytest.mark.parametrize(
    ("temperature_c", "rh_pct", "doubts"),
    [(21, 50, 0), (21, 4.9, 1), (21, 98.1, 1), (21, 5, 0), (21, 98, 0), (71, 50, 1), (-21, 99, 2)],
)
def test_rare_readings_are_doubted(temperature_c: float, rh_pct: float, doubts: int) -> None:
    assert len(drying.air_doubts(temperature_c, rh_pct)) == doubts


@pytest.mark.parametrize(
    ("before_c", "now_c", "before", "now", "doubts"),
    [(20, 35, 50, 90, 0), (20, 35.1, 50, 90, 1), (35.1, 20, 50, 90.1, 2), (20, 20, 90.1, 50, 1)],
)
def test_jumps_between_visits_are_doubted(
    before_c: float, now_c: float, before: float, now: float, doubts: int
) -> None:
    assert len(drying.change_doubts(before_c, now_c, before, now)) == doubts


@pytest.mark.parametrize(
    "call",
    [
        lambda: drying.water_removal_pints_per_day(-1, 10),
        lambda: drying.water_removal_pints_per_day(100, float("nan")),
        lambda: drying.water_removal_l_per_day(float("inf"), 1),
        lambda: drying.expected_depression_gpp(140, 0),
        lambda: drying.expected_depression_gpp(-1, 335),
        lambda: drying.expected_depression_gpp(140, 335, -1),
        lambda: drying.condenses(500, 20, 50),
    ],
)
def test_out_of_range_is_an_error_never_a_number(call: object) -> None:
    with pytest.raises(InvalidInput):
        call()  # type: ignore[operator]


def test_freezing_air_at_its_dew_point_is_saturated() -> None:
    assert rh_from_dew_point_pct(0, 0) == 100.0
    assert rh_from_dew_point_pct(celsius(32), celsius(32)) == 100.0


def test_below_freezing_a_dew_point_at_the_temperature_asks_for_the_frost_point() -> None:
    with pytest.raises(InvalidInput) as caught:
        rh_from_dew_point_pct(-10, -10)
    assert "frost point" in caught.value.allowed
    assert rh_from_frost_point_pct(-10, -10) == 100.0


@given(st.floats(-10, 60), st.floats(1, 100))
def test_the_frost_point_inverts(t: float, rh: float) -> None:
    assert rh_from_frost_point_pct(t, min(frost_point_c(t, rh), t)) == pytest.approx(rh, abs=0.02)


@given(st.floats(0, 1000), st.floats(-50, 100), st.floats(0.1, 50))
def test_more_depression_removes_more_water(cfm: float, depression: float, more: float) -> None:
    less_water = drying.water_removal_pints_per_day(cfm, depression)
    assert drying.water_removal_pints_per_day(cfm, depression + more) >= less_water


@given(st.floats(1, 50), st.floats(0.1, 10), st.floats(1, 50), st.floats(1, 99))
def test_a_warmer_surface_dries_faster(surface: float, more: float, t: float, rh: float) -> None:
    colder = drying.drying_force_pa(surface, t, rh)
    assert drying.drying_force_pa(surface + more, t, rh) > colder


def test_the_working_of_air_ends_in_the_values_of_the_state() -> None:
    state = AirState.from_rh(celsius(70), 50)
    results = {step.unit: float(step.result) for step in air_working(state).steps}
    assert results["gr/lb"] == state.grains_per_pound
    assert results["kJ/kg"] == state.enthalpy_kj_per_kg
    assert results["Btu/lb"] == state.enthalpy_btu_per_lb
    dry = AirState.from_rh(20, 0)
    assert "dew point" not in {step.name for step in air_working(dry).steps}

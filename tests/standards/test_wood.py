"""Equilibrium moisture of wood: the worked line, its shape, and where the formula ends."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import InvalidInput
from standards.psychrometrics import celsius
from standards.wood import wood_emc


@pytest.mark.parametrize(
    ("rh_pct", "emc"),
    [
        (20, "4.5"),
        (30, "6.2"),
        (40, "7.7"),
        (50, "9.2"),
        (60, "11.0"),
        (65, "12.0"),
        (70, "13.1"),
        (80, "16.0"),
        (90, "20.5"),
    ],
)
def test_worked_line_at_70_fahrenheit(rh_pct: int, emc: str) -> None:
    assert f"{wood_emc(celsius(70), rh_pct).pct:.1f}" == emc


# USDA Wood Handbook, table of moisture content in equilibrium: °F, %RH, %.
@pytest.mark.parametrize(
    ("temperature_f", "rh_pct", "emc"),
    [
        (30, 50, 9.5),
        (50, 50, 9.5),
        (70, 25, 5.4),
        (90, 65, 11.6),
        (110, 80, 14.7),
        (32, 95, 24.3),
    ],
)
def test_handbook_values(temperature_f: int, rh_pct: int, emc: float) -> None:
    assert wood_emc(celsius(temperature_f), rh_pct).pct == pytest.approx(emc, abs=0.15)


def test_dry_air_dries_wood_completely() -> None:
    assert wood_emc(20, 0).pct == 0.0


@pytest.mark.parametrize(
    ("temperature_c", "rh_pct", "extrapolated"),
    [
        (20, 5, False),
        (20, 4.9, True),
        (20, 95, False),
        (20, 95.1, True),
        (-2, 50, True),
        (99, 50, True),
    ],
)
def test_outside_the_table_is_marked(
    temperature_c: float, rh_pct: float, extrapolated: bool
) -> None:
    assert wood_emc(temperature_c, rh_pct).extrapolated is extrapolated


@pytest.mark.parametrize(
    ("temperature_c", "rh_pct", "field"),
    [
        (20, 100.1, "rh_pct"),
        (20, -1, "rh_pct"),
        (-21, 50, "temperature_c"),
        (121, 50, "temperature_c"),
        (20, float("nan"), "rh_pct"),
    ],
)
def test_out_of_range_is_refused(temperature_c: float, rh_pct: float, field: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        wood_emc(temperature_c, rh_pct)
    assert caught.value.field == field


@given(st.floats(-20, 120), st.floats(0, 99), st.floats(0.1, 1))
def test_damper_air_means_damper_wood(t: float, rh: float, more: float) -> None:
    assert wood_emc(t, rh + more).pct > wood_emc(t, rh).pct

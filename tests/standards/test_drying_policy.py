"""The policy's presets are the documented numbers and every one of them is a setting."""

from __future__ import annotations

from dataclasses import fields, replace
from decimal import Decimal
from fractions import Fraction

import pytest

from app.domain.errors import InvalidInput
from standards.drying_policy import (
    PRESETS,
    STANDARD_POLICY,
    DryingPolicy,
    PolicyPreset,
    policy_settings,
)


def test_the_standard_preset_is_the_documented_one() -> None:
    values = {setting.name: setting.value for setting in policy_settings(STANDARD_POLICY)}
    assert values == {
        "tolerance.points": 4,
        "tolerance.cap": 16,
        "tolerance.percent": 10,
        "visits_at_goal": 2,
        "hot_surface_c": 32,
        "window_h": 36,
        "noise_steps": 2,
        "rebound_wood_points": 2,
        "rebound_span_pct": 3,
        "gypsum_span": 6,
        "stall_drop_pct": 10,
        "planned_days": 5,
        "chamber_stalled_share": Fraction(1, 3),
        "air_window_h": 24,
        "air_fall_gpp": 3,
        "damage_rh_pct": 60,
        "damage_surface_rh_pct": 80,
        "damage_after_h": 24,
        "machine_run_in_h": 12,
        "machine_share_pct": 50,
        "response_holds_h": 36,
        "forecast_readings": 3,
        "forecast_span_h": 24,
        "forecast_recent": 5,
        "forecast_horizon_days": 30,
        "forecast_coverage_pct": 80,
    }


def test_every_threshold_is_a_setting_with_unit_and_words() -> None:
    settings = policy_settings(STANDARD_POLICY)
    shown = {setting.name for setting in settings}
    assert {item.name for item in fields(DryingPolicy)} - {"tolerance"} <= shown
    assert all(setting.unit and setting.words for setting in settings)


def test_a_changed_value_is_shown_beside_its_preset() -> None:
    settings = {s.name: s for s in policy_settings(PRESETS[PolicyPreset.STRICT])}
    assert (settings["tolerance.cap"].value, settings["tolerance.cap"].preset) == (15, 16)
    assert settings["planned_days"].value == 4
    assert settings["response_holds_h"].value == 24
    assert PRESETS[PolicyPreset.SINGLE_VISIT].visits_at_goal == 1


@pytest.mark.parametrize("name", [f.name for f in fields(DryingPolicy) if f.name != "tolerance"])
def test_nothing_can_be_switched_off_by_zero(name: str) -> None:
    with pytest.raises(InvalidInput, match=name):
        replace(STANDARD_POLICY, **{name: 0})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("stall_drop_pct", Decimal("NaN")),
        ("chamber_stalled_share", Fraction(4, 3)),
        ("forecast_readings", 2),
        ("forecast_recent", 2),
        ("forecast_coverage_pct", 100),
    ],
)
def test_impossible_thresholds_are_refused_by_name(name: str, value: object) -> None:
    with pytest.raises(InvalidInput, match=name):
        replace(STANDARD_POLICY, **{name: value})  # type: ignore[arg-type]

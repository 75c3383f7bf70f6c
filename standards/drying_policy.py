"""Every threshold of the drying rules in one value that a company can see and change.

The presets are the trade's widely taught numbers and our own engine rules (domain reference 2.8 and
2.10); none of them is a limit of a published standard.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import Final

from app.domain.errors import InvalidInput
from app.domain.phrases import phrase
from standards.dryness import PRESET, Tolerance

Threshold = int | Decimal | Fraction


class PolicyPreset(StrEnum):
    """The documented starting points of a company's policy."""

    STANDARD = "standard"
    STRICT = "strict"
    SINGLE_VISIT = "single_visit"


@dataclass(frozen=True, slots=True)
class _Shown:
    """How a settings page names a threshold."""

    unit: str
    words: str


@dataclass(frozen=True, slots=True)
class PolicySetting:
    """One threshold as a settings page shows it."""

    name: str
    value: Threshold
    preset: Threshold
    unit: str
    words: str


@dataclass(frozen=True, slots=True)
class DryingPolicy:
    """What counts as dry, as stalled and as known well enough to forecast; all values above 0."""

    tolerance: Tolerance = PRESET
    visits_at_goal: int = 2
    hot_surface_c: Decimal = Decimal(32)
    window_h: int = 36
    noise_steps: int = 2
    rebound_wood_points: Decimal = Decimal(2)
    rebound_span_pct: Decimal = Decimal(3)
    gypsum_span: Decimal = Decimal(6)
    stall_drop_pct: Decimal = Decimal(10)
    planned_days: int = 5
    chamber_stalled_share: Fraction = Fraction(1, 3)
    air_window_h: int = 24
    air_fall_gpp: Decimal = Decimal(3)
    damage_rh_pct: Decimal = Decimal(60)
    damage_surface_rh_pct: Decimal = Decimal(80)
    damage_after_h: int = 24
    machine_run_in_h: int = 12
    machine_share_pct: Decimal = Decimal(50)
    response_holds_h: int = 36
    forecast_readings: int = 3
    forecast_span_h: int = 24
    forecast_recent: int = 5
    forecast_horizon_days: int = 30
    forecast_coverage_pct: int = 80

    def __post_init__(self) -> None:
        for name in _SHOWN:
            value: Threshold = getattr(self, name)
            is_number = not isinstance(value, Decimal) or value.is_finite()
            if not is_number or value <= 0:
                raise InvalidInput(
                    name, phrase("{value} is not a threshold", value=value), "a number above 0"
                )
        if self.chamber_stalled_share > 1:
            raise InvalidInput("chamber_stalled_share", "no chamber could reach it", "at most 1")
        if self.forecast_readings < 3:
            raise InvalidInput("forecast_readings", "a line through two says nothing", "3 or more")
        if self.forecast_recent < self.forecast_readings:
            raise InvalidInput(
                "forecast_recent",
                phrase(
                    "{forecast_recent} is fewer than a forecast needs",
                    forecast_recent=self.forecast_recent,
                ),
                phrase("{forecast_readings} or more", forecast_readings=self.forecast_readings),
            )
        if self.forecast_coverage_pct >= 100:
            raise InvalidInput("forecast_coverage_pct", "nothing is certain", "below 100")


_SHOWN: Final = {
    "visits_at_goal": _Shown(
        phrase("visits"), phrase("visits in a row at the goal that complete a point")
    ),
    "hot_surface_c": _Shown(
        "°C", phrase("a surface hotter than this gives no reading that completes a point")
    ),
    "window_h": _Shown("h", phrase("time that readings must span before a trend is judged")),
    "noise_steps": _Shown(phrase("steps"), phrase("steps of the meter that are still noise")),
    "rebound_wood_points": _Shown(
        phrase("points"), phrase("rise between two readings of wood that is a rebound")
    ),
    "rebound_span_pct": _Shown(
        phrase("% of scale"),
        phrase("rise between two readings of other materials that is a rebound"),
    ),
    "gypsum_span": _Shown(phrase("%gypsum"), phrase("span of gypsum scales, for the rebound rule")),
    "stall_drop_pct": _Shown(
        phrase("% of the way"),
        phrase("least share of the way to the goal to be done within the window"),
    ),
    "planned_days": _Shown(
        phrase("days"), phrase("planned drying time, counted from the first reading")
    ),
    "chamber_stalled_share": _Shown(
        phrase("of live points"), phrase("stalled share that makes the chamber stalled")
    ),
    "air_window_h": _Shown("h", phrase("time over which the chamber's air must get drier")),
    "air_fall_gpp": _Shown("GPP", phrase("fall over that time that is not more than noise")),
    "damage_rh_pct": _Shown("%RH", phrase("humidity above which other things get damp")),
    "damage_surface_rh_pct": _Shown("%RH", phrase("the same at a surface")),
    "damage_after_h": _Shown("h", phrase("time the drying has to get below that humidity")),
    "machine_run_in_h": _Shown("h", phrase("running time before a dehumidifier is judged")),
    "machine_share_pct": _Shown(
        phrase("% of expected"), phrase("depression below which a dehumidifier under-performs")
    ),
    "response_holds_h": _Shown(
        "h", phrase("time after which an alert that still holds wants another response")
    ),
    "forecast_readings": _Shown(
        phrase("readings"), phrase("fewest readings a forecast is made from")
    ),
    "forecast_span_h": _Shown("h", phrase("shortest time they must span")),
    "forecast_recent": _Shown(
        phrase("readings"), phrase("most recent readings a forecast is made from")
    ),
    "forecast_horizon_days": _Shown(
        phrase("days"), phrase("longest forecast that is given as a number")
    ),
    "forecast_coverage_pct": _Shown(
        "%", phrase("share of forecasts that should lie in their interval")
    ),
}
COMPANY_LIMITS: Final[dict[str, tuple[Decimal, Decimal]]] = {
    "tolerance.points": (Decimal(1), Decimal(8)),
    "tolerance.cap": (Decimal(10), Decimal(20)),
    "tolerance.percent": (Decimal(1), Decimal(30)),
    "hot_surface_c": (Decimal(25), Decimal(60)),
    "planned_days": (Decimal(1), Decimal(60)),
    "window_h": (Decimal(12), Decimal(96)),
    "stall_drop_pct": (Decimal(1), Decimal(50)),
    "air_window_h": (Decimal(12), Decimal(96)),
    "air_fall_gpp": (Decimal(1), Decimal(20)),
}
"""What a company may choose itself, each from and to; the rules' packs hold the others that both use."""
PRESETS: Final[dict[PolicyPreset, DryingPolicy]] = {
    PolicyPreset.STANDARD: DryingPolicy(),
    PolicyPreset.STRICT: DryingPolicy(
        tolerance=Tolerance(cap=Decimal(15)), planned_days=4, response_holds_h=24
    ),
    PolicyPreset.SINGLE_VISIT: DryingPolicy(visits_at_goal=1),
}
STANDARD_POLICY: Final = PRESETS[PolicyPreset.STANDARD]


def policy_settings(policy: DryingPolicy) -> tuple[PolicySetting, ...]:
    """Every threshold of ``policy`` beside its standard preset, in the order of the settings."""
    tolerances = (
        (
            "points",
            phrase("points"),
            phrase("wood: how far above its control a dry reading may be"),
        ),
        ("cap", "%", phrase("wood: highest dry reading, whatever the control")),
        ("percent", "%", phrase("other materials: how far above its control a dry reading may be")),
    )
    shown = [
        PolicySetting(
            f"tolerance.{name}",
            getattr(policy.tolerance, name),
            getattr(PRESET, name),
            unit,
            words,
        )
        for name, unit, words in tolerances
    ]
    shown += [
        PolicySetting(
            name, getattr(policy, name), getattr(STANDARD_POLICY, name), text.unit, text.words
        )
        for name, text in _SHOWN.items()
    ]
    return tuple(shown)

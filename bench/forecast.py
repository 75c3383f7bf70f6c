"""How honest and how good drying forecasts are: coverage of the interval, error against baselines.

Run ``python -m bench.forecast`` from the top of the tree; prints a table and one JSON object, and
fails when the 80 % interval does not cover 75 to 88 % of the cases or a baseline is better.

The series are made: a drying process of a published family of curves (exponential, Page, two-term,
constant then falling rate), an equilibrium that is not quite the control, a rate that differs from
day to day, stalls, and a meter with noise, outliers and a resolution, read at irregular visits.
The truth is when the process, not the meter, passes the goal. ``logs`` are hand-written series in
the style of published drying logs, judged by when they first show the goal.
"""

from __future__ import annotations

import argparse
import json
import math
import random
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from statistics import mean, median

from app.domain.measurement import Unit
from standards.drying_policy import STANDARD_POLICY
from standards.dryness import equilibrium_value, goal_from_control
from standards.forecast import Forecast, ForecastStatus, forecast_values

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
STEP_DAYS = 0.01
LONGEST_DAYS = 60.0
HORIZON_DAYS = float(STANDARD_POLICY.forecast_horizon_days)
TARGET_COVERAGE = (0.75, 0.88)
FAMILIES = ("exponential", "page_slow_start", "page_slow_end", "two_term", "constant_then_falling")

LOGS: tuple[tuple[Unit, str, str, tuple[float, ...]], ...] = (
    (Unit.PCT_WME, "9", "0.1", (38.0, 30.5, 24.2, 19.8, 16.4, 14.1, 12.6)),
    (Unit.PCT_WME, "8", "0.1", (28.4, 24.9, 21.7, 19.6, 17.2, 15.5, 14.0, 12.8, 11.9)),
    (Unit.PCT_MC, "10", "0.5", (22.0, 19.5, 17.5, 16.0, 14.5, 14.0)),
    (Unit.PCT_MC, "11", "0.5", (45.0, 41.0, 35.0, 28.5, 23.0, 19.5, 17.0, 15.5, 15.0)),
    (Unit.REL_1000, "150", "1", (999, 870, 640, 455, 330, 251, 203, 178, 163)),
    (Unit.REL_1000, "170", "1", (610, 480, 512, 355, 290, 248, 212, 195, 186)),
    (Unit.REL_100, "18", "1", (92, 71, 55, 43, 34, 28, 24, 21, 19)),
    (Unit.PCT_GYPSUM, "0.4", "0.1", (4.1, 2.6, 1.7, 1.2, 0.9, 0.7, 0.6, 0.5)),
)


@dataclass(frozen=True, slots=True)
class Material:
    """What is simulated: a scale, its meter and how it dries."""

    scale: Unit
    resolution: str
    control: tuple[float, float]
    wetness: tuple[float, float]
    noise_share: float
    noise_points: float


MATERIALS = (
    Material(Unit.PCT_WME, "0.1", (7, 12), (1.6, 4.0), 0.02, 0.3),
    Material(Unit.PCT_MC, "0.5", (8, 12), (1.4, 3.0), 0.02, 0.4),
    Material(Unit.REL_1000, "1", (90, 200), (2.5, 6.0), 0.04, 2.0),
    Material(Unit.REL_100, "1", (12, 25), (2.0, 4.5), 0.03, 0.7),
    Material(Unit.PCT_GYPSUM, "0.1", (0.4, 0.8), (3.0, 8.0), 0.03, 0.04),
)


@dataclass(frozen=True, slots=True)
class Case:
    """The readings at one visit, the goal, and the truth: days until it is reached."""

    family: str
    stalls: bool
    times: tuple[datetime, ...]
    values: tuple[Decimal, ...]
    goal: Decimal
    equilibrium: Decimal
    truth_days: float


@dataclass(frozen=True, slots=True)
class Score:
    """How forecasts did on some cases; errors are medians in days, ``None`` without a case."""

    cases: int
    forecasts: int
    coverage: float | None
    open_intervals: float | None
    width_days: float | None
    error_days: float | None
    last_slope_error_days: float | None
    mean_error_days: float | None


def simulated(seed: int, series: int) -> list[Case]:
    """The cases of ``series`` simulated points, one per visit at which the meter is above goal."""
    chance = random.Random(seed)
    return [case for _ in range(series) for case in _simulated_point(chance)]


def from_logs() -> list[Case]:
    """The cases of the hand-written logs, read once a day."""
    cases = []
    for scale, control, step, log in LOGS:
        resolution = Decimal(step)
        goal = goal_from_control(scale, Decimal(control), resolution)
        values = tuple(Decimal(str(value)) for value in log)
        reached = next(day for day, value in enumerate(values) if value <= goal.value)
        times = tuple(START + timedelta(days=day) for day in range(len(values)))
        equilibrium = equilibrium_value(goal, scale)
        cases += [
            Case("log", False, times[:n], values[:n], goal.value, equilibrium, reached - n + 1)
            for n in range(3, reached + 1)
        ]
    return cases


def score(cases: Sequence[Case], usual_days: float) -> Score:
    """Forecast every case; errors are compared on the cases for which there is a forecast."""
    made = [(case, _forecast(case)) for case in cases]
    spoken = [(case, found) for case, found in made if found.status is ForecastStatus.FORECAST]
    covered, widths, errors, linear, constant = [], [], [], [], []
    for case, found in spoken:
        if found.days is None or found.earliest_days is None:
            continue
        latest = float("inf") if found.latest_days is None else found.latest_days
        covered.append(found.earliest_days <= case.truth_days <= latest)
        widths.append(latest - found.earliest_days)
        errors.append(abs(found.days - case.truth_days))
        linear.append(abs(_last_slope_days(case) - case.truth_days))
        constant.append(abs(usual_days - case.truth_days))
    if not spoken:
        return Score(len(cases), 0, None, None, None, None, None, None)
    return Score(
        cases=len(cases),
        forecasts=len(spoken),
        coverage=round(mean(covered), 3),
        open_intervals=round(mean(width == float("inf") for width in widths), 3),
        width_days=round(median(widths), 2),
        error_days=round(median(errors), 3),
        last_slope_error_days=round(median(linear), 3),
        mean_error_days=round(median(constant), 3),
    )


def _forecast(case: Case) -> Forecast:
    return forecast_values(case.times, case.values, goal=case.goal, equilibrium=case.equilibrium)


def _last_slope_days(case: Case) -> float:
    elapsed = (case.times[-1] - case.times[-2]) / timedelta(days=1)
    fall = float(case.values[-2] - case.values[-1]) / elapsed
    if fall <= 0:
        return HORIZON_DAYS
    return min(HORIZON_DAYS, float(case.values[-1] - case.goal) / fall)


def _simulated_point(chance: random.Random) -> list[Case]:
    material = chance.choice(MATERIALS)
    resolution = Decimal(material.resolution)
    control = _rounded(chance.uniform(*material.control), resolution)
    goal = goal_from_control(material.scale, control, resolution)
    equilibrium = equilibrium_value(goal, material.scale)
    gap = float(goal.value - equilibrium)
    family = chance.choice(FAMILIES)
    stalls = chance.random() < 0.15
    settled = float(equilibrium) + gap * chance.uniform(-0.4, 0.4)
    start = float(goal.value) * chance.uniform(*material.wetness)
    curve = _process(chance, family, stalls=stalls)
    moisture = [settled + (start - settled) * share for share in curve]
    crossed = next((n for n, value in enumerate(moisture) if value <= goal.value), None)
    if crossed is None:
        return []
    times, values, cases = [], [], []
    day = 0.0
    while day < LONGEST_DAYS - 1:
        shown = _read(chance, material, moisture[int(day / STEP_DAYS)], resolution)
        times.append(START + timedelta(days=day))
        values.append(shown)
        if len(values) >= 3 and shown > goal.value:
            truth = max(0.0, crossed * STEP_DAYS - day)
            cases.append(
                Case(family, stalls, tuple(times), tuple(values), goal.value, equilibrium, truth)
            )
        if day > crossed * STEP_DAYS and shown <= goal.value:
            break
        day += chance.choices((1.0, 0.5, 2.0), (0.8, 0.08, 0.12))[0] + chance.uniform(-0.1, 0.1)
    return cases


def _process(chance: random.Random, family: str, *, stalls: bool) -> list[float]:
    """The share of the excess moisture left, 1 at the start, every ``STEP_DAYS``."""
    rate = min(1.2, max(0.12, chance.lognormvariate(-0.9, 0.5)))
    stall_from = chance.uniform(1.0, 6.0) if stalls else LONGEST_DAYS
    stall_until = stall_from + chance.uniform(1.0, 3.0)
    shares, age, today, pace = [], 0.0, -1, 1.0
    for step in range(int(LONGEST_DAYS / STEP_DAYS)):
        day = step * STEP_DAYS
        if int(day) != today:
            today, pace = int(day), chance.lognormvariate(0.0, 0.25)
        shares.append(_share_left(family, rate * age))
        age += STEP_DAYS * (0.03 if stall_from <= day < stall_until else pace)
    return shares


def _share_left(family: str, age: float) -> float:
    if family == "page_slow_start":
        return math.exp(-(age**1.2))
    if family == "page_slow_end":
        return math.exp(-(age**0.85))
    if family == "two_term":
        return 0.7 * math.exp(-1.25 * age) + 0.3 * math.exp(-0.65 * age)
    if family == "constant_then_falling":
        return 1 - 0.8 * age if age < 0.35 else 0.72 * math.exp(-1.111 * (age - 0.35))
    return math.exp(-age)


def _read(chance: random.Random, material: Material, value: float, step: Decimal) -> Decimal:
    noisy = value * (1 + chance.gauss(0, material.noise_share))
    noisy += chance.gauss(0, material.noise_points)
    if chance.random() < 0.04:
        noisy *= chance.choice((0.75, 1.3))
    return max(step, _rounded(noisy, step))


def _rounded(value: float, step: Decimal) -> Decimal:
    return round(Decimal(value) / step) * step


def _groups(cases: Sequence[Case]) -> Iterable[tuple[str, list[Case]]]:
    yield "all", list(cases)
    for family in FAMILIES:
        yield family, [case for case in cases if case.family == family]
    yield "with a stall", [case for case in cases if case.stalls]
    yield "3 readings", [case for case in cases if len(case.values) == 3]
    yield "4-5 readings", [case for case in cases if 4 <= len(case.values) <= 5]
    yield "6+ readings", [case for case in cases if len(case.values) >= 6]


def main() -> int:
    """Print the table and the JSON; 1 when the interval is dishonest or a baseline is better."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--series", type=int, default=1500)
    parser.add_argument("--seed", type=int, default=20261121)
    asked = parser.parse_args()
    usual_days = mean(case.truth_days for case in simulated(asked.seed + 1, asked.series // 2))
    cases = simulated(asked.seed, asked.series)
    scores = {name: score(group, usual_days) for name, group in _groups(cases)}
    scores["logs"] = score(from_logs(), usual_days)
    print(f"{'cases':24}{'n':>7}{'spoken':>8}{'cover':>8}{'open':>7}{'width':>7}", end="")
    print(f"{'error':>8}{'slope':>8}{'mean':>8}")
    for name, found in scores.items():
        print(f"{name:24}{found.cases:7}{found.forecasts:8}{found.coverage:8}", end="")
        print(f"{found.open_intervals:7}{found.width_days:7}{found.error_days:8}", end="")
        print(f"{found.last_slope_error_days:8}{found.mean_error_days:8}")
    statuses = [_forecast(case).status for case in cases]
    total = scores["all"]
    honest = (
        total.coverage is not None and TARGET_COVERAGE[0] <= total.coverage <= TARGET_COVERAGE[1]
    )
    better = all(
        found.error_days is not None
        and found.last_slope_error_days is not None
        and found.mean_error_days is not None
        and found.error_days < min(found.last_slope_error_days, found.mean_error_days)
        for found in (total, scores["logs"])
    )
    counts = {status.value: statuses.count(status) for status in ForecastStatus}
    print(
        json.dumps(
            {
                "series": asked.series,
                "seed": asked.seed,
                "usual_days": round(usual_days, 2),
                "honest": honest,
                "better_than_baselines": better,
                "statuses": counts,
                "scores": {name: asdict(found) for name, found in scores.items()},
            }
        )
    )
    return 0 if honest and better else 1


if __name__ == "__main__":
    raise SystemExit(main())

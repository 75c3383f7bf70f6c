"""How honest and how good drying forecasts are: coverage of the interval, error against baselines.

Run ``python -m bench.forecast`` from the top of the tree; prints a table and one JSON object, and
fails when the 80 % interval does not cover 75 to 88 % of the cases or a baseline is better.

What is simulated, and what the truth is: ``bench/drying_simulator.py``. ``logs`` are hand-written
series in the style of published drying logs, judged by when they first show the goal. ``chambers``
are done when their last point is.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import timedelta
from decimal import Decimal
from statistics import mean, median

from app.domain.measurement import Unit
from bench.drying_simulator import FAMILIES, START, Case, simulated, simulated_chambers
from standards.drying_policy import STANDARD_POLICY
from standards.dryness import equilibrium_value, goal_from_control
from standards.forecast import Forecast, ForecastStatus, forecast_chamber, forecast_values

HORIZON_DAYS = float(STANDARD_POLICY.forecast_horizon_days)
TARGET_COVERAGE = (0.75, 0.88)

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
class _Row:
    earliest: float
    days: float
    latest: float
    truth: float
    slope: float
    usual: float


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
    rows = []
    for case in cases:
        found = _forecast(case)
        if found.status is ForecastStatus.FORECAST and found.earliest_days is not None:
            latest = float("inf") if found.latest_days is None else found.latest_days
            slope = _last_slope_days(case)
            rows.append(
                _Row(
                    found.earliest_days,
                    found.days or 0.0,
                    latest,
                    case.truth_days,
                    slope,
                    usual_days,
                )
            )
    return _summed(len(cases), rows)


def score_chambers(visits: Sequence[Sequence[Case]], usual_days: float) -> Score:
    """Forecast chambers at each visit; the naive forecast is that of the slowest point."""
    rows = []
    for cases in visits:
        found = forecast_chamber([_forecast(case) for case in cases])
        if found.last_at is None or found.days is None or found.earliest_days is None:
            continue
        done = max(case.times[-1] + timedelta(days=case.truth_days) for case in cases)
        truth = max(0.0, (done - found.last_at) / timedelta(days=1))
        latest = float("inf") if found.latest_days is None else found.latest_days
        slope = max(_last_slope_days(case) for case in cases)
        rows.append(_Row(found.earliest_days, found.days, latest, truth, slope, usual_days))
    return _summed(len(visits), rows)


def _summed(cases: int, rows: Sequence[_Row]) -> Score:
    if not rows:
        return Score(cases, 0, None, None, None, None, None, None)
    return Score(
        cases=cases,
        forecasts=len(rows),
        coverage=round(mean(row.earliest <= row.truth <= row.latest for row in rows), 3),
        open_intervals=round(mean(row.latest == float("inf") for row in rows), 3),
        width_days=round(median(row.latest - row.earliest for row in rows), 2),
        error_days=round(median(abs(row.days - row.truth) for row in rows), 3),
        last_slope_error_days=round(median(abs(row.slope - row.truth) for row in rows), 3),
        mean_error_days=round(median(abs(row.usual - row.truth) for row in rows), 3),
    )


def _forecast(case: Case) -> Forecast:
    return forecast_values(case.times, case.values, goal=case.goal, equilibrium=case.equilibrium)


def _last_slope_days(case: Case) -> float:
    elapsed = (case.times[-1] - case.times[-2]) / timedelta(days=1)
    fall = float(case.values[-2] - case.values[-1]) / elapsed
    if fall <= 0:
        return HORIZON_DAYS
    return min(HORIZON_DAYS, float(case.values[-1] - case.goal) / fall)


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
    visits = simulated_chambers(asked.seed + 2, asked.series // 5)
    scores["chambers of 4"] = score_chambers(visits, usual_days)
    titles = ("cases", "spoken", "cover", "open", "width", "error", "slope", "mean")
    print(" " * 24 + "".join(f"{title:>8}" for title in titles))
    for name, found in scores.items():
        values = list(asdict(found).values())
        print(f"{name:24}" + "".join(f"{value!s:>8}" for value in values))
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

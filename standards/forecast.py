"""When a point, and a chamber, will be at its goal, with an interval, from its own readings only.

Wet material dries along ``equilibrium + excess * exp(-rate * time)``, so the logarithm of a
reading minus its equilibrium falls on a straight line. The equilibrium is the control (or the
control that the goal would have come from), which is below the goal: the goal is reached after a
finite time, and a reading at or under the goal still has a place on the line. A robust line makes
one wrong reading, and visits of any spacing, harmless.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from decimal import Decimal, localcontext
from enum import StrEnum
from statistics import NormalDist
from typing import Final

from app.domain.errors import InvalidInput
from app.domain.phrases import phrase
from standards.drying_policy import STANDARD_POLICY, DryingPolicy
from standards.drying_series import PointSeries, SeriesReading
from standards.dryness import equilibrium_value, is_dry
from standards.robust_line import RobustLine, fit_line

MODEL_VERSION: Final = "forecast-1"

# Fitted on the simulated series of bench/forecast.py so that the intervals are honest.
PRIOR_DEVIATION: Final = 0.18
PRIOR_WEIGHT: Final = 4.0
RATE_DOUBT: Final = 0.20

_LEAST_EXCESS: Final = Decimal("0.25")
_STEPS: Final = 60
_DAY: Final = timedelta(days=1)


class ForecastStatus(StrEnum):
    """Whether there is a forecast, or why there is none."""

    FORECAST = "forecast"
    REACHED = "reached"
    NOT_ENOUGH_DATA = "not_enough_data"
    NOT_DRYING = "not_drying"
    BEYOND_HORIZON = "beyond_horizon"


@dataclass(frozen=True, slots=True)
class Arrival:
    """What is known about the time of reaching a goal; logarithms, days after the last reading.

    ``distance`` is how far the line is above the goal, ``rate`` how fast it falls a day.
    """

    distance: float
    rate: float
    variance: float
    count: int
    mean_age: float
    time_spread: float

    @property
    def days(self) -> float:
        """The most probable time of reaching the goal; 0 when the line is already there."""
        return max(0.0, self.distance / self.rate)

    def chance_by(self, days: float) -> float:
        """The probability that the goal is reached within ``days``, 0..1."""
        line = self.variance * (1 / self.count + (self.mean_age + days) ** 2 / self.time_spread)
        future = (RATE_DOUBT * self.rate * days) ** 2
        ratio = (self.rate * days - self.distance) / math.sqrt(line + future)
        return NormalDist().cdf(_as_normal(ratio, self.count - 2 + PRIOR_WEIGHT))


@dataclass(frozen=True, slots=True)
class Forecast:
    """Days from ``last_at`` to the goal, or the reason why nothing is said.

    ``latest_days`` is ``None`` when the interval has no end within the horizon. ``arrivals`` are
    the points still waited for, each with the time of its own last reading.
    """

    status: ForecastStatus
    last_at: datetime | None = None
    days: float | None = None
    earliest_days: float | None = None
    latest_days: float | None = None
    readings_used: int = 0
    arrivals: tuple[tuple[datetime, Arrival], ...] = ()

    @property
    def expected_at(self) -> datetime | None:
        """When the goal is expected to be reached."""
        if self.last_at is None or self.days is None:
            return None
        return self.last_at + self.days * _DAY

    @property
    def words(self) -> str:
        """The forecast in one sentence."""
        if self.days is None or self.earliest_days is None:
            return _WORDS[self.status]
        if self.latest_days is None:
            return phrase(
                "About {days:.1f} days to the goal ({earliest:.1f} to later).",
                days=self.days,
                earliest=self.earliest_days,
            )
        return phrase(
            "About {days:.1f} days to the goal ({earliest:.1f} to {latest:.1f}).",
            days=self.days,
            earliest=self.earliest_days,
            latest=self.latest_days,
        )


_WORDS: Final = {
    ForecastStatus.FORECAST: phrase("There is a forecast."),
    ForecastStatus.REACHED: phrase("At the goal."),
    ForecastStatus.NOT_ENOUGH_DATA: phrase("Not enough data for a forecast."),
    ForecastStatus.NOT_DRYING: phrase("Not shown to be drying, so there is no forecast."),
    ForecastStatus.BEYOND_HORIZON: phrase("Too far away for a forecast."),
}


def forecast_point(series: PointSeries, policy: DryingPolicy = STANDARD_POLICY) -> Forecast:
    """The forecast of one point; without a goal above zero or a reading it has not enough data."""
    ordered = sorted(series.readings, key=lambda r: (r.at, r.id.hex))
    return forecast_ordered(series, ordered, policy)


def forecast_ordered(
    series: PointSeries,
    readings: Sequence[SeriesReading],
    policy: DryingPolicy = STANDARD_POLICY,
    *,
    with_interval: bool = True,
) -> Forecast:
    """The forecast of a point after these readings, oldest first, in place of its own.

    Only the newest are looked at, so that it costs the same however long the point has been read. The interval is most
    of that cost; without it ``earliest_days`` and ``latest_days`` are ``None``.
    """
    if series.goal is None or not readings:
        return Forecast(ForecastStatus.NOT_ENOUGH_DATA)
    latest = readings[-1]
    if is_dry(latest.value, latest.token, series.goal):
        return Forecast(ForecastStatus.REACHED, latest.at)
    times, values = _usable(readings, policy.forecast_recent)
    if latest.above_range:
        rose = bool(values)
        status = ForecastStatus.NOT_DRYING if rose else ForecastStatus.NOT_ENOUGH_DATA
        return Forecast(status, latest.at)
    equilibrium = equilibrium_value(series.goal, series.scale, policy.tolerance)
    if equilibrium >= series.goal.value:
        return Forecast(ForecastStatus.NOT_ENOUGH_DATA, latest.at)
    return forecast_values(
        times,
        values,
        goal=series.goal.value,
        equilibrium=equilibrium,
        policy=policy,
        with_interval=with_interval,
    )


def forecast_values(
    times: Sequence[datetime],
    values: Sequence[Decimal],
    *,
    goal: Decimal,
    equilibrium: Decimal,
    policy: DryingPolicy = STANDARD_POLICY,
    with_interval: bool = True,
) -> Forecast:
    """The forecast of numbers on one scale, at distinct times in order; the last is above the goal.

    Multiplying values, goal and equilibrium by the same number changes nothing.
    """
    if not equilibrium < goal:
        raise InvalidInput(
            "equilibrium",
            phrase("{equilibrium} is never below {goal}", equilibrium=equilibrium, goal=goal),
            "below the goal",
        )
    last_at = times[-1] if times else None
    recent = times[-policy.forecast_recent :]
    span = timedelta(hours=policy.forecast_span_h)
    if len(recent) < policy.forecast_readings or recent[-1] - recent[0] < span:
        return Forecast(ForecastStatus.NOT_ENOUGH_DATA, last_at)
    logs = [_log_excess(value, goal, equilibrium) for value in values[-len(recent) :]]
    days = [(time - recent[0]) / _DAY for time in recent]
    line = fit_line(days, logs, policy.forecast_coverage_pct / 100)
    if line.slope_limit is None:
        return Forecast(ForecastStatus.NOT_ENOUGH_DATA, last_at, readings_used=len(recent))
    if line.slope_limit >= 0:
        return Forecast(ForecastStatus.NOT_DRYING, last_at, readings_used=len(recent))
    arrivals = [(recent[-1], _arrival(line))]
    return _from_arrivals(arrivals, policy, len(recent), with_interval=with_interval)


def forecast_chamber(
    points: Sequence[Forecast], policy: DryingPolicy = STANDARD_POLICY
) -> Forecast:
    """When the last point is at its goal, counted from the latest reading of any of them.

    One point that does not dry, is too far away or is not known well enough keeps the chamber from
    having a number, in that order. Points are taken as independent of each other.
    """
    last_at = max((point.last_at for point in points if point.last_at is not None), default=None)
    for status in (
        ForecastStatus.NOT_DRYING,
        ForecastStatus.BEYOND_HORIZON,
        ForecastStatus.NOT_ENOUGH_DATA,
    ):
        if any(point.status is status for point in points):
            return Forecast(status, last_at)
    arrivals = [arrival for point in points for arrival in point.arrivals]
    if not arrivals:
        empty = ForecastStatus.REACHED if points else ForecastStatus.NOT_ENOUGH_DATA
        return Forecast(empty, last_at)
    return _from_arrivals(arrivals, policy, sum(point.readings_used for point in points), last_at)


def _usable(readings: Sequence[SeriesReading], most: int) -> tuple[list[datetime], list[Decimal]]:
    """The newest numbers at distinct times, oldest first; of one time the last counts."""
    by_time: dict[datetime, Decimal] = {}
    for reading in reversed(readings):
        if reading.value is not None and reading.at not in by_time:
            if len(by_time) == most:
                break
            by_time[reading.at] = reading.value
    return list(by_time)[::-1], list(by_time.values())[::-1]


def _log_excess(value: Decimal, goal: Decimal, equilibrium: Decimal) -> float:
    with localcontext() as context:
        context.prec = 28
        excess = (value - equilibrium) / (goal - equilibrium)
        return float(max(excess, _LEAST_EXCESS).ln())


def _arrival(line: RobustLine) -> Arrival:
    freedom = line.count - 2 + PRIOR_WEIGHT
    return Arrival(
        distance=line.level,
        rate=-line.slope,
        variance=(line.spread + PRIOR_WEIGHT * PRIOR_DEVIATION**2) / freedom,
        count=line.count,
        mean_age=line.mean_age,
        time_spread=line.time_spread,
    )


def _from_arrivals(
    arrivals: Sequence[tuple[datetime, Arrival]],
    policy: DryingPolicy,
    readings_used: int,
    last_at: datetime | None = None,
    *,
    with_interval: bool = True,
) -> Forecast:
    start = max([at for at, _ in arrivals] + ([last_at] if last_at is not None else []))
    horizon = float(policy.forecast_horizon_days)

    def chance_by(days: float) -> float:
        return math.prod(arrival.chance_by(days + (start - at) / _DAY) for at, arrival in arrivals)

    tail = (1 - policy.forecast_coverage_pct / 100) / 2
    if len(arrivals) == 1:
        at, arrival = arrivals[0]
        middle: float | None = max(0.0, arrival.days - (start - at) / _DAY)
    else:
        middle = _days_of(chance_by, 0.5, horizon)
    if middle is None or middle > horizon:
        return Forecast(ForecastStatus.BEYOND_HORIZON, start, readings_used=readings_used)
    forecast = Forecast(
        ForecastStatus.FORECAST,
        start,
        days=middle,
        readings_used=readings_used,
        arrivals=tuple(arrivals),
    )
    if not with_interval:
        return forecast
    earliest = _days_of(chance_by, tail, middle)
    return replace(
        forecast,
        earliest_days=middle if earliest is None else earliest,
        latest_days=_days_of(chance_by, 1 - tail, horizon),
    )


def _days_of(chance_by: Callable[[float], float], chance: float, most: float) -> float | None:
    if chance_by(0.0) >= chance:
        return 0.0
    if chance_by(most) < chance:
        return None
    low, high = 0.0, most
    for _ in range(_STEPS):
        middle = (low + high) / 2
        low, high = (low, middle) if chance_by(middle) >= chance else (middle, high)
    return high


def _as_normal(ratio: float, freedom: float) -> float:
    """The normal deviate as improbable as Student's ``ratio`` (Wallace's approximation)."""
    size = math.sqrt(freedom * math.log1p(ratio * ratio / freedom))
    return math.copysign(size * (8 * freedom + 1) / (8 * freedom + 3), ratio)

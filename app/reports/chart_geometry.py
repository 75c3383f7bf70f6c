"""Where the lines of a chart go: pure geometry, the same on paper and on screen.

Coordinates are in the caller's unit, the origin is the lower left corner of the chart's frame and
y grows upwards; a screen with y downwards subtracts from the height.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.errors import InvalidInput
from app.domain.phrases import phrase
from app.reports.report_model import ChartData

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Margins:
    """The room around the plot for the labels of the axes."""

    left: float
    bottom: float
    right: float
    top: float


@dataclass(frozen=True, slots=True)
class Tick:
    """A labelled position on an axis."""

    at: float
    label: str


@dataclass(frozen=True, slots=True)
class Line:
    """One series as a polyline; ``index`` picks its colour, ``last`` is where its label goes."""

    label: str
    index: int
    points: tuple[Point, ...]

    @property
    def last(self) -> Point:
        """The end of the line."""
        return self.points[-1]


@dataclass(frozen=True, slots=True)
class ChartGeometry:
    """A laid-out chart: the plot's corners, ticks, lines, and the heights of the goals.

    The goal band reaches from the bottom of the plot to ``band_top``: below it every line is dry.
    """

    left: float
    bottom: float
    right: float
    top: float
    x_ticks: tuple[Tick, ...]
    y_ticks: tuple[Tick, ...]
    lines: tuple[Line, ...]
    goals: tuple[Tick, ...]
    band_top: float | None


def nice_ticks(low: float, high: float, count: int = 6) -> tuple[float, ...]:
    """About ``count`` round numbers, 1, 2 or 5 times a power of ten apart, that enclose the range."""
    if not (math.isfinite(low) and math.isfinite(high)) or high < low:
        raise InvalidInput(
            "range",
            phrase("{low} to {high} is not a range", low=low, high=high),
            "finite, low before high",
        )
    if count < 2:
        raise InvalidInput("count", phrase("{count} ticks make no axis", count=count), "2 or more")
    if high == low:
        spread = abs(low) * 0.1 or 1.0
        low, high = low - spread, high + spread
    step = _nice_step((high - low) / (count - 1))
    first = math.floor(low / step + 1e-9)
    last = math.ceil(high / step - 1e-9)
    digits = max(0, -math.floor(math.log10(step)))
    return tuple(round(i * step, digits) + 0.0 for i in range(first, last + 1))


def decimate_min_max(points: Sequence[Point], buckets: int) -> tuple[Point, ...]:
    """At most 2 points a bucket plus both ends, keeping every bucket's lowest and highest.

    ``points`` are in order of x; a peak is never lost.
    """
    if buckets < 1:
        raise InvalidInput(
            "buckets", phrase("{buckets} buckets hold nothing", buckets=buckets), "1 or more"
        )
    if len(points) <= 2 * buckets + 2:
        return tuple(points)
    start, width = points[0][0], (points[-1][0] - points[0][0]) / buckets or 1.0
    kept = {0, len(points) - 1}
    extremes: dict[int, tuple[int, int]] = {}
    for i, (x, y) in enumerate(points):
        bucket = min(int((x - start) / width), buckets - 1)
        low, high = extremes.get(bucket, (i, i))
        extremes[bucket] = (
            i if y < points[low][1] else low,
            i if y > points[high][1] else high,
        )
    for pair in extremes.values():
        kept.update(pair)
    return tuple(points[i] for i in sorted(kept))


def lay_out(data: ChartData, width: float, height: float, margins: Margins) -> ChartGeometry:
    """Lay a chart out in a frame; x in days from the first visit, y from 0 unless all is far away."""
    values = [value for series in data.series for _, value in series.values]
    hours = [hour for series in data.series for hour, _ in series.values]
    if not values:
        raise InvalidInput("series", "there is nothing to draw", "at least one value")
    y_values = nice_ticks(min(0.0, *values), max(*values, *data.goals, 1e-9))
    span_h = max(24.0, *hours)
    left, right = margins.left, width - margins.right
    bottom, top = margins.bottom, height - margins.top

    def x_of(hour: float) -> float:
        return left + (right - left) * max(hour, 0.0) / span_h

    def y_of(value: float) -> float:
        return bottom + (top - bottom) * (value - y_values[0]) / (y_values[-1] - y_values[0])

    buckets = max(1, int(right - left))
    lines = tuple(
        Line(
            series.label,
            index,
            decimate_min_max([(x_of(hour), y_of(value)) for hour, value in series.values], buckets),
        )
        for index, series in enumerate(data.series)
        if series.values
    )
    return ChartGeometry(
        left=left,
        bottom=bottom,
        right=right,
        top=top,
        x_ticks=tuple(Tick(x_of(24.0 * day), f"Day {day + 1}") for day in _days(span_h)),
        y_ticks=tuple(Tick(y_of(value), f"{value:g}") for value in y_values),
        lines=lines,
        goals=tuple(Tick(y_of(goal), f"{goal:g}") for goal in data.goals),
        band_top=y_of(min(data.goals)) if data.goals else None,
    )


def _nice_step(rough: float) -> float:
    scale = 10.0 ** math.floor(math.log10(rough))
    for multiple in (1, 2, 5):
        if rough <= multiple * scale * (1 + 1e-9):
            return multiple * scale
    return 10 * scale


def _days(last_hour: float) -> range:
    """The whole days up to the last hour, thinned to at most nine."""
    last = int(last_hour / 24 + 1e-9)
    return range(0, last + 1, max(1, math.ceil(last / 8)))

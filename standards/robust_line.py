"""A straight line through few readings of which some may be wrong (Theil and Sen's estimator).

The slope is the median of all pairwise slopes; the level is the median of all readings carried
along that slope to the last time. Lowering the last reading can therefore never raise the slope,
its limit or the level, whatever the other readings are.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from statistics import NormalDist, median
from typing import Final

from app.domain.errors import InvalidInput
from app.domain.phrases import phrase

EXACT_UP_TO: Final = 20
_CLIP: Final = 2.5
_MAD_TO_DEVIATION: Final = 1.4826


@dataclass(frozen=True, slots=True)
class RobustLine:
    """A line ``level + slope * (time - last time)`` and what is known about how well it fits.

    ``slope_limit`` is the one-sided upper confidence limit of the slope, ``None`` when there are
    too few readings for one. ``spread`` is the sum of squared residuals, far ones drawn in.
    ``mean_age`` and ``time_spread`` are the mean distance from the last time and the sum of squared
    distances from the mean time.
    """

    slope: float
    slope_limit: float | None
    level: float
    spread: float
    count: int
    mean_age: float
    time_spread: float


def fit_line(times: Sequence[float], values: Sequence[float], confidence: float) -> RobustLine:
    """Fit readings at distinct, rising times; at least two of them, all finite."""
    if len(times) < 2 or len(times) != len(values):
        raise InvalidInput(
            "times",
            phrase("{count} times cannot make a line", count=len(times)),
            "2 or more, paired",
        )
    if any(later <= earlier for earlier, later in pairwise(times)):
        raise InvalidInput("times", "they do not rise", "distinct times in order")
    readings = list(zip(times, values, strict=True))
    slopes = sorted((b[1] - a[1]) / (b[0] - a[0]) for a, b in combinations(readings, 2))
    slope = median(slopes)
    last = times[-1]
    level = median(value + slope * (last - time) for time, value in readings)
    residuals = [value - level - slope * (time - last) for time, value in readings]
    mean = math.fsum(times) / len(times)
    passed_over = discordant_pairs(len(times), 1 - confidence)
    return RobustLine(
        slope=slope,
        slope_limit=None if passed_over is None else slopes[-1 - passed_over],
        level=level,
        spread=_spread(residuals),
        count=len(times),
        mean_age=last - mean,
        time_spread=math.fsum((time - mean) ** 2 for time in times),
    )


def discordant_pairs(count: int, chance: float) -> int | None:
    """How many of the pairs of ``count`` readings may rise and still leave a proven fall.

    The largest number for which readings in random order have at most that many rising pairs with
    a probability of at most ``chance`` (Kendall's test); ``None`` when even none is too probable.
    """
    if count > EXACT_UP_TO:
        pairs = count * (count - 1) / 2
        deviation = math.sqrt(count * (count - 1) * (2 * count + 5) / 72)
        most = math.floor(pairs / 2 - 0.5 + NormalDist().inv_cdf(chance) * deviation)
        return most if most >= 0 else None
    orders = [1]
    for size in range(2, count + 1):
        orders = [
            sum(orders[max(0, rising - size + 1) : rising + 1])
            for rising in range(len(orders) + size - 1)
        ]
    allowed = chance * math.factorial(count) * (1 + 1e-9)
    reached, found = 0, None
    for rising, ways in enumerate(orders):
        reached += ways
        if reached > allowed:
            break
        found = rising
    return found


def _spread(residuals: Sequence[float]) -> float:
    typical = _MAD_TO_DEVIATION * median(abs(residual) for residual in residuals)
    if typical == 0.0:
        return math.fsum(residual**2 for residual in residuals)
    limit = _CLIP * typical
    return math.fsum(min(abs(residual), limit) ** 2 for residual in residuals)

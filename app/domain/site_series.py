"""Sensors that are left on site for days: one reading an interval, and gaps shown as gaps."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from app.domain.errors import InvalidInput
from app.domain.measurement import Measurement, Quality, Quantity

_USELESS = Quality.SENSOR_FAULT | Quality.OUT_OF_RANGE


@dataclass(frozen=True, slots=True)
class Gap:
    """A time without readings, between the last one before it and the first one after it."""

    start: datetime
    end: datetime

    @property
    def length(self) -> timedelta:
        """How long nothing was heard."""
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Series:
    """What one sensor told of one quantity in a span of time.

    ``pieces`` are the runs of readings between gaps: a chart joins the points of a piece and never
    across a gap. ``covered`` is the share of the span, from 0 to 1, that is not gap.
    """

    device_id: str
    quantity: Quantity
    pieces: tuple[tuple[Measurement, ...], ...]
    gaps: tuple[Gap, ...]
    covered: float


def gaps_between(
    stamps: Sequence[datetime], since: datetime, until: datetime, longest: timedelta
) -> tuple[Gap, ...]:
    """The times longer than ``longest`` without a stamp, from ``since`` to ``until``; stamps in order."""
    if until <= since:
        raise InvalidInput("until", "the span is empty", "an end after its beginning")
    if longest <= timedelta(0):
        raise InvalidInput("longest", "it is not a time", "more than 0")
    inside = [stamp for stamp in stamps if since <= stamp <= until]
    edges = [since, *inside, until]
    return tuple(Gap(start, end) for start, end in pairwise(edges) if end - start > longest)


def series_of(
    measurements: Iterable[Measurement],
    since: datetime,
    until: datetime,
    interval_s: float,
    missed: float = 2.5,
) -> tuple[Series, ...]:
    """Every sensor and quantity of a log, with its gaps.

    A gap is more than ``missed`` times the interval. Faults and values out of range do not count as
    readings: a broken sensor is a gap too.
    """
    longest = timedelta(seconds=interval_s * missed)
    sorted_in: defaultdict[tuple[str, Quantity], list[Measurement]] = defaultdict(list)
    for each in measurements:
        if since <= each.at <= until and not each.quality & _USELESS:
            sorted_in[each.device_id, each.quantity].append(each)
    return tuple(
        _series(*key, sorted(points, key=lambda point: point.at), since, until, longest)
        for key, points in sorted(sorted_in.items())
    )


def _series(
    device_id: str,
    quantity: Quantity,
    points: Sequence[Measurement],
    since: datetime,
    until: datetime,
    longest: timedelta,
) -> Series:
    gaps = gaps_between([point.at for point in points], since, until, longest)
    starts = {gap.start for gap in gaps}
    pieces: list[list[Measurement]] = [[]]
    for point in points:
        pieces[-1].append(point)
        if point.at in starts:
            pieces.append([])
    missing = sum((gap.length for gap in gaps), timedelta(0))
    return Series(
        device_id,
        quantity,
        tuple(tuple(piece) for piece in pieces if piece),
        gaps,
        1 - missing / (until - since),
    )

"""What the drying chart shows for each of its segments; plain values in, plain values out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from app.domain.measurement import Unit
from app.domain.records import AirRole, ReadingToken
from app.services.drying_views import ForecastView
from app.services.views import AirView, DryingLog, PointRow
from ui.viewmodels.chart import Plot, Series
from ui.viewmodels.wording import Wording, day, moisture, scale, zone


class Segment(StrEnum):
    """What is charted."""

    MOISTURE = "moisture"
    HUMIDITY = "humidity"
    AIR = "air"


def scales_of(rows: Sequence[PointRow]) -> list[Unit]:
    """The scales of the points, the most used first; values on different scales are never charted together."""
    return [unit for unit, _ in Counter(row.scale for row in rows).most_common()]


def plot_for(
    segment: Segment, log: DryingLog, rows: Sequence[PointRow], wording: Wording, *, by_room: bool
) -> Plot:
    """The plot of a segment; ``rows`` share one scale and ``by_room`` gives the points of a room one colour."""
    hours_at = _clock(log)
    marks = _days(log)
    hours = max(hours_at(log.ends_at), 24.0)
    if segment is Segment.MOISTURE:
        goals = sorted({row.goal for row in rows if row.goal is not None})
        unit = scale(rows[0].scale) if rows else ""
        return Plot(
            series=_moisture_series(rows, hours_at, unit, by_room=by_room),
            hours=hours,
            marks=marks,
            goal=float(goals[0]) if goals else None,
            goal_text="\N{EN DASH}".join(
                moisture(g) for g in (goals if len(goals) < 2 else (goals[0], goals[-1]))
            ),
            unit=unit,
            zero_based=True,
        )
    if segment is Segment.HUMIDITY:
        series = _air_series(
            log, hours_at, lambda a: wording.humidity_value(a.humidity_kg_kg), wording.humidity_unit
        )
        places = 0 if wording.us else 1
        return Plot(series, hours, marks, unit=wording.humidity_unit, places=places)
    temperature = _air_series(
        log,
        hours_at,
        lambda a: wording.temperature_value(a.temperature_c),
        wording.temperature_unit,
    )
    humidity = _air_series(log, hours_at, lambda a: a.rh_pct, "%", dashed=True)
    both = tuple(line for pair in zip(temperature, humidity, strict=True) for line in pair)
    return Plot(both, hours, marks, unit=f"{wording.temperature_unit}  ·  % RH", places=0)


def forecast_series(
    plot: Plot, log: DryingLog, rows: Sequence[PointRow], forecasts: Mapping[UUID, ForecastView]
) -> Plot:
    """The plot with each point's way to its goal, dashed, and the interval in which it arrives, along the goal."""
    hours_at = _clock(log)
    series, hours = list(plot.series), plot.hours
    for line, row in zip(plot.series, rows, strict=True):
        found = forecasts.get(row.point_id)
        if found is None or row.goal is None or not line.points:
            continue
        if found.expected_at is None or found.earliest_at is None:
            continue
        goal, arrives = float(row.goal), hours_at(found.expected_at)
        latest = found.latest_at or found.expected_at
        way = (line.points[-1], (arrives, goal))
        interval = ((hours_at(found.earliest_at), goal), (hours_at(latest), goal))
        series.append(
            Series(line.group, line.name, line.tone, way, line.unit, dashed=True, forecast=True)
        )
        series.append(Series(line.group, line.name, line.tone, interval, line.unit, forecast=True))
        hours = max(hours, min(hours_at(latest), hours_at(found.expected_at) + 72))
    return replace(plot, series=tuple(series), hours=hours, marks=_marks(log, hours))


def _moisture_series(
    rows: Sequence[PointRow], hours_at: Callable[[datetime], float], unit: str, *, by_room: bool
) -> tuple[Series, ...]:
    rooms = list(dict.fromkeys(row.room_name for row in rows))
    lines = []
    for number, row in enumerate(rows):
        points = tuple(
            (hours_at(cell.taken_at), float(cell.value))
            for cell in (row.cells if row.trace is None else row.trace)
            if cell is not None and cell.value is not None
        )
        beyond = tuple(
            (hours_at(cell.taken_at), cell.token.value, cell.token is not ReadingToken.LOW)
            for cell in (row.cells if row.trace is None else row.trace)
            if cell is not None and cell.token is not None
        )
        group = row.room_name if by_room else row.label
        tone = rooms.index(row.room_name) if by_room else number
        lines.append(Series(group, row.label, tone, points, unit, beyond=beyond))
    return tuple(lines)


def _air_series(
    log: DryingLog,
    hours_at: Callable[[datetime], float],
    value: Callable[[AirView], Decimal],
    unit: str,
    *,
    dashed: bool = False,
) -> tuple[Series, ...]:
    order = tuple(AirRole)
    lines: dict[str, list[AirView]] = {}
    for air in sorted(log.air, key=lambda a: (order.index(a.role), a.taken_at)):
        lines.setdefault(air.place, []).append(air)
    return tuple(
        Series(
            place,
            place,
            tone,
            tuple((hours_at(air.taken_at), float(value(air))) for air in airs),
            unit,
            dashed,
        )
        for tone, (place, airs) in enumerate(lines.items())
    )


def _clock(log: DryingLog) -> Callable[[datetime], float]:
    start = _first_midnight(log)
    return lambda at: (at - start) / timedelta(hours=1)


def _first_midnight(log: DryingLog) -> datetime:
    local = log.starts_at.astimezone(zone(log.header.time_zone))
    return local.replace(hour=0, minute=0, second=0, microsecond=0)


def _days(log: DryingLog) -> tuple[tuple[float, str], ...]:
    start = _first_midnight(log)
    return _marks(log, (log.ends_at - start) / timedelta(hours=1))


def _marks(log: DryingLog, hours: float) -> tuple[tuple[float, str], ...]:
    """The days of so many hours, each with its name."""
    start, tz = _first_midnight(log), zone(log.header.time_zone)
    days = max(1, int(hours / 24) + 1)
    return tuple((24.0 * n, day(start + timedelta(days=n), tz)) for n in range(days))

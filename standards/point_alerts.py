"""Points that do not dry: rebound, stalled, slow, rewet, and chambers with too many stalled ones.

The trend rules need three readings that span the policy's window: the latest, the one before it,
and the newest one that is at least the whole window older than the latest.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Final

from app.domain.phrases import phrase
from app.domain.records import PointStatus
from standards.drying_alerts import Alert, AlertRule, Evidence, Finding, Subject, episodes
from standards.drying_policy import STANDARD_POLICY, DryingPolicy
from standards.drying_series import SCALE_SPANS, PointSeries, SeriesReading
from standards.dryness import WOOD_SCALES, is_dry
from standards.forecast import ForecastStatus, forecast_ordered

Window = tuple[SeriesReading, SeriesReading, SeriesReading]
POINT_RULES: Final = (AlertRule.REBOUND, AlertRule.STALLED, AlertRule.SLOW, AlertRule.REWET)
_READ = frozenset({PointStatus.LIVE, PointStatus.COMPLETE})


def point_alerts(
    series: PointSeries,
    policy: DryingPolicy = STANDARD_POLICY,
    *,
    planned_days: int | None = None,
    rules: Collection[AlertRule] = POINT_RULES,
) -> tuple[Alert, ...]:
    """Every alert the readings of a point ever raised, oldest first; none for a closed point.

    ``planned_days`` is the chamber's plan where it differs from the policy's. ``rules`` are those that are judged; the
    forecast behind ``SLOW`` costs ten times as much as the others together.
    """
    if series.status not in _READ:
        return ()
    plan = policy.planned_days if planned_days is None else planned_days
    found: dict[AlertRule, list[tuple[datetime, Finding | None]]] = {
        rule: [] for rule in POINT_RULES if rule in rules
    }
    for count in range(1, len(series.readings) + 1):
        readings = series.readings[:count]
        window = trend_window(readings, policy)
        for rule, times in found.items():
            times.append((readings[-1].at, _finding(rule, series, readings, window, policy, plan)))
    subject = Subject(series.label, series.point_id)
    alerts = [alert for rule, times in found.items() for alert in episodes(rule, subject, times)]
    return tuple(sorted(alerts, key=lambda alert: (alert.since, alert.rule)))


def chamber_alerts(
    chamber: Subject,
    points: Sequence[PointSeries],
    alerts: Sequence[Alert],
    policy: DryingPolicy = STANDARD_POLICY,
) -> tuple[Alert, ...]:
    """The times when too many live points of a chamber were stalled, and when it was wet past its planned days.

    ``alerts`` are those of its points; a chamber is judged at the end of each visit.
    """
    live = {point.point_id: point for point in points if point.status is PointStatus.LIVE}
    stalls = [a for a in alerts if a.rule is AlertRule.STALLED and a.subject.id in live]
    ends: dict[object, datetime] = {}
    for point in live.values():
        for reading in point.readings:
            ends[reading.visit_id] = max(reading.at, ends.get(reading.visit_id, reading.at))
    times = sorted(set(ends.values()))
    histories = [(point, [r.at for r in point.readings]) for point in live.values()]
    overdue = [(at, _over_plan(histories, at, policy)) for at in times]
    findings: list[tuple[datetime, Finding | None]] = []
    for at in times:
        stalled = sorted((a for a in stalls if a.holds_at(at)), key=lambda a: a.subject.name)
        if stalled and len(stalled) >= policy.chamber_stalled_share * len(live):
            words = phrase(
                "{stalled} of {live} live points are stalled.",
                stalled=len(stalled),
                live=len(live),
            )
            evidence = tuple(
                Evidence(a.subject.name, e.shown, e.at, e.reading_id)
                for a in stalled
                for e in a.evidence
            )
            findings.append((at, Finding(words, evidence)))
        else:
            findings.append((at, None))
    return (
        *episodes(AlertRule.CHAMBER_STALLED, chamber, findings),
        *episodes(AlertRule.OVER_PLAN, chamber, overdue),
    )


def _over_plan(
    points: Sequence[tuple[PointSeries, Sequence[datetime]]], at: datetime, policy: DryingPolicy
) -> Finding | None:
    """The points that are above their goal after the planned days, counted from the chamber's first reading.

    Each point comes with the times of its readings.
    """
    first = min((times[0] for _, times in points if times and times[0] <= at), default=at)
    if at - first <= timedelta(days=policy.planned_days):
        return None
    wet = []
    for point, times in points:
        read = bisect_right(times, at)
        if read and _is_above_goal(point, point.readings[read - 1]):
            wet.append((point, point.readings[read - 1]))
    if not wet:
        return None
    days = (at - first) / timedelta(days=1)
    words = phrase(
        "{planned_days} days were planned; after {days:.1f} days {wet} of {points} live points are above the goal.",
        planned_days=policy.planned_days,
        days=days,
        wet=len(wet),
        points=len(points),
    )
    evidence = tuple(e for point, reading in wet for e in _evidence(point, (reading,)))
    return Finding(words, evidence)


def trend_window(readings: Sequence[SeriesReading], policy: DryingPolicy) -> Window | None:
    """The three readings a trend is judged by, or ``None`` when they span too little time."""
    if len(readings) < 3:
        return None
    latest = readings[-1]
    span = timedelta(hours=policy.window_h)
    older = range(len(readings) - 3, -1, -1)
    first = next((readings[n] for n in older if latest.at - readings[n].at >= span), None)
    return None if first is None else (first, readings[-2], latest)


def rebound_rise(series: PointSeries, policy: DryingPolicy) -> Decimal:
    """The rise above which a reading is a rebound, on the scale of the point."""
    noise = policy.noise_steps * series.resolution
    if series.scale in WOOD_SCALES:
        return max(noise, policy.rebound_wood_points)
    span = SCALE_SPANS.get(series.scale, policy.gypsum_span)
    return max(noise, policy.rebound_span_pct * span / 100)


def _finding(
    rule: AlertRule,
    series: PointSeries,
    readings: Sequence[SeriesReading],
    window: Window | None,
    policy: DryingPolicy,
    plan: int,
) -> Finding | None:
    """What a rule finds after the first readings of the series."""
    if rule is AlertRule.REBOUND:
        return _rebound(series, window, policy)
    if rule is AlertRule.STALLED:
        return _stalled(series, window, policy)
    if rule is AlertRule.SLOW:
        return _slow(series, readings, window, policy, plan)
    return _rewet(series, readings, policy)


def _rebound(series: PointSeries, window: Window | None, policy: DryingPolicy) -> Finding | None:
    if window is None:
        return None
    _, before, latest = window
    rise = rebound_rise(series, policy)
    if before.value is not None and latest.value is not None:
        rose = latest.value > before.value + rise
    elif latest.above_range:
        rose = not before.above_range
    else:
        rose = before.below_range and _is_above_goal(series, latest)
    if not rose:
        return None
    words = phrase(
        "Wetter again: {before}, then {latest} (more than {rise:f} higher).",
        before=before.shown,
        latest=latest.shown,
        rise=rise,
    )
    return Finding(words, _evidence(series, (before, latest)))


def _stalled(series: PointSeries, window: Window | None, policy: DryingPolicy) -> Finding | None:
    if window is None or series.goal is None or not _is_above_goal(series, window[2]):
        return None
    first, _, latest = window
    if first.value is not None and latest.value is not None:
        way = first.value - series.goal.value
        least = max(policy.noise_steps * series.resolution, policy.stall_drop_pct * way / 100)
        stalled = first.value - latest.value < least
    else:
        stalled = latest.above_range or first.below_range
    if not stalled:
        return None
    hours = round((latest.at - first.at) / timedelta(hours=1))
    words = phrase(
        "No real progress in {hours} h: {first}, now {latest}, above the goal.",
        hours=hours,
        first=first.shown,
        latest=latest.shown,
    )
    return Finding(words, _evidence(series, window))


def _slow(
    series: PointSeries,
    readings: Sequence[SeriesReading],
    window: Window | None,
    policy: DryingPolicy,
    planned_days: int,
) -> Finding | None:
    if window is None or not _is_above_goal(series, window[2]):
        return None
    forecast = forecast_ordered(series, readings, policy, with_interval=False)
    elapsed = (readings[-1].at - readings[0].at) / timedelta(days=1)
    if forecast.status is ForecastStatus.BEYOND_HORIZON:
        words = phrase(
            "At this rate not dry within {days} days.",
            days=policy.forecast_horizon_days,
        )
    elif forecast.days is not None and elapsed + forecast.days > planned_days:
        total = elapsed + forecast.days
        words = phrase(
            "At this rate dry {total:.1f} days after the start; {planned_days} are planned.",
            total=total,
            planned_days=planned_days,
        )
    else:
        return None
    return Finding(words, _evidence(series, window))


def _rewet(
    series: PointSeries, readings: Sequence[SeriesReading], policy: DryingPolicy
) -> Finding | None:
    if series.goal is None or not _is_above_goal(series, readings[-1]):
        return None
    needed, in_a_row = policy.visits_at_goal, 0
    for place in range(len(readings) - 2, -1, -1):
        in_a_row = 0 if _is_above_goal(series, readings[place]) else in_a_row + 1
        if in_a_row == needed:
            completing = readings[place : place + needed]
            words = phrase(
                "Wet again after it was complete: {complete}, now {latest}.",
                complete=completing[-1].shown,
                latest=readings[-1].shown,
            )
            return Finding(words, _evidence(series, (*completing, readings[-1])))
    return None


def _is_above_goal(series: PointSeries, reading: SeriesReading) -> bool:
    return series.goal is not None and not is_dry(reading.value, reading.token, series.goal)


def _evidence(series: PointSeries, readings: Sequence[SeriesReading]) -> tuple[Evidence, ...]:
    return tuple(
        Evidence(series.label, f"{reading.shown} {series.scale}", reading.at, reading.id)
        for reading in readings
    )

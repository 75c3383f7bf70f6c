"""Short ways to write a point's readings in tests."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from uuid import UUID

from app.domain.measurement import Unit
from app.domain.records import DryingGoal, GoalRule, PointStatus, ReadingToken
from standards.drying_series import PointSeries, SeriesReading

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
TOKENS = {token.value: token for token in ReadingToken}


def at_h(hours: float) -> datetime:
    """The time that many hours after the start."""
    return START + timedelta(hours=hours)


def reading(hours: float, shown: str, number: int = 0) -> SeriesReading:
    """A reading of a visit of its own; ``shown`` is a number or a display out of range."""
    token = TOKENS.get(shown)
    return SeriesReading(
        id=UUID(int=1000 + number),
        visit_id=UUID(int=2000 + number),
        at=at_h(hours),
        value=None if token else Decimal(shown),
        token=token,
    )


def wood_goal(value: str = "13", control: str | None = "9") -> DryingGoal:
    """A goal that follows from a wood control."""
    return DryingGoal(
        GoalRule.ABS_POINTS, Decimal(value), Decimal(control) if control else None, "control"
    )


def series(
    shown: Sequence[str],
    *,
    hours: Sequence[float] = (),
    scale: Unit = Unit.PCT_WME,
    resolution: str = "0.1",
    goal: DryingGoal | None = None,
    has_goal: bool = True,
    status: PointStatus = PointStatus.LIVE,
    number: int = 1,
) -> PointSeries:
    """A point read daily, or at the given hours; its goal is 13 over a control of 9."""
    times = hours or [24.0 * day for day in range(len(shown))]
    return PointSeries(
        point_id=UUID(int=number),
        label=f"P-{number:02d}",
        scale=scale,
        resolution=Decimal(resolution),
        goal=(goal or wood_goal()) if has_goal else None,
        status=status,
        readings=tuple(
            reading(hour, text, 100 * number + place)
            for place, (hour, text) in enumerate(zip(times, shown, strict=True))
        ),
    )

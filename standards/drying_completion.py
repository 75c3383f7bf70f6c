"""When a point, and the chamber it is in, needs no more drying."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from app.domain.records import PointStatus
from standards.drying_policy import STANDARD_POLICY, DryingPolicy
from standards.drying_series import PointSeries, SeriesReading
from standards.dryness import is_complete, is_dry, is_provisional


class PointCompletion(StrEnum):
    """How far a point is from needing no more drying."""

    UNREAD = "unread"
    NO_GOAL = "no_goal"
    ABOVE_GOAL = "above_goal"
    AT_GOAL = "at_goal"
    PROVISIONAL = "provisional"
    COMPLETE = "complete"
    REMOVED = "removed"
    REPLACED = "replaced"
    EXCEPTION = "exception"
    REASON_MISSING = "reason_missing"
    DISPOSAL = "disposal"

    @property
    def needs_no_drying(self) -> bool:
        """Whether equipment may leave as far as this point goes."""
        return self in _DONE


_DONE = frozenset(
    {
        PointCompletion.COMPLETE,
        PointCompletion.REMOVED,
        PointCompletion.REPLACED,
        PointCompletion.EXCEPTION,
    }
)


@dataclass(frozen=True, slots=True)
class ChamberCompletion:
    """Whether a chamber's equipment may leave; ``waiting`` says for which points it may not."""

    complete: bool
    waiting: Mapping[UUID, PointCompletion]
    exceptions: tuple[UUID, ...]


def point_completion(
    series: PointSeries,
    *,
    contaminated_porous: bool = False,
    closing_reason: str = "",
    policy: DryingPolicy = STANDARD_POLICY,
) -> PointCompletion:
    """Judge a point by its readings; what a person set its status to is no evidence of dryness.

    Contaminated porous material is never dry, it is disposed of. ``closing_reason`` is why the
    point was torn out or cannot be reached. A replaced point is judged by the one that continues
    it. A point at a provisional goal cannot be certified.
    """
    if series.status is PointStatus.REPLACED:
        return PointCompletion.REPLACED
    if series.status is PointStatus.TORN_OUT:
        return _if_reasoned(PointCompletion.REMOVED, closing_reason)
    if contaminated_porous:
        return PointCompletion.DISPOSAL
    if series.status is PointStatus.INACCESSIBLE:
        return _if_reasoned(PointCompletion.EXCEPTION, closing_reason)
    if not series.readings:
        return PointCompletion.UNREAD
    if series.goal is None:
        return PointCompletion.NO_GOAL
    dry = [is_dry(reading.value, reading.token, series.goal) for reading in series.readings]
    counted = [
        at_goal and not _is_hot(reading, policy)
        for at_goal, reading in zip(dry, series.readings, strict=True)
    ]
    if not is_complete(counted, policy.visits_at_goal):
        return PointCompletion.AT_GOAL if dry[-1] else PointCompletion.ABOVE_GOAL
    if is_provisional(series.goal):
        return PointCompletion.PROVISIONAL
    return PointCompletion.COMPLETE


def chamber_completion(points: Mapping[UUID, PointCompletion]) -> ChamberCompletion:
    """A chamber is complete when all its points are complete or were taken out with a reason.

    A chamber without points is not: nothing was measured in it.
    """
    waiting = {point: state for point, state in points.items() if not state.needs_no_drying}
    exceptions = tuple(
        point for point, state in points.items() if state is PointCompletion.EXCEPTION
    )
    return ChamberCompletion(bool(points) and not waiting, waiting, exceptions)


def _if_reasoned(state: PointCompletion, reason: str) -> PointCompletion:
    return state if reason.strip() else PointCompletion.REASON_MISSING


def _is_hot(reading: SeriesReading, policy: DryingPolicy) -> bool:
    return reading.surface_c is not None and reading.surface_c > policy.hot_surface_c

"""Where the points that are still read stand."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from app.domain.records import PointStatus, ReadingToken
from skills.job_view import JobView
from standards.dryness import DryState, dry_state


def live_point_states(view: JobView) -> Iterator[tuple[str, DryState]]:
    """The label and the state of each live point, from its first and last comparable reading."""
    for point in view.points:
        if point.status is not PointStatus.LIVE:
            continue
        shown: list[Decimal | ReadingToken] = []
        for reading in view.readings_of(point):
            value = reading.token if reading.value is None else reading.value
            if value is not None:
                shown.append(value)
        first, latest = (shown[0], shown[-1]) if shown else (None, None)
        yield point.label, dry_state(first, latest, point.goal)


def wet_labels(view: JobView) -> list[str]:
    """The live points that are not known to have reached their goal."""
    return [label for label, state in live_point_states(view) if state is not DryState.DRY]

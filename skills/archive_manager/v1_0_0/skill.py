"""Says whether the job can be archived, until when it is kept, and what would be lost; moves and deletes nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from app.domain.records import JobState, Placement, PointStatus, Record
from app.ports.skills import SkillRequest, SkillTools
from skills.job_view import JobView, read_job


async def run(_request: SkillRequest, tools: SkillTools) -> dict[str, Any]:
    """Counts of what the archive would hold, what stands in its way, and the day until which it must be kept."""
    view = await read_job(tools)
    holding = list(_holding(view))
    until = view.job.retain_until
    return {
        "state": "ready" if not holding else "held",
        "holding": holding,
        "retain_until": until.isoformat() if until else None,
        "documents": len(view.documents),
        "photos": len(view.photos),
        "readings": len(view.readings) + len(view.air),
        "records": dict(sorted(Counter(map(_kind, view.records)).items())),
        "bytes": sum(one.size_bytes for one in view.documents)
        + sum(one.size_bytes for one in view.photos),
        "note": "Nothing was moved or deleted: the record stays whole on this device.",
    }


def _holding(view: JobView) -> Iterator[str]:
    if view.job.state is not JobState.CLOSED:
        yield f"the job is {view.job.state.value.replace('_', ' ').lower()}, not closed"
    if view.job.retain_until is None:
        yield "nobody decided until when it must be kept"
    live = sum(point.status is PointStatus.LIVE for point in view.points)
    if live:
        yield f"{live} points are still read"
    standing = sum(placement.removed_at is None for placement in view.of(Placement))
    if standing:
        yield f"{standing} machines are still on site"
    if any(visit.left_at is None for visit in view.visits):
        yield "a visit was never ended"
    if not view.documents:
        yield "no document was built"


def _kind(record: Record) -> str:
    return type(record).__name__

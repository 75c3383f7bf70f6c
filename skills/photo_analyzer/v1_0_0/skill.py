"""Counts photos by phase and names rooms that have none; it looks at the records, not at the pixels."""

from __future__ import annotations

from collections import Counter
from typing import Any

from app.ports.skills import SkillRequest, SkillTools
from skills.job_view import read_job


async def run(_request: SkillRequest, tools: SkillTools) -> dict[str, Any]:
    """The inventory; only a job without any photo lacks required data."""
    view = await read_job(tools)
    room_of_point = {point.id: point.room_id for point in view.points}
    shown = {photo.room_id for photo in view.photos}
    shown |= {room_of_point.get(photo.point_id) for photo in view.photos if photo.point_id}
    return {
        "photos": len(view.photos),
        "by_phase": dict(sorted(Counter(photo.phase.value for photo in view.photos).items())),
        "rooms_without_photos": [room.name for room in view.rooms if room.id not in shown],
        "missing": [] if view.photos else ["photos"],
    }

"""Says what the job's record holds when the run begins."""

from __future__ import annotations

from typing import Any

from app.ports.skills import SkillRequest, SkillTools
from skills.job_view import read_job


async def run(_request: SkillRequest, tools: SkillTools) -> dict[str, Any]:
    """Counts of the record by kind; reads the job and changes nothing."""
    view = await read_job(tools)
    return {
        "job_number": view.job.number,
        "levels": sorted({room.level for room in view.rooms}),
        "rooms": len(view.rooms),
        "points": len(view.points),
        "instruments": len(view.instruments),
        "visits": len(view.visits),
    }

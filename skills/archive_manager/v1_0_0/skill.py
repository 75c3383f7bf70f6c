"""Notes what would be archived; moves and deletes nothing."""

from __future__ import annotations

from typing import Any

from app.ports.skills import SkillRequest, SkillTools
from skills.job_view import read_job


async def run(_request: SkillRequest, tools: SkillTools) -> dict[str, Any]:
    """Counts of what the archive would hold, and a note that nothing was moved."""
    view = await read_job(tools)
    return {
        "state": "noted",
        "documents": len(view.documents),
        "photos": len(view.photos),
        "readings": len(view.readings) + len(view.air),
        "note": "Nothing was moved or deleted: the record stays whole on this device.",
    }

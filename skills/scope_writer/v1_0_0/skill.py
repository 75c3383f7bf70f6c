"""Lists the work in each room that the record shows."""

from __future__ import annotations

from collections import defaultdict
from typing import Any
from uuid import UUID

from app.domain.records import DocumentKind, MoisturePoint, PointStatus
from app.ports.skills import SkillRequest, SkillTools
from skills.documents import built
from skills.job_view import JobView, read_job

_WORK = {
    PointStatus.LIVE: "Dry in place and monitor",
    PointStatus.COMPLETE: "Dried in place",
    PointStatus.TORN_OUT: "Removed",
    PointStatus.INACCESSIBLE: "Not accessible, to be agreed",
}


async def run(request: SkillRequest, tools: SkillTools) -> dict[str, Any]:
    """Files the list and gives its rows back."""
    view = await read_job(tools)
    rows = work(view)
    content = {"title": f"Scope of work, job {view.job.number}", "rows": rows}
    document = await tools.build_document(DocumentKind.SCOPE, content, key=request.key)
    return {**built(document), "rows": rows}


def work(view: JobView) -> list[dict[str, str]]:
    """One row for each material of a room and what happens to it."""
    names = {room.id: room.name for room in view.rooms}
    groups: dict[tuple[UUID, str, PointStatus], list[MoisturePoint]] = defaultdict(list)
    for point in view.points:
        if point.status is PointStatus.REPLACED:
            continue
        groups[point.room_id, point.material, point.status].append(point)
    rows = [
        {
            "room": names.get(room_id, "unknown room"),
            "work": f"{_WORK[status]}: {material}",
            "quantity": str(len(points)),
            "unit": "point",
            "basis": "points " + ", ".join(point.label for point in points),
        }
        for (room_id, material, status), points in groups.items()
    ]
    return sorted(rows, key=lambda row: (row["room"], row["work"]))

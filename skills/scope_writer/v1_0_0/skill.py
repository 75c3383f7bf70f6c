"""Lists the work that the record shows or asks for, in the order in which it is done, each with its reason."""

from __future__ import annotations

from typing import Any

from app.domain.records import DocumentKind, ScopeItem
from app.ports.skills import SkillRequest, SkillTools
from skills.documents import built
from skills.job_view import JobView, plain, read_job
from skills.scope_writer.v1_0_0.work import Work, work_of


async def run(request: SkillRequest, tools: SkillTools) -> dict[str, Any]:
    """Files the list and gives its rows back, with what no work could be derived for."""
    view = await read_job(tools)
    work, open_questions = work_of(view)
    rows = [_row(one) for one in work] + _written(view)
    content = {"title": f"Scope of work, job {view.job.number}", "rows": rows}
    document = await tools.build_document(DocumentKind.SCOPE, content, key=request.key)
    return {**built(document), "rows": rows, "open_questions": list(open_questions)}


def _row(work: Work) -> dict[str, str]:
    return {
        "stage": work.stage.value,
        "room": work.room,
        "work": work.task,
        "quantity": plain(work.quantity),
        "unit": work.unit,
        "basis": work.basis,
        "accepted_by": "",
    }


def _written(view: JobView) -> list[dict[str, str]]:
    """What people wrote into the scope themselves, last and as they wrote it."""
    names = {room.id: room.name for room in view.rooms}
    return [
        {
            "stage": "as written",
            "room": names.get(item.room_id, "") if item.room_id else "",
            "work": item.description,
            "quantity": "" if item.quantity is None else plain(item.quantity),
            "unit": item.unit,
            "basis": item.reason,
            "accepted_by": item.accepted_by,
        }
        for item in view.of(ScopeItem)
    ]

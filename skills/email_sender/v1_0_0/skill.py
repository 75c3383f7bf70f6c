"""Puts a message with the package into the outbox; the server sends it, and only the server knows that it left."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from app.domain.errors import InvalidInput
from app.ports.skills import SkillRequest, SkillTools
from skills.job_view import read_job


async def run(request: SkillRequest, tools: SkillTools) -> dict[str, Any]:
    """``{state: queued, …}``; the address is the parameter ``to`` or the run's ``recipient``."""
    to = str(request.parameters.get("to") or request.context.get("recipient") or "").strip()
    if "@" not in to:
        raise InvalidInput("recipient", "nobody is named", "an e-mail address in the run's data")
    job = (await read_job(tools)).job
    package = request.outputs.get("document_packager", {}).get("document_id")
    attachments = (UUID(package),) if package else ()
    message_id = await tools.queue_message(
        to,
        f"Documents for job {job.number}",
        f"Dear {job.client_name},\n\nplease find the documents for job {job.number} attached.\n",
        attachments,
        key=request.key,
    )
    return {
        "state": "queued",
        "message_id": message_id,
        "to": to,
        "attachments": [str(one) for one in attachments],
    }

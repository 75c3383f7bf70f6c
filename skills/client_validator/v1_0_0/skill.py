"""Names the intake fields that are still empty."""

from __future__ import annotations

from typing import Any

from app.ports.skills import SkillRequest, SkillTools
from skills.job_view import read_job


async def run(_request: SkillRequest, tools: SkillTools) -> dict[str, Any]:
    """``{client, missing}``; reads the job and changes nothing."""
    job = (await read_job(tools)).job
    fields = {
        "the client's name": job.client_name,
        "the street": job.address.street,
        "the city": job.address.city,
        "the postcode": job.address.postcode,
        "the claim number": job.claim_number,
        "the carrier": job.carrier,
        "the source of the loss": job.source_of_loss,
    }
    missing = [name for name, value in fields.items() if not value.strip()]
    return {"client": job.client_name, "missing": missing}

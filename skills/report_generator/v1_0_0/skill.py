"""Builds the job's report."""

from __future__ import annotations

from typing import Any

from app.domain.records import DocumentKind
from app.ports.skills import SkillRequest, SkillTools
from skills.documents import built

_TEXTS = ("title", "company", "prepared_by", "summary")


async def run(request: SkillRequest, tools: SkillTools) -> dict[str, Any]:
    """Files the report; its texts come from the step's parameters or the run's data under the same names."""
    given = {**request.context, **request.parameters}
    content: dict[str, Any] = {name: given[name] for name in _TEXTS if name in given}
    rules = request.outputs.get("compliance_checker")
    if rules:
        counts = ("complete", "incomplete", "overridden", "open_items")
        content["documentation"] = {name: rules[name] for name in counts}
    # What the categorizer asks is for the crew; only recommendations that a person wrote are printed.
    content["recommendations"] = list(given.get("recommendations", []))
    return built(await tools.build_document(DocumentKind.REPORT, content, key=request.key))

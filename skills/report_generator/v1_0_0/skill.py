"""Builds the job's report; what nobody wrote is said in sentences from the record, with the record's own figures."""

from __future__ import annotations

from typing import Any

from app.domain.records import DocumentKind
from app.ports.skills import SkillRequest, SkillTools
from skills.documents import built
from skills.job_view import read_job
from skills.report_generator.v1_0_0.summary import key_points, summary_of

_TEXTS = ("title", "company", "prepared_by", "summary")


async def run(request: SkillRequest, tools: SkillTools) -> dict[str, Any]:
    """Files the report; its texts come from the step's parameters or the run's data under the same names.

    ``summary_by`` says whether a person wrote the summary or it was made from the record.
    """
    given = {**request.context, **request.parameters}
    content: dict[str, Any] = {name: given[name] for name in _TEXTS if name in given}
    view = await read_job(tools)
    written = bool(str(content.get("summary", "")).strip())
    if not written:
        content["summary"] = summary_of(view)
    rules = request.outputs.get("compliance_checker")
    if rules:
        counts = ("complete", "incomplete", "overridden", "open_items")
        content["documentation"] = {name: rules[name] for name in counts}
    # What the categorizer asks is for the crew; only recommendations that a person wrote are printed.
    content["recommendations"] = list(given.get("recommendations", []))
    document = await tools.build_document(DocumentKind.REPORT, content, key=request.key)
    return {
        **built(document),
        "summary": content["summary"],
        "summary_by": "a person" if written else "the record",
        "key_points": key_points(view),
    }

"""Applies the documentation rules again and checks them against the documents that were built.

It counts what is complete, incomplete and overridden; it does not say that a job meets a standard.
"""

from __future__ import annotations

from typing import Any

from app.domain.records import DocumentKind
from app.ports.skills import SkillRequest, SkillTools
from skills.job_view import JobView, read_job
from standards.documentation import RULES_VERSION, Severity, evaluate

_EXPECTED = (DocumentKind.REPORT, DocumentKind.ESTIMATE, DocumentKind.SCOPE)


async def run(_request: SkillRequest, tools: SkillTools) -> dict[str, Any]:
    """The counts, and findings for the person who reviews."""
    view = await read_job(tools)
    rules = evaluate(view.records)
    findings = [
        {
            "severity": one.severity.value,
            "text": f"{one.rule_id} is open: {one.title}. {one.detail}.",
        }
        for one in rules
        if not one.complete
    ]
    return {
        "rules_version": RULES_VERSION,
        "complete": sum(one.complete for one in rules),
        "incomplete": len(findings),
        "overridden": 0,
        "findings": findings + _document_findings(view),
    }


def _document_findings(view: JobView) -> list[dict[str, str]]:
    latest = {document.kind: document for document in view.latest_documents()}
    findings = [
        {"severity": Severity.MAJOR.value, "text": f"There is no {kind} document."}
        for kind in _EXPECTED
        if kind not in latest
    ]
    newest = max((reading.taken_at for reading in view.readings), default=None)
    for document in latest.values():
        if newest is not None and document.built_at < newest:
            text = f"{document.title} is older than the latest reading."
            findings.append({"severity": Severity.MAJOR.value, "text": text})
    return findings

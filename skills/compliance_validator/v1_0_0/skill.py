"""Applies the documentation rules again, holds the file against the documents, and reads it as a desk reviewer would.

It counts what is complete, incomplete and overridden; it does not say that a job meets a standard.
"""

from __future__ import annotations

from typing import Any

from app.domain.records import DocumentKind
from app.ports.skills import SkillRequest, SkillTools
from skills.job_view import JobView, plain, read_job
from skills.rule_state import judge
from standards.desk_review import review_job
from standards.rules.model import Gate, Severity

_EXPECTED = (DocumentKind.REPORT, DocumentKind.ESTIMATE, DocumentKind.SCOPE)


async def run(_request: SkillRequest, tools: SkillTools) -> dict[str, Any]:
    """The counts, findings for the person who reviews, what a desk reviewer would cut, and which gates are open."""
    view = await read_job(tools)
    evaluation = await judge(view, tools)
    counts = evaluation.counts()
    findings = [
        {
            "severity": one.rule.severity.value,
            "text": f"{one.rule.id} is open: {one.rule.title}. {one.rule.hint}.",
        }
        for one in evaluation.open_findings()
    ]
    return {
        "rules_version": evaluation.book.version,
        "complete": counts.complete,
        "incomplete": counts.incomplete,
        "overridden": counts.overridden,
        "findings": findings + _document_findings(view),
        "gates": {gate.value: evaluation.passes(gate) for gate in Gate},
        "desk_review": _desk_review(view),
    }


def _desk_review(view: JobView) -> dict[str, Any]:
    review = review_job(view.records)
    return {
        "machine_days_at_risk": plain(review.days_at_risk),
        "cuts": [
            {
                "kind": cut.kind.value,
                "text": cut.words,
                "amount": plain(cut.amount),
                "unit": cut.unit,
                "what_to_do": cut.fix,
            }
            for cut in review.cuts
        ],
    }


def _document_findings(view: JobView) -> list[dict[str, str]]:
    latest = {one.kind: one for one in view.customer_documents() if one.kind in _EXPECTED}
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

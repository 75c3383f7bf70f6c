"""Which rules are due now: those of the gate that the work stands before, and those of every visit."""

from __future__ import annotations

from typing import Final

from app.domain.records import Document, DocumentKind, JobState, Visit, VisitKind
from standards.rules.model import Gate, Group
from standards.rules.pack import Rule
from standards.rules.record_view import JobRecord

_EVERY_VISIT: Final = frozenset({Group.ASSESSMENT, Group.PLAN, Group.MONITORING})
"""What these groups ask for before the certificate is kept up from visit to visit."""


def due_gate(view: JobRecord) -> Gate:
    """The gate that the work stands before, as far as the record says.

    Entry before the first visit, drying while the crew comes, the certificate from the final visit on, delivery once
    the job is in review or has a report, and the end of the file when it is closed.
    """
    job = view.job
    if job is not None and job.state is JobState.CLOSED:
        return Gate.CLOSE
    reports = view.related(Document, "kind", DocumentKind.REPORT)
    if reports or (job is not None and job.state is JobState.IN_REVIEW):
        return Gate.DELIVERY
    if view.related(Visit, "kind", VisitKind.FINAL):
        return Gate.CERTIFICATE
    return Gate.DRYING if view.all(Visit) else Gate.ENTRY


def is_due(rule: Rule, gate: Gate) -> bool:
    """Whether the rule is to be met before this gate, or at every visit of the drying."""
    every_visit = gate is Gate.DRYING and rule.gate is Gate.CERTIFICATE
    return rule.gate.rank <= gate.rank or (every_visit and rule.group in _EVERY_VISIT)

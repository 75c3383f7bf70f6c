"""Built documents, and the workflow's runs and questions as records."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class DocumentKind(StrEnum):
    """What a built document is."""

    REPORT = "report"
    SCOPE = "scope"
    ESTIMATE = "estimate"
    PACKAGE = "package"
    FORM = "form"
    ATTACHMENT = "attachment"


@dataclass(frozen=True, slots=True)
class Document:
    """A document that was built; its bytes are found by ``sha256``."""

    id: UUID
    job_id: UUID
    kind: DocumentKind
    title: str
    revision: int
    sha256: str
    size_bytes: int
    media_type: str
    built_at: datetime
    built_by: str
    run_id: str
    rules_version: str = ""
    """The book of rules that held when it was built."""
    chart_edition: str = ""
    """The edition of the dehumidification chart that held when it was built."""


@dataclass(frozen=True, slots=True)
class RunRecord:
    """The office's view of a workflow run; its state moves only by actions (see ``jobsync.machines``)."""

    id: UUID
    job_id: UUID
    definition_id: str
    definition_version: str
    state: str
    phase: str
    progress_pct: int
    started_by: str
    started_at: datetime


@dataclass(frozen=True, slots=True)
class CheckpointRecord:
    """A question a run asked a person, and the answer."""

    id: UUID
    job_id: UUID
    run_id: UUID
    phase: str
    title: str
    asked_at: datetime
    state: str
    action: str
    decided_by: str
    reason: str

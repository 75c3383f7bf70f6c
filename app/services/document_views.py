"""What the page of documents shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.domain.records import DocumentKind


@dataclass(frozen=True, slots=True)
class DocumentView:
    """A built document; ``here`` says whether its bytes are on this device, ``newest`` whether none came after it."""

    document_id: UUID
    kind: DocumentKind
    title: str
    revision: int
    size_bytes: int
    media_type: str
    built_at: datetime
    built_by: str
    here: bool
    newest: bool
    file_name: str


@dataclass(frozen=True, slots=True)
class DocumentsView:
    """The documents of a job, the newest first."""

    documents: tuple[DocumentView, ...]
    time_zone: str
    job_file_name: str


@dataclass(frozen=True, slots=True)
class JobFileWritten:
    """A job file that was written; ``absent`` photos or documents are not in it."""

    path: str
    size_bytes: int
    records: int
    files: int
    absent: int
    key_fingerprint: str

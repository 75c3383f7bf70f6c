"""What the page of the site file shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.domain.records import RecordKind
from app.services.edit_steps import EditState


@dataclass(frozen=True, slots=True)
class FileEntry:
    """A record of the site file with its answers as texts; the newest correction stands for what it corrects."""

    entry_id: UUID
    kind: RecordKind
    answers: Mapping[str, tuple[str, ...]]
    entered_by: str
    entered_at: datetime | None


@dataclass(frozen=True, slots=True)
class FileOption:
    """A record that an answer can name; ``thumbnail`` is the hash of a photo's small picture."""

    record_id: UUID
    name: str
    thumbnail: str = ""


@dataclass(frozen=True, slots=True)
class SiteFileView:
    """The site file of a job at one moment."""

    entries: tuple[FileEntry, ...]
    options: Mapping[RecordKind, tuple[FileOption, ...]]
    asked: Mapping[RecordKind, tuple[str, ...]]
    """What due rules miss, in words, by the kind of record that they want."""
    person: str
    client: str
    currency: str
    time_zone: str
    now: datetime
    edits: EditState

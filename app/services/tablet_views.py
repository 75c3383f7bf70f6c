"""What the settings page shows of this tablet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class StorageFacts:
    """Where the store lies and how much room there is; ``photos_that_fit`` are of the usual size."""

    folder: str
    record_bytes: int
    files_bytes: int
    free_bytes: int
    photos_that_fit: int


@dataclass(frozen=True, slots=True)
class ComponentState:
    """One thing the program uses; ``state`` is ok, fallback or missing."""

    name: str
    state: str
    detail: str
    fallback: str
    how_to_fix: str


@dataclass(frozen=True, slots=True)
class BackupState:
    """Where backups go and the newest one; ``target`` is empty until one was chosen."""

    target: str = ""
    count: int = 0
    newest_at: datetime | None = None
    newest_bytes: int = 0
    problem: str = ""
    """Why the backups cannot be seen, for example because the drive is not there."""

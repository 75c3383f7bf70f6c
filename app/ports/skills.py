"""What a skill is given and what it gives back; skills reach the product only through this."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol
from uuid import UUID

from app.domain.records import Document, DocumentKind, Record


@dataclass(frozen=True, slots=True)
class JobFile:
    """Every live record of one job at one moment, as the skills see it.

    ``revision`` is the same exactly as long as the records are; empty when nobody keeps count, and then nothing that
    was derived from them is kept either.
    """

    records: tuple[Record, ...]
    revision: str = ""


class SkillTools(Protocol):
    """The effects and look-ups a skill may use; every effect is idempotent under its key."""

    async def job_file(self) -> JobFile:
        """The job's records as they are now."""
        ...

    async def rule_packs(self) -> Mapping[str, str]:
        """The texts of the shipped rule packs by file name."""
        ...

    async def build_document(
        self, kind: DocumentKind, content: Mapping[str, Any], *, key: str
    ) -> Document:
        """Build a document from the job's records and the given content, file it, and return its record."""
        ...

    async def queue_message(
        self, to: str, subject: str, body: str, attachments: tuple[UUID, ...], *, key: str
    ) -> str:
        """Put a message with documents into the outbox; that it left is for others to say. Returns the message's id."""
        ...


@dataclass(frozen=True, slots=True)
class SkillRequest:
    """One invocation: the run's input, the outputs of earlier steps by skill id, and the idempotency key."""

    job_id: UUID | None
    key: str
    context: Mapping[str, Any]
    outputs: Mapping[str, Any]
    parameters: Mapping[str, Any]


SkillFunction = Callable[[SkillRequest, SkillTools], Awaitable[dict[str, Any]]]

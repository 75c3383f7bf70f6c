"""Tools that give a skill the job's record exactly as it stood when the call began."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from app.domain.records import Document, DocumentKind
from app.ports.skills import JobFile, SkillTools


class OneJobFile:
    """Other tools with the job's file already read, so that a result belongs to one revision of the record."""

    def __init__(self, tools: SkillTools, file: JobFile) -> None:
        self._tools = tools
        self._file = file

    async def job_file(self) -> JobFile:
        """The record as it was read before."""
        return self._file

    async def rule_packs(self) -> Mapping[str, str]:
        """The texts of the shipped rule packs by file name."""
        return await self._tools.rule_packs()

    async def build_document(
        self, kind: DocumentKind, content: Mapping[str, Any], *, key: str
    ) -> Document:
        """File a document through the other tools."""
        return await self._tools.build_document(kind, content, key=key)

    async def queue_message(
        self, to: str, subject: str, body: str, attachments: tuple[UUID, ...], *, key: str
    ) -> str:
        """Queue a message through the other tools."""
        return await self._tools.queue_message(to, subject, body, attachments, key=key)

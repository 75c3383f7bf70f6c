"""Intake without a store: what is read is really recognised, and the opened jobs are kept in a list."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from datetime import date
from pathlib import Path
from uuid import UUID

from app.domain.errors import RestoreAssistError
from app.intake.documents import FileType, read_document
from app.intake.fields import Field
from app.intake.recognise import assemble, recognise
from app.intake.source_text import SourceText
from app.intake.structured import Mapped, from_data
from app.services.intake_services import checked, reading_of
from app.services.intake_views import (
    IntakeCheck,
    IntakeForm,
    IntakeReading,
    IntakeStep,
    IntakeTemplate,
    SourceFile,
)

TODAY = date(2026, 3, 17)
NEW_JOB = UUID(int=4711)


class FakeIntake:
    """``forms`` has what was opened; ``pause`` holds the reading of a file between its pages."""

    def __init__(self) -> None:
        self.forms: list[IntakeForm] = []
        self.kept: dict[str, Mapped] = {}
        self.fail: RestoreAssistError | None = None
        self.pause: asyncio.Event | None = None
        self.ended = False

    async def read_text(self, text: str) -> IntakeReading:
        source = SourceText.of([text])
        return reading_of(source, recognise(source, written_on=TODAY, today=TODAY), None)

    async def read_file(self, path: str) -> AsyncIterator[IntakeStep]:
        try:
            yield IntakeStep(0, 2)
            if self.pause is not None:
                await self.pause.wait()
            content = Path(path).read_bytes()  # noqa: ASYNC240  a small file of a test
            document = read_document(content)
            source = SourceFile(Path(path).name, document.file_type, content)
            if document.file_type is FileType.DATA:
                reading = await self.read_data(source, {})
            else:
                found = recognise(document.text, written_on=TODAY, today=TODAY)
                reading = reading_of(document.text, found, source)
            yield IntakeStep(2, 2, reading)
        finally:
            self.ended = True

    async def read_data(self, source: SourceFile, mapped: Mapped) -> IntakeReading:
        data = read_document(source.content).data
        found = assemble(from_data(data, mapped), today=TODAY)
        return reading_of(SourceText.of([]), found, source, data)

    async def check(self, values: Mapping[Field, str], loss_time_unknown: bool) -> IntakeCheck:
        return checked(values, loss_time_unknown, TODAY)

    async def suggest_number(self) -> str:
        return "26-001"

    async def open_job(self, form: IntakeForm) -> UUID:
        if self.fail is not None:
            raise self.fail
        self.forms.append(form)
        return NEW_JOB

    async def templates(self) -> tuple[IntakeTemplate, ...]:
        return (IntakeTemplate("call", "Telephone call", "Client:\nPhone:\nLoss address:\n"),)

    async def mappings(self) -> Mapping[str, Mapped]:
        return dict(self.kept)

    async def keep_mapping(self, name: str, mapped: Mapped) -> None:
        self.kept[name] = mapped

"""Taking on a job: read what came in, check what was accepted, open the job."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Mapping
from datetime import date
from importlib.resources import files
from pathlib import Path
from typing import Protocol
from uuid import UUID

import yaml

from app.domain.errors import InvalidInput
from app.domain.phrases import phrase
from app.intake.checks import doubts
from app.intake.documents import MAX_BYTES, Cancelled, Document, FileType, read_document
from app.intake.fields import Field, open_fields
from app.intake.recognise import Recognition, assemble, recognise
from app.intake.source_text import SourceText
from app.intake.structured import Mapped, from_data, leaves
from app.intake.values import Reading, values_of
from app.ports.clock import Clock
from app.services.field_record import FieldRecord
from app.services.intake_job import open_intake_job
from app.services.intake_mappings import MappingFile
from app.services.intake_views import (
    IntakeCheck,
    IntakeForm,
    IntakeReading,
    IntakeStep,
    IntakeTemplate,
    SourceFile,
)
from app.storage.job_list import has_number
from app.storage.store import Store

MAX_TYPED = 100_000
_REWRITTEN = frozenset({Field.LOSS_AT, Field.DEDUCTIBLE, Field.COUNTRY, Field.REGION})


class IntakeServices(Protocol):
    """What the intake page can do."""

    async def read_text(self, text: str) -> IntakeReading:
        """What a typed or pasted text says; ``InvalidInput`` when it is too long."""
        ...

    def read_file(self, path: str) -> AsyncIterator[IntakeStep]:
        """Read a PDF, Word, e-mail, JSON or text file page by page; the last step has what it says.

        Ending the iteration ends the reading. ``InvalidInput`` says why a file cannot be used.
        """
        ...

    async def read_data(self, source: SourceFile, mapped: Mapped) -> IntakeReading:
        """Read a JSON file anew with a mapping from fields to paths."""
        ...

    async def check(self, values: Mapping[Field, str], loss_time_unknown: bool) -> IntakeCheck:
        """The values as their kinds are written where they can be read so, and what is open and odd about them."""
        ...

    async def suggest_number(self) -> str:
        """A job number that no job on this device has."""
        ...

    async def open_job(self, form: IntakeForm) -> UUID:
        """Open the job; ``InvalidInput`` names the field that is missing or wrong, and nothing is written then."""
        ...

    async def templates(self) -> tuple[IntakeTemplate, ...]:
        """The texts to start from."""
        ...

    async def mappings(self) -> Mapping[str, Mapped]:
        """The kept mappings by the name of the other system."""
        ...

    async def keep_mapping(self, name: str, mapped: Mapped) -> None:
        """Keep a mapping under a name; an empty one is forgotten."""
        ...


class IntakeDesk:
    """``IntakeServices`` on a store."""

    def __init__(self, store: Store, record: FieldRecord, clock: Clock) -> None:
        self._store = store
        self._record = record
        self._clock = clock
        self._mappings = MappingFile(store.paths.folder)

    async def read_text(self, text: str) -> IntakeReading:
        """See :class:`IntakeServices`."""
        if len(text) > MAX_TYPED:
            raise InvalidInput(
                "text",
                phrase("{count} characters are too many", count=len(text)),
                phrase("up to {limit}", limit=MAX_TYPED),
            )
        source = SourceText.of([text])
        return await asyncio.to_thread(self._read, source, None)

    async def read_file(self, path: str) -> AsyncIterator[IntakeStep]:
        """See :class:`IntakeServices`."""
        steps: asyncio.Queue[tuple[int, int] | None] = asyncio.Queue()
        loop, ended = asyncio.get_running_loop(), threading.Event()

        def progress(done: int, of: int) -> None:
            if ended.is_set():
                raise Cancelled
            loop.call_soon_threadsafe(steps.put_nowait, (done, of))

        def read() -> tuple[SourceFile, Document]:
            try:
                content = _content(Path(path))
                document = read_document(content, progress)
                return SourceFile(Path(path).name, document.file_type, content), document
            finally:
                loop.call_soon_threadsafe(steps.put_nowait, None)

        work = asyncio.ensure_future(asyncio.to_thread(read))
        try:
            while (step := await steps.get()) is not None:
                yield IntakeStep(*step)
            source, document = await work
            if document.file_type is FileType.DATA:
                reading = await self.read_data(source, {})
            else:
                reading = await asyncio.to_thread(self._read, document.text, source)
            yield IntakeStep(1, 1, reading)
        finally:
            ended.set()
            work.cancel()

    async def read_data(self, source: SourceFile, mapped: Mapped) -> IntakeReading:
        """See :class:`IntakeServices`."""
        return await asyncio.to_thread(self._read_data, source, mapped)

    async def check(self, values: Mapping[Field, str], loss_time_unknown: bool) -> IntakeCheck:
        """See :class:`IntakeServices`."""
        return await asyncio.to_thread(
            checked, values, loss_time_unknown, self._clock.now().astimezone().date()
        )

    async def suggest_number(self) -> str:
        """See :class:`IntakeServices`."""
        return await asyncio.to_thread(self._free_number)

    async def open_job(self, form: IntakeForm) -> UUID:
        """See :class:`IntakeServices`."""
        return await asyncio.to_thread(
            open_intake_job, self._store, self._record, self._clock, form
        )

    async def templates(self) -> tuple[IntakeTemplate, ...]:
        """See :class:`IntakeServices`."""
        text = (files("resources") / "intake" / "templates.yaml").read_text("utf-8")
        return tuple(IntakeTemplate(**each) for each in yaml.safe_load(text))

    async def mappings(self) -> Mapping[str, Mapped]:
        """See :class:`IntakeServices`."""
        return await asyncio.to_thread(self._mappings.load)

    async def keep_mapping(self, name: str, mapped: Mapped) -> None:
        """See :class:`IntakeServices`."""
        await asyncio.to_thread(self._mappings.keep, name, mapped)

    def _read(self, source: SourceText, file: SourceFile | None) -> IntakeReading:
        today = self._clock.now().astimezone().date()
        found = recognise(source, written_on=today, today=today)
        return reading_of(source, found, file)

    def _read_data(self, source: SourceFile, mapped: Mapped) -> IntakeReading:
        data = read_document(source.content).data
        found = assemble(from_data(data, mapped), today=self._clock.now().astimezone().date())
        return reading_of(SourceText.of([]), found, source, data)

    def _free_number(self) -> str:
        year = self._clock.now().astimezone().strftime("%y")
        with self._store.read() as connection:
            number = 1
            while has_number(connection, f"{year}-{number:03d}"):
                number += 1
        return f"{year}-{number:03d}"


def checked(
    values: Mapping[Field, str], loss_time_unknown: bool, today: date | None
) -> IntakeCheck:
    """See :meth:`IntakeServices.check`."""
    written = {field: _written(field, value, today) for field, value in values.items()}
    return IntakeCheck(
        written, open_fields(written, loss_time_unknown=loss_time_unknown), doubts(written, today)
    )


def _written(field: Field, typed: str, today: date | None) -> str:
    if field not in _REWRITTEN or not typed.strip():
        return typed.strip()
    found = values_of(field, typed, Reading(written_on=today)).get(field)
    return found[0].value if found else typed.strip()


def reading_of(
    source: SourceText, found: Recognition, file: SourceFile | None, data: object = None
) -> IntakeReading:
    """A recognition with the text or the data it was made from."""
    return IntakeReading(
        pages=source.pages,
        candidates=found.candidates,
        missing=found.missing,
        doubts=found.doubts,
        characters=source.characters,
        words=source.words,
        source=file,
        leaves=() if data is None else leaves(data),
    )


def _content(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise InvalidInput(
                "file",
                phrase("it is {size:.0f} MB", size=size / 1000000.0),
                phrase("up to {limit:.0f} MB", limit=MAX_BYTES / 1000000.0),
            )
        return path.read_bytes()
    except OSError as error:
        reason = (error.strerror or "unknown reason").lower()
        raise InvalidInput(
            "file",
            phrase("{path} cannot be read: {reason}", path=path.name, reason=reason),
            "a file",
        ) from error

"""The use cases of the page of documents: build, look at, give away."""

from __future__ import annotations

import asyncio
import os
import re
import threading
import unicodedata
from pathlib import Path
from typing import Protocol
from uuid import UUID

from app.domain.errors import InvalidInput, StoreError
from app.domain.phrases import phrase
from app.domain.records import Document, DocumentKind, Job
from app.jobfile.exporting import ExportOptions
from app.jobfile.layout import default_name, extension
from app.services.document_views import DocumentsView, DocumentView, JobFileWritten
from app.services.field_record import FieldRecord
from app.services.job_export import export_with_custody
from app.services.judged_jobs import JudgedJobs
from app.services.shown_files import ShownFiles
from app.services.skill_tools import JobTools
from app.storage.store import Store

_NAME_CHARS = 120


class DocumentServices(Protocol):
    """What the page of documents can ask for."""

    async def view(self, job_id: UUID) -> DocumentsView:
        """The documents of the job, the newest first."""
        ...

    async def build_report(self, job_id: UUID, title: str) -> UUID:
        """Build the report of the record as it is now, as a new revision."""
        ...

    async def show(self, document_id: UUID) -> str:
        """A file with the document in clear, to look at."""
        ...

    async def save_copy(self, document_id: UUID, folder: Path) -> str:
        """Write a copy into a folder and give its path; a file of that name that is there stays."""
        ...

    async def export_job_file(
        self, job_id: UUID, folder: Path, *, with_photos: bool
    ) -> JobFileWritten:
        """Write the job as one file that anyone can check; cancelling the call leaves no half-written file."""
        ...


class DocumentDesk:
    """``DocumentServices`` on a store."""

    def __init__(
        self,
        store: Store,
        record: FieldRecord,
        shown: ShownFiles,
        judged: JudgedJobs,
        program: str,
    ) -> None:
        self._judged = judged
        self._store = store
        self._record = record
        self._shown = shown
        self._program = program

    async def view(self, job_id: UUID) -> DocumentsView:
        """The documents of the job, the newest first."""
        return await asyncio.to_thread(self._view, job_id)

    async def build_report(self, job_id: UUID, title: str) -> UUID:
        """Build the report of the record as it is now."""
        request_id = self._record.new_id()
        tools = JobTools(self._store, job_id, request_id, self._record.person())
        content = {
            "title": title,
            "prepared_by": self._record.person(),
            "documentation": await asyncio.to_thread(self._documentation, job_id),
        }
        built = await tools.build_document(DocumentKind.REPORT, content, key=f"page:{request_id}")
        return built.id

    async def show(self, document_id: UUID) -> str:
        """A file with the document in clear."""

        def write() -> str:
            document = self._store.get(Document, document_id)
            return str(self._shown.show(document.sha256, _suffix(document)))

        return await asyncio.to_thread(write)

    async def save_copy(self, document_id: UUID, folder: Path) -> str:
        """Write a copy into a folder."""

        def write() -> str:
            document = self._store.get(Document, document_id)
            job = self._store.get(Job, document.job_id)
            content = self._store.blobs.read(document.sha256)
            return str(_write_new(_folder(folder), _file_name(document, job), content))

        return await asyncio.to_thread(write)

    async def export_job_file(
        self, job_id: UUID, folder: Path, *, with_photos: bool
    ) -> JobFileWritten:
        """Write the job as one file that anyone can check."""
        stop = threading.Event()

        def write() -> JobFileWritten:
            job = self._store.get(Job, job_id)
            target = _free_path(_folder(folder), default_name(job.number))
            options = ExportOptions(
                self._program, self._record.person(), with_photos, cancelled=stop.is_set
            )
            report = export_with_custody(self._store, self._record, job_id, target, options)
            return JobFileWritten(
                str(report.path), report.size_bytes, report.records, report.files,
                len(report.absent), report.key_fingerprint,
            )  # fmt: skip

        writing = asyncio.create_task(asyncio.to_thread(write))
        try:
            return await asyncio.shield(writing)
        except asyncio.CancelledError:
            stop.set()
            await asyncio.gather(writing, return_exceptions=True)
            raise

    def _documentation(self, job_id: UUID) -> dict[str, int]:
        counts = self._judged.of(job_id).evaluation.counts()
        return {
            "complete": counts.complete,
            "incomplete": counts.incomplete,
            "overridden": counts.overridden,
        }

    def _view(self, job_id: UUID) -> DocumentsView:
        job = self._store.get(Job, job_id)
        found = sorted(
            self._store.find(Document, job_id), key=lambda d: (d.built_at, d.id.hex), reverse=True
        )
        seen: set[tuple[DocumentKind, str]] = set()
        documents = []
        for document in found:
            series = (document.kind, document.title if document.kind is DocumentKind.FORM else "")
            newest = series not in seen or document.kind is DocumentKind.ATTACHMENT
            seen.add(series)
            documents.append(
                DocumentView(
                    document_id=document.id,
                    kind=document.kind,
                    title=document.title,
                    revision=document.revision,
                    size_bytes=document.size_bytes,
                    media_type=document.media_type,
                    built_at=document.built_at,
                    built_by=document.built_by,
                    here=self._store.blobs.has(document.sha256),
                    newest=newest,
                    file_name=_file_name(document, job),
                )
            )
        return DocumentsView(tuple(documents), job.time_zone, default_name(job.number))


def _suffix(document: Document) -> str:
    return f".{extension(document.media_type)}"


def _file_name(document: Document, job: Job) -> str:
    """A name that every file system takes, with job and revision."""
    title = unicodedata.normalize("NFC", document.title)
    words = re.sub(r"[^\w.-]+", "-", f"{job.number}-{title}").strip("-.")[:_NAME_CHARS]
    return f"{words}-R{document.revision}{_suffix(document)}"


def _folder(folder: Path) -> Path:
    if not folder.is_dir():
        raise InvalidInput(
            "folder", phrase("there is no folder {folder}", folder=folder), "an existing folder"
        )
    return folder


def _free_path(folder: Path, name: str) -> Path:
    """The name in the folder, numbered when it is taken."""
    path = folder / name
    number = 2
    while path.exists():
        path = folder / f"{Path(name).stem}-{number}{Path(name).suffix}"
        number += 1
    return path


def _write_new(folder: Path, name: str, content: bytes) -> Path:
    """Write the content under the name, or a numbered one; nothing half-written stays."""
    path = _free_path(folder, name)
    unfinished = folder / f".{path.name}.part"
    try:
        with unfinished.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(unfinished, path)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise StoreError(
            phrase(
                "{path} cannot be written: {strerror}. Choose another folder.",
                path=path,
                strerror=error.strerror,
            )
        ) from error
    return path

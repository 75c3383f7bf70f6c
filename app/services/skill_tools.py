"""What skills may do with a job: read its record, file documents, queue messages."""

from __future__ import annotations

import asyncio
import csv
import io
import json
import re
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from app.domain.customer_documents import customer_documents
from app.domain.errors import Conflict, InvalidInput
from app.domain.phrases import phrase
from app.domain.records import Document, DocumentKind, Job
from app.domain.spreadsheet_text import never_a_formula
from app.jobfile.layout import extension
from app.ports.skills import JobFile
from app.reports.pdf import render_report_pdf
from app.reports.report_builder import build_report
from app.services.company_policy import company_policy
from app.services.rule_books import book_of, pack_texts
from app.storage import job_files
from app.storage.job_revision import job_revision
from app.storage.store import Store
from app.wire.records import to_fields
from standards.sizing.dehumidifiers import CHART_2022

_TITLE_CHARS = 60
_ZIP_TIME = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class BuiltFile:
    """The bytes of a document before it is filed."""

    content: bytes
    media_type: str
    title: str


class JobTools:
    """The tools of one run; every effect happens once per idempotency key."""

    def __init__(self, store: Store, job_id: UUID | None, run_id: UUID, by: str) -> None:
        self._store = store
        self._job_id = job_id
        self._run_id = run_id
        self._by = by

    async def job_file(self) -> JobFile:
        """The job's records as they are now."""
        return await asyncio.to_thread(self._read, self._job())

    async def rule_packs(self) -> Mapping[str, str]:
        """The texts of the shipped rule packs by file name."""
        return await asyncio.to_thread(pack_texts)

    async def build_document(
        self, kind: DocumentKind, content: Mapping[str, Any], *, key: str
    ) -> Document:
        """Build and file a document; called again with the same key it gives the one that was filed."""
        return await asyncio.to_thread(self._build, kind, content, key)

    async def queue_message(
        self, to: str, subject: str, body: str, attachments: tuple[UUID, ...], *, key: str
    ) -> str:
        """Keep a message until a person hands it over; nothing leaves this device here."""
        if "@" not in to:
            raise InvalidInput(
                "to", phrase("{to} is no e-mail address", to=repr(to)), "name@example.com"
            )
        content: dict[str, object] = {
            "to": to,
            "subject": subject,
            "body": body,
            "attachments": [str(item) for item in attachments],
        }
        return await asyncio.to_thread(
            job_files.queue_message, self._store, key, self._job(), content, self._by
        )

    def _read(self, job_id: UUID) -> JobFile:
        # The revision is read first: records that are newer than it are never taken for those of a later one.
        with self._store.read() as connection:
            revision = job_revision(connection, job_id)
        return JobFile(self._store.job_records(job_id), revision)

    def _job(self) -> UUID:
        if self._job_id is None:
            raise Conflict("This step works on a job, and the run was started without one.")
        return self._job_id

    def _build(self, kind: DocumentKind, content: Mapping[str, Any], key: str) -> Document:
        known = job_files.document_built_under(self._store, key)
        if known is not None:
            return known
        job_id, built_at = self._job(), self._store.clock.now()
        revision = 1 + sum(d.kind is kind for d in self._store.find(Document, job_id))
        builder = _BUILDERS[kind]
        file = builder(self._store, job_id, dict(content) | {"revision": revision}, built_at)
        book = book_of(self._store.get(Job, job_id), company_policy(self._store))

        def make(sha256: str, size_bytes: int) -> Document:
            return Document(
                id=self._store.ids.new(),
                job_id=job_id,
                kind=kind,
                title=file.title,
                revision=revision,
                sha256=sha256,
                size_bytes=size_bytes,
                media_type=file.media_type,
                built_at=built_at,
                built_by=self._by,
                run_id=str(self._run_id),
                rules_version=book.version,
                chart_edition=CHART_2022.basis.edition,
            )

        return job_files.file_document(self._store, key, file.content, self._by, make)


def build_report_pdf(
    store: Store, job_id: UUID, content: Mapping[str, Any], built_at: datetime
) -> BuiltFile:
    """The job's report as PDF, numbered by its job and revision."""
    job = store.get(Job, job_id)
    build_id = f"{job.number}-R{content['revision']}"
    report = build_report(store.job_records(job_id), content, built_at, build_id)
    pdf = render_report_pdf(report, store.blobs.read)
    return BuiltFile(pdf, "application/pdf", report.issue.title)


def _build_table(
    store: Store, job_id: UUID, content: Mapping[str, Any], built_at: datetime
) -> BuiltFile:
    """Rows as CSV when the content has some, everything as JSON otherwise."""
    job = store.get(Job, job_id)
    title = str(content.get("title") or f"Quantities, job {job.number}")
    rows = content.get("rows")
    if isinstance(rows, list) and rows and all(isinstance(row, Mapping) for row in rows):
        text = io.StringIO(newline="")
        writer = csv.DictWriter(text, fieldnames=list(rows[0]), extrasaction="ignore")
        writer.writeheader()
        writer.writerows(
            {
                name: never_a_formula(value)
                if isinstance(value, str) and not _is_number(value)
                else value
                for name, value in row.items()
            }
            for row in rows
        )
        return BuiltFile(text.getvalue().encode(), "text/csv", title)
    document = {"job": job.number, "built_at": built_at.isoformat()} | dict(content)
    encoded = json.dumps(document, ensure_ascii=False, indent=2, sort_keys=True).encode()
    return BuiltFile(encoded, "application/json", title)


def _is_number(text: str) -> bool:
    return re.fullmatch(r"-?\d+(?:\.\d+)?", text) is not None


def _build_package(
    store: Store, job_id: UUID, content: Mapping[str, Any], built_at: datetime
) -> BuiltFile:
    """The newest revision of every document for the customer in one archive, with a manifest of hashes."""
    job = store.get(Job, job_id)
    documents = customer_documents(store.job_records(job_id))
    names = _names(documents)
    manifest = {
        "job": job.number,
        "built_at": built_at.isoformat(),
        "content": dict(content),
        "documents": [
            {"file": name, **to_fields(document)}
            for name, document in zip(names, documents, strict=True)
        ],
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        _put(archive, "manifest.json", json.dumps(manifest, indent=2, default=str).encode())
        for name, document in zip(names, documents, strict=True):
            _put(archive, name, store.blobs.read(document.sha256))
    return BuiltFile(buffer.getvalue(), "application/zip", f"Documents, job {job.number}")


def _names(documents: Sequence[Document]) -> list[str]:
    """A name of its own for each: the kind, for forms the title as well, and the revision."""
    names: list[str] = []
    for document in documents:
        words = [document.kind.value]
        if document.kind is DocumentKind.FORM:
            words.append(re.sub(r"\W+", "-", document.title).strip("-").lower()[:_TITLE_CHARS])
        stem = f"{'-'.join(words)}-r{document.revision}"
        ending = extension(document.media_type)
        number = 1
        while (name := f"{stem}.{ending}" if number == 1 else f"{stem}-{number}.{ending}") in names:
            number += 1
        names.append(name)
    return names


def _put(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    entry = zipfile.ZipInfo(name, _ZIP_TIME)
    entry.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(entry, content)


_Builder = Callable[[Store, UUID, Mapping[str, Any], datetime], BuiltFile]
_BUILDERS: dict[DocumentKind, _Builder] = {
    DocumentKind.REPORT: build_report_pdf,
    DocumentKind.SCOPE: _build_table,
    DocumentKind.ESTIMATE: _build_table,
    DocumentKind.PACKAGE: _build_package,
}

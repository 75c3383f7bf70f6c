"""Writing a job file: in pieces, atomically, without network."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from string import Template
from typing import BinaryIO
from uuid import UUID

from app.domain.errors import Conflict, StoreFull
from app.domain.records import Job
from app.jobfile import layout
from app.jobfile.attachments import Attachment, AttachmentList
from app.jobfile.container import ContainerWriter
from app.jobfile.csv_tables import TableRecords, csv_lines
from app.jobfile.manifest import AbsentFile, FileEntry, Manifest, RecordRef, signature_bytes
from app.jobfile.schema import SCHEMA_ID, schema_text
from app.jobfile.signing import DeviceSigner, fingerprint, public_key_pem
from app.jobfile.text_members import audit_line, feed_line, job_lines, record_line
from app.storage.job_snapshot import JobSnapshot, StoredRecord, open_snapshot
from app.storage.store import Store

LEFT_OUT = "left out on request"
NOT_HERE = "its bytes are not on this device"


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """Who exports with which program, and whether photos are left out; ``cancelled`` is asked between pieces."""

    program: str
    exported_by: str
    with_photos: bool = True
    cancelled: Callable[[], bool] = lambda: False


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was written."""

    path: Path
    size_bytes: int
    records: int
    files: int
    absent: tuple[AbsentFile, ...]
    key_fingerprint: str


def export_job(
    store: Store, job_id: UUID, target: Path, signer: DeviceSigner, options: ExportOptions
) -> ExportReport:
    """Write the job file of a job to ``target``, replacing what is there only when it is complete.

    Raises ``NotFound`` for an unknown job, ``Conflict`` when it was cancelled, ``StoreFull`` when the target's disk
    does not take it; whatever happens, no half-written file stays.
    """
    with open_snapshot(store, job_id) as snapshot, _written_whole(target) as file:
        export = _Export(store, snapshot, signer, options, ContainerWriter(file))
        manifest = export.write()
    return ExportReport(
        path=target,
        size_bytes=target.stat().st_size,
        records=sum(manifest.records.values()),
        files=len(manifest.files),
        absent=manifest.absent,
        key_fingerprint=fingerprint(signer.public_keys[signer.device_id]),
    )


class _Export:
    """One export under way."""

    def __init__(
        self,
        store: Store,
        snapshot: JobSnapshot,
        signer: DeviceSigner,
        options: ExportOptions,
        container: ContainerWriter,
    ) -> None:
        self._store = store
        self._snapshot = snapshot
        self._signer = signer
        self._public_key = signer.public_keys[signer.device_id]
        self._options = options
        self._container = container
        self._files: list[FileEntry] = []
        self._counts: Counter[str] = Counter()
        self._entries = 0
        self._tables = TableRecords()
        self._attachments = AttachmentList()

    def write(self) -> Manifest:
        """Write every member; gives the manifest."""
        job = self._snapshot.job()
        self._add(layout.README, [self._readme(job)])
        self._add(layout.VERIFIER, [_resource(layout.VERIFIER)])
        self._add(layout.SCHEMA, [schema_text()])
        self._add(layout.JOB, job_lines(job.id, self._record_lines()))
        self._add(layout.READINGS, csv_lines(self._tables.reading_rows()))
        self._add(layout.AIR, csv_lines(self._tables.air_rows()))
        self._add(layout.AUDIT, self._audit_lines())
        self._add(layout.FEED, (feed_line(row) for row in self._snapshot.feed_rows()))
        for name, sha256 in sorted(self._snapshot.origin_files().items()):
            self._add(layout.ORIGIN + name, self._store.blobs.chunks(sha256))
        absent = list(self._attach())
        self._add(layout.DEVICE_KEY, [public_key_pem(self._public_key)])
        self._add(layout.CHECKSUMS, [self._checksums()])
        return self._sign(job, absent)

    def _sign(self, job: Job, absent: list[AbsentFile]) -> Manifest:
        head = self._snapshot.chain_head()
        manifest = Manifest(
            job_id=job.id,
            job_number=job.number,
            program=self._options.program,
            exported_at=self._store.clock.now(),
            exported_by=self._options.exported_by,
            device_id=self._signer.device_id,
            devices=self._signer.public_keys,
            chain_entry=head.entry,
            chain_hash=head.hash,
            records=dict(self._counts),
            audit_entries=self._entries,
            files=tuple(self._files),
            absent=tuple(absent),
            schema=SCHEMA_ID,
        )
        content = manifest.to_bytes()
        signature = bytes.fromhex(self._signer.sign(content.decode()))
        self._container.add(layout.MANIFEST, [content])
        self._container.add(layout.MANIFEST_SIGNATURE, [signature])
        named = signature_bytes(content, manifest.device_id, self._public_key, signature)
        self._container.add(layout.SIGNATURE, [named])
        self._container.finish()
        return manifest

    def _add(
        self,
        name: str,
        pieces: Iterable[bytes],
        media_type: str = "",
        records: tuple[RecordRef, ...] = (),
    ) -> None:
        size, sha256 = self._container.add(name, self._until_cancelled(pieces))
        self._files.append(FileEntry(name, sha256, size, media_type, records))

    def _attach(self) -> Iterator[AbsentFile]:
        for attachment in self._attachments.attachments():
            if attachment.picture and not self._options.with_photos:
                yield _absent(attachment, LEFT_OUT)
            elif not self._store.blobs.has(attachment.sha256):
                yield _absent(attachment, NOT_HERE)
            else:
                self._add(
                    attachment.name,
                    self._store.blobs.chunks(attachment.sha256),
                    attachment.media_type,
                    attachment.records,
                )

    def _record_lines(self) -> Iterator[bytes]:
        for record in self._snapshot.records():
            self._counts[record.kind] += 1
            self._collect(record)
            yield record_line(record)

    def _collect(self, record: StoredRecord) -> None:
        mark = record.mark
        self._tables.collect(record.kind, str(record.id), record.fields, mark)
        self._attachments.collect(record.kind, record.id, record.fields, dead=record.dead)

    def _audit_lines(self) -> Iterator[bytes]:
        for entry in self._snapshot.entries():
            self._entries += 1
            yield audit_line(entry)

    def _checksums(self) -> bytes:
        return "".join(f"{entry.sha256}  {entry.name}\n" for entry in self._files).encode()

    def _readme(self, job: Job) -> bytes:
        text = Template(_resource(layout.README).decode())
        return text.substitute(
            number=job.number.replace("\n", " "),
            device=self._signer.device_id,
            fingerprint=fingerprint(self._public_key),
            program=self._options.program,
        ).encode()

    def _until_cancelled(self, pieces: Iterable[bytes]) -> Iterator[bytes]:
        for piece in pieces:
            if self._options.cancelled():
                raise Conflict("The export was cancelled. Nothing was written.")
            yield piece


def _absent(attachment: Attachment, reason: str) -> AbsentFile:
    return AbsentFile(attachment.sha256, reason, attachment.records)


def _resource(name: str) -> bytes:
    return (files("resources") / "jobfile" / name).read_bytes()


@contextmanager
def _written_whole(target: Path) -> Iterator[BinaryIO]:
    """A file that takes its name only when the block ended well; one left by a killed run is written over."""
    part = target.with_name(f"{target.name}.part")
    try:
        with part.open("w+b") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, target)
        _sync_folder(target.parent)
    except OSError as error:
        raise StoreFull(
            f"{target} could not be written: {error.strerror or error}. "
            "Free some space or name another place."
        ) from error
    finally:
        part.unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

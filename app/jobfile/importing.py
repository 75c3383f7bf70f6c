"""Taking a job file into a store."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from app.domain.errors import Conflict, InvalidInput, NotFound
from app.jobfile import layout
from app.jobfile.container_reader import Container, open_container
from app.jobfile.manifest import FileEntry, Manifest
from app.jobfile.replay import KNOWN_KINDS, Replay, comparable_fields, differing_fields
from app.jobfile.signing import fingerprint
from app.jobfile.text_members import JobDocument
from app.jobfile.verification import Examination, examine
from app.storage.job_import import ImportedFile, write_imported
from app.storage.job_snapshot import StoredRecord, open_snapshot
from app.storage.store import Store

_PROOFS = (
    layout.MANIFEST, layout.MANIFEST_SIGNATURE, layout.SIGNATURE, layout.AUDIT, layout.FEED,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What was taken in; ``already_here`` when the store had the same job and no record was written."""

    job_id: UUID
    number: str
    records: int
    files: int
    already_here: bool
    key_fingerprint: str


def import_job(
    store: Store, path: Path, *, imported_by: str, expected_key: str | None = None
) -> ImportReport:
    """Take the job in ``path`` into the store under its own ids.

    The file is checked first; one with any problem raises ``InvalidInput`` and nothing is written. The same job here
    already is left as it is; another version of it raises ``Conflict`` with the differences counted.
    """
    try:
        with path.open("rb") as file:
            container = open_container(file)
            found = examine(container, expected_key=expected_key)
            manifest, document, replay = _sound(path, found)
            return _import(store, container, manifest, document, replay, imported_by)
    except OSError as error:
        raise InvalidInput(
            "file", f"{path} cannot be read: {error.strerror}", "a job file"
        ) from None


def _sound(path: Path, found: Examination) -> tuple[Manifest, JobDocument, Replay]:
    if found.problems or not (found.manifest and found.document and found.replay):
        first = found.problems[0]
        more = f" and {len(found.problems) - 1} more problems" if len(found.problems) > 1 else ""
        raise InvalidInput(
            "file",
            f"{path.name} is not taken in. {first.where}: {first.what}{more}",
            "a job file in which restoreassist job verify finds nothing",
        )
    return found.manifest, found.document, found.replay


def _import(
    store: Store,
    container: Container,
    manifest: Manifest,
    document: JobDocument,
    replay: Replay,
    imported_by: str,
) -> ImportReport:
    here = _records_here(store, document.job_id)
    if here is not None:
        _require_same(document, here)
    files = [
        _store_file(store, container, entry)
        for entry in manifest.files
        if entry.records and not (here is not None and store.blobs.has(entry.sha256))
    ]
    records = 0
    if here is None:
        rows = [row for row in replay.rows() if row.entity in KNOWN_KINDS]
        origins = dict(_store_proofs(store, container))
        records = write_imported(
            store, document.job_id, rows, files, origins, actor=f"{imported_by} (import)"
        )
    return ImportReport(
        job_id=document.job_id,
        number=manifest.job_number,
        records=records,
        files=len(files),
        already_here=here is not None,
        key_fingerprint=fingerprint(manifest.public_key),
    )


def _records_here(store: Store, job_id: UUID) -> dict[UUID, StoredRecord] | None:
    with open_snapshot(store, job_id) as snapshot:
        try:
            snapshot.job()
        except NotFound:
            return None
        return {record.id: record for record in snapshot.records()}


def _require_same(document: JobDocument, here: dict[UUID, StoredRecord]) -> None:
    there = {UUID(record["id"]): record for record in document.records}
    only_here, only_there = len(here.keys() - there.keys()), len(there.keys() - here.keys())
    different = 0
    for record_id in here.keys() & there.keys():
        mine, other = here[record_id], there[record_id]
        theirs = comparable_fields(mine.kind, record_id, document.job_id, other["fields"])
        same = other["kind"] == mine.kind and other["mark"] == mine.mark
        different += not same or bool(differing_fields(theirs, mine.fields))
    if only_here or only_there or different:
        raise Conflict(
            "Another version of this job is here already: "
            f"{different} records differ, {only_here} are only here, {only_there} only in the file. "
            "Nothing was changed. Sync both devices instead, or import into another store."
        )


def _store_file(store: Store, container: Container, entry: FileEntry) -> ImportedFile:
    sha256, size = store.blobs.put(container.chunks(entry.name))
    if sha256 != entry.sha256:
        raise Conflict(f"{entry.name} changed while it was read. Nothing was taken in; try again.")
    return ImportedFile(sha256, size, entry.media_type)


def _store_proofs(store: Store, container: Container) -> Iterator[tuple[str, str]]:
    """Keep what proves the job's history; the proofs that the file had itself move one place down."""
    for name in container.members:
        if name in _PROOFS:
            yield f"1/{name}", store.blobs.put(container.chunks(name))[0]
        elif name.startswith(layout.ORIGIN):
            number, _, member = name.removeprefix(layout.ORIGIN).partition("/")
            yield f"{int(number) + 1}/{member}", store.blobs.put(container.chunks(name))[0]

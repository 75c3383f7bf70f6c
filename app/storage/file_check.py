"""Whether photos and documents are what the records say: each file on disk, and its row in the queue for the server."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, RowMapping, select

from app.domain.errors import NotFound, StoreError
from app.domain.records import RecordKind
from app.jobsync.ops import OpKind
from app.storage.outbox_rows import operation_from_content
from app.storage.tables import RECORD_TABLES, blob, outbox

if TYPE_CHECKING:
    from app.storage.store import Store

_UNREADABLE = (ValueError, KeyError, TypeError, AttributeError)
_NAMING = (
    (RecordKind.PHOTO, "sha256"),
    (RecordKind.PHOTO, "thumbnail_sha256"),
    (RecordKind.DOCUMENT, "sha256"),
)


@dataclass(frozen=True, slots=True)
class FileRow:
    """A file as the queue for the server has it."""

    sha256: str
    size_bytes: Any


@dataclass(slots=True)
class _Naming:
    """Who names a file: the jobs, and the first record that this device wrote."""

    jobs: set[str] = field(default_factory=set)
    first_own: str = ""


def file_rows(connection: Connection) -> list[FileRow]:
    """Every file that the queue has, in its order."""
    rows = connection.execute(select(blob.c.sha256, blob.c.size_bytes).order_by(blob.c.number))
    return [FileRow(str(row.sha256), row.size_bytes) for row in rows]


def file_row_problems(connection: Connection) -> Iterator[tuple[str, str]]:
    """Files that this device has to send and that are not in the queue, or are in it under another job."""
    queued = {
        str(row.sha256): str(row.job_id)
        for row in connection.execute(select(blob.c.sha256, blob.c.job_id))
    }
    for sha256, naming in sorted(_naming(connection).items()):
        job_id = queued.get(sha256)
        if job_id is None and naming.first_own:
            yield naming.first_own, f"its file {sha256} is not in the queue for the server"
        elif job_id is not None and job_id not in naming.jobs:
            yield f"file {sha256}", f"it is filed under job {job_id}, which has no record of it"


def content_problems(store: Store, files: list[FileRow]) -> Iterator[tuple[str, str]]:
    """Files that are missing, damaged or of another size than was noted; reads all of them."""
    for file in files:
        try:
            size_bytes = sum(len(chunk) for chunk in store.blobs.chunks(file.sha256))
        except StoreError as error:
            yield f"file {file.sha256}", str(error)
        except NotFound:
            yield f"file {file.sha256}", "it is missing"
        else:
            if size_bytes != file.size_bytes:
                yield (
                    f"file {file.sha256}",
                    f"size_bytes is {file.size_bytes!r}, it has {size_bytes}",
                )


def _naming(connection: Connection) -> dict[str, _Naming]:
    named: defaultdict[str, _Naming] = defaultdict(_Naming)
    for kind, name in _NAMING:
        table = RECORD_TABLES[kind]
        column = table.c[name]
        found = (
            select(table.c.id, table.c.job_id, column.label("sha256"), outbox.c.n, outbox.c.op)
            .select_from(table.outerjoin(outbox, outbox.c.record_id == table.c.id))
            .where(column != "")
            .order_by(outbox.c.n)
        )
        for row in connection.execute(found).mappings():
            naming = named[str(row["sha256"])]
            naming.jobs.add(str(row["job_id"]))
            if not naming.first_own and _is_own(row):
                naming.first_own = f"{kind.replace('_', ' ')} {row['id']}"
    return named


def _is_own(row: RowMapping) -> bool:
    """Whether the operation made the record on this device; one that came in a job file or was given back did not."""
    if row["op"] is None:
        return False
    try:
        op = operation_from_content(row["n"], row["op"])
    except _UNREADABLE:
        return False
    return op.kind is OpKind.ADD and op.origin is None

"""Everything the store holds of one job, read in one consistent view and in pieces."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Table, case, func, select

from app.domain.errors import NotFound
from app.domain.records import Job, RecordKind
from app.jobsync.classes import DataClass, class_of
from app.jobsync.ops import FeedRow
from app.storage.audit import GENESIS, ChainHead, chain_head
from app.storage.base_rows import feed_row_from_text
from app.storage.rows import from_row
from app.storage.shown_records import UNSETTLED
from app.storage.store import Store
from app.storage.tables import RECORD_TABLES, audit, base, meta, outbox
from app.wire.records import Fields, to_fields

_PAGE_ROWS = 500
_NOT_IN_ENTRY = frozenset({"hash", "signature"})
_ORIGIN_KEY = "job_file:"


@dataclass(frozen=True, slots=True)
class StoredRecord:
    """A record in the wire form; ``dead`` marks a voided or deleted one."""

    kind: str
    id: UUID
    fields: Fields
    dead: bool

    @property
    def mark(self) -> str | None:
        """``voided`` for a dead fact, ``deleted`` for a dead editable record, ``None`` for a live one."""
        if not self.dead:
            return None
        return "voided" if class_of(self.kind) is DataClass.APPEND_ONLY else "deleted"


@dataclass(frozen=True, slots=True)
class StoredEntry:
    """An entry of the audit chain with the operation it speaks of (``None``: no longer kept).

    ``previous`` is the hash of the entry before it in the store's chain, which may speak of another job. ``number`` is
    the operation's last number in the outbox, ``status`` the server's answer to it (``None``: not answered);
    ``on_top`` says that the record is the server's row with this operation on top.
    """

    entry: Mapping[str, Any]
    previous: str
    hash: str
    signature: str
    op: Mapping[str, Any] | None
    number: int
    status: str | None
    on_top: bool


class JobSnapshot:
    """Queries for one job on a connection that sees one moment of the store."""

    def __init__(self, connection: Connection, job_id: UUID) -> None:
        self._connection = connection
        self._job = str(job_id)
        self.job_id = job_id

    def job(self) -> Job:
        """The job's own record; raises ``NotFound``."""
        table = RECORD_TABLES[RecordKind.JOB]
        row = (
            self._connection.execute(select(table).where(table.c.id == self._job))
            .mappings()
            .first()
        )
        record = from_row(RecordKind.JOB, row) if row is not None else None
        if not isinstance(record, Job):
            raise NotFound("job", self.job_id)
        return record

    def records(self) -> Iterator[StoredRecord]:
        """Every record, dead ones included, by kind and id."""
        for kind, table in RECORD_TABLES.items():
            for row in self._rows(table, table.c.id):
                fields = to_fields(from_row(kind, row))
                yield StoredRecord(kind.value, UUID(row["id"]), fields, bool(row["dead"]))

    def entries(self) -> Iterator[StoredEntry]:
        """The job's entries of the audit chain in their order."""
        latest = (
            select(outbox.c.op_id, func.max(outbox.c.n).label("n"))
            .where(outbox.c.job_id == self._job)
            .group_by(outbox.c.op_id)
            .subquery()
        )
        before = audit.alias("before")
        statement = (
            select(
                audit,
                before.c.hash.label("previous"),
                outbox.c.n,
                outbox.c.op,
                outbox.c.status,
                case((UNSETTLED, 1), else_=0).label("on_top"),
            )
            .outerjoin(before, before.c.entry == audit.c.entry - 1)
            .outerjoin(latest, latest.c.op_id == audit.c.op_id)
            .outerjoin(outbox, outbox.c.n == latest.c.n)
            .where(audit.c.job_id == self._job)
            .order_by(audit.c.entry)
        )
        columns = [column.name for column in audit.c if column.name not in _NOT_IN_ENTRY]
        for row in self._connection.execute(statement).yield_per(_PAGE_ROWS).mappings():
            yield StoredEntry(
                entry={name: row[name] for name in columns},
                previous=row["previous"] or GENESIS,
                hash=row["hash"],
                signature=row["signature"],
                op=json.loads(row["op"]) if row["op"] else None,
                number=row["n"] or 0,
                status=row["status"],
                on_top=bool(row["on_top"]),
            )

    def feed_rows(self) -> Iterator[FeedRow]:
        """The server's rows of the job as this device last pulled them."""
        for row in self._rows(base, base.c.record_id):
            yield feed_row_from_text(row["row"])

    def chain_head(self) -> ChainHead:
        """Where the store's audit chain ends, other jobs included."""
        return chain_head(self._connection)

    def origin_files(self) -> Mapping[str, str]:
        """The proofs of the job file this job was imported from: member name to the SHA-256 of its content."""
        text = self._connection.execute(
            select(meta.c.value).where(meta.c.key == f"{_ORIGIN_KEY}{self._job}")
        ).scalar()
        found: dict[str, str] = json.loads(text) if text else {}
        return found

    def _rows(self, table: Table, order: Any) -> Iterator[Any]:
        statement = select(table).where(table.c.job_id == self._job).order_by(order)
        yield from self._connection.execute(statement).yield_per(_PAGE_ROWS).mappings()


@contextmanager
def open_snapshot(store: Store, job_id: UUID) -> Iterator[JobSnapshot]:
    """One moment of the job; writers go on meanwhile."""
    with store.read() as connection:
        yield JobSnapshot(connection, job_id)


def origin_key(job_id: UUID) -> str:
    """Under which key the store notes the proofs that came with an imported job."""
    return f"{_ORIGIN_KEY}{job_id}"

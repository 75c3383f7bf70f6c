"""Writing records: the row, the operation for the server and the audit entry, in the caller's transaction."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from sqlalchemy import Connection, insert, select, update

from app.domain.errors import Conflict, InvalidInput, NotFound
from app.domain.records import Record
from app.jobsync.authoring import OpAuthor
from app.jobsync.classes import DataClass, class_of
from app.jobsync.hlc import HybridClock
from app.jobsync.ops import JsonValue, Op, canonical
from app.ports.clock import Clock, IdSource
from app.storage.audit import append_entry
from app.storage.base_rows import load_base_row
from app.storage.rows import from_row, upsert, upsert_record
from app.storage.tables import RECORD_TABLES, blob, meta, outbox
from app.wire.records import Fields, kind_of, to_fields

_CLOCK = "hybrid_clock"
NUMBER_KEY = "last_number"


class OperationWriter:
    """Numbers and stamps the operations of this device."""

    def __init__(
        self,
        device_id: str,
        clock: Clock,
        ids: IdSource,
        wall_ms: Callable[[], int] = lambda: time.time_ns() // 1_000_000,
    ) -> None:
        self.device_id = device_id
        self._clock = clock
        self._ids = ids
        self._wall_ms = wall_ms

    def write(self, connection: Connection, actor: str, make: Callable[[OpAuthor, int], Op]) -> Op:
        """Make the operation with the next number and put it into the outbox and the audit chain."""
        clock = self._hybrid(connection)
        op = make(OpAuthor(clock, self._ids.new), self._next_number(connection))
        upsert(connection, meta, {"key": _CLOCK, "value": clock.latest}, "key")
        content = operation_content(op)
        connection.execute(
            insert(outbox).values(
                n=op.n,
                op_id=str(op.id),
                job_id=str(op.job_id),
                kind=str(op.entity),
                record_id=str(op.record_id),
                op=canonical(content),
            )
        )
        append_entry(
            connection,
            at=self._clock.now().isoformat(),
            actor=actor,
            job_id=str(op.job_id),
            op=content,
        )
        return op

    def resend(self, connection: Connection, op: Op) -> Op:
        """Queue an operation again under a new number; its id, stamp and audit entry stay as they are."""
        renumbered = replace(op, n=self._next_number(connection))
        connection.execute(
            update(outbox)
            .where(outbox.c.op_id == str(op.id))
            .values(n=renumbered.n, status=None, code=None, message=None, seq=0, in_base=0)
        )
        return renumbered

    def observe(self, connection: Connection, stamp: str) -> None:
        """Learn from a stamp of another device, so that later edits here carry a greater one."""
        clock = self._hybrid(connection)
        clock.observe(stamp)
        upsert(connection, meta, {"key": _CLOCK, "value": clock.latest}, "key")

    def _next_number(self, connection: Connection) -> int:
        used = connection.execute(select(meta.c.value).where(meta.c.key == NUMBER_KEY)).scalar()
        number = int(used or 0) + 1
        upsert(connection, meta, {"key": NUMBER_KEY, "value": str(number)}, "key")
        return number

    def _hybrid(self, connection: Connection) -> HybridClock:
        latest = connection.execute(select(meta.c.value).where(meta.c.key == _CLOCK)).scalar()
        return HybridClock(self.device_id, self._wall_ms, latest)


def operation_content(op: Op) -> dict[str, JsonValue]:
    """The operation as it is kept and hashed: its JSON object without the number, which changes when it is re-sent."""
    content = op.to_wire()
    del content["n"]
    return content


def operation_from_content(number: int, content: str) -> Op:
    """The inverse of :func:`operation_content` for a row of the outbox."""
    return Op.from_wire(json.loads(content) | {"n": number})


class UnitOfWork:
    """The changes of one transaction."""

    def __init__(self, connection: Connection, operations: OperationWriter, actor: str) -> None:
        self.connection = connection
        self._operations = operations
        self._actor = actor

    def add(self, record: Record) -> None:
        """Write a new record."""
        upsert_record(self.connection, record)
        kind, fields = kind_of(record).value, to_fields(record)
        self._operations.write(
            self.connection,
            self._actor,
            lambda author, n: author.add(n, kind, record.job_id, record.id, fields),
        )

    def change(self, record: Record) -> None:
        """Write the fields that differ from what is stored; nothing when none does.

        A fact (class A) is never changed: ``Conflict``; a correction is a new record.
        """
        if class_of(kind_of(record)) is DataClass.APPEND_ONLY:
            raise Conflict(f"A {kind_of(record)} is never changed; write a correction of it.")
        before = to_fields(self._stored(record))
        after = to_fields(record)
        changed = {name: value for name, value in after.items() if before.get(name) != value}
        if not changed:
            return
        upsert_record(self.connection, record)
        kind, seen = kind_of(record).value, load_base_row(self.connection, record.id)
        self._operations.write(
            self.connection,
            self._actor,
            lambda author, n: author.set(n, kind, record.job_id, record.id, changed, seen),
        )

    def retract(self, record: Record) -> None:
        """Void a fact or delete an editable record: its row stays, marked, and is no longer shown."""
        stored = self._stored(record)
        upsert_record(self.connection, stored, dead=True)
        kind, seen = kind_of(record).value, load_base_row(self.connection, record.id)
        self._operations.write(
            self.connection,
            self._actor,
            lambda author, n: author.delete(n, kind, record.job_id, record.id, seen),
        )

    def act(self, record: Record, action: str, arguments: Fields) -> None:
        """Write a state machine's record after an action; the server decides whether the action is legal."""
        upsert_record(self.connection, record)
        kind = kind_of(record).value
        self._operations.write(
            self.connection,
            self._actor,
            lambda author, n: author.act(n, kind, record.job_id, record.id, action, arguments),
        )

    def queue_blob(self, sha256: str, job_id: UUID, size_bytes: int, media_type: str) -> None:
        """Queue a stored file for the server; a file that is queued or sent already stays as it is."""
        known = self.connection.execute(
            select(blob.c.sha256).where(blob.c.sha256 == sha256)
        ).first()
        if known is None:
            self.connection.execute(
                insert(blob).values(
                    sha256=sha256, job_id=str(job_id), size_bytes=size_bytes, media_type=media_type
                )
            )

    def set_meta(self, key: str, value: str) -> None:
        """Keep a small value with the store."""
        upsert(self.connection, meta, {"key": key, "value": value}, "key")

    def _stored(self, record: Record) -> Record:
        kind = kind_of(record)
        table = RECORD_TABLES[kind]
        row = (
            self.connection.execute(
                select(table).where(table.c.id == str(record.id), table.c.dead == 0)
            )
            .mappings()
            .first()
        )
        if row is None:
            raise NotFound(kind.value, record.id)
        if row["job_id"] != str(record.job_id):
            raise InvalidInput("job_id", "a record never moves to another job")
        return from_row(kind, row)

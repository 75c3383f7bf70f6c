"""Writing records: the row, the operation for the server and the audit entry, in the caller's transaction."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from sqlalchemy import Connection, insert, select, update
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from app.domain.errors import Conflict, InvalidInput, NotFound
from app.domain.records import Job, Record
from app.jobsync.authoring import OpAuthor
from app.jobsync.chain import START
from app.jobsync.classes import DataClass, class_of
from app.jobsync.hlc import HybridClock
from app.jobsync.ops import Op
from app.ports.clock import Clock, IdSource
from app.storage.audit import append_entry
from app.storage.base_rows import load_base_row
from app.storage.device_identity import DeviceIdentity
from app.storage.outbox_rows import REQUEUED, operation_content, outbox_values
from app.storage.rows import from_row, upsert, upsert_record
from app.storage.shown_records import redraw
from app.storage.tables import RECORD_TABLES, blob, cursor, meta, outbox
from app.wire.records import Fields, kind_of, to_fields

_CLOCK = "hybrid_clock"
NUMBER_KEY = "last_number"


class OperationWriter:
    """Numbers, stamps and signs the operations of this device."""

    def __init__(
        self,
        identity: DeviceIdentity,
        clock: Clock,
        ids: IdSource,
        wall_ms: Callable[[], int] = lambda: time.time_ns() // 1_000_000,
    ) -> None:
        self._identity = identity
        self._clock = clock
        self._ids = ids
        self._wall_ms = wall_ms

    def write(self, connection: Connection, actor: str, make: Callable[[OpAuthor, int], Op]) -> Op:
        """Make the operation with the next number and put it into the outbox and the audit chain."""
        clock = self._hybrid(connection)
        op = make(OpAuthor(clock, self._ids.new), self._next_number(connection))
        upsert(connection, meta, {"key": _CLOCK, "value": clock.latest}, "key")
        connection.execute(insert(outbox).values(outbox_values(op)))
        append_entry(
            connection,
            self._identity,
            at=self._clock.now().isoformat(),
            actor=actor,
            job_id=str(op.job_id),
            op=operation_content(op),
        )
        return op

    def resend(self, connection: Connection, op: Op) -> Op:
        """Queue an answered operation again under a new number; its id, stamp and audit entry stay as they are.

        The old entry stays too: after a restore of the server every number must be there to be sent again.
        """
        connection.execute(update(outbox).where(outbox.c.n == op.n).values(status=REQUEUED))
        renumbered = replace(op, n=self._next_number(connection))
        connection.execute(insert(outbox).values(outbox_values(renumbered)))
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
        return HybridClock(self._identity.device_id, self._wall_ms, latest)


class UnitOfWork:
    """The changes of one transaction."""

    def __init__(self, connection: Connection, operations: OperationWriter, actor: str) -> None:
        self.connection = connection
        self._operations = operations
        self._actor = actor

    def add(self, record: Record) -> None:
        """Write a new record; raises ``Conflict`` when there is one with its id already."""
        if self._has(record):
            raise Conflict(f"There is a {kind_of(record)} {record.id} already.")
        upsert_record(self.connection, record)
        if isinstance(record, Job):
            self._follow(record.id)
        kind, fields = kind_of(record).value, to_fields(record)
        self._operations.write(
            self.connection,
            self._actor,
            lambda author, n: author.add(n, kind, record.job_id, record.id, fields),
        )

    def change(self, record: Record) -> None:
        """Write the fields that differ from what is stored; nothing when none does.

        A fact (class A) is never changed: ``Conflict``; a correction is a new record. Nor is a state machine
        (class C): it moves by :meth:`act`.
        """
        data_class = class_of(kind_of(record))
        if data_class is DataClass.APPEND_ONLY:
            raise Conflict(f"A {kind_of(record)} is never changed; write a correction of it.")
        if data_class is DataClass.MACHINE:
            raise Conflict(
                f"A {kind_of(record)} is never changed by hand; it moves by its actions."
            )
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
        """Move a state machine's record by an action; the server decides in the end whether that is legal.

        Until then the row shows what the action makes of the record as it is known here, which is ``record`` unless
        the server has said otherwise in the meantime.
        """
        kind = kind_of(record).value
        self._operations.write(
            self.connection,
            self._actor,
            lambda author, n: author.act(n, kind, record.job_id, record.id, action, arguments),
        )
        redraw(self.connection, record.id)

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

    def _has(self, record: Record) -> bool:
        table = RECORD_TABLES[kind_of(record)]
        found = select(table.c.id).where(table.c.id == str(record.id))
        return self.connection.execute(found).first() is not None

    def _follow(self, job_id: UUID) -> None:
        """Read the job's feed from its beginning at the next sync."""
        values = {"job_id": str(job_id), "cursor": str(START)}
        self.connection.execute(sqlite_insert(cursor).values(values).on_conflict_do_nothing())

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

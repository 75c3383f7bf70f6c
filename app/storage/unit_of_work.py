"""Writing records: the row, the operation for the server and the audit entry, in the caller's transaction."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import Connection, insert, select
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from app.domain.errors import Conflict, InvalidInput, NotFound
from app.domain.phrases import phrase
from app.domain.records import Job, Record
from app.jobsync.chain import START
from app.jobsync.classes import DataClass, class_of
from app.jobsync.ops import Fields
from app.ports.sync_store import BlobPurpose
from app.storage.base_rows import load_base_row
from app.storage.operation_writer import MakeOp, OperationGroup, OperationWriter
from app.storage.rows import from_row, upsert, upsert_record
from app.storage.shown_records import redraw
from app.storage.tables import RECORD_TABLES, blob, cursor, meta
from app.wire.records import kind_of, to_fields


class UnitOfWork:
    """The changes of one transaction.

    With ``grouped`` the operations of the transaction are one group as soon as there are two: the server takes all of
    them or none. :meth:`end_group` lets the next ones be a group of their own.
    """

    def __init__(
        self,
        connection: Connection,
        operations: OperationWriter,
        actor: str,
        *,
        grouped: bool = False,
    ) -> None:
        self.connection = connection
        self._operations = operations
        self._actor = actor
        self._group = OperationGroup(connection, operations, actor) if grouped else None

    def end_group(self) -> None:
        """What comes now does not depend on what was written: the server may refuse the one and take the other."""
        if self._group is not None:
            self._group.end()

    def add(self, record: Record) -> None:
        """Write a new record; raises ``Conflict`` when there is one with its id already."""
        if self._has(record):
            raise Conflict(
                phrase("There is a {record} {id} already.", record=kind_of(record), id=record.id)
            )
        upsert_record(self.connection, record)
        if isinstance(record, Job):
            self._follow(record.id)
        kind, fields = kind_of(record).value, to_fields(record)
        self._write(
            lambda author, n, group: author.add(
                n, kind, record.job_id, record.id, fields, group=group
            )
        )

    def change(self, record: Record) -> None:
        """Write the fields that differ from what is stored; nothing when none does.

        A fact (class A) is never changed: ``Conflict``; a correction is a new record. Nor is a state machine
        (class C): it moves by :meth:`act`.
        """
        data_class = class_of(kind_of(record))
        if data_class is DataClass.APPEND_ONLY:
            raise Conflict(
                phrase(
                    "A {record} is never changed; write a correction of it.", record=kind_of(record)
                )
            )
        if data_class is DataClass.MACHINE:
            raise Conflict(
                phrase(
                    "A {record} is never changed by hand; it moves by its actions.",
                    record=kind_of(record),
                )
            )
        before = to_fields(self._stored(record))
        after = to_fields(record)
        changed = {name: value for name, value in after.items() if before.get(name) != value}
        if not changed:
            return
        upsert_record(self.connection, record)
        kind, seen = kind_of(record).value, load_base_row(self.connection, record.id)
        self._write(
            lambda author, n, group: author.set(
                n, kind, record.job_id, record.id, changed, seen, group=group
            )
        )

    def retract(self, record: Record) -> None:
        """Void a fact or delete an editable record: its row stays, marked, and is no longer shown."""
        stored = self._stored(record)
        upsert_record(self.connection, stored, dead=True)
        kind, seen = kind_of(record).value, load_base_row(self.connection, record.id)
        self._write(
            lambda author, n, group: author.delete(
                n, kind, record.job_id, record.id, seen, group=group
            )
        )

    def act(self, record: Record, action: str, arguments: Fields) -> None:
        """Move a state machine's record by an action; the server decides in the end whether that is legal.

        Until then the row shows what the action makes of the record as it is known here, which is ``record`` unless
        the server has said otherwise in the meantime.
        """
        kind = kind_of(record).value
        self.end_group()
        self._write_alone(
            lambda author, n, group: author.act(
                n, kind, record.job_id, record.id, action, arguments, group=group
            )
        )
        redraw(self.connection, record.id)

    def queue_blob(
        self,
        sha256: str,
        job_id: UUID,
        size_bytes: int,
        media_type: str,
        purpose: BlobPurpose | None = None,
    ) -> None:
        """Queue a stored file for the server; a file that is queued or sent already stays as it is.

        Without a purpose a picture is an original and anything else a document.
        """
        is_picture = media_type.startswith("image/")
        meant = purpose or (BlobPurpose.ORIGINAL if is_picture else BlobPurpose.DOCUMENT)
        known = self.connection.execute(
            select(blob.c.sha256).where(blob.c.sha256 == sha256)
        ).first()
        if known is None:
            self.connection.execute(
                insert(blob).values(
                    sha256=sha256,
                    job_id=str(job_id),
                    size_bytes=size_bytes,
                    media_type=media_type,
                    purpose=meant.value,
                )
            )

    def set_meta(self, key: str, value: str) -> None:
        """Keep a small value with the store."""
        upsert(self.connection, meta, {"key": key, "value": value}, "key")

    def _write(self, make: MakeOp) -> None:
        if self._group is None:
            self._write_alone(make)
        else:
            self._group.write(make)

    def _write_alone(self, make: MakeOp) -> None:
        self._operations.write(
            self.connection, self._actor, lambda author, n: make(author, n, None)
        )

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

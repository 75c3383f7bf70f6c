"""The outbox, the feed and the files of a store, as the sync engine uses them (``app.ports.sync_store``)."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import BinaryIO
from uuid import UUID

from sqlalchemy import Connection, delete, func, or_, select, update

from app.domain.errors import InvalidInput
from app.domain.records import RecordKind
from app.jobsync.authoring import OpAuthor
from app.jobsync.chain import START, Cursor
from app.jobsync.classes import DataClass, class_of
from app.jobsync.feed import PullPage
from app.jobsync.ops import (
    PARKED_CODES,
    FeedRow,
    Op,
    OpKind,
    OpResult,
    OpStatus,
    canonical,
    holder_stamp,
)
from app.jobsync.overlay import overlay
from app.ports.sync_store import BlobToSend
from app.storage.base_rows import (
    feed_row_from_text,
    feed_row_text,
    load_base_row,
    store_base_row,
)
from app.storage.rows import remove_record, upsert, upsert_record
from app.storage.store import Store
from app.storage.tables import RECORD_TABLES, base, blob, cursor, meta, outbox, salvage
from app.storage.unit_of_work import NUMBER_KEY, operation_from_content
from app.wire.records import from_fields

_ACTOR = "sync"
_EFFECTIVE = (OpStatus.APPLIED.value, OpStatus.MERGED.value)
_KNOWN_KINDS = frozenset(kind.value for kind in RecordKind)


class StoreSync:
    """Sync's side of a store; every method is one transaction."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def device_id(self) -> str:
        """The 16 hexadecimal digits that name this device."""
        return self._store.device_id

    def pending_ops(self, limit: int) -> Sequence[Op]:
        """The first queued operations in order of their number."""
        with self._store.read() as connection:
            rows = connection.execute(
                select(outbox.c.n, outbox.c.op)
                .where(outbox.c.status.is_(None))
                .order_by(outbox.c.n)
                .limit(limit)
            ).all()
        return [operation_from_content(row.n, row.op) for row in rows]

    def acked_n(self) -> int:
        """The greatest number that was answered."""
        with self._store.read() as connection:
            return (
                connection.execute(
                    select(func.max(outbox.c.n)).where(outbox.c.status.is_not(None))
                ).scalar()
                or 0
            )

    def on_push_result(self, results: Sequence[OpResult], durable_n: int) -> None:
        """Keep what the server said of each operation."""
        with self._store.write(_ACTOR) as unit:
            for result in results:
                unit.connection.execute(
                    update(outbox)
                    .where(outbox.c.n == result.n, outbox.c.op_id == str(result.id))
                    .values(
                        status=result.status.value,
                        code=result.code.value if result.code else None,
                        message=result.message,
                        current=canonical(dict(result.current)) if result.current else None,
                        conflict=str(result.conflict) if result.conflict else None,
                        seq=result.seq,
                    )
                )
            unit.set_meta("durable_n", str(durable_n))

    def rewind(self, last_n: int) -> None:
        """Queue everything after ``last_n`` again."""
        with self._store.write(_ACTOR) as unit:
            unit.connection.execute(
                update(outbox)
                .where(outbox.c.n > last_n)
                .values(status=None, code=None, message=None, current=None, seq=0, in_base=0)
            )

    def renumber(self, from_n: int, last_n: int) -> None:
        """Queue the operations from ``from_n`` again under the numbers after ``last_n``."""
        with self._store.write(_ACTOR) as unit:
            connection = unit.connection
            ids = connection.execute(
                select(outbox.c.op_id).where(outbox.c.n >= from_n).order_by(outbox.c.n)
            ).scalars()
            for offset, op_id in enumerate(list(ids), start=1):
                connection.execute(
                    update(outbox)
                    .where(outbox.c.op_id == op_id)
                    .values(n=-offset, status=None, code=None, message=None, seq=0, in_base=0)
                )
            connection.execute(update(outbox).where(outbox.c.n < 0).values(n=last_n - outbox.c.n))
            highest = connection.execute(select(func.max(outbox.c.n))).scalar() or 0
            unit.set_meta(NUMBER_KEY, str(max(highest, last_n)))

    def cursors(self) -> Mapping[UUID, Cursor]:
        """How far each job on this device was read."""
        jobs = RECORD_TABLES[RecordKind.JOB]
        with self._store.read() as connection:
            known: dict[UUID, Cursor] = {
                UUID(job_id): START for job_id in connection.execute(select(jobs.c.id)).scalars()
            }
            for row in connection.execute(select(cursor)):
                known[UUID(row.job_id)] = Cursor.parse(row.cursor)
        return known

    def apply_pull(self, page: PullPage) -> None:
        """Take in a page of the feed and redraw every record that it touches."""
        with self._store.write(_ACTOR) as unit:
            connection = unit.connection
            touched = self._forget(connection, page)
            latest = ""
            for row in page.rows:
                store_base_row(connection, row)
                touched.add(row.id)
                stamps = [holder_stamp(item) for items in row.holders.values() for item in items]
                latest = max([latest, *stamps])
            if latest:
                self._store.operations.observe(connection, latest)
            for job_id in page.added:
                self._put_cursor(connection, job_id, START)
            for job_id, position in page.cursors.items():
                self._put_cursor(connection, job_id, position)
                touched |= self._leave_overlay(connection, job_id, position)
            if not page.more:
                self._adopt_salvaged(connection)
                self._requeue_parked(connection)
            for record_id in touched:
                self._redraw(connection, record_id)

    def blobs_to_send(self, limit: int) -> Sequence[BlobToSend]:
        """Files without an acknowledgement, the oldest first."""
        with self._store.read() as connection:
            rows = connection.execute(
                select(blob.c.sha256, blob.c.size_bytes, blob.c.media_type)
                .where(blob.c.state == "queued")
                .order_by(blob.c.number)
                .limit(limit)
            ).all()
        return [BlobToSend(row.sha256, row.size_bytes, row.media_type) for row in rows]

    def open_blob(self, sha256: str) -> BinaryIO:
        """The plain bytes of a stored file."""
        return io.BytesIO(self._store.blobs.read(sha256))

    def blob_progress(self, sha256: str, sent_bytes: int) -> None:
        """Note how much the server holds."""
        self._set_blob(sha256, sent_bytes=sent_bytes)

    def blob_acknowledged(self, sha256: str) -> None:
        """The server has checked and holds the file."""
        self._set_blob(sha256, state="accepted", error=None)

    def blob_refused(self, sha256: str, reason: str) -> None:
        """The server will never take the file."""
        self._set_blob(sha256, state="refused", error=reason)

    def _set_blob(self, sha256: str, **values: str | int | None) -> None:
        with self._store.write(_ACTOR) as unit:
            unit.connection.execute(update(blob).where(blob.c.sha256 == sha256).values(**values))

    def _forget(self, connection: Connection, page: PullPage) -> set[UUID]:
        touched: set[UUID] = set()
        for job_id in page.reset:
            for row in _base_rows(connection, job_id):
                touched.add(row.id)
                values = {"record_id": str(row.id), "job_id": str(job_id)}
                upsert(connection, salvage, values | {"row": feed_row_text(row)}, "record_id")
        for job_id in (*page.reset, *page.revoked):
            touched |= {row.id for row in _base_rows(connection, job_id)}
            connection.execute(delete(base).where(base.c.job_id == str(job_id)))
            connection.execute(delete(cursor).where(cursor.c.job_id == str(job_id)))
        return touched

    @staticmethod
    def _put_cursor(connection: Connection, job_id: UUID, position: Cursor) -> None:
        values = {"job_id": str(job_id), "cursor": str(position)}
        upsert(connection, cursor, values, "job_id")

    @staticmethod
    def _leave_overlay(connection: Connection, job_id: UUID, position: Cursor) -> set[UUID]:
        covered = (
            outbox.c.job_id == str(job_id),
            outbox.c.status.in_(_EFFECTIVE),
            outbox.c.seq > 0,
            outbox.c.seq <= position.seq,
            outbox.c.in_base == 0,
        )
        ids = connection.execute(select(outbox.c.record_id).where(*covered)).scalars()
        touched = {UUID(record_id) for record_id in ids}
        connection.execute(update(outbox).where(*covered).values(in_base=1))
        return touched

    def _adopt_salvaged(self, connection: Connection) -> None:
        lost = [
            feed_row_from_text(text)
            for text in connection.execute(
                select(salvage.c.row).where(salvage.c.record_id.not_in(select(base.c.record_id)))
            ).scalars()
        ]
        for row in sorted(lost, key=lambda row: (row.entity != RecordKind.JOB, row.seq)):
            self._store.operations.write(connection, _ACTOR, _adoption(row))
        connection.execute(delete(salvage))

    def _requeue_parked(self, connection: Connection) -> None:
        parked = connection.execute(
            select(outbox.c.n, outbox.c.op).where(
                outbox.c.status == OpStatus.REJECTED.value,
                outbox.c.code.in_([code.value for code in PARKED_CODES]),
                or_(
                    outbox.c.record_id.in_(select(base.c.record_id)),
                    outbox.c.job_id.in_(select(base.c.job_id)),
                ),
            )
        ).all()
        for row in parked:
            op = operation_from_content(row.n, row.op)
            if op.kind is OpKind.ADD or load_base_row(connection, op.record_id) is not None:
                self._store.operations.resend(connection, op)

    def _redraw(self, connection: Connection, record_id: UUID) -> None:
        known = load_base_row(connection, record_id)
        pending = _overlay_ops(connection, record_id)
        if known is not None and class_of(known.entity) is DataClass.MACHINE and pending:
            return
        shown = overlay({record_id: known} if known else {}, pending).get(record_id)
        if shown is None:
            remove_record(connection, record_id)
        elif shown.entity in _KNOWN_KINDS:
            _draw(connection, shown)


def _base_rows(connection: Connection, job_id: UUID) -> list[FeedRow]:
    texts = connection.execute(select(base.c.row).where(base.c.job_id == str(job_id))).scalars()
    return [feed_row_from_text(text) for text in texts]


def _overlay_ops(connection: Connection, record_id: UUID) -> list[Op]:
    rows: Iterable[tuple[int, str]] = connection.execute(
        select(outbox.c.n, outbox.c.op)
        .where(
            outbox.c.record_id == str(record_id),
            outbox.c.in_base == 0,
            or_(
                outbox.c.status.is_(None),
                outbox.c.status.in_(_EFFECTIVE) & (outbox.c.seq > 0),
            ),
        )
        .order_by(outbox.c.n)
    ).tuples()
    return [operation_from_content(n, content) for n, content in rows]


def _adoption(row: FeedRow) -> Callable[[OpAuthor, int], Op]:
    return lambda author, n: author.adopt(n, row)


def _draw(connection: Connection, row: FeedRow) -> None:
    """Write the shown row of a record; one this version cannot read is kept in the feed only."""
    try:
        record = from_fields(RecordKind(row.entity), row.id, row.job_id, dict(row.fields))
    except InvalidInput as error:
        note = {"key": f"unreadable:{row.id}", "value": json.dumps(str(error))}
        upsert(connection, meta, note, "key")
        return
    upsert_record(connection, record, dead=row.dead)

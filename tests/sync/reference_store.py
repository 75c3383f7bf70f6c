"""A small store for the tests of sync: plain SQLite, every rule of the port in the open."""

from __future__ import annotations

import io
import json
import sqlite3
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from hashlib import sha256
from itertools import groupby
from typing import Any, BinaryIO
from uuid import UUID, uuid4

from app.jobsync.authoring import OpAuthor
from app.jobsync.chain import START, Cursor
from app.jobsync.feed import PullPage
from app.jobsync.hlc import HybridClock
from app.jobsync.ops import (
    PARKED_CODES,
    SCHEMA,
    FeedRow,
    Fields,
    Op,
    OpCode,
    OpKind,
    OpResult,
    canonical,
    holder_stamp,
)
from app.jobsync.overlay import overlay
from app.ports.sync_store import EVERY_PURPOSE, BlobPurpose, BlobToSend
from app.wire.sync import RowMessage

TABLES = """
CREATE TABLE feed(id TEXT PRIMARY KEY, job TEXT, row TEXT);
CREATE TABLE salvage(id TEXT PRIMARY KEY, job TEXT, row TEXT);
CREATE TABLE outbox(n INTEGER PRIMARY KEY, id TEXT, job TEXT, record TEXT, kind TEXT, op TEXT,
                    state TEXT, status TEXT, code TEXT, seq INTEGER, shown INTEGER);
CREATE TABLE cursors(job TEXT PRIMARY KEY, cursor TEXT);
CREATE TABLE facts(name TEXT PRIMARY KEY, value TEXT);
CREATE TABLE blobs(sha256 TEXT PRIMARY KEY, content BLOB, media_type TEXT, sent INTEGER,
                   acknowledged INTEGER, refused TEXT, purpose TEXT);
"""
OVERLAID = "state = 'queued' OR (status IN ('applied','merged') AND seq > 0 AND shown = 1)"
PARKED = ",".join(f"'{code}'" for code in sorted(PARKED_CODES))


class ReferenceStore:
    """Keeps everything in memory; ``wants`` decides which added jobs to keep."""

    def __init__(
        self,
        device: str,
        now_ms: Callable[[], int],
        new_id: Callable[[], UUID] = uuid4,
        wants: Callable[[UUID], bool] = lambda _: True,
    ) -> None:
        self._device = device
        self.schema = SCHEMA
        self._wants = wants
        self.db = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        self.db.executescript(TABLES)
        self.clock = HybridClock(device, now_ms)
        self.author = OpAuthor(self.clock, new_id)

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self.db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self.db.execute("ROLLBACK")
            raise
        self.db.execute("COMMIT")

    def device_id(self) -> str:
        return self._device

    def add(self, entity: str, job_id: UUID, record_id: UUID, fields: Fields) -> Op:
        """Create a record, as a use case would."""
        with self._transaction():
            op = self._as_this_app(
                self.author.add(self._next_n(), entity, job_id, record_id, fields)
            )
            self._enqueue(op)
            self.db.execute("INSERT OR IGNORE INTO cursors VALUES (?, '')", (str(job_id),))
        return op

    def set(self, row: FeedRow, fields: Fields, group: UUID | None = None) -> Op:
        """Change a record that is in the view."""
        with self._transaction():
            base = self._base(row.id)
            op = self._as_this_app(
                self.author.set(
                    self._next_n(), row.entity, row.job_id, row.id, fields, base, group=group
                )
            )
            self._enqueue(op)
        return op

    def delete(self, row: FeedRow) -> Op:
        """Delete or void a record that is in the view."""
        with self._transaction():
            base = self._base(row.id)
            op = self._as_this_app(
                self.author.delete(self._next_n(), row.entity, row.job_id, row.id, base)
            )
            self._enqueue(op)
        return op

    def act(self, row: FeedRow, action: str, args: Fields, group: UUID | None = None) -> Op:
        """Ask for a transition."""
        with self._transaction():
            n = self._next_n()
            op = self._as_this_app(
                self.author.act(n, row.entity, row.job_id, row.id, action, args, group=group)
            )
            self._enqueue(op)
        return op

    def view(self) -> dict[UUID, FeedRow]:
        """What a person sees."""
        return overlay(self._feed(), self.overlaid())

    def overlaid(self) -> list[Op]:
        """Operations whose effect is not yet in the feed."""
        return self._ops(f"SELECT op FROM outbox WHERE {OVERLAID} ORDER BY n")

    def pending_ops(self, limit: int) -> Sequence[Op]:
        return self._ops("SELECT op FROM outbox WHERE state = 'queued' ORDER BY n LIMIT ?", limit)

    def acked_n(self) -> int:
        query = "SELECT coalesce(max(n), 0) FROM outbox WHERE state <> 'queued'"
        return int(self.db.execute(query).fetchone()[0])

    def on_push_result(self, results: Sequence[OpResult], durable_n: int) -> None:
        with self._transaction():
            self.db.executemany(
                "UPDATE outbox SET state = 'answered', status = ?, code = ?, seq = ?"
                " WHERE n = ? AND id = ?",
                [(r.status, r.code, r.seq, r.n, str(r.id)) for r in results],
            )

    def rewind(self, last_n: int) -> None:
        with self._transaction():
            self.db.execute(
                "UPDATE outbox SET state = 'queued', status = NULL, code = NULL, seq = NULL,"
                " shown = 1 WHERE n > ?",
                (last_n,),
            )

    def renumber(self, from_n: int, last_n: int) -> None:
        with self._transaction():
            moved = self._ops("SELECT op FROM outbox WHERE n >= ? ORDER BY n", from_n)
            self.db.execute("DELETE FROM outbox WHERE n >= ?", (from_n,))
            self._set_fact("n", max(last_n, int(self._fact("n", "0"))))
            for op in moved:
                self._enqueue_again(op)

    def cursors(self) -> Mapping[UUID, Cursor]:
        rows = self.db.execute("SELECT job, cursor FROM cursors")
        return {UUID(job): Cursor.parse(text) for job, text in rows}

    def apply_pull(self, page: PullPage) -> None:
        with self._transaction():
            for job_id in page.reset:
                self.db.execute(
                    "INSERT OR REPLACE INTO salvage SELECT * FROM feed WHERE job = ?",
                    (str(job_id),),
                )
                self._forget(job_id)
                self._set_cursor(job_id, START)
            for job_id in page.revoked:
                self._forget(job_id)
            for row in page.rows:
                self.db.execute(
                    "INSERT OR REPLACE INTO feed VALUES (?, ?, ?)",
                    (str(row.id), str(row.job_id), _row_text(row)),
                )
                for items in row.holders.values():
                    for item in items:
                        self.clock.observe(holder_stamp(item))
            for job_id, cursor in page.cursors.items():
                self._set_cursor(job_id, cursor)
            for job_id in filter(self._wants, page.added):
                self.db.execute("INSERT OR IGNORE INTO cursors VALUES (?, '')", (str(job_id),))
            for job_id, cursor in self.cursors().items():
                self.db.execute(
                    "UPDATE outbox SET shown = 0 WHERE job = ? AND seq <= ?"
                    " AND status IN ('applied', 'merged')",
                    (str(job_id), cursor.seq),
                )
            if not page.more:
                self._adopt_salvaged()
                self._requeue_parked()

    def _forget(self, job_id: UUID) -> None:
        self.db.execute("DELETE FROM feed WHERE job = ?", (str(job_id),))
        self.db.execute("DELETE FROM cursors WHERE job = ?", (str(job_id),))

    def _adopt_salvaged(self) -> None:
        rows = self.db.execute(
            "SELECT row FROM salvage WHERE id NOT IN (SELECT id FROM feed) ORDER BY id <> job, id"
        ).fetchall()
        self.db.execute("DELETE FROM salvage")
        for (text,) in rows:
            self._enqueue(self.author.adopt(self._next_n(), _row_of(text)))

    def _requeue_parked(self) -> None:
        rows = self.db.execute(
            "SELECT n, code, op FROM outbox WHERE state = 'answered'"
            f" AND code IN ({PARKED}, '{OpCode.GROUP_FAILED}') ORDER BY n"
        ).fetchall()
        refused = [(n, code, Op.from_wire(json.loads(text))) for n, code, text in rows]
        for _, members in groupby(refused, key=lambda item: item[2].group or item[2].id):
            group = list(members)
            waited = [op for _, code, op in group if code != OpCode.GROUP_FAILED]
            if not waited or not all(map(self._may_go, waited)):
                continue
            for n, _, op in group:
                self.db.execute("UPDATE outbox SET state = 'requeued' WHERE n = ?", (n,))
                self._enqueue_again(op)

    def _may_go(self, op: Op) -> bool:
        is_add = op.kind is OpKind.ADD
        return self._base(op.record_id) is not None or (
            is_add and self._base(op.job_id) is not None
        )

    def keep_blob(
        self, content: bytes, media_type: str, purpose: BlobPurpose = BlobPurpose.ORIGINAL
    ) -> str:
        """Queue a blob."""
        key = sha256(content).hexdigest()
        self.db.execute(
            "INSERT INTO blobs VALUES (?, ?, ?, 0, 0, NULL, ?)",
            (key, content, media_type, purpose.value),
        )
        return key

    def note_schema(self, schema: int, new_kinds: frozenset[str]) -> None:
        before = int(self._fact("schema", str(schema)))
        self._set_fact("schema", schema)
        if before < schema and new_kinds:
            self.db.execute("UPDATE cursors SET cursor = ''")

    def blobs_to_send(
        self, limit: int, purposes: Collection[BlobPurpose] = EVERY_PURPOSE
    ) -> Sequence[BlobToSend]:
        rows = self.db.execute(
            "SELECT sha256, length(content), media_type, purpose FROM blobs"
            " WHERE acknowledged = 0 AND refused IS NULL ORDER BY rowid"
        )
        order = [BlobPurpose.THUMBNAIL, BlobPurpose.DOCUMENT, BlobPurpose.ORIGINAL]
        waiting = [(order.index(purpose), BlobToSend(*row)) for *row, purpose in rows]
        allowed = {order.index(purpose) for purpose in purposes}
        waiting = [item for item in waiting if item[0] in allowed]
        return [blob for _, blob in sorted(waiting, key=lambda item: item[0])][:limit]

    def note_files_place(self, place: str) -> int:
        before = self._fact("place", "")
        self._set_fact("place", place)
        if before == place:
            return 0
        return self.db.execute("UPDATE blobs SET acknowledged = 0, sent = 0").rowcount

    def note_rescue_key(self, key: str) -> None:
        self._set_fact("rescue_key", key)

    def acknowledged_blobs(self, limit: int) -> Sequence[str]:
        rows = self.db.execute("SELECT sha256 FROM blobs WHERE acknowledged = 1 LIMIT ?", (limit,))
        return [key for (key,) in rows]

    def blobs_lost(self, hashes: Collection[str]) -> None:
        for key in hashes:
            self.db.execute("UPDATE blobs SET acknowledged = 0 WHERE sha256 = ?", (key,))

    def open_blob(self, sha256: str) -> BinaryIO:
        query = "SELECT content FROM blobs WHERE sha256 = ?"
        return io.BytesIO(self.db.execute(query, (sha256,)).fetchone()[0])

    def blob_progress(self, sha256: str, sent_bytes: int) -> None:
        self.db.execute("UPDATE blobs SET sent = ? WHERE sha256 = ?", (sent_bytes, sha256))

    def blob_acknowledged(self, sha256: str) -> None:
        self.db.execute("UPDATE blobs SET acknowledged = 1 WHERE sha256 = ?", (sha256,))

    def blob_refused(self, sha256: str, reason: str) -> None:
        self.db.execute("UPDATE blobs SET refused = ? WHERE sha256 = ?", (reason, sha256))

    def results(self) -> dict[str, tuple[str, str | None]]:
        """Last status and code by operation id."""
        rows = self.db.execute("SELECT id, status, code FROM outbox ORDER BY n")
        return {op_id: (status, code) for op_id, status, code in rows}

    def _feed(self) -> dict[UUID, FeedRow]:
        rows = (_row_of(text) for (text,) in self.db.execute("SELECT row FROM feed"))
        return {row.id: row for row in rows}

    def _base(self, record_id: UUID) -> FeedRow | None:
        query = "SELECT row FROM feed WHERE id = ?"
        found = self.db.execute(query, (str(record_id),)).fetchone()
        return _row_of(found[0]) if found else None

    def _ops(self, query: str, *args: Any) -> list[Op]:
        return [Op.from_wire(json.loads(text)) for (text,) in self.db.execute(query, args)]

    def _as_this_app(self, op: Op) -> Op:
        return replace(op, schema=self.schema)

    def copy(self, now_ms: Callable[[], int], new_id: Callable[[], UUID]) -> ReferenceStore:
        """The store as a backup of the whole device brings it back: the same device, the same clock."""
        twin = ReferenceStore(self._device, now_ms, new_id, self._wants)
        twin.schema = self.schema
        self.db.backup(twin.db)
        twin.clock.observe(self.clock.latest)
        return twin

    def _enqueue(self, op: Op) -> None:
        self.db.execute(
            "INSERT INTO outbox VALUES (?, ?, ?, ?, ?, ?, 'queued', NULL, NULL, NULL, 1)",
            (
                op.n,
                str(op.id),
                str(op.job_id),
                str(op.record_id),
                op.kind.value,
                canonical(op.to_wire()),
            ),
        )

    def _enqueue_again(self, op: Op) -> None:
        self._enqueue(Op.from_wire({**op.to_wire(), "n": self._next_n()}))

    def _next_n(self) -> int:
        n = int(self._fact("n", "0")) + 1
        self._set_fact("n", n)
        return n

    def _fact(self, name: str, default: str) -> str:
        found = self.db.execute("SELECT value FROM facts WHERE name = ?", (name,)).fetchone()
        return str(found[0]) if found else default

    def _set_fact(self, name: str, value: object) -> None:
        self.db.execute("INSERT OR REPLACE INTO facts VALUES (?, ?)", (name, str(value)))

    def _set_cursor(self, job_id: UUID, cursor: Cursor) -> None:
        self.db.execute("INSERT OR REPLACE INTO cursors VALUES (?, ?)", (str(job_id), str(cursor)))


def _row_text(row: FeedRow) -> str:
    return RowMessage.of(row).model_dump_json()


def _row_of(text: str) -> FeedRow:
    return RowMessage.model_validate_json(text).to_row()

"""Real stores for the sync model: copies of one template, each its own device, driven like the reference store."""

from __future__ import annotations

import atexit
import json
import shutil
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from uuid import UUID

from sqlalchemy import select

from app.bootstrap.clocks import SystemClock, Uuid7Source
from app.jobsync.authoring import OpAuthor
from app.jobsync.chain import START
from app.jobsync.ops import SCHEMA, FeedRow, Fields, Op
from app.storage import keys
from app.storage.base_rows import feed_row_from_text, load_base_row
from app.storage.operation_writer import OperationWriter
from app.storage.outbox_rows import operation_from_content
from app.storage.rows import upsert
from app.storage.shown_records import UNSETTLED, redraw, shown_row
from app.storage.store import Store
from app.storage.sync_store import StoreSync
from app.storage.tables import base, cursor, outbox

MEMORY = Path("/dev/shm")
PASSPHRASE = "correct horse battery"


class FixedIds:
    """Ids from a function."""

    def __init__(self, new_id: Callable[[], UUID]) -> None:
        self.new = new_id


class FixedClock(SystemClock):
    """A clock from a function of milliseconds."""

    def __init__(self, now_ms: Callable[[], int]) -> None:
        self._now_ms = now_ms

    def now(self) -> datetime:
        return datetime.fromtimestamp(self._now_ms() / 1000, UTC)


@cache
def template() -> tuple[Path, bytes]:
    """An empty store's folder and its key."""
    folder = scratch()
    atexit.register(shutil.rmtree, folder.parent, ignore_errors=True)
    store = Store.create(
        folder, keyring=None, passphrase=PASSPHRASE, clock=SystemClock(), ids=Uuid7Source()
    )
    store.close()
    return folder, store.key


def scratch() -> Path:
    """A folder in memory where the system has one: these tests are about order, not about disks."""
    where = str(MEMORY) if MEMORY.is_dir() else None
    return Path(tempfile.mkdtemp(prefix="restoreassist-test-", dir=where)) / "store"


class ModelStore(StoreSync):
    """A store with the methods by which the model writes and looks."""

    schema = SCHEMA

    def __init__(self, now_ms: Callable[[], int], new_id: Callable[[], UUID]) -> None:
        source, key = template()
        self.folder = scratch()
        shutil.copytree(source, self.folder)
        content = keys.renew_identity(keys.read_keyfile(source), key)
        (self.folder / keys.KEYFILE).write_text(json.dumps(content))
        clock, ids = FixedClock(now_ms), FixedIds(new_id)
        self.store = Store(self.folder, key, clock=clock, ids=ids)
        self.store.operations = OperationWriter(self.store.identity, clock, ids, now_ms)
        super().__init__(self.store)

    def dispose(self) -> None:
        self.store.close()
        shutil.rmtree(self.folder.parent)

    def add(self, entity: str, job_id: UUID, record_id: UUID, fields: Fields) -> Op:
        return self._write(
            record_id, lambda author, n, _: author.add(n, entity, job_id, record_id, fields), job_id
        )

    def set(self, row: FeedRow, fields: Fields, group: UUID | None = None) -> Op:
        return self._write(
            row.id,
            lambda author, n, known: author.set(
                n, row.entity, row.job_id, row.id, fields, known, group=group
            ),
        )

    def delete(self, row: FeedRow) -> Op:
        return self._write(
            row.id, lambda author, n, known: author.delete(n, row.entity, row.job_id, row.id, known)
        )

    def act(self, row: FeedRow, action: str, args: Fields) -> Op:
        return self._write(
            row.id,
            lambda author, n, _: author.act(n, row.entity, row.job_id, row.id, action, args),
        )

    def _write(
        self,
        record_id: UUID,
        make: Callable[[OpAuthor, int, FeedRow | None], Op],
        follow: UUID | None = None,
    ) -> Op:
        with self.store.write("model") as unit:
            connection = unit.connection
            known = load_base_row(connection, record_id)
            op = self.store.operations.write(
                connection, "model", lambda author, n: make(author, n, known)
            )
            if follow is not None and follow not in self.cursors():
                upsert(connection, cursor, {"job_id": str(follow), "cursor": str(START)}, "job_id")
            redraw(connection, record_id)
        return op

    def view(self) -> dict[UUID, FeedRow]:
        with self.store.read() as connection:
            texts = connection.execute(select(base.c.row)).scalars()
            view = {row.id: row for row in map(feed_row_from_text, texts)}
        for op in self.overlaid():
            shown = shown_row(view.get(op.record_id), [op])
            if shown is not None:
                view[op.record_id] = shown
        return view

    def overlaid(self) -> list[Op]:
        with self.store.read() as connection:
            rows = connection.execute(
                select(outbox.c.n, outbox.c.op).where(UNSETTLED).order_by(outbox.c.n)
            ).all()
        return [operation_from_content(row.n, row.op) for row in rows]

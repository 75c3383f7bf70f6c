"""The outbox, the feed and the files of a store, as the sync engine uses them (``app.ports.sync_store``)."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from itertools import groupby
from uuid import UUID

from sqlalchemy import Connection, Integer, delete, func, select, update
from sqlalchemy import cast as sql_cast
from sqlalchemy.dialects.sqlite import insert

from app.domain.records import RecordKind
from app.jobsync.authoring import OpAuthor
from app.jobsync.chain import START, Cursor
from app.jobsync.feed import PullPage
from app.jobsync.ops import (
    PARKED_CODES,
    FeedRow,
    Op,
    OpCode,
    OpKind,
    OpResult,
    OpStatus,
    canonical,
    holder_stamp,
)
from app.storage.base_rows import (
    feed_row_from_text,
    feed_row_text,
    pulled_row,
    store_base_row,
)
from app.storage.inherited_ops import settle_inherited
from app.storage.operation_writer import NUMBER_KEY
from app.storage.outbox_rows import QUEUED, SERVER_AHEAD_KEY, operation_from_content
from app.storage.rows import upsert
from app.storage.shown_records import EFFECTIVE, UNSETTLED, redraw
from app.storage.store import Store
from app.storage.sync_files import StoreFiles, queue_acknowledged
from app.storage.tables import base, cursor, meta, outbox, salvage
from app.storage.unit_of_work import UnitOfWork

_ACTOR = "sync"
_ADOPT_AT = "adopt_salvaged_at"
MAX_ADOPTION_DELAY = timedelta(minutes=1)
_READ_SCHEMA = "feed_read_under_schema"
RESCUE_KEY = "rescue_key"
"""Where the public key lies for which rescue files are sealed, as base64."""


def random_adoption_delay() -> timedelta:
    """A different time on each tablet, so that the first one spares the others the work."""
    return MAX_ADOPTION_DELAY * random.random()  # noqa: S311 - spreads load, guards nothing


class StoreSync(StoreFiles):
    """Sync's side of a store; every method is one transaction.

    ``adoption_delay``: how long to wait after a reset before giving records back, up to ``MAX_ADOPTION_DELAY``.
    """

    def __init__(
        self, store: Store, adoption_delay: Callable[[], timedelta] = random_adoption_delay
    ) -> None:
        super().__init__(store)
        self._adoption_delay = adoption_delay

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
            answered = select(func.max(outbox.c.n)).where(outbox.c.status.is_not(None))
            return max(0, connection.execute(answered).scalar() or 0)

    def on_push_result(self, results: Sequence[OpResult], durable_n: int) -> None:
        """Keep what the server said of each operation; one without effect is no longer shown."""
        with self._store.write(_ACTOR, draining=True) as unit:
            without_effect: set[str] = set()
            for result in results:
                this_one = (outbox.c.n == result.n, outbox.c.op_id == str(result.id))
                unit.connection.execute(update(outbox).where(*this_one).values(_answer(result)))
                if result.status.value not in EFFECTIVE or result.seq == 0:
                    record = select(outbox.c.record_id).where(*this_one)
                    without_effect.update(unit.connection.execute(record).scalars())
            unit.set_meta("durable_n", str(durable_n))
            _redraw_all(unit.connection, without_effect)
        self._store.keep_head()

    def rewind(self, last_n: int) -> None:
        """Queue everything after ``last_n`` again, and every file: the server may have lost those as well.

        A file that is there after all costs one look at its hash.
        """
        with self._store.write(_ACTOR, draining=True) as unit:
            lost = outbox.c.n > last_n
            records = unit.connection.execute(select(outbox.c.record_id).where(lost)).scalars()
            touched = set(records)
            unit.connection.execute(update(outbox).where(lost).values(QUEUED))
            queue_acknowledged(unit.connection)
            _redraw_all(unit.connection, touched)

    def renumber(self, from_n: int, last_n: int) -> None:
        """Queue the operations from ``from_n`` again under the numbers after ``last_n``."""
        with self._store.write(_ACTOR, draining=True) as unit:
            connection = unit.connection
            moved = connection.execute(
                select(outbox.c.n, outbox.c.record_id)
                .where(outbox.c.n >= from_n)
                .order_by(outbox.c.n)
            ).all()
            for offset, row in enumerate(moved, start=1):
                connection.execute(
                    update(outbox).where(outbox.c.n == row.n).values(QUEUED | {"n": -offset})
                )
            connection.execute(update(outbox).where(outbox.c.n < 0).values(n=last_n - outbox.c.n))
            unit.set_meta(NUMBER_KEY, str(last_n + len(moved)))
            earlier = select(meta.c.value).where(meta.c.key == SERVER_AHEAD_KEY)
            noted = connection.execute(earlier).scalar() or ""
            unit.set_meta(SERVER_AHEAD_KEY, f"{noted} {from_n}-{last_n}".strip())
            _redraw_all(connection, {row.record_id for row in moved})

    def cursors(self) -> Mapping[UUID, Cursor]:
        """How far each job on this device was read."""
        with self._store.read() as connection:
            rows = connection.execute(select(cursor)).all()
        return {UUID(row.job_id): Cursor.parse(row.cursor) for row in rows}

    def apply_pull(self, page: PullPage) -> None:
        """Take in a page of the feed and redraw every record that it touches."""
        with self._store.write(_ACTOR, draining=True) as unit:
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
                _follow(connection, job_id)
            for job_id, position in page.cursors.items():
                _put_cursor(connection, job_id, position)
            touched |= _settle(connection)
            if not page.more:
                touched |= self._adopt_salvaged(unit)
                touched |= self._requeue_parked(connection)
                touched |= settle_inherited(connection, self._store.operations)
            _redraw_all(connection, map(str, touched))
            self._put_clock_right(connection)
        self._store.keep_head()

    def _put_clock_right(self, connection: Connection) -> None:
        """Only when nothing is under way: what was stamped ahead must stay before what is stamped later."""
        if self._store.operations.is_ahead(connection):
            under_way = connection.execute(select(outbox.c.n).where(UNSETTLED).limit(1)).first()
            if under_way is None:
                self._store.operations.come_back(connection)

    def note_schema(self, schema: int, new_kinds: frozenset[str]) -> None:
        """Read every job again after an update that knows kinds which were left out before."""
        before = int(self._store.get_meta(_READ_SCHEMA) or schema)
        if self._store.get_meta(_READ_SCHEMA) == str(schema):
            return
        with self._store.write(_ACTOR, draining=True) as unit:
            unit.set_meta(_READ_SCHEMA, str(schema))
            if before < schema and new_kinds:
                unit.connection.execute(update(cursor).values(cursor=str(START)))

    def note_rescue_key(self, key: str) -> None:
        """Remember for whom rescue files are sealed."""
        if self._store.get_meta(RESCUE_KEY) != key:
            self._store.set_meta(RESCUE_KEY, key)

    @staticmethod
    def _forget(connection: Connection, page: PullPage) -> set[UUID]:
        touched: set[UUID] = set()
        for job_id in (*page.reset, *page.revoked):
            for row in _base_rows(connection, job_id):
                touched.add(row.id)
                if job_id in page.reset:
                    values = {"record_id": str(row.id), "job_id": str(job_id)}
                    upsert(connection, salvage, values | {"row": feed_row_text(row)}, "record_id")
            connection.execute(delete(base).where(base.c.job_id == str(job_id)))
            connection.execute(delete(cursor).where(cursor.c.job_id == str(job_id)))
        gone = [str(job_id) for job_id in page.revoked]
        connection.execute(delete(salvage).where(salvage.c.job_id.in_(gone)))
        for job_id in page.reset:
            _put_cursor(connection, job_id, START)
        return touched

    def _adopt_salvaged(self, unit: UnitOfWork) -> set[UUID]:
        """Give back what nobody else has given back when a random time after the reset is over.

        Every tablet sees the reset at about the same time; without the delay each would send the same records.
        """
        connection = unit.connection
        here = select(base.c.record_id)
        connection.execute(delete(salvage).where(salvage.c.record_id.in_(here)))
        lost = [
            feed_row_from_text(text) for text in connection.execute(select(salvage.c.row)).scalars()
        ]
        if not lost or not self._is_time_to_adopt(unit):
            return set()
        for row in sorted(lost, key=lambda row: (row.entity != RecordKind.JOB, row.seq)):
            self._store.operations.write(connection, _ACTOR, _adoption(row))
        connection.execute(delete(salvage))
        unit.set_meta(_ADOPT_AT, "")
        return {row.id for row in lost}

    def _is_time_to_adopt(self, unit: UnitOfWork) -> bool:
        now = self._store.clock.now()
        noted = select(meta.c.value).where(meta.c.key == _ADOPT_AT)
        due = unit.connection.execute(noted).scalar()
        if not due:
            unit.set_meta(_ADOPT_AT, (now + self._adoption_delay()).isoformat())
            return False
        left = datetime.fromisoformat(due) - now
        return left <= timedelta(0) or left > MAX_ADOPTION_DELAY

    def _requeue_parked(self, connection: Connection) -> set[UUID]:
        """Send again what the server had no record or job for, once it is here; a group goes again as a whole."""
        codes = [code.value for code in (*PARKED_CODES, OpCode.GROUP_FAILED)]
        refused = connection.execute(
            select(outbox.c.n, outbox.c.op, outbox.c.code)
            .where(outbox.c.status == OpStatus.REJECTED.value, outbox.c.code.in_(codes))
            .order_by(outbox.c.n)
        ).all()
        touched: set[UUID] = set()
        parked = [(operation_from_content(row.n, row.op), row.code) for row in refused]
        for _, members in groupby(parked, key=lambda item: item[0].group or item[0].id):
            group = list(members)
            waited = [op for op, code in group if code != OpCode.GROUP_FAILED]
            if waited and all(_may_go(connection, op) for op in waited):
                for op, _code in group:
                    self._store.operations.resend(connection, op)
                    touched.add(op.record_id)
        return touched


def _may_go(connection: Connection, op: Op) -> bool:
    """Whether the server now has what the operation is about."""
    if pulled_row(connection, op.record_id) is not None:
        return True
    return op.kind is OpKind.ADD and pulled_row(connection, op.job_id) is not None


def _answer(result: OpResult) -> dict[str, str | int | None]:
    return {
        "status": result.status.value,
        "code": result.code.value if result.code else None,
        "message": result.message,
        "current": canonical(dict(result.current)) if result.current else None,
        "conflict": str(result.conflict) if result.conflict else None,
        "seq": result.seq,
    }


def _put_cursor(connection: Connection, job_id: UUID, position: Cursor) -> None:
    upsert(connection, cursor, {"job_id": str(job_id), "cursor": str(position)}, "job_id")


def _follow(connection: Connection, job_id: UUID) -> None:
    values = {"job_id": str(job_id), "cursor": str(START)}
    connection.execute(insert(cursor).values(values).on_conflict_do_nothing())


def _settle(connection: Connection) -> set[UUID]:
    """Take every operation that the feed has reached off the server's rows; gives the records concerned.

    This looks at all jobs, not only those of the page: an answer may come after the page that carried its effect.
    """
    read_to = (
        select(sql_cast(cursor.c.cursor, Integer))
        .where(cursor.c.job_id == outbox.c.job_id)
        .scalar_subquery()
    )
    reached = (
        outbox.c.in_base == 0,
        outbox.c.status.in_(EFFECTIVE),
        outbox.c.seq > 0,
        outbox.c.seq <= read_to,
    )
    records = connection.execute(select(outbox.c.record_id).where(*reached)).scalars()
    touched = {UUID(record_id) for record_id in records}
    connection.execute(update(outbox).where(*reached).values(in_base=1))
    return touched


def _redraw_all(connection: Connection, record_ids: Iterable[str]) -> None:
    for record_id in sorted(record_ids):
        redraw(connection, UUID(record_id))


def _base_rows(connection: Connection, job_id: UUID) -> list[FeedRow]:
    texts = connection.execute(select(base.c.row).where(base.c.job_id == str(job_id))).scalars()
    return [feed_row_from_text(text) for text in texts]


def _adoption(row: FeedRow) -> Callable[[OpAuthor, int], Op]:
    return lambda author, n: author.adopt(n, row)

"""Whether the record tables hold what the operations say: every row against the replay of its history."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, select, union

from app.domain.errors import InvalidInput
from app.domain.records import RecordKind
from app.jobsync.classes import DataClass, class_of
from app.jobsync.ops import DEAD, FeedRow, Op, OpKind, holder_op
from app.storage.base_rows import feed_row_from_text
from app.storage.outbox_rows import INHERITED, operation_from_content
from app.storage.rows import to_row
from app.storage.shown_records import EFFECTIVE, readable, shown_row
from app.storage.tables import RECORD_TABLES, base, cursor, outbox, salvage

_UNREADABLE = (ValueError, KeyError, TypeError, AttributeError, IndexError)


@dataclass(slots=True)
class _History:
    """What is known of one record."""

    own: dict[str, Op] = field(default_factory=dict)
    unsettled: list[Op] = field(default_factory=list)
    settled: bool = False
    known: FeedRow | None = None
    row: dict[str, Any] | None = None
    kind: str = ""


def record_problems(connection: Connection) -> Iterator[tuple[str, str]]:
    """Where a record differs from its history, and how; job by job, so that memory stays small."""
    jobs = union(
        select(outbox.c.job_id),
        select(base.c.job_id),
        *(select(table.c.job_id) for table in RECORD_TABLES.values()),
    )
    for job_id in list(connection.execute(jobs.order_by("job_id")).scalars()):
        yield from _job_problems(connection, job_id)


def _job_problems(connection: Connection, job_id: str) -> Iterator[tuple[str, str]]:
    histories: defaultdict[str, _History] = defaultdict(_History)
    yield from _read_operations(connection, job_id, histories)
    yield from _read_server_rows(connection, job_id, histories)
    for kind, table in RECORD_TABLES.items():
        rows = connection.execute(select(table).where(table.c.job_id == job_id)).mappings()
        for row in rows:
            history = histories[row["id"]]
            history.row, history.kind = dict(row), kind.value
    pulled = _is_pulled(connection, job_id)
    salvaged = set(
        connection.execute(select(salvage.c.record_id).where(salvage.c.job_id == job_id)).scalars()
    )
    for record_id, history in sorted(histories.items(), key=lambda one: str(one[0])):
        where = f"{_name(history)} {record_id}"
        if pulled and record_id not in salvaged and _lost_the_server_row(history):
            yield where, "the row that the server sent is missing"
        if history.known is not None:
            for what in _server_row_problems(history.known, history.own):
                yield where, what
        for what in _row_problems(history):
            yield where, what


def _read_operations(
    connection: Connection, job_id: str, histories: Mapping[str, _History]
) -> Iterator[tuple[str, str]]:
    rows = connection.execute(select(outbox).where(outbox.c.job_id == job_id).order_by(outbox.c.n))
    for row in rows:
        try:
            op = operation_from_content(row.n, row.op)
        except _UNREADABLE:
            yield f"operation {row.op_id}", "its content cannot be read"
            continue
        history = histories[str(op.record_id)]
        history.own[str(op.id)] = op
        history.kind = history.kind or op.entity
        history.settled = history.settled or bool(row.in_base)
        accepted = row.status in EFFECTIVE and row.seq > 0
        if not row.in_base and (row.status in (None, INHERITED) or accepted):
            history.unsettled.append(op)


def _read_server_rows(
    connection: Connection, job_id: str, histories: Mapping[str, _History]
) -> Iterator[tuple[str, str]]:
    pulled = select(base.c.record_id, base.c.row).where(base.c.job_id == job_id)
    waiting = select(salvage.c.record_id, salvage.c.row).where(
        salvage.c.job_id == job_id, salvage.c.record_id.not_in(select(base.c.record_id))
    )
    for record_id, text in connection.execute(pulled.union_all(waiting)):
        try:
            known = feed_row_from_text(text)
        except _UNREADABLE:
            yield f"record {record_id}", "the row that the server sent cannot be read"
            continue
        histories[record_id].known, histories[record_id].kind = known, known.entity


def _is_pulled(connection: Connection, job_id: str) -> bool:
    position = connection.execute(select(cursor.c.cursor).where(cursor.c.job_id == job_id)).scalar()
    return bool(position)


def _lost_the_server_row(history: _History) -> bool:
    """Whether the feed has brought the record and it is gone; one given back to a restored server comes again."""
    given_back = any(op.origin is not None for op in history.own.values())
    return history.settled and history.known is None and not given_back


def _server_row_problems(known: FeedRow, own: Mapping[str, Op]) -> Iterator[str]:
    """What the server's row says against this device's own operations, which the audit chain vouches for."""
    made = own.get(str(known.origin))
    if (
        class_of(known.entity) is DataClass.APPEND_ONLY
        and made is not None
        and dict(known.fields) != dict(made.fields)
    ):
        names = [name for name in made.fields if known.fields.get(name) != made.fields[name]]
        yield f"the server's row of this fact differs from what was recorded: {', '.join(names)}"
    for name, holders in known.holders.items():
        writer = own.get(holder_op(holders[0])) if holders else None
        if writer is None:
            continue
        written = writer.args if writer.kind is OpKind.ACT else writer.fields
        said = known.dead if name == DEAD else known.fields.get(name)
        if name in written and written[name] != said and name != "state":
            yield f"the server's row says {name} is {said!r}, written as {written[name]!r}"


def _row_problems(history: _History) -> Iterator[str]:
    shown = shown_row(history.known, history.unsettled)
    try:
        record = readable(shown) if shown is not None else None
    except InvalidInput:
        return
    if record is None:
        if history.row is not None:
            yield "no operation made this record"
        return
    if history.row is None:
        yield "the record is missing"
        return
    expected = to_row(record, dead=shown is not None and shown.dead)
    for name, value in expected.items():
        if not _same(history.row[name], value):
            yield f"{name} is {history.row[name]!r}, recorded as {value!r}"


def _same(stored: Any, expected: Any) -> bool:
    if type(stored) is bool or type(expected) is bool:
        return isinstance(stored, int) and expected is not None and int(stored) == int(expected)
    return type(stored) is type(expected) and bool(stored == expected)


def _name(history: _History) -> str:
    known = history.kind in {kind.value for kind in RecordKind}
    return history.kind.replace("_", " ") if known else "record"

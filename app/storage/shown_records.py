"""What this device shows of a record: the server's row with this device's own unsettled operations on top.

One rule holds for every record at the end of every transaction: its row is what :func:`shown_row` gives. Sync redraws
by it, and :mod:`app.storage.record_check` finds any row for which it does not hold.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

from sqlalchemy import Connection, bindparam, delete, or_, select

from app.domain.errors import InvalidInput
from app.domain.records import Record, RecordKind
from app.jobsync.ops import FeedRow, Op, OpStatus
from app.jobsync.reducer import apply_op
from app.storage.base_rows import load_base_row
from app.storage.outbox_rows import INHERITED, operation_from_content
from app.storage.rows import remove_record, upsert, upsert_record
from app.storage.tables import meta, outbox
from app.wire.records import from_fields

EFFECTIVE = (OpStatus.APPLIED.value, OpStatus.MERGED.value)
UNSETTLED = (outbox.c.in_base == 0) & or_(
    outbox.c.status.is_(None),
    outbox.c.status == INHERITED,
    outbox.c.status.in_(EFFECTIVE) & (outbox.c.seq > 0),
)
"""Operations that are on top of the server's row: waiting, or accepted and not yet in a page of the feed."""
_UNSETTLED_OF = (
    select(outbox.c.n, outbox.c.op)
    .where(outbox.c.record_id == bindparam("of"), UNSETTLED)
    .order_by(outbox.c.n)
)
_FORGET_NOTE = delete(meta).where(meta.c.key == bindparam("of"))
_KNOWN_KINDS = frozenset(kind.value for kind in RecordKind)


def shown_row(known: FeedRow | None, unsettled: Iterable[Op]) -> FeedRow | None:
    """The row after replaying the operations in their order; ``None`` when there is no such record here."""
    shown = known
    for op in unsettled:
        new = apply_op(shown, op, None).record
        if new is not None:
            shown = replace(new, seq=shown.seq if shown else 0)
    return shown


def readable(row: FeedRow) -> Record | None:
    """The record in a row, ``None`` for a kind that only the server has; ``InvalidInput`` for a newer version's."""
    if row.entity not in _KNOWN_KINDS:
        return None
    return from_fields(RecordKind(row.entity), row.id, row.job_id, dict(row.fields))


def redraw(connection: Connection, record_id: UUID) -> None:
    """Make the record's row what is to be shown; one that this version cannot read is kept in the feed only."""
    shown = shown_row(load_base_row(connection, record_id), unsettled_ops(connection, record_id))
    if shown is None:
        remove_record(connection, record_id)
        return
    note = f"unreadable:{record_id}"
    try:
        record = readable(shown)
    except InvalidInput as error:
        upsert(connection, meta, {"key": note, "value": json.dumps(str(error))}, "key")
        return
    if record is not None:
        upsert_record(connection, record, dead=shown.dead)
        connection.execute(_FORGET_NOTE, {"of": note})


def unsettled_ops(connection: Connection, record_id: UUID) -> list[Op]:
    """This device's operations on a record that are not in the server's row yet, in their order."""
    rows = connection.execute(_UNSETTLED_OF, {"of": str(record_id)})
    return [operation_from_content(row.n, row.op) for row in rows]

"""Unsent operations of the machine that a restored store came from: sent under this device's numbers, if still new.

They wait until the feed has been read to its end. One that the other machine had sent after the backup was made is on
the server then, itself or through a later edit of the same machine; sending it again could bring an old value back.
"""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import Connection, select, update

from app.jobsync.hlc import device_of
from app.jobsync.ops import DEAD, FeedRow, Op, OpKind, OpStatus, holder_op, holder_stamp
from app.storage.base_rows import pulled_row
from app.storage.operation_writer import OperationWriter
from app.storage.outbox_rows import INHERITED, operation_from_content
from app.storage.tables import outbox


def settle_inherited(connection: Connection, operations: OperationWriter) -> set[UUID]:
    """Decide on every inherited operation after a complete pull; gives the records concerned."""
    rows = connection.execute(
        select(outbox.c.n, outbox.c.op).where(outbox.c.status == INHERITED).order_by(outbox.c.n)
    ).all()
    touched: set[UUID] = set()
    for row in rows:
        op = operation_from_content(row.n, row.op)
        touched.add(op.record_id)
        if is_on_server(op, pulled_row(connection, op.record_id)):
            known = update(outbox).where(outbox.c.n == row.n)
            connection.execute(known.values(status=OpStatus.DUPLICATE.value, in_base=1))
        else:
            operations.resend(connection, op)
    return touched


def is_on_server(op: Op, known: FeedRow | None) -> bool:
    """Whether the server's row shows that the operation, or a later one of the same device, reached it."""
    if known is None:
        return False
    if op.kind is OpKind.ADD:
        return True
    names = {OpKind.SET: tuple(op.fields), OpKind.DEL: (DEAD,), OpKind.ACT: ("state",)}[op.kind]
    return all(_reached(op, known.holders.get(name, ())) for name in names)


def _reached(op: Op, holders: tuple[str, ...]) -> bool:
    return any(
        holder_op(item) == str(op.id)
        or (device_of(item) == device_of(op.stamp) and holder_stamp(item) > op.stamp)
        for item in holders
    )

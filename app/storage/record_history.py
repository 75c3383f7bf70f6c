"""The operations on a record with who made them and when."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from app.storage.store import Store
from app.storage.tables import audit, outbox
from app.wire.records import Fields


@dataclass(frozen=True, slots=True)
class Change:
    """One operation of this device on a record; ``fields`` are those it set."""

    at: datetime
    actor: str
    action: str
    fields: Fields


def record_changes(store: Store, record_id: UUID) -> list[Change]:
    """The operations of this device on the record in the order in which they were made."""
    statement = (
        select(audit.c.at, audit.c.actor, outbox.c.op)
        .join(outbox, outbox.c.op_id == audit.c.op_id)
        .where(outbox.c.record_id == str(record_id))
        .group_by(audit.c.entry)
        .order_by(audit.c.entry)
    )
    with store.read() as connection:
        rows = connection.execute(statement).all()
    found = []
    for row in rows:
        op = json.loads(row.op)
        fields: Fields = {**op.get("f", {}), **op.get("args", {})}
        found.append(Change(datetime.fromisoformat(row.at), row.actor, op["k"], fields))
    return found

"""Operations that the server itself sends for a person: under a device of its own, by the same rules as any push."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import Connection, select

from app.jobsync.ops import SCHEMA, Op
from app.wire.sync import PROTOCOL, OpMessage, PushRequest
from cloud.auth.sessions import Identity
from cloud.storage.bulk import insert_missing
from cloud.storage.tables import devices
from cloud.sync.push import Pushed, push


def device_named(purpose: str, whose: str) -> str:
    """The id of the device for one purpose of one person or tablet: always the same."""
    return hashlib.sha256(f"{purpose} {whose}".encode()).hexdigest()[:16]


def make_known(connection: Connection, who: Identity, name: str, now_ms: int) -> None:
    """See to it that the device under which ``who`` sends is there."""
    row = {
        "tenant_id": who.tenant_id,
        "id": who.device_id,
        "name": name,
        "last_n": 0,
        "durable_n": 0,
        "last_seen_ms": now_ms,
        "revoked_ms": None,
    }
    insert_missing(connection, devices, [row])


def push_as(
    connection: Connection, who: Identity, ops: Sequence[Op], now_ms: int, *, for_device: str = ""
) -> Pushed:
    """Number the operations after the device's last one and decide them; ``for_device`` as in :func:`push`."""
    mine = (devices.c.tenant_id == who.tenant_id) & (devices.c.id == who.device_id)
    query = select(devices.c.last_n).where(mine).with_for_update()
    last_n = connection.execute(query).scalar_one()
    numbered = [replace(op, n=n) for n, op in enumerate(ops, start=last_n + 1)]
    request = PushRequest(
        proto=PROTOCOL,
        schema=SCHEMA,
        device=who.device_id,
        acked=last_n,
        ops=[OpMessage.model_validate(op.to_wire()) for op in numbered],
    )
    return push(connection, who, request, now_ms, for_device=for_device)

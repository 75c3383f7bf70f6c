"""Operations as they lie in the outbox."""

from __future__ import annotations

import json

from app.jobsync.ops import JsonValue, Op, canonical

SERVER_AHEAD_KEY = "server_ahead"
"""The note that is made when the server knows operations of this device that the store no longer has."""
INHERITED = "inherited"
"""The status of an entry that the machine before a restore had not sent; it waits for the next complete pull."""
REQUEUED = "requeued"
"""The status of an entry that waits again under a later number; it keeps its own, for numbers have no holes."""


def operation_content(op: Op) -> dict[str, JsonValue]:
    """The operation as it is kept and hashed: its JSON object without the number, which changes when it is re-sent."""
    content = op.to_wire()
    del content["n"]
    return content


def operation_from_content(number: int, content: str) -> Op:
    """The inverse of :func:`operation_content` for a row of the outbox."""
    return Op.from_wire(json.loads(content) | {"n": number})


def outbox_values(op: Op) -> dict[str, int | str | None]:
    """The columns of a queued operation."""
    named: dict[str, int | str | None] = {
        "n": op.n,
        "op_id": str(op.id),
        "job_id": str(op.job_id),
        "kind": str(op.entity),
        "record_id": str(op.record_id),
        "op": canonical(operation_content(op)),
    }
    return named | QUEUED


QUEUED: dict[str, int | str | None] = {
    "status": None,
    "code": None,
    "message": None,
    "current": None,
    "conflict": None,
    "seq": 0,
    "in_base": 0,
    "dismissed": 0,
}
"""What the columns about the server's answer say while there is none."""

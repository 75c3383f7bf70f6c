"""Receiving operations: lock the device, lock the jobs in order, read, decide, write, commit.

One transaction does all of it, so a request that is cut off at any point leaves nothing behind,
and the same request sent again gets the stored results.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select, update

from app.domain.records import RecordKind
from app.jobsync.chain import Cursor, Head
from app.jobsync.ops import SCHEMA, FeedRow, Op, OpCode, OpResult, OpStatus, canonical
from app.jobsync.plan import PushPlan, SequenceGap, creates_job, plan_push, records_needed
from app.wire.api import ProblemCode
from app.wire.sync import PROTOCOL, PushRequest
from cloud.auth.access import SEES_ALL, visible_among
from cloud.auth.sessions import Identity
from cloud.problems import Refusal, device_revoked
from cloud.storage.bulk import TableRows, among, insert_missing, write_tables
from cloud.storage.tables import devices, job_heads, job_log, job_members, op_log, records
from cloud.sync.policy import ServerPolicy, devices_of, unseen_below
from cloud.sync.pull import in_chain
from cloud.sync.rows import feed_to_row, row_to_feed


@dataclass(frozen=True, slots=True)
class Pushed:
    """The results of a batch in order, the device's last number, and the ends of the jobs it changed."""

    results: tuple[OpResult, ...]
    last_n: int
    durable_n: int
    heads: Mapping[UUID, Head]


def push(
    connection: Connection,
    identity: Identity,
    request: PushRequest,
    now_ms: int,
    *,
    for_device: str = "",
) -> Pushed:
    """Decide and write a batch; it may hold stamps of ``for_device``, whose work is handed in.

    Raises ``Refusal`` 409: ``REWIND`` (the server lost what it confirmed), ``GAP`` (an earlier
    operation is missing), ``RENUMBER`` (the device is a restored copy and reuses numbers),
    ``DIVERGED`` (the device read another history of some jobs and must pull first); 503 when the
    device's version is newer than this server.
    """
    _require_known_schema(request)
    last_n, durable_n = _lock_device(connection, identity)
    if request.acked > last_n:
        raise Refusal(
            409,
            ProblemCode.REWIND,
            f"Send everything after {last_n} again: the server was restored from a backup.",
            last_n=last_n,
        )
    ops = [message.to_op() for message in request.ops]
    known = _replay(connection, identity, [op for op in ops if op.n <= last_n], last_n)
    fresh = [op for op in ops if op.n > last_n]
    if not fresh:
        return Pushed(tuple(known), last_n, durable_n, {})
    heads = _lock_heads(connection, identity, fresh)
    read_to = _positions(request, fresh)
    _require_same_history(connection, identity, heads, read_to)
    created = {op.job_id for op in fresh if creates_job(op) and not heads[op.job_id].seq}
    policy = ServerPolicy(
        connection,
        identity,
        _visible(connection, identity, heads) | created,
        unseen_below(connection, identity.tenant_id, fresh, read_to),
        devices_of(connection, identity, fresh) | {for_device},
    )
    rows = _read_records(connection, identity.tenant_id, fresh)
    try:
        plan = plan_push(last_n, fresh, rows, heads, now_ms, policy)
    except SequenceGap as gap:
        raise Refusal(409, ProblemCode.GAP, str(gap), expect=gap.expect) from gap
    _write(connection, identity, plan, created, now_ms)
    changed = {entry.job_id: plan.heads[entry.job_id] for entry in plan.log}
    return Pushed((*known, *plan.results), plan.last_n, durable_n, changed)


def _visible(
    connection: Connection, identity: Identity, heads: Mapping[UUID, Head]
) -> frozenset[UUID]:
    """Which of the jobs the person may see; who sees all needs no look at the members."""
    if identity.role in SEES_ALL:
        return frozenset(job_id for job_id, head in heads.items() if head.seq)
    return visible_among(connection, identity, heads)


def _require_known_schema(request: PushRequest) -> None:
    newer = (
        (request.proto, PROTOCOL, "speaks the protocol"),
        (request.ops_schema, SCHEMA, "reads operations"),
    )
    for sent, known, what in newer:
        if sent > known:
            raise Refusal(
                503,
                ProblemCode.SERVER_OUTDATED,
                f"This server {what} up to version {known}, the app sends version {sent}. "
                "Nothing is lost: update the server, the app sends again by itself.",
                retry_after_s=3600,
            )


def _positions(request: PushRequest, ops: Sequence[Op]) -> dict[UUID, Cursor]:
    """How far the device has read the jobs that it writes to."""
    written = {op.job_id for op in ops}
    return {
        job_id: Cursor.parse(text)
        for job_id, text in request.cursors.items()
        if text and job_id in written
    }


def _require_same_history(
    connection: Connection,
    identity: Identity,
    heads: Mapping[UUID, Head],
    read_to: Mapping[UUID, Cursor],
) -> None:
    """Refuse operations on a job of which the device read a history that this server does not have."""
    diverged = [
        job_id
        for job_id, cursor in read_to.items()
        if (heads.get(job_id, Head()).seq, heads.get(job_id, Head()).hash)
        != (cursor.seq, cursor.hash)
        and not in_chain(connection, identity.tenant_id, job_id, cursor)
    ]
    if diverged:
        raise Refusal(
            409,
            ProblemCode.DIVERGED,
            "The server's history of these jobs is not the one this device read. Pull, then push again.",
            jobs=sorted(diverged),
        )


def _lock_device(connection: Connection, identity: Identity) -> tuple[int, int]:
    row = connection.execute(
        select(devices.c.last_n, devices.c.durable_n, devices.c.revoked_ms)
        .where(devices.c.tenant_id == identity.tenant_id, devices.c.id == identity.device_id)
        .with_for_update()
    ).one()
    if row.revoked_ms is not None:
        raise device_revoked(identity.device_id)
    return row.last_n, row.durable_n


def _replay(
    connection: Connection, identity: Identity, ops: Sequence[Op], last_n: int
) -> list[OpResult]:
    """The stored results of operations that were decided before."""
    if not ops:
        return []
    rows = connection.execute(
        select(op_log).where(
            op_log.c.tenant_id == identity.tenant_id,
            op_log.c.device_id == identity.device_id,
            op_log.c.n.between(ops[0].n, ops[-1].n),
        )
    )
    stored = {row.n: row for row in rows}
    for op in ops:
        if stored[op.n].op_id != op.id:
            raise Refusal(
                409,
                ProblemCode.RENUMBER,
                f"Number {op.n} was used for another operation: this device is a restored copy.",
                from_n=op.n,
                last_n=last_n,
            )
    return [_stored_result(stored[op.n]) for op in ops]


def _stored_result(row: Any) -> OpResult:
    detail = json.loads(row.detail) if row.detail else {}
    conflict = detail.get("conflict")
    return OpResult(
        n=row.n,
        id=row.op_id,
        job_id=row.job_id,
        status=OpStatus(row.status),
        code=OpCode(row.code) if row.code else None,
        seq=row.seq,
        conflict=UUID(conflict) if conflict else None,
        current=detail.get("current"),
        message=detail.get("message"),
        replayed=True,
    )


def _lock_heads(connection: Connection, identity: Identity, ops: Sequence[Op]) -> dict[UUID, Head]:
    """The heads of the touched jobs, locked in the order of their ids; new jobs get one."""
    tenant_id = identity.tenant_id
    new = sorted({op.job_id for op in ops if creates_job(op)})
    insert_missing(
        connection,
        job_heads,
        [
            {"tenant_id": tenant_id, "job_id": job_id, "seq": 0, "chain_index": 0, "hash": ""}
            for job_id in new
        ],
    )
    rows = connection.execute(
        select(job_heads)
        .where(
            job_heads.c.tenant_id == tenant_id,
            among(connection, job_heads.c.job_id, sorted({op.job_id for op in ops})),
        )
        .order_by(job_heads.c.job_id)
        .with_for_update()
    )
    return {row.job_id: Head(row.seq, row.chain_index, row.hash) for row in rows}


def _read_records(
    connection: Connection, tenant_id: UUID, ops: Sequence[Op]
) -> dict[UUID, FeedRow]:
    rows = connection.execute(
        select(records).where(
            records.c.tenant_id == tenant_id,
            among(connection, records.c.id, records_needed(ops)),
        )
    )
    return {row.id: row_to_feed(row) for row in rows}


def _write(
    connection: Connection, identity: Identity, plan: PushPlan, created: set[UUID], now_ms: int
) -> None:
    tenant_id, device_id = identity.tenant_id, identity.device_id
    heads = [
        {
            "tenant_id": tenant_id,
            "job_id": entry.job_id,
            "seq": plan.heads[entry.job_id].seq,
            "chain_index": plan.heads[entry.job_id].index,
            "hash": plan.heads[entry.job_id].hash,
        }
        for entry in plan.log
    ]
    links = [
        {
            "tenant_id": tenant_id,
            "job_id": entry.job_id,
            "chain_index": entry.index,
            "seq": entry.seq,
            "previous": entry.previous,
            "hash": entry.hash,
            "device_id": device_id,
            "user_id": identity.user_id,
            "received_ms": now_ms,
            "items": entry.items,
        }
        for entry in plan.log
    ]
    members = [
        {"tenant_id": tenant_id, "job_id": row.job_id, "user_id": identity.user_id}
        for row in plan.changed
        if row.job_id in created and row.entity == RecordKind.JOB
    ]
    changed = [feed_to_row(tenant_id, row) for row in plan.changed]
    answered = [_log_row(tenant_id, device_id, result) for result in plan.results]
    write_tables(
        connection,
        [
            TableRows.replacing(records, changed, only_within="job_id"),
            TableRows.replacing(job_heads, heads),
            TableRows(job_log, links),
            TableRows(op_log, answered),
            TableRows.missing(job_members, members),
        ],
    )
    connection.execute(
        update(devices)
        .where(devices.c.tenant_id == tenant_id, devices.c.id == device_id)
        .values(last_n=plan.last_n, last_seen_ms=now_ms)
    )


def _log_row(tenant_id: UUID, device_id: str, result: OpResult) -> dict[str, Any]:
    detail = {
        "conflict": str(result.conflict) if result.conflict else None,
        "current": result.current,
        "message": result.message,
    }
    kept = {name: value for name, value in detail.items() if value is not None}
    return {
        "tenant_id": tenant_id,
        "device_id": device_id,
        "n": result.n,
        "op_id": result.id,
        "job_id": result.job_id,
        "status": result.status.value,
        "code": result.code.value if result.code else None,
        "seq": result.seq,
        "detail": canonical(kept) if kept else None,
    }

"""Sending the feed: each record once, at its latest number, in whole pushes.

A page always ends where a push ended, because only there does the chain give a hash to compare
with; that is what lets a device notice a restored or altered server.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select

from app.jobsync.chain import START, Cursor, Head
from cloud.auth.access import visible
from cloud.auth.sessions import Identity
from cloud.storage.tables import job_heads, job_log, records

MAX_ADDED = 1000


@dataclass(frozen=True, slots=True)
class StoredPage:
    """An :class:`app.jobsync.feed.PullPage` whose rows are those of ``records`` as they are stored."""

    rows: tuple[Row[Any], ...]
    cursors: Mapping[UUID, Cursor]
    reset: tuple[UUID, ...]
    revoked: tuple[UUID, ...]
    added: tuple[UUID, ...]
    more: bool


@dataclass(slots=True)
class _Page:
    left: int
    unknown_kinds: frozenset[str]
    rows: list[Row[Any]] = field(default_factory=list)
    cursors: dict[UUID, Cursor] = field(default_factory=dict)
    reset: list[UUID] = field(default_factory=list)
    more: bool = False


def pull(
    connection: Connection,
    identity: Identity,
    cursors: Mapping[UUID, Cursor],
    limit: int,
    unknown_kinds: frozenset[str] = frozenset(),
) -> StoredPage:
    """The next page after the given cursors, about ``limit`` rows long, without kinds the device cannot read."""
    heads = _visible_heads(connection, identity)
    page = _Page(limit, unknown_kinds)
    for job_id, cursor in cursors.items():
        head = heads.get(job_id)
        if head is not None and (head.seq, head.hash) != (cursor.seq, cursor.hash):
            _read_job(connection, identity.tenant_id, job_id, cursor, head, page)
    missing = [job_id for job_id in cursors if job_id not in heads and cursors[job_id] != START]
    hidden = _existing(connection, identity.tenant_id, missing)
    return StoredPage(
        rows=tuple(page.rows),
        cursors=page.cursors,
        reset=(*page.reset, *(job_id for job_id in missing if job_id not in hidden)),
        revoked=tuple(job_id for job_id in missing if job_id in hidden),
        added=tuple(job_id for job_id in heads if job_id not in cursors)[:MAX_ADDED],
        more=page.more,
    )


def _visible_heads(connection: Connection, identity: Identity) -> dict[UUID, Head]:
    rows = connection.execute(
        select(job_heads).where(visible(identity)).order_by(job_heads.c.job_id)
    )
    return {row.job_id: Head(row.seq, row.chain_index, row.hash) for row in rows}


def _existing(connection: Connection, tenant_id: UUID, job_ids: list[UUID]) -> frozenset[UUID]:
    if not job_ids:
        return frozenset()
    rows = connection.scalars(
        select(job_heads.c.job_id).where(
            job_heads.c.tenant_id == tenant_id,
            job_heads.c.job_id.in_(job_ids),
            job_heads.c.seq > 0,
        )
    )
    return frozenset(rows)


def _read_job(
    connection: Connection,
    tenant_id: UUID,
    job_id: UUID,
    cursor: Cursor,
    head: Head,
    page: _Page,
) -> None:
    if cursor != START and not in_chain(connection, tenant_id, job_id, cursor):
        page.reset.append(job_id)
        cursor = START
    if page.left <= 0:
        page.more = True
        return
    in_job = (records.c.tenant_id == tenant_id) & (records.c.job_id == job_id)
    query = select(records).where(in_job).order_by(records.c.seq)
    if page.unknown_kinds:
        query = query.where(records.c.kind.not_in(page.unknown_kinds))
    within = query.where(records.c.seq > cursor.seq, records.c.seq <= head.seq)
    found = list(connection.execute(within.limit(page.left)))
    end = Cursor(head.seq, head.hash)
    if len(found) == page.left:
        last = found[-1].seq
        end = _end_of_push(connection, tenant_id, job_id, last)
        rest = query.where(records.c.seq > last, records.c.seq <= end.seq)
        found.extend(connection.execute(rest))
        page.more = page.more or end.seq < head.seq
    page.left -= len(found)
    page.rows.extend(found)
    page.cursors[job_id] = end


def in_chain(connection: Connection, tenant_id: UUID, job_id: UUID, cursor: Cursor) -> bool:
    """Whether the cursor is the end of a push in this server's history of the job."""
    found = connection.scalar(
        select(job_log.c.chain_index).where(
            job_log.c.tenant_id == tenant_id,
            job_log.c.job_id == job_id,
            job_log.c.seq == cursor.seq,
            job_log.c.hash == cursor.hash,
        )
    )
    return found is not None


def _end_of_push(connection: Connection, tenant_id: UUID, job_id: UUID, seq: int) -> Cursor:
    row = connection.execute(
        select(job_log.c.seq, job_log.c.hash)
        .where(job_log.c.tenant_id == tenant_id, job_log.c.job_id == job_id, job_log.c.seq >= seq)
        .order_by(job_log.c.seq, job_log.c.chain_index)
        .limit(1)
    ).one()
    return Cursor(row.seq, row.hash)

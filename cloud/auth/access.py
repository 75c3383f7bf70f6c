"""Who may see and change which job: one table of roles, one table of members."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, delete, select, true

from app.wire.api import Role
from cloud.auth.auth_log import AuthEvent, record
from cloud.auth.sessions import Identity
from cloud.problems import not_found
from cloud.storage.bulk import among, insert_missing
from cloud.storage.tables import job_heads, job_members, users

WRITERS = frozenset({Role.USER, Role.MANAGER, Role.ADMIN})
SEES_ALL = frozenset({Role.MANAGER, Role.ADMIN, Role.AUDITOR})


def visible(identity: Identity) -> ColumnElement[bool]:
    """The condition on ``job_heads`` for jobs this person may see; the tenant is part of it."""
    tenant = job_heads.c.tenant_id == identity.tenant_id
    member = (
        true()
        if identity.role in SEES_ALL
        else job_heads.c.job_id.in_(
            select(job_members.c.job_id).where(
                job_members.c.tenant_id == identity.tenant_id,
                job_members.c.user_id == identity.user_id,
            )
        )
    )
    return tenant & (job_heads.c.seq > 0) & member


def require_visible(connection: Connection, identity: Identity, job_id: UUID) -> None:
    """Refuse a job that does not exist for this person."""
    found = connection.scalar(
        select(job_heads.c.job_id).where(visible(identity), job_heads.c.job_id == job_id)
    )
    if found is None:
        raise not_found("job")


def visible_among(
    connection: Connection, identity: Identity, job_ids: Iterable[UUID]
) -> frozenset[UUID]:
    """Which of the jobs this person may see."""
    rows = connection.scalars(
        select(job_heads.c.job_id).where(
            visible(identity), among(connection, job_heads.c.job_id, list(job_ids))
        )
    )
    return frozenset(rows)


def add_member(
    connection: Connection, identity: Identity, job_id: UUID, user_id: UUID, now_ms: int
) -> None:
    """Let a user of the same tenant see the job."""
    require_visible(connection, identity, job_id)
    known = connection.scalar(
        select(users.c.id).where(users.c.tenant_id == identity.tenant_id, users.c.id == user_id)
    )
    if known is None:
        raise not_found("user")
    row = {"tenant_id": identity.tenant_id, "job_id": job_id, "user_id": user_id}
    insert_missing(connection, job_members, [row])
    _note(connection, AuthEvent.MEMBER_ADDED, identity, job_id, user_id, now_ms)


def remove_member(
    connection: Connection, identity: Identity, job_id: UUID, user_id: UUID, now_ms: int
) -> None:
    """Take the job away from a user; their devices drop it at the next pull."""
    require_visible(connection, identity, job_id)
    connection.execute(
        delete(job_members).where(
            job_members.c.tenant_id == identity.tenant_id,
            job_members.c.job_id == job_id,
            job_members.c.user_id == user_id,
        )
    )
    _note(connection, AuthEvent.MEMBER_REMOVED, identity, job_id, user_id, now_ms)


def _note(
    connection: Connection,
    event: AuthEvent,
    identity: Identity,
    job_id: UUID,
    user_id: UUID,
    now_ms: int,
) -> None:
    record(
        connection,
        identity.tenant_id,
        event,
        now_ms,
        user_id=user_id,
        actor_id=identity.user_id,
        job=str(job_id),
    )

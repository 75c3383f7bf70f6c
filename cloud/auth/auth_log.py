"""The log of everything that concerns accounts, one hash chain a tenant.

``hash_i = SHA-256(hash_{i-1} || canonical JSON of the entry)``. An entry names people by id, never by password, token
or code. Who can write to the database can still compute a whole new chain; therefore the head is given out with every
page, so that an auditor who keeps it notices.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from hashlib import sha256
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, insert, select, update

from app.wire.accounts import AuthEntry, AuthPage
from cloud.storage.account_tables import auth_log
from cloud.storage.bulk import insert_missing
from cloud.storage.tables import sign_in_failures, tenants

PAGE = 500


class AuthEvent(StrEnum):
    """What happened; stable, for programs."""

    TENANT_REGISTERED = "tenant registered"
    USER_CREATED = "user created"
    USER_CHANGED = "user changed"
    EMAIL_VERIFIED = "e-mail verified"
    SIGNED_IN = "signed in"
    SIGN_IN_FAILED = "sign-in failed"
    SIGNED_OUT = "signed out"
    SESSION_ENDED = "session ended"
    PASSWORD_RESET_ASKED = "password reset asked for"  # noqa: S105 - an event's name
    PASSWORD_CHANGED = "password changed"  # noqa: S105 - an event's name
    SECOND_FACTOR_ADDED = "second factor added"
    SECOND_FACTOR_REMOVED = "second factor removed"
    RECOVERY_CODE_USED = "recovery code used"
    DEVICE_ENROLLED = "device enrolled"
    DEVICE_REVOKED = "device revoked"
    RESCUE_OPENED = "rescue file opened"
    RESCUE_TAKEN_IN = "rescue file taken in"
    REFRESH_REFUSED = "refresh refused"
    IDENTITY_LINKED = "outside identity linked"
    POLICY_CHANGED = "policy changed"
    MEMBER_ADDED = "job member added"
    MEMBER_REMOVED = "job member removed"
    WEBHOOK_ADDED = "webhook added"
    WEBHOOK_REMOVED = "webhook removed"
    WEBHOOK_ROTATED = "webhook secret replaced"
    SOURCE_ADDED = "webhook source added"
    SOURCE_REMOVED = "webhook source removed"
    SOURCE_ROTATED = "webhook source's secret replaced"


@dataclass(frozen=True, slots=True)
class Broken:
    """The first entry that is not what was written, and what is wrong with it."""

    position: int
    problem: str


def record(
    connection: Connection,
    tenant_id: UUID,
    event: AuthEvent,
    now_ms: int,
    *,
    user_id: UUID | None = None,
    actor_id: UUID | None = None,
    device_id: str | None = None,
    **detail: str | int | list[str],
) -> None:
    """Append an entry in the transaction of what it tells about; writers of one tenant wait for each other."""
    # Not a full lock: the transaction, like others beside it, may have added a row that names the tenant, and two that
    # had would wait for each other for ever.
    connection.execute(
        select(tenants.c.id).where(tenants.c.id == tenant_id).with_for_update(key_share=True)
    )
    last = connection.execute(
        select(auth_log.c.position, auth_log.c.hash)
        .where(auth_log.c.tenant_id == tenant_id)
        .order_by(auth_log.c.position.desc())
        .limit(1)
    ).one_or_none()
    position, previous = (last.position + 1, last.hash) if last else (1, "")
    entry = {
        "tenant_id": tenant_id,
        "position": position,
        "at_ms": now_ms,
        "event": event.value,
        "user_id": user_id,
        "actor_id": actor_id or user_id,
        "device_id": device_id,
        "detail": json.dumps(detail, sort_keys=True, ensure_ascii=False),
        "previous": previous,
    }
    connection.execute(insert(auth_log).values(**entry, hash=_hash(entry)))


def pretend_to_record(connection: Connection, now_ms: int) -> None:
    """Do as much work as :func:`record` for nobody, so that time does not tell whether there is somebody.

    What is written in the end is one row of no importance, the same one every time.
    """
    nobody = UUID(int=0)
    connection.execute(
        select(tenants.c.id).where(tenants.c.id == nobody).with_for_update(key_share=True)
    )
    connection.execute(
        select(auth_log.c.position, auth_log.c.hash)
        .where(auth_log.c.tenant_id == nobody)
        .order_by(auth_log.c.position.desc())
        .limit(1)
    )
    insert_missing(
        connection,
        sign_in_failures,
        [{"email_hash": "", "failures": 0, "blocked_until_ms": 0, "last_ms": now_ms}],
    )
    connection.execute(
        update(sign_in_failures).where(sign_in_failures.c.email_hash == "").values(last_ms=now_ms)
    )


def page(connection: Connection, tenant_id: UUID, after: int, limit: int) -> AuthPage:
    """Entries after a position, oldest first, and the head of the chain."""
    mine = auth_log.c.tenant_id == tenant_id
    rows = connection.execute(
        select(auth_log)
        .where(mine, auth_log.c.position > after)
        .order_by(auth_log.c.position)
        .limit(limit)
    ).all()
    head = connection.execute(
        select(auth_log.c.position, auth_log.c.hash)
        .where(mine)
        .order_by(auth_log.c.position.desc())
        .limit(1)
    ).one_or_none()
    return AuthPage(
        entries=[_out(row) for row in rows],
        next_after=rows[-1].position
        if rows and head and rows[-1].position < head.position
        else None,
        head_position=head.position if head else 0,
        head_hash=head.hash if head else "",
    )


def verify(connection: Connection, tenant_id: UUID) -> Broken | None:
    """Follow the chain from its beginning; None when every entry is as it was written."""
    expected_position, previous = 1, ""
    while True:
        rows = connection.execute(
            select(auth_log)
            .where(auth_log.c.tenant_id == tenant_id, auth_log.c.position >= expected_position)
            .order_by(auth_log.c.position)
            .limit(PAGE)
        ).all()
        if not rows:
            return None
        broken = _first_broken(rows, expected_position, previous)
        if broken is not None:
            return broken
        expected_position, previous = rows[-1].position + 1, rows[-1].hash


def _first_broken(rows: Sequence[Row[Any]], position: int, previous: str) -> Broken | None:
    for row in rows:
        if row.position != position:
            return Broken(position, "the entry is missing")
        if row.previous != previous:
            return Broken(position, "the entry before it is another one")
        if row.hash != _hash(row._asdict()):
            return Broken(position, "the entry was changed")
        position, previous = position + 1, row.hash
    return None


def _hash(entry: dict[str, Any]) -> str:
    content = {name: str(value) for name, value in entry.items() if name != "hash"}
    return sha256(json.dumps(content, sort_keys=True, ensure_ascii=False).encode()).hexdigest()


def _out(row: Row[Any]) -> AuthEntry:
    return AuthEntry(
        position=row.position,
        at=datetime.fromtimestamp(row.at_ms / 1000, UTC),
        event=row.event,
        user_id=row.user_id,
        actor_id=row.actor_id,
        device_id=row.device_id,
        detail=json.loads(row.detail),
        hash=row.hash,
    )

"""Signing in: e-mail, password and device for an opaque token.

Every attempt is counted *before* the password is looked at, for known and unknown addresses alike,
so that parallel guessing gains nothing and the delay does not tell who exists.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from uuid import UUID

from sqlalchemy import Connection, delete, insert, select, update

from app.wire.api import DeviceName, ProblemCode, Role, SignedIn, SignIn
from cloud.auth.accounts import normal_email
from cloud.auth.passwords import hash_password, matches, needs_rehash
from cloud.problems import Refusal
from cloud.storage.bulk import insert_missing
from cloud.storage.database import Database
from cloud.storage.tables import devices, sessions, sign_in_failures, tenants, users

FREE_FAILURES = 5
MAX_DELAY_S = 900
FORGET_FAILURES_MS = 24 * 3600 * 1000
TOKEN_BYTES = 32


@dataclass(frozen=True, slots=True)
class _User:
    id: UUID
    tenant_id: UUID
    tenant: str
    name: str
    role: Role
    password_hash: str


def token_hash(token: str) -> str:
    """The form in which a token is stored and looked up."""
    return sha256(token.encode()).hexdigest()


def delay_s(failures: int) -> int:
    """How long the next attempt must wait after so many failures in a row."""
    return 0 if failures < FREE_FAILURES else min(2 ** (failures - FREE_FAILURES), MAX_DELAY_S)


def sign_in(database: Database, request: SignIn, lifetime: timedelta, now_ms: int) -> SignedIn:
    """Check the password and begin a session on the device.

    Raises ``Refusal``: 401 for a wrong e-mail or password, 429 while a delay runs, 403 for a
    revoked device.
    """
    email = normal_email(request.email)
    email_hash = sha256(email.encode()).hexdigest()
    with database.write() as connection:
        _count_attempt(connection, email_hash, now_ms)
    with database.read() as connection:
        user = _find(connection, email)
    if not matches(user.password_hash if user else None, request.password) or user is None:
        raise Refusal(401, ProblemCode.SIGN_IN_FAILED, "The e-mail address or password is wrong.")
    fresh_hash = hash_password(request.password) if needs_rehash(user.password_hash) else None
    token = secrets.token_urlsafe(TOKEN_BYTES)
    expires_ms = now_ms + int(lifetime.total_seconds() * 1000)
    with database.write() as connection:
        _register_device(connection, user.tenant_id, request.device, now_ms)
        connection.execute(
            delete(sign_in_failures).where(sign_in_failures.c.email_hash == email_hash)
        )
        connection.execute(
            delete(sessions).where(sessions.c.user_id == user.id, sessions.c.expires_ms < now_ms)
        )
        if fresh_hash is not None:
            connection.execute(
                update(users).where(users.c.id == user.id).values(password_hash=fresh_hash)
            )
        connection.execute(
            insert(sessions).values(
                token_hash=token_hash(token),
                tenant_id=user.tenant_id,
                user_id=user.id,
                device_id=request.device.id,
                created_ms=now_ms,
                expires_ms=expires_ms,
            )
        )
    return SignedIn(
        token=token,
        expires_at=datetime.fromtimestamp(expires_ms / 1000, UTC),
        user_id=user.id,
        name=user.name,
        role=user.role,
        tenant_id=user.tenant_id,
        tenant=user.tenant,
    )


def _count_attempt(connection: Connection, email_hash: str, now_ms: int) -> None:
    table = sign_in_failures
    connection.execute(delete(table).where(table.c.last_ms < now_ms - FORGET_FAILURES_MS))
    new = {"email_hash": email_hash, "failures": 0, "blocked_until_ms": 0, "last_ms": now_ms}
    insert_missing(connection, table, [new])
    row = connection.execute(
        select(table).where(table.c.email_hash == email_hash).with_for_update()
    ).one()
    if row.blocked_until_ms > now_ms:
        raise Refusal(
            429,
            ProblemCode.TOO_MANY_ATTEMPTS,
            "There were too many attempts. Wait before the next one.",
            retry_after_s=-(-(row.blocked_until_ms - now_ms) // 1000),
        )
    failures = row.failures + 1
    connection.execute(
        update(table)
        .where(table.c.email_hash == email_hash)
        .values(
            failures=failures, blocked_until_ms=now_ms + delay_s(failures) * 1000, last_ms=now_ms
        )
    )


def _find(connection: Connection, email: str) -> _User | None:
    row = connection.execute(
        select(users, tenants.c.name.label("tenant"))
        .join(tenants, tenants.c.id == users.c.tenant_id)
        .where(users.c.email == email)
    ).one_or_none()
    if row is None:
        return None
    return _User(row.id, row.tenant_id, row.tenant, row.name, Role(row.role), row.password_hash)


def _register_device(
    connection: Connection, tenant_id: UUID, device: DeviceName, now_ms: int
) -> None:
    insert_missing(
        connection,
        devices,
        [
            {
                "tenant_id": tenant_id,
                "id": device.id,
                "name": device.name,
                "last_n": 0,
                "durable_n": 0,
                "last_seen_ms": now_ms,
                "revoked_ms": None,
            }
        ],
    )
    mine = (devices.c.tenant_id == tenant_id) & (devices.c.id == device.id)
    connection.execute(update(devices).where(mine).values(name=device.name, last_seen_ms=now_ms))
    if connection.scalar(select(devices.c.revoked_ms).where(mine)) is not None:
        raise device_revoked()


def device_revoked() -> Refusal:
    """The answer to everything a revoked device asks."""
    return Refusal(403, ProblemCode.DEVICE_REVOKED, "This device was revoked by the office.")

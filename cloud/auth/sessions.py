"""Who asks: from a bearer token to a person, a device and a tenant."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Select, Text, bindparam, cast, delete, func, select

from app.wire.api import ProblemCode, Role
from cloud.auth import refresh
from cloud.auth.auth_log import AuthEvent, record
from cloud.auth.sign_in import Scope, token_hash
from cloud.problems import Refusal, device_revoked, forbidden
from cloud.storage.database import SCOPE_SETTING
from cloud.storage.tables import devices, sessions, users


@dataclass(frozen=True, slots=True)
class Identity:
    """The person and device behind a request; the tenant is never taken from anywhere else."""

    tenant_id: UUID
    user_id: UUID
    name: str
    role: Role
    device_id: str
    scope: Scope = Scope.FULL

    def require(self, *roles: Role) -> None:
        """Refuse anybody without one of the roles."""
        if self.role not in roles:
            raise forbidden(f"Only {' or '.join(roles)} may do this.")


_BY_TOKEN = (
    select(
        sessions.c.tenant_id,
        sessions.c.user_id,
        sessions.c.device_id,
        sessions.c.expires_ms,
        sessions.c.scope,
        users.c.name,
        users.c.role,
        users.c.disabled_ms,
        devices.c.revoked_ms,
    )
    .join(users, users.c.id == sessions.c.user_id)
    .join(
        devices,
        (devices.c.tenant_id == sessions.c.tenant_id) & (devices.c.id == sessions.c.device_id),
    )
    .where(sessions.c.token_hash == bindparam("hash"))
)
_FOUND = _BY_TOKEN.cte("found").prefix_with("MATERIALIZED")
_BY_TOKEN_THEN_NARROW = select(
    _FOUND, func.set_config(SCOPE_SETTING, cast(_FOUND.c.tenant_id, Text), True)
)


def identify(connection: Connection, token: str, now_ms: int) -> Identity:
    """The identity behind a token; raises ``Refusal`` 401 or, for a revoked device, 403."""
    return _identity(connection, _BY_TOKEN, token, now_ms)


def identify_and_narrow(connection: Connection, token: str, now_ms: int) -> Identity:
    """As :func:`identify`, on PostgreSQL and for the whole server's transaction.

    From then on it sees the rows of that person's tenant only, at the cost of no round trip: the one row is found
    before the scope changes.
    """
    return _identity(connection, _BY_TOKEN_THEN_NARROW, token, now_ms)


def _identity(connection: Connection, query: Select[Any], token: str, now_ms: int) -> Identity:
    row = connection.execute(query, {"hash": token_hash(token)}).one_or_none()
    if row is None:
        raise Refusal(401, ProblemCode.TOKEN_INVALID, "Sign in: the token is not valid.")
    if row.revoked_ms is not None:
        raise device_revoked(row.device_id)
    if row.disabled_ms is not None:
        raise Refusal(401, ProblemCode.TOKEN_INVALID, "This account was taken out of use.")
    if row.expires_ms <= now_ms:
        raise Refusal(401, ProblemCode.TOKEN_EXPIRED, "Sign in again: the session is over.")
    return Identity(
        row.tenant_id, row.user_id, row.name, Role(row.role), row.device_id, Scope(row.scope)
    )


def end_session(connection: Connection, who: Identity, token: str, now_ms: int) -> None:
    """Sign out: the token is worth nothing from now on, nor is what would renew it."""
    connection.execute(delete(sessions).where(sessions.c.token_hash == token_hash(token)))
    refresh.end_families(
        connection, who.tenant_id, now_ms, device_id=who.device_id, user_id=who.user_id
    )
    record(
        connection,
        who.tenant_id,
        AuthEvent.SIGNED_OUT,
        now_ms,
        user_id=who.user_id,
        device_id=who.device_id,
    )


def end_all_of(connection: Connection, tenant_id: UUID, user_id: UUID) -> None:
    """End every session of a person on any device, as after a new password."""
    connection.execute(
        delete(sessions).where(sessions.c.tenant_id == tenant_id, sessions.c.user_id == user_id)
    )

"""Signing a device in: who somebody is, and on which tablet, for a bearer token."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from hashlib import sha256
from uuid import UUID

from authlib.oauth2.rfc7636 import create_s256_code_challenge
from sqlalchemy import Connection, delete, insert, select, update

from app.wire.accounts import EnrolDevice, PublicKey, RedeemSignIn, Refresh
from app.wire.api import DeviceName, Role, SignedIn, SignIn
from cloud.auth import refresh
from cloud.auth.attempts import known_device
from cloud.auth.auth_log import AuthEvent, record
from cloud.auth.one_time_codes import CodePurpose, use_code
from cloud.auth.proving import Person, guarded_guess, prove, require_second_factor
from cloud.auth.second_factor import is_confirmed
from cloud.auth.server_key import ServerKey
from cloud.auth.tenant_policy import needs_second_factor, policy_of
from cloud.problems import Refusal, device_revoked
from cloud.storage.bulk import insert_missing
from cloud.storage.database import Database
from cloud.storage.tables import devices, sessions, tenants, users

TOKEN_BYTES = 32
SHORT_SESSION = timedelta(minutes=10)
"""Of a device with a key: it renews the session by itself."""


class Scope(StrEnum):
    """What a session may do."""

    FULL = "full"
    SECOND_FACTOR_SETUP = "2fa setup"
    SECOND_FACTOR_CODE = "2fa code"


def token_hash(token: str) -> str:
    """The form in which a token is stored and looked up."""
    return sha256(token.encode()).hexdigest()


def sign_in(
    database: Database, key: ServerKey, request: SignIn, lifetime: timedelta, now_ms: int
) -> SignedIn:
    """Check who it is and begin a session on the device.

    Raises ``Refusal`` as :func:`cloud.auth.proving.prove` does, and 403 for a revoked device.
    """
    person = prove(
        database,
        key,
        request.email,
        request.password,
        request.second_factor,
        now_ms,
        lambda connection, email: known_device(connection, email, request.device.id),
    )
    with database.write() as connection:
        return begin_session(
            connection, key, person, request.device, request.device_key, lifetime, now_ms
        )


def begin_session(
    connection: Connection,
    key: ServerKey,
    person: Person,
    device: DeviceName,
    device_key: PublicKey,
    lifetime: timedelta,
    now_ms: int,
) -> SignedIn:
    """A session of a person on a device; short and renewable when the device gave a key."""
    _register_device(connection, person.tenant_id, device, now_ms)
    refresh_token = ""
    if device_key:
        refresh_token = refresh.begin_family(
            connection, key, person.tenant_id, person.user_id, device.id, device_key, now_ms
        )
        lifetime = SHORT_SESSION
    record(
        connection,
        person.tenant_id,
        AuthEvent.SIGNED_IN,
        now_ms,
        user_id=person.user_id,
        device_id=device.id,
    )
    return _session(connection, person, device.id, lifetime, refresh_token, now_ms)


def enrol_device(database: Database, key: ServerKey, request: EnrolDevice, now_ms: int) -> SignedIn:
    """Begin a session on a new device by a code that an administrator gave out for a person."""
    with database.write() as connection:
        owner = use_code(connection, request.code, CodePurpose.ENROL_DEVICE, now_ms)
        person = person_of(connection, owner.user_id)
        record(
            connection,
            owner.tenant_id,
            AuthEvent.DEVICE_ENROLLED,
            now_ms,
            user_id=owner.user_id,
            device_id=request.device.id,
        )
        return begin_session(
            connection, key, person, request.device, request.device_key, SHORT_SESSION, now_ms
        )


def redeem_sign_in(
    database: Database, key: ServerKey, request: RedeemSignIn, now_ms: int
) -> SignedIn:
    """Begin a session by a code that came through the browser; the second factor is asked for as with a password."""
    challenge = create_s256_code_challenge(request.verifier)
    with (
        guarded_guess(database, f"redeem {token_hash(request.code)}", now_ms),
        database.write() as connection,
    ):
        owner = use_code(
            connection, request.code, CodePurpose.REDEEM_SIGN_IN, now_ms, bound_to=challenge
        )
        person = person_of(connection, owner.user_id)
        if is_confirmed(connection, owner.tenant_id, owner.user_id):
            require_second_factor(
                connection, key, owner.tenant_id, owner.user_id, request.second_factor, now_ms
            )
        return begin_session(
            connection, key, person, request.device, request.device_key, SHORT_SESSION, now_ms
        )


def renew_session(database: Database, key: ServerKey, request: Refresh, now_ms: int) -> SignedIn:
    """A new session for a refresh token that the device's key signed; ``Refusal`` 401 or 403 otherwise."""
    with database.write() as connection:
        outcome = refresh.renew(connection, key, request, now_ms)
        if not isinstance(outcome, Refusal):
            family, refresh_token = outcome
            person = person_of(connection, family.user_id)
            return _session(
                connection, person, family.device_id, SHORT_SESSION, refresh_token, now_ms
            )
    raise outcome


def _session(
    connection: Connection,
    person: Person,
    device_id: str,
    lifetime: timedelta,
    refresh_token: str,
    now_ms: int,
) -> SignedIn:
    token = secrets.token_urlsafe(TOKEN_BYTES)
    expires_ms = now_ms + int(lifetime.total_seconds() * 1000)
    scope = Scope.SECOND_FACTOR_SETUP if person.second_factor_needed else Scope.FULL
    connection.execute(
        delete(sessions).where(sessions.c.user_id == person.user_id, sessions.c.expires_ms < now_ms)
    )
    connection.execute(
        insert(sessions).values(
            token_hash=token_hash(token),
            tenant_id=person.tenant_id,
            user_id=person.user_id,
            device_id=device_id,
            scope=scope.value,
            created_ms=now_ms,
            expires_ms=expires_ms,
        )
    )
    return SignedIn(
        token=token,
        expires_at=datetime.fromtimestamp(expires_ms / 1000, UTC),
        refresh_token=refresh_token,
        second_factor_needed=person.second_factor_needed,
        user_id=person.user_id,
        name=person.name,
        role=person.role,
        tenant_id=person.tenant_id,
        tenant=person.tenant,
    )


def person_of(connection: Connection, user_id: UUID) -> Person:
    """The person with this id."""
    row = connection.execute(
        select(users, tenants.c.name.label("tenant"))
        .join(tenants, tenants.c.id == users.c.tenant_id)
        .where(users.c.id == user_id)
    ).one()
    role = Role(row.role)
    needed = needs_second_factor(policy_of(connection, row.tenant_id), role) and not is_confirmed(
        connection, row.tenant_id, row.id
    )
    return Person(row.id, row.tenant_id, row.tenant, row.name, row.email, role, needed)


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
        raise device_revoked(device.id)

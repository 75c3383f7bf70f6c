"""Renewing a device's session: refresh tokens bound to the device's key.

A token is ``family.generation.mac``, made from the server's key, so that the database holds nothing that lets anybody
in and the successor of a token is always the same. Rules (``docs/decisions/0010-device-bound-refresh.md``):

- the present generation gives the next one;
- the one before it gives the present one once more: the answer to it was lost on the way;
- a newer one than the server knows was made by it before it was put back to a backup: it gives the one after it;
- an older one means that two hold the key's tokens: the family ends;
- without the device's signature nothing is given and nothing ends: a stolen token neither helps nor harms.
"""

from __future__ import annotations

import base64
import hmac
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import Connection, insert, select, update
from uuid_utils.compat import uuid7

from app.jobsync.refresh_proof import CLOCK_TOLERANCE_MS, signed_bytes
from app.wire.accounts import Refresh
from app.wire.api import ProblemCode
from cloud.auth.auth_log import AuthEvent, record
from cloud.auth.server_key import Purpose, ServerKey
from cloud.problems import Refusal, device_revoked
from cloud.storage.account_tables import device_keys
from cloud.storage.tables import devices, users

IDLE = timedelta(days=60)
ABSOLUTE = timedelta(days=180)


@dataclass(frozen=True, slots=True)
class Family:
    """The chain of refresh tokens of one enrolment of one device."""

    id: UUID
    tenant_id: UUID
    user_id: UUID
    device_id: str
    generation: int


def begin_family(
    connection: Connection,
    key: ServerKey,
    tenant_id: UUID,
    user_id: UUID,
    device_id: str,
    public_key: str,
    now_ms: int,
) -> str:
    """The first refresh token of a device; earlier families of the device end."""
    end_families(connection, tenant_id, now_ms, device_id=device_id)
    family = uuid7()
    connection.execute(
        insert(device_keys).values(
            id=family,
            tenant_id=tenant_id,
            user_id=user_id,
            device_id=device_id,
            public_key=public_key,
            generation=1,
            created_ms=now_ms,
            used_ms=now_ms,
        )
    )
    return _token(key, family, 1)


def end_families(
    connection: Connection,
    tenant_id: UUID,
    now_ms: int,
    *,
    device_id: str | None = None,
    user_id: UUID | None = None,
) -> None:
    """End the families of a device, of a user, or of both."""
    condition = (device_keys.c.tenant_id == tenant_id) & device_keys.c.ended_ms.is_(None)
    if device_id is not None:
        condition &= device_keys.c.device_id == device_id
    if user_id is not None:
        condition &= device_keys.c.user_id == user_id
    connection.execute(update(device_keys).where(condition).values(ended_ms=now_ms))


def renew(
    connection: Connection, key: ServerKey, request: Refresh, now_ms: int
) -> tuple[Family, str] | Refusal:
    """The family and the refresh token to use next.

    A refusal is *returned*, because what it noted in the log must be committed; nothing else was changed then.
    """
    if abs(request.at_ms - now_ms) > CLOCK_TOLERANCE_MS:
        return Refusal(
            401,
            ProblemCode.CLOCK_WRONG,
            "The device's clock is wrong. Sign the request again with the server's time.",
            server_time_ms=now_ms,
        )
    parsed = _parse(key, request.refresh_token)
    if parsed is None:
        return _refused()
    family_id, generation = parsed
    row = connection.execute(
        select(device_keys, devices.c.revoked_ms, users.c.disabled_ms)
        .join(
            devices,
            (devices.c.tenant_id == device_keys.c.tenant_id)
            & (devices.c.id == device_keys.c.device_id),
        )
        .join(users, users.c.id == device_keys.c.user_id)
        .where(device_keys.c.id == family_id)
        .with_for_update(of=device_keys)
    ).one_or_none()
    if row is None or row.device_id != request.device:
        return _refused()
    family = Family(row.id, row.tenant_id, row.user_id, row.device_id, row.generation)
    if not _signed(row.public_key, request):
        _note(connection, family, "the device's key did not sign it", now_ms)
        return _refused()
    if row.revoked_ms is not None:
        return device_revoked(row.device_id)
    if (
        row.ended_ms is not None
        or row.disabled_ms is not None
        or _is_over(row.used_ms, row.created_ms, now_ms)
    ):
        return _refused()
    mine = update(device_keys).where(device_keys.c.id == family_id)
    if generation >= row.generation:
        next_generation = generation + 1
        connection.execute(mine.values(generation=next_generation, used_ms=now_ms))
    elif generation == row.generation - 1:
        next_generation = row.generation
        connection.execute(mine.values(used_ms=now_ms))
    else:
        connection.execute(mine.values(ended_ms=now_ms))
        _note(connection, family, "an old token came back; every token of it ended", now_ms)
        return _refused()
    return family, _token(key, family_id, next_generation)


def _is_over(used_ms: int, created_ms: int, now_ms: int) -> bool:
    return (
        now_ms - used_ms > IDLE.total_seconds() * 1000
        or now_ms - created_ms > ABSOLUTE.total_seconds() * 1000
    )


def _signed(public_key: str, request: Refresh) -> bool:
    content = signed_bytes(request.refresh_token, request.device, request.at_ms)
    try:
        Ed25519PublicKey.from_public_bytes(base64.b64decode(public_key)).verify(
            base64.b64decode(request.signature), content
        )
    except (InvalidSignature, ValueError):
        return False
    return True


def _token(key: ServerKey, family: UUID, generation: int) -> str:
    mac = key.mac(Purpose.REFRESH, f"{family}.{generation}".encode())
    return f"{family}.{generation}.{base64.urlsafe_b64encode(mac).decode().rstrip('=')}"


def _parse(key: ServerKey, token: str) -> tuple[UUID, int] | None:
    """Family and generation of a token that this server made."""
    family_text, _, rest = token.partition(".")
    generation_text = rest.partition(".")[0]
    try:
        family, generation = UUID(family_text), int(generation_text)
    except ValueError:
        return None
    expected = _token(key, family, generation)
    return (family, generation) if hmac.compare_digest(expected.encode(), token.encode()) else None


def _note(connection: Connection, family: Family, why: str, now_ms: int) -> None:
    record(
        connection,
        family.tenant_id,
        AuthEvent.REFRESH_REFUSED,
        now_ms,
        user_id=family.user_id,
        device_id=family.device_id,
        why=why,
    )


def _refused() -> Refusal:
    return Refusal(401, ProblemCode.TOKEN_INVALID, "Sign in again: the session cannot be renewed.")

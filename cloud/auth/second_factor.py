"""Second factors: time-based codes (RFC 6238) and recovery codes.

Seeds are sealed with the server's key. A time step is accepted once: the last accepted one is kept, since the same code
would verify again for a minute. Recovery codes are random and long, so a plain hash protects them.
"""

from __future__ import annotations

import secrets
from hashlib import sha256
from uuid import UUID

import pyotp
from sqlalchemy import ColumnElement, Connection, delete, insert, select, update

from app.domain.errors import Conflict
from app.wire.accounts import RecoveryCodes, SecondFactorSeed
from app.wire.api import ProblemCode
from cloud.auth.auth_log import AuthEvent, record
from cloud.auth.server_key import Purpose, ServerKey
from cloud.problems import Refusal
from cloud.storage.account_tables import recovery_codes, second_factors

ISSUER = "RestoreAssist"
STEP_S = 30
STEPS_EITHER_WAY = 1
RECOVERY_CODES = 10
_NEVER = 0


def begin(
    connection: Connection, key: ServerKey, tenant_id: UUID, user_id: UUID, email: str, now_ms: int
) -> SecondFactorSeed:
    """A new seed, worth nothing until a code of it was given back; ``Conflict`` when there is one in use."""
    if is_confirmed(connection, tenant_id, user_id):
        raise Conflict("There is a second factor already. Remove it first.")
    mine = _of(tenant_id, user_id)
    connection.execute(delete(second_factors).where(mine))
    secret = pyotp.random_base32()
    connection.execute(
        insert(second_factors).values(
            tenant_id=tenant_id,
            user_id=user_id,
            seed=key.seal(Purpose.SECOND_FACTOR, secret.encode(), user_id.bytes),
            created_ms=now_ms,
            last_step=_NEVER,
        )
    )
    uri = pyotp.TOTP(secret).provisioning_uri(name=email, issuer_name=ISSUER)
    return SecondFactorSeed(secret=secret, uri=uri)


def confirm(
    connection: Connection, key: ServerKey, tenant_id: UUID, user_id: UUID, code: str, now_ms: int
) -> RecoveryCodes:
    """Take the seed into use by a code of it; the recovery codes that go with it.

    ``Conflict`` for one that is in use: its codes are for signing in, not for new recovery codes.
    """
    if is_confirmed(connection, tenant_id, user_id):
        raise Conflict("The second factor is in use already. Sign in with a code of it.")
    if not _accept_time_code(connection, key, tenant_id, user_id, code, now_ms):
        raise second_factor_wrong()
    connection.execute(
        update(second_factors).where(_of(tenant_id, user_id)).values(confirmed_ms=now_ms)
    )
    record(connection, tenant_id, AuthEvent.SECOND_FACTOR_ADDED, now_ms, user_id=user_id)
    return new_recovery_codes(connection, tenant_id, user_id)


def new_recovery_codes(connection: Connection, tenant_id: UUID, user_id: UUID) -> RecoveryCodes:
    """Ten new codes; the old ones stop working."""
    mine = (recovery_codes.c.tenant_id == tenant_id) & (recovery_codes.c.user_id == user_id)
    connection.execute(delete(recovery_codes).where(mine))
    codes = [f"{secrets.token_hex(5)}-{secrets.token_hex(5)}" for _ in range(RECOVERY_CODES)]
    connection.execute(
        insert(recovery_codes),
        [{"tenant_id": tenant_id, "user_id": user_id, "code_hash": _hash(code)} for code in codes],
    )
    return RecoveryCodes(codes=codes)


def remove(
    connection: Connection, tenant_id: UUID, user_id: UUID, actor_id: UUID, now_ms: int
) -> None:
    """Take the second factor and its recovery codes away."""
    connection.execute(delete(second_factors).where(_of(tenant_id, user_id)))
    connection.execute(
        delete(recovery_codes).where(
            recovery_codes.c.tenant_id == tenant_id, recovery_codes.c.user_id == user_id
        )
    )
    record(
        connection,
        tenant_id,
        AuthEvent.SECOND_FACTOR_REMOVED,
        now_ms,
        user_id=user_id,
        actor_id=actor_id,
    )


def is_confirmed(connection: Connection, tenant_id: UUID, user_id: UUID) -> bool:
    """Whether the person has a second factor in use."""
    confirmed = connection.scalar(
        select(second_factors.c.confirmed_ms).where(_of(tenant_id, user_id))
    )
    return confirmed is not None


def accept(
    connection: Connection, key: ServerKey, tenant_id: UUID, user_id: UUID, code: str, now_ms: int
) -> bool:
    """Use a time-based or a recovery code up; False when it is not right or was used."""
    text = code.strip().replace(" ", "")
    if text.isdigit():
        return _accept_time_code(connection, key, tenant_id, user_id, text, now_ms)
    used = connection.execute(
        delete(recovery_codes).where(
            recovery_codes.c.tenant_id == tenant_id,
            recovery_codes.c.user_id == user_id,
            recovery_codes.c.code_hash == _hash(text.lower()),
        )
    )
    if used.rowcount == 0:
        return False
    record(connection, tenant_id, AuthEvent.RECOVERY_CODE_USED, now_ms, user_id=user_id)
    return True


def second_factor_wrong() -> Refusal:
    """The code is not the one of this moment, or was used."""
    return Refusal(
        401,
        ProblemCode.SECOND_FACTOR_WRONG,
        "The code is not right. Take the one that the app shows now; each works once.",
    )


def _accept_time_code(
    connection: Connection, key: ServerKey, tenant_id: UUID, user_id: UUID, code: str, now_ms: int
) -> bool:
    mine = _of(tenant_id, user_id)
    row = connection.execute(select(second_factors).where(mine).with_for_update()).one_or_none()
    seed = row and key.open(Purpose.SECOND_FACTOR, row.seed, user_id.bytes)
    if row is None or not seed:
        return False
    now_step = now_ms // 1000 // STEP_S
    generator = pyotp.TOTP(seed.decode())
    for step in range(now_step - STEPS_EITHER_WAY, now_step + STEPS_EITHER_WAY + 1):
        right = secrets.compare_digest(generator.generate_otp(step).encode(), code.encode())
        if right and step > row.last_step:
            connection.execute(update(second_factors).where(mine).values(last_step=step))
            return True
    return False


def _of(tenant_id: UUID, user_id: UUID) -> ColumnElement[bool]:
    return (second_factors.c.tenant_id == tenant_id) & (second_factors.c.user_id == user_id)


def _hash(code: str) -> str:
    return sha256(f"recovery\n{code}".encode()).hexdigest()

"""Codes that work once: in links that are mailed, and for enrolling a device.

A code is 256 random bits, except for enrolment where a person types it. The database keeps its hash; using it deletes
it in the same transaction as what it allows.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from hashlib import sha256
from uuid import UUID

from sqlalchemy import Connection, delete, insert, select

from app.wire.api import ProblemCode
from cloud.problems import Refusal
from cloud.storage.account_tables import one_time_codes

_ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
_TYPED_LENGTH = 16
"""16 signs of 32: 80 bits, which nobody guesses in the hour that an enrolment code lives."""
_GROUP = 4


class CodePurpose(StrEnum):
    """What a code allows."""

    VERIFY_EMAIL = "verify e-mail"
    SET_PASSWORD = "set password"  # noqa: S105 - a purpose
    ENROL_DEVICE = "enrol device"
    REDEEM_SIGN_IN = "redeem sign-in"


LIFETIMES = {
    CodePurpose.VERIFY_EMAIL: timedelta(days=2),
    CodePurpose.SET_PASSWORD: timedelta(minutes=30),
    CodePurpose.ENROL_DEVICE: timedelta(hours=1),
    CodePurpose.REDEEM_SIGN_IN: timedelta(minutes=2),
}
INVITATION_LIFETIME = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class CodeOwner:
    """For whom a code was made."""

    tenant_id: UUID
    user_id: UUID


def new_code(
    connection: Connection,
    owner: CodeOwner,
    purpose: CodePurpose,
    now_ms: int,
    lifetime: timedelta | None = None,
    bound_to: str = "",
) -> str:
    """A new code; the person's older ones for the same purpose stop working.

    It is used with the same ``bound_to`` or not at all.
    """
    connection.execute(
        delete(one_time_codes).where(
            one_time_codes.c.tenant_id == owner.tenant_id,
            one_time_codes.c.user_id == owner.user_id,
            one_time_codes.c.purpose == purpose.value,
        )
    )
    connection.execute(delete(one_time_codes).where(one_time_codes.c.expires_ms <= now_ms))
    code = _typed() if purpose is CodePurpose.ENROL_DEVICE else secrets.token_urlsafe(32)
    lives = lifetime or LIFETIMES[purpose]
    connection.execute(
        insert(one_time_codes).values(
            code_hash=_hash(code, purpose, bound_to),
            purpose=purpose.value,
            tenant_id=owner.tenant_id,
            user_id=owner.user_id,
            created_ms=now_ms,
            expires_ms=now_ms + int(lives.total_seconds() * 1000),
        )
    )
    return code


def use_code(
    connection: Connection, code: str, purpose: CodePurpose, now_ms: int, bound_to: str = ""
) -> CodeOwner:
    """Use a code up; ``Refusal`` 403 when it is unknown, over or was used."""
    mine = one_time_codes.c.code_hash == _hash(code, purpose, bound_to)
    row = connection.execute(select(one_time_codes).where(mine).with_for_update()).one_or_none()
    if row is None or row.expires_ms <= now_ms:
        raise Refusal(
            403, ProblemCode.CODE_INVALID, "This code is over or was used. Ask for a new one."
        )
    connection.execute(delete(one_time_codes).where(mine))
    return CodeOwner(row.tenant_id, row.user_id)


def _typed() -> str:
    signs = "".join(secrets.choice(_ALPHABET) for _ in range(_TYPED_LENGTH))
    return "-".join(signs[start : start + _GROUP] for start in range(0, _TYPED_LENGTH, _GROUP))


def _hash(code: str, purpose: CodePurpose, bound_to: str) -> str:
    if purpose is CodePurpose.ENROL_DEVICE:
        code = "".join(sign for sign in code.upper() if sign.isalnum())
    return sha256(f"{purpose}\n{bound_to}\n{code}".encode()).hexdigest()

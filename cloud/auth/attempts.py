"""Counting failed attempts by e-mail address, for known and unknown ones alike.

Every attempt is counted *before* the password is looked at, so that parallel guessing gains nothing and the delay does
not tell who exists. A tablet or browser in which the person has signed in before is counted by itself: a stranger who
guesses, and whom the delay holds up, does not hold up the person.
"""

from __future__ import annotations

from hashlib import sha256

from sqlalchemy import Connection, delete, exists, or_, select, update

from app.wire.api import ProblemCode
from cloud.problems import Refusal
from cloud.storage.account_tables import device_keys
from cloud.storage.bulk import insert_missing
from cloud.storage.tables import devices, sessions, sign_in_failures, users

FREE_FAILURES = 5
MAX_DELAY_S = 900
FORGET_FAILURES_MS = 24 * 3600 * 1000
STRANGERS = ""
"""The place of everybody who did not prove to be elsewhere."""
SIGNED_IN = "signed in"
"""The place of who has a session and must prove once more who they are."""


def delay_s(failures: int) -> int:
    """How long the next attempt must wait after so many failures in a row."""
    return 0 if failures < FREE_FAILURES else min(2 ** (failures - FREE_FAILURES), MAX_DELAY_S)


def known_device(connection: Connection, email: str, device_id: str) -> str:
    """The device as a place of its own when the person has signed in on it before, else the place of strangers."""
    used = [
        exists().where(
            table.c.tenant_id == users.c.tenant_id,
            table.c.user_id == users.c.id,
            table.c.device_id == device_id,
        )
        for table in (sessions, device_keys)
    ]
    known = connection.scalar(
        select(devices.c.id)
        .join(users, users.c.tenant_id == devices.c.tenant_id)
        .where(
            users.c.email == email,
            devices.c.id == device_id,
            devices.c.revoked_ms.is_(None),
            or_(*used),
        )
    )
    return STRANGERS if known is None else f"device {known}"


def count_attempt(connection: Connection, email: str, now_ms: int, place: str = STRANGERS) -> int:
    """Count an attempt for a normalised address; how many failed before. ``Refusal`` 429 while a delay runs.

    ``place`` is where it comes from, as far as that is proved; each place is counted by itself.
    """
    table = sign_in_failures
    email_hash = _hash(email, place)
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
    failures: int = row.failures + 1
    connection.execute(
        update(table)
        .where(table.c.email_hash == email_hash)
        .values(
            failures=failures, blocked_until_ms=now_ms + delay_s(failures) * 1000, last_ms=now_ms
        )
    )
    return failures


def forget_attempts(connection: Connection, email: str, place: str = STRANGERS) -> None:
    """The person proved who they are."""
    connection.execute(
        delete(sign_in_failures).where(sign_in_failures.c.email_hash == _hash(email, place))
    )


def _hash(email: str, place: str) -> str:
    return sha256(f"{email}\n{place}".encode() if place else email.encode()).hexdigest()

"""Counting failed attempts by e-mail address, for known and unknown ones alike.

Every attempt is counted *before* the password is looked at, so that parallel guessing gains nothing and the delay does
not tell who exists. Nobody is locked out for good: that would let a stranger lock a crew out.
"""

from __future__ import annotations

from hashlib import sha256

from sqlalchemy import Connection, delete, select, update

from app.wire.api import ProblemCode
from cloud.problems import Refusal
from cloud.storage.bulk import insert_missing
from cloud.storage.tables import sign_in_failures

FREE_FAILURES = 5
MAX_DELAY_S = 900
FORGET_FAILURES_MS = 24 * 3600 * 1000


def delay_s(failures: int) -> int:
    """How long the next attempt must wait after so many failures in a row."""
    return 0 if failures < FREE_FAILURES else min(2 ** (failures - FREE_FAILURES), MAX_DELAY_S)


def count_attempt(connection: Connection, email: str, now_ms: int) -> int:
    """Count an attempt for a normalised address; how many failed before. ``Refusal`` 429 while a delay runs."""
    table = sign_in_failures
    email_hash = _hash(email)
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


def forget_attempts(connection: Connection, email: str) -> None:
    """The person proved who they are."""
    connection.execute(
        delete(sign_in_failures).where(sign_in_failures.c.email_hash == _hash(email))
    )


def _hash(email: str) -> str:
    return sha256(email.encode()).hexdigest()

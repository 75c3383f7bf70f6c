"""Proving who somebody is by password and second factor, whatever session follows.

The answer and the time are the same for an unknown address and a wrong password. What is said after the password was
right (a second factor is needed, the address is not verified) is said only to who knows the password.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, select, update

from app.wire.api import ProblemCode, Role
from cloud.auth import second_factor
from cloud.auth.attempts import SIGNED_IN, STRANGERS, count_attempt, forget_attempts
from cloud.auth.auth_log import AuthEvent, pretend_to_record, record
from cloud.auth.passwords import NO_PASSWORD, hash_password, matches, needs_rehash
from cloud.auth.server_key import ServerKey
from cloud.auth.tenant_policy import needs_second_factor, policy_of
from cloud.problems import Refusal
from cloud.storage.database import Database
from cloud.storage.tables import tenants, users

PlaceOf = Callable[[Connection, str], str]


@dataclass(frozen=True, slots=True)
class Person:
    """Who proved to be themselves; ``second_factor_needed`` when the company asks for one that is not set up."""

    user_id: UUID
    tenant_id: UUID
    tenant: str
    name: str
    email: str
    role: Role
    second_factor_needed: bool


def normal_email(email: str) -> str:
    """The form in which e-mail addresses are kept and compared."""
    return email.strip().casefold()


def prove(
    database: Database,
    key: ServerKey,
    email: str,
    password: str,
    code: str,
    now_ms: int,
    place_of: PlaceOf = lambda _connection, _email: STRANGERS,
) -> Person:
    """The person with this address and password, and with the second factor if they have one.

    ``place_of`` says where the attempt comes from, for :func:`cloud.auth.attempts.count_attempt`.
    Raises ``Refusal``: 401 when something is wrong or a code is needed, 403 for an address that was not verified or an
    account that is out of use, 429 while a delay runs.
    """
    email = normal_email(email)
    with database.write() as connection:
        place = place_of(connection, email)
        count_attempt(connection, email, now_ms, place)
    with database.read() as connection:
        row = connection.execute(
            select(users, tenants.c.name.label("tenant"))
            .join(tenants, tenants.c.id == users.c.tenant_id)
            .where(users.c.email == email)
        ).one_or_none()
    if not matches(row.password_hash if row else NO_PASSWORD, password) or row is None:
        tenant_id, user_id = (row.tenant_id, row.id) if row is not None else (None, None)
        _note_failure(database, tenant_id, user_id, "password", now_ms)
        raise Refusal(401, ProblemCode.SIGN_IN_FAILED, "The e-mail address or password is wrong.")
    if row.disabled_ms is not None:
        raise Refusal(403, ProblemCode.FORBIDDEN, "This account was taken out of use.")
    if row.verified_ms is None:
        raise Refusal(
            403,
            ProblemCode.EMAIL_UNVERIFIED,
            "Open the link in the mail that was sent to this address first.",
        )
    fresh_hash = hash_password(password) if needs_rehash(row.password_hash) else None
    try:
        with database.write() as connection:
            missing = not second_factor.is_confirmed(connection, row.tenant_id, row.id)
            if not missing:
                require_second_factor(connection, key, row.tenant_id, row.id, code, now_ms)
            forget_attempts(connection, email, place)
            if fresh_hash is not None:
                connection.execute(
                    update(users).where(users.c.id == row.id).values(password_hash=fresh_hash)
                )
            policy = policy_of(connection, row.tenant_id)
    except Refusal as refusal:
        if refusal.code is ProblemCode.SECOND_FACTOR_WRONG:
            _note_failure(database, row.tenant_id, row.id, "second factor", now_ms)
        raise
    role = Role(row.role)
    needed = missing and needs_second_factor(policy, role)
    return Person(row.id, row.tenant_id, row.tenant, row.name, email, role, needed)


def require_second_factor(
    connection: Connection, key: ServerKey, tenant_id: UUID, user_id: UUID, code: str, now_ms: int
) -> None:
    """Use a code of somebody with a second factor up; ``Refusal`` 401 when it is missing or wrong."""
    if not code.strip():
        raise Refusal(
            401,
            ProblemCode.SECOND_FACTOR_REQUIRED,
            "Enter the code of the second factor, or a recovery code.",
        )
    if not second_factor.accept(connection, key, tenant_id, user_id, code, now_ms):
        raise second_factor.second_factor_wrong()


@contextmanager
def guarded_guess(database: Database, who_guesses: str, now_ms: int) -> Iterator[None]:
    """Slow down who has a session, or a code of one, and guesses what else it takes; what succeeds is forgotten.

    ``Refusal`` 429 while a delay runs. Counted apart from signing in, so that a stolen session does not hold up its
    owner.
    """
    with database.write() as connection:
        count_attempt(connection, who_guesses, now_ms, SIGNED_IN)
    yield
    with database.write() as connection:
        forget_attempts(connection, who_guesses, SIGNED_IN)


def _note_failure(
    database: Database, tenant_id: UUID | None, user_id: UUID | None, what: str, now_ms: int
) -> None:
    """Write a failure down; for an address that nobody has, do as much work without anything to write it to."""
    with database.write() as connection:
        if tenant_id is None:
            pretend_to_record(connection, now_ms)
            return
        record(
            connection,
            tenant_id,
            AuthEvent.SIGN_IN_FAILED,
            now_ms,
            user_id=user_id,
            wrong=what,
        )

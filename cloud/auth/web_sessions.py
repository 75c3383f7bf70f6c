"""Browser sessions: a cookie that ends after half an hour without use and after twelve hours at the latest.

The cookie alone changes nothing: a request that changes something must come from this site and carry the session's
token for it, which is made from the cookie's and the server's key and therefore needs no place to keep it.
"""

from __future__ import annotations

import base64
import hmac
import json
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection, delete, insert, select, update
from uuid_utils.compat import uuid7

from app.wire.accounts import SessionOut
from app.wire.api import ProblemCode, Role
from cloud.auth.attempts import STRANGERS, count_attempt, forget_attempts
from cloud.auth.auth_log import AuthEvent, record
from cloud.auth.proving import Person, require_second_factor
from cloud.auth.server_key import Purpose, ServerKey
from cloud.auth.sessions import Identity
from cloud.auth.sign_in import TOKEN_BYTES, Scope, person_of, token_hash
from cloud.auth.tenant_policy import policy_of
from cloud.problems import Refusal, not_found
from cloud.storage.account_tables import web_sessions
from cloud.storage.database import Database
from cloud.storage.tables import users

COOKIE = "__Host-session"
ABSOLUTE = timedelta(hours=12)
NOTE_USE_EVERY_MS = 60_000
WEB_DEVICE = "web"
KNOWN_COOKIE = "__Host-known"
KNOWN_FOR = timedelta(days=180)
BROWSER_LENGTH = 200


@dataclass(frozen=True, slots=True)
class WebSession:
    """A session as its browser gets it."""

    token: str
    csrf_token: str


def begin(
    connection: Connection,
    key: ServerKey,
    person: Person,
    browser: str,
    now_ms: int,
    *,
    code_needed: bool = False,
) -> WebSession:
    """A new session; its token was never used before signing in.

    With ``code_needed`` it allows nothing but giving the second factor's code.
    """
    token = secrets.token_urlsafe(TOKEN_BYTES)
    scope = Scope.SECOND_FACTOR_SETUP if person.second_factor_needed else Scope.FULL
    if code_needed:
        scope = Scope.SECOND_FACTOR_CODE
    connection.execute(
        insert(web_sessions).values(
            token_hash=token_hash(token),
            id=uuid7(),
            tenant_id=person.tenant_id,
            user_id=person.user_id,
            scope=scope.value,
            browser=browser[:BROWSER_LENGTH],
            created_ms=now_ms,
            used_ms=now_ms,
        )
    )
    record(
        connection,
        person.tenant_id,
        AuthEvent.SIGNED_IN,
        now_ms,
        user_id=person.user_id,
        device_id=WEB_DEVICE,
    )
    return WebSession(token, csrf_token(key, token))


def complete(
    database: Database, key: ServerKey, who: Identity, token: str, code: str, now_ms: int
) -> tuple[WebSession, Person]:
    """End a session that waits for a code and begin a full one; wrong codes are slowed down like passwords.

    Raises ``Refusal``: 401 for a wrong code, 409 for a session that does not wait, 429 while a delay runs.
    """
    if who.scope is not Scope.SECOND_FACTOR_CODE:
        raise Refusal(409, ProblemCode.CONFLICT, "This session does not wait for a code.")
    with database.write() as connection:
        person = person_of(connection, who.user_id)
        count_attempt(connection, person.email, now_ms)
    with database.write() as connection:
        require_second_factor(connection, key, who.tenant_id, who.user_id, code, now_ms)
        forget_attempts(connection, person.email)
        mine = web_sessions.c.token_hash == token_hash(token)
        browser: str = connection.execute(select(web_sessions.c.browser).where(mine)).scalar_one()
        connection.execute(delete(web_sessions).where(mine))
        return begin(connection, key, person, browser, now_ms), person


def known_browser_token(key: ServerKey, email: str) -> str:
    """What a browser keeps after a person signed in: it opens nothing, its wrong passwords are counted apart."""
    nonce = secrets.token_urlsafe(16)
    return f"{nonce}.{_known_mac(key, email, nonce)}"


def known_browser(key: ServerKey, email: str, token: str) -> str:
    """The browser as a place of its own when this person has signed in with it before, else that of strangers."""
    nonce, _, mac = token.partition(".")
    good = hmac.compare_digest(_known_mac(key, email, nonce).encode(), mac.encode())
    return f"browser {nonce}" if good else STRANGERS


def _known_mac(key: ServerKey, email: str, nonce: str) -> str:
    content = json.dumps(["known browser", email, nonce]).encode()
    return base64.urlsafe_b64encode(key.mac(Purpose.WEB, content)).decode().rstrip("=")


def csrf_token(key: ServerKey, token: str) -> str:
    """What a page of this session sends with every change."""
    mac = key.mac(Purpose.WEB, token.encode())
    return base64.urlsafe_b64encode(mac).decode().rstrip("=")


def csrf_matches(key: ServerKey, token: str, given: str) -> bool:
    """Whether the request came from a page of this session."""
    return hmac.compare_digest(csrf_token(key, token).encode(), given.encode())


def identify_browser(connection: Connection, token: str, now_ms: int) -> Identity:
    """Who the cookie belongs to; ``Refusal`` 401 when the session is over."""
    row = connection.execute(
        select(web_sessions, users.c.name, users.c.role, users.c.disabled_ms)
        .join(users, users.c.id == web_sessions.c.user_id)
        .where(web_sessions.c.token_hash == token_hash(token))
    ).one_or_none()
    if row is None or row.disabled_ms is not None:
        raise Refusal(401, ProblemCode.TOKEN_INVALID, "Sign in: the session is not valid.")
    idle_ms = policy_of(connection, row.tenant_id).web_idle_minutes * 60_000
    too_old = now_ms - row.created_ms > ABSOLUTE.total_seconds() * 1000
    if now_ms - row.used_ms > idle_ms or too_old:
        raise Refusal(401, ProblemCode.TOKEN_EXPIRED, "Sign in again: the session is over.")
    return Identity(
        row.tenant_id, row.user_id, row.name, Role(row.role), WEB_DEVICE, Scope(row.scope)
    )


def note_use(connection: Connection, token: str, now_ms: int) -> None:
    """Put the end of the session off; written once a minute at most."""
    connection.execute(
        update(web_sessions)
        .where(
            web_sessions.c.token_hash == token_hash(token),
            web_sessions.c.used_ms < now_ms - NOTE_USE_EVERY_MS,
        )
        .values(used_ms=now_ms)
    )


def list_sessions(
    connection: Connection, who: Identity, current_token: str, now_ms: int
) -> list[SessionOut]:
    """The person's browser sessions that are not over, newest first."""
    rows = connection.execute(
        select(web_sessions)
        .where(
            web_sessions.c.tenant_id == who.tenant_id,
            web_sessions.c.user_id == who.user_id,
            web_sessions.c.created_ms > now_ms - int(ABSOLUTE.total_seconds() * 1000),
        )
        .order_by(web_sessions.c.created_ms.desc())
    )
    return [
        SessionOut(
            id=row.id,
            kind="browser",
            where=row.browser,
            created_at=datetime.fromtimestamp(row.created_ms / 1000, UTC),
            used_at=datetime.fromtimestamp(row.used_ms / 1000, UTC),
            current=row.token_hash == token_hash(current_token),
        )
        for row in rows
    ]


def end(connection: Connection, who: Identity, session_id: UUID, now_ms: int) -> None:
    """End one of the person's own sessions."""
    ended = connection.execute(
        delete(web_sessions).where(
            web_sessions.c.tenant_id == who.tenant_id,
            web_sessions.c.user_id == who.user_id,
            web_sessions.c.id == session_id,
        )
    )
    if ended.rowcount == 0:
        raise not_found("session")
    record(connection, who.tenant_id, AuthEvent.SESSION_ENDED, now_ms, user_id=who.user_id)


def end_current(connection: Connection, token: str) -> None:
    """Sign out."""
    connection.execute(delete(web_sessions).where(web_sessions.c.token_hash == token_hash(token)))


def end_all_of(connection: Connection, tenant_id: UUID, user_id: UUID) -> None:
    """End every browser session of a person, as after a new password."""
    connection.execute(
        delete(web_sessions).where(
            web_sessions.c.tenant_id == tenant_id, web_sessions.c.user_id == user_id
        )
    )

"""Signing in through another provider, and linking such an identity to an account.

A link is made only by somebody who is signed in already: an account is never found by e-mail address, which a provider
may have given to somebody else. What must survive the way through the browser is sealed into a cookie of ten minutes.
"""

from __future__ import annotations

import json
import secrets
from dataclasses import asdict, dataclass
from uuid import UUID

from sqlalchemy import Connection, insert, select

from app.domain.errors import Conflict
from app.wire.api import ProblemCode
from cloud.auth.auth_log import AuthEvent, record
from cloud.auth.oidc_provider import OutsideIdentity
from cloud.auth.one_time_codes import CodeOwner, CodePurpose, new_code
from cloud.auth.proving import Person
from cloud.auth.server_key import Purpose, ServerKey
from cloud.auth.sign_in import person_of
from cloud.auth.tenant_policy import policy_of
from cloud.problems import Refusal
from cloud.storage.account_tables import external_identities
from cloud.storage.tables import users

COOKIE = "__Host-oidc"
LIFETIME_S = 600


@dataclass(frozen=True, slots=True)
class Journey:
    """What is remembered while the browser is away.

    ``link_to`` is the person who wants to link; ``port`` and ``challenge`` are those of a tablet's app that waits on
    its loopback address (RFC 8252 §7.3).
    """

    provider: str
    state: str
    nonce: str
    verifier: str
    expires_ms: int
    link_to: str = ""
    port: int = 0
    challenge: str = ""

    @classmethod
    def begin(
        cls,
        provider: str,
        now_ms: int,
        *,
        link_to: UUID | None = None,
        port: int = 0,
        challenge: str = "",
    ) -> Journey:
        """A new journey."""
        return cls(
            provider,
            secrets.token_urlsafe(24),
            secrets.token_urlsafe(24),
            secrets.token_urlsafe(48),
            now_ms + LIFETIME_S * 1000,
            str(link_to) if link_to else "",
            port,
            challenge,
        )

    def seal(self, key: ServerKey) -> str:
        """As a cookie."""
        return key.seal(Purpose.OIDC, json.dumps(asdict(self)).encode(), b"journey")


def resume(key: ServerKey, cookie: str, provider: str, state: str, now_ms: int) -> Journey:
    """The journey of this browser; ``Refusal`` 403 when the answer belongs to another one or comes late."""
    content = key.open(Purpose.OIDC, cookie, b"journey")
    journey = Journey(**json.loads(content)) if content else None
    if (
        journey is None
        or journey.provider != provider
        or not secrets.compare_digest(journey.state.encode(), state.encode())
        or journey.expires_ms <= now_ms
    ):
        raise Refusal(403, ProblemCode.CROSS_SITE, "Begin to sign in again from this browser.")
    return journey


def person_behind(connection: Connection, identity: OutsideIdentity) -> Person:
    """The person to whom the identity is linked; ``Refusal`` 403 when there is none."""
    row = connection.execute(
        select(external_identities.c.user_id, users.c.disabled_ms)
        .join(users, users.c.id == external_identities.c.user_id)
        .where(
            external_identities.c.issuer == identity.issuer,
            external_identities.c.subject == identity.subject,
        )
    ).one_or_none()
    if row is None:
        raise Refusal(
            403,
            ProblemCode.SIGN_IN_FAILED,
            "No account is linked to this identity. Sign in with your password, then link it.",
        )
    if row.disabled_ms is not None:
        raise Refusal(403, ProblemCode.FORBIDDEN, "This account was taken out of use.")
    person = person_of(connection, row.user_id)
    _check_directory(connection, person.tenant_id, identity)
    return person


def link(connection: Connection, user_id: UUID, identity: OutsideIdentity, now_ms: int) -> None:
    """Let the identity stand for the person from now on; ``Conflict`` when it stands for another."""
    person = person_of(connection, user_id)
    _check_directory(connection, person.tenant_id, identity)
    known = connection.scalar(
        select(external_identities.c.user_id).where(
            external_identities.c.issuer == identity.issuer,
            external_identities.c.subject == identity.subject,
        )
    )
    if known == user_id:
        return
    if known is not None:
        raise Conflict("This identity is linked to another account.")
    connection.execute(
        insert(external_identities).values(
            issuer=identity.issuer,
            subject=identity.subject,
            tenant_id=person.tenant_id,
            user_id=user_id,
            linked_ms=now_ms,
        )
    )
    record(
        connection,
        person.tenant_id,
        AuthEvent.IDENTITY_LINKED,
        now_ms,
        user_id=user_id,
        issuer=identity.issuer,
    )


def code_for_device(connection: Connection, person: Person, challenge: str, now_ms: int) -> str:
    """A code that the waiting app exchanges for a session, with the secret behind its challenge."""
    owner = CodeOwner(person.tenant_id, person.user_id)
    return new_code(connection, owner, CodePurpose.REDEEM_SIGN_IN, now_ms, bound_to=challenge)


def _check_directory(connection: Connection, tenant_id: UUID, identity: OutsideIdentity) -> None:
    allowed = policy_of(connection, tenant_id).microsoft_tenants
    if identity.directory and allowed and identity.directory not in allowed:
        raise Refusal(
            403, ProblemCode.FORBIDDEN, "Your company does not take this Microsoft directory."
        )

"""Routes: what a person does for their own account, most of it without being signed in."""

from __future__ import annotations

from fastapi import APIRouter, BackgroundTasks, status
from sqlalchemy import select

from app.wire.accounts import (
    CodeOnly,
    EmailOnly,
    Me,
    NewPassword,
    PasswordChange,
    RecoveryCodes,
    Registration,
    SecondFactorSeed,
)
from app.wire.api import ProblemCode
from cloud.api.context import AnyScopeDep, IdentityDep, OpenRoute, ServicesDep
from cloud.auth import accounts, second_factor, sign_in
from cloud.auth.proving import guarded_guess
from cloud.problems import Refusal
from cloud.storage.tables import tenants, users

router = APIRouter(prefix="/v1", tags=["own account"])


@router.post("/auth/register", dependencies=[OpenRoute], status_code=status.HTTP_202_ACCEPTED)
def post_registration(body: Registration, parts: ServicesDep) -> None:
    """Register a company; a mail with a link follows. The answer is the same for a known address."""
    if not parts.settings.open_registration:
        raise Refusal(
            403, ProblemCode.FORBIDDEN, "This server takes no registrations. Ask for an invitation."
        )
    accounts.register(parts.database, parts.mailer, body, parts.now_ms())


@router.post("/auth/verify", dependencies=[OpenRoute], status_code=status.HTTP_204_NO_CONTENT)
def post_verify(body: CodeOnly, parts: ServicesDep) -> None:
    """Confirm an e-mail address by the mailed code."""
    accounts.verify_email(parts.database, body.code, parts.now_ms())


@router.post("/auth/verify/again", dependencies=[OpenRoute], status_code=status.HTTP_202_ACCEPTED)
def post_verify_again(body: EmailOnly, parts: ServicesDep, later: BackgroundTasks) -> None:
    """Send the mail for confirming once more; the answer is the same for an unknown address, and as quick."""
    ask = accounts.ask_for_mail_again
    later.add_task(ask, parts.database, parts.mailer, body.email, parts.now_ms())


@router.post("/auth/reset", dependencies=[OpenRoute], status_code=status.HTTP_202_ACCEPTED)
def post_reset(body: EmailOnly, parts: ServicesDep, later: BackgroundTasks) -> None:
    """Mail a link for a new password; the answer is the same for an unknown address, and as quick."""
    ask = accounts.ask_for_reset
    later.add_task(ask, parts.database, parts.mailer, body.email, parts.now_ms())


@router.post("/auth/password", dependencies=[OpenRoute], status_code=status.HTTP_204_NO_CONTENT)
def post_password(body: NewPassword, parts: ServicesDep) -> None:
    """Choose a password by the mailed code; every session ends."""
    owner = accounts.set_password(parts.database, body.code, body.password, parts.now_ms())
    parts.sessions_changed(owner.tenant_id)


@router.get("/me")
def get_me(who: AnyScopeDep, parts: ServicesDep) -> Me:
    """Who the token belongs to."""
    with parts.seen_by(who).read() as connection:
        row = connection.execute(
            select(users.c.email, tenants.c.name.label("tenant"))
            .join(tenants, tenants.c.id == users.c.tenant_id)
            .where(users.c.id == who.user_id)
        ).one()
        confirmed = second_factor.is_confirmed(connection, who.tenant_id, who.user_id)
    return Me(
        user_id=who.user_id,
        name=who.name,
        email=row.email,
        role=who.role,
        tenant_id=who.tenant_id,
        tenant=row.tenant,
        device_id=who.device_id,
        second_factor=confirmed,
        second_factor_needed=who.scope is sign_in.Scope.SECOND_FACTOR_SETUP,
    )


@router.put("/me/password", status_code=status.HTTP_204_NO_CONTENT)
def put_password(body: PasswordChange, who: IdentityDep, parts: ServicesDep) -> None:
    """Choose another password; every session ends, this one too."""
    now_ms = parts.now_ms()
    accounts.change_password(parts.database, who, body.present, body.password, now_ms)
    parts.sessions_changed(who.tenant_id)


@router.post("/me/second-factor", status_code=status.HTTP_201_CREATED)
def post_second_factor(who: AnyScopeDep, parts: ServicesDep) -> SecondFactorSeed:
    """Begin with a second factor; it is in use once a code of it came back."""
    with parts.seen_by(who).write() as connection:
        email: str = connection.execute(
            select(users.c.email).where(users.c.id == who.user_id)
        ).scalar_one()
        return second_factor.begin(
            connection, parts.key, who.tenant_id, who.user_id, email, parts.now_ms()
        )


@router.post("/me/second-factor/confirm")
def post_second_factor_code(body: CodeOnly, who: AnyScopeDep, parts: ServicesDep) -> RecoveryCodes:
    """Take the second factor into use; the answer holds the recovery codes, once.

    Sessions that were waiting for it must sign in again, with it.
    """
    with parts.seen_by(who).write() as connection:
        return second_factor.confirm(
            connection, parts.key, who.tenant_id, who.user_id, body.code, parts.now_ms()
        )


@router.delete("/me/second-factor", status_code=status.HTTP_204_NO_CONTENT)
def delete_second_factor(body: CodeOnly, who: IdentityDep, parts: ServicesDep) -> None:
    """Give the own second factor up, by a code of it."""
    now_ms = parts.now_ms()
    with (
        guarded_guess(parts.database, str(who.user_id), now_ms),
        parts.seen_by(who).write() as connection,
    ):
        if not second_factor.accept(
            connection, parts.key, who.tenant_id, who.user_id, body.code, now_ms
        ):
            raise second_factor.second_factor_wrong()
        second_factor.remove(connection, who.tenant_id, who.user_id, who.user_id, now_ms)

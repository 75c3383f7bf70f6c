"""Routes: signing devices in and out, users, devices, and who sees which job."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, status

from app.wire.accounts import (
    AuthLogCheck,
    AuthPage,
    EnrolDevice,
    EnrolmentCode,
    Invitation,
    Refresh,
    TenantPolicy,
    UserChange,
    UserDetail,
)
from app.wire.api import (
    DeviceId,
    DeviceOut,
    MemberChange,
    NewUser,
    Role,
    SignedIn,
    SignIn,
    UserOut,
)
from cloud.api.context import LARGEST, IdentityDep, OpenRoute, ServicesDep, TokenDep
from cloud.auth import access, accounts, auth_log, devices, second_factor, sessions, tenant_policy
from cloud.auth.sign_in import enrol_device, renew_session, sign_in
from cloud.events.hub import Event, EventKind
from cloud.problems import not_found

router = APIRouter(prefix="/v1", tags=["accounts"])


@router.post("/auth/sign-in", dependencies=[OpenRoute])
def post_sign_in(body: SignIn, parts: ServicesDep) -> SignedIn:
    """E-mail, password, second factor and device for a bearer token."""
    lifetime = parts.settings.session_lifetime
    return sign_in(parts.database, parts.key, body, lifetime, parts.now_ms())


@router.post("/auth/refresh", dependencies=[OpenRoute])
def post_refresh(body: Refresh, parts: ServicesDep) -> SignedIn:
    """A refresh token, signed with the device's key, for a new session and the token to use next."""
    return renew_session(parts.database, parts.key, body, parts.now_ms())


@router.post("/auth/enrol", dependencies=[OpenRoute])
def post_enrol(body: EnrolDevice, parts: ServicesDep) -> SignedIn:
    """Sign a new device in by the code that an administrator gave out."""
    return enrol_device(parts.database, parts.key, body, parts.now_ms())


@router.post("/auth/sign-out", status_code=status.HTTP_204_NO_CONTENT)
def post_sign_out(who: IdentityDep, token: TokenDep, parts: ServicesDep) -> None:
    """End the session of this token; the device cannot renew it either."""
    with parts.database.write() as connection:
        sessions.end_session(connection, who, token, parts.now_ms())
    parts.sessions_changed(who.tenant_id)


@router.get("/users")
def get_users(who: IdentityDep, parts: ServicesDep) -> list[UserDetail]:
    """The company's users; administrators, managers and auditors."""
    who.require(Role.ADMIN, Role.MANAGER, Role.AUDITOR)
    with parts.seen_by(who).read() as connection:
        return accounts.list_users(connection, who.tenant_id)


@router.post("/users", status_code=status.HTTP_201_CREATED)
def post_user(body: NewUser, who: IdentityDep, parts: ServicesDep) -> UserOut:
    """Create a user in the own tenant; administrators only."""
    who.require(Role.ADMIN)
    return accounts.create_user(
        parts.database,
        who.tenant_id,
        email=body.email,
        name=body.name,
        password=body.password,
        role=body.role,
        now_ms=parts.now_ms(),
        actor_id=who.user_id,
    )


@router.post("/invitations", status_code=status.HTTP_201_CREATED)
def post_invitation(body: Invitation, who: IdentityDep, parts: ServicesDep) -> UserOut:
    """Create a user who chooses a password through a mailed link; administrators only."""
    who.require(Role.ADMIN)
    return accounts.invite(parts.database, parts.mailer, who, body, parts.now_ms())


@router.patch("/users/{user_id}")
def patch_user(user_id: UUID, body: UserChange, who: IdentityDep, parts: ServicesDep) -> UserDetail:
    """Change a user's name or role, or take the account out of use; administrators only."""
    who.require(Role.ADMIN)
    with parts.seen_by(who).write() as connection:
        changed = accounts.change_user(connection, who, user_id, body, parts.now_ms())
    parts.sessions_changed(who.tenant_id)
    return changed


@router.post("/users/{user_id}/reset", status_code=status.HTTP_204_NO_CONTENT)
def post_user_reset(user_id: UUID, who: IdentityDep, parts: ServicesDep) -> None:
    """Mail a link for a new password to a user; administrators only, who never see it."""
    who.require(Role.ADMIN)
    now_ms = parts.now_ms()
    with parts.seen_by(who).write() as connection:
        user = _user(accounts.list_users(connection, who.tenant_id), user_id)
        accounts.start_reset(
            connection, parts.mailer, who.tenant_id, user.id, user.email, now_ms, who.user_id
        )


@router.delete("/users/{user_id}/second-factor", status_code=status.HTTP_204_NO_CONTENT)
def delete_user_second_factor(user_id: UUID, who: IdentityDep, parts: ServicesDep) -> None:
    """Take a second factor away from somebody who lost it; administrators only."""
    who.require(Role.ADMIN)
    with parts.seen_by(who).write() as connection:
        user = _user(accounts.list_users(connection, who.tenant_id), user_id)
        second_factor.remove(connection, who.tenant_id, user.id, who.user_id, parts.now_ms())


@router.post("/users/{user_id}/enrolment", status_code=status.HTTP_201_CREATED)
def post_enrolment(user_id: UUID, who: IdentityDep, parts: ServicesDep) -> EnrolmentCode:
    """A code for a user's new device; administrators only."""
    who.require(Role.ADMIN)
    with parts.seen_by(who).write() as connection:
        return devices.enrolment_code(connection, who, user_id, parts.now_ms())


@router.get("/devices")
def get_devices(who: IdentityDep, parts: ServicesDep) -> list[DeviceOut]:
    """The tenant's devices and how far their operations came; administrators and managers."""
    who.require(Role.ADMIN, Role.MANAGER)
    with parts.seen_by(who).read() as connection:
        return devices.list_devices(connection, who.tenant_id)


@router.post("/devices/{device_id}/revoke", status_code=status.HTTP_204_NO_CONTENT)
def post_revoke(device_id: DeviceId, who: IdentityDep, parts: ServicesDep) -> None:
    """Take a device out of use; administrators only."""
    who.require(Role.ADMIN)
    with parts.seen_by(who).write() as connection:
        devices.revoke_device(connection, who, device_id, parts.now_ms())
    parts.sessions_changed(who.tenant_id)


@router.post("/jobs/{job_id}/members", status_code=status.HTTP_204_NO_CONTENT)
def post_member(job_id: UUID, body: MemberChange, who: IdentityDep, parts: ServicesDep) -> None:
    """Let a user see a job; administrators and managers."""
    who.require(Role.ADMIN, Role.MANAGER)
    with parts.seen_by(who).write() as connection:
        access.add_member(connection, who, job_id, body.user_id, parts.now_ms())
    parts.events.publish(Event(EventKind.POKE, who.tenant_id))


@router.delete("/jobs/{job_id}/members/{user_id}", status_code=status.HTTP_204_NO_CONTENT)
def delete_member(job_id: UUID, user_id: UUID, who: IdentityDep, parts: ServicesDep) -> None:
    """Take a job away from a user; administrators and managers."""
    who.require(Role.ADMIN, Role.MANAGER)
    with parts.seen_by(who).write() as connection:
        access.remove_member(connection, who, job_id, user_id, parts.now_ms())
    parts.sessions_changed(who.tenant_id)
    parts.events.publish(Event(EventKind.POKE, who.tenant_id))


@router.get("/policy")
def get_policy(who: IdentityDep, parts: ServicesDep) -> TenantPolicy:
    """What the owner decided for the whole company."""
    with parts.seen_by(who).read() as connection:
        return tenant_policy.policy_of(connection, who.tenant_id)


@router.put("/policy", status_code=status.HTTP_204_NO_CONTENT)
def put_policy(body: TenantPolicy, who: IdentityDep, parts: ServicesDep) -> None:
    """Replace the company's policy; administrators only."""
    who.require(Role.ADMIN)
    with parts.seen_by(who).write() as connection:
        tenant_policy.change_policy(connection, who.tenant_id, body, who.user_id, parts.now_ms())


@router.get("/auth-log")
def get_auth_log(
    who: IdentityDep,
    parts: ServicesDep,
    after: Annotated[int, Query(ge=0, le=LARGEST)] = 0,
    limit: Annotated[int, Query(ge=1, le=auth_log.PAGE)] = 100,
) -> AuthPage:
    """What happened to accounts, oldest first; administrators and auditors."""
    who.require(Role.ADMIN, Role.AUDITOR)
    with parts.seen_by(who).read() as connection:
        return auth_log.page(connection, who.tenant_id, after, limit)


@router.get("/auth-log/check")
def get_auth_log_check(who: IdentityDep, parts: ServicesDep) -> AuthLogCheck:
    """Whether the log's chain holds; administrators and auditors."""
    who.require(Role.ADMIN, Role.AUDITOR)
    with parts.seen_by(who).read() as connection:
        broken = auth_log.verify(connection, who.tenant_id)
    if broken is None:
        return AuthLogCheck(ok=True)
    return AuthLogCheck(ok=False, position=broken.position, problem=broken.problem)


def _user(users: list[UserDetail], user_id: UUID) -> UserDetail:
    for user in users:
        if user.id == user_id:
            return user
    raise not_found("user")

"""Routes: signing in and out, users, devices, and who sees which job."""

from __future__ import annotations

from uuid import UUID

from fastapi import APIRouter, status

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
from cloud.api.context import IdentityDep, ServicesDep, TokenDep
from cloud.auth import access, accounts, devices, sessions
from cloud.auth.sign_in import sign_in

router = APIRouter(prefix="/v1", tags=["accounts"])


@router.post("/auth/sign-in")
def post_sign_in(body: SignIn, parts: ServicesDep) -> SignedIn:
    """E-mail, password and device for a bearer token."""
    return sign_in(parts.database, body, parts.settings.session_lifetime, parts.now_ms())


@router.post("/auth/sign-out", status_code=status.HTTP_204_NO_CONTENT)
def post_sign_out(_: IdentityDep, token: TokenDep, parts: ServicesDep) -> None:
    """End the session of this token."""
    with parts.database.write() as connection:
        sessions.end_session(connection, token)


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
    )


@router.get("/devices")
def get_devices(who: IdentityDep, parts: ServicesDep) -> list[DeviceOut]:
    """The tenant's devices and how far their operations came; administrators and managers."""
    who.require(Role.ADMIN, Role.MANAGER)
    with parts.database.read() as connection:
        return devices.list_devices(connection, who.tenant_id)


@router.post("/devices/{device_id}/revoke", status_code=status.HTTP_204_NO_CONTENT)
def post_revoke(device_id: DeviceId, who: IdentityDep, parts: ServicesDep) -> None:
    """Take a device out of use; administrators only."""
    who.require(Role.ADMIN)
    with parts.database.write() as connection:
        devices.revoke_device(connection, who.tenant_id, device_id, parts.now_ms())


@router.post("/jobs/{job_id}/members", status_code=status.HTTP_204_NO_CONTENT)
def post_member(job_id: UUID, body: MemberChange, who: IdentityDep, parts: ServicesDep) -> None:
    """Let a user see a job; administrators and managers."""
    who.require(Role.ADMIN, Role.MANAGER)
    with parts.database.write() as connection:
        access.add_member(connection, who, job_id, body.user_id)


@router.delete("/jobs/{job_id}/members/{user_id}", status_code=status.HTTP_204_NO_CONTENT)
def delete_member(job_id: UUID, user_id: UUID, who: IdentityDep, parts: ServicesDep) -> None:
    """Take a job away from a user; administrators and managers."""
    who.require(Role.ADMIN, Role.MANAGER)
    with parts.database.write() as connection:
        access.remove_member(connection, who, job_id, user_id)

"""The devices of a tenant: giving out codes for new ones, and taking one out of use."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import Connection, select, update

from app.wire.accounts import EnrolmentCode
from app.wire.api import DeviceOut
from cloud.auth import refresh
from cloud.auth.auth_log import AuthEvent, record
from cloud.auth.one_time_codes import LIFETIMES, CodeOwner, CodePurpose, new_code
from cloud.auth.sessions import Identity
from cloud.problems import not_found
from cloud.storage.tables import devices, users


def list_devices(connection: Connection, tenant_id: UUID) -> list[DeviceOut]:
    """Every device that ever signed in, by id."""
    rows = connection.execute(
        select(devices).where(devices.c.tenant_id == tenant_id).order_by(devices.c.id)
    )
    return [
        DeviceOut(
            id=row.id,
            name=row.name,
            last_n=row.last_n,
            last_seen_at=datetime.fromtimestamp(row.last_seen_ms / 1000, UTC),
            revoked=row.revoked_ms is not None,
        )
        for row in rows
    ]


def enrolment_code(
    connection: Connection, who: Identity, user_id: UUID, now_ms: int
) -> EnrolmentCode:
    """A code with which a person of the own company signs a new device in, within the hour."""
    known = connection.scalar(
        select(users.c.id).where(
            users.c.tenant_id == who.tenant_id,
            users.c.id == user_id,
            users.c.disabled_ms.is_(None),
        )
    )
    if known is None:
        raise not_found("user")
    owner = CodeOwner(who.tenant_id, user_id)
    code = new_code(connection, owner, CodePurpose.ENROL_DEVICE, now_ms)
    lives_ms = int(LIFETIMES[CodePurpose.ENROL_DEVICE].total_seconds() * 1000)
    return EnrolmentCode(
        code=code, expires_at=datetime.fromtimestamp((now_ms + lives_ms) / 1000, UTC)
    )


def revoke_device(connection: Connection, who: Identity, device_id: str, now_ms: int) -> None:
    """Refuse everything from this device from now on; its sessions stay so that it is told why."""
    changed = connection.execute(
        update(devices)
        .where(devices.c.tenant_id == who.tenant_id, devices.c.id == device_id)
        .values(revoked_ms=now_ms)
    )
    if changed.rowcount == 0:
        raise not_found("device")
    refresh.end_families(connection, who.tenant_id, now_ms, device_id=device_id)
    record(
        connection,
        who.tenant_id,
        AuthEvent.DEVICE_REVOKED,
        now_ms,
        actor_id=who.user_id,
        device_id=device_id,
    )

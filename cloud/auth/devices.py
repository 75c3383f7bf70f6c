"""The devices of a tenant, and taking one out of use."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import Connection, select, update

from app.wire.api import DeviceOut
from cloud.problems import not_found
from cloud.storage.tables import devices


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


def revoke_device(connection: Connection, tenant_id: UUID, device_id: str, now_ms: int) -> None:
    """Refuse everything from this device from now on; its sessions stay so that it is told why."""
    changed = connection.execute(
        update(devices)
        .where(devices.c.tenant_id == tenant_id, devices.c.id == device_id)
        .values(revoked_ms=now_ms)
    )
    if changed.rowcount == 0:
        raise not_found("device")

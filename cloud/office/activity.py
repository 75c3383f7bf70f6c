"""What happened on a job, told from its chain: who sent which changes, and when."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import Connection, select

from app.wire.api import ActivityChange, ActivityEntry, ActivityPage
from cloud.auth.access import require_visible
from cloud.auth.sessions import Identity
from cloud.storage.tables import devices, job_log, records, users


def job_activity(
    connection: Connection, identity: Identity, job_id: UUID, before: int | None, limit: int
) -> ActivityPage:
    """One page, the newest first."""
    require_visible(connection, identity, job_id)
    tenant_id = identity.tenant_id
    query = (
        select(job_log, users.c.name.label("by"), devices.c.name.label("device"))
        .outerjoin(users, users.c.id == job_log.c.user_id)
        .outerjoin(
            devices,
            (devices.c.tenant_id == job_log.c.tenant_id) & (devices.c.id == job_log.c.device_id),
        )
        .where(job_log.c.tenant_id == tenant_id, job_log.c.job_id == job_id)
        .order_by(job_log.c.chain_index.desc())
        .limit(limit)
    )
    if before is not None:
        query = query.where(job_log.c.chain_index < before)
    rows = connection.execute(query).all()
    items = {row.chain_index: json.loads(row.items) for row in rows}
    named = {UUID(item[2]) for found in items.values() for item in found}
    kinds = {
        row.id: row.kind
        for row in connection.execute(
            select(records.c.id, records.c.kind).where(
                records.c.tenant_id == tenant_id, records.c.id.in_(named)
            )
        )
    }
    return ActivityPage(
        entries=[
            ActivityEntry(
                number=row.chain_index,
                at=datetime.fromtimestamp(row.received_ms / 1000, UTC),
                user_id=row.user_id,
                by=row.by or "",
                device=row.device or "",
                changes=[
                    ActivityChange(
                        record_id=UUID(record), kind=kinds.get(UUID(record), ""), status=status
                    )
                    for _, status, record, *_ in items[row.chain_index]
                ],
            )
            for row in rows
        ],
        next_before=rows[-1].chain_index if len(rows) == limit else None,
    )

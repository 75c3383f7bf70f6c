"""Records between the database and the sync core."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID

from sqlalchemy import Row

from app.jobsync.ops import FeedRow, canonical


def row_to_feed(row: Row[Any]) -> FeedRow:
    """A row of ``records`` as the core sees it."""
    return FeedRow(
        id=row.id,
        job_id=row.job_id,
        entity=row.kind,
        seq=row.seq,
        version=row.version,
        dead=row.dead,
        fields=json.loads(row.fields),
        holders={name: tuple(items) for name, items in json.loads(row.holders).items()},
        origin=row.origin,
    )


def row_to_json(row: Row[Any]) -> str:
    """A row of ``records`` as the JSON of a :class:`app.wire.sync.RowMessage`.

    Fields and holders are kept as JSON and go out as they are: reading and writing them would be most of a pull's cost.
    """
    dead = "true" if row.dead else "false"
    return (
        f'{{"r":"{row.id}","j":"{row.job_id}","e":{json.dumps(row.kind)},"seq":{row.seq},'
        f'"ver":{row.version},"dead":{dead},"f":{row.fields},"h":{row.holders},"o":"{row.origin}"}}'
    )


def feed_to_row(tenant_id: UUID, row: FeedRow) -> dict[str, Any]:
    """The inverse, with the tenant it belongs to."""
    return {
        "tenant_id": tenant_id,
        "id": row.id,
        "job_id": row.job_id,
        "kind": row.entity,
        "seq": row.seq,
        "version": row.version,
        "dead": row.dead,
        "fields": canonical(row.fields),
        "holders": canonical(row.holders),
        "origin": row.origin,
    }

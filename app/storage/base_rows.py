"""The server's rows as this device last pulled them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, bindparam, select

from app.jobsync.ops import FeedRow, canonical
from app.storage.rows import upsert
from app.storage.tables import base, salvage

_ROW = select(base.c.row).where(base.c.record_id == bindparam("of"))
_SALVAGED = select(salvage.c.row).where(salvage.c.record_id == bindparam("of"))


def feed_row_text(row: FeedRow) -> str:
    """A row as the JSON text that is kept."""
    return canonical(
        {
            "id": str(row.id),
            "job_id": str(row.job_id),
            "entity": row.entity,
            "seq": row.seq,
            "version": row.version,
            "dead": row.dead,
            "fields": dict(row.fields),
            "holders": {name: list(items) for name, items in row.holders.items()},
            "origin": str(row.origin),
        }
    )


def feed_row_from_text(text: str) -> FeedRow:
    """The inverse of :func:`feed_row_text`."""
    values: Mapping[str, Any] = json.loads(text)
    return FeedRow(
        id=UUID(values["id"]),
        job_id=UUID(values["job_id"]),
        entity=values["entity"],
        seq=values["seq"],
        version=values["version"],
        dead=values["dead"],
        fields=values["fields"],
        holders={name: tuple(items) for name, items in values["holders"].items()},
        origin=UUID(values["origin"]),
    )


def load_base_row(connection: Connection, record_id: UUID) -> FeedRow | None:
    """The server's row of a record as it was last pulled.

    After the server was restored that is the row from before, as long as nobody has given the record back.
    """
    pulled = pulled_row(connection, record_id)
    if pulled is not None:
        return pulled
    text = connection.execute(_SALVAGED, {"of": str(record_id)}).scalar()
    return feed_row_from_text(text) if text is not None else None


def pulled_row(connection: Connection, record_id: UUID) -> FeedRow | None:
    """The server's row of a record, if it is in the history that the server has now."""
    text = connection.execute(_ROW, {"of": str(record_id)}).scalar()
    return feed_row_from_text(text) if text is not None else None


def store_base_row(connection: Connection, row: FeedRow) -> None:
    """Keep the server's row, replacing an older one."""
    upsert(
        connection,
        base,
        {
            "record_id": str(row.id),
            "job_id": str(row.job_id),
            "kind": row.entity,
            "row": feed_row_text(row),
        },
        "record_id",
    )

"""The readings of one moisture point."""

from __future__ import annotations

from typing import Any, cast
from uuid import UUID

from sqlalchemy import Select, select

from app.domain.records import MoistureReading, RecordKind
from app.storage.rows import from_row
from app.storage.store import Store
from app.storage.tables import RECORD_TABLES

_READING = RECORD_TABLES[RecordKind.READING]


def point_history(store: Store, point_id: UUID) -> list[MoistureReading]:
    """Every live reading at the point, replaced ones included, the oldest first."""
    with store.read() as connection:
        rows = connection.execute(history_statement(point_id)).mappings()
        return [cast("MoistureReading", from_row(RecordKind.READING, row)) for row in rows]


def history_statement(point_id: UUID) -> Select[Any]:
    """The query behind :func:`point_history`."""
    return (
        select(_READING)
        .where(_READING.c.point_id == str(point_id), _READING.c.dead == 0)
        .order_by(_READING.c.taken_at, _READING.c.id)
    )

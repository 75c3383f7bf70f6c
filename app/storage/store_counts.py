"""How much a whole store holds, in numbers that name nobody."""

from __future__ import annotations

from typing import Any

from sqlalchemy import func, select

from app.storage.audit import entry_count
from app.storage.store import Store
from app.storage.tables import RECORD_TABLES, blob, outbox


def store_counts(store: Store) -> dict[str, Any]:
    """Records by kind, entries of the audit chain, operations by what became of them, files by how far they came."""
    with store.read() as connection:
        records = {
            kind.value: connection.execute(select(func.count()).select_from(table)).scalar_one()
            for kind, table in RECORD_TABLES.items()
        }
        operations = connection.execute(
            select(outbox.c.status, func.count()).group_by(outbox.c.status)
        ).all()
        files = connection.execute(select(blob.c.state, func.count()).group_by(blob.c.state)).all()
        return {
            "records": {kind: count for kind, count in records.items() if count},
            "audit_entries": entry_count(connection),
            "operations": {str(status): count for status, count in operations},
            "files": {str(state): count for state, count in files},
        }

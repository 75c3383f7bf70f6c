"""How much a job's record holds."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import func, select

from app.storage.store import Store
from app.storage.tables import RECORD_TABLES


def record_counts(store: Store, job_id: UUID) -> dict[str, int]:
    """The number of live records of every kind that the job has any of, in the order of the kinds."""
    counts = {}
    with store.read() as connection:
        for kind, table in RECORD_TABLES.items():
            found = connection.execute(
                select(func.count())
                .select_from(table)
                .where(table.c.job_id == str(job_id), table.c.dead == 0)
            ).scalar_one()
            if found:
                counts[kind.value] = found
    return counts

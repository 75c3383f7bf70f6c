"""Removing what is no longer needed of runs that ended: first the journal, much later the runs themselves.

The journal is needed to go on. Our own tables hold the history that people look at and roll back to.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from dbos import DBOS
from sqlalchemy import Connection, Engine, delete, select

from app.domain.runs import RunState
from app.orchestration.run_rows import to_ms
from app.orchestration.run_tables import metadata, runs

BATCH = 500
_FINAL = tuple(state.value for state in RunState if state.final)


@dataclass(frozen=True, slots=True)
class RetentionPolicy:
    """How long after its end a run's journal is kept, and how long the run is remembered (``None``: for ever)."""

    journal: timedelta = timedelta(days=30)
    history: timedelta | None = None


@dataclass(frozen=True, slots=True)
class CleanedUp:
    """How many runs lost their journal, and how many were removed whole."""

    journals: int
    runs: tuple[UUID, ...]


async def clean_up(engine: Engine, policy: RetentionPolicy, now: datetime) -> CleanedUp:
    """Remove one batch of what is older than the policy; call it again until it removes nothing."""
    oldest = await DBOS.list_workflows_async(
        completed_before=(now - policy.journal).isoformat(),
        limit=BATCH,
        load_input=False,
        load_output=False,
    )
    journals = [one.workflow_id for one in oldest]
    if journals:
        await DBOS.delete_workflows_async(journals)
    removed: Sequence[UUID] = ()
    if policy.history is not None:
        removed = await asyncio.to_thread(_ended, engine, now - max(policy.history, policy.journal))
        await asyncio.to_thread(_remove, engine, removed)
    return CleanedUp(len(journals), tuple(removed))


def _ended(engine: Engine, before: datetime) -> list[UUID]:
    statement = (
        select(runs.c.run_id)
        .where(runs.c.state.in_(_FINAL), runs.c.changed_at < to_ms(before))
        .order_by(runs.c.changed_at)
        .limit(BATCH)
    )
    with engine.connect() as connection:
        return [UUID(run_id) for run_id in connection.execute(statement).scalars()]


def _remove(engine: Engine, run_ids: Sequence[UUID]) -> None:
    if not run_ids:
        return
    with engine.begin() as connection:
        remove_runs(connection, run_ids)


def remove_runs(connection: Connection, run_ids: Sequence[UUID]) -> None:
    """Remove everything that the engine's tables know of the runs."""
    ids = [str(one) for one in run_ids]
    for table in metadata.sorted_tables:
        if "run_id" in table.c:
            connection.execute(delete(table).where(table.c.run_id.in_(ids)))

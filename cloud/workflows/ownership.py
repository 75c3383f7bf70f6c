"""Which company a run belongs to."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import Connection, func, insert, inspect, select

from app.domain.errors import NotFound
from app.orchestration.run_tables import runs
from cloud.storage.workflow_tables import workflow_runs

_MAX_ANCESTORS = 20


def note_run(
    connection: Connection,
    tenant_id: UUID,
    run_id: UUID,
    job_id: UUID | None,
    started_by: UUID | None,
    now_ms: int,
) -> None:
    """Write down whose a run is, before the run itself: none is ever without a company. Again is fine."""
    known = select(workflow_runs.c.run_id).where(workflow_runs.c.run_id == run_id)
    if connection.scalar(known) is not None:
        return
    connection.execute(
        insert(workflow_runs).values(
            tenant_id=tenant_id,
            run_id=run_id,
            job_id=job_id,
            started_by=started_by,
            created_ms=now_ms,
        )
    )


def tenant_of(connection: Connection, run_id: UUID) -> UUID:
    """The company of a run, or of the run that it was started by or forked from; raises ``NotFound``."""
    found: UUID | None = connection.scalar(
        select(workflow_runs.c.tenant_id).where(
            workflow_runs.c.run_id == noted_run(connection, run_id)
        )
    )
    if found is None:
        raise NotFound("company of the run", run_id)
    return found


def noted_run(connection: Connection, run_id: UUID) -> UUID:
    """The run whose company was noted: this one, or the one it was started by or forked from; itself if none was."""
    asked: UUID | None = run_id
    for _ in range(_MAX_ANCESTORS):
        known = select(workflow_runs.c.run_id).where(workflow_runs.c.run_id == asked)
        if asked is None or connection.scalar(known) is not None:
            break
        asked = _ancestor(connection, asked)
    return asked or run_id


def _ancestor(connection: Connection, run_id: UUID | None) -> UUID | None:
    if not inspect(connection).has_table(runs.name):
        return None
    ancestor = func.coalesce(runs.c.parent_run, runs.c.forked_from)
    found = connection.scalar(select(ancestor).where(runs.c.run_id == str(run_id)))
    return UUID(found) if found else None


def runs_of(connection: Connection, tenant_id: UUID, job_id: UUID | None = None) -> frozenset[UUID]:
    """The ids of a company's runs, of one job or all."""
    query = select(workflow_runs.c.run_id).where(workflow_runs.c.tenant_id == tenant_id)
    if job_id is not None:
        query = query.where(workflow_runs.c.job_id == job_id)
    return frozenset(connection.execute(query).scalars())

"""Which company a run belongs to."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import Connection, insert, select

from app.domain.errors import NotFound
from cloud.storage.workflow_tables import workflow_runs


def note_run(
    connection: Connection,
    tenant_id: UUID,
    run_id: UUID,
    job_id: UUID | None,
    started_by: UUID | None,
    now_ms: int,
) -> None:
    """Write down whose a run is; done before the run itself is written, so that none is ever without a company."""
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
    """The company of a run; raises ``NotFound``."""
    found: UUID | None = connection.scalar(
        select(workflow_runs.c.tenant_id).where(workflow_runs.c.run_id == run_id)
    )
    if found is None:
        raise NotFound("company of the run", run_id)
    return found


def runs_of(connection: Connection, tenant_id: UUID, job_id: UUID | None = None) -> frozenset[UUID]:
    """The ids of a company's runs, of one job or all."""
    query = select(workflow_runs.c.run_id).where(workflow_runs.c.tenant_id == tenant_id)
    if job_id is not None:
        query = query.where(workflow_runs.c.job_id == job_id)
    return frozenset(connection.execute(query).scalars())

"""Which runs a person sees, and reading them: the company's, and for a USER those of own jobs or started alone."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    String,
    cast,
    func,
    or_,
    select,
    type_coerce,
)

from app.domain.runs import RunInfo, RunState
from app.orchestration.run_rows import run_info
from app.orchestration.run_tables import runs
from cloud.auth.access import SEES_ALL
from cloud.auth.sessions import Identity
from cloud.problems import not_found
from cloud.storage.tables import job_members
from cloud.storage.workflow_tables import workflow_runs
from cloud.workflows.ownership import noted_run


def require_run(connection: Connection, who: Identity, run_id: UUID) -> None:
    """Refuse a run that does not exist for this person; one that a step began belongs to where the step does."""
    noted = noted_run(connection, run_id)
    found = connection.scalar(
        select(workflow_runs.c.run_id).where(_seen_by(who), workflow_runs.c.run_id == noted)
    )
    if found is None:
        raise not_found("workflow run")


def list_runs(
    connection: Connection,
    who: Identity,
    states: frozenset[RunState],
    job_id: UUID | None,
    before: UUID | None,
    limit: int,
) -> list[RunInfo]:
    """Runs that this person sees, the newest first; no states mean all."""
    query = (
        select(runs)
        .join(workflow_runs, runs.c.run_id == _id_text(connection))
        .where(_seen_by(who))
        .order_by(workflow_runs.c.created_ms.desc(), workflow_runs.c.run_id.desc())
        .limit(limit)
    )
    if states:
        query = query.where(runs.c.state.in_(sorted(states)))
    if job_id is not None:
        query = query.where(workflow_runs.c.job_id == job_id)
    if before is not None:
        mark = connection.execute(
            select(workflow_runs.c.created_ms).where(
                _seen_by(who), workflow_runs.c.run_id == before
            )
        ).scalar_one_or_none()
        if mark is None:
            raise not_found("workflow run")
        query = query.where(
            or_(
                workflow_runs.c.created_ms < mark,
                (workflow_runs.c.created_ms == mark) & (workflow_runs.c.run_id < before),
            )
        )
    return [run_info(row) for row in connection.execute(query)]


def ids_of(connection: Connection, who: Identity) -> Select[str]:
    """The ids of the runs that this person sees, as the engine's tables write them."""
    return select(_id_text(connection)).where(_seen_by(who))


def _seen_by(who: Identity) -> ColumnElement[bool]:
    own = workflow_runs.c.tenant_id == who.tenant_id
    if who.role in SEES_ALL:
        return own
    jobs = select(job_members.c.job_id).where(
        job_members.c.tenant_id == who.tenant_id, job_members.c.user_id == who.user_id
    )
    alone = workflow_runs.c.job_id.is_(None) & (workflow_runs.c.started_by == who.user_id)
    return own & or_(workflow_runs.c.job_id.in_(jobs), alone)


def _id_text(connection: Connection) -> ColumnElement[str]:
    """A run's id with hyphens; SQLite keeps a Uuid as 32 digits."""
    if connection.dialect.name == "postgresql":
        return cast(workflow_runs.c.run_id, String)
    digits = type_coerce(workflow_runs.c.run_id, String)
    parts = [func.substr(digits, start, length) for start, length in _PARTS]
    text: ColumnElement[str] = parts[0]
    for part in parts[1:]:
        text = text.concat("-").concat(part)
    return text


_PARTS = ((1, 8), (9, 4), (13, 4), (17, 4), (21, 12))

"""Routes: workflow runs."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response, status

from app.domain.runs import RunState
from app.wire.workflows import (
    RunDecision,
    RunDetail,
    RunEventPage,
    RunList,
    RunOut,
    RunPatch,
    RunStatisticsOut,
    StartRun,
)
from cloud.api.context import IdentityDep, ServicesDep

router = APIRouter(prefix="/v1", tags=["workflows"])
MAX_SEQUENCE = 2**31 - 1
States = Annotated[list[RunState] | None, Query(alias="status", max_length=len(RunState))]
PageSize = Annotated[int, Query(ge=1, le=500)]


@router.post(
    "/workflows",
    status_code=status.HTTP_201_CREATED,
    responses={200: {"model": RunOut, "description": "This run was started before."}},
)
def post_run(body: StartRun, who: IdentityDep, parts: ServicesDep, response: Response) -> RunOut:
    """Start a run; the workers take it within seconds."""
    run, is_new = parts.desk.start(who, body)
    response.headers["Location"] = f"/v1/workflows/{run.id}"
    if not is_new:
        response.status_code = status.HTTP_200_OK
    return run


@router.get("/workflows")
def get_runs(
    who: IdentityDep,
    parts: ServicesDep,
    states: States = None,
    job_id: UUID | None = None,
    before: UUID | None = None,
    limit: PageSize = 50,
) -> RunList:
    """Runs that this person sees, the newest first; ``status`` may be given several times."""
    return parts.desk.page(who, frozenset(states or ()), job_id, before, limit)


@router.get("/workflow-statistics")
def get_statistics(who: IdentityDep, parts: ServicesDep) -> RunStatisticsOut:
    """How the runs that this person sees have gone."""
    return parts.desk.statistics(who)


@router.get("/workflows/{run_id}")
def get_run(run_id: UUID, who: IdentityDep, parts: ServicesDep) -> RunDetail:
    """One run with its steps, its questions and what its steps gave."""
    return parts.desk.read(who, run_id)


@router.patch("/workflows/{run_id}")
def patch_run(run_id: UUID, body: RunPatch, who: IdentityDep, parts: ServicesDep) -> RunOut:
    """Pause, resume, cancel, or skip a step, where the run's state allows it."""
    return parts.desk.change(who, run_id, body)


@router.delete("/workflows/{run_id}", status_code=status.HTTP_204_NO_CONTENT)
def delete_run(run_id: UUID, who: IdentityDep, parts: ServicesDep) -> None:
    """Cancel a run that goes on; take one that has ended off the list."""
    parts.desk.remove(who, run_id)


@router.post("/workflows/{run_id}/checkpoints/{checkpoint_id}/decide")
def post_decision(
    run_id: UUID, checkpoint_id: UUID, body: RunDecision, who: IdentityDep, parts: ServicesDep
) -> RunDetail:
    """Answer a question of the run; the first answer counts."""
    return parts.desk.decide(who, run_id, checkpoint_id, body)


@router.get("/workflows/{run_id}/events")
def get_events(
    run_id: UUID,
    who: IdentityDep,
    parts: ServicesDep,
    after: Annotated[int, Query(ge=0, le=MAX_SEQUENCE)] = 0,
) -> RunEventPage:
    """What has happened to the run, one page."""
    return parts.desk.events(who, run_id, after)

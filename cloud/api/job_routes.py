"""Routes: what the office reads of jobs."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, status

from app.domain.records import JobState
from app.wire.api import (
    ActivityPage,
    JobDetail,
    JobList,
    JobRules,
    NoteOut,
    Proof,
    RecordPage,
    WriteNote,
)
from cloud.api.context import LARGEST, IdentityDep, ServicesDep
from cloud.events.hub import Event, EventKind
from cloud.office import jobs
from cloud.office.activity import job_activity
from cloud.office.notes import write_note
from cloud.office.rules import job_rules
from standards.rules.pack import Jurisdiction

router = APIRouter(prefix="/v1/jobs", tags=["jobs"])
States = Annotated[list[JobState] | None, Query(alias="state", max_length=len(JobState))]
PageSize = Annotated[int, Query(ge=1, le=1000)]


@router.get("")
def get_jobs(
    who: IdentityDep,
    parts: ServicesDep,
    after: UUID | None = None,
    limit: PageSize = 100,
    states: States = None,
    words: Annotated[str, Query(alias="q", max_length=100)] = "",
) -> JobList:
    """Jobs this person sees; ``state`` may be given several times, ``q`` is looked for in number and client."""
    with parts.seen_by(who).read() as connection:
        return jobs.list_jobs(connection, who, after, limit, frozenset(states or ()), words)


@router.get("/{job_id}/activity")
def get_activity(
    job_id: UUID,
    who: IdentityDep,
    parts: ServicesDep,
    before: Annotated[int | None, Query(ge=1, le=LARGEST)] = None,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
) -> ActivityPage:
    """Who changed what on a job, the newest first."""
    with parts.seen_by(who).read() as connection:
        return job_activity(connection, who, job_id, before, limit)


@router.get("/{job_id}")
def get_job(job_id: UUID, who: IdentityDep, parts: ServicesDep) -> JobDetail:
    """One job with its counts and the end of its chain."""
    with parts.seen_by(who).read() as connection:
        return jobs.job_detail(connection, who, job_id)


@router.get("/{job_id}/records")
def get_records(
    job_id: UUID,
    who: IdentityDep,
    parts: ServicesDep,
    kind: Annotated[str | None, Query(max_length=32)] = None,
    after_seq: Annotated[int, Query(ge=0, le=LARGEST)] = 0,
    limit: PageSize = 1000,
) -> RecordPage:
    """Records of a job in feed order, of one kind or all."""
    with parts.seen_by(who).read() as connection:
        return jobs.job_records(connection, who, job_id, kind, after_seq, limit)


@router.post("/{job_id}/notes", status_code=status.HTTP_201_CREATED)
def post_note(job_id: UUID, body: WriteNote, who: IdentityDep, parts: ServicesDep) -> NoteOut:
    """Write a note on a job; it reaches every tablet that has the job. The same id again changes nothing."""
    now_ms = parts.now_ms()
    seq, pushed = parts.seen_by(who).run(
        lambda connection: write_note(connection, who, job_id, body, now_ms)
    )
    for changed, head in pushed.heads.items():
        parts.events.publish(Event(EventKind.POKE, who.tenant_id, changed, head.seq))
    return NoteOut(id=body.id, job_id=job_id, seq=seq)


@router.get("/{job_id}/proof")
def get_proof(job_id: UUID, who: IdentityDep, parts: ServicesDep) -> Proof:
    """What the server holds of a job, hash by hash."""
    with parts.seen_by(who).read() as connection:
        return jobs.job_proof(connection, who, parts.blobs, job_id)


@router.get("/{job_id}/rules")
def get_rules(
    job_id: UUID,
    who: IdentityDep,
    parts: ServicesDep,
    jurisdiction: Jurisdiction | None = None,
) -> JobRules:
    """How the documentation rules stand on a job; without ``jurisdiction`` those of where the job is."""
    with parts.seen_by(who).read() as connection:
        return job_rules(connection, who, job_id, jurisdiction)

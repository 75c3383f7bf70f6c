"""What waits for a person on any job, open on the screen or not: questions of runs and alerts of the drying."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from app.domain.errors import NotFound
from app.services.drying_services import key_of
from app.services.judged_jobs import JudgedJobs
from app.services.shared_approvals import SharedApprovals
from app.storage.job_list import JobListFilter, JobSummary, job_page, job_summary_of
from app.storage.record_changes import changes_since, newest_change
from app.storage.store import Store

LOOKED_AT = 200
"""More jobs than these, the newest, are not looked at in one round."""


@dataclass(frozen=True, slots=True)
class JobNews:
    """A question of a job, or an alert nobody has answered; ``key`` is the same as long as it waits.

    ``rule`` and ``subject`` are the alert's: an ``AlertRule`` and the point, chamber or machine; empty for a question.
    """

    key: str
    job_id: UUID
    job: str
    rule: str = ""
    subject: str = ""


class JobNewsServices(Protocol):
    """What the bell asks about jobs."""

    async def waiting(self) -> tuple[JobNews, ...]:
        """What waits on all jobs: questions, and alerts of jobs that changed since the last call.

        The first call looks for alerts on every job that dries.
        """
        ...


class JobNewsDesk:
    """``JobNewsServices`` on the store."""

    def __init__(self, store: Store, approvals: SharedApprovals, judged: JudgedJobs) -> None:
        self._store = store
        self._judged = judged
        self._approvals = approvals
        self._seen: int | None = None
        self._one = asyncio.Lock()

    async def waiting(self) -> tuple[JobNews, ...]:
        """Questions of every job, alerts of those that changed."""
        async with self._one:
            found = [news for job in await self._asking() for news in await self._question(job)]
            changed, number = await asyncio.to_thread(self._changed)
            for job in changed:  # a thread each: between two of them the screen gets its turn
                found += await asyncio.to_thread(self._alerts, job)
            self._seen = number
            return tuple(found)

    async def _asking(self) -> list[JobSummary]:
        jobs = await asyncio.to_thread(
            job_page, self._store, "", JobListFilter.REVIEW, limit=LOOKED_AT
        )
        return [job for job in jobs if job.waiting]

    async def _question(self, job: JobSummary) -> list[JobNews]:
        asked = await self._approvals.question(job.job_id)
        if asked is None:
            return []
        return [JobNews(f"question/{asked.checkpoint_id}", job.job_id, _name(job))]

    def _changed(self) -> tuple[list[JobSummary], int]:
        """The jobs to look at for alerts, and up to which change of the store they are then seen."""
        with self._store.read() as connection:
            if self._seen is None:
                number, records = newest_change(connection), None
            else:
                changes = changes_since(connection, self._seen)
                number, records = changes.number, changes.records
        if records is None:
            return job_page(self._store, "", JobListFilter.DRYING, limit=LOOKED_AT), number
        jobs = sorted({job_id for _, _, job_id in records})[:LOOKED_AT]
        return [job for job_id in jobs for job in self._known(job_id)], number

    def _known(self, job_id: str) -> list[JobSummary]:
        try:
            return [job_summary_of(self._store, UUID(job_id))]
        except (NotFound, ValueError):  # of no job, or of one that went
            return []

    def _alerts(self, job: JobSummary) -> list[JobNews]:
        return [
            JobNews(
                f"alert/{job.job_id}/{key_of(alert)}",
                job.job_id,
                _name(job),
                alert.rule.value,
                alert.subject.name,
            )
            for alert in self._judged.watch(job.job_id).unanswered
        ]


def _name(job: JobSummary) -> str:
    return job.client_name or job.number

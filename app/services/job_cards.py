"""The rows of the job list."""

from __future__ import annotations

from uuid import UUID

from app.domain.errors import InvalidInput
from app.domain.phrases import phrase
from app.services.run_views import phase_name
from app.services.sync_counts import sync_counts
from app.services.views import JobCard, JobFilter, JobList, SyncCounts
from app.storage.job_list import (
    JobListFilter,
    JobSummary,
    job_counts,
    job_page,
    job_summary_of,
)
from app.storage.store import Store


def list_jobs(
    store: Store,
    query: str,
    job_filter: JobFilter,
    *,
    person: str = "",
    offset: int = 0,
    limit: int | None = None,
) -> JobList:
    """A page of the jobs that match, newest first, with how many jobs each filter would show.

    ``person`` is whose jobs are theirs; ``offset`` is how many of the matching jobs come before the page.
    """
    check_page(offset, limit)
    shown = JobListFilter(job_filter.value)
    page = job_page(store, query, shown, person=person, offset=offset, limit=limit)
    some = None if limit is None else [summary.job_id for summary in page]
    sync = sync_counts(store, some)
    counts = job_counts(store, query, person)
    return JobList(
        cards=tuple(_card(summary, sync.get(summary.job_id, SyncCounts())) for summary in page),
        counts=tuple((each, counts[JobListFilter(each.value)]) for each in JobFilter),
    )


def card_of(store: Store, job_id: UUID) -> JobCard:
    """The card of one job; raises ``NotFound``."""
    counts = sync_counts(store, [job_id])
    return _card(job_summary_of(store, job_id), counts.get(job_id, SyncCounts()))


def check_page(offset: int, limit: int | None) -> None:
    """Raise ``InvalidInput`` for a page that cannot be."""
    if offset < 0:
        raise InvalidInput("offset", phrase("{offset} is below zero", offset=offset), "0 or more")
    if limit is not None and limit < 1:
        raise InvalidInput(
            "limit", phrase("{limit} jobs cannot be shown", limit=limit), "1 or more"
        )


def _card(summary: JobSummary, sync: SyncCounts) -> JobCard:
    return JobCard(
        job_id=summary.job_id,
        number=summary.number,
        client_name=summary.client_name,
        address=summary.address,
        claim_number=summary.claim_number,
        state=summary.state,
        phase=phase_name(summary.phase),
        progress=None if summary.progress_pct is None else summary.progress_pct / 100,
        points_total=summary.points_total,
        points_dry=summary.points_dry,
        points_wet=summary.points_wet,
        last_visit_at=summary.last_visit_at,
        time_zone=summary.time_zone,
        checkpoint_waiting=summary.waiting,
        sync=sync,
    )

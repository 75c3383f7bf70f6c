"""The rows of the job list."""

from __future__ import annotations

from app.services.run_views import phase_name
from app.services.sync_counts import sync_counts
from app.services.views import JobCard, JobFilter, JobList, SyncCounts
from app.storage.job_list import JobListFilter, JobSummary, job_counts, job_page
from app.storage.store import Store


def list_jobs(
    store: Store, query: str, job_filter: JobFilter, *, offset: int = 0, limit: int | None = None
) -> JobList:
    """A page of the jobs that match, newest first, with how many jobs each filter would show."""
    shown = JobListFilter(job_filter.value)
    page = job_page(store, query, shown, offset=offset, limit=limit)
    some = None if limit is None else [summary.job_id for summary in page]
    sync = sync_counts(store, some)
    counts = job_counts(store, query)
    return JobList(
        cards=tuple(_card(summary, sync.get(summary.job_id, SyncCounts())) for summary in page),
        counts=tuple((each, counts[JobListFilter(each.value)]) for each in JobFilter),
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

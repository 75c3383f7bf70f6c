"""The rows of the job list."""

from __future__ import annotations

from collections import Counter, defaultdict
from uuid import UUID

from app.domain.records import Job, JobState
from app.domain.runs import RunState
from app.services.job_views import header_of
from app.services.run_views import phase_name
from app.services.sync_counts import sync_counts
from app.services.views import JobCard, JobFilter, JobList, SyncCounts
from app.storage.job_list import (
    find_jobs,
    jobs_with_open_checkpoints,
    last_visits,
    newest_runs,
    point_ends,
)
from app.storage.store import Store
from standards.dryness import DryState, dry_state


def job_cards(store: Store, query: str) -> list[JobCard]:
    """A card for every job that matches the search, newest first."""
    points: defaultdict[UUID, Counter[DryState]] = defaultdict(Counter)
    for ends in point_ends(store):
        points[ends.job_id][dry_state(ends.first, ends.latest, ends.goal)] += 1
    visits, runs = last_visits(store), newest_runs(store)
    waiting, counts = jobs_with_open_checkpoints(store), sync_counts(store)
    cards = []
    for job in find_jobs(store, query):
        phase, state, progress_pct = runs.get(job.id, ("", "", None))
        cards.append(
            JobCard(
                job_id=job.id,
                number=job.number,
                client_name=job.client_name,
                address=header_of(job).address,
                claim_number=job.claim_number,
                state=_shown_state(job, state),
                phase=phase_name(phase),
                progress=None if progress_pct is None else progress_pct / 100,
                points_total=points[job.id].total(),
                points_dry=points[job.id][DryState.DRY],
                points_wet=points[job.id][DryState.WET],
                last_visit_at=visits.get(job.id),
                time_zone=job.time_zone,
                checkpoint_waiting=job.id in waiting,
                sync=counts.get(job.id, SyncCounts()),
            )
        )
    return cards


def filter_cards(cards: list[JobCard], job_filter: JobFilter) -> JobList:
    """The cards under a filter, with how many each filter would show."""
    return JobList(
        cards=tuple(card for card in cards if _matches(card, job_filter)),
        counts=tuple((each, sum(_matches(card, each) for card in cards)) for each in JobFilter),
    )


def _shown_state(job: Job, run_state: str) -> JobState:
    """A job whose run waits for review is in review, whatever was last set by hand."""
    if run_state == RunState.WAITING and job.state is not JobState.CLOSED:
        return JobState.IN_REVIEW
    return job.state


def _matches(card: JobCard, job_filter: JobFilter) -> bool:
    match job_filter:
        case JobFilter.DRYING:
            return card.state is JobState.DRYING
        case JobFilter.REVIEW:
            return card.checkpoint_waiting or card.state is JobState.IN_REVIEW
        case JobFilter.NOT_SYNCED:
            return card.sync.open > 0
        case JobFilter.ALL:
            return True

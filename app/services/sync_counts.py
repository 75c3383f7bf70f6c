"""How far each job came on its way to the server, as the screens count it."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from app.services.views import SyncCounts
from app.storage.store import Store
from app.storage.sync_progress import JobProgress, job_progress


def sync_counts(store: Store, jobs: Sequence[UUID] | None = None) -> dict[UUID, SyncCounts]:
    """The counts of every job, or of these jobs, that has anything to send or sent something."""
    return {job_id: to_counts(progress) for job_id, progress in job_progress(store, jobs).items()}


def to_counts(progress: JobProgress) -> SyncCounts:
    """Changes count as accepted once the server answered; files only once it acknowledged their hash."""
    p = progress
    return SyncCounts(
        not_sent=p.ops_queued + p.documents_queued,
        sent=p.photos_sent + p.documents_sent,
        accepted=p.ops_accepted + p.documents_accepted,
        refused=p.ops_refused + p.photos_refused + p.documents_refused,
        photos_total=p.photos_queued + p.photos_sent + p.photos_accepted + p.photos_refused,
        photos_accepted=p.photos_accepted,
    )


def add_counts(counts: list[SyncCounts]) -> SyncCounts:
    """The sum over jobs."""
    return SyncCounts(
        not_sent=sum(c.not_sent for c in counts),
        sent=sum(c.sent for c in counts),
        accepted=sum(c.accepted for c in counts),
        refused=sum(c.refused for c in counts),
        photos_total=sum(c.photos_total for c in counts),
        photos_accepted=sum(c.photos_accepted for c in counts),
    )

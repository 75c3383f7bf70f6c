"""How far each job's changes and files came on their way to the server."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select, true

from app.jobsync.ops import OpStatus
from app.ports.sync_store import BlobPurpose
from app.storage.outbox_rows import INHERITED, REQUEUED
from app.storage.store import Store
from app.storage.tables import blob, outbox


@dataclass(frozen=True, slots=True)
class JobProgress:
    """Operations, photos, thumbnails and documents of one job by state.

    *Sent* is partly there, not acknowledged.
    """

    ops_queued: int = 0
    ops_accepted: int = 0
    ops_refused: int = 0
    photos_queued: int = 0
    photos_sent: int = 0
    photos_accepted: int = 0
    photos_refused: int = 0
    documents_queued: int = 0
    documents_sent: int = 0
    documents_accepted: int = 0
    documents_refused: int = 0
    thumbnails_queued: int = 0
    thumbnails_sent: int = 0
    thumbnails_accepted: int = 0
    thumbnails_refused: int = 0


@dataclass(frozen=True, slots=True)
class Refusal:
    """Something the server refused and nobody has dismissed yet."""

    job_id: UUID
    kind: str
    code: str
    message: str


_ACCEPTED = frozenset({OpStatus.APPLIED.value, OpStatus.MERGED.value, OpStatus.DUPLICATE.value})


def job_progress(store: Store, jobs: Sequence[UUID] | None = None) -> dict[UUID, JobProgress]:
    """The progress of every job, or of these jobs, that has anything to send or sent something."""
    counts: dict[str, Counter[str]] = {}
    names = None if jobs is None else [str(job_id) for job_id in jobs]
    of_ops = true() if names is None else outbox.c.job_id.in_(names)
    of_files = true() if names is None else blob.c.job_id.in_(names)
    with store.read() as connection:
        ops = connection.execute(
            select(outbox.c.job_id, outbox.c.status, outbox.c.dismissed, func.count())
            .where(of_ops)
            .group_by(outbox.c.job_id, outbox.c.status, outbox.c.dismissed)
        )
        for job_id, status, dismissed, number in ops:
            counts.setdefault(job_id, Counter())[_op_bucket(status, dismissed)] += number
        begun = blob.c.sent_bytes > 0
        files = connection.execute(
            select(blob.c.job_id, blob.c.purpose, blob.c.state, begun, func.count())
            .where(of_files)
            .group_by(blob.c.job_id, blob.c.purpose, blob.c.state, begun)
        )
        for job_id, purpose, state, is_begun, number in files:
            what = f"{purpose}s" if purpose != BlobPurpose.ORIGINAL else "photos"
            standing = "sent" if state == "queued" and is_begun else state
            counts.setdefault(job_id, Counter())[f"{what}_{standing}"] += number
    buckets = JobProgress.__slots__
    return {
        UUID(job_id): JobProgress(**{name: job[name] for name in buckets})
        for job_id, job in counts.items()
    }


def refusals(store: Store) -> list[Refusal]:
    """What the server refused, the oldest first."""
    with store.read() as connection:
        rows = connection.execute(
            select(outbox.c.job_id, outbox.c.kind, outbox.c.code, outbox.c.message)
            .where(outbox.c.status == OpStatus.REJECTED.value, outbox.c.dismissed == 0)
            .order_by(outbox.c.n)
        ).all()
        found = [
            Refusal(UUID(row.job_id), row.kind, row.code or "", row.message or "") for row in rows
        ]
        blobs = connection.execute(
            select(blob.c.job_id, blob.c.error)
            .where(blob.c.state == "refused")
            .order_by(blob.c.number)
        ).all()
        found += [Refusal(UUID(row.job_id), "file", "REFUSED", row.error or "") for row in blobs]
    return found


def _op_bucket(status: str | None, dismissed: int) -> str:
    if status in (None, INHERITED):
        return "ops_queued"
    if status == REQUEUED:
        return "sent again"
    if status == OpStatus.REJECTED.value:
        return "dismissed" if dismissed else "ops_refused"
    return "ops_accepted" if status in _ACCEPTED else "sent_again"

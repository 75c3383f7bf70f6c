"""How far each job's changes and files came on their way to the server."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import case, func, select, true

from app.jobsync.ops import OpStatus
from app.ports.sync_store import BlobPurpose
from app.storage.outbox_rows import INHERITED, REQUEUED
from app.storage.store import Store
from app.storage.tables import base, blob, job_summary, outbox, salvage


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
class Waiting:
    """Files that are not on the server; ``held_back`` of them may not be sent on the present network."""

    count: int
    size_bytes: int
    held_back: int


_NAMES_A_QUERY = 500
_ACCEPTED = frozenset({OpStatus.APPLIED.value, OpStatus.MERGED.value, OpStatus.DUPLICATE.value})


def job_progress(store: Store, jobs: Sequence[UUID] | None = None) -> dict[UUID, JobProgress]:
    """The progress of every job, or of these jobs, that has anything to send or sent something.

    Records that a restored server lost and that will be given back count as queued changes.
    """
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
        waiting = select(salvage.c.job_id, func.count()).where(
            true() if names is None else salvage.c.job_id.in_(names),
            salvage.c.record_id.not_in(select(base.c.record_id)),
        )
        for job_id, number in connection.execute(waiting.group_by(salvage.c.job_id)):
            counts.setdefault(job_id, Counter())["ops_queued"] += number
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


def job_titles(store: Store, jobs: Collection[UUID]) -> dict[UUID, str]:
    """Client and number of each job that is here."""
    found: dict[UUID, str] = {}
    names = [str(job_id) for job_id in jobs]
    with store.read() as connection:
        for start in range(0, len(names), _NAMES_A_QUERY):
            rows = connection.execute(
                select(job_summary.c.job_id, job_summary.c.client_name, job_summary.c.number).where(
                    job_summary.c.job_id.in_(names[start : start + _NAMES_A_QUERY])
                )
            )
            for row in rows:
                found[UUID(row.job_id)] = f"{row.client_name} ({row.number})"
    return found


def waiting_files(store: Store, allowed: Collection[BlobPurpose]) -> Waiting:
    """The files that the server has not acknowledged, and how many of them the network holds back."""
    names = [purpose.value for purpose in allowed]
    held = blob.c.purpose.not_in(names) & (blob.c.urgent == 0)
    with store.read() as connection:
        row = connection.execute(
            select(
                func.count(),
                func.coalesce(func.sum(blob.c.size_bytes - blob.c.sent_bytes), 0),
                func.coalesce(func.sum(case((held, 1), else_=0)), 0),
            ).where(blob.c.state == "queued")
        ).one()
    return Waiting(*row)


def _op_bucket(status: str | None, dismissed: int) -> str:
    if status in (None, INHERITED):
        return "ops_queued"
    if status == REQUEUED:
        return "sent again"
    if status == OpStatus.REJECTED.value:
        return "dismissed" if dismissed else "ops_refused"
    return "ops_accepted" if status in _ACCEPTED else "sent_again"

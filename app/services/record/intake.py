"""A job opened from everything that was known when it was taken on."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.records import (
    Claim,
    Document,
    Job,
    Milestone,
    MilestoneKind,
    Note,
    Party,
)
from app.services.record.context import RecordContext, require
from app.storage.job_list import has_number


class IntakeRecords:
    """Writes a new job with its claim, its people and the document it came from in one transaction."""

    def __init__(self, context: RecordContext) -> None:
        self._context = context

    def open_job(
        self,
        job: Job,
        *,
        claim: Claim | None = None,
        parties: Sequence[Party] = (),
        note: str = "",
        source: Document | None = None,
    ) -> Job:
        """Store the job under a number that no job on this device has, and date its receipt to now.

        The records come with their ids; ``source`` is a document whose bytes are in the blob store already.
        """
        with self._context.write() as w:
            require(
                not has_number(w.unit.connection, job.number),
                "number",
                f"{job.number} is the number of another job",
                "a number not used yet",
            )
            w.add(job)
            for party in parties:
                w.add(party)
            if claim is not None:
                w.add(claim)
            w.add(Milestone(w.new_id(), job.id, MilestoneKind.RECEIVED, w.now, w.person))
            if note.strip():
                w.add(Note(w.new_id(), job.id, note.strip(), w.person, w.now))
            if source is not None:
                w.add(source)
                w.unit.queue_blob(source.sha256, job.id, source.size_bytes, source.media_type)
            return job

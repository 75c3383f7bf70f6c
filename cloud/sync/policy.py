"""What the server asks before it accepts an operation: the person's rights, a valid record."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from app.domain.errors import InvalidInput
from app.domain.records import RecordKind
from app.jobsync.ops import FeedRow, Op
from app.wire.records import from_fields
from cloud.auth.access import WRITERS
from cloud.auth.sessions import Identity


@dataclass(frozen=True, slots=True)
class ServerPolicy:
    """The rules for one push; ``jobs`` are those this person sees or creates with it."""

    identity: Identity
    jobs: frozenset[UUID]

    def allows(self, op: Op) -> bool:
        """Writers change the jobs they see; auditors change nothing."""
        return self.identity.role in WRITERS and op.job_id in self.jobs

    def problem(self, record: FeedRow) -> str | None:
        """What is wrong with the record an operation would leave."""
        try:
            from_fields(RecordKind(record.entity), record.id, record.job_id, dict(record.fields))
        except InvalidInput as error:
            return str(error)
        return None

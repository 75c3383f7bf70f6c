"""Which state of a job's record this is: what was derived from one revision holds as long as it is the revision."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import Connection, func, select

from app.domain.records import RecordKind
from app.storage.tables import audit, cursor, outbox

_ENGINE = (RecordKind.RUN.value, RecordKind.CHECKPOINT.value)


def job_revision(connection: Connection, job_id: UUID) -> str:
    """The last own change of the job, how far others' changes were fetched, and how many own ones are open or refused.

    What the workflow engine notes about its runs does not count: no skill derives anything from it.
    """
    own = connection.scalar(
        select(func.max(audit.c.entry)).where(
            audit.c.job_id == str(job_id), audit.c.kind.not_in(_ENGINE)
        )
    )
    fetched = connection.scalar(select(cursor.c.cursor).where(cursor.c.job_id == str(job_id)))
    waiting, settled = connection.execute(
        select(func.count(), func.count(outbox.c.status)).where(
            outbox.c.job_id == str(job_id), outbox.c.kind.not_in(_ENGINE)
        )
    ).one()
    return f"{own or 0}:{fetched or ''}:{waiting}:{settled}"

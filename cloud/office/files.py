"""The files of a job: who may have them, and whether they may be given out."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, and_, select

from app.domain.records import RecordKind
from app.wire.api import ProblemCode, ScanState
from cloud.auth.access import require_visible
from cloud.auth.sessions import Identity
from cloud.problems import Refusal, not_found
from cloud.storage.scan_tables import blob_scans
from cloud.storage.tables import blobs, records

WITH_FILE = (RecordKind.PHOTO, RecordKind.DOCUMENT)


@dataclass(frozen=True, slots=True)
class JobFile:
    """A whole, checked file that a record of the job names."""

    sha256: str
    media_type: str
    size_bytes: int


def find_file(
    connection: Connection, who: Identity, job_id: UUID, sha256: str, *, scanned: bool
) -> JobFile:
    """The file; ``Refusal``: 404 for one that is not this person's, 423 while it is in quarantine.

    With ``scanned`` only files are given out that the virus scanner has looked at.
    """
    require_visible(connection, who, job_id)
    named = connection.scalar(
        select(records.c.id)
        .where(
            records.c.tenant_id == who.tenant_id,
            records.c.job_id == job_id,
            records.c.kind.in_(WITH_FILE),
            records.c.fields.contains(f'"{sha256}"'),
        )
        .limit(1)
    )
    same = and_(blob_scans.c.tenant_id == blobs.c.tenant_id, blob_scans.c.sha256 == blobs.c.sha256)
    row = connection.execute(
        select(blobs, blob_scans.c.state, blob_scans.c.words)
        .join(blob_scans, same, isouter=True)
        .where(blobs.c.tenant_id == who.tenant_id, blobs.c.sha256 == sha256)
    ).one_or_none()
    if named is None or row is None:
        raise not_found("file of this job")
    if row.state == ScanState.INFECTED:
        raise Refusal(
            423,
            ProblemCode.QUARANTINED,
            f"The virus scanner found {row.words} in this file. It is kept and not given out.",
        )
    if scanned and row.state != ScanState.CLEAN:
        raise Refusal(
            423,
            ProblemCode.QUARANTINED,
            "This file waits for the virus scanner. Ask again later.",
            retry_after_s=60,
        )
    return JobFile(row.sha256, row.media_type, row.size_bytes)

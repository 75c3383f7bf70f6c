"""Jobs as the office reads them, and the proof of what arrived."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, Select, and_, func, select

from app.domain.records import JobState
from app.wire.api import (
    BlobProof,
    JobDetail,
    JobList,
    JobSummary,
    Proof,
    RecordOut,
    RecordPage,
    RecordProof,
)
from cloud.auth.access import require_visible, visible
from cloud.auth.sessions import Identity
from cloud.blobs.service import BlobService
from cloud.office.files import WITH_FILE
from cloud.storage.tables import job_heads, records

READ_AT_ONCE = 200


def list_jobs(
    connection: Connection,
    identity: Identity,
    after: UUID | None,
    limit: int,
    states: frozenset[JobState] = frozenset(),
    words: str = "",
) -> JobList:
    """Jobs this person sees, in the order of their ids, in one of the states and with the words in number or client.

    No states mean all.
    """
    query = _summaries(identity).order_by(job_heads.c.job_id)
    if after is not None:
        query = query.where(job_heads.c.job_id > after)
    wanted, found = words.casefold(), list[JobSummary]()
    rows = connection.execute(query.execution_options(yield_per=READ_AT_ONCE))
    for row in rows:
        job = _summary(row)
        if (not states or job.state in states) and _has_words(job, wanted):
            found.append(job)
            if len(found) == limit:
                rows.close()
                return JobList(jobs=found, next_after=job.id)
    return JobList(jobs=found, next_after=None)


def job_detail(connection: Connection, identity: Identity, job_id: UUID) -> JobDetail:
    """One job with its counts and the end of its chain."""
    require_visible(connection, identity, job_id)
    row = connection.execute(_summaries(identity).where(job_heads.c.job_id == job_id)).one()
    counts = connection.execute(
        select(records.c.kind, func.count())
        .where(_in_job(identity, job_id), records.c.dead.is_(False))
        .group_by(records.c.kind)
        .order_by(records.c.kind)
    )
    return JobDetail(
        **dict(_summary(row)),
        counts={row[0]: row[1] for row in counts},
        chain_index=row.chain_index,
        chain_hash=row.hash,
    )


def job_records(
    connection: Connection,
    identity: Identity,
    job_id: UUID,
    kind: str | None,
    after_seq: int,
    limit: int,
) -> RecordPage:
    """Records of a job in feed order, deleted ones included."""
    require_visible(connection, identity, job_id)
    query = (
        select(records)
        .where(_in_job(identity, job_id), records.c.seq > after_seq)
        .order_by(records.c.seq)
        .limit(limit)
    )
    if kind is not None:
        query = query.where(records.c.kind == kind)
    page = [
        RecordOut(
            id=row.id,
            kind=row.kind,
            seq=row.seq,
            version=row.version,
            dead=row.dead,
            fields=json.loads(row.fields),
        )
        for row in connection.execute(query)
    ]
    return RecordPage(records=page, next_seq=page[-1].seq if len(page) == limit else None)


def job_proof(
    connection: Connection, identity: Identity, blob_service: BlobService, job_id: UUID
) -> Proof:
    """Every record with its hash, every blob with its state, and the end of the chain."""
    require_visible(connection, identity, job_id)
    head = connection.execute(
        select(job_heads).where(
            job_heads.c.tenant_id == identity.tenant_id, job_heads.c.job_id == job_id
        )
    ).one()
    rows = connection.execute(
        select(records).where(_in_job(identity, job_id)).order_by(records.c.seq)
    ).all()
    hashes = dict.fromkeys(
        json.loads(row.fields)["sha256"] for row in rows if row.kind in WITH_FILE
    )
    found = blob_service.look_up(connection, identity.tenant_id, list(hashes))
    return Proof(
        job_id=job_id,
        head_seq=head.seq,
        chain_index=head.chain_index,
        chain_hash=head.hash,
        records=[
            RecordProof(
                id=row.id,
                kind=row.kind,
                seq=row.seq,
                content_hash=sha256(row.fields.encode()).hexdigest(),
            )
            for row in rows
        ],
        blobs=[
            BlobProof(sha256=key, state=item.state, size_bytes=item.size_bytes)
            for key, item in found.items()
        ],
    )


def _has_words(job: JobSummary, wanted: str) -> bool:
    return not wanted or wanted in f"{job.number}\n{job.client_name}".casefold()


def _in_job(identity: Identity, job_id: UUID) -> Any:
    return and_(records.c.tenant_id == identity.tenant_id, records.c.job_id == job_id)


def _summaries(identity: Identity) -> Select[Any]:
    return (
        select(job_heads, records.c.fields)
        .join(
            records,
            and_(
                records.c.tenant_id == job_heads.c.tenant_id,
                records.c.id == job_heads.c.job_id,
            ),
        )
        .where(visible(identity))
    )


def _summary(row: Row[Any]) -> JobSummary:
    fields = json.loads(row.fields)
    return JobSummary(
        id=row.job_id,
        number=fields["number"],
        client_name=fields["client_name"],
        state=fields["state"],
        head_seq=row.seq,
    )

"""The work of this tablet that its server does not take, as it goes into a rescue file."""

from __future__ import annotations

import json
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import ColumnElement, and_, func, or_, select

from app.jobsync.ops import PARKED_CODES, JsonValue, OpCode, OpStatus
from app.storage.outbox_rows import INHERITED
from app.storage.store import Store
from app.storage.tables import blob, outbox

RESCUED_CODES = frozenset({OpCode.FORBIDDEN, OpCode.GROUP_FAILED, *PARKED_CODES})
"""Refusals that are about who sent, or where to, and not about the change itself."""


@dataclass(frozen=True, slots=True)
class StrandedChange:
    """A change with what the server said of it; ``wire`` is its JSON object, ``code`` is empty without an answer."""

    job_id: UUID
    wire: dict[str, JsonValue]
    code: str
    message: str


@dataclass(frozen=True, slots=True)
class StrandedFile:
    """A file that the server has not acknowledged."""

    sha256: str
    size_bytes: int
    media_type: str
    job_id: UUID


def stranded_changes(store: Store) -> list[StrandedChange]:
    """Every change that was not answered, or was refused to this person, in the order in which they were made."""
    with store.read() as connection:
        rows = connection.execute(
            select(outbox).where(or_(_UNANSWERED, _REFUSED)).order_by(outbox.c.n)
        ).all()
    return [
        StrandedChange(
            job_id=UUID(row.job_id),
            wire=json.loads(row.op) | {"n": row.n},
            code=row.code or "",
            message=row.message or "",
        )
        for row in rows
    ]


def stranded_files(store: Store) -> list[StrandedFile]:
    """Every file that is here and not acknowledged, the oldest first."""
    with store.read() as connection:
        rows = connection.execute(
            select(blob.c.sha256, blob.c.size_bytes, blob.c.media_type, blob.c.job_id)
            .where(blob.c.state != "accepted")
            .order_by(blob.c.number)
        ).all()
    return [
        StrandedFile(row.sha256, row.size_bytes, row.media_type, UUID(row.job_id))
        for row in rows
        if store.blobs.has(row.sha256)
    ]


def refused_to_person(store: Store) -> int:
    """How many changes were refused because the job is no longer this person's."""
    with store.read() as connection:
        query = select(func.count()).select_from(outbox).where(_FORBIDDEN, outbox.c.dismissed == 0)
        return connection.execute(query).scalar_one()


def _rejected(codes: frozenset[OpCode]) -> ColumnElement[bool]:
    names = sorted(code.value for code in codes)
    return and_(outbox.c.status == OpStatus.REJECTED.value, outbox.c.code.in_(names))


_UNANSWERED = or_(outbox.c.status.is_(None), outbox.c.status == INHERITED)
_REFUSED = _rejected(RESCUED_CODES)
_FORBIDDEN = _rejected(frozenset({OpCode.FORBIDDEN}))

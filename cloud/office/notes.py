"""What the office writes on a job: a note that reaches every tablet which has the job."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID, uuid5

from sqlalchemy import Connection, select

from app.domain.records import Note, NoteKind, RecordKind
from app.jobsync.hlc import HybridClock
from app.jobsync.ops import Op, OpCode, OpKind, OpStatus
from app.wire.api import ProblemCode, WriteNote
from app.wire.records import from_fields, to_fields
from cloud.auth.access import require_visible
from cloud.auth.sessions import Identity
from cloud.problems import Refusal, forbidden
from cloud.storage.tables import records
from cloud.sync.push import Pushed
from cloud.sync.server_author import device_named, make_known, push_as

OFFICE = "office"


def write_note(
    connection: Connection, who: Identity, job_id: UUID, note: WriteNote, now_ms: int
) -> tuple[int, Pushed]:
    """Add the note in the person's name; gives its number in the feed. The same id again changes nothing.

    Raises ``Refusal``: 404 for a job the person does not see, 403 for one who may not write, 422 for an empty text, 409
    for an id that is used for something else.
    """
    require_visible(connection, who, job_id)
    author = replace(who, device_id=device_named(OFFICE, str(who.user_id)))
    make_known(connection, author, f"Office: {who.name}"[:100], now_ms)
    record = Note(
        id=note.id,
        job_id=job_id,
        text=note.text,
        written_by=who.name,
        written_at=_first_written_at(connection, who, note.id)
        or datetime.fromtimestamp(now_ms / 1000, UTC),
        kind=NoteKind.CUSTOMER if note.for_customer else NoteKind.INTERNAL,
    )
    stamp = HybridClock(author.device_id, lambda: now_ms).tick()
    op = Op(
        n=1,
        id=uuid5(note.id, OFFICE),
        kind=OpKind.ADD,
        entity=RecordKind.NOTE,
        job_id=job_id,
        record_id=note.id,
        stamp=stamp,
        fields=to_fields(record),
    )
    pushed = push_as(connection, author, [op], now_ms)
    (result,) = pushed.results
    if result.status is OpStatus.REJECTED:
        if result.code is OpCode.FORBIDDEN:
            raise forbidden("Your role may not write on this job.")
        if result.code is OpCode.INVALID:
            raise Refusal(
                422, ProblemCode.INVALID_INPUT, result.message or "The note is not valid."
            )
        raise Refusal(409, ProblemCode.CONFLICT, result.message or "This id is in use already.")
    mine = (records.c.tenant_id == who.tenant_id) & (records.c.id == note.id)
    return connection.execute(select(records.c.seq).where(mine)).scalar_one(), pushed


def _first_written_at(connection: Connection, who: Identity, note_id: UUID) -> datetime | None:
    """When the note came first, or a repeat would be another note under the same id; ``None`` for a new one."""
    mine = (records.c.tenant_id == who.tenant_id) & (records.c.id == note_id)
    known = connection.execute(
        select(records.c.kind, records.c.job_id, records.c.fields).where(mine)
    ).one_or_none()
    if known is None or known.kind != RecordKind.NOTE:
        return None
    kept = from_fields(RecordKind.NOTE, note_id, known.job_id, json.loads(known.fields))
    return kept.written_at if isinstance(kept, Note) else None

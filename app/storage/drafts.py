"""Half-entered records: kept on this device only, encrypted with everything else, never sent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, delete, select

from app.storage.rows import upsert
from app.storage.store import Store
from app.storage.tables import draft


@dataclass(frozen=True, slots=True)
class StoredDraft:
    """The text of a draft, the form it belongs to and when it was last written."""

    form_key: str
    job_id: UUID | None
    content: str
    saved_at: datetime


def put_draft(store: Store, found: StoredDraft) -> None:
    """Write the draft of a form, replacing an older one."""
    with store.write("draft") as unit:
        upsert(
            unit.connection,
            draft,
            {
                "form_key": found.form_key,
                "job_id": str(found.job_id) if found.job_id else None,
                "content": found.content,
                "saved_at": found.saved_at.isoformat(),
            },
            "form_key",
        )


def get_draft(store: Store, form_key: str) -> StoredDraft | None:
    """The draft of a form, if there is one."""
    with store.read() as connection:
        row = connection.execute(select(draft).where(draft.c.form_key == form_key)).first()
    return None if row is None else _stored(row)


def list_drafts(store: Store, job_id: UUID | None = None) -> list[StoredDraft]:
    """All drafts, or those of a job, the newest first."""
    statement = select(draft).order_by(draft.c.saved_at.desc(), draft.c.form_key)
    if job_id is not None:
        statement = statement.where(draft.c.job_id == str(job_id))
    with store.read() as connection:
        return [_stored(row) for row in connection.execute(statement)]


def drop_draft(store: Store, form_key: str) -> None:
    """Remove the draft of a form; nothing when there is none."""
    with store.write("draft") as unit:
        unit.connection.execute(delete(draft).where(draft.c.form_key == form_key))


def _stored(row: Row[Any]) -> StoredDraft:
    return StoredDraft(
        form_key=row.form_key,
        job_id=UUID(row.job_id) if row.job_id else None,
        content=row.content,
        saved_at=datetime.fromisoformat(row.saved_at),
    )

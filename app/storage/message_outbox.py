"""Messages that skills queued: they wait on this device until a person hands them to a mail program."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, Row, select

from app.domain.errors import Conflict, NotFound
from app.domain.phrases import phrase
from app.storage.store import Store
from app.storage.tables import message, meta
from app.storage.unit_of_work import UnitOfWork

_HANDED = "message_handed:"


@dataclass(frozen=True, slots=True)
class Handover:
    """That a person took a message out of the outbox, and how it was to go on."""

    by: str
    at: datetime
    how: str


@dataclass(frozen=True, slots=True)
class QueuedMessage:
    """A message with the documents that go with it; ``handed_over`` is ``None`` while it waits."""

    id: UUID
    job_id: UUID
    to: str
    subject: str
    body: str
    attachments: tuple[UUID, ...]
    queued_at: datetime
    handed_over: Handover | None


def queued_messages(store: Store) -> tuple[QueuedMessage, ...]:
    """Every message that was queued, the oldest first."""
    with store.read() as connection:
        rows = connection.execute(select(message).order_by(message.c.queued_at, message.c.id)).all()
        return tuple(_message(connection, row) for row in rows)


def queued_message(store: Store, message_id: UUID) -> QueuedMessage:
    """One message; raises ``NotFound``."""
    with store.read() as connection:
        row = connection.execute(select(message).where(message.c.id == str(message_id))).first()
        if row is None:
            raise NotFound("message", message_id)
        return _message(connection, row)


def hand_over(store: Store, message_id: UUID, person: str, how: str) -> Handover:
    """Note that a person took the message; raises ``Conflict`` when somebody did before."""
    known = queued_message(store, message_id)
    if known.handed_over is not None:
        raise Conflict(
            phrase(
                "{by} handed it over on {at:%Y-%m-%d %H:%M} UTC.",
                by=known.handed_over.by,
                at=known.handed_over.at,
            )
        )
    made = Handover(person, store.clock.now(), how)
    with store.write(person) as unit:
        _keep(unit, message_id, made)
    return made


def _keep(unit: UnitOfWork, message_id: UUID, made: Handover) -> None:
    value = {"by": made.by, "at": made.at.isoformat(), "how": made.how}
    unit.set_meta(f"{_HANDED}{message_id}", json.dumps(value, ensure_ascii=False))


def _message(connection: Connection, row: Row[tuple[str, ...]]) -> QueuedMessage:
    columns = row._mapping
    content = json.loads(columns["content"])
    kept = connection.execute(
        select(meta.c.value).where(meta.c.key == f"{_HANDED}{columns['id']}")
    ).scalar()
    handed = json.loads(kept) if kept else None
    return QueuedMessage(
        id=UUID(columns["id"]),
        job_id=UUID(columns["job_id"]),
        to=content["to"],
        subject=content["subject"],
        body=content["body"],
        attachments=tuple(UUID(one) for one in content["attachments"]),
        queued_at=datetime.fromisoformat(columns["queued_at"]),
        handed_over=handed
        and Handover(handed["by"], datetime.fromisoformat(handed["at"]), handed["how"]),
    )

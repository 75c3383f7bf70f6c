"""What skills file with a job: built documents and queued messages, each once under its idempotency key."""

from __future__ import annotations

import json
from collections.abc import Callable
from uuid import UUID

from sqlalchemy import Connection, insert, select

from app.domain.records import Document
from app.storage.store import Store
from app.storage.tables import built, message


def document_built_under(store: Store, key: str) -> Document | None:
    """The document that was filed under the key, if any."""
    with store.read() as connection:
        document_id = _document_id(connection, key)
    return store.get(Document, UUID(document_id)) if document_id else None


def file_document(
    store: Store, key: str, content: bytes, actor: str, make: Callable[[str, int], Document]
) -> Document:
    """Store the bytes and write the document's record, once per key; ``make`` gets hash and size."""
    known = document_built_under(store, key)
    if known is not None:
        return known
    sha256, size_bytes = store.blobs.put(content)
    document = make(sha256, size_bytes)
    with store.write(actor) as unit:
        first = _document_id(unit.connection, key)
        if first is None:
            unit.connection.execute(insert(built).values(key=key, document_id=str(document.id)))
            unit.add(document)
            unit.queue_blob(sha256, document.job_id, size_bytes, document.media_type)
    return document if first is None else store.get(Document, UUID(first))


def queue_message(
    store: Store, key: str, job_id: UUID, content: dict[str, object], actor: str
) -> str:
    """Put a message into the store's outbox once per key; gives its id."""
    with store.write(actor) as unit:
        known = _message_id(unit.connection, key)
        if known is not None:
            return known
        message_id = str(store.ids.new())
        unit.connection.execute(
            insert(message).values(
                id=message_id,
                key=key,
                job_id=str(job_id),
                content=json.dumps(content, ensure_ascii=False),
                queued_at=store.clock.now().isoformat(),
            )
        )
    return message_id


def _message_id(connection: Connection, key: str) -> str | None:
    return connection.execute(select(message.c.id).where(message.c.key == key)).scalar()


def _document_id(connection: Connection, key: str) -> str | None:
    return connection.execute(select(built.c.document_id).where(built.c.key == key)).scalar()

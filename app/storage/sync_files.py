"""The photos and documents of a store on their way to the server."""

from __future__ import annotations

import io
from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import BinaryIO
from uuid import UUID

from sqlalchemy import Connection, case, or_, select, update

from app.domain.records import CustodyAction, CustodyEvent, RecordKind
from app.ports.sync_store import EVERY_PURPOSE, BlobPurpose, BlobToSend
from app.storage.store import Store
from app.storage.tables import RECORD_TABLES, blob
from app.storage.unit_of_work import UnitOfWork

_ACTOR = "sync"
_SERVER = "server"
_PHOTO = RECORD_TABLES[RecordKind.PHOTO]
_PLACE = "server_files_place"
_ASKED_UP_TO = "files_asked_up_to"
_ALL_ASKED_AT = "files_all_asked_at"
ASK_AGAIN_AFTER = timedelta(days=1)
_ORDER = {BlobPurpose.THUMBNAIL.value: 0, BlobPurpose.DOCUMENT.value: 1}


class StoreFiles:
    """The files' side of :class:`app.storage.sync_store.StoreSync`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def blobs_to_send(
        self, limit: int, purposes: Collection[BlobPurpose] = EVERY_PURPOSE
    ) -> Sequence[BlobToSend]:
        """Files without an acknowledgement: thumbnails, documents, originals; urgent ones in any case."""
        wanted = blob.c.purpose.in_([purpose.value for purpose in purposes])
        rank = case(_ORDER, value=blob.c.purpose, else_=len(_ORDER))
        with self._store.read() as connection:
            rows = connection.execute(
                select(blob.c.sha256, blob.c.size_bytes, blob.c.media_type)
                .where(blob.c.state == "queued", or_(wanted, blob.c.urgent == 1))
                .order_by(rank, blob.c.number)
                .limit(limit)
            ).all()
        return [BlobToSend(row.sha256, row.size_bytes, row.media_type) for row in rows]

    def open_blob(self, sha256: str) -> BinaryIO:
        """The plain bytes of a stored file."""
        return io.BytesIO(self._store.blobs.read(sha256))

    def blob_progress(self, sha256: str, sent_bytes: int) -> None:
        """Note how much the server holds."""
        self._set_blob(sha256, sent_bytes=sent_bytes)

    def blob_acknowledged(self, sha256: str) -> None:
        """The server has checked and holds the file; a photo's custody says so from now on."""
        with self._store.write(_ACTOR, draining=True) as unit:
            accepted = (
                update(blob)
                .where(blob.c.sha256 == sha256, blob.c.state != "accepted")
                .values(state="accepted", error=None, urgent=0)
            )
            if unit.connection.execute(accepted).rowcount:
                _note_custody(unit, self._store, sha256)

    def blob_refused(self, sha256: str, reason: str) -> None:
        """The server will never take the file."""
        self._set_blob(sha256, state="refused", error=reason)

    def send_now(self) -> int:
        """Make every waiting file urgent: it is sent on whatever network there is. Gives how many."""
        with self._store.write(_ACTOR) as unit:
            waiting = update(blob).where(blob.c.state == "queued", blob.c.urgent == 0)
            return unit.connection.execute(waiting.values(urgent=1)).rowcount

    def note_files_place(self, place: str) -> int:
        """Queue every acknowledged file again when the server keeps its files in another place than it did, or nobody
        knows in which it did.
        """
        before = self._store.get_meta(_PLACE)
        if before == place:
            return 0
        with self._store.write(_ACTOR, draining=True) as unit:
            unit.set_meta(_PLACE, place)
            return queue_acknowledged(unit.connection)

    def acknowledged_blobs(self, limit: int) -> Sequence[str]:
        """The next acknowledged files to ask about again; all of them once a day."""
        now = self._store.clock.now()
        asked_at = self._store.get_meta(_ALL_ASKED_AT)
        if asked_at is not None and now - datetime.fromisoformat(asked_at) < ASK_AGAIN_AFTER:
            return []
        after = int(self._store.get_meta(_ASKED_UP_TO) or 0)
        with self._store.read() as connection:
            rows = connection.execute(
                select(blob.c.number, blob.c.sha256)
                .where(blob.c.state == "accepted", blob.c.number > after)
                .order_by(blob.c.number)
                .limit(limit)
            ).all()
        with self._store.write(_ACTOR, draining=True) as unit:
            unit.set_meta(_ASKED_UP_TO, str(rows[-1].number if len(rows) == limit else 0))
            if len(rows) < limit:
                unit.set_meta(_ALL_ASKED_AT, now.isoformat())
        return [row.sha256 for row in rows]

    def blobs_lost(self, hashes: Collection[str]) -> None:
        """Queue files again that the server no longer has."""
        with self._store.write(_ACTOR, draining=True) as unit:
            lost = update(blob).where(blob.c.sha256.in_(list(hashes)), blob.c.state == "accepted")
            unit.connection.execute(lost.values(state="queued", sent_bytes=0))

    def _set_blob(self, sha256: str, **values: str | int | None) -> None:
        with self._store.write(_ACTOR, draining=True) as unit:
            unit.connection.execute(update(blob).where(blob.c.sha256 == sha256).values(**values))


def _note_custody(unit: UnitOfWork, store: Store, sha256: str) -> None:
    """Write down that the server confirmed the original of every photo with these bytes."""
    photos = select(_PHOTO.c.id, _PHOTO.c.job_id).where(
        _PHOTO.c.sha256 == sha256, _PHOTO.c.dead == 0
    )
    for row in unit.connection.execute(photos).all():
        unit.add(
            CustodyEvent(
                id=store.ids.new(),
                job_id=UUID(row.job_id),
                photo_id=UUID(row.id),
                action=CustodyAction.ACKNOWLEDGED,
                sha256=sha256,
                by=_SERVER,
                at=store.clock.now(),
                device_id=store.device_id,
            )
        )


def queue_acknowledged(connection: Connection) -> int:
    """Queue every acknowledged file again; one that is there after all costs one look at its hash."""
    accepted = update(blob).where(blob.c.state == "accepted")
    return connection.execute(accepted.values(state="queued", sent_bytes=0)).rowcount

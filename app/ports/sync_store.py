"""What sync needs from the device's store: outbox, feed and blobs, each step one transaction.

Every method is atomic and durable when it returns. The sync engine calls them one at a time, from a
worker thread. Rules the store keeps (sync specification 2.5):

* An operation is written in the transaction that writes the record it changes; its number ``n``
  is one more than the greatest the outbox ever held, requeued ones included.
* States of an outbox entry: *queued* (not answered, maybe sent), *answered* (a result is stored),
  *requeued* (was answered ``NO_RECORD``/``NO_JOB`` and sent again under a new number).
* Answered entries are kept while ``n > durable_n``; they repair a server that was restored.
* The view of a record is the feed's row with :func:`app.jobsync.overlay.overlay` of the entries
  that are queued, or applied/merged with ``seq > 0`` and not yet covered by a pull.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import BinaryIO, Protocol
from uuid import UUID

from app.jobsync.chain import Cursor
from app.jobsync.feed import PullPage
from app.jobsync.ops import Op, OpResult

__all__ = ["EVERY_PURPOSE", "BlobPurpose", "BlobToSend", "PullPage", "SyncStore"]


@dataclass(frozen=True, slots=True)
class BlobToSend:
    """A photo or document whose bytes the server has not acknowledged."""

    sha256: str
    size_bytes: int
    media_type: str


class BlobPurpose(StrEnum):
    """What a file is for: it decides on which network it is sent."""

    THUMBNAIL = "thumbnail"
    DOCUMENT = "document"
    ORIGINAL = "original"


EVERY_PURPOSE = frozenset(BlobPurpose)
"""All files, whatever they are for."""


class SyncStore(Protocol):
    """The store of one device as sync sees it."""

    def device_id(self) -> str:
        """The 16 hexadecimal digits that name this device in stamps; made once, never changed."""
        ...

    def pending_ops(self, limit: int) -> Sequence[Op]:
        """The first ``limit`` queued operations in order of ``n``."""
        ...

    def acked_n(self) -> int:
        """The greatest ``n`` of an entry that is not queued; 0 if there is none."""
        ...

    def on_push_result(self, results: Sequence[OpResult], durable_n: int) -> None:
        """Store each result at the entry with the same ``n`` and ``id``; others are ignored.

        ``durable_n``: up to here the server's own backup covers the operations.
        """
        ...

    def rewind(self, last_n: int) -> None:
        """Queue every entry with ``n > last_n`` again, whatever its state: the server lost them."""
        ...

    def renumber(self, from_n: int, last_n: int) -> None:
        """Give the entries with ``n >= from_n``, in order, the numbers after ``last_n``, queued.

        Needed when this store is itself a restored copy and its numbers were used before.
        """
        ...

    def cursors(self) -> Mapping[UUID, Cursor]:
        """How far each job that this device keeps was read; ``START`` for one never pulled."""
        ...

    def apply_pull(self, page: PullPage) -> None:
        """Take in a page, in this order, in one transaction:

        1. ``reset``: move the job's feed rows to salvage, its cursor becomes ``START``.
           ``revoked``: drop its feed rows and cursor (queued operations stay).
        2. Write each row under its id, and let the clock observe every holder's stamp.
        3. Write the cursors; add ``START`` for each of ``added`` that this device wants to keep.
        4. An applied or merged entry with ``seq`` at or below its job's cursor leaves the overlay.
        5. If not ``more``: for each salvaged row that the feed did not bring back, queue
           ``OpAuthor.adopt`` (jobs first) and empty the salvage. A store may wait a random time and look again at a
           later pull, so that not every device gives back the same rows; it shows them until then.
        6. If not ``more``: each entry answered with one of ``PARKED_CODES`` whose record (or, for
           an ``add``, whose job) is in the feed now becomes requeued, and is queued again under
           its id and a new number.
        """
        ...

    def note_schema(self, schema: int, new_kinds: frozenset[str]) -> None:
        """Remember under which version the feed is read.

        After an update that knows kinds which were left out before, every job is read again from its start.
        """
        ...

    def blobs_to_send(
        self, limit: int, purposes: Collection[BlobPurpose] = EVERY_PURPOSE
    ) -> Sequence[BlobToSend]:
        """Up to ``limit`` blobs without acknowledgement and not refused: thumbnails first, then documents, then
        originals, the oldest first. Urgent ones are given whatever they are for.
        """
        ...

    def note_files_place(self, place: str) -> int:
        """Remember where the server keeps its files; another place than before queues every acknowledged blob again.

        Gives how many were queued.
        """
        ...

    def note_rescue_key(self, key: str) -> None:
        """Remember the public key for which rescue files are sealed, so that one can be written without the server."""
        ...

    def acknowledged_blobs(self, limit: int) -> Sequence[str]:
        """The hashes of the next acknowledged blobs to ask the server about again; empty until a day has passed since
        the last of them was asked about.
        """
        ...

    def blobs_lost(self, hashes: Collection[str]) -> None:
        """The server no longer has these blobs: they are queued again."""
        ...

    def open_blob(self, sha256: str) -> BinaryIO:
        """A seekable reader of the plain bytes; the caller closes it."""
        ...

    def blob_progress(self, sha256: str, sent_bytes: int) -> None:
        """Note how much the server holds, for display."""
        ...

    def blob_acknowledged(self, sha256: str) -> None:
        """The server has checked and holds the whole blob."""
        ...

    def blob_refused(self, sha256: str, reason: str) -> None:
        """The server will never take this blob as it is; ``reason`` is a sentence for a person."""
        ...

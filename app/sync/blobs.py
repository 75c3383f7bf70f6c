"""Sending photos and documents: by hash, in pieces, resuming where the server stands."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection
from dataclasses import dataclass

from app.domain.errors import StoreError
from app.domain.phrases import phrase
from app.ports.sync_store import BlobPurpose, BlobToSend, SyncStore
from app.sync.client import CloudClient
from app.sync.errors import ServerRefusal
from app.wire.api import ProblemCode
from app.wire.sync import MAX_BLOB_CHECK

CHUNK_BYTES = 1024 * 1024
CHECK_AT_ONCE = 20
MAX_RESTARTS = 2
MAX_BUSY = 30
BUSY_WAIT_S = 1.0
_NO_ROOM = frozenset({ProblemCode.STORAGE_FULL, ProblemCode.QUOTA_EXCEEDED})
_NEVER = frozenset({ProblemCode.UNSUPPORTED_MEDIA, ProblemCode.TOO_LARGE})


@dataclass(frozen=True, slots=True)
class BlobTotals:
    """What became of the blobs; ``sent_bytes`` counts bytes that went over the wire.

    ``lost``: acknowledged before, no longer on the server, sent again. ``used_bytes`` of ``quota_bytes`` are taken on
    the server, where it said so; ``no_room`` is its refusal of more in words.
    """

    acknowledged: int = 0
    refused: int = 0
    sent_bytes: int = 0
    lost: int = 0
    used_bytes: int | None = None
    quota_bytes: int | None = None
    no_room: str = ""


class BlobSender:
    """Sends the blobs of a store."""

    def __init__(
        self, store: SyncStore, client: CloudClient, *, chunk_bytes: int = CHUNK_BYTES
    ) -> None:
        self._store = store
        self._client = client
        self._chunk_bytes = chunk_bytes
        self._sent_bytes = 0

    async def send_all(self, purposes: Callable[[], Collection[BlobPurpose]]) -> BlobTotals:
        """Send until the store has nothing more that may be sent; ``purposes`` is asked every few blobs.

        A full server ends it without an error: the totals then carry the refusal in words.
        """
        acknowledged = refused = 0
        self._sent_bytes = 0
        lost = await self._ask_again()
        used_bytes, quota_bytes, no_room = None, None, ""
        while not no_room and (
            waiting := await asyncio.to_thread(self._store.blobs_to_send, CHECK_AT_ONCE, purposes())
        ):
            known = await self._client.check_blobs([blob.sha256 for blob in waiting])
            used_bytes, quota_bytes = known.used_bytes, known.quota_bytes
            have = set(known.have)
            for blob in waiting:
                try:
                    is_there = blob.sha256 in have or await self._send(
                        blob, known.partial.get(blob.sha256, 0)
                    )
                except ServerRefusal as refusal:
                    if refusal.code not in _NO_ROOM:
                        raise
                    no_room = refusal.problem.detail
                    break
                if is_there:
                    await asyncio.to_thread(self._store.blob_acknowledged, blob.sha256)
                acknowledged += is_there
                refused += not is_there
        return BlobTotals(
            acknowledged, refused, self._sent_bytes, lost, used_bytes, quota_bytes, no_room
        )

    async def _ask_again(self) -> int:
        """Ask about blobs that were acknowledged before; gives how many the server has lost since."""
        hashes = await asyncio.to_thread(self._store.acknowledged_blobs, MAX_BLOB_CHECK)
        if not hashes:
            return 0
        known = await self._client.check_blobs(list(hashes))
        lost = set(hashes) - set(known.have)
        if lost:
            await asyncio.to_thread(self._store.blobs_lost, lost)
        return len(lost)

    async def _send(self, blob: BlobToSend, offset: int) -> bool:
        """Send one blob; ``False`` when it is damaged here or the server will never take it, which is noted."""
        restarts = busy = 0
        while True:
            try:
                await self._send_from(blob, offset)
                return True
            except StoreError as error:
                await asyncio.to_thread(self._store.blob_refused, blob.sha256, str(error))
                return False
            except ServerRefusal as refusal:
                problem = refusal.problem
                if refusal.code is ProblemCode.BLOB_BUSY and busy < MAX_BUSY:
                    busy += 1  # another tablet sends the same photo at this moment
                    await asyncio.sleep(refusal.retry_after_s or BUSY_WAIT_S)
                    continue
                if refusal.code is ProblemCode.OFFSET_MISMATCH and (problem.offset or 0) > offset:
                    offset = problem.offset or 0  # or has sent more of it
                    continue
                restarts += 1
                if refusal.code in _NEVER or (
                    refusal.code is ProblemCode.HASH_MISMATCH and restarts >= MAX_RESTARTS
                ):
                    await asyncio.to_thread(self._store.blob_refused, blob.sha256, problem.detail)
                    return False
                if restarts >= MAX_RESTARTS:
                    raise
                if refusal.code is ProblemCode.HASH_MISMATCH:
                    offset = 0
                elif refusal.code is ProblemCode.OFFSET_MISMATCH and problem.offset is not None:
                    offset = problem.offset
                else:
                    raise

    async def _send_from(self, blob: BlobToSend, offset: int) -> None:
        """Send the pieces from ``offset``; one more, maybe empty, when all bytes are there."""
        with await asyncio.to_thread(self._store.open_blob, blob.sha256) as reader:
            reader.seek(offset)
            complete = False
            while not complete:
                content = await asyncio.to_thread(reader.read, self._chunk_bytes)
                if not content and offset < blob.size_bytes:
                    raise StoreError(
                        phrase(
                            "The stored file {sha256} is too short; restore it from a backup.",
                            sha256=blob.sha256[:12],
                        )
                    )
                complete = await self._client.send_chunk(blob, offset, content)
                self._sent_bytes += len(content)
                offset += len(content)
                await asyncio.to_thread(self._store.blob_progress, blob.sha256, offset)

"""Sending photos and documents: by hash, in pieces, resuming where the server stands."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from app.domain.errors import ErrorClass, ExternalError
from app.ports.sync_store import BlobToSend, SyncStore
from app.sync.client import CloudClient
from app.sync.errors import ServerRefusal
from app.wire.api import ProblemCode

CHUNK_BYTES = 1024 * 1024
CHECK_AT_ONCE = 100
MAX_RESTARTS = 2
_NEVER = frozenset({ProblemCode.UNSUPPORTED_MEDIA, ProblemCode.TOO_LARGE})


@dataclass(frozen=True, slots=True)
class BlobTotals:
    """What became of the blobs; ``sent_bytes`` counts bytes that went over the wire."""

    acknowledged: int = 0
    refused: int = 0
    sent_bytes: int = 0


class BlobSender:
    """Sends the blobs of a store."""

    def __init__(
        self, store: SyncStore, client: CloudClient, *, chunk_bytes: int = CHUNK_BYTES
    ) -> None:
        self._store = store
        self._client = client
        self._chunk_bytes = chunk_bytes
        self._sent_bytes = 0

    async def send_all(self) -> BlobTotals:
        """Send until the store has nothing more to send."""
        acknowledged = refused = 0
        self._sent_bytes = 0
        while waiting := await asyncio.to_thread(self._store.blobs_to_send, CHECK_AT_ONCE):
            known = await self._client.check_blobs([blob.sha256 for blob in waiting])
            have = set(known.have)
            for blob in waiting:
                if blob.sha256 in have or await self._send(blob, known.partial.get(blob.sha256, 0)):
                    await asyncio.to_thread(self._store.blob_acknowledged, blob.sha256)
                    acknowledged += 1
                else:
                    refused += 1
        return BlobTotals(acknowledged, refused, self._sent_bytes)

    async def _send(self, blob: BlobToSend, offset: int) -> bool:
        """Send one blob; ``False`` when the server will never take it, which is noted."""
        restarts = 0
        while True:
            try:
                await self._send_from(blob, offset)
                return True
            except ServerRefusal as refusal:
                restarts += 1
                problem = refusal.problem
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
                    raise ExternalError(
                        ErrorClass.RESOURCE, f"The stored file {blob.sha256[:12]} is too short."
                    )
                complete = await self._client.send_chunk(blob, offset, content)
                self._sent_bytes += len(content)
                offset += len(content)
                await asyncio.to_thread(self._store.blob_progress, blob.sha256, offset)

"""Receiving blobs: what is known of them, and taking in their bytes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, func, select

from app.domain.errors import InvalidInput
from app.wire.api import BlobState, ProblemCode
from app.wire.sync import BlobCheckAnswer
from cloud.auth.access import WRITERS
from cloud.auth.sessions import Identity
from cloud.blobs.folder import BlobFolder
from cloud.blobs.media import MEDIA_TYPES
from cloud.problems import Refusal
from cloud.storage.bulk import among, insert_missing
from cloud.storage.database import Database
from cloud.storage.tables import blobs, tenants

GIB = 1024**3


@dataclass(frozen=True, slots=True)
class Received:
    """How much of a blob is here; ``COMPLETE`` only after its hash was checked."""

    state: BlobState
    size_bytes: int


@dataclass(frozen=True, slots=True)
class Chunk:
    """A piece of a blob that came in; ``total_bytes`` is the size of the whole."""

    sha256: str
    offset: int
    total_bytes: int
    media_type: str
    content: bytes


class BlobService:
    """The blobs of all tenants; whoever asks sees only those of the own tenant."""

    def __init__(self, database: Database, folder: BlobFolder, max_bytes: int) -> None:
        self._database = database
        self._folder = folder
        self._max_bytes = max_bytes

    def look_up(
        self, connection: Connection, tenant_id: UUID, hashes: Sequence[str]
    ) -> dict[str, Received]:
        """What is here of each blob, in the given order; a lost file is missing, whatever the database says."""
        rows = connection.execute(
            select(blobs.c.sha256, blobs.c.size_bytes).where(
                blobs.c.tenant_id == tenant_id, among(connection, blobs.c.sha256, list(hashes))
            )
        )
        complete = {
            row.sha256: row.size_bytes for row in rows if self._folder.has(tenant_id, row.sha256)
        }
        return {
            sha256: Received(BlobState.COMPLETE, complete[sha256])
            if sha256 in complete
            else self._unfinished(tenant_id, sha256)
            for sha256 in hashes
        }

    def check(self, identity: Identity, hashes: Sequence[str]) -> BlobCheckAnswer:
        """Which blobs a device need not send, may continue, must send."""
        with self._database.for_tenant(identity.tenant_id).read() as connection:
            found = self.look_up(connection, identity.tenant_id, list(dict.fromkeys(hashes)))
            used, quota = self._usage(connection, identity.tenant_id)
        return BlobCheckAnswer(
            have=[key for key, item in found.items() if item.state is BlobState.COMPLETE],
            partial={
                key: item.size_bytes
                for key, item in found.items()
                if item.state is BlobState.PARTIAL
            },
            want=[key for key, item in found.items() if item.state is BlobState.MISSING],
            used_bytes=used,
            quota_bytes=quota,
        )

    def status(self, identity: Identity, sha256: str) -> Received:
        """What is here of one blob."""
        with self._database.for_tenant(identity.tenant_id).read() as connection:
            return self.look_up(connection, identity.tenant_id, [sha256])[sha256]

    def receive(self, identity: Identity, chunk: Chunk, now_ms: int) -> Received:
        """Take in a piece; the last one completes the blob after its hash was checked."""
        identity.require(*sorted(WRITERS))
        self._check_sizes(chunk)
        tenant_id = identity.tenant_id
        with self._database.for_tenant(tenant_id).read() as connection:
            known = self.look_up(connection, tenant_id, [chunk.sha256])[chunk.sha256]
            if known.state is BlobState.COMPLETE:
                return known
            self._require_room(connection, tenant_id, chunk)
        size = self._folder.append(tenant_id, chunk.sha256, chunk.offset, chunk.content)
        if size < chunk.total_bytes:
            return Received(BlobState.PARTIAL, size)
        self._folder.finish(tenant_id, chunk.sha256, chunk.media_type)
        row = {
            "tenant_id": tenant_id,
            "sha256": chunk.sha256,
            "size_bytes": size,
            "media_type": chunk.media_type,
            "device_id": identity.device_id,
            "received_ms": now_ms,
        }
        with self._database.for_tenant(identity.tenant_id).write() as connection:
            insert_missing(connection, blobs, [row])
        return Received(BlobState.COMPLETE, size)

    def place(self) -> str:
        """The name of the set of files; devices look at theirs again when it changes."""
        return self._folder.place()

    @staticmethod
    def _usage(
        connection: Connection, tenant_id: UUID, besides: str = ""
    ) -> tuple[int, int | None]:
        used = connection.scalar(
            select(func.coalesce(func.sum(blobs.c.size_bytes), 0)).where(
                blobs.c.tenant_id == tenant_id, blobs.c.sha256 != besides
            )
        )
        quota = connection.scalar(select(tenants.c.quota_bytes).where(tenants.c.id == tenant_id))
        return int(used or 0), quota

    def _require_room(self, connection: Connection, tenant_id: UUID, chunk: Chunk) -> None:
        used, quota = self._usage(connection, tenant_id, chunk.sha256)
        if (
            quota is not None and chunk.offset == 0
        ):  # whoever never ends a file takes room all the same
            used += self._folder.unfinished_bytes(tenant_id, chunk.sha256)
        if quota is not None and used + chunk.total_bytes > quota:
            raise Refusal(
                507,
                ProblemCode.QUOTA_EXCEEDED,
                f"The company's {quota / GIB:.1f} GiB for photos and documents are used up. The files stay on the "
                "device and are sent when there is room again.",
                retry_after_s=3600,
            )

    def _check_sizes(self, chunk: Chunk) -> None:
        if chunk.media_type not in MEDIA_TYPES:
            raise Refusal(
                422,
                ProblemCode.UNSUPPORTED_MEDIA,
                f"{chunk.media_type!r} is not taken. Allowed: {', '.join(MEDIA_TYPES)}.",
            )
        if chunk.total_bytes > self._max_bytes:
            raise Refusal(
                413, ProblemCode.TOO_LARGE, f"A blob has at most {self._max_bytes} bytes."
            )
        if chunk.offset + len(chunk.content) > chunk.total_bytes:
            raise InvalidInput(
                "Upload-Length", "there are more bytes than announced", "the size of the whole"
            )

    def _unfinished(self, tenant_id: UUID, sha256: str) -> Received:
        size = self._folder.received_bytes(tenant_id, sha256)
        return Received(BlobState.PARTIAL if size else BlobState.MISSING, size)

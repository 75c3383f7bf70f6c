"""Blobs on disk: one folder a tenant, named by hash; unfinished ones beside them.

Bytes are appended under a file lock and flushed to the disk before they are confirmed. A file gets
its final name only after its hash and its content were checked.
"""

from __future__ import annotations

import errno
import fcntl
import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO
from uuid import UUID, uuid4

from app.wire.api import ProblemCode
from cloud.blobs.bombs import problem_when_opened
from cloud.blobs.media import MEDIA_TYPES, is_what_it_says
from cloud.blobs.object_store import ObjectShelf
from cloud.problems import Refusal

MARKER = "place"
PIECE_BYTES = 256 * 1024
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})


class BlobFolder:
    """The files of all tenants; ``sha256`` arguments are 64 hexadecimal digits, checked before."""

    def __init__(self, root: Path, shelf: ObjectShelf | None = None) -> None:
        """With a ``shelf`` only unfinished files are in the folder; whole ones go there."""
        self._root = root
        self._shelf = shelf

    def place(self) -> str:
        """The name of this set of files: another one after the folder was lost or put back from elsewhere."""
        if self._shelf is not None:
            return self._shelf.place()
        marker = self._root / MARKER
        try:
            return marker.read_text("ascii")
        except FileNotFoundError:
            self._root.mkdir(parents=True, exist_ok=True)
            fresh = self._root / f"{MARKER}.{uuid4().hex}"
            try:
                fresh.write_text(uuid4().hex, "ascii")
                with suppress(FileExistsError):
                    os.link(fresh, marker)
            finally:
                fresh.unlink(missing_ok=True)
            return marker.read_text("ascii")

    def has(self, tenant_id: UUID, sha256: str) -> bool:
        """Whether the whole, checked file is kept."""
        return self._whole_size(tenant_id, sha256) is not None

    def pieces(self, tenant_id: UUID, sha256: str) -> Iterator[bytes]:
        """The bytes of a whole file; raises ``FileNotFoundError`` when it is lost."""
        if self._shelf is not None:
            yield from self._shelf.pieces(tenant_id, sha256)
            return
        with self._final(tenant_id, sha256).open("rb") as file:
            while piece := file.read(PIECE_BYTES):
                yield piece

    def received_bytes(self, tenant_id: UUID, sha256: str) -> int:
        """How many bytes of a blob are here."""
        whole = self._whole_size(tenant_id, sha256)
        if whole is not None:
            return whole
        partial = self._partial(tenant_id, sha256)
        return partial.stat().st_size if partial.exists() else 0

    def unfinished_bytes(self, tenant_id: UUID, besides: str) -> int:
        """How many bytes lie here of blobs that are not whole, but for one."""
        total = 0
        with (
            suppress(FileNotFoundError),
            os.scandir(self._partial(tenant_id, besides).parent) as entries,
        ):
            for entry in entries:
                with suppress(FileNotFoundError):  # it became whole just now
                    total += entry.stat().st_size if entry.name != besides else 0
        return total

    def append(self, tenant_id: UUID, sha256: str, offset: int, chunk: bytes) -> int:
        """Add bytes at ``offset`` and return the new size.

        Raises ``Refusal``: 409 with the real offset, 423 while another request writes, 507 when
        the disk is full.
        """
        whole = self._whole_size(tenant_id, sha256)
        if whole is not None:
            return whole
        with _disk_full_as_refusal(), self._locked(tenant_id, sha256) as file:
            size = file.seek(0, os.SEEK_END)
            if size != offset:
                raise Refusal(
                    409, ProblemCode.OFFSET_MISMATCH, f"Continue at byte {size}.", offset=size
                )
            try:
                file.write(chunk)
                file.flush()
                os.fsync(file.fileno())
            except OSError:
                file.truncate(size)
                raise
            return size + len(chunk)

    def finish(self, tenant_id: UUID, sha256: str, media_type: str) -> None:
        """Check a blob whose bytes are all there and give it its final name.

        Raises ``Refusal`` 422 for a wrong hash or content; the bytes are then thrown away.
        """
        partial, final = self._partial(tenant_id, sha256), self._final(tenant_id, sha256)
        if self._shelf is not None:
            self._finish_on_shelf(self._shelf, tenant_id, sha256, media_type)
            return
        if final.exists():
            self._check(final, sha256, media_type)
            return
        with _disk_full_as_refusal(), self._locked(tenant_id, sha256):
            self._check(partial, sha256, media_type)
            final.parent.mkdir(parents=True, exist_ok=True)
            partial.rename(final)
            _sync_folder(final.parent)

    def _finish_on_shelf(
        self, shelf: ObjectShelf, tenant_id: UUID, sha256: str, media_type: str
    ) -> None:
        if shelf.size(tenant_id, sha256) is not None:
            return
        partial = self._partial(tenant_id, sha256)
        with self._locked(tenant_id, sha256):
            self._check(partial, sha256, media_type)
            shelf.put(tenant_id, sha256, partial, media_type)
            partial.unlink()

    def _whole_size(self, tenant_id: UUID, sha256: str) -> int | None:
        if self._shelf is not None:
            return self._shelf.size(tenant_id, sha256)
        final = self._final(tenant_id, sha256)
        return final.stat().st_size if final.exists() else None

    def _check(self, path: Path, sha256: str, media_type: str) -> None:
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        if digest != sha256:
            path.unlink()
            raise Refusal(
                422,
                ProblemCode.HASH_MISMATCH,
                "The bytes do not have the hash they were announced with. Start again.",
            )
        problem = problem_when_opened(path, media_type)
        if not problem and not is_what_it_says(path, media_type):
            problem = f"The content is not {media_type}. Allowed: {', '.join(MEDIA_TYPES)}."
        if problem:
            path.unlink()
            raise Refusal(422, ProblemCode.UNSUPPORTED_MEDIA, problem)

    @contextmanager
    def _locked(self, tenant_id: UUID, sha256: str) -> Iterator[BinaryIO]:
        path = self._partial(tenant_id, sha256)
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("ab") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError as error:
                raise _busy() from error
            if not path.exists() or path.stat().st_ino != os.fstat(file.fileno()).st_ino:
                raise _busy()
            yield file

    def _partial(self, tenant_id: UUID, sha256: str) -> Path:
        return self._root / tenant_id.hex / "partial" / sha256

    def _final(self, tenant_id: UUID, sha256: str) -> Path:
        return self._root / tenant_id.hex / sha256[:2] / sha256


def _busy() -> Refusal:
    return Refusal(423, ProblemCode.BLOB_BUSY, "Another request writes this blob.", retry_after_s=1)


@contextmanager
def _disk_full_as_refusal() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno not in _FULL:
            raise
        raise Refusal(
            507, ProblemCode.STORAGE_FULL, "The server's disk is full.", retry_after_s=60
        ) from error


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)

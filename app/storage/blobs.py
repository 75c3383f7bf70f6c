"""Photos and documents on disk: one encrypted file per content hash, written once and never rewritten.

Format ``RAB1``: 4 bytes magic, 7 bytes nonce prefix, then chunks of up to 64 KiB, each sealed by AES-256-GCM with the
nonce ``prefix || chunk number (4 bytes) || last-chunk flag (1 byte)`` (the STREAM construction), so that a chunk can be
neither moved nor dropped nor the file cut short without the reader noticing.
"""

from __future__ import annotations

import hashlib
import os
import secrets
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.domain.errors import NotFound, StoreError, StoreFull

MAGIC = b"RAB1"
CHUNK_BYTES = 64 * 1024
_TAG_BYTES = 16
_PREFIX_BYTES = 7


class BlobFolder:
    """The encrypted files of one store; content is addressed by the SHA-256 of its clear bytes."""

    def __init__(self, folder: Path, store_key: bytes) -> None:
        self._folder = folder
        key = HKDF(algorithm=SHA256(), length=32, salt=None, info=b"restoreassist-blobs-v1").derive(
            store_key
        )
        self._cipher = AESGCM(key)
        folder.mkdir(parents=True, exist_ok=True)

    def path(self, sha256: str) -> Path:
        """Where the content lies."""
        return self._folder / sha256[:2] / f"{sha256}.rab"

    def has(self, sha256: str) -> bool:
        """Whether the content is here."""
        return self.path(sha256).exists()

    def put(self, content: bytes | Iterable[bytes]) -> tuple[str, int]:
        """Store the content durably; gives its SHA-256 and size in bytes. Storing it again changes nothing."""
        temporary = self._folder / f"incoming-{secrets.token_hex(8)}"
        pieces = [content] if isinstance(content, bytes) else content
        try:
            with temporary.open("xb") as file:
                sha256, size = self._seal(pieces, file)
                file.flush()
                os.fsync(file.fileno())
            target = self.path(sha256)
            target.parent.mkdir(exist_ok=True)
            os.replace(temporary, target)
            _sync_folder(target.parent)
        except OSError as error:
            raise StoreFull(
                "The file could not be stored: the disk is full or read-only. Free some space and try again."
            ) from error
        finally:
            temporary.unlink(missing_ok=True)
        return sha256, size

    def chunks(self, sha256: str) -> Iterator[bytes]:
        """The content in pieces, each checked; raises ``StoreError`` when the file was changed."""
        try:
            file = self.path(sha256).open("rb")
        except FileNotFoundError:
            raise NotFound("stored file", sha256) from None
        with file:
            yield from self._open(file, sha256)

    def read(self, sha256: str) -> bytes:
        """The whole content."""
        return b"".join(self.chunks(sha256))

    def _seal(self, pieces: Iterable[bytes], file: BinaryIO) -> tuple[str, int]:
        prefix = secrets.token_bytes(_PREFIX_BYTES)
        file.write(MAGIC + prefix)
        digest, size, number = hashlib.sha256(), 0, 0
        buffer = bytearray()
        for piece in pieces:
            digest.update(piece)
            size += len(piece)
            buffer += piece
            while len(buffer) > CHUNK_BYTES:
                file.write(self._encrypt(prefix, number, bytes(buffer[:CHUNK_BYTES]), last=False))
                del buffer[:CHUNK_BYTES]
                number += 1
        file.write(self._encrypt(prefix, number, bytes(buffer), last=True))
        return digest.hexdigest(), size

    def _encrypt(self, prefix: bytes, number: int, clear: bytes, *, last: bool) -> bytes:
        return self._cipher.encrypt(_nonce(prefix, number, last), clear, None)

    def _open(self, file: BinaryIO, sha256: str) -> Iterator[bytes]:
        header = file.read(len(MAGIC) + _PREFIX_BYTES)
        if header[: len(MAGIC)] != MAGIC or len(header) != len(MAGIC) + _PREFIX_BYTES:
            raise StoreError(f"The stored file {sha256} is damaged; restore it from a backup.")
        prefix, number = header[len(MAGIC) :], 0
        sealed = file.read(CHUNK_BYTES + _TAG_BYTES)
        digest = hashlib.sha256()
        while True:
            following = file.read(CHUNK_BYTES + _TAG_BYTES)
            try:
                clear = self._cipher.decrypt(_nonce(prefix, number, not following), sealed, None)
            except InvalidTag:
                raise StoreError(
                    f"The stored file {sha256} was changed; restore it from a backup."
                ) from None
            digest.update(clear)
            yield clear
            if not following:
                break
            sealed, number = following, number + 1
        if digest.hexdigest() != sha256:
            raise StoreError(f"The stored file {sha256} holds other content than its name says.")


def _nonce(prefix: bytes, number: int, last: bool) -> bytes:
    return prefix + number.to_bytes(4, "big") + bytes([last])


def _sync_folder(folder: Path) -> None:
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

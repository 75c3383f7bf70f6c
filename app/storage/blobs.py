"""Photos and documents on disk: one encrypted file per content hash, written once.

Format ``RAB1``: 4 bytes magic, 7 bytes nonce prefix, then chunks of up to 64 KiB, each sealed by AES-256-GCM with the
nonce ``prefix || chunk number (4 bytes) || last-chunk flag (1 byte)`` (the STREAM construction), so that a chunk can be
neither moved nor dropped nor the file cut short without the reader noticing.
"""

from __future__ import annotations

import hashlib
import os
import re
import secrets
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.domain.errors import NotFound, StoreError
from app.domain.phrases import phrase
from app.storage.durable_files import sync_folder, translate_os

MAGIC = b"RAB1"
CHUNK_BYTES = 64 * 1024
_TAG_BYTES = 16
_PREFIX_BYTES = 7
_INCOMING = "incoming-"
_NAME = re.compile(r"[0-9a-f]{64}")


class BlobFolder:
    """The encrypted files of one store; content is addressed by the SHA-256 of its clear bytes."""

    def __init__(self, folder: Path, store_key: bytes) -> None:
        self._folder = folder
        key = HKDF(algorithm=SHA256(), length=32, salt=None, info=b"restoreassist-blobs-v1").derive(
            store_key
        )
        self._cipher = AESGCM(key)
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise translate_os(error) from error

    def path(self, sha256: str) -> Path:
        """Where the content lies; raises ``NotFound`` for what is no SHA-256."""
        if not _NAME.fullmatch(sha256):
            raise NotFound("stored file", sha256)
        return self._folder / sha256[:2] / f"{sha256}.rab"

    def has(self, sha256: str) -> bool:
        """Whether the content is here."""
        return _NAME.fullmatch(sha256) is not None and self.path(sha256).exists()

    def all(self) -> Iterator[tuple[str, Path]]:
        """Every stored file with its hash, in the order of the hashes."""
        for path in sorted(self._folder.glob("*/*.rab")):
            yield path.stem, path

    def remove_unfinished(self) -> int:
        """Delete what a crash left half written; gives how many. Only for the one program that holds the store."""
        left = list(self._folder.glob(f"{_INCOMING}*"))
        for path in left:
            path.unlink(missing_ok=True)
        return len(left)

    def put(self, content: bytes | Iterable[bytes]) -> tuple[str, int]:
        """Store the content durably; gives its SHA-256 and size in bytes.

        Storing it again is harmless and heals a damaged copy. An error of the given iterable goes through unchanged.
        """
        temporary = self._folder / f"{_INCOMING}{secrets.token_hex(8)}"
        pieces = [content] if isinstance(content, bytes) else content
        try:
            with _Sealer(self._cipher, temporary) as sealer:
                for piece in pieces:
                    sealer.add(piece)
                sha256, size = sealer.finish()
            self._move_in(temporary, self.path(sha256))
        finally:
            temporary.unlink(missing_ok=True)
        return sha256, size

    def chunks(self, sha256: str) -> Iterator[bytes]:
        """The content in pieces, each checked; raises ``StoreError`` when the file was changed."""
        try:
            with self.path(sha256).open("rb") as file:
                yield from self._open(file, sha256)
        except FileNotFoundError:
            raise NotFound("stored file", sha256) from None
        except OSError as error:
            raise translate_os(error) from error

    def read(self, sha256: str) -> bytes:
        """The whole content."""
        return b"".join(self.chunks(sha256))

    @staticmethod
    def _move_in(temporary: Path, target: Path) -> None:
        try:
            if not target.parent.exists():
                target.parent.mkdir(exist_ok=True)
                sync_folder(target.parent.parent)
            os.replace(temporary, target)
            sync_folder(target.parent)
        except OSError as error:
            raise translate_os(error) from error

    def _open(self, file: BinaryIO, sha256: str) -> Iterator[bytes]:
        header = file.read(len(MAGIC) + _PREFIX_BYTES)
        if header[: len(MAGIC)] != MAGIC or len(header) != len(MAGIC) + _PREFIX_BYTES:
            raise StoreError(
                phrase(
                    "The stored file {sha256} is damaged; restore it from a backup.", sha256=sha256
                )
            )
        prefix, number = header[len(MAGIC) :], 0
        sealed = file.read(CHUNK_BYTES + _TAG_BYTES)
        digest = hashlib.sha256()
        while True:
            following = file.read(CHUNK_BYTES + _TAG_BYTES)
            try:
                clear = self._cipher.decrypt(_nonce(prefix, number, not following), sealed, None)
            except InvalidTag:
                raise StoreError(
                    phrase(
                        "The stored file {sha256} was changed; restore it from a backup.",
                        sha256=sha256,
                    )
                ) from None
            digest.update(clear)
            yield clear
            if not following:
                break
            sealed, number = following, number + 1
        if digest.hexdigest() != sha256:
            raise StoreError(
                phrase(
                    "The stored file {sha256} holds other content than its name says.",
                    sha256=sha256,
                )
            )


class _Sealer:
    """Writes one encrypted file piece by piece."""

    def __init__(self, cipher: AESGCM, path: Path) -> None:
        self._cipher = cipher
        self._prefix = secrets.token_bytes(_PREFIX_BYTES)
        self._digest = hashlib.sha256()
        self._size = self._number = 0
        self._buffer = bytearray()
        try:
            self._file = path.open("xb")
        except OSError as error:
            raise translate_os(error) from error
        self._write(MAGIC + self._prefix)

    def __enter__(self) -> _Sealer:
        return self

    def __exit__(self, *_: object) -> None:
        try:
            self._file.close()
        except OSError as error:
            raise translate_os(error) from error

    def add(self, piece: bytes) -> None:
        """Take in clear bytes."""
        self._digest.update(piece)
        self._size += len(piece)
        self._buffer += piece
        while len(self._buffer) > CHUNK_BYTES:
            self._seal(bytes(self._buffer[:CHUNK_BYTES]), last=False)
            del self._buffer[:CHUNK_BYTES]

    def finish(self) -> tuple[str, int]:
        """Write the last chunk and put the file on the disk; gives the hash and size of the clear bytes."""
        self._seal(bytes(self._buffer), last=True)
        try:
            self._file.flush()
            os.fsync(self._file.fileno())
        except OSError as error:
            raise translate_os(error) from error
        return self._digest.hexdigest(), self._size

    def _seal(self, clear: bytes, *, last: bool) -> None:
        self._write(self._cipher.encrypt(_nonce(self._prefix, self._number, last), clear, None))
        self._number += 1

    def _write(self, sealed: bytes) -> None:
        try:
            self._file.write(sealed)
        except OSError as error:
            raise translate_os(error) from error


def _nonce(prefix: bytes, number: int, last: bool) -> bytes:
    return prefix + number.to_bytes(4, "big") + bytes([last])

"""A file that only the holder of one X25519 key can read, written and read piece by piece.

Layout: magic line, 32-byte public key of the recipient, 32-byte ephemeral public key, then pieces of up to 1 MiB, each
followed by its 16-byte tag (AES-256-GCM). The nonce of a piece is its number and whether it is the last one, so pieces
cannot be left out, moved or cut off. The key is HKDF-SHA256 of the shared secret, salted with both public keys.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.domain.errors import InvalidInput, WrongKey

MAGIC = b"RestoreAssist sealed file 1\n"
KEY_BYTES = 32
PIECE_BYTES = 1024 * 1024
TAG_BYTES = 16
_CONTEXT = b"restoreassist-sealed-file-v1"
_WHAT = "file"


class SealingWriter:
    """Seals what is written to it into ``target``; without :meth:`finish` the file cannot be opened."""

    def __init__(self, target: BinaryIO, recipient: bytes) -> None:
        ephemeral = X25519PrivateKey.generate()
        own = ephemeral.public_key().public_bytes_raw()
        shared = ephemeral.exchange(X25519PublicKey.from_public_bytes(recipient))
        self._target = target
        self._header = MAGIC + recipient + own
        self._cipher = AESGCM(_piece_key(shared, recipient, own))
        self._number = 0
        self._waiting = bytearray()
        target.write(self._header)

    def write(self, content: bytes) -> None:
        """Add content."""
        self._waiting += content
        while len(self._waiting) > PIECE_BYTES:
            self._seal(bytes(self._waiting[:PIECE_BYTES]), last=False)
            del self._waiting[:PIECE_BYTES]

    def finish(self) -> None:
        """Write the last piece, which says that nothing is missing."""
        self._seal(bytes(self._waiting), last=True)
        self._waiting.clear()

    def _seal(self, clear: bytes, *, last: bool) -> None:
        nonce = _nonce(self._number, last)
        self._target.write(self._cipher.encrypt(nonce, clear, self._header))
        self._number += 1


class SealedReader:
    """Reads what :class:`SealingWriter` wrote; every byte it gives has been checked.

    Raises ``InvalidInput`` for another kind of file and for one that was changed or cut off.
    """

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._waiting = bytearray()
        self._ended = False

    @classmethod
    def open(cls, source: BinaryIO, private_key: X25519PrivateKey) -> Self:
        """Raises ``WrongKey`` when the file was sealed for somebody else."""
        recipient = recipient_of(source)
        if recipient != private_key.public_key().public_bytes_raw():
            raise WrongKey("This file was sealed for somebody else.")
        ephemeral = source.read(KEY_BYTES)
        try:
            shared = private_key.exchange(X25519PublicKey.from_public_bytes(ephemeral))
        except ValueError:
            raise _damaged() from None
        cipher = AESGCM(_piece_key(shared, recipient, ephemeral))
        return cls(_opened(source, cipher, MAGIC + recipient + ephemeral))

    def read(self, size: int) -> bytes:
        """Exactly ``size`` bytes."""
        while len(self._waiting) < size:
            piece = next(self._pieces, None)
            if piece is None:
                raise _damaged()
            self._waiting += piece
        found = bytes(self._waiting[:size])
        del self._waiting[:size]
        return found

    def require_end(self) -> None:
        """Check that nothing more comes and nothing was cut off."""
        if self._waiting or any(self._pieces):
            raise _damaged()


def recipient_of(source: BinaryIO) -> bytes:
    """The public key for which the file was sealed; raises ``InvalidInput`` for another kind of file."""
    if source.read(len(MAGIC)) != MAGIC:
        raise InvalidInput(_WHAT, "it is not a sealed file of RestoreAssist", "a rescue file")
    recipient = source.read(KEY_BYTES)
    if len(recipient) != KEY_BYTES:
        raise _damaged()
    return recipient


def _opened(source: BinaryIO, cipher: AESGCM, header: bytes) -> Iterator[bytes]:
    size = PIECE_BYTES + TAG_BYTES
    number, sealed = 0, source.read(size)
    while True:
        following = source.read(size) if len(sealed) == size else b""
        try:
            clear = cipher.decrypt(_nonce(number, not following), sealed, header)
        except InvalidTag:
            raise _damaged() from None
        yield clear
        if not following:
            return
        number, sealed = number + 1, following


def _damaged() -> InvalidInput:
    return InvalidInput(_WHAT, "it was changed or is not complete", "the file as it was written")


def _piece_key(shared: bytes, recipient: bytes, ephemeral: bytes) -> bytes:
    salt = recipient + ephemeral
    return HKDF(SHA256(), KEY_BYTES, salt=salt, info=_CONTEXT).derive(shared)


def _nonce(number: int, last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([last])

"""The server's own secret, and the keys made from it.

One 32-byte secret signs refresh tokens and seals second-factor seeds. Every purpose gets a key of its own
(HKDF-SHA256), so that a value made for one purpose is worth nothing for another.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import os
import secrets
from collections.abc import Mapping
from enum import StrEnum
from hashlib import sha256
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.domain.errors import InvalidInput

KEY_VARIABLE = "RESTOREASSIST_CLOUD_KEY"
KEY_FILE = "server.key"
KEY_BYTES = 32
_NONCE_BYTES = 12


class Purpose(StrEnum):
    """What a derived key is for."""

    REFRESH = "refresh token"
    SECOND_FACTOR = "second factor seed"
    MAIL = "queued mail"
    OIDC = "sign-in with another provider"
    WEB = "browser session"
    FUNCTION = "waiting function"
    WEBHOOK = "webhook secret"
    RESCUE = "rescue file"


class ServerKey:
    """The secret of one server; every process of it has the same."""

    def __init__(self, secret: bytes) -> None:
        if len(secret) != KEY_BYTES:
            raise InvalidInput(KEY_VARIABLE, "the length is wrong", f"{KEY_BYTES} bytes as base64")
        self._keys = {
            purpose: HKDF(SHA256(), KEY_BYTES, salt=None, info=purpose.encode()).derive(secret)
            for purpose in Purpose
        }

    @classmethod
    def new(cls) -> ServerKey:
        """A key that nobody else has."""
        return cls(secrets.token_bytes(KEY_BYTES))

    def mac(self, purpose: Purpose, content: bytes) -> bytes:
        """HMAC-SHA256 of the content."""
        return hmac.digest(self._keys[purpose], content, sha256)

    def seal(self, purpose: Purpose, content: bytes, bound_to: bytes) -> str:
        """The content encrypted (AES-256-GCM) as text; it opens only with the same ``bound_to``."""
        nonce = secrets.token_bytes(_NONCE_BYTES)
        sealed = AESGCM(self._keys[purpose]).encrypt(nonce, content, bound_to)
        return base64.b64encode(nonce + sealed).decode()

    def open(self, purpose: Purpose, sealed: str, bound_to: bytes) -> bytes | None:
        """What was sealed; None when it was sealed by another server, for something else, or not at all."""
        try:
            content = base64.b64decode(sealed)
            return AESGCM(self._keys[purpose]).decrypt(
                content[:_NONCE_BYTES], content[_NONCE_BYTES:], bound_to
            )
        except (InvalidTag, ValueError):
            return None


def load_server_key(folder: Path, environment: Mapping[str, str]) -> ServerKey:
    """The key of the environment, else that of the data folder, which is made when it is missing.

    Raises ``InvalidInput`` when what is there is not a key.
    """
    if text := environment.get(KEY_VARIABLE):
        return ServerKey(_decoded(text, KEY_VARIABLE))
    path = folder / KEY_FILE
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return ServerKey(_decoded(path.read_text(), str(path)))
    secret = secrets.token_bytes(KEY_BYTES)
    with os.fdopen(descriptor, "wb") as file:
        file.write(base64.b64encode(secret))
        file.flush()
        os.fsync(file.fileno())
    return ServerKey(secret)


def _decoded(text: str, where: str) -> bytes:
    try:
        return base64.b64decode(text.strip(), validate=True)
    except binascii.Error:
        raise InvalidInput(where, "it is not base64", f"{KEY_BYTES} bytes as base64") from None

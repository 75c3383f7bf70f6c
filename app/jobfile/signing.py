"""The signature under a job file: Ed25519 by the key of the device that wrote it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Protocol

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

PUBLIC_KEY_BYTES = 32
SIGNATURE_BYTES = 64


class DeviceSigner(Protocol):
    """The signing key of a device; the private part never leaves the store."""

    @property
    def device_id(self) -> str:
        """The device's 16 hexadecimal digits."""
        ...

    @property
    def public_keys(self) -> Mapping[str, bytes]:
        """The 32-byte public keys of this device and of those that wrote its store before it."""
        ...

    def sign(self, text: str) -> str:
        """The Ed25519 signature of the text's UTF-8 bytes, hexadecimal."""
        ...


def signature_holds(public_key: bytes, signature: bytes, message: bytes) -> bool:
    """Whether the key's owner signed exactly this message."""
    if len(public_key) != PUBLIC_KEY_BYTES or len(signature) != SIGNATURE_BYTES:
        return False
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def public_key_pem(public_key: bytes) -> bytes:
    """The key as other programs read it (PEM, SubjectPublicKeyInfo)."""
    key = Ed25519PublicKey.from_public_bytes(public_key)
    return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def fingerprint(public_key: bytes) -> str:
    """What people compare: SHA-256 of the 32 bytes as 16 groups of 4 digits."""
    digits = hashlib.sha256(public_key).hexdigest()
    return " ".join(digits[start : start + 4] for start in range(0, 64, 4))

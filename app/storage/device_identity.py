"""Who this device is: its id, and the Ed25519 key with which it signs its audit entries."""

from __future__ import annotations

import json
import secrets
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.domain.errors import StoreError

_CONTEXT = b"restoreassist-device-v1"


@dataclass(frozen=True, slots=True)
class DeviceIdentity:
    """A device's id (16 hexadecimal digits) and signing key, with the public keys of the devices before it.

    ``public_keys`` maps each device that ever wrote this store to its raw 32-byte public key; there is more than one
    after a restore onto another machine.
    """

    device_id: str
    private_key: bytes = field(repr=False)
    public_keys: Mapping[str, bytes]

    @classmethod
    def new(cls, earlier: Mapping[str, bytes] | None = None) -> DeviceIdentity:
        """A fresh device that also trusts the entries of the earlier ones."""
        private = Ed25519PrivateKey.generate()
        device_id = secrets.token_hex(8)
        known = dict(earlier or {}) | {device_id: private.public_key().public_bytes_raw()}
        return cls(device_id, private.private_bytes_raw(), known)

    def sign(self, text: str) -> str:
        """The signature of the text's UTF-8 bytes, hexadecimal."""
        return Ed25519PrivateKey.from_private_bytes(self.private_key).sign(text.encode()).hex()

    def has_signed(self, device_id: str, text: str, signature: str) -> bool:
        """Whether the device, this or an earlier one, signed the text."""
        known = self.public_keys.get(device_id)
        if known is None:
            return False
        try:
            Ed25519PublicKey.from_public_bytes(known).verify(
                bytes.fromhex(signature), text.encode()
            )
        except (InvalidSignature, ValueError):
            return False
        return True

    def seal(self, store_key: bytes) -> dict[str, str]:
        """The identity encrypted under the store's key, as JSON values."""
        content = json.dumps(
            {
                "device_id": self.device_id,
                "private_key": self.private_key.hex(),
                "public_keys": {name: key.hex() for name, key in self.public_keys.items()},
            }
        )
        nonce = secrets.token_bytes(12)
        sealed = AESGCM(_sealing_key(store_key)).encrypt(nonce, content.encode(), _CONTEXT)
        return {"nonce": b64encode(nonce).decode(), "sealed": b64encode(sealed).decode()}

    @classmethod
    def unseal(cls, sealed: Any, store_key: bytes) -> DeviceIdentity:
        """The inverse of :meth:`seal`; raises ``StoreError`` when it was changed or made under another key."""
        try:
            clear = AESGCM(_sealing_key(store_key)).decrypt(
                b64decode(sealed["nonce"], validate=True),
                b64decode(sealed["sealed"], validate=True),
                _CONTEXT,
            )
            values = json.loads(clear)
            return cls(
                values["device_id"],
                bytes.fromhex(values["private_key"]),
                {name: bytes.fromhex(key) for name, key in values["public_keys"].items()},
            )
        except (InvalidTag, KeyError, TypeError, ValueError) as error:
            raise StoreError(
                "The device's signing key in the key file is damaged or belongs to another store; "
                "restore the key file from a backup."
            ) from error


def _sealing_key(store_key: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=_CONTEXT).derive(store_key)

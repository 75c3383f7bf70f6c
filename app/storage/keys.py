"""The store's key: random, kept in the OS keyring, or wrapped by a passphrase where there is no keyring.

``keyfile.json`` beside the database says which, and never holds the key in clear: with a passphrase it holds the key
encrypted by AES-256-GCM under Argon2id of the passphrase, so that changing the passphrase re-wraps 32 bytes.
"""

from __future__ import annotations

import json
import os
import secrets
from base64 import b64decode, b64encode
from pathlib import Path
from typing import Any

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.domain.errors import InvalidInput, NotFound, StoreError, WrongKey
from app.ports.keyring import Keyring
from app.storage.cipher_engine import KEY_BYTES

KEYFILE = "keyfile.json"
MIN_PASSPHRASE = 8
_ARGON2 = {"time_cost": 3, "memory_cost": 64 * 1024, "parallelism": 2}
_CONTEXT = b"restoreassist-store-key-v1"


def create_key(folder: Path, *, keyring: Keyring | None, passphrase: str | None) -> bytes:
    """Make a new key for the store in ``folder`` and keep it in the keyring or under the passphrase."""
    key = secrets.token_bytes(KEY_BYTES)
    store_id = secrets.token_hex(8)
    if keyring is not None:
        keyring.set(store_id, key)
        content: dict[str, Any] = {"version": 1, "store_id": store_id, "mode": "keyring"}
    elif passphrase is not None:
        content = {"version": 1, "store_id": store_id, "mode": "passphrase"} | _wrap(
            key, passphrase
        )
    else:
        raise InvalidInput(
            "passphrase", "this machine has no keyring and no passphrase was given", "a passphrase"
        )
    _write_atomically(folder / KEYFILE, json.dumps(content, indent=2))
    return key


def load_key(folder: Path, *, keyring: Keyring | None, passphrase: str | None) -> bytes:
    """The key of the store in ``folder``; raises ``WrongKey`` with what to do when it cannot be had."""
    content = read_keyfile(folder)
    if content["mode"] == "keyring":
        key = keyring.get(content["store_id"]) if keyring is not None else None
        if key is None:
            raise WrongKey(
                "The key of this store is in the keyring of the user who made it, "
                "which is not available here. Sign in as that user."
            )
        return key
    if passphrase is None:
        raise WrongKey("This store is locked by a passphrase; none was given.")
    return _unwrap(content, passphrase)


def change_passphrase(folder: Path, old: str, new: str) -> None:
    """Wrap the same key under another passphrase; the data is not touched."""
    content = read_keyfile(folder)
    if content["mode"] != "passphrase":
        raise InvalidInput("passphrase", "this store's key is in the OS keyring")
    key = _unwrap(content, old)
    _write_atomically(folder / KEYFILE, json.dumps(content | _wrap(key, new), indent=2))


def read_keyfile(folder: Path) -> dict[str, Any]:
    """The key file's content, checked."""
    path = folder / KEYFILE
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise NotFound("store in", folder) from None
    except (OSError, ValueError) as error:
        raise StoreError(f"{path} cannot be read: {error}") from error
    if (
        not isinstance(content, dict)
        or content.get("version") != 1
        or content.get("mode") not in ("keyring", "passphrase")
    ):
        raise StoreError(f"{path} was written by a version this program does not know.")
    return content


def _derive(passphrase: str, salt: bytes, parameters: dict[str, int]) -> bytes:
    return hash_secret_raw(
        passphrase.encode(),
        salt,
        time_cost=parameters["time_cost"],
        memory_cost=parameters["memory_cost"],
        parallelism=parameters["parallelism"],
        hash_len=KEY_BYTES,
        type=Type.ID,
    )


def _wrap(key: bytes, passphrase: str) -> dict[str, Any]:
    if len(passphrase) < MIN_PASSPHRASE:
        raise InvalidInput("passphrase", "it is too short", f"{MIN_PASSPHRASE} characters or more")
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    sealed = AESGCM(_derive(passphrase, salt, _ARGON2)).encrypt(nonce, key, _CONTEXT)
    return {
        "kdf": "argon2id",
        "argon2": dict(_ARGON2),
        "salt": b64encode(salt).decode(),
        "nonce": b64encode(nonce).decode(),
        "sealed_key": b64encode(sealed).decode(),
    }


def _unwrap(content: dict[str, Any], passphrase: str) -> bytes:
    try:
        wrapping = _derive(passphrase, b64decode(content["salt"]), content["argon2"])
        return AESGCM(wrapping).decrypt(
            b64decode(content["nonce"]), b64decode(content["sealed_key"]), _CONTEXT
        )
    except InvalidTag:
        raise WrongKey("The passphrase is wrong.") from None
    except (KeyError, ValueError) as error:
        raise StoreError("The key file is damaged; restore it from a backup.") from error


def _write_atomically(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_suffix(".tmp")
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    os.replace(temporary, path)
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

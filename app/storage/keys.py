"""The store's key: random, kept in the OS keyring, or wrapped by a passphrase where there is no keyring.

``keyfile.json`` beside the database says which, and never holds the key in clear. It may hold the key a second time,
wrapped under a recovery code that was shown once, for the day on which the keyring or the passphrase is lost. With it
lies the device's identity, sealed under the key. Changing any of these re-wraps 32 bytes; the data is not touched.
"""

from __future__ import annotations

import json
import secrets
from pathlib import Path
from typing import Any

from app.domain.errors import (
    Conflict,
    InvalidInput,
    NotFound,
    StoreError,
    TakenOutOfUse,
    WrongKey,
)
from app.domain.phrases import phrase
from app.ports.keyring import Keyring
from app.storage.device_identity import DeviceIdentity
from app.storage.durable_files import write_durably
from app.storage.key_destruction import DESTROYED, finish_destroying, last_work_from
from app.storage.key_wrapping import (
    KEY_BYTES,
    check_passphrase,
    new_recovery_code,
    read_recovery_code,
    unwrap_key,
    wrap_key,
)

KEYFILE = "keyfile.json"
_MODES = ("keyring", "passphrase")


def create_key(folder: Path, *, keyring: Keyring | None, passphrase: str | None) -> bytes:
    """Make a new key for the store in ``folder`` and keep it in the keyring or under the passphrase.

    Raises ``Conflict`` when the folder has a key already: another would make its data unreadable for ever.
    """
    if (folder / KEYFILE).exists():
        raise Conflict(phrase("There is a store in {folder} already.", folder=folder))
    key = secrets.token_bytes(KEY_BYTES)
    content = {
        "version": 1,
        "store_id": secrets.token_hex(8),
        "identity": DeviceIdentity.new().seal(key),
    }
    save_key(folder, content, key, keyring=keyring, passphrase=passphrase)
    return key


def save_key(
    folder: Path,
    content: dict[str, Any],
    key: bytes,
    *,
    keyring: Keyring | None,
    passphrase: str | None,
) -> None:
    """Write the key file ``content`` with the key in the keyring, or under the passphrase if there is none."""
    if keyring is not None:
        _put_in_keyring(keyring, content["store_id"], key)
        kept: dict[str, Any] = {"mode": "keyring"}
    elif passphrase is not None:
        kept = {"mode": "passphrase", "passphrase": wrap_key(key, check_passphrase(passphrase))}
    else:
        raise InvalidInput(
            "passphrase", "this machine has no keyring and no passphrase was given", "a passphrase"
        )
    rest = {name: value for name, value in content.items() if name not in ("mode", "passphrase")}
    _write(folder, rest | kept)


def load_key(folder: Path, *, keyring: Keyring | None, passphrase: str | None) -> bytes:
    """The key of the store in ``folder``; raises ``WrongKey`` with what to do when it cannot be had.

    Raises ``TakenOutOfUse`` when it was destroyed.
    """
    try:
        content = read_keyfile(folder)
    except TakenOutOfUse:
        finish_destroying(folder / KEYFILE, keyring)
        raise
    if content["mode"] == "keyring":
        key = keyring.get(content["store_id"]) if keyring is not None else None
        if key is None or len(key) != KEY_BYTES:
            raise WrongKey(
                phrase(
                    "The key of this store is in the keyring of the user who made it, which is not available "
                    "here. Sign in as that user.{content}",
                    content=_recovery_hint(content),
                )
            )
        return key
    if passphrase is None:
        raise WrongKey("This store is locked by a passphrase; none was given.")
    return unwrap_key(
        content.get("passphrase"),
        passphrase,
        f"The passphrase is wrong.{_recovery_hint(content)}",
    )


def recover_key(folder: Path, recovery_code: str) -> bytes:
    """The key by the recovery code, when keyring or passphrase are lost."""
    content = read_keyfile(folder)
    if "recovery" not in content:
        raise WrongKey("No recovery code was made for this store.")
    return unwrap_key(
        content["recovery"],
        read_recovery_code(recovery_code),
        "This recovery code does not belong to this store, or a newer one has replaced it.",
    )


def make_recovery_code(folder: Path, key: bytes) -> str:
    """Wrap the key under a new recovery code and give the code, which is kept nowhere; an older one ends."""
    content = _fitting(folder, key)
    code = new_recovery_code()
    _write(folder, content | {"recovery": wrap_key(key, read_recovery_code(code))})
    return code


def change_passphrase(folder: Path, old: str, new: str) -> None:
    """Wrap the same key under another passphrase."""
    content = read_keyfile(folder)
    if content["mode"] != "passphrase":
        raise InvalidInput("passphrase", "this store's key is in the OS keyring")
    key = load_key(folder, keyring=None, passphrase=old)
    save_key(folder, content, key, keyring=None, passphrase=new)


def move_to_keyring(folder: Path, key: bytes, keyring: Keyring) -> None:
    """Keep the key of an open store in the keyring from now on; its passphrase ends."""
    save_key(folder, _fitting(folder, key), key, keyring=keyring, passphrase=None)


def move_to_passphrase(folder: Path, key: bytes, passphrase: str, keyring: Keyring | None) -> None:
    """Lock the key of an open store by a passphrase from now on, and take it out of the keyring."""
    content = _fitting(folder, key)
    save_key(folder, content, key, keyring=None, passphrase=passphrase)
    if keyring is not None:
        keyring.delete(content["store_id"])


def load_identity(folder: Path, key: bytes) -> DeviceIdentity:
    """Who this device is."""
    return DeviceIdentity.unseal(read_keyfile(folder).get("identity"), key)


def renew_identity(content: dict[str, Any], key: bytes) -> dict[str, Any]:
    """The key file's content for another machine: a new device that trusts the entries of the earlier ones."""
    known = DeviceIdentity.unseal(content.get("identity"), key)
    return content | {
        "store_id": secrets.token_hex(8),
        "identity": DeviceIdentity.new(known.public_keys).seal(key),
    }


def read_keyfile(folder: Path) -> dict[str, Any]:
    """The key file's content, checked; raises ``NotFound`` when the folder holds no store.

    Raises ``TakenOutOfUse`` when its key was destroyed.
    """
    path = folder / KEYFILE
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise NotFound("store in", folder) from None
    except (OSError, ValueError) as error:
        raise StoreError(
            phrase(
                "{path} cannot be read; restore it from a backup: {error}", path=path, error=error
            )
        ) from error
    if not isinstance(content, dict) or not isinstance(content.get("store_id"), str):
        raise StoreError(phrase("{path} is damaged; restore it from a backup.", path=path))
    if DESTROYED in content:
        raise TakenOutOfUse(last_work_from(content[DESTROYED], path), str(folder))
    if content.get("version") != 1 or content.get("mode") not in _MODES:
        raise StoreError(
            phrase("{path} was written by a version this program does not know.", path=path)
        )
    return content


def _fitting(folder: Path, key: bytes) -> dict[str, Any]:
    """The key file, if the key is the one that it is about."""
    content = read_keyfile(folder)
    DeviceIdentity.unseal(content.get("identity"), key)
    return content


def _put_in_keyring(keyring: Keyring, name: str, key: bytes) -> None:
    keyring.set(name, key)
    if keyring.get(name) != key:
        raise StoreError("The keyring did not keep the key. Unlock it, or use a passphrase.")


def _recovery_hint(content: dict[str, Any]) -> str:
    return " The recovery code opens it too." if "recovery" in content else ""


def _write(folder: Path, content: dict[str, Any]) -> None:
    write_durably(folder / KEYFILE, json.dumps(content, indent=2).encode())

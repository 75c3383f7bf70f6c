"""Destroying the store's key for ever, and what is left of the store afterwards.

In place of every way to the key (keyring, passphrase, recovery code) the key file then says since when, and where the
work lies that had not reached the server. Without the key the databases and files beside it are noise.
"""

from __future__ import annotations

import json
import shutil
from datetime import datetime
from pathlib import Path
from typing import Any

from app.domain.errors import LastWork, NotFound, StoreError
from app.domain.phrases import phrase
from app.ports.keyring import Keyring
from app.storage.durable_files import sync_folder, translate_os, write_durably

DESTROYED = "destroyed"
_UNREADABLE = (
    "record.db*", "engine.db*", "record-before-update.db*", "chain-head.json", "reserve.bin", "files",
)  # fmt: skip


def destroy_key(keyfile: Path, keyring: Keyring | None, last_work: LastWork) -> None:
    """Destroy every way to the key; a crash in between is finished by the next attempt to open the store."""
    content = json.loads(keyfile.read_text(encoding="utf-8"))
    kept = {
        "version": content["version"],
        "store_id": content["store_id"],
        DESTROYED: {
            "at": last_work.taken_out_at.isoformat(),
            "rescue_file": last_work.rescue_file,
            "changes": last_work.changes,
            "files": last_work.files,
        },
    }
    write_durably(keyfile, json.dumps(kept, indent=2).encode())
    finish_destroying(keyfile, keyring)


def finish_destroying(keyfile: Path, keyring: Keyring | None) -> None:
    """Take the key out of the keyring as well, of a store whose key file says that it is destroyed."""
    if keyring is not None:
        keyring.delete(json.loads(keyfile.read_text(encoding="utf-8"))["store_id"])


def last_work_from(kept: Any, keyfile: Path) -> LastWork:
    """What the key file says; raises ``StoreError`` when that is damaged."""
    try:
        return LastWork(
            datetime.fromisoformat(kept["at"]),
            str(kept["rescue_file"]),
            int(kept["changes"]),
            int(kept["files"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise StoreError(
            phrase("{keyfile} is damaged. Its key was destroyed by the office.", keyfile=keyfile)
        ) from error


def clear_destroyed(keyfile: Path) -> None:
    """Remove what nobody can read any more, so that a new store can begin there; rescue files and settings stay.

    Raises ``NotFound`` when the folder holds no store whose key was destroyed.
    """
    folder = keyfile.parent
    try:
        is_destroyed = DESTROYED in json.loads(keyfile.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        is_destroyed = False
    if not is_destroyed:
        raise NotFound("store that was taken out of use in", folder)
    try:
        for path in (found for pattern in _UNREADABLE for found in folder.glob(pattern)):
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink()
        keyfile.unlink()
        sync_folder(folder)
    except OSError as error:
        raise translate_os(error) from error

"""What a tablet does when the office took it out of use: save the work that was not sent, then destroy its key."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from app.domain.errors import Conflict, LastWork, StoreFull, TakenOutOfUse
from app.domain.phrases import phrase
from app.services.refresh_secret import RefreshSecret
from app.services.sync_rescue import RescueFile, rescue_name, write_rescue_file
from app.storage.durable_files import sync_folder, translate_os
from app.storage.instance_lock import hold_store
from app.storage.key_destruction import clear_destroyed
from app.storage.keys import KEYFILE
from app.storage.rescue import stranded_changes, stranded_files
from app.storage.store import Store

RESCUE_FOLDER = "rescue"
"""Beside the store's databases; it stays when they are cleared away."""
ENDS_WITHIN_S = 20.0


def take_out_of_use(store: Store) -> TakenOutOfUse:
    """Seal what never reached the server for the office, then destroy the key; nothing is written in between.

    Raises what :func:`write_rescue_file` raises when the work cannot be sealed: the key is then kept.
    """
    return store.destroy_key(lambda: _last_work(store))


def copy_rescue_file(source: Path, folder: Path) -> Path:
    """A copy of a rescue file in another folder, such as a stick's; raises ``Conflict`` or ``StoreError``."""
    target = folder / source.name
    if target.exists():
        raise Conflict(phrase("{target} is there already.", target=target))
    unfinished = target.with_name(f"{target.name}.new")
    try:
        shutil.copyfile(source, unfinished)
        with unfinished.open("rb+") as written:
            os.fsync(written.fileno())
        unfinished.replace(target)
        sync_folder(folder)
    except OSError as error:
        raise translate_os(error) from error
    finally:
        unfinished.unlink(missing_ok=True)
    return target


def start_anew(store_folder: Path) -> None:
    """Remove what nobody can read any more, so that the next start makes a new store; the rescue files stay.

    Raises ``NotFound`` when the store there was not taken out of use, ``StoreBusy`` while a program holds it.
    """
    with hold_store(store_folder, ENDS_WITHIN_S):
        clear_destroyed(store_folder / KEYFILE)


def _last_work(store: Store) -> LastWork:
    at = store.clock.now()
    written = _rescue(store) if stranded_changes(store) or stranded_files(store) else None
    RefreshSecret(store).forget_in_keyring()
    if written is None:
        return LastWork(at)
    return LastWork(at, written.path, written.changes, written.files)


def _rescue(store: Store) -> RescueFile:
    folder = store.paths.folder / RESCUE_FOLDER
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        return write_rescue_file(store, folder / rescue_name(store))
    except StoreFull:
        store.reserve.release()
        return write_rescue_file(store, folder / rescue_name(store))
    except OSError as error:
        raise translate_os(error) from error

"""Restoring a backup onto another machine, which becomes a new device with the same history."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from sqlalchemy import delete, select, update

from app.domain.errors import Conflict, StoreError
from app.domain.phrases import phrase
from app.ports.keyring import Keyring
from app.storage import keys
from app.storage.backup import read_manifest, verify_backup
from app.storage.cipher_engine import DATABASE_ERRORS, create_cipher_engine, translate
from app.storage.disk_space import require_free
from app.storage.durable_files import sync_folder, translate_os
from app.storage.operation_writer import NUMBER_KEY
from app.storage.outbox_rows import INHERITED, SERVER_AHEAD_KEY
from app.storage.store import RECORD_FILE
from app.storage.tables import meta, outbox

_RESTORING = ".restoring"
_OUT_OF_THE_WAY = 2**40


def restore_backup(
    backup: Path,
    folder: Path,
    key: bytes,
    *,
    keyring: Keyring | None,
    passphrase: str | None,
) -> None:
    """Make a store in ``folder``, where there is none, from a backup that ``key`` opens.

    The key is then kept in this machine's ``keyring``, or under ``passphrase``; the recovery code stays as it was. The
    store gets a new device id, so that its numbers and stamps never meet those of the machine it came from. Nothing is
    in ``folder`` unless all of it is.
    """
    if folder.exists() and any(folder.iterdir()):
        raise Conflict(phrase("{folder} is not empty. Restore into a new folder.", folder=folder))
    problems = verify_backup(backup, key)
    if problems:
        raise StoreError(
            phrase(
                "This backup is not sound; use another one. {where}: {what}",
                where=problems[0].where,
                what=problems[0].what,
            )
        )
    unfinished = folder.with_name(f"{folder.name}{_RESTORING}")
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        sizes = [size for _, size in read_manifest(backup)["files"].values()]
        require_free(folder.parent, sum(sizes), "Restoring the backup")
        shutil.rmtree(unfinished, ignore_errors=True)
        _copy_files(backup, unfinished)
        _become_a_new_device(unfinished / RECORD_FILE, key)
        content = keys.renew_identity(keys.read_keyfile(backup), key)
        keys.save_key(unfinished, content, key, keyring=keyring, passphrase=passphrase)
        if folder.exists():
            folder.rmdir()
        os.replace(unfinished, folder)
        sync_folder(folder.parent)
    except OSError as error:
        raise translate_os(error) from error
    except DATABASE_ERRORS as error:
        raise translate(error) from error
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)


def key_of_backup(
    backup: Path,
    *,
    passphrase: str | None = None,
    recovery_code: str | None = None,
    keyring: Keyring | None = None,
) -> bytes:
    """The key of a backup by its recovery code or passphrase, or by the keyring of the machine that made it."""
    if recovery_code is not None:
        return keys.recover_key(backup, recovery_code)
    return keys.load_key(backup, keyring=keyring, passphrase=passphrase)


def _copy_files(backup: Path, target: Path) -> None:
    for name in read_manifest(backup)["files"]:
        if name == keys.KEYFILE:
            continue
        copy = target / name
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(backup / name, copy)
        with copy.open("rb") as file:
            os.fsync(file.fileno())


def _become_a_new_device(record: Path, key: bytes) -> None:
    """Number anew from 1: what there is becomes history under numbers up to 0, which are never sent.

    What was not sent yet waits until the feed has been read: the other machine may have sent it since.
    """
    engine = create_cipher_engine(record, key)
    try:
        with engine.begin() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            waiting = update(outbox).where(outbox.c.status.is_(None))
            connection.execute(waiting.values(status=INHERITED))
            numbers = connection.execute(select(outbox.c.n).order_by(outbox.c.n.desc())).scalars()
            offset = next(iter(numbers), 0)
            if offset > 0:
                connection.execute(update(outbox).values(n=outbox.c.n + _OUT_OF_THE_WAY))
                connection.execute(update(outbox).values(n=outbox.c.n - _OUT_OF_THE_WAY - offset))
            noted = meta.c.key.in_((NUMBER_KEY, SERVER_AHEAD_KEY))
            connection.execute(delete(meta).where(noted))
    finally:
        engine.dispose()

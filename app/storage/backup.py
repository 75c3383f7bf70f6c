"""Backups: a consistent copy of a store in one folder, everything in it still encrypted under the store's key.

Layout of a backup: ``manifest.json`` (what it is, with the SHA-256 of every file, signed by the device),
``keyfile.json``, ``record.db``, ``engine.db`` and ``files/``. A photo that the backup before it has is linked, not
copied, where the disk can do that. Until it is complete and was verified by opening it, its name ends in
``.unfinished``.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from app.domain.errors import InvalidInput, NotFound, StoreError
from app.domain.phrases import phrase
from app.jobsync.ops import canonical
from app.storage import keys, schema
from app.storage.audit import chain_head
from app.storage.audit_check import AuditProblem, verify_chain
from app.storage.cipher_engine import DATABASE_ERRORS, create_cipher_engine, translate
from app.storage.device_identity import DeviceIdentity
from app.storage.disk_space import require_free
from app.storage.durable_files import file_sha256, sync_folder, translate_os, write_durably
from app.storage.store import BLOBS_FOLDER, ENGINE_FILE, RECORD_FILE, Store

MANIFEST = "manifest.json"
FORMAT = 1
_PREFIX = "restoreassist-"
_UNFINISHED = ".unfinished"
_MARGIN_BYTES = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Backup:
    """A complete backup: where it lies, when it was made, by which device, and how far the audit chain had come."""

    folder: Path
    made_at: datetime
    device_id: str
    entries: int
    size_bytes: int


@dataclass(frozen=True, slots=True)
class BackupPolicy:
    """How often a backup is due, and how many are kept."""

    every: timedelta = timedelta(hours=24)
    keep: int = 7

    def __post_init__(self) -> None:
        if self.keep < 1:
            raise InvalidInput(
                "keep", phrase("{keep} backups are none", keep=self.keep), "1 or more"
            )


def make_backup(store: Store, target: Path) -> Backup:
    """Copy the open store into a new folder in ``target`` and verify the copy by opening it.

    The app may go on writing meanwhile: the copy is of one moment. Raises ``InvalidInput`` when nobody could ever open
    the copy elsewhere, because the key is in this machine's keyring only.
    """
    content = keys.read_keyfile(store.paths.folder)
    if content["mode"] == "keyring" and "recovery" not in content:
        raise InvalidInput(
            "recovery code",
            "the key is in this machine's keyring only, so a backup could not be opened elsewhere",
            "make a recovery code first: restoreassist key recovery-code",
        )
    now = store.clock.now()
    name = f"{_PREFIX}{now:%Y%m%dT%H%M%S%fZ}-{store.device_id}"
    unfinished, final = target / f"{name}{_UNFINISHED}", target / name
    try:
        unfinished.mkdir(parents=True)
        require_free(target, _database_bytes(store) + _MARGIN_BYTES, "The backup")
        _copy(store, target, unfinished, now)
        problems = verify_backup(unfinished, store.key)
        if problems:
            raise StoreError(
                phrase(
                    "The backup is not sound. {where}: {what}",
                    where=problems[0].where,
                    what=problems[0].what,
                )
            )
        os.replace(unfinished, final)
        sync_folder(target)
    except OSError as error:
        raise translate_os(error) from error
    except DATABASE_ERRORS as error:
        raise translate(error) from error
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
    return read_backup(final)


def scheduled_backup(store: Store, target: Path, policy: BackupPolicy) -> Backup | None:
    """Make a backup if the newest one is old enough, then delete all but the newest ``keep``; ``None`` if not due."""
    known = list_backups(target)
    if known and store.clock.now() - known[0].made_at < policy.every:
        return None
    made = make_backup(store, target)
    prune_backups(target, policy.keep, device_id=store.device_id)
    return made


def prune_backups(target: Path, keep: int, *, device_id: str) -> list[Path]:
    """Delete this device's backups but the newest ``keep`` ones; gives what was deleted."""
    own = [backup for backup in list_backups(target) if backup.device_id == device_id]
    for backup in own[keep:]:
        shutil.rmtree(backup.folder)
    return [backup.folder for backup in own[keep:]]


def list_backups(target: Path) -> list[Backup]:
    """The complete backups in a folder, the newest first."""
    found = [
        read_backup(folder)
        for folder in target.glob(f"{_PREFIX}*")
        if folder.suffix != _UNFINISHED and (folder / MANIFEST).exists()
    ]
    return sorted(found, key=lambda backup: backup.made_at, reverse=True)


def read_backup(folder: Path) -> Backup:
    """What a backup's manifest says of it; raises ``NotFound`` or ``StoreError``."""
    manifest = read_manifest(folder)
    files = manifest["files"].values()
    return Backup(
        folder=folder,
        made_at=datetime.fromisoformat(manifest["made_at"]).astimezone(UTC),
        device_id=manifest["device_id"],
        entries=manifest["chain_entry"],
        size_bytes=sum(size for _, size in files),
    )


def read_manifest(folder: Path) -> dict[str, Any]:
    """The manifest as it is, its form checked; whether it speaks the truth says :func:`verify_backup`."""
    try:
        manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        sound = manifest["format"] == FORMAT and all(
            isinstance(sha256, str) and isinstance(size, int) and _is_inside(folder, name)
            for name, (sha256, size) in manifest["files"].items()
        )
        datetime.fromisoformat(manifest["made_at"])
        manifest["device_id"], manifest["chain_entry"], manifest["chain_hash"]
    except FileNotFoundError:
        raise NotFound("backup in", folder) from None
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise StoreError(
            phrase("{folder} is damaged; use another backup.", folder=folder / MANIFEST)
        ) from error
    if not sound:
        raise StoreError(
            phrase("{folder} is not a manifest that this program knows.", folder=folder / MANIFEST)
        )
    return dict(manifest)


def file_problems(folder: Path) -> Iterator[AuditProblem]:
    """Files of the backup that are missing or were changed; needs no key."""
    for name, (sha256, size) in read_manifest(folder)["files"].items():
        path = folder / name
        if not path.is_file():
            yield AuditProblem(name, "it is missing from the backup")
        elif path.stat().st_size != size or file_sha256(path) != sha256:
            yield AuditProblem(name, "it was changed since the backup was made")


def verify_backup(folder: Path, key: bytes) -> list[AuditProblem]:
    """Everything that is wrong with a backup: its files, its signature, its database and the audit chain in it."""
    manifest = read_manifest(folder)
    problems = list(file_problems(folder))
    if problems:
        return problems
    identity = keys.load_identity(folder, key)
    signature = str(manifest.get("signature"))
    if not identity.has_signed(manifest["device_id"], _signed(manifest), signature):
        return [AuditProblem(MANIFEST, "it was not signed by a device of this store")]
    engine = create_cipher_engine(folder / RECORD_FILE, key, read_only=True)
    try:
        with engine.connect() as connection:
            return _database_problems(connection, identity, manifest)
    except DATABASE_ERRORS as error:
        return [AuditProblem(RECORD_FILE, str(translate(error)))]
    finally:
        engine.dispose()


def _copy(store: Store, target: Path, folder: Path, now: datetime) -> None:
    """The journal before the record: a step that the journal does not know is done again under the same key."""
    if store.paths.engine.exists():
        journal = store.journal_engine()
        try:
            schema.copy_database(journal, folder / ENGINE_FILE)
        finally:
            journal.dispose()
    schema.copy_database(store.engine, folder / RECORD_FILE)
    write_durably(folder / keys.KEYFILE, (store.paths.folder / keys.KEYFILE).read_bytes())
    names = [name for name in (keys.KEYFILE, RECORD_FILE, ENGINE_FILE) if (folder / name).exists()]
    files = {name: [file_sha256(folder / name), (folder / name).stat().st_size] for name in names}
    files |= _copy_blobs(store, target, folder)
    copied = create_cipher_engine(folder / RECORD_FILE, store.key, read_only=True)
    with copied.connect() as connection:
        head = chain_head(connection)
    copied.dispose()
    manifest: dict[str, Any] = {
        "format": FORMAT,
        "made_at": now.isoformat(),
        "device_id": store.device_id,
        "chain_entry": head.entry,
        "chain_hash": head.hash,
        "files": files,
    }
    manifest["signature"] = store.identity.sign(_signed(manifest))
    write_durably(folder / MANIFEST, json.dumps(manifest, indent=1).encode())


def _copy_blobs(store: Store, target: Path, folder: Path) -> dict[str, list[Any]]:
    earlier = next(iter(list_backups(target)), None)
    known = read_manifest(earlier.folder)["files"] if earlier else {}
    files: dict[str, list[Any]] = {}
    for sha256, path in store.blobs.all():
        name = f"{BLOBS_FOLDER}/{sha256[:2]}/{path.name}"
        copy = folder / name
        copy.parent.mkdir(parents=True, exist_ok=True)
        size = path.stat().st_size
        if earlier is not None and known.get(name, [None, None])[1] == size:
            try:
                os.link(earlier.folder / name, copy)
                files[name] = list(known[name])
                continue
            except OSError:  # another disk, or one without links: copied like a new one
                copy.unlink(missing_ok=True)
        require_free(target, size + _MARGIN_BYTES, "The backup")
        shutil.copyfile(path, copy)
        with copy.open("rb") as file:
            os.fsync(file.fileno())
        files[name] = [file_sha256(copy), size]
    return files


def _database_problems(
    connection: Connection, identity: DeviceIdentity, manifest: dict[str, Any]
) -> list[AuditProblem]:
    said = connection.exec_driver_sql("PRAGMA quick_check").scalars().all()
    problems = [AuditProblem(RECORD_FILE, str(line)) for line in said if line != "ok"]
    head = chain_head(connection)
    if (head.entry, head.hash) != (manifest["chain_entry"], manifest["chain_hash"]):
        problems.append(AuditProblem(RECORD_FILE, "its audit chain ends elsewhere"))
    return problems + verify_chain(connection, identity)


def _signed(manifest: dict[str, Any]) -> str:
    return canonical({name: value for name, value in manifest.items() if name != "signature"})


def _is_inside(folder: Path, name: str) -> bool:
    return (folder / name).resolve().is_relative_to(folder.resolve())


def _database_bytes(store: Store) -> int:
    paths = (store.paths.record, store.paths.engine)
    return sum(path.stat().st_size for path in paths if path.exists())

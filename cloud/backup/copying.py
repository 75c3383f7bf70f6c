"""Backing up a running server: its database, its files and its key, whole or not at all.

What a backup covers is noted before the copying begins, and told to the devices only when it is complete: a number
that is called durable is in the backup.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sqlite3
import subprocess
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy import URL, make_url, select, text, update

from app.domain.errors import Conflict, NotFound, StoreError
from cloud.auth.server_key import KEY_FILE
from cloud.storage.database import SCOPE_SETTING, WHOLE_SERVER, Database
from cloud.storage.tables import blobs, devices

MANIFEST = "manifest.json"
SQLITE_COPY = "cloud.db"
POSTGRES_COPY = "cloud.dump"
FILES = "files"


@dataclass(frozen=True, slots=True)
class ServerBackup:
    """A backup that was made or found; ``files`` counts those that the database knows of.

    ``damaged`` are files of it whose content is not what their name, a hash, says: they were left out.
    """

    folder: Path
    made_at: str
    database: str
    sha256: str
    files: int
    damaged: tuple[str, ...] = ()

    def to_json(self) -> dict[str, str | int]:
        """The manifest."""
        return {
            "made_at": self.made_at,
            "database": self.database,
            "sha256": self.sha256,
            "files": self.files,
        }


def back_up(
    database: Database, data: Path, blob_folder: Path, target: Path, now: datetime
) -> ServerBackup:
    """Copy everything into a new folder of ``target``; devices learn what is covered when it is complete."""
    covered = _numbers(database)
    folder = target / now.strftime("%Y%m%dT%H%M%SZ")
    folder.mkdir(parents=True, mode=0o700)
    name = SQLITE_COPY if database.is_sqlite else POSTGRES_COPY
    if database.is_sqlite:
        _copy_sqlite(database.engine.url, folder / name)
    else:
        _run_postgres(
            "pg_dump", database.engine.url, "-Fc", "--enable-row-security", "-f", str(folder / name)
        )
    files = _copy_files(database, blob_folder, target / FILES)
    key = data / KEY_FILE
    if key.exists():
        shutil.copyfile(key, folder / KEY_FILE)
        (folder / KEY_FILE).chmod(0o600)
    made = ServerBackup(folder, now.isoformat(), name, _hash(folder / name), files)
    manifest = folder / MANIFEST
    manifest.write_text(json.dumps(made.to_json(), indent=2), encoding="utf-8")
    _sync(folder / name)
    _sync(manifest)
    _sync(folder)
    _tell_devices(database, covered)
    return made


def restore(backup: Path, data: Path, database_url: str | None, blob_folder: Path) -> ServerBackup:
    """Put a backup into an empty data folder (and an empty database); raises ``Conflict`` when they are not."""
    found = read_backup(backup)
    if (data / SQLITE_COPY).exists() or (data / KEY_FILE).exists():
        raise Conflict(f"{data} holds a server already. Name an empty folder.")
    data.mkdir(parents=True, exist_ok=True, mode=0o700)
    if found.database == SQLITE_COPY:
        shutil.copyfile(backup / SQLITE_COPY, data / SQLITE_COPY)
    elif database_url is None:
        raise Conflict(
            "The backup is of a PostgreSQL database: name an empty one by --database-url."
        )
    else:
        _require_empty(database_url)
        url = make_url(database_url)
        _run_postgres(
            "pg_restore", url, "--no-owner", "--exit-on-error", str(backup / POSTGRES_COPY)
        )
    if (backup / KEY_FILE).exists():
        shutil.copyfile(backup / KEY_FILE, data / KEY_FILE)
        (data / KEY_FILE).chmod(0o600)
    return replace(found, damaged=_put_files_back(backup.parent / FILES, blob_folder))


def read_backup(backup: Path) -> ServerBackup:
    """The backup in a folder; ``NotFound`` when there is none, ``StoreError`` when it is damaged."""
    manifest = backup / MANIFEST
    if not manifest.exists():
        raise NotFound("complete backup in", str(backup))
    try:
        values = json.loads(manifest.read_text(encoding="utf-8"))
        found = ServerBackup(
            backup, values["made_at"], values["database"], values["sha256"], values["files"]
        )
    except (ValueError, KeyError, TypeError):
        raise StoreError(f"{manifest} cannot be read. Take another backup.") from None
    if found.database not in {SQLITE_COPY, POSTGRES_COPY} or not (backup / found.database).exists():
        raise StoreError(f"{backup} lacks its copy of the database. Take another backup.")
    if _hash(backup / found.database) != found.sha256:
        raise StoreError(f"{backup / found.database} was changed or cut off. Take another backup.")
    return found


def _numbers(database: Database) -> Mapping[tuple[UUID, str], int]:
    with database.read() as connection:
        rows = connection.execute(select(devices.c.tenant_id, devices.c.id, devices.c.last_n))
        return {(row.tenant_id, row.id): row.last_n for row in rows}


def _tell_devices(database: Database, covered: Mapping[tuple[UUID, str], int]) -> None:
    with database.write() as connection:
        for (tenant_id, device_id), last_n in covered.items():
            connection.execute(
                update(devices)
                .where(
                    devices.c.tenant_id == tenant_id,
                    devices.c.id == device_id,
                    devices.c.durable_n < last_n,
                )
                .values(durable_n=last_n)
            )


def _copy_sqlite(url: URL, target: Path) -> None:
    with (
        closing(sqlite3.connect(str(url.database))) as source,
        closing(sqlite3.connect(target)) as copy,
    ):
        source.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")


def _copy_files(database: Database, blob_folder: Path, target: Path) -> int:
    """Copy what is not there yet; the bytes of a hash never change. A missing file is the devices' to send again."""
    with database.read() as connection:
        known = connection.execute(select(blobs.c.tenant_id, blobs.c.sha256)).all()
    count = 0
    for row in known:
        place = Path(row.tenant_id.hex) / row.sha256[:2] / row.sha256
        source, copy = blob_folder / place, target / place
        if not source.exists():
            continue
        count += 1
        if copy.exists():
            continue
        copy.parent.mkdir(parents=True, exist_ok=True)
        unfinished = copy.with_suffix(".new")
        shutil.copyfile(source, unfinished)
        _sync(unfinished)
        os.replace(unfinished, copy)
    return count


def _put_files_back(kept: Path, blob_folder: Path) -> tuple[str, ...]:
    """Copy every whole file; the names of those that were changed or cut off, which devices send again."""
    damaged = []
    for source in sorted(path for path in kept.glob("*/*/*") if not path.suffix):
        target = blob_folder / source.relative_to(kept)
        target.parent.mkdir(parents=True, exist_ok=True)
        unfinished = target.with_suffix(".new")
        shutil.copyfile(source, unfinished)
        if _hash(unfinished) == source.name:
            os.replace(unfinished, target)
        else:
            unfinished.unlink()
            damaged.append(source.name)
    return tuple(damaged)


def _require_empty(database_url: str) -> None:
    database = Database(database_url)
    try:
        with database.read() as connection:
            tables = connection.scalar(
                text("SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()")
            )
    finally:
        database.close()
    if tables:
        raise Conflict("The database holds tables already. Name an empty one.")


def _run_postgres(program: str, url: URL, *arguments: str) -> None:
    """Run a program of PostgreSQL as the server would see its tables; the password is not in its arguments."""
    if shutil.which(program) is None:
        raise NotFound("program", f"{program}. Install PostgreSQL's client programs")
    without = url.set(drivername="postgresql", password=None)
    environment = {**os.environ, "PGOPTIONS": f"-c {SCOPE_SETTING}={WHOLE_SERVER}"}
    if url.password:
        environment["PGPASSWORD"] = str(url.password)
    target = ["--dbname", without.render_as_string(hide_password=False)]
    done = subprocess.run(  # noqa: S603 - a fixed program with our own arguments
        [program, *target, *arguments], env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise StoreError(f"{program} failed: {done.stderr.strip()[-500:]}")


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)

"""Engines on SQLCipher files: raw key, WAL, ``synchronous=FULL``, one writer at a time."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import sqlalchemy.orm  # noqa: F401  whole: a statement fails that meets another thread half way through it
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.pool import QueuePool

from app.domain.errors import InvalidInput, StoreBusy, StoreError, StoreFull, WrongKey
from app.domain.phrases import phrase
from app.storage.durable_files import DISK_FULL, DISK_READ_ONLY

KEY_BYTES = 32
BUSY_TIMEOUT_MS = 30_000
DATABASE_ERRORS = (DatabaseError, PoolTimeout, sqlcipher.DatabaseError)
"""What :func:`translate` is for."""

_DAMAGED = (
    "The store's file is damaged. Nothing was changed; restore the newest backup, "
    "and keep the damaged folder: more may be saved from it."
)


def create_cipher_engine(
    path: Path, key: bytes, *, pool_size: int = 5, read_only: bool = False
) -> Engine:
    """An engine on the SQLCipher file at ``path``, which is created when missing.

    ``key`` is the raw 32-byte key. Nothing is opened yet; :func:`verify_key` says whether the key fits. ``read_only``
    leaves every byte of the file as it is; it is for copies that nobody writes.
    """
    if len(key) != KEY_BYTES:
        raise InvalidInput(
            "key",
            phrase("it has {count} bytes", count=len(key)),
            phrase("{limit} bytes", limit=KEY_BYTES),
        )

    engine = create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=lambda: _open(path, key, read_only=read_only),
        poolclass=QueuePool,
        pool_size=pool_size,
        max_overflow=0,
        pool_timeout=BUSY_TIMEOUT_MS / 1000,
        hide_parameters=True,
    )

    @event.listens_for(engine, "connect")
    def _configure(connection: Any, _record: Any) -> None:
        connection.isolation_level = "IMMEDIATE"
        connection.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute("PRAGMA temp_store=MEMORY")
        if not read_only:
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA synchronous=FULL")

    return engine


def verify_key(engine: Engine) -> None:
    """Read one page; raises ``WrongKey`` when the key does not open the file."""
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar()
    except DATABASE_ERRORS as error:
        raise translate(error) from error


def translate(error: BaseException) -> StoreError:
    """The error of the tree that says what an SQLite error means for the person in front of the screen."""
    if isinstance(error, PoolTimeout):
        return StoreBusy("The store is busy with other work. Try again in a moment.")
    original = getattr(error, "orig", None) or error
    code = getattr(original, "sqlite_errorname", "") or ""
    if code == "SQLITE_NOTADB":
        return WrongKey(
            "This key does not open the store, or its first page is damaged: then restore the newest backup."
        )
    if code.startswith(("SQLITE_FULL", "SQLITE_IOERR")):
        return StoreFull(DISK_FULL if code == "SQLITE_FULL" else _io_words(code))
    if code.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_AUTH")):
        return StoreFull(DISK_READ_ONLY)
    if code.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return StoreBusy("The store is in use by another program. Close it and try again.")
    if code.startswith("SQLITE_CORRUPT"):
        return StoreError(_DAMAGED)
    return StoreError(phrase("The store reported a problem: {original}", original=original))


def _open(path: Path, key: bytes, *, read_only: bool) -> Any:
    connection = sqlcipher.connect(
        f"{path.absolute().as_uri()}?mode={'ro' if read_only else 'rwc'}",
        uri=True,
        check_same_thread=False,
        timeout=BUSY_TIMEOUT_MS / 1000,
    )
    connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
    return connection


def _io_words(code: str) -> str:
    return (
        "The disk did not take what was written; it may be full or failing. Nothing confirmed is lost. "
        f"Free some space, check the disk and try again ({code})."
    )

"""Engines on SQLCipher files: raw key, WAL, ``synchronous=FULL``, one writer at a time."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import QueuePool

from app.domain.errors import InvalidInput, StoreBusy, StoreError, StoreFull, WrongKey

KEY_BYTES = 32
BUSY_TIMEOUT_MS = 30_000

_FULL_CODES = frozenset({"SQLITE_FULL", "SQLITE_IOERR_WRITE", "SQLITE_READONLY", "SQLITE_CANTOPEN"})


def create_cipher_engine(path: Path, key: bytes, *, pool_size: int = 5) -> Engine:
    """An engine on the SQLCipher file at ``path``, which is created when missing.

    ``key`` is the raw 32-byte key. Nothing is opened yet; :func:`verify_key` says whether the key fits.
    """
    if len(key) != KEY_BYTES:
        raise InvalidInput("key", f"it has {len(key)} bytes", f"{KEY_BYTES} bytes")

    def connect() -> Any:
        connection = sqlcipher.connect(
            str(path), check_same_thread=False, timeout=BUSY_TIMEOUT_MS / 1000
        )
        connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
        return connection

    engine = create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=connect,
        poolclass=QueuePool,
        pool_size=pool_size,
        max_overflow=0,
        pool_timeout=BUSY_TIMEOUT_MS / 1000,
    )

    @event.listens_for(engine, "connect")
    def _configure(connection: Any, _record: Any) -> None:
        connection.isolation_level = "IMMEDIATE"
        connection.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")

    return engine


def verify_key(engine: Engine) -> None:
    """Read one page; raises ``WrongKey`` when the key does not open the file."""
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar()
    except (DatabaseError, sqlcipher.DatabaseError) as error:
        raise translate(error) from error


def translate(error: BaseException) -> StoreError:
    """The error of the tree that says what an SQLite error means for the person in front of the screen."""
    original = getattr(error, "orig", None) or error
    code = getattr(original, "sqlite_errorname", "") or ""
    text = str(original)
    if code == "SQLITE_NOTADB" or "not a database" in text:
        return WrongKey("This key does not open the store.")
    if code in _FULL_CODES or "disk is full" in text or "readonly" in text:
        return StoreFull(
            "The store cannot be written: the disk is full or read-only. "
            "Nothing confirmed is lost. Free some space and try again."
        )
    if code in {"SQLITE_BUSY", "SQLITE_LOCKED"} or "locked" in text:
        return StoreBusy("The store is in use by another program. Close it and try again.")
    return StoreError(f"The store reported a problem: {text}")

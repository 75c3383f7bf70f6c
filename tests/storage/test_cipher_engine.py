"""SQLCipher files: nothing in clear, no wrong key, and every SQLite error in words."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from app.domain.errors import InvalidInput, StoreBusy, StoreError, StoreFull, WrongKey
from app.storage.cipher_engine import create_cipher_engine, translate, verify_key

KEY = bytes(range(32))
MARKER = "Ada Wells, 1 High Street"


def sqlite_error(name: str, text: str = "whatever it says") -> Exception:
    error: Exception = sqlcipher.OperationalError(text)
    error.sqlite_errorname = name  # type: ignore[attr-defined]
    return error


def test_nothing_lies_in_clear_in_the_database_or_its_wal(tmp_path: Path) -> None:
    engine = create_cipher_engine(tmp_path / "record.db", KEY)
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE person (name TEXT)")
        for _ in range(500):
            connection.exec_driver_sql("INSERT INTO person VALUES (?)", (MARKER,))
    names = {path.name for path in tmp_path.iterdir()}
    assert "record.db-wal" in names
    for path in tmp_path.iterdir():
        raw = path.read_bytes()
        assert MARKER.encode() not in raw
        assert b"person" not in raw
        assert b"SQLite format" not in raw
    engine.dispose()


def test_another_key_and_no_key_open_nothing(tmp_path: Path) -> None:
    engine = create_cipher_engine(tmp_path / "record.db", KEY)
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE t (x)")
    engine.dispose()
    other = create_cipher_engine(tmp_path / "record.db", bytes(32))
    with pytest.raises(WrongKey, match="does not open the store"):
        verify_key(other)
    other.dispose()
    plain = sqlite3.connect(tmp_path / "record.db")
    with pytest.raises(sqlite3.DatabaseError, match="not a database"):
        plain.execute("SELECT * FROM sqlite_master")
    plain.close()


def test_a_key_of_another_length_is_bad_input(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="31 bytes"):
        create_cipher_engine(tmp_path / "record.db", bytes(31))


def test_every_connection_writes_ahead_and_waits_for_the_disk(tmp_path: Path) -> None:
    """With these two, SQLite syncs the log before a commit returns: a power cut takes nothing back."""
    engine = create_cipher_engine(tmp_path / "record.db", KEY)
    for _ in range(2):
        with engine.connect() as connection:
            found = {
                name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
                for name in ("journal_mode", "synchronous", "foreign_keys", "temp_store")
            }
        assert found == {
            "journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "temp_store": 2,
        }  # fmt: skip
    engine.dispose()


@pytest.mark.parametrize(
    ("name", "meaning", "words"),
    [
        ("SQLITE_FULL", StoreFull, "disk is full"),
        ("SQLITE_IOERR_WRITE", StoreFull, "check the disk"),
        ("SQLITE_IOERR_FSYNC", StoreFull, "check the disk"),
        ("SQLITE_READONLY", StoreFull, "read-only"),
        ("SQLITE_READONLY_DIRECTORY", StoreFull, "read-only"),
        ("SQLITE_CANTOPEN", StoreFull, "make it writable"),
        ("SQLITE_BUSY_SNAPSHOT", StoreBusy, "another program"),
        ("SQLITE_LOCKED", StoreBusy, "another program"),
        ("SQLITE_CORRUPT", StoreError, "restore the newest backup"),
        ("SQLITE_CORRUPT_INDEX", StoreError, "restore the newest backup"),
        ("SQLITE_NOTADB", WrongKey, "does not open"),
        ("SQLITE_ERROR", StoreError, "whatever it says"),
    ],
)
def test_an_error_says_what_to_do(name: str, meaning: type[StoreError], words: str) -> None:
    meant = translate(sqlite_error(name))
    assert type(meant) is meaning
    assert words in str(meant)


def test_words_in_a_message_do_not_decide(tmp_path: Path) -> None:
    meant = translate(sqlite_error("SQLITE_ERROR", "no such column: locked_readonly"))
    assert type(meant) is StoreError


def test_a_damaged_file_is_not_called_a_wrong_key_when_its_beginning_is_sound(
    tmp_path: Path,
) -> None:
    engine = create_cipher_engine(tmp_path / "record.db", KEY)
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE t (x TEXT)")
        for number in range(2000):
            connection.exec_driver_sql("INSERT INTO t VALUES (?)", (f"row {number}" * 20,))
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    engine.dispose()
    raw = bytearray((tmp_path / "record.db").read_bytes())
    raw[len(raw) // 2] ^= 1
    (tmp_path / "record.db").write_bytes(raw)
    again = create_cipher_engine(tmp_path / "record.db", KEY)
    with again.connect() as connection, pytest.raises(Exception) as caught:  # noqa: PT011
        connection.exec_driver_sql("SELECT count(x) FROM t").scalar()
    again.dispose()
    assert type(translate(caught.value)) is StoreError

"""The store: opening it, reading records, and writing them with their operation and audit entry."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar, cast
from uuid import UUID

from sqlalchemy import Connection, Engine, func, insert, select
from sqlalchemy.exc import DatabaseError

from app.domain.errors import NotFound
from app.domain.records import Record, kind_of_type
from app.ports.clock import Clock, IdSource
from app.ports.keyring import Keyring
from app.storage import keys, schema
from app.storage.blobs import BlobFolder
from app.storage.cipher_engine import create_cipher_engine, translate, verify_key
from app.storage.rows import from_row
from app.storage.summaries import refresh
from app.storage.summary_notes import take
from app.storage.tables import RECORD_TABLES, meta
from app.storage.unit_of_work import OperationWriter, UnitOfWork

R = TypeVar("R", bound=Record)

RECORD_FILE = "record.db"
ENGINE_FILE = "engine.db"
SNAPSHOT_FILE = "record-before-update.db"
BLOBS_FOLDER = "files"


@dataclass(frozen=True, slots=True)
class StorePaths:
    """Where the files of a store lie."""

    folder: Path

    @property
    def record(self) -> Path:
        """The record database."""
        return self.folder / RECORD_FILE

    @property
    def engine(self) -> Path:
        """The workflow engine's journal."""
        return self.folder / ENGINE_FILE


class Store:
    """An open store. Methods block; call them from a worker thread, never from the GUI thread."""

    def __init__(self, folder: Path, key: bytes, *, clock: Clock, ids: IdSource) -> None:
        self.paths = StorePaths(folder)
        self.key = key
        self.clock = clock
        self.ids = ids
        self.engine = create_cipher_engine(self.paths.record, key)
        verify_key(self.engine)
        schema.migrate(self.engine, snapshot=self._fresh_snapshot())
        self.blobs = BlobFolder(folder / BLOBS_FOLDER, key)
        self._writing = threading.RLock()
        self.device_id = self._device_id()
        self.operations = OperationWriter(self.device_id, clock, ids)

    @classmethod
    def create(
        cls,
        folder: Path,
        *,
        keyring: Keyring | None,
        passphrase: str | None,
        clock: Clock,
        ids: IdSource,
    ) -> Store:
        """Make a new encrypted store in ``folder``."""
        folder.mkdir(parents=True, exist_ok=True)
        key = keys.create_key(folder, keyring=keyring, passphrase=passphrase)
        return cls(folder, key, clock=clock, ids=ids)

    @classmethod
    def open(
        cls,
        folder: Path,
        *,
        keyring: Keyring | None,
        passphrase: str | None,
        clock: Clock,
        ids: IdSource,
    ) -> Store:
        """Open the store in ``folder``; raises ``NotFound`` or ``WrongKey``."""
        key = keys.load_key(folder, keyring=keyring, passphrase=passphrase)
        return cls(folder, key, clock=clock, ids=ids)

    @staticmethod
    def exists(folder: Path) -> bool:
        """Whether there is a store in the folder."""
        return (folder / keys.KEYFILE).exists()

    def close(self) -> None:
        """Give back the connections."""
        self.engine.dispose()

    def journal_engine(self) -> Engine:
        """A separate engine on the workflow journal's file, under the same key."""
        return create_cipher_engine(self.paths.engine, self.key)

    @contextmanager
    def write(self, actor: str) -> Iterator[UnitOfWork]:
        """One transaction in which records change; it is on disk when the block ends, or nothing of it is."""
        with self._writing:
            try:
                with self.engine.begin() as connection:
                    connection.exec_driver_sql("BEGIN IMMEDIATE")
                    take(connection)
                    yield UnitOfWork(connection, self.operations, actor)
                    refresh(connection)
            except DatabaseError as error:
                raise translate(error) from error

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection for reading."""
        try:
            with self.engine.connect() as connection:
                yield connection
        except DatabaseError as error:
            raise translate(error) from error

    def get(self, record_type: type[R], record_id: UUID) -> R:
        """One record; raises ``NotFound``."""
        kind = kind_of_type(record_type)
        table = RECORD_TABLES[kind]
        with self.read() as connection:
            row = (
                connection.execute(
                    select(table).where(table.c.id == str(record_id), table.c.dead == 0)
                )
                .mappings()
                .first()
            )
        if row is None:
            raise NotFound(kind.value, record_id)
        return cast("R", from_row(kind, row))

    def find(self, record_type: type[R], job_id: UUID) -> list[R]:
        """The live records of one kind on one job, in the order in which they were made."""
        kind = kind_of_type(record_type)
        table = RECORD_TABLES[kind]
        with self.read() as connection:
            rows = connection.execute(
                select(table)
                .where(table.c.job_id == str(job_id), table.c.dead == 0)
                .order_by(table.c.id)
            ).mappings()
            return [cast("R", from_row(kind, row)) for row in rows]

    def job_records(self, job_id: UUID) -> tuple[Record, ...]:
        """Every live record of the job, in one consistent view."""
        records: list[Record] = []
        with self.read() as connection:
            for kind, table in RECORD_TABLES.items():
                rows = connection.execute(
                    select(table)
                    .where(table.c.job_id == str(job_id), table.c.dead == 0)
                    .order_by(table.c.id)
                ).mappings()
                records.extend(from_row(kind, row) for row in rows)
        return tuple(records)

    def count(self, record_type: type[Record], job_id: UUID | None = None) -> int:
        """How many live records of a kind there are, on one job or on all."""
        table = RECORD_TABLES[kind_of_type(record_type)]
        query = select(func.count()).select_from(table).where(table.c.dead == 0)
        if job_id is not None:
            query = query.where(table.c.job_id == str(job_id))
        with self.read() as connection:
            return connection.execute(query).scalar_one()

    def get_meta(self, key: str) -> str | None:
        """A small value kept with the store."""
        with self.read() as connection:
            return connection.execute(select(meta.c.value).where(meta.c.key == key)).scalar()

    def set_meta(self, key: str, value: str) -> None:
        """Keep a small value with the store."""
        with self.write("store") as unit:
            unit.set_meta(key, value)

    def _device_id(self) -> str:
        with self.engine.begin() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            known = connection.execute(
                select(meta.c.value).where(meta.c.key == "device_id")
            ).scalar()
            if known is None:
                known = secrets.token_hex(8)
                connection.execute(insert(meta).values(key="device_id", value=known))
            return known

    def _fresh_snapshot(self) -> Path:
        path = self.paths.folder / SNAPSHOT_FILE
        path.unlink(missing_ok=True)
        return path

"""The store: opening it, reading records, and writing them with their operation and audit entry."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar, cast
from uuid import UUID

from sqlalchemy import Connection, Engine, func, select

from app.domain.errors import (
    Conflict,
    LastWork,
    NotFound,
    StoreError,
    StoreFull,
    TakenOutOfUse,
)
from app.domain.phrases import phrase
from app.domain.records import JobRecords, Record, kind_of_type
from app.ports.clock import Clock, IdSource
from app.ports.keyring import Keyring
from app.storage import keys, schema
from app.storage.blobs import BlobFolder
from app.storage.cipher_engine import (
    DATABASE_ERRORS,
    create_cipher_engine,
    translate,
    verify_key,
)
from app.storage.disk_space import Reserve
from app.storage.head_witness import HEAD_FILE, HeadWitness
from app.storage.job_cache import JobCache
from app.storage.key_destruction import destroy_key
from app.storage.operation_writer import OperationWriter
from app.storage.record_changes import forget_changes, log_changes
from app.storage.rows import from_row
from app.storage.summaries import refresh
from app.storage.summary_notes import take
from app.storage.tables import RECORD_TABLES, meta
from app.storage.unit_of_work import UnitOfWork

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

    def __init__(
        self,
        folder: Path,
        key: bytes,
        *,
        clock: Clock,
        ids: IdSource,
        keyring: Keyring | None = None,
    ) -> None:
        self.paths = StorePaths(folder)
        self.key = key
        self.clock = clock
        self.ids = ids
        self.keyring = keyring
        self.identity = keys.load_identity(folder, key)
        self.device_id = self.identity.device_id
        self.operations = OperationWriter(self.identity, clock, ids)
        self.reserve = Reserve(folder)
        self.witness = HeadWitness(
            folder, keys.read_keyfile(folder)["store_id"], self.identity, keyring
        )
        self._writer = threading.Lock()
        self._writing_thread: int | None = None
        self._taken_out: TakenOutOfUse | None = None
        self._jobs = JobCache()
        self._watchers: list[Callable[[], None]] = []
        self._refuse_to_start_over()
        self.engine = create_cipher_engine(self.paths.record, key)
        try:
            verify_key(self.engine)
            schema.migrate(self.engine, snapshot=folder / SNAPSHOT_FILE)
            schema.require_tables(self.engine)
            self.blobs = BlobFolder(folder / BLOBS_FOLDER, key)
            self.blobs.remove_unfinished()
        except DATABASE_ERRORS as error:
            self.engine.dispose()
            raise translate(error) from error
        except BaseException:
            self.engine.dispose()
            raise

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
        """Make a new encrypted store in ``folder``; raises ``Conflict`` when there is one."""
        if (folder / RECORD_FILE).exists():
            raise Conflict(
                phrase(
                    "{folder} holds a record without its key file. Restore {keyfile} from a backup, or choose "
                    "another folder.",
                    folder=folder,
                    keyfile=keys.KEYFILE,
                )
            )
        key = keys.create_key(folder, keyring=keyring, passphrase=passphrase)
        return cls(folder, key, clock=clock, ids=ids, keyring=keyring)

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
        return cls(folder, key, clock=clock, ids=ids, keyring=keyring)

    @staticmethod
    def exists(folder: Path) -> bool:
        """Whether there is a store in the folder."""
        return (folder / keys.KEYFILE).exists()

    def close(self) -> None:
        """Note the end of the audit chain, if there is room, and give back the connections."""
        with suppress(
            StoreError
        ):  # a note left out is an older note; what was written stays confirmed
            self.keep_head()
        self.engine.dispose()

    def destroy_key(self, save_last_work: Callable[[], LastWork]) -> TakenOutOfUse:
        """Make the store unreadable for ever; every later call raises what this one gives.

        ``save_last_work`` may read and must not write; nobody else writes from its beginning on. When it raises, the
        key is kept.
        """
        with self._writer:
            last_work = save_last_work()
            destroy_key(self.paths.folder / keys.KEYFILE, self.keyring, last_work)
            self._taken_out = TakenOutOfUse(last_work, str(self.paths.folder))
            return self._taken_out

    def journal_engine(self) -> Engine:
        """A separate engine on the workflow journal's file, under the same key."""
        return create_cipher_engine(self.paths.engine, self.key)

    @contextmanager
    def write(
        self, actor: str, *, draining: bool = False, grouped: bool = False
    ) -> Iterator[UnitOfWork]:
        """One transaction in which records change; it is on disk when the block ends, or nothing of it is.

        ``grouped``: the server, too, takes all of it or nothing (see :class:`UnitOfWork`).

        Raises ``StoreFull`` when the disk is full: the reserve is then given back to the disk, and only ``draining``
        writes, which note what the server took in and what was exported, may use it. Blocks do not nest.
        """
        if self._writing_thread == threading.get_ident():
            raise StoreError("A write was begun inside another write of the same thread.")
        if draining:
            self.reserve.make_room()
        else:
            self.reserve.check()
        with self._writer:
            self._require_key()
            self._writing_thread = threading.get_ident()
            try:
                with self.engine.begin() as connection:
                    connection.exec_driver_sql("BEGIN IMMEDIATE")
                    take(connection)
                    forget_changes(connection)
                    unit = UnitOfWork(connection, self.operations, actor, grouped=grouped)
                    yield unit
                    unit.end_group()
                    refresh(connection)
                    log_changes(connection)
            except DATABASE_ERRORS as error:
                meant = translate(error)
                if isinstance(meant, StoreFull):
                    self.reserve.release()
                raise meant from error
            finally:
                self._writing_thread = None
        if not draining:
            for watcher in self._watchers:
                watcher()

    def watch(self, watcher: Callable[[], None]) -> None:
        """Call ``watcher`` after every write that may have something for the server, on the writing thread."""
        self._watchers.append(watcher)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection for reading: everything read in the block is from one moment."""
        self._require_key()
        try:
            with self.engine.connect() as connection:
                connection.exec_driver_sql("BEGIN")
                yield connection
        except DATABASE_ERRORS as error:
            raise translate(error) from error

    def keep_head(self) -> None:
        """Note outside the database how far the audit chain has come."""
        with self.read() as connection:
            self.witness.keep(connection)

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

    def job_records(self, job_id: UUID) -> JobRecords:
        """Every live record of the job, in one consistent view; the same object as long as none of them changes."""
        return self._jobs.read(job_id, self.read)

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

    def _require_key(self) -> None:
        if self._taken_out is not None:
            raise self._taken_out.again()

    def _refuse_to_start_over(self) -> None:
        """A lost record database must not look like a new, empty store."""
        folder = self.paths.folder
        used = (folder / HEAD_FILE).exists() or self.paths.engine.exists()
        if used and not self.paths.record.exists():
            raise StoreError(
                phrase(
                    "The record of this store, {record}, is missing. Restore the newest backup.",
                    record=self.paths.record,
                )
            )

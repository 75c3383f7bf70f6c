"""Connections to the server's database, SQLite or PostgreSQL.

The engine is synchronous and FastAPI runs the request handlers in its thread pool: SQLAlchemy has
one code path for both databases that way, SQLite has no asynchronous driver, and a push spends its
time in the database and in pure Python, neither of which an event loop would speed up.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from copy import copy
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Connection, Engine, RootTransaction, create_engine, event, make_url
from sqlalchemy.exc import OperationalError

T = TypeVar("T")
SERIALIZATION_STATES = frozenset({"40001", "40P01"})
WRITE_ATTEMPTS = 3
BUSY_TIMEOUT_MS = 10_000
POOL_SIZE = 10
POOL_OVERFLOW = 30
WHOLE_SERVER = "server"
"""The scope of what belongs to no tenant: signing in, migrating, the workers' own tables."""
SCOPE_SETTING = "restoreassist.tenant"
_BEGIN_OPTION = "restoreassist_begin"
_SNAPSHOT = " ISOLATION LEVEL REPEATABLE READ, READ ONLY"
IDLE_IN_TRANSACTION_MS = 30_000
"""A process that is frozen within a transaction loses its locks, which everybody else waits for."""


class Database:
    """The server's database; one per process, safe to use from many threads."""

    def __init__(self, url: str) -> None:
        self.engine = _engine(url)
        self.is_sqlite = self.engine.dialect.name == "sqlite"
        self._writer = threading.Lock() if self.is_sqlite else nullcontext()
        self._scope = WHOLE_SERVER

    def for_tenant(self, tenant_id: UUID) -> Database:
        """The same database with only this tenant's rows in it.

        PostgreSQL's row security sees to that, whatever the statement says. SQLite has no such wall.
        """
        narrowed = copy(self)
        narrowed._scope = str(tenant_id)
        return narrowed

    @property
    def notify_url(self) -> str | None:
        """Where processes on the same database can tell each other of events; ``None`` on SQLite."""
        if self.is_sqlite:
            return None
        return self.engine.url.set(drivername="postgresql").render_as_string(hide_password=False)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A transaction that sees one moment of the database and changes nothing."""
        with self.engine.connect() as connection, self._transaction(connection, read_only=True):
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction; it commits when the block ends and rolls back when the block raises."""
        with (
            self._writer,
            self.engine.connect() as connection,
            self._transaction(connection, read_only=False),
        ):
            yield connection

    def _transaction(self, connection: Connection, *, read_only: bool) -> RootTransaction:
        if self.is_sqlite:
            begin = "BEGIN" if read_only else "BEGIN IMMEDIATE"
        else:
            begin = f"BEGIN{_SNAPSHOT if read_only else ''}; SET LOCAL {SCOPE_SETTING} = '{self._scope}'"
        return connection.execution_options(**{_BEGIN_OPTION: begin}).begin()

    def run(self, work: Callable[[Connection], T]) -> T:
        """Do ``work`` in a write transaction; a deadlock or serialization failure runs it again."""
        for attempt in range(1, WRITE_ATTEMPTS + 1):
            try:
                with self.write() as connection:
                    return work(connection)
            except OperationalError as error:
                state = getattr(error.orig, "sqlstate", None)
                if state not in SERIALIZATION_STATES or attempt == WRITE_ATTEMPTS:
                    raise
        raise AssertionError("unreachable")

    def close(self) -> None:
        """Give every connection back."""
        self.engine.dispose()


def _engine(url: str) -> Engine:
    parsed = make_url(url)
    if parsed.drivername == "postgresql":
        parsed = parsed.set(drivername="postgresql+psycopg")
    if parsed.get_backend_name() == "sqlite":
        engine = create_engine(
            parsed, pool_size=POOL_SIZE, max_overflow=POOL_OVERFLOW, hide_parameters=True
        )
        _configure_sqlite(engine)
    else:
        # No ping before each use: it costs a round trip every time. After a restart of PostgreSQL one request meets a
        # dead connection and is answered 503, then all of them are made anew; devices send again by themselves.
        engine = create_engine(
            parsed,
            pool_size=POOL_SIZE,
            max_overflow=POOL_OVERFLOW,
            isolation_level="AUTOCOMMIT",
            hide_parameters=True,  # what people wrote does not go into logs
            connect_args={
                "options": f"-c idle_in_transaction_session_timeout={IDLE_IN_TRANSACTION_MS}"
            },
        )
        event.listen(engine, "do_execute_no_params", _execute_unprepared)
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    """Begin as the connection's options say; the drivers begin nothing by themselves.

    On PostgreSQL the scope goes along in the same round trip.
    """
    usual = "BEGIN IMMEDIATE" if connection.dialect.name == "sqlite" else "BEGIN"
    begin = connection.get_execution_options().get(_BEGIN_OPTION, usual)
    connection.exec_driver_sql(begin, execution_options={"no_parameters": True})


def _execute_unprepared(cursor: Any, statement: str, _: object) -> bool:
    """Several statements in one text cannot be prepared, however often they come."""
    cursor.execute(statement, prepare=False)
    return True


def _configure_sqlite(engine: Engine) -> None:
    @event.listens_for(engine, "connect")
    def on_connect(connection: Any, _: object) -> None:
        connection.isolation_level = None
        for pragma in (
            f"busy_timeout={BUSY_TIMEOUT_MS}",
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=ON",
        ):
            connection.execute(f"PRAGMA {pragma}")

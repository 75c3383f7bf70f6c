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

from sqlalchemy import Connection, Engine, create_engine, event, make_url, text
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
_SET_SCOPE = text(f"SELECT set_config('{SCOPE_SETTING}', :scope, true)")


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
        with self.engine.connect() as connection:
            if self.is_sqlite:
                connection = connection.execution_options(read_only=True)
            else:
                connection = connection.execution_options(
                    isolation_level="REPEATABLE READ", postgresql_readonly=True
                )
            with connection.begin():
                self._narrow(connection)
                yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction; it commits when the block ends and rolls back when the block raises."""
        with self._writer, self.engine.begin() as connection:
            self._narrow(connection)
            yield connection

    def _narrow(self, connection: Connection) -> None:
        if not self.is_sqlite:
            connection.execute(_SET_SCOPE, {"scope": self._scope})

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
        engine = create_engine(parsed, pool_size=POOL_SIZE, max_overflow=POOL_OVERFLOW)
        _configure_sqlite(engine)
        return engine
    # No ping before each use: it costs a round trip every time. After a restart of PostgreSQL one request meets a dead
    # connection and is answered 503, then all of them are made anew; devices send again by themselves.
    return create_engine(parsed, pool_size=POOL_SIZE, max_overflow=POOL_OVERFLOW)


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

    @event.listens_for(engine, "begin")
    def on_begin(connection: Connection) -> None:
        read_only = connection.get_execution_options().get("read_only", False)
        connection.exec_driver_sql("BEGIN" if read_only else "BEGIN IMMEDIATE")

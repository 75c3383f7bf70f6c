"""Bringing a database to the schema of this version."""

from __future__ import annotations

from uuid import uuid4

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, func, insert, inspect, select

from app.domain.errors import StoreError
from app.orchestration.run_tables import events
from cloud.storage.database import Database
from cloud.storage.tables import server_facts

EPOCH = "epoch"
WEBHOOK_POSITION = "webhook_position"
"""The event of runs up to which webhook messages were made."""
MIGRATION_LOCK = 7_263_001
"""The advisory lock that keeps two starting processes from migrating at once."""


def migrate(database: Database) -> None:
    """Apply every missing migration; a new database gets its epoch, and webhooks tell of what happens from then on."""
    with database.write() as connection:
        if not database.is_sqlite:
            connection.execute(select(func.pg_advisory_xact_lock(MIGRATION_LOCK)))
        config = _config()
        config.attributes["connection"] = connection
        try:
            command.upgrade(config, "head")
        except CommandError as error:  # a revision that this version does not know
            raise StoreError(
                "The database is of a newer version of the server. Start that version, or restore a backup."
            ) from error
        known = set(connection.execute(select(server_facts.c.name)).scalars())
        if EPOCH not in known:
            connection.execute(insert(server_facts).values(name=EPOCH, value=str(uuid4())))
        if WEBHOOK_POSITION not in known:
            place = str(_newest_event(connection))
            connection.execute(insert(server_facts).values(name=WEBHOOK_POSITION, value=place))


def require_current(database: Database) -> None:
    """Raise ``StoreError`` unless the database is a server's, at the schema of this version."""
    with database.read() as connection:
        if not inspect(connection).has_table(server_facts.name):
            raise StoreError("The database holds no server yet. Start `serve`, or run `migrate`.")
        if not is_current(connection):
            raise StoreError("The database is of another version of the server. Run `migrate`.")


def is_current(connection: Connection) -> bool:
    """Whether the database has the schema of this version."""
    wanted = ScriptDirectory.from_config(_config()).get_current_head()
    return MigrationContext.configure(connection).get_current_revision() == wanted


def _newest_event(connection: Connection) -> int:
    if not inspect(connection).has_table(events.name):
        return 0
    return connection.scalar(select(func.max(events.c.position))) or 0


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", "cloud.storage:migrations")
    return config

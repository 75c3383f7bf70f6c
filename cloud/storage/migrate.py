"""Bringing a database to the schema of this version."""

from __future__ import annotations

from uuid import uuid4

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, func, insert, select

from cloud.storage.database import Database
from cloud.storage.tables import server_facts

EPOCH = "epoch"
MIGRATION_LOCK = 7_263_001
"""The advisory lock that keeps two starting processes from migrating at once."""


def migrate(database: Database) -> None:
    """Apply every missing migration, and give a new database its epoch."""
    with database.write() as connection:
        if not database.is_sqlite:
            connection.execute(select(func.pg_advisory_xact_lock(MIGRATION_LOCK)))
        config = _config()
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        known = connection.scalar(select(server_facts.c.value).where(server_facts.c.name == EPOCH))
        if known is None:
            connection.execute(insert(server_facts).values(name=EPOCH, value=str(uuid4())))


def is_current(connection: Connection) -> bool:
    """Whether the database has the schema of this version."""
    wanted = ScriptDirectory.from_config(_config()).get_current_head()
    return MigrationContext.configure(connection).get_current_revision() == wanted


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", "cloud.storage:migrations")
    return config

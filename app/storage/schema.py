"""Bringing a store's schema to this program's version, with a snapshot of the file before each change."""

from __future__ import annotations

import os
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

from app.domain.errors import StoreError, StoreTooNew
from app.domain.phrases import phrase
from app.storage.durable_files import sync_folder
from app.storage.tables import metadata

_SCRIPTS = Path(__file__).parent / "migrations"


def migrate(engine: Engine, *, snapshot: Path | None = None) -> bool:
    """Upgrade to the newest schema; gives whether anything changed.

    An existing database is copied to ``snapshot`` first, by ``VACUUM INTO`` (encrypted under the same key); the copy of
    an earlier change is replaced only then. A database of a newer program raises ``StoreTooNew`` and is not touched.
    """
    config = _config()
    with engine.connect() as connection:
        current = MigrationContext.configure(connection).get_current_revision()
    script = ScriptDirectory.from_config(config)
    if current == script.get_current_head():
        return False
    known = {revision.revision for revision in script.walk_revisions()}
    if current is not None and current not in known:
        raise StoreTooNew(
            "This store was written by a newer version of the program. Install that version to open it."
        )
    if current is not None and snapshot is not None:
        copy_database(engine, snapshot)
    with engine.begin() as connection:
        _begin(connection)
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
    return True


def require_tables(engine: Engine) -> None:
    """Raise ``StoreError`` when the database says it has this schema and lacks some of it.

    Such a store was made by a version of the program that was never released.
    """
    with engine.connect() as connection:
        rows = connection.exec_driver_sql(
            "SELECT entry.name, field.name FROM sqlite_master AS entry, "
            "pragma_table_info(entry.name) AS field WHERE entry.type = 'table'"
        )
        found = {(table, column) for table, column in rows}
    missing = sorted(
        f"{table.name}.{column.name}"
        for table in metadata.tables.values()
        for column in table.columns
        if (table.name, column.name) not in found
    )
    if missing:
        raise StoreError(
            phrase(
                "This store was made by an unreleased version of the program and cannot be read by this one "
                "({count} columns are missing, the first is {missing}). Nothing was changed. Open it with the "
                "version that made it and export its jobs; a demo is made anew by removing its folder and "
                "running the demo again.",
                count=len(missing),
                missing=missing[0],
            )
        )


def copy_database(engine: Engine, target: Path) -> None:
    """A consistent copy of the open database under the same key, complete and on the disk when this returns.

    ``target`` is replaced at once at the end; whatever was there before is kept until then.
    """
    unfinished = target.with_name(f"{target.name}.new")
    unfinished.unlink(missing_ok=True)
    with engine.connect() as connection:
        connection.exec_driver_sql("VACUUM INTO ?", (str(unfinished),))
    with unfinished.open("rb") as file:
        os.fsync(file.fileno())
    os.replace(unfinished, target)
    sync_folder(target.parent)


def downgrade(engine: Engine, revision: str) -> None:
    """Go back to an older schema."""
    with engine.begin() as connection:
        _begin(connection)
        config = _config()
        config.attributes["connection"] = connection
        command.downgrade(config, revision)


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS))
    return config


def _begin(connection: Connection) -> None:
    """Make the whole change one transaction: the driver would commit each statement of a schema by itself."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")

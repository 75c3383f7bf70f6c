"""Bringing tables that an older version made up to what this version writes, or saying why that cannot be."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, Connection, MetaData, Table, inspect
from sqlalchemy.schema import CreateColumn

from app.domain.errors import Conflict


def bring_up_tables(connection: Connection, metadata: MetaData) -> None:
    """Create the tables that are missing and add the columns that older tables lack.

    Raises ``Conflict`` before anything is written when an older table cannot be completed: a missing column that has
    no value to begin with, or a column of then that may not stay empty.
    """
    found = inspect(connection)
    there = set(found.get_table_names())
    added: list[tuple[Table, Column[Any]]] = []
    for table in metadata.sorted_tables:
        if table.name not in there:
            continue
        columns = {one["name"]: one for one in found.get_columns(table.name)}
        lacking = [one for one in table.columns if one.name not in columns]
        unfit = [one.name for one in lacking if not one.nullable and one.server_default is None]
        unfit += [
            name
            for name, one in columns.items()
            if name not in table.columns and not one["nullable"] and one.get("default") is None
        ]
        if unfit:
            raise Conflict(_refusal(table, unfit))
        added += [(table, one) for one in lacking]
    for table, column in added:
        written = CreateColumn(column).compile(connection)
        name = connection.dialect.identifier_preparer.format_table(table)
        connection.exec_driver_sql(f"ALTER TABLE {name} ADD COLUMN {written}")
    metadata.create_all(connection)
    for table, _ in added:
        for index in table.indexes:
            index.create(connection, checkfirst=True)


def _refusal(table: Table, columns: list[str]) -> str:
    return (
        f"The workflow runs kept here were made by another version of the program ({table.name}: "
        f"{', '.join(sorted(columns))}) and cannot be read by this one. Nothing was changed. Open them with "
        "the version that made them, or begin with a new store and bring the jobs over as job files."
    )

"""Writing many rows at once: one statement on PostgreSQL, one prepared statement on SQLite."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Column, Connection, Table, TextClause, bindparam, text
from sqlalchemy.dialects import postgresql
from sqlalchemy.dialects.postgresql import ARRAY

Row = Mapping[str, Any]


def insert_rows(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Insert rows that have every column of the table."""
    _write(connection, table, rows, "")


def insert_missing(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Insert rows; one whose key is there already is left as it is."""
    _write(connection, table, rows, "ON CONFLICT DO NOTHING")


def upsert_rows(
    connection: Connection, table: Table, rows: Sequence[Row], *, only_within: str | None = None
) -> None:
    """Insert rows; one whose key is there already is replaced.

    ``only_within`` names a column that a row never changes: one that has another value there is
    left as it is, so that a raced id cannot move a record out of its job.
    """
    key = [column.name for column in table.primary_key]
    others = [column.name for column in table.columns if column.name not in key]
    changes = ", ".join(f"{name} = excluded.{name}" for name in others)
    on_conflict = f"ON CONFLICT ({', '.join(key)}) DO UPDATE SET {changes}"
    if only_within is not None:
        on_conflict += f" WHERE {table.name}.{only_within} = excluded.{only_within}"
    _write(connection, table, rows, on_conflict)


def _write(connection: Connection, table: Table, rows: Sequence[Row], on_conflict: str) -> None:
    if not rows:
        return
    if connection.dialect.name == "postgresql":
        columns = {column.name: [row[column.name] for row in rows] for column in table.columns}
        connection.execute(_unnest_statement(table, on_conflict), columns)
    else:
        connection.execute(_row_statement(table, on_conflict), list(rows))


@cache
def _unnest_statement(table: Table, on_conflict: str) -> TextClause:
    """``INSERT ... SELECT FROM unnest(arrays)``: one round trip and one plan for any number."""
    names = ", ".join(column.name for column in table.columns)
    arrays = ", ".join(
        f"CAST(:{column.name} AS {_postgresql_type(column)}[])" for column in table.columns
    )
    statement = f"INSERT INTO {table.name} ({names}) SELECT * FROM unnest({arrays}) {on_conflict}"  # noqa: S608 - only names of our own tables
    return text(statement).bindparams(
        *(bindparam(column.name, type_=ARRAY(column.type)) for column in table.columns)
    )


def _postgresql_type(column: Column[Any]) -> str:
    return column.type.compile(dialect=postgresql.dialect())  # type: ignore[no-untyped-call]


@cache
def _row_statement(table: Table, on_conflict: str) -> TextClause:
    names = ", ".join(column.name for column in table.columns)
    values = ", ".join(f":{column.name}" for column in table.columns)
    statement = f"INSERT INTO {table.name} ({names}) VALUES ({values}) {on_conflict}"  # noqa: S608 - only names of our own tables
    return text(statement).bindparams(
        *(bindparam(column.name, type_=column.type) for column in table.columns)
    )

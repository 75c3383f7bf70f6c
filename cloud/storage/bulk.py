"""Writing many rows at once: one statement on PostgreSQL, one prepared statement on SQLite."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Self

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Table,
    TextClause,
    any_,
    bindparam,
    literal,
    text,
)
from sqlalchemy.dialects import postgresql
from sqlalchemy.dialects.postgresql import ARRAY

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class TableRows:
    """Rows for a table, each with every column of it, and what happens to one whose key is there already."""

    table: Table
    rows: Sequence[Row]
    on_conflict: str = ""

    @classmethod
    def missing(cls, table: Table, rows: Sequence[Row]) -> Self:
        """A row whose key is there already is left as it is."""
        return cls(table, rows, "ON CONFLICT DO NOTHING")

    @classmethod
    def replacing(
        cls, table: Table, rows: Sequence[Row], *, only_within: str | None = None
    ) -> Self:
        """A row whose key is there already is replaced.

        ``only_within`` names a column that a row never changes: one that has another value there is left as it is, so
        that a raced id cannot move a record out of its job.
        """
        return cls(table, rows, _replacing(table, only_within))


def among(
    connection: Connection, column: Column[Any], values: Collection[Any]
) -> ColumnElement[bool]:
    """The condition that the column has one of the values.

    On PostgreSQL they are one array, so the statement is the same for any number of them and stays prepared.
    """
    if connection.dialect.name == "postgresql":
        return column == any_(literal(list(values), ARRAY(column.type)))
    return column.in_(list(values))


def insert_rows(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Insert rows that have every column of the table."""
    write_tables(connection, [TableRows(table, rows)])


def insert_missing(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Insert rows; one whose key is there already is left as it is."""
    write_tables(connection, [TableRows.missing(table, rows)])


def upsert_rows(
    connection: Connection, table: Table, rows: Sequence[Row], *, only_within: str | None = None
) -> None:
    """Insert rows; one whose key is there already is replaced (see :meth:`TableRows.replacing`)."""
    write_tables(connection, [TableRows.replacing(table, rows, only_within=only_within)])


def write_tables(connection: Connection, writes: Sequence[TableRows]) -> None:
    """Write rows of several tables: on PostgreSQL in one statement, whatever their number."""
    needed = [write for write in writes if write.rows]
    if not needed:
        return
    if connection.dialect.name == "postgresql":
        statement = _unnest_statement(tuple((item.table, item.on_conflict) for item in needed))
        columns = {
            f"{column.name}_{number}": [row[column.name] for row in write.rows]
            for number, write in enumerate(needed)
            for column in write.table.columns
        }
        connection.execute(statement, columns)
        return
    for write in needed:
        connection.execute(_row_statement(write.table, write.on_conflict), list(write.rows))


@cache
def _replacing(table: Table, only_within: str | None) -> str:
    key = [column.name for column in table.primary_key]
    others = [column.name for column in table.columns if column.name not in key]
    changes = ", ".join(f"{name} = excluded.{name}" for name in others)
    on_conflict = f"ON CONFLICT ({', '.join(key)}) DO UPDATE SET {changes}"
    if only_within is not None:
        on_conflict += f" WHERE {table.name}.{only_within} = excluded.{only_within}"
    return on_conflict


@cache
def _unnest_statement(parts: tuple[tuple[Table, str], ...]) -> TextClause:
    """``INSERT ... SELECT FROM unnest(arrays)`` for each table: one round trip and one plan for any number of rows."""
    inserts, binds = [], []
    for number, (table, on_conflict) in enumerate(parts):
        names = ", ".join(column.name for column in table.columns)
        arrays = ", ".join(
            f"CAST(:{column.name}_{number} AS {_postgresql_type(column)}[])"
            for column in table.columns
        )
        inserts.append(
            f"INSERT INTO {table.name} ({names}) SELECT * FROM unnest({arrays}) {on_conflict}"  # noqa: S608 - only names of our own tables
        )
        binds += [
            bindparam(f"{column.name}_{number}", type_=ARRAY(column.type))
            for column in table.columns
        ]
    *before, last = inserts
    ahead = ", ".join(f"w{number} AS ({insert})" for number, insert in enumerate(before))
    return text(f"WITH {ahead} {last}" if before else last).bindparams(*binds)


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

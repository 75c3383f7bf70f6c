"""Writing many rows at once: one statement on PostgreSQL, one prepared statement on SQLite."""

from __future__ import annotations

import json
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
        statement = _document_statement(tuple((item.table, item.on_conflict) for item in needed))
        documents = {f"rows_{number}": _document(write) for number, write in enumerate(needed)}
        connection.execute(statement, documents)
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


def _document(write: TableRows) -> str:
    names = [column.name for column in write.table.columns]
    rows = [{name: row[name] for name in names} for row in write.rows]
    return json.dumps(rows, default=str, ensure_ascii=False, separators=(",", ":"))


@cache
def _document_statement(parts: tuple[tuple[Table, str], ...]) -> TextClause:
    """``INSERT ... SELECT FROM json_to_recordset`` for each table: one round trip and plan for any number of rows.

    A table's rows go as one JSON document, which is cheaper to write than an array a column.
    """
    inserts = []
    for number, (table, on_conflict) in enumerate(parts):
        names = ", ".join(column.name for column in table.columns)
        typed = ", ".join(f"{column.name} {_postgresql_type(column)}" for column in table.columns)
        inserts.append(
            f"INSERT INTO {table.name} ({names}) "  # noqa: S608 - only names of our own tables
            f"SELECT * FROM json_to_recordset(CAST(:rows_{number} AS json)) AS given ({typed}) {on_conflict}"
        )
    *before, last = inserts
    ahead = ", ".join(f"w{number} AS ({insert})" for number, insert in enumerate(before))
    return text(f"WITH {ahead} {last}" if before else last)


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

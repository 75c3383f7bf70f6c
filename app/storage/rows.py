"""Records as rows of their tables and back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import fields as dataclass_fields
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from typing import Any, get_type_hints
from uuid import UUID

from sqlalchemy import Connection, RowMapping, Table, delete, select
from sqlalchemy.dialects.sqlite import Insert, insert

from app.domain.per_type import per_type
from app.domain.records import RECORD_TYPES, Record, RecordKind
from app.storage.record_changes import note_change
from app.storage.summary_notes import note
from app.storage.tables import RECORD_TABLES
from app.wire.records import (
    ENVELOPE,
    JsonValue,
    from_fields,
    kind_of,
    optional_of,
    to_fields,
)

_NOT_FIELDS = frozenset({"id", "job_id", "dead"})
_TEXTS = (str, Decimal, UUID, datetime, date, bytes)


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a kind that do not hold the JSON value as it is."""

    json: frozenset[str]
    boolean: frozenset[str]


def to_row(record: Record, *, dead: bool = False) -> dict[str, Any]:
    """The record's values by column name."""
    values: dict[str, Any] = {"id": str(record.id), "job_id": str(record.job_id), "dead": int(dead)}
    as_json = columns_of(type(record)).json
    for name, value in to_fields(record).items():
        is_json = name in as_json and value is not None
        values[name] = json.dumps(value, ensure_ascii=False) if is_json else value
    return values


def from_row(kind: RecordKind, row: RowMapping | Mapping[str, Any]) -> Record:
    """The record that a row of its table holds."""
    columns = columns_of(RECORD_TYPES[kind])
    fields: dict[str, JsonValue] = {
        str(name): value for name, value in row.items() if name not in _NOT_FIELDS
    }
    for name in columns.json:
        if fields[name] is not None:
            fields[name] = json.loads(str(fields[name]))
    for name in columns.boolean:
        if fields[name] is not None:
            fields[name] = bool(fields[name])
    return from_fields(kind, UUID(row["id"]), UUID(row["job_id"]), fields)


@per_type
def columns_of(record_type: type[Any]) -> Columns:
    """How the columns of a class hold its values."""
    hints = get_type_hints(record_type)
    plain = {
        field.name: optional_of(hints[field.name]) or hints[field.name]
        for field in dataclass_fields(record_type)
        if field.name not in ENVELOPE
    }
    boolean = frozenset(name for name, hint in plain.items() if hint is bool)
    as_json = frozenset(
        name for name, hint in plain.items() if hint not in (bool, int) and not _is_text(hint)
    )
    return Columns(as_json, boolean)


def _is_text(hint: Any) -> bool:
    return isinstance(hint, type) and (hint in _TEXTS or issubclass(hint, StrEnum))


def upsert_record(connection: Connection, record: Record, *, dead: bool = False) -> None:
    """Write the record's row, replacing an older one."""
    upsert(connection, RECORD_TABLES[kind_of(record)], to_row(record, dead=dead), "id")
    _note(connection, record)


def remove_record(connection: Connection, record_id: UUID) -> None:
    """Take a record's row out, whatever its kind: this device may no longer have it."""
    for kind, table in RECORD_TABLES.items():
        same = table.c.id == str(record_id)
        row = connection.execute(select(table).where(same)).mappings().first()
        if row is not None:
            connection.execute(delete(table).where(same))
            _note(connection, from_row(kind, row))
            return


def _note(connection: Connection, record: Record) -> None:
    """What the transaction has to do at its end because of this record."""
    note(connection, record)
    note_change(connection, kind_of(record), str(record.id), str(record.job_id))


def upsert(connection: Connection, table: Table, values: dict[str, Any], key: str) -> None:
    """Insert the row or replace the one with the same key."""
    connection.execute(_upsert_statement(table, tuple(values), key), values)


@lru_cache(maxsize=256)
def _upsert_statement(table: Table, names: tuple[str, ...], key: str) -> Insert:
    """The statement for rows with these columns; making it anew for every row took most of a write."""
    statement = insert(table)
    changed = {name: statement.excluded[name] for name in names if name != key}
    return statement.on_conflict_do_update(index_elements=[key], set_=changed)

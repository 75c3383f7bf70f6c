"""Records as rows of their tables and back."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, RowMapping, Table
from sqlalchemy.dialects.sqlite import insert

from app.domain.records import Record, RecordKind
from app.storage.tables import RECORD_TABLES
from app.wire.records import Fields, JsonValue, from_fields, kind_of, to_fields

_JSON_COLUMNS = frozenset({"address", "goal", "quality"})
_NOT_FIELDS = frozenset({"id", "job_id", "dead"})


def to_row(record: Record, *, dead: bool = False) -> dict[str, Any]:
    """The record's values by column name."""
    values: dict[str, Any] = {"id": str(record.id), "job_id": str(record.job_id), "dead": int(dead)}
    return values | fields_to_columns(to_fields(record))


def fields_to_columns(fields: Fields) -> dict[str, Any]:
    """JSON fields as column values."""
    return {
        name: json.dumps(value, ensure_ascii=False)
        if name in _JSON_COLUMNS and value is not None
        else value
        for name, value in fields.items()
    }


def from_row(kind: RecordKind, row: RowMapping) -> Record:
    """The record that a row of its table holds."""
    fields: dict[str, JsonValue] = {
        str(name): json.loads(value) if name in _JSON_COLUMNS and value is not None else value
        for name, value in row.items()
        if name not in _NOT_FIELDS
    }
    return from_fields(kind, UUID(row["id"]), UUID(row["job_id"]), fields)


def upsert_record(connection: Connection, record: Record, *, dead: bool = False) -> None:
    """Write the record's row, replacing an older one."""
    upsert(connection, RECORD_TABLES[kind_of(record)], to_row(record, dead=dead), "id")


def upsert(connection: Connection, table: Table, values: dict[str, Any], key: str) -> None:
    """Insert the row or replace the one with the same key."""
    statement = insert(table).values(values)
    changed = {name: statement.excluded[name] for name in values if name != key}
    connection.execute(statement.on_conflict_do_update(index_elements=[key], set_=changed))

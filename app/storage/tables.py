"""The tables of the local store.

One table per kind of record, with a column per field of its dataclass: integers as INTEGER, everything else as the text
of :mod:`app.wire.records` (decimals keep their digits, times sort as ISO 8601 in UTC, composite fields are JSON).
"""

from __future__ import annotations

import types
from dataclasses import fields
from typing import Any, Union, get_args, get_origin, get_type_hints

from sqlalchemy import (
    Column,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

from app.domain.records import RECORD_TYPES, RecordKind

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _plain(hint: Any) -> Any:
    if get_origin(hint) in (Union, types.UnionType):
        return next(arg for arg in get_args(hint) if arg is not type(None))
    return hint


def _optional(hint: Any) -> bool:
    return get_origin(hint) in (Union, types.UnionType)


def _record_table(kind: RecordKind, *indexed: str) -> Table:
    record_type = RECORD_TYPES[kind]
    hints = get_type_hints(record_type)
    columns: list[Column[Any]] = [Column("id", Text, primary_key=True)]
    columns.append(Column("job_id", Text, nullable=False))
    for field in fields(record_type):
        if field.name not in ("id", "job_id"):
            sql_type = Integer() if _plain(hints[field.name]) in (int, bool) else Text()
            columns.append(Column(field.name, sql_type, nullable=_optional(hints[field.name])))
    columns.append(Column("dead", Integer, nullable=False, server_default="0"))
    table = Table(f"record_{kind}", metadata, *columns)
    Index(f"ix_record_{kind}_job", table.c.job_id)
    for name in indexed:
        Index(f"ix_record_{kind}_{name}", *[table.c[part] for part in name.split("+")])
    return table


RECORD_TABLES: dict[RecordKind, Table] = {
    RecordKind.JOB: _record_table(RecordKind.JOB, "state", "created_at"),
    RecordKind.ROOM: _record_table(RecordKind.ROOM),
    RecordKind.INSTRUMENT: _record_table(RecordKind.INSTRUMENT, "serial"),
    RecordKind.POINT: _record_table(RecordKind.POINT, "room_id"),
    RecordKind.VISIT: _record_table(RecordKind.VISIT),
    RecordKind.READING: _record_table(RecordKind.READING, "point_id+taken_at", "visit_id"),
    RecordKind.AIR_READING: _record_table(RecordKind.AIR_READING, "visit_id"),
    RecordKind.PHOTO: _record_table(RecordKind.PHOTO, "sha256"),
    RecordKind.DOCUMENT: _record_table(RecordKind.DOCUMENT, "sha256"),
    RecordKind.DETERMINATION: _record_table(RecordKind.DETERMINATION),
    RecordKind.RUN: _record_table(RecordKind.RUN),
    RecordKind.CHECKPOINT: _record_table(RecordKind.CHECKPOINT, "run_id"),
}

meta = Table(
    "meta",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

outbox = Table(
    "outbox",
    metadata,
    Column("n", Integer, primary_key=True),
    Column("op_id", Text, nullable=False, unique=True),
    Column("job_id", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("record_id", Text, nullable=False),
    Column("op", Text, nullable=False),
    Column("status", Text),
    Column("code", Text),
    Column("message", Text),
    Column("current", Text),
    Column("conflict", Text),
    Column("seq", Integer, nullable=False, server_default="0"),
    Column("in_base", Integer, nullable=False, server_default="0"),
    Column("dismissed", Integer, nullable=False, server_default="0"),
)
Index("ix_outbox_status_n", outbox.c.status, outbox.c.n)
Index("ix_outbox_record_id", outbox.c.record_id)
Index("ix_outbox_job_id", outbox.c.job_id)

base = Table(
    "sync_base",
    metadata,
    Column("record_id", Text, primary_key=True),
    Column("job_id", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("row", Text, nullable=False),
)
Index("ix_sync_base_job_id", base.c.job_id)

salvage = Table(
    "sync_salvage",
    metadata,
    Column("record_id", Text, primary_key=True),
    Column("job_id", Text, nullable=False),
    Column("row", Text, nullable=False),
)

cursor = Table(
    "sync_cursor",
    metadata,
    Column("job_id", Text, primary_key=True),
    Column("cursor", Text, nullable=False),
)

blob = Table(
    "blob",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("sha256", Text, nullable=False, unique=True),
    Column("job_id", Text, nullable=False),
    Column("size_bytes", Integer, nullable=False),
    Column("media_type", Text, nullable=False),
    Column("state", Text, nullable=False, server_default="queued"),
    Column("sent_bytes", Integer, nullable=False, server_default="0"),
    Column("error", Text),
)
Index("ix_blob_state", blob.c.state)

audit = Table(
    "audit",
    metadata,
    Column("entry", Integer, primary_key=True),
    Column("at", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("job_id", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("record_id", Text, nullable=False),
    Column("op_id", Text, nullable=False),
    Column("op_hash", Text, nullable=False),
    Column("hash", Text, nullable=False),
)
Index("ix_audit_job_id", audit.c.job_id)
Index("ix_audit_op_id", audit.c.op_id)

message = Table(
    "message",
    metadata,
    Column("id", Text, primary_key=True),
    Column("key", Text, nullable=False),
    Column("job_id", Text, nullable=False),
    Column("content", Text, nullable=False),
    Column("queued_at", Text, nullable=False),
    UniqueConstraint("key"),
)

built = Table(
    "built_document",
    metadata,
    Column("key", Text, primary_key=True),
    Column("document_id", Text, nullable=False),
)

"""The tables of the local store.

One table per kind of record, with a column per field of its dataclass: integers as INTEGER, everything else as the text
of :mod:`app.wire.records` (decimals keep their digits, times sort as ISO 8601 in UTC, composite fields and lists are
JSON). A field that names another record has an index, so that a record's children are found without a scan.
"""

from __future__ import annotations

from dataclasses import fields
from typing import Any, get_type_hints

from sqlalchemy import (
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

from app.domain.records import RECORD_TYPES, RecordKind
from app.domain.records.references import single_references
from app.wire.records import ENVELOPE, optional_of

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


_INDEXED: dict[RecordKind, tuple[str, ...]] = {
    RecordKind.JOB: ("state", "created_at", "loss_id"),
    RecordKind.INSTRUMENT: ("serial",),
    RecordKind.READING: ("point_id+taken_at", "supersedes"),
    RecordKind.AIR_READING: ("supersedes",),
    RecordKind.PHOTO: ("sha256",),
    RecordKind.DOCUMENT: ("sha256",),
    RecordKind.CHECKPOINT: ("run_id",),
    RecordKind.RETRACTION: ("record_id",),
}


def _column(name: str, hint: Any) -> Column[Any]:
    plain = optional_of(hint)
    sql_type = Integer() if (plain or hint) in (int, bool) else Text()
    return Column(name, sql_type, nullable=plain is not None)


def _record_table(kind: RecordKind) -> Table:
    record_type = RECORD_TYPES[kind]
    hints = get_type_hints(record_type)
    table = Table(
        f"record_{kind}",
        metadata,
        Column("id", Text, primary_key=True),
        Column("job_id", Text, nullable=False),
        *(
            _column(field.name, hints[field.name])
            for field in fields(record_type)
            if field.name not in ENVELOPE
        ),
        Column("dead", Integer, nullable=False, server_default="0"),
    )
    Index(f"ix_record_{kind}_job", table.c.job_id, table.c.id)
    indexed = [*_INDEXED.get(kind, ()), *single_references(record_type)]
    for name in indexed:
        if not any(other.startswith(f"{name}+") for other in indexed):
            Index(f"ix_record_{kind}_{name}", *[table.c[part] for part in name.split("+")])
    return table


RECORD_TABLES: dict[RecordKind, Table] = {kind: _record_table(kind) for kind in RecordKind}

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
    Column("op_id", Text, nullable=False),
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
Index("ix_outbox_op_id", outbox.c.op_id)
Index("ix_outbox_overlay", outbox.c.job_id, outbox.c.seq, sqlite_where=outbox.c.in_base == 0)
Index("ix_outbox_status_n", outbox.c.status, outbox.c.n)
Index("ix_outbox_record_id", outbox.c.record_id)
Index("ix_outbox_job_id", outbox.c.job_id, outbox.c.status, outbox.c.dismissed)

base = Table(
    "sync_base",
    metadata,
    Column("record_id", Text, primary_key=True),
    Column("job_id", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("row", Text, nullable=False),
)
Index("ix_sync_base_job_id", base.c.job_id)

record_change = Table(
    "record_change",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("record_id", Text, nullable=False),
    Column("job_id", Text, nullable=False),
)

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
    Column("purpose", Text, nullable=False, server_default="document"),
    Column("urgent", Integer, nullable=False, server_default="0"),
)
Index("ix_blob_state", blob.c.state, blob.c.purpose)
Index("ix_blob_job_id", blob.c.job_id, blob.c.state)

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
    Column("device", Text, nullable=False),
    Column("hash", Text, nullable=False),
    Column("signature", Text, nullable=False),
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

draft = Table(
    "draft",
    metadata,
    Column("form_key", Text, primary_key=True),
    Column("job_id", Text),
    Column("content", Text, nullable=False),
    Column("saved_at", Text, nullable=False),
)
Index("ix_draft_job_id", draft.c.job_id)

site_log = Table(
    "site_log",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("device_id", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("monotonic_ns", Integer, nullable=False),
    Column("driver", Text, nullable=False),
    Column("part_id", Text, nullable=False),
    Column("quantity", Text, nullable=False),
    Column("value", Text, nullable=False),
    Column("unit", Text, nullable=False),
    Column("quality", Integer, nullable=False),
    Column("raw", LargeBinary, nullable=False),
)
Index("ix_site_log_device_id", site_log.c.device_id, site_log.c.at)

rule_evaluation = Table(
    "rule_evaluation",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("job_id", Text, nullable=False),
    Column("evaluated_at", Text, nullable=False),
    Column("evaluated_by", Text, nullable=False),
    Column("as_of", Text, nullable=False),
    Column("rules_version", Text, nullable=False),
    Column("changes", Text, nullable=False),
)
Index("ix_rule_evaluation_job_id", rule_evaluation.c.job_id, rule_evaluation.c.number)

point_summary = Table(
    "point_summary",
    metadata,
    Column("point_id", Text, primary_key=True),
    Column("job_id", Text, nullable=False),
    Column("state", Text, nullable=False),
)
Index("ix_point_summary_job_id", point_summary.c.job_id, point_summary.c.state)

job_summary = Table(
    "job_summary",
    metadata,
    Column("job_id", Text, primary_key=True),
    Column("created_at", Text, nullable=False),
    Column("number", Text, nullable=False),
    Column("client_name", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("claim_number", Text, nullable=False),
    Column("search", Text, nullable=False),
    Column("time_zone", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("phase", Text, nullable=False),
    Column("progress_pct", Integer),
    Column("waiting", Integer, nullable=False),
    Column("last_visit_at", Text),
    Column("points_total", Integer, nullable=False),
    Column("points_dry", Integer, nullable=False),
    Column("points_wet", Integer, nullable=False),
)
Index("ix_job_summary_created_at", job_summary.c.created_at.desc(), job_summary.c.job_id)
Index("ix_job_summary_number", job_summary.c.number)
Index("ix_job_summary_state", job_summary.c.state, job_summary.c.waiting)
Index("ix_job_summary_waiting", job_summary.c.waiting)

job_person = Table(
    "job_person",
    metadata,
    Column("job_id", Text, primary_key=True),
    Column("person", Text, primary_key=True),
)
Index("ix_job_person_person", job_person.c.person, job_person.c.job_id)

"""The first schema: records, outbox, audit chain and files"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "audit",
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("job_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("op_id", sa.Text(), nullable=False),
        sa.Column("op_hash", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("entry", name=op.f("pk_audit")),
    )
    op.create_index("ix_audit_job_id", "audit", ["job_id"], unique=False)
    op.create_index("ix_audit_op_id", "audit", ["op_id"], unique=False)
    op.create_table(
        "blob",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("job_id", sa.Text(), nullable=False),
        sa.Column("size_bytes", sa.Integer(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), server_default="queued", nullable=False),
        sa.Column("sent_bytes", sa.Integer(), server_default="0", nullable=False),
        sa.Column("error", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_blob")),
        sa.UniqueConstraint("sha256", name=op.f("uq_blob_sha256")),
    )
    op.create_index("ix_blob_state", "blob", ["state"], unique=False)
    op.create_table(
        "built_document",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("document_id", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_built_document")),
    )
    op.create_table(
        "message",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("job_id", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("queued_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_message")),
        sa.UniqueConstraint("key", name=op.f("uq_message_key")),
    )
    op.create_table(
        "meta",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_meta")),
    )
    op.create_table(
        "outbox",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("op_id", sa.Text(), nullable=False),
        sa.Column("job_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("op", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=True),
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("message", sa.Text(), nullable=True),
        sa.Column("current", sa.Text(), nullable=True),
        sa.Column("conflict", sa.Text(), nullable=True),
        sa.Column("seq", sa.Integer(), server_default="0", nullable=False),
        sa.Column("in_base", sa.Integer(), server_default="0", nullable=False),
        sa.Column("dismissed", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_outbox")),
        sa.UniqueConstraint("op_id", name=op.f("uq_outbox_op_id")),
    )
    op.create_index("ix_outbox_job_id", "outbox", ["job_id"], unique=False)
    op.create_index("ix_outbox_record_id", "outbox", ["record_id"], unique=False)
    op.create_index("ix_outbox_status_n", "outbox", ["status", "n"], unique=False)
    op.create_table(
        "record_air_reading",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("job_id", sa.Text(), nullable=False),
        sa.Column("visit_id", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("temperature_c", sa.Text(), nullable=False),
        sa.Column("rh_pct", sa.Text(), nullable=False),
        sa.Column("pressure_pa", sa.Text(), nullable=False),
        sa.Column("instrument_id", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("quality", sa.Text(), nullable=False),
        sa.Column("raw", sa.Text(), nullable=False),
        sa.Column("taken_at", sa.Text(), nullable=False),
        sa.Column("monotonic_ns", sa.Integer(), nullable=False),
        sa.Column("operator", sa.Text(), nullable=False),
        sa.Column("supersedes", sa.Text(), nullable=True),
        sa.Column("dead", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_record_air_reading")),
    )
    op.create_index("ix_record_air_reading_job", "record_air_reading", ["job_id"], unique=False)
    op.create_index(
        "ix_record_air_reading_visit_id", "record_air_reading", ["visit_id"], unique=False
    )
    op.create_table(
        "record_checkpoint",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("job_id", sa.Text(), nullable=False),
        sa.Column("run_id", sa.Text(), nullable=False),
        sa.Column("phase", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("asked_at", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("decided_by", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("dead", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_record_checkpoint")),
    )
    op.create_index("ix_record_checkpoint_job", "record_checkpoint", ["job_id"], unique=False)
    op.create_index("ix_record_checkpoint_run_id", "record_checkpoint", ["run_id"], unique=False)
    op.create_table(
        "record_determination",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("job_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("decided_by", sa.Text(), nullable=False),
        sa.Column("decided_at", sa.Text(), nullable=False),
        sa.Column("dead", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_record_determination")),
    )
    op.create_index("ix_record_determination_job", "record_determination", ["job_id"], unique=False)
    op.create_table(
        "record_document",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("job_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("size_bytes", sa.Integer(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("built_at", sa.Text(), nullable=False),
        sa.Column("built_by", sa.Text(), nullable=False),
        sa.Column("run_id", sa.Text(), nullable=False),
        sa.Column("dead", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_record_document")),
    )
    op.create_index("ix_record_document_job", "record_document", ["job_id"], unique=False)
    op.create_index("ix_record_document_sha256", "record_document", ["sha256"], unique=False)
    op.create_table(
        "record_instrument",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("job_id", sa.Text(), nullable=False),
        sa.Column("make", sa.Text(), nullable=False),
        sa.Column("model", sa.Text(), nullable=False),
        sa.Column("serial", sa.Text(), nullable=False),
        sa.Column("driver", sa.Text(), nullable=False),
        sa.Column("scale", sa.Text(), nullable=True),
        sa.Column("resolution", sa.Text(), nullable=False),
        sa.Column("calibrated_at", sa.Text(), nullable=True),
        sa.Column("dead", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_record_instrument")),
    )
    op.create_index("ix_record_instrument_job", "record_instrument", ["job_id"], unique=False)
    op.create_index("ix_record_instrument_serial", "record_instrument", ["serial"], unique=False)
    op.create_table(
        "record_job",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("job_id", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("client_name", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("claim_number", sa.Text(), nullable=False),
        sa.Column("carrier", sa.Text(), nullable=False),
        sa.Column("source_of_loss", sa.Text(), nullable=False),
        sa.Column("loss_at", sa.Text(), nullable=False),
        sa.Column("time_zone", sa.Text(), nullable=False),
        sa.Column("elevation_m", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("dead", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_record_job")),
    )
    op.create_index("ix_record_job_created_at", "record_job", ["created_at"], unique=False)
    op.create_index("ix_record_job_job", "record_job", ["job_id"], unique=False)
    op.create_index("ix_record_job_state", "record_job", ["state"], unique=False)
    op.create_table(
        "record_photo",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("job_id", sa.Text(), nullable=False),
        sa.Column("visit_id", sa.Text(), nullable=True),
        sa.Column("room_id", sa.Text(), nullable=True),
        sa.Column("point_id", sa.Text(), nullable=True),
        sa.Column("phase", sa.Text(), nullable=False),
        sa.Column("caption", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("size_bytes", sa.Integer(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("width_px", sa.Integer(), nullable=False),
        sa.Column("height_px", sa.Integer(), nullable=False),
        sa.Column("taken_at", sa.Text(), nullable=False),
        sa.Column("taken_by", sa.Text(), nullable=False),
        sa.Column("dead", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_record_photo")),
    )
    op.create_index("ix_record_photo_job", "record_photo", ["job_id"], unique=False)
    op.create_index("ix_record_photo_sha256", "record_photo", ["sha256"], unique=False)
    op.create_table(
        "record_point",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("job_id", sa.Text(), nullable=False),
        sa.Column("room_id", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("spot", sa.Text(), nullable=False),
        sa.Column("surface", sa.Text(), nullable=False),
        sa.Column("material", sa.Text(), nullable=False),
        sa.Column("scale", sa.Text(), nullable=False),
        sa.Column("depth_mm", sa.Text(), nullable=True),
        sa.Column("instrument_id", sa.Text(), nullable=False),
        sa.Column("x_m", sa.Text(), nullable=False),
        sa.Column("y_m", sa.Text(), nullable=False),
        sa.Column("goal", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("dead", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_record_point")),
    )
    op.create_index("ix_record_point_job", "record_point", ["job_id"], unique=False)
    op.create_index("ix_record_point_room_id", "record_point", ["room_id"], unique=False)
    op.create_table(
        "record_reading",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("job_id", sa.Text(), nullable=False),
        sa.Column("point_id", sa.Text(), nullable=False),
        sa.Column("visit_id", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=True),
        sa.Column("token", sa.Text(), nullable=True),
        sa.Column("scale", sa.Text(), nullable=False),
        sa.Column("depth_mm", sa.Text(), nullable=True),
        sa.Column("instrument_id", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("quality", sa.Text(), nullable=False),
        sa.Column("raw", sa.Text(), nullable=False),
        sa.Column("taken_at", sa.Text(), nullable=False),
        sa.Column("monotonic_ns", sa.Integer(), nullable=False),
        sa.Column("operator", sa.Text(), nullable=False),
        sa.Column("supersedes", sa.Text(), nullable=True),
        sa.Column("dead", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_record_reading")),
    )
    op.create_index("ix_record_reading_job", "record_reading", ["job_id"], unique=False)
    op.create_index(
        "ix_record_reading_point_id+taken_at",
        "record_reading",
        ["point_id", "taken_at"],
        unique=False,
    )
    op.create_index("ix_record_reading_visit_id", "record_reading", ["visit_id"], unique=False)
    op.create_table(
        "record_room",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("job_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("length_m", sa.Text(), nullable=False),
        sa.Column("width_m", sa.Text(), nullable=False),
        sa.Column("height_m", sa.Text(), nullable=False),
        sa.Column("x_m", sa.Text(), nullable=False),
        sa.Column("y_m", sa.Text(), nullable=False),
        sa.Column("dead", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_record_room")),
    )
    op.create_index("ix_record_room_job", "record_room", ["job_id"], unique=False)
    op.create_table(
        "record_run",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("job_id", sa.Text(), nullable=False),
        sa.Column("definition_id", sa.Text(), nullable=False),
        sa.Column("definition_version", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("phase", sa.Text(), nullable=False),
        sa.Column("progress_pct", sa.Integer(), nullable=False),
        sa.Column("started_by", sa.Text(), nullable=False),
        sa.Column("started_at", sa.Text(), nullable=False),
        sa.Column("dead", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_record_run")),
    )
    op.create_index("ix_record_run_job", "record_run", ["job_id"], unique=False)
    op.create_table(
        "record_visit",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("job_id", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("technician", sa.Text(), nullable=False),
        sa.Column("arrived_at", sa.Text(), nullable=False),
        sa.Column("left_at", sa.Text(), nullable=True),
        sa.Column("dead", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_record_visit")),
    )
    op.create_index("ix_record_visit_job", "record_visit", ["job_id"], unique=False)
    op.create_table(
        "sync_base",
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("job_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("row", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("record_id", name=op.f("pk_sync_base")),
    )
    op.create_index("ix_sync_base_job_id", "sync_base", ["job_id"], unique=False)
    op.create_table(
        "sync_cursor",
        sa.Column("job_id", sa.Text(), nullable=False),
        sa.Column("cursor", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("job_id", name=op.f("pk_sync_cursor")),
    )
    op.create_table(
        "sync_salvage",
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("job_id", sa.Text(), nullable=False),
        sa.Column("row", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("record_id", name=op.f("pk_sync_salvage")),
    )


def downgrade() -> None:
    op.drop_table("sync_salvage")
    op.drop_table("sync_cursor")
    op.drop_index("ix_sync_base_job_id", table_name="sync_base")
    op.drop_table("sync_base")
    op.drop_index("ix_record_visit_job", table_name="record_visit")
    op.drop_table("record_visit")
    op.drop_index("ix_record_run_job", table_name="record_run")
    op.drop_table("record_run")
    op.drop_index("ix_record_room_job", table_name="record_room")
    op.drop_table("record_room")
    op.drop_index("ix_record_reading_visit_id", table_name="record_reading")
    op.drop_index("ix_record_reading_point_id+taken_at", table_name="record_reading")
    op.drop_index("ix_record_reading_job", table_name="record_reading")
    op.drop_table("record_reading")
    op.drop_index("ix_record_point_room_id", table_name="record_point")
    op.drop_index("ix_record_point_job", table_name="record_point")
    op.drop_table("record_point")
    op.drop_index("ix_record_photo_sha256", table_name="record_photo")
    op.drop_index("ix_record_photo_job", table_name="record_photo")
    op.drop_table("record_photo")
    op.drop_index("ix_record_job_state", table_name="record_job")
    op.drop_index("ix_record_job_job", table_name="record_job")
    op.drop_index("ix_record_job_created_at", table_name="record_job")
    op.drop_table("record_job")
    op.drop_index("ix_record_instrument_serial", table_name="record_instrument")
    op.drop_index("ix_record_instrument_job", table_name="record_instrument")
    op.drop_table("record_instrument")
    op.drop_index("ix_record_document_sha256", table_name="record_document")
    op.drop_index("ix_record_document_job", table_name="record_document")
    op.drop_table("record_document")
    op.drop_index("ix_record_determination_job", table_name="record_determination")
    op.drop_table("record_determination")
    op.drop_index("ix_record_checkpoint_run_id", table_name="record_checkpoint")
    op.drop_index("ix_record_checkpoint_job", table_name="record_checkpoint")
    op.drop_table("record_checkpoint")
    op.drop_index("ix_record_air_reading_visit_id", table_name="record_air_reading")
    op.drop_index("ix_record_air_reading_job", table_name="record_air_reading")
    op.drop_table("record_air_reading")
    op.drop_index("ix_outbox_status_n", table_name="outbox")
    op.drop_index("ix_outbox_record_id", table_name="outbox")
    op.drop_index("ix_outbox_job_id", table_name="outbox")
    op.drop_table("outbox")
    op.drop_table("meta")
    op.drop_table("message")
    op.drop_table("built_document")
    op.drop_index("ix_blob_state", table_name="blob")
    op.drop_table("blob")
    op.drop_index("ix_audit_op_id", table_name="audit")
    op.drop_index("ix_audit_job_id", table_name="audit")
    op.drop_table("audit")

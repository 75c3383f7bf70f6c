"""Webhooks to and from a company's other systems."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from cloud.storage.row_security import wall_statements

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_NEW = ("webhook_deliveries", "webhook_endpoints", "webhook_sources")


def upgrade() -> None:
    """Create the three tables behind the wall."""
    _create_outgoing()
    _create_incoming()
    if op.get_bind().dialect.name == "postgresql":
        for table in _NEW:
            for statement in wall_statements(table):
                op.execute(statement)


def downgrade() -> None:
    """Take them away again."""
    for table in _NEW:
        op.drop_table(table)


def _create_outgoing() -> None:
    op.create_table(
        "webhook_endpoints",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("url", sa.String(length=500), nullable=False),
        sa.Column("kinds", sa.Text(), nullable=False),
        sa.Column("secret", sa.String(length=160), nullable=False),
        sa.Column("old_secret", sa.String(length=160), nullable=True),
        sa.Column("old_until_ms", sa.BigInteger(), nullable=True),
        sa.Column("created_ms", sa.BigInteger(), nullable=False),
        sa.Column("disabled_ms", sa.BigInteger(), nullable=True),
        sa.Column("disabled_why", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["tenant_id"], ["tenants.id"], name=op.f("fk_webhook_endpoints_tenant_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_webhook_endpoints")),
    )
    op.create_index(op.f("ix_webhook_endpoints_tenant_id"), "webhook_endpoints", ["tenant_id"])
    op.create_table(
        "webhook_deliveries",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("endpoint_id", sa.Uuid(), nullable=False),
        sa.Column("run_id", sa.Uuid(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("created_ms", sa.BigInteger(), nullable=False),
        sa.Column("next_ms", sa.BigInteger(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("last_status", sa.Integer(), nullable=True),
        sa.Column("last_error", sa.String(length=200), nullable=False),
        sa.Column("ended_ms", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["tenant_id"], ["tenants.id"], name=op.f("fk_webhook_deliveries_tenant_id")
        ),
        sa.ForeignKeyConstraint(
            ["endpoint_id"],
            ["webhook_endpoints.id"],
            name=op.f("fk_webhook_deliveries_endpoint_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_webhook_deliveries")),
    )
    op.create_index(
        op.f("ix_webhook_deliveries_state_next_ms"), "webhook_deliveries", ["state", "next_ms"]
    )
    op.create_index(
        op.f("ix_webhook_deliveries_endpoint_id_created_ms"),
        "webhook_deliveries",
        ["endpoint_id", "created_ms"],
    )


def _create_incoming() -> None:
    op.create_table(
        "webhook_sources",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("definition_id", sa.String(length=100), nullable=False),
        sa.Column("job_id", sa.Uuid(), nullable=True),
        sa.Column("secret", sa.String(length=160), nullable=False),
        sa.Column("old_secret", sa.String(length=160), nullable=True),
        sa.Column("old_until_ms", sa.BigInteger(), nullable=True),
        sa.Column("created_by", sa.Uuid(), nullable=False),
        sa.Column("created_ms", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["tenant_id"], ["tenants.id"], name=op.f("fk_webhook_sources_tenant_id")
        ),
        sa.ForeignKeyConstraint(
            ["created_by"], ["users.id"], name=op.f("fk_webhook_sources_created_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_webhook_sources")),
    )
    op.create_index(op.f("ix_webhook_sources_tenant_id"), "webhook_sources", ["tenant_id"])

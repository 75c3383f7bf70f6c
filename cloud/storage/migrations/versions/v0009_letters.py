"""Mail that runs of workflows send, and what became of it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from cloud.storage.row_security import wall_statements

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_TABLE = "workflow_letters"


def upgrade() -> None:
    """Create the table behind the wall."""
    op.create_table(
        _TABLE,
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("run_id", sa.Uuid(), nullable=False),
        sa.Column("sealed", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("created_ms", sa.BigInteger(), nullable=False),
        sa.Column("changed_ms", sa.BigInteger(), nullable=False),
        sa.Column("next_ms", sa.BigInteger(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("last_error", sa.String(length=200), nullable=False),
        sa.Column("settled_by", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["tenant_id"], ["tenants.id"], name=op.f("fk_workflow_letters_tenant_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_workflow_letters")),
    )
    op.create_index(op.f("ix_workflow_letters_tenant_id"), _TABLE, ["tenant_id"])
    op.create_index(op.f("ix_workflow_letters_run_id"), _TABLE, ["run_id"])
    op.create_index(op.f("ix_workflow_letters_state_next_ms"), _TABLE, ["state", "next_ms"])
    if op.get_bind().dialect.name == "postgresql":
        for statement in wall_statements(_TABLE):
            op.execute(statement)


def downgrade() -> None:
    """Take it away again."""
    op.drop_table(_TABLE)

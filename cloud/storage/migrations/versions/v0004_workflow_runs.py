"""Whose a workflow run is, and what its skills have done."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from cloud.storage.row_security import wall_statements

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_NEW = ("workflow_effects", "workflow_runs")


def upgrade() -> None:
    """Create the two tables behind the wall."""
    op.create_table(
        "workflow_runs",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("run_id", sa.Uuid(), nullable=False),
        sa.Column("job_id", sa.Uuid(), nullable=True),
        sa.Column("started_by", sa.Uuid(), nullable=True),
        sa.Column("created_ms", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["tenant_id"], ["tenants.id"], name=op.f("fk_workflow_runs_tenant_id")
        ),
        sa.PrimaryKeyConstraint("run_id", name=op.f("pk_workflow_runs")),
    )
    op.create_index(
        op.f("ix_workflow_runs_tenant_id_job_id"), "workflow_runs", ["tenant_id", "job_id"]
    )
    op.create_table(
        "workflow_effects",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("key", sa.String(length=120), nullable=False),
        sa.Column("run_id", sa.Uuid(), nullable=False),
        sa.Column("result", sa.Text(), nullable=False),
        sa.Column("done_ms", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["tenant_id"], ["tenants.id"], name=op.f("fk_workflow_effects_tenant_id")
        ),
        sa.PrimaryKeyConstraint("tenant_id", "key", name=op.f("pk_workflow_effects")),
    )
    op.create_index(op.f("ix_workflow_effects_run_id"), "workflow_effects", ["run_id"])
    if op.get_bind().dialect.name == "postgresql":
        for table in _NEW:
            for statement in wall_statements(table):
                op.execute(statement)


def downgrade() -> None:
    """Take them away again."""
    for table in _NEW:
        op.drop_table(table)

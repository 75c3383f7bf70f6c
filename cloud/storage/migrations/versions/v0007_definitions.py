"""A company's own workflow definitions, when their schedules were started, and who may start what."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from cloud.storage.row_security import wall_statements

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_NEW = ("workflow_permissions", "workflow_schedules", "workflow_definitions")


def upgrade() -> None:
    """Create the three tables behind the wall."""
    op.create_table(
        "workflow_definitions",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("definition_id", sa.String(length=100), nullable=False),
        sa.Column("version", sa.String(length=100), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("definition", sa.Text(), nullable=False),
        sa.Column("saved_by", sa.Uuid(), nullable=False),
        sa.Column("saved_ms", sa.BigInteger(), nullable=False),
        _of_a_tenant("workflow_definitions"),
        sa.PrimaryKeyConstraint(
            "tenant_id", "definition_id", "version", name=op.f("pk_workflow_definitions")
        ),
    )
    op.create_table(
        "workflow_schedules",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("definition_id", sa.String(length=100), nullable=False),
        sa.Column("schedule", sa.String(length=200), nullable=False),
        sa.Column("last_ms", sa.BigInteger(), nullable=False),
        _of_a_tenant("workflow_schedules"),
        sa.PrimaryKeyConstraint(
            "tenant_id", "definition_id", "schedule", name=op.f("pk_workflow_schedules")
        ),
    )
    op.create_table(
        "workflow_permissions",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("permission", sa.String(length=200), nullable=False),
        sa.Column("granted_by", sa.Uuid(), nullable=False),
        sa.Column("granted_ms", sa.BigInteger(), nullable=False),
        _of_a_tenant("workflow_permissions"),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name=op.f("fk_workflow_permissions_user_id")
        ),
        sa.PrimaryKeyConstraint(
            "tenant_id", "user_id", "permission", name=op.f("pk_workflow_permissions")
        ),
    )
    if op.get_bind().dialect.name == "postgresql":
        for table in _NEW:
            for statement in wall_statements(table):
                op.execute(statement)


def downgrade() -> None:
    """Take them away again."""
    for table in _NEW:
        op.drop_table(table)


def _of_a_tenant(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["tenant_id"], ["tenants.id"], name=op.f(f"fk_{table}_tenant_id")
    )

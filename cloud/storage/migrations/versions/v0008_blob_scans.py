"""What a virus scanner said of files."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from cloud.storage.row_security import wall_statements

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the table behind the wall."""
    op.create_table(
        "blob_scans",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("tried_ms", sa.BigInteger(), nullable=False),
        sa.Column("words", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["tenant_id"], ["tenants.id"], name=op.f("fk_blob_scans_tenant_id")
        ),
        sa.PrimaryKeyConstraint("tenant_id", "sha256", name=op.f("pk_blob_scans")),
    )
    op.create_index(op.f("ix_blob_scans_state_tried_ms"), "blob_scans", ["state", "tried_ms"])
    if op.get_bind().dialect.name == "postgresql":
        for statement in wall_statements("blob_scans"):
            op.execute(statement)


def downgrade() -> None:
    """Take it away again."""
    op.drop_table("blob_scans")

"""A limit on a company's files, and how far each device's operations are in a backup of the server."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the two columns."""
    op.add_column("tenants", sa.Column("quota_bytes", sa.BigInteger()))
    op.add_column(
        "devices", sa.Column("durable_n", sa.BigInteger(), nullable=False, server_default="0")
    )


def downgrade() -> None:
    """Take them away again."""
    op.drop_column("devices", "durable_n")
    op.drop_column("tenants", "quota_bytes")

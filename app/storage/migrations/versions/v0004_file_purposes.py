"""What each queued file is for, so that thumbnails go first and originals wait for Wi-Fi; and which are urgent."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "blob", sa.Column("purpose", sa.Text(), nullable=False, server_default="document")
    )
    op.add_column("blob", sa.Column("urgent", sa.Integer(), nullable=False, server_default="0"))
    op.execute("UPDATE blob SET purpose = 'original' WHERE media_type LIKE 'image/%'")
    op.drop_index("ix_blob_state", "blob")
    op.create_index("ix_blob_state", "blob", ["state", "purpose"])


def downgrade() -> None:
    op.drop_index("ix_blob_state", "blob")
    op.create_index("ix_blob_state", "blob", ["state"])
    op.drop_column("blob", "urgent")
    op.drop_column("blob", "purpose")

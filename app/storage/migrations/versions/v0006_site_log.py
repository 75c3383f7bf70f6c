"""What sensors that are left on site have measured."""

from __future__ import annotations

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.get_bind().exec_driver_sql(
        """CREATE TABLE site_log (
            number INTEGER NOT NULL,
            device_id TEXT NOT NULL,
            at TEXT NOT NULL,
            monotonic_ns INTEGER NOT NULL,
            driver TEXT NOT NULL,
            part_id TEXT NOT NULL,
            quantity TEXT NOT NULL,
            value TEXT NOT NULL,
            unit TEXT NOT NULL,
            quality INTEGER NOT NULL,
            raw BLOB NOT NULL,
            CONSTRAINT pk_site_log PRIMARY KEY (number)
        )"""
    )
    op.get_bind().exec_driver_sql("CREATE INDEX ix_site_log_device_id ON site_log (device_id, at)")


def downgrade() -> None:
    op.get_bind().exec_driver_sql("DROP TABLE site_log")

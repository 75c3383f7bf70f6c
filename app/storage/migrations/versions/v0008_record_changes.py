"""A log of the records that changed, so that a job that was read before is brought up to date by a few rows."""

from __future__ import annotations

from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.get_bind().exec_driver_sql(
        "CREATE TABLE record_change (number INTEGER NOT NULL, kind TEXT NOT NULL, record_id TEXT NOT NULL, "
        "job_id TEXT NOT NULL, CONSTRAINT pk_record_change PRIMARY KEY (number))"
    )


def downgrade() -> None:
    op.get_bind().exec_driver_sql("DROP TABLE record_change")

"""A job's number is looked up whenever a job is opened."""

from __future__ import annotations

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.get_bind().exec_driver_sql("CREATE INDEX ix_job_summary_number ON job_summary (number)")


def downgrade() -> None:
    op.get_bind().exec_driver_sql("DROP INDEX ix_job_summary_number")

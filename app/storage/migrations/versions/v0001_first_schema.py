"""The first schema: records, outbox, audit chain, files, summaries and drafts."""

from __future__ import annotations

from pathlib import Path

from alembic import op
from sqlalchemy import inspect

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_SCHEMA = Path(__file__).with_suffix(".sql")


def upgrade() -> None:
    for statement in _SCHEMA.read_text(encoding="utf-8").split(";\n"):
        if statement.strip():
            op.get_bind().exec_driver_sql(statement)


def downgrade() -> None:
    for table in inspect(op.get_bind()).get_table_names():
        if table != "alembic_version":
            op.drop_table(table)

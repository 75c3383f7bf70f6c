"""How the rules stood over time, and with which rules and factor chart a document was built."""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_UP = (
    """CREATE TABLE rule_evaluation (
        number INTEGER NOT NULL,
        job_id TEXT NOT NULL,
        evaluated_at TEXT NOT NULL,
        evaluated_by TEXT NOT NULL,
        as_of TEXT NOT NULL,
        rules_version TEXT NOT NULL,
        changes TEXT NOT NULL,
        CONSTRAINT pk_rule_evaluation PRIMARY KEY (number)
    )""",
    "CREATE INDEX ix_rule_evaluation_job_id ON rule_evaluation (job_id, number)",
    "ALTER TABLE record_document ADD COLUMN rules_version TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE record_document ADD COLUMN chart_edition TEXT NOT NULL DEFAULT ''",
)
_DOWN = (
    "ALTER TABLE record_document DROP COLUMN chart_edition",
    "ALTER TABLE record_document DROP COLUMN rules_version",
    "DROP TABLE rule_evaluation",
)


def upgrade() -> None:
    for statement in _UP:
        op.get_bind().exec_driver_sql(statement)


def downgrade() -> None:
    for statement in _DOWN:
        op.get_bind().exec_driver_sql(statement)

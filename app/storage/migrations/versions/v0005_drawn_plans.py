"""What is drawn on a plan: the edge of a wet area, and a picture under a level."""

from __future__ import annotations

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_UP = (
    "ALTER TABLE record_affected_area ADD COLUMN outline TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE record_level ADD COLUMN plan_photo_id TEXT",
    "ALTER TABLE record_level ADD COLUMN plan_x_m TEXT NOT NULL DEFAULT '0'",
    "ALTER TABLE record_level ADD COLUMN plan_y_m TEXT NOT NULL DEFAULT '0'",
    "ALTER TABLE record_level ADD COLUMN plan_width_m TEXT",
    "CREATE INDEX ix_record_level_plan_photo_id ON record_level (plan_photo_id)",
)
_DOWN = (
    "DROP INDEX ix_record_level_plan_photo_id",
    "ALTER TABLE record_level DROP COLUMN plan_width_m",
    "ALTER TABLE record_level DROP COLUMN plan_y_m",
    "ALTER TABLE record_level DROP COLUMN plan_x_m",
    "ALTER TABLE record_level DROP COLUMN plan_photo_id",
    "ALTER TABLE record_affected_area DROP COLUMN outline",
)


def upgrade() -> None:
    for statement in _UP:
        op.get_bind().exec_driver_sql(statement)


def downgrade() -> None:
    for statement in _DOWN:
        op.get_bind().exec_driver_sql(statement)

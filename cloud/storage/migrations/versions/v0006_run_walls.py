"""Row security around the tables of runs."""

from __future__ import annotations

from alembic import op

from cloud.storage.run_walls import build_run_walls, take_run_walls_down

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Give every row of the engine's tables its company, and the policy of all other tables."""
    if op.get_bind().dialect.name == "postgresql":
        build_run_walls(op.get_bind())


def downgrade() -> None:
    """Take the walls down."""
    if op.get_bind().dialect.name == "postgresql":
        take_run_walls_down(op.get_bind())

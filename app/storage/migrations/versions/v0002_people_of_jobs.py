"""Who works on each job, so that a person's own jobs are listed without reading every visit.

The table is filled from the records and can be thrown away: going down loses nothing.
"""

from __future__ import annotations

import json

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    table = op.create_table(
        "job_person",
        sa.Column("job_id", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("job_id", "person", name="pk_job_person"),
    )
    op.create_index("ix_job_person_person", "job_person", ["person", "job_id"])
    found = sorted(_people(op.get_bind()))
    op.bulk_insert(table, [{"job_id": job_id, "person": person} for job_id, person in found])


def downgrade() -> None:
    op.drop_index("ix_job_person_person", "job_person")
    op.drop_table("job_person")


def _people(connection: sa.Connection) -> set[tuple[str, str]]:
    """Job and name as it is compared: of those who wrote the job and those who visited it."""
    named = [
        (row.job_id, row.actor)
        for row in connection.execute(
            sa.text("SELECT DISTINCT job_id, actor FROM audit WHERE record_id = job_id")
        )
    ]
    visits = sa.text("SELECT job_id, technician, crew FROM record_visit WHERE dead = 0")
    for row in connection.execute(visits):
        named += [(row.job_id, name) for name in (row.technician, *json.loads(row.crew))]
    return {(job_id, name.strip().casefold()) for job_id, name in named if name.strip()}

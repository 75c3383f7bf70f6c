"""How the rules stood on a job over time: one row for each evaluation that differs from the one before.

The rows belong to this device, like drafts: every device evaluates by itself what it holds.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import insert, select

from app.storage.store import Store
from app.storage.tables import rule_evaluation


@dataclass(frozen=True, slots=True)
class EvaluationRow:
    """What one evaluation changed, who asked for it and which moment of the job it judged."""

    evaluated_at: datetime
    evaluated_by: str
    as_of: datetime
    rules_version: str
    changes: Mapping[str, Any]


def list_evaluations(store: Store, job_id: UUID) -> list[EvaluationRow]:
    """The rows of a job, the oldest first."""
    table = rule_evaluation
    statement = select(table).where(table.c.job_id == str(job_id)).order_by(table.c.number)
    with store.read() as connection:
        return [
            EvaluationRow(
                evaluated_at=datetime.fromisoformat(row.evaluated_at),
                evaluated_by=row.evaluated_by,
                as_of=datetime.fromisoformat(row.as_of),
                rules_version=row.rules_version,
                changes=json.loads(row.changes),
            )
            for row in connection.execute(statement)
        ]


def add_evaluation(store: Store, job_id: UUID, row: EvaluationRow) -> None:
    """Keep a row; rows are never changed."""
    with store.write(row.evaluated_by) as unit:
        unit.connection.execute(
            insert(rule_evaluation).values(
                job_id=str(job_id),
                evaluated_at=row.evaluated_at.isoformat(),
                evaluated_by=row.evaluated_by,
                as_of=row.as_of.isoformat(),
                rules_version=row.rules_version,
                changes=json.dumps(row.changes, ensure_ascii=False, sort_keys=True),
            )
        )

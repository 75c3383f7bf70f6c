"""The figures of the job list, in a few queries whatever the number of jobs."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import cast
from uuid import UUID

from sqlalchemy import func, or_, select

from app.domain.records import DryingGoal, GoalRule, Job, ReadingToken, RecordKind
from app.storage.rows import from_row
from app.storage.store import Store
from app.storage.tables import RECORD_TABLES

_JOB = RECORD_TABLES[RecordKind.JOB]
_POINT = RECORD_TABLES[RecordKind.POINT]
_READING = RECORD_TABLES[RecordKind.READING]
_VISIT = RECORD_TABLES[RecordKind.VISIT]
_RUN = RECORD_TABLES[RecordKind.RUN]
_CHECKPOINT = RECORD_TABLES[RecordKind.CHECKPOINT]


@dataclass(frozen=True, slots=True)
class PointEnds:
    """A point's goal with its first and latest reading."""

    job_id: UUID
    goal: DryingGoal | None
    first: Decimal | ReadingToken | None
    latest: Decimal | ReadingToken | None


def find_jobs(store: Store, query: str) -> list[Job]:
    """The jobs whose number, client, address or claim contains the query, the newest first."""
    statement = select(_JOB).where(_JOB.c.dead == 0).order_by(_JOB.c.created_at.desc(), _JOB.c.id)
    if query.strip():
        columns = (_JOB.c.number, _JOB.c.client_name, _JOB.c.address, _JOB.c.claim_number)
        statement = statement.where(
            or_(*(column.icontains(query.strip(), autoescape=True) for column in columns))
        )
    with store.read() as connection:
        rows = connection.execute(statement).mappings()
        return [cast("Job", from_row(RecordKind.JOB, row)) for row in rows]


def point_ends(store: Store) -> list[PointEnds]:
    """Every live point of every job with its first and latest reading that was not replaced."""
    replaced = select(_READING.c.supersedes).where(_READING.c.supersedes.is_not(None))
    order = (_READING.c.taken_at, _READING.c.id)
    ranked = (
        select(
            _READING.c.point_id,
            _READING.c.value,
            _READING.c.token,
            func.row_number().over(partition_by=_READING.c.point_id, order_by=order).label("first"),
            func.row_number()
            .over(
                partition_by=_READING.c.point_id,
                order_by=(_READING.c.taken_at.desc(), _READING.c.id.desc()),
            )
            .label("last"),
        )
        .where(_READING.c.dead == 0, _READING.c.id.not_in(replaced))
        .subquery()
    )
    first = select(ranked).where(ranked.c.first == 1).subquery()
    last = select(ranked).where(ranked.c.last == 1).subquery()
    statement = (
        select(
            _POINT.c.job_id,
            _POINT.c.goal,
            first.c.value.label("first_value"),
            first.c.token.label("first_token"),
            last.c.value.label("last_value"),
            last.c.token.label("last_token"),
        )
        .outerjoin(first, first.c.point_id == _POINT.c.id)
        .outerjoin(last, last.c.point_id == _POINT.c.id)
        .where(_POINT.c.dead == 0)
    )
    with store.read() as connection:
        return [
            PointEnds(
                UUID(row.job_id),
                _goal(row.goal),
                _reading(row.first_value, row.first_token),
                _reading(row.last_value, row.last_token),
            )
            for row in connection.execute(statement)
        ]


def last_visits(store: Store) -> dict[UUID, datetime]:
    """When each job was last visited."""
    statement = (
        select(_VISIT.c.job_id, func.max(_VISIT.c.arrived_at).label("arrived_at"))
        .where(_VISIT.c.dead == 0)
        .group_by(_VISIT.c.job_id)
    )
    with store.read() as connection:
        return {
            UUID(row.job_id): datetime.fromisoformat(row.arrived_at)
            for row in connection.execute(statement)
        }


def newest_runs(store: Store) -> dict[UUID, tuple[str, str, int]]:
    """Phase, state and progress in percent of each job's newest run."""
    statement = select(_RUN.c.job_id, _RUN.c.phase, _RUN.c.state, _RUN.c.progress_pct).order_by(
        _RUN.c.id
    )
    with store.read() as connection:
        return {
            UUID(row.job_id): (row.phase, row.state, row.progress_pct)
            for row in connection.execute(statement)
        }


def jobs_with_open_checkpoints(store: Store) -> set[UUID]:
    """The jobs whose run waits for a person."""
    statement = select(_CHECKPOINT.c.job_id).where(_CHECKPOINT.c.state == "OPEN").distinct()
    with store.read() as connection:
        return {UUID(job_id) for job_id in connection.execute(statement).scalars()}


def _goal(text: str | None) -> DryingGoal | None:
    if text is None:
        return None
    values = json.loads(text)
    control = values["control_value"]
    return DryingGoal(
        rule=GoalRule(values["rule"]),
        value=Decimal(values["value"]),
        control_value=None if control is None else Decimal(control),
        origin=values["origin"],
    )


def _reading(value: str | None, token: str | None) -> Decimal | ReadingToken | None:
    if value is not None:
        return Decimal(value)
    return ReadingToken(token) if token is not None else None

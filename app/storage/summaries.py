"""What the job list shows of each job, kept up to date in the transaction that changes it.

What a written row touches is noted with the row (:mod:`app.storage.summary_notes`); :func:`refresh` works it out anew
before the transaction ends. The summaries can always be rebuilt from the records (:func:`rebuild`).
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, Row, Select, delete, func, select

from app.domain.records import (
    DryingGoal,
    GoalRule,
    JobState,
    PointStatus,
    ReadingToken,
    RecordKind,
)
from app.domain.runs import CheckpointState, RunState
from app.storage.job_people import refresh_people
from app.storage.rows import upsert
from app.storage.search_text import searched
from app.storage.summary_notes import take
from app.storage.tables import RECORD_TABLES, job_person, job_summary, point_summary
from standards.dryness import DryState, dry_state

_JOB = RECORD_TABLES[RecordKind.JOB]
_POINT = RECORD_TABLES[RecordKind.POINT]
_READING = RECORD_TABLES[RecordKind.READING]
_VISIT = RECORD_TABLES[RecordKind.VISIT]
_RUN = RECORD_TABLES[RecordKind.RUN]
_CHECKPOINT = RECORD_TABLES[RecordKind.CHECKPOINT]


def refresh(connection: Connection) -> None:
    """Write the summaries of everything that was noted."""
    touched = take(connection)
    _refresh_points(connection, touched.points)
    for job_id in touched.jobs:
        _refresh_job(connection, job_id)
    for job_id in touched.crews:
        refresh_people(connection, job_id)


def rebuild(connection: Connection, job_ids: Iterable[str] | None = None) -> None:
    """Work the summaries of these jobs, or of all, out anew from the records."""
    if job_ids is None:
        connection.execute(delete(point_summary))
        connection.execute(delete(job_summary))
        connection.execute(delete(job_person))
        job_ids = list(connection.execute(select(_JOB.c.id)).scalars())
    for job_id in job_ids:
        points = select(_POINT.c.id).where(_POINT.c.job_id == job_id)
        _refresh_points(connection, list(connection.execute(points).scalars()))
        _refresh_job(connection, job_id)
        refresh_people(connection, job_id)


def _refresh_points(connection: Connection, point_ids: Iterable[str]) -> None:
    for point_id in point_ids:
        point = connection.execute(
            select(_POINT.c.job_id, _POINT.c.goal, _POINT.c.status).where(
                _POINT.c.id == point_id, _POINT.c.dead == 0
            )
        ).first()
        if point is None or point.status == PointStatus.REPLACED:
            connection.execute(delete(point_summary).where(point_summary.c.point_id == point_id))
            continue
        order = (_READING.c.taken_at, _READING.c.id)
        first = connection.execute(_reading(point_id).order_by(*order).limit(1)).first()
        last = connection.execute(
            _reading(point_id).order_by(*(part.desc() for part in order)).limit(1)
        ).first()
        state = dry_state(_value(first), _value(last), _goal(point.goal))
        values = {"point_id": point_id, "job_id": point.job_id, "state": state.value}
        upsert(connection, point_summary, values, "point_id")


def _reading(point_id: str) -> Select[Any]:
    """The point's live readings that no other has replaced."""
    newer = _READING.alias("newer")
    replaced = select(newer.c.id).where(newer.c.supersedes == _READING.c.id, newer.c.dead == 0)
    return select(_READING.c.value, _READING.c.token).where(
        _READING.c.point_id == point_id, _READING.c.dead == 0, ~replaced.exists()
    )


def _refresh_job(connection: Connection, job_id: str) -> None:
    job = (
        connection.execute(select(_JOB).where(_JOB.c.id == job_id, _JOB.c.dead == 0))
        .mappings()
        .first()
    )
    if job is None:
        connection.execute(delete(job_summary).where(job_summary.c.job_id == job_id))
        return
    address = json.loads(job["address"])
    place = ", ".join(address[part] for part in ("street", "city", "region") if address[part])
    named = (job["number"], job["client_name"], *address.values(), job["claim_number"])
    run = connection.execute(
        select(_RUN.c.phase, _RUN.c.state, _RUN.c.progress_pct)
        .where(_RUN.c.job_id == job_id, _RUN.c.dead == 0)
        .order_by(_RUN.c.id.desc())
        .limit(1)
    ).first()
    points = _points_by_state(connection, job_id)
    upsert(
        connection,
        job_summary,
        {
            "job_id": job_id,
            "created_at": job["created_at"],
            "number": job["number"],
            "client_name": job["client_name"],
            "address": place,
            "claim_number": job["claim_number"],
            "search": searched(*named),
            "time_zone": job["time_zone"],
            "state": _shown_state(job["state"], run.state if run else ""),
            "phase": run.phase if run else "",
            "progress_pct": run.progress_pct if run else None,
            "waiting": int(_waits(connection, job_id)),
            "last_visit_at": _last_visit(connection, job_id),
            "points_total": sum(points.values()),
            "points_dry": points.get(DryState.DRY, 0),
            "points_wet": points.get(DryState.WET, 0),
        },
        "job_id",
    )


def _points_by_state(connection: Connection, job_id: str) -> dict[str, int]:
    rows = connection.execute(
        select(point_summary.c.state, func.count().label("points"))
        .where(point_summary.c.job_id == job_id)
        .group_by(point_summary.c.state)
    )
    return {row.state: row.points for row in rows}


def _shown_state(state: str, run_state: str) -> str:
    """A job whose run waits for review is in review, whatever was last set by hand."""
    if run_state == RunState.WAITING and state != JobState.CLOSED:
        return JobState.IN_REVIEW.value
    return state


def _waits(connection: Connection, job_id: str) -> bool:
    """Whether a run of the job asks a person."""
    statement = select(_CHECKPOINT.c.id).where(
        _CHECKPOINT.c.job_id == job_id,
        _CHECKPOINT.c.dead == 0,
        _CHECKPOINT.c.state == CheckpointState.OPEN.value,
    )
    return connection.execute(statement.limit(1)).first() is not None


def _last_visit(connection: Connection, job_id: str) -> str | None:
    return connection.execute(
        select(func.max(_VISIT.c.arrived_at)).where(_VISIT.c.job_id == job_id, _VISIT.c.dead == 0)
    ).scalar()


def _value(row: Row[Any] | None) -> Decimal | ReadingToken | None:
    if row is None:
        return None
    return Decimal(row.value) if row.value is not None else ReadingToken(row.token)


def _goal(text: str | None) -> DryingGoal | None:
    if text is None:
        return None
    values = json.loads(text)
    return DryingGoal(GoalRule(values["rule"]), Decimal(values["value"]), None, values["origin"])

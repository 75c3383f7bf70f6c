"""Which summaries a transaction has made stale."""

from __future__ import annotations

from dataclasses import dataclass, field

from sqlalchemy import Connection

from app.domain.records import (
    CheckpointRecord,
    Job,
    MoisturePoint,
    MoistureReading,
    Record,
    RunRecord,
    Visit,
)

_SHOWN = (Job, Visit, RunRecord, CheckpointRecord, MoisturePoint, MoistureReading)
_KEY = "stale_summaries"


@dataclass(frozen=True, slots=True)
class Touched:
    """Jobs and points whose summaries must be worked out anew."""

    jobs: set[str] = field(default_factory=set)
    crews: set[str] = field(default_factory=set)
    """Jobs on which other people may work now."""
    points: set[str] = field(default_factory=set)


def note(connection: Connection, record: Record) -> None:
    """Remember that this record was written or taken out on the connection's transaction."""
    if not isinstance(record, _SHOWN):
        return
    touched: Touched = connection.info.setdefault(_KEY, Touched())
    touched.jobs.add(str(record.job_id))
    if isinstance(record, (Job, Visit)):
        touched.crews.add(str(record.job_id))
    elif isinstance(record, MoisturePoint):
        touched.points.add(str(record.id))
    elif isinstance(record, MoistureReading):
        touched.points.add(str(record.point_id))


def take(connection: Connection) -> Touched:
    """Everything noted since the last call."""
    touched: Touched = connection.info.pop(_KEY, Touched())
    return touched

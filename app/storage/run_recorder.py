"""Runs and their questions as records of the job, written in the engine's own transactions.

The engine's tables are for working; what the office sees is a run record and a checkpoint record per job, which move by
the actions of :mod:`app.jobsync.machines`.
"""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import Connection, select

from app.domain.records import CheckpointRecord, RecordKind, RunRecord
from app.domain.runs import (
    ChangeSubject,
    CheckpointInfo,
    CheckpointState,
    RunChange,
    RunInfo,
    RunState,
)
from app.storage.operation_writer import OperationWriter
from app.storage.rows import from_row
from app.storage.tables import RECORD_TABLES
from app.storage.unit_of_work import UnitOfWork

_ACTIONS = {
    (RunState.PENDING, RunState.RUNNING): "start",
    (RunState.RUNNING, RunState.RUNNING): "progress",
    (RunState.RUNNING, RunState.WAITING): "wait",
    (RunState.WAITING, RunState.RUNNING): "proceed",
    (RunState.RUNNING, RunState.PAUSED): "pause",
    (RunState.PAUSED, RunState.RUNNING): "resume",
    (RunState.RUNNING, RunState.COMPLETED): "complete",
}
_FINAL_ACTIONS = {RunState.FAILED: "fail", RunState.CANCELLED: "cancel"}


class RunRecorder:
    """Called by the engine inside its transaction with every change of a run, step or checkpoint."""

    def __init__(self, operations: OperationWriter) -> None:
        self._operations = operations

    def __call__(self, connection: Connection, change: RunChange) -> None:
        """Write what the change means for the job's record; runs without a job leave none."""
        job_id = change.run.job_id
        if job_id is None:
            return
        unit = UnitOfWork(connection, self._operations, change.by)
        if change.subject is ChangeSubject.RUN:
            self._run(unit, change, job_id)
        elif change.subject is ChangeSubject.CHECKPOINT and change.checkpoint is not None:
            self._checkpoint(unit, change, change.checkpoint, job_id)

    def _run(self, unit: UnitOfWork, change: RunChange, job_id: UUID) -> None:
        """A run that waits or stands still may change phase; the next action that it takes carries that along."""
        record = _run_record(change.run, job_id)
        if not change.old:
            unit.add(record)
            return
        old, new = RunState(change.old), RunState(change.new)
        before = _stored_run(unit.connection, record.id)
        if old is new and (before == record or old is not RunState.RUNNING):
            return
        action = _ACTIONS.get((old, new)) or _FINAL_ACTIONS[new]
        unit.act(record, action, {"phase": record.phase, "progress_pct": record.progress_pct})

    def _checkpoint(
        self, unit: UnitOfWork, change: RunChange, info: CheckpointInfo, job_id: UUID
    ) -> None:
        decision = info.decision
        record = CheckpointRecord(
            id=info.checkpoint_id,
            job_id=job_id,
            run_id=info.run_id,
            phase=info.phase,
            title=info.title,
            asked_at=info.asked_at,
            state=info.state.value,
            action=decision.action.value if decision else "",
            decided_by=decision.person if decision else "",
            reason=decision.reason if decision else "",
        )
        if not change.old:
            unit.add(record)
        elif not _is_open(unit.connection, record.id):
            return  # somebody answered on another tablet, and the run here only follows
        elif info.state is CheckpointState.DECIDED:
            arguments = {
                "action": record.action,
                "decided_by": record.decided_by,
                "reason": record.reason,
            }
            unit.act(record, "decide", dict(arguments))
        elif info.state is CheckpointState.WITHDRAWN:
            unit.act(record, "withdraw", {"reason": change.reason})


def _run_record(run: RunInfo, job_id: UUID) -> RunRecord:
    return RunRecord(
        id=run.run_id,
        job_id=job_id,
        definition_id=run.definition_id,
        definition_version=run.definition_version,
        state=run.state.value,
        phase=run.phase,
        progress_pct=run.progress_pct,
        started_by=run.started_by,
        started_at=run.started_at,
    )


def _is_open(connection: Connection, checkpoint_id: UUID) -> bool:
    table = RECORD_TABLES[RecordKind.CHECKPOINT]
    query = select(table.c.state).where(table.c.id == str(checkpoint_id))
    state = connection.execute(query).scalar()
    return state is None or state == CheckpointState.OPEN


def _stored_run(connection: Connection, run_id: UUID) -> RunRecord | None:
    table = RECORD_TABLES[RecordKind.RUN]
    row = connection.execute(select(table).where(table.c.id == str(run_id))).mappings().first()
    record = from_row(RecordKind.RUN, row) if row else None
    return record if isinstance(record, RunRecord) else None

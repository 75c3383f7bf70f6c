"""Changes that touch a run and what belongs to it, inside an open transaction."""

from __future__ import annotations

from sqlalchemy import select, update

from app.domain.runs import CheckpointState, RunEventKind, RunState, StepState, check_run_change
from app.orchestration.run_tables import checkpoints, steps
from app.orchestration.run_transaction import RunTransaction


def cancel_run(unit: RunTransaction, by: str, reason: str) -> None:
    """End the run of an open transaction; raises ``Conflict`` when it has ended."""
    check_run_change(unit.state, RunState.CANCELLED)
    pending = unit.connection.execute(
        select(steps).where(steps.c.run_id == str(unit.run_id), steps.c.state == StepState.PENDING)
    ).all()
    withdraw_questions(unit, by, reason)
    unit.change_run(RunState.CANCELLED, by, reason, outcome=reason)
    for row in pending:
        unit.change_step(row, StepState.CANCELLED, by, reason)
    unit.emit(RunEventKind.RUN_CANCELLED, by=by, reason=reason)


def withdraw_questions(unit: RunTransaction, by: str, reason: str) -> None:
    """Close the run's open questions without an answer."""
    withdrawn = unit.connection.execute(
        update(checkpoints)
        .where(
            checkpoints.c.run_id == str(unit.run_id), checkpoints.c.state == CheckpointState.OPEN
        )
        .values(state=CheckpointState.WITHDRAWN)
        .returning(checkpoints)
    ).all()
    for row in withdrawn:
        unit.tell_checkpoint(row, CheckpointState.OPEN, by, reason)

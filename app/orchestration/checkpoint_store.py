"""What the engine writes about checkpoints: the question once, the first answer once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Row, insert, select, update

from app.domain.errors import Conflict, InvalidInput, NotFound
from app.domain.phrases import phrase
from app.domain.runs import (
    CheckpointCause,
    CheckpointInfo,
    CheckpointState,
    Decision,
    DecisionAction,
    RunEventKind,
    RunState,
    StepState,
)
from app.orchestration.run_changes import go_on_unless_asked
from app.orchestration.run_rows import checkpoint_info, from_ms, to_ms, to_text
from app.orchestration.run_store import ENGINE, RunStore
from app.orchestration.run_tables import checkpoints
from app.orchestration.run_transaction import RunTransaction

_WITHOUT_OUTPUT = (CheckpointCause.FAILURE, CheckpointCause.IN_DOUBT)
DEADLINE = "deadline"
"""Who decides when nobody answered in time."""


@dataclass(frozen=True, slots=True)
class Question:
    """A checkpoint to open; its id follows from the run, so that a replay asks the same question once."""

    checkpoint_id: UUID
    phase: str
    visit: int
    cause: CheckpointCause
    title: str
    missing: tuple[str, ...]
    actions: tuple[DecisionAction, ...]
    timeout_s: float | None = None
    step_id: str = ""


class CheckpointStore:
    """Writes checkpoints through the run store's transactions."""

    def __init__(self, runs: RunStore) -> None:
        self._runs = runs

    def open(self, run_id: UUID, question: Question) -> CheckpointInfo | None:
        """Ask, once; ``None`` while the run is paused. Returns the checkpoint as it stands."""

        def work(unit: RunTransaction) -> CheckpointInfo | None:
            row = unit.checkpoint(question.checkpoint_id)
            if row is not None:
                return checkpoint_info(row, unit.info().job_id)
            if unit.state is RunState.PAUSED:
                return None
            if unit.state.final:
                raise Conflict(
                    phrase("The run is {state}; it asks nothing any more.", state=unit.state)
                )
            return _ask(unit, question)

        return self._runs.write(run_id, work)

    def decide(self, checkpoint_id: UUID, decision: Decision) -> None:
        """Answer a question; the first answer counts and a later one raises ``Conflict`` naming it."""
        with self._runs.engine.connect() as connection:
            run_id = connection.scalar(
                select(checkpoints.c.run_id).where(
                    checkpoints.c.checkpoint_id == str(checkpoint_id)
                )
            )
        if run_id is None:
            raise NotFound("checkpoint", checkpoint_id)
        self._runs.write(UUID(run_id), lambda unit: _answer(unit, checkpoint_id, decision))


def _ask(unit: RunTransaction, question: Question) -> CheckpointInfo:
    deadline = None
    if question.timeout_s is not None:
        deadline = unit.now_ms + round(question.timeout_s * 1000)
    row = unit.connection.execute(
        insert(checkpoints)
        .values(
            checkpoint_id=str(question.checkpoint_id),
            run_id=str(unit.run_id),
            phase=question.phase,
            visit=question.visit,
            step_id=question.step_id,
            cause=question.cause,
            title=question.title,
            missing=to_text(question.missing),
            actions=to_text(question.actions),
            state=CheckpointState.OPEN,
            asked_at=unit.now_ms,
            deadline=deadline,
        )
        .returning(checkpoints)
    ).one()
    if unit.state is not RunState.WAITING:
        unit.change_run(RunState.WAITING, ENGINE, question.title)
    _move_step(unit, row, StepState.WAITING, ENGINE, question.title)
    unit.emit(
        RunEventKind.CHECKPOINT_REQUESTED,
        checkpointId=str(question.checkpoint_id),
        phase=question.phase,
        step=question.step_id,
        cause=question.cause,
        title=question.title,
        missing=list(question.missing),
    )
    unit.tell_checkpoint(row, "", ENGINE, question.title)
    return checkpoint_info(row, unit.info().job_id)


def _answer(unit: RunTransaction, checkpoint_id: UUID, decision: Decision) -> None:
    row = unit.checkpoint(checkpoint_id)
    if row is None:
        raise NotFound("checkpoint", checkpoint_id)
    if row.state != CheckpointState.OPEN:
        raise Conflict(_already(row))
    _check_patch(row, decision)
    if decision.action not in json_actions(row):
        raise Conflict(
            phrase(
                "{action} is no answer to this question. Allowed: {row}.",
                action=decision.action,
                row=", ".join(json_actions(row)),
            )
        )
    _check_time(row, decision)
    answered = unit.connection.execute(
        update(checkpoints)
        .where(
            checkpoints.c.checkpoint_id == row.checkpoint_id,
            checkpoints.c.state == CheckpointState.OPEN,
        )
        .values(
            state=CheckpointState.DECIDED,
            action=decision.action,
            person=decision.person,
            reason=decision.reason,
            patch=to_text(dict(decision.patch)),
            decided_at=to_ms(decision.at),
        )
        .returning(checkpoints)
    ).one()
    go_on_unless_asked(unit, decision.person, decision.reason, row.step_id)
    _move_step(unit, row, StepState.RUNNING, decision.person, decision.reason)
    unit.emit(
        RunEventKind.CHECKPOINT_RESOLVED,
        checkpointId=str(checkpoint_id),
        phase=row.phase,
        step=row.step_id,
        action=decision.action,
        person=decision.person,
        reason=decision.reason,
    )
    unit.tell_checkpoint(answered, row.state, decision.person, decision.reason)


def _move_step(
    unit: RunTransaction, question: Row[Any], state: StepState, by: str, reason: str
) -> None:
    """Show that the step waits for the answer, or goes on; a doubt keeps its own state until it is settled."""
    if not question.step_id or question.cause == CheckpointCause.IN_DOUBT:
        return
    step = unit.step(question.phase, question.visit, question.step_id)
    if step.state == StepState.PENDING:
        unit.change_step(step, StepState.RUNNING, ENGINE, started_at=unit.now_ms)
        step = unit.step(question.phase, question.visit, question.step_id)
    wanted = {StepState.RUNNING: StepState.WAITING, StepState.WAITING: StepState.RUNNING}
    if wanted.get(StepState(step.state)) is state:
        unit.change_step(step, state, by, reason)


def json_actions(row: Row[Any]) -> tuple[DecisionAction, ...]:
    """The answers that a checkpoint's row allows."""
    return checkpoint_info(row, None).actions


def _check_patch(row: Row[Any], decision: Decision) -> None:
    """Data comes with ``modify``, and with ``continue`` in place of the output that a step does not give."""
    if not decision.patch or decision.action is DecisionAction.MODIFY:
        return
    if decision.action is DecisionAction.CONTINUE and row.cause in _WITHOUT_OUTPUT:
        return
    raise InvalidInput(
        "patch",
        phrase("{action} takes no data here", action=decision.action),
        "modify with a patch",
    )


def _check_time(row: Row[Any], decision: Decision) -> None:
    if row.deadline is None or decision.person == DEADLINE or to_ms(decision.at) <= row.deadline:
        return
    ended = f"{from_ms(row.deadline):%Y-%m-%d %H:%M:%S}"
    raise Conflict(phrase("The time for an answer ended at {ended} UTC.", ended=ended))


def _already(row: Row[Any]) -> str:
    if row.state == CheckpointState.WITHDRAWN:
        return "The question was withdrawn because the run has ended."
    info = checkpoint_info(row, None).decision
    assert info is not None
    return f"{info.person} decided this already at {info.at:%Y-%m-%d %H:%M} UTC: {info.action}."

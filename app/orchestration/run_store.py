"""What the engine writes about runs, each change in one transaction with its events and the caller's hook."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Connection, Engine, Row, func, insert, select, update

from app.domain.errors import Conflict, NotFound
from app.domain.runs import (
    CheckpointCause,
    CheckpointInfo,
    CheckpointState,
    Decision,
    DecisionAction,
    RunChange,
    RunEventKind,
    RunState,
    StepState,
)
from app.orchestration.definition import PhaseDefinition
from app.orchestration.run_rows import checkpoint_info, to_ms, to_text
from app.orchestration.run_tables import checkpoints, create_run_tables, runs, steps
from app.orchestration.run_transaction import ChangeHook, RunTransaction
from app.ports.clock import Clock

T = TypeVar("T")
ENGINE = "engine"
Measure = Callable[[Collection[str]], tuple[int, float | None]]
"""Progress in percent and seconds left, given the ids of the finished steps of the visit."""


def no_hook(_connection: Connection, _change: RunChange) -> None:
    """The hook of a store that nobody listens to."""


@dataclass(frozen=True, slots=True)
class NewRun:
    """What a run is when it is written down for the first time; ``input`` is the journal's input."""

    run_id: UUID
    job_id: UUID | None
    definition_id: str
    definition_name: str
    definition_version: str
    input: Mapping[str, Any]
    by: str
    forked_from: UUID | None = None
    fork_step: int | None = None


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


class RunStore:
    """Writes runs and checkpoints; ``signal`` is called with the run's id after every commit, from any thread."""

    def __init__(self, engine: Engine, clock: Clock, on_change: ChangeHook = no_hook) -> None:
        self.engine = engine
        self.clock = clock
        self.signal: Callable[[UUID], None] = lambda _run_id: None
        self._on_change = on_change

    def prepare(self) -> None:
        """Create the tables that are missing."""
        create_run_tables(self.engine)

    def write(self, run_id: UUID, work: Callable[[RunTransaction], T]) -> T:
        """Do ``work`` in one transaction on the run."""
        with self.engine.begin() as connection:
            unit = RunTransaction(connection, self._on_change, run_id, self.clock.now())
            result = work(unit)
            unit.close()
        self.signal(run_id)
        return result

    def create(
        self, new: NewRun, also: Callable[[RunTransaction], None] = lambda _unit: None
    ) -> bool:
        """Write a new run down, and whatever ``also`` adds to it; False when it is there already."""

        def work(unit: RunTransaction) -> bool:
            known = select(runs.c.run_id).where(runs.c.run_id == str(new.run_id))
            if unit.connection.scalar(known) is not None:
                return False
            unit.connection.execute(
                insert(runs).values(
                    run_id=str(new.run_id),
                    job_id=None if new.job_id is None else str(new.job_id),
                    definition_id=new.definition_id,
                    definition_name=new.definition_name,
                    definition_version=new.definition_version,
                    input=to_text(new.input),
                    state=RunState.PENDING,
                    phase="",
                    visit=0,
                    progress_pct=0,
                    started_by=new.by,
                    started_at=unit.now_ms,
                    changed_at=unit.now_ms,
                    version=1,
                    outcome="",
                    sequence=0,
                    forked_from=None if new.forked_from is None else str(new.forked_from),
                    fork_step=new.fork_step,
                )
            )
            unit.created(new.by)
            also(unit)
            return True

        return self.write(new.run_id, work)

    def enter_phase(
        self,
        run_id: UUID,
        phase: PhaseDefinition,
        visit: int,
        left: str,
        measure: Measure,
    ) -> RunState:
        """Begin a visit: its steps stand as PENDING, the phase that was left is told as complete.

        Returns the run's state; nothing is written for a run that is paused or over.
        """

        def work(unit: RunTransaction) -> RunState:
            if unit.state is RunState.PAUSED or unit.state.final:
                return unit.state
            if (unit.row.phase, unit.row.visit) == (phase.id, visit):
                return unit.state
            progress, remaining = measure(())
            if left:
                unit.emit(
                    RunEventKind.PHASE_COMPLETE,
                    phase=left,
                    nextPhase=phase.id,
                    progressPercentage=progress,
                )
            place = unit.connection.scalar(
                select(func.count()).select_from(steps).where(steps.c.run_id == str(run_id))
            )
            for offset, step in enumerate(phase.steps):
                unit.connection.execute(
                    insert(steps).values(
                        run_id=str(run_id),
                        phase=phase.id,
                        visit=visit,
                        step_id=step.id,
                        place=(place or 0) + offset,
                        skill=step.use.skill,
                        skill_version=step.use.version,
                        key="",
                        state=StepState.PENDING,
                        attempts=0,
                        error_class="",
                        error="",
                    )
                )
            unit.change_run(
                RunState.RUNNING,
                ENGINE,
                phase=phase.id,
                visit=visit,
                progress_pct=progress,
                remaining_ms=_ms(remaining),
            )
            return RunState.RUNNING

        return self.write(run_id, work)

    def finish_run(
        self, run_id: UUID, state: RunState, reason: str, output: Mapping[str, Any]
    ) -> RunState:
        """End the run unless it has ended; returns the state in which it is. PAUSED means: ask again later."""

        def work(unit: RunTransaction) -> RunState:
            if unit.state.final or unit.state is RunState.PAUSED:
                return unit.state
            values: dict[str, Any] = {"outcome": reason, "remaining_ms": 0}
            if state is RunState.COMPLETED:
                values["progress_pct"] = 100
                unit.emit(
                    RunEventKind.PHASE_COMPLETE,
                    phase=unit.row.phase,
                    nextPhase=None,
                    progressPercentage=100,
                )
            withdraw_questions(unit, ENGINE, reason)
            unit.change_run(state, ENGINE, reason, **values)
            if state is RunState.COMPLETED:
                unit.emit(
                    RunEventKind.WORKFLOW_COMPLETE,
                    workflowId=str(run_id),
                    outputData=dict(output),
                )
            return state

        return self.write(run_id, work)

    def pause(self, run_id: UUID, by: str, reason: str) -> None:
        """Hold the run before its next step."""

        def work(unit: RunTransaction) -> None:
            if unit.state is RunState.WAITING:
                raise Conflict("The run waits for a decision and does nothing until it is made.")
            unit.change_run(RunState.PAUSED, by, reason)
            unit.emit(RunEventKind.RUN_PAUSED, by=by, reason=reason)

        self.write(run_id, work)

    def resume(self, run_id: UUID, by: str) -> None:
        """Let a paused run go on."""

        def work(unit: RunTransaction) -> None:
            if unit.state is not RunState.PAUSED:
                raise Conflict(f"The run is {unit.state}; only a paused run can be resumed.")
            unit.change_run(RunState.RUNNING, by)
            unit.emit(RunEventKind.RUN_RESUMED, by=by)

        self.write(run_id, work)

    def cancel(self, run_id: UUID, by: str, reason: str) -> None:
        """End the run; steps that have not begun become CANCELLED, open questions are withdrawn."""
        self.write(run_id, lambda unit: cancel_run(unit, by, reason))

    def open_checkpoint(self, run_id: UUID, question: Question) -> CheckpointInfo | None:
        """Ask, once; ``None`` while the run is paused. Returns the checkpoint as it stands."""

        def work(unit: RunTransaction) -> CheckpointInfo | None:
            row = unit.checkpoint(question.checkpoint_id)
            if row is not None:
                return checkpoint_info(row, unit.info().job_id)
            if unit.state is RunState.PAUSED:
                return None
            if unit.state.final:
                raise Conflict(f"The run is {unit.state}; it asks nothing any more.")
            return self._ask(unit, question)

        return self.write(run_id, work)

    def _ask(self, unit: RunTransaction, question: Question) -> CheckpointInfo:
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
        unit.change_run(RunState.WAITING, ENGINE, question.title)
        unit.emit(
            RunEventKind.CHECKPOINT_REQUESTED,
            checkpointId=str(question.checkpoint_id),
            phase=question.phase,
            title=question.title,
            missing=list(question.missing),
        )
        unit.tell_checkpoint(row, "", ENGINE, question.title)
        return checkpoint_info(row, unit.info().job_id)

    def decide(self, checkpoint_id: UUID, decision: Decision) -> None:
        """Answer a question; the first answer counts and a later one raises ``Conflict`` naming it."""
        with self.engine.connect() as connection:
            run_id = connection.scalar(
                select(checkpoints.c.run_id).where(
                    checkpoints.c.checkpoint_id == str(checkpoint_id)
                )
            )
        if run_id is None:
            raise NotFound("checkpoint", checkpoint_id)
        self.write(UUID(run_id), lambda unit: _answer(unit, checkpoint_id, decision))


def _answer(unit: RunTransaction, checkpoint_id: UUID, decision: Decision) -> None:
    row = unit.checkpoint(checkpoint_id)
    if row is None:
        raise NotFound("checkpoint", checkpoint_id)
    if row.state != CheckpointState.OPEN:
        raise Conflict(_already(row))
    if decision.action not in json_actions(row):
        raise Conflict(
            f"{decision.action} is no answer to this question. "
            f"Allowed: {', '.join(json_actions(row))}."
        )
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
    others = unit.connection.scalar(
        select(func.count())
        .select_from(checkpoints)
        .where(
            checkpoints.c.run_id == str(unit.run_id), checkpoints.c.state == CheckpointState.OPEN
        )
    )
    if unit.state is RunState.WAITING and not others:
        unit.change_run(RunState.RUNNING, decision.person, decision.reason)
    unit.emit(
        RunEventKind.CHECKPOINT_RESOLVED,
        checkpointId=str(checkpoint_id),
        phase=row.phase,
        action=decision.action,
        person=decision.person,
        reason=decision.reason,
    )
    unit.tell_checkpoint(answered, row.state, decision.person, decision.reason)


def json_actions(row: Row[Any]) -> tuple[DecisionAction, ...]:
    """The answers that a checkpoint's row allows."""
    return checkpoint_info(row, None).actions


def _already(row: Row[Any]) -> str:
    if row.state == CheckpointState.WITHDRAWN:
        return "The question was withdrawn because the run has ended."
    info = checkpoint_info(row, None).decision
    assert info is not None
    return f"{info.person} decided this already at {info.at:%Y-%m-%d %H:%M} UTC: {info.action}."


def cancel_run(unit: RunTransaction, by: str, reason: str) -> None:
    """End the run of an open transaction."""
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


def _ms(seconds: float | None) -> int | None:
    return None if seconds is None else round(seconds * 1000)

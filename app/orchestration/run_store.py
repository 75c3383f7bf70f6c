"""What the engine writes about runs, each change in one transaction with its events and the caller's hook."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Engine, insert, select, update
from sqlalchemy.exc import DBAPIError

from app.domain.errors import Conflict
from app.domain.phrases import phrase
from app.domain.runs import RunEventKind, RunState
from app.orchestration.run_changes import (
    Entered,
    NewVisit,
    cancel_run,
    end_visit,
    insert_visit,
    skip_step,
    skipped_by_fallbacks,
    withdraw_questions,
)
from app.orchestration.run_rows import to_ms, to_text
from app.orchestration.run_tables import create_run_tables, runs, visits
from app.orchestration.run_transaction import ChangeHook, RunTransaction, no_hook
from app.ports.clock import Clock

T = TypeVar("T")
ENGINE = "engine"
WRITE_TRIES = 3
_STOOD_STILL = "25P03"
"""PostgreSQL's code for a transaction that idled too long: it was rolled back whole, so doing it again is safe."""
Measure = Callable[[], tuple[int, float | None]]
"""Progress in percent and seconds left, as they are once the change at hand is made."""


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
    parent_run_id: UUID | None = None
    parent_step: str = ""


class RunStore:
    """Writes runs.

    ``signal`` is called after every commit with events, from any thread: with the run's id and whether it has ended.
    """

    def __init__(self, engine: Engine, clock: Clock, on_change: ChangeHook = no_hook) -> None:
        self.engine = engine
        self.clock = clock
        self.signal: Callable[[UUID, bool], None] = lambda _run_id, _ended: None
        self._on_change = on_change

    def prepare(self) -> None:
        """Create the tables that are missing."""
        create_run_tables(self.engine)

    def write(self, run_id: UUID, work: Callable[[RunTransaction], T]) -> T:
        """Do ``work`` in one transaction on the run; again when a server ended it because this process stood still."""
        tries = 1
        while True:
            try:
                with self.engine.begin() as connection:
                    unit = RunTransaction(connection, self._on_change, run_id, self.clock.now())
                    result = work(unit)
                    unit.close()
            except DBAPIError as error:
                if getattr(error.orig, "sqlstate", "") != _STOOD_STILL or tries == WRITE_TRIES:
                    raise
                tries += 1
                continue
            if unit.emitted:
                self.signal(run_id, unit.state.final)
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
                    parent_run=None if new.parent_run_id is None else str(new.parent_run_id),
                    parent_step=new.parent_step,
                    held_ms=0,
                )
            )
            unit.created(new.by)
            also(unit)
            return True

        return self.write(new.run_id, work)

    def enter_phase(self, run_id: UUID, new: NewVisit, measure: Measure) -> Entered:
        """Begin a visit: its steps stand as PENDING, the phase that was left is told as complete.

        Nothing is written for a run that is paused or over, or for a visit that has begun.
        """

        def work(unit: RunTransaction) -> Entered:
            phase = new.phase
            begun = unit.connection.scalar(
                select(visits.c.place).where(
                    visits.c.run_id == str(run_id),
                    visits.c.phase == phase.id,
                    visits.c.visit == new.number,
                )
            )
            skips = skipped_by_fallbacks(unit)
            if begun is not None or unit.state is RunState.PAUSED or unit.state.final:
                return Entered(unit.state, False, skips)
            progress, remaining = measure()
            if new.left:
                unit.emit(
                    RunEventKind.PHASE_COMPLETE,
                    phase=new.left,
                    nextPhase=phase.id,
                    progressPercentage=progress,
                )
            end_visit(unit)
            insert_visit(unit, new)
            unit.change_run(
                RunState.RUNNING,
                ENGINE,
                phase=phase.id,
                visit=new.number,
                progress_pct=progress,
                remaining_ms=_ms(remaining),
            )
            return Entered(RunState.RUNNING, True, skips)

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
            end_visit(unit)
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
            if unit.state is RunState.PAUSED:
                raise Conflict("The run is PAUSED already.")
            if unit.state is RunState.WAITING:
                raise Conflict("The run waits for a decision and does nothing until it is made.")
            unit.change_run(RunState.PAUSED, by, reason)
            unit.emit(RunEventKind.RUN_PAUSED, by=by, reason=reason)

        self.write(run_id, work)

    def resume(self, run_id: UUID, by: str) -> None:
        """Let a paused run go on."""

        def work(unit: RunTransaction) -> None:
            if unit.state is not RunState.PAUSED:
                raise Conflict(
                    phrase(
                        "The run is {state}; only a paused run can be resumed.", state=unit.state
                    )
                )
            unit.change_run(RunState.RUNNING, by)
            unit.emit(RunEventKind.RUN_RESUMED, by=by)

        self.write(run_id, work)

    def skip(self, run_id: UUID, step_id: str, by: str, reason: str) -> None:
        """Leave out a step of the present visit; raises ``Conflict`` when it is over or its effect is under way."""
        self.write(run_id, lambda unit: skip_step(unit, step_id, by, reason))

    def add_downtime(self) -> None:
        """Count the time since their last change as not worked, for runs that went on when the process ended."""
        now_ms = to_ms(self.clock.now())
        with self.engine.begin() as connection:
            connection.execute(
                update(runs)
                .where(runs.c.state == RunState.RUNNING, runs.c.changed_at < now_ms)
                .values(held_ms=runs.c.held_ms + (now_ms - runs.c.changed_at), changed_at=now_ms)
            )

    def cancel(self, run_id: UUID, by: str, reason: str) -> None:
        """End the run; steps that have not begun become CANCELLED, open questions are withdrawn."""
        self.write(run_id, lambda unit: cancel_run(unit, by, reason))


def _ms(seconds: float | None) -> int | None:
    return None if seconds is None else round(seconds * 1000)

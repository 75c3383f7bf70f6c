"""One write to the engine's tables: the change, its events and the caller's hook commit together or not at all."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, insert, select, update

from app.domain.errors import Conflict, NotFound
from app.domain.runs import (
    ChangeSubject,
    RunChange,
    RunEventKind,
    RunInfo,
    RunState,
    StepState,
    check_run_change,
    check_step_change,
)
from app.orchestration.run_rows import checkpoint_info, run_info, step_info, to_ms, to_text
from app.orchestration.run_tables import POSITION, checkpoints, counter, events, runs, steps

ChangeHook = Callable[[Connection, RunChange], None]
EVENTS_AT_MOST = 1024


class RunTransaction:
    """A unit of work on one run, open while its connection's transaction is.

    The first statement takes the position counter's lock, so that writers go one after the other on every database
    and positions are committed in the order in which they grow.
    """

    def __init__(self, connection: Connection, hook: ChangeHook, run_id: UUID, now: datetime):
        self.connection = connection
        self.now = now
        self.now_ms = to_ms(now)
        self.run_id = run_id
        self.emitted = 0
        self._hook = hook
        reserved = connection.scalar(
            update(counter)
            .where(counter.c.name == POSITION)
            .values(value=counter.c.value + EVENTS_AT_MOST)
            .returning(counter.c.value)
        )
        if reserved is None:
            raise Conflict("The engine's tables are not set up.")
        self._position = reserved - EVENTS_AT_MOST
        self._row: Row[Any] | None = None

    @property
    def row(self) -> Row[Any]:
        """The run's row as this transaction has left it."""
        if self._row is None:
            self._row = self.connection.execute(
                select(runs).where(runs.c.run_id == str(self.run_id))
            ).first()
        if self._row is None:
            raise NotFound("run", self.run_id)
        return self._row

    @property
    def state(self) -> RunState:
        """The run's state as this transaction has left it."""
        return RunState(self.row.state)

    def info(self) -> RunInfo:
        """The run as this transaction has left it."""
        return run_info(self.row)

    def change_run(self, state: RunState, by: str, reason: str = "", **values: Any) -> None:
        """Move the run to a state (or, with the same state, to another phase) and tell the hook."""
        old = self.state
        if state is not old:
            check_run_change(old, state)
        self.update_run(state=state, changed_at=self.now_ms, **values)
        if state is not old:
            self.emit(
                RunEventKind.STATE_CHANGED, subject="run", old=old, new=state, by=by, reason=reason
            )
        self._tell(RunChange(ChangeSubject.RUN, self.info(), old, state, by, self.now, reason))

    def created(self, by: str) -> None:
        """Tell of a run that this transaction has inserted."""
        self.emit(
            RunEventKind.STATE_CHANGED, subject="run", old="", new=self.state, by=by, reason=""
        )
        self._tell(RunChange(ChangeSubject.RUN, self.info(), "", self.state, by, self.now, ""))

    def update_run(self, **values: Any) -> None:
        """Write columns of the run's row under its version; another writer's change raises ``Conflict``."""
        before = self.row
        changed = self.connection.execute(
            update(runs)
            .where(runs.c.run_id == before.run_id, runs.c.version == before.version)
            .values(version=before.version + 1, **values)
            .returning(runs)
        ).first()
        if changed is None:
            raise Conflict("The run was changed at the same moment. Try again.")
        self._row = changed

    def step(self, phase: str, visit: int, step_id: str) -> Row[Any]:
        """A step's row; raises ``NotFound``."""
        row = self.connection.execute(
            select(steps).where(*self._step_is(phase, visit, step_id))
        ).first()
        if row is None:
            raise NotFound("step", f"{phase}#{visit}/{step_id}")
        return row

    def change_step(
        self, row: Row[Any], state: StepState, by: str, reason: str = "", **values: Any
    ) -> None:
        """Move a step to a state, with other columns, and tell the hook."""
        old = StepState(row.state)
        if old is not state:
            check_step_change(old, state)
        changed = self.connection.execute(
            update(steps)
            .where(*self._step_is(row.phase, row.visit, row.step_id), steps.c.state == row.state)
            .values(state=state, **values)
            .returning(steps)
        ).first()
        if changed is None:
            raise Conflict("The step was changed at the same moment. Try again.")
        if old is state:
            return
        self.emit(
            RunEventKind.STATE_CHANGED,
            subject="step",
            phase=row.phase,
            visit=row.visit,
            step=row.step_id,
            old=old,
            new=state,
            by=by,
            reason=reason,
        )
        self._tell(
            RunChange(
                ChangeSubject.STEP,
                self.info(),
                old,
                state,
                by,
                self.now,
                reason,
                step=step_info(changed),
            )
        )

    def tell_checkpoint(self, row: Row[Any], old: str, by: str, reason: str) -> None:
        """Tell the hook about a checkpoint that was opened or answered."""
        info = checkpoint_info(row, self.info().job_id)
        self._tell(
            RunChange(
                ChangeSubject.CHECKPOINT,
                self.info(),
                old,
                info.state,
                by,
                self.now,
                reason,
                checkpoint=info,
            )
        )

    def checkpoint(self, checkpoint_id: UUID) -> Row[Any] | None:
        """A checkpoint's row."""
        return self.connection.execute(
            select(checkpoints).where(checkpoints.c.checkpoint_id == str(checkpoint_id))
        ).first()

    def emit(self, kind: RunEventKind, **payload: Any) -> None:
        """Write an event with the run's next sequence number."""
        if self.emitted >= EVENTS_AT_MOST:
            raise Conflict("One change cannot say more than its events.")
        self.emitted += 1
        self.connection.execute(
            insert(events).values(
                position=self._position + self.emitted,
                run_id=str(self.run_id),
                sequence=self.row.sequence + self.emitted,
                kind=kind,
                at=self.now_ms,
                payload=to_text(payload),
            )
        )

    def close(self) -> None:
        """Write how many events the run now has; the last act of the transaction."""
        if self.emitted:
            self.connection.execute(
                update(runs)
                .where(runs.c.run_id == str(self.run_id))
                .values(sequence=runs.c.sequence + self.emitted)
            )

    def _step_is(self, phase: str, visit: int, step_id: str) -> tuple[Any, ...]:
        return (
            steps.c.run_id == str(self.run_id),
            steps.c.phase == phase,
            steps.c.visit == visit,
            steps.c.step_id == step_id,
        )

    def _tell(self, change: RunChange) -> None:
        self._hook(self.connection, change)

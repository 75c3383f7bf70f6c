"""One write to the engine's tables: the change, its events and the caller's hook commit together or not at all."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from types import SimpleNamespace
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, bindparam, insert, select, update

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

# Built once: building a statement costs more than running it.
_RESERVE = (
    update(counter)
    .where(counter.c.name == POSITION)
    .values(value=counter.c.value + bindparam("b_count"))
    .returning(counter.c.value)
)
_RUN = select(runs).where(runs.c.run_id == bindparam("b_run_id"))
_UPDATE_RUN = update(runs).where(
    runs.c.run_id == bindparam("b_run_id"), runs.c.version == bindparam("b_version")
)
_THE_STEP = (
    steps.c.run_id == bindparam("b_run_id"),
    steps.c.phase == bindparam("b_phase"),
    steps.c.visit == bindparam("b_visit"),
    steps.c.step_id == bindparam("b_step_id"),
)
_STEP = select(steps).where(*_THE_STEP)
_UPDATE_STEP = update(steps).where(*_THE_STEP, steps.c.state == bindparam("b_state"))
_INSERT_EVENTS = insert(events)

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
        reserved = connection.scalar(_RESERVE, {"b_count": EVENTS_AT_MOST})
        if reserved is None:
            raise Conflict("The engine's tables are not set up.")
        self._position = reserved - EVENTS_AT_MOST
        self._events: list[dict[str, Any]] = []
        self._values: dict[str, Any] | None = None
        self._changed: dict[str, Any] = {}
        self._shown: SimpleNamespace | None = None

    @property
    def row(self) -> SimpleNamespace:
        """The run's columns as this transaction will leave them; written in one statement at its end."""
        if self._values is None:
            found = self.connection.execute(_RUN, {"b_run_id": str(self.run_id)}).first()
            if found is None:
                raise NotFound("run", self.run_id)
            self._values = dict(found._mapping)
        if self._shown is None:
            self._shown = SimpleNamespace(**self._values | self._changed)
        return self._shown

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
            values |= self._held(state)
        self.update_run(state=state, changed_at=self.now_ms, **values)
        if state is not old:
            self.emit(
                RunEventKind.STATE_CHANGED, subject="run", old=old, new=state, by=by, reason=reason
            )
        if self._hook is not no_hook:
            self._tell(RunChange(ChangeSubject.RUN, self.info(), old, state, by, self.now, reason))

    def _held(self, state: RunState) -> dict[str, Any]:
        """How long the run has been held by people and pauses; that time is not its own."""
        row = self.row
        if state in (RunState.WAITING, RunState.PAUSED):
            return {} if row.held_at is not None else {"held_at": self.now_ms}
        if row.held_at is None:
            return {}
        return {"held_at": None, "held_ms": row.held_ms + max(0, self.now_ms - row.held_at)}

    def created(self, by: str) -> None:
        """Tell of a run that this transaction has inserted."""
        self.emit(
            RunEventKind.STATE_CHANGED, subject="run", old="", new=self.state, by=by, reason=""
        )
        self._tell(RunChange(ChangeSubject.RUN, self.info(), "", self.state, by, self.now, ""))

    def update_run(self, **values: Any) -> None:
        """Set columns of the run's row."""
        self._changed |= values
        self._shown = None

    def step(self, phase: str, visit: int, step_id: str) -> Row[Any]:
        """A step's row; raises ``NotFound``."""
        row = self.connection.execute(_STEP, self._step_is(phase, visit, step_id)).first()
        if row is None:
            raise NotFound("step", f"{phase}#{visit}/{step_id}")
        return row

    def visit_steps(self, phase: str, visit: int) -> dict[str, Row[Any]]:
        """The rows of a visit's steps by step id."""
        statement = select(steps).where(
            steps.c.run_id == str(self.run_id), steps.c.phase == phase, steps.c.visit == visit
        )
        return {row.step_id: row for row in self.connection.execute(statement)}

    def change_step(
        self,
        row: Row[Any],
        state: StepState,
        by: str,
        reason: str = "",
        told: StepState | None = None,
        **values: Any,
    ) -> SimpleNamespace:
        """Move a step to a state, with other columns; returns the row as it will be.

        ``told`` is the state up to which :meth:`tell_step` has told already, when that is not the row's.
        """
        old = told or StepState(row.state)
        if old is not state:
            check_step_change(old, state)
        written = self.connection.execute(
            _UPDATE_STEP,
            self._step_is(row.phase, row.visit, row.step_id)
            | {"b_state": row.state, "state": state, **values},
        )
        if written.rowcount != 1:
            raise Conflict("The step was changed at the same moment. Try again.")
        changed = SimpleNamespace(**dict(row._mapping) | {"state": state} | values)
        if old is not state:
            self.tell_step(changed, old, state, by, reason)
        return changed

    def tell_step(
        self,
        row: Row[Any] | SimpleNamespace,
        old: StepState,
        new: StepState,
        by: str,
        reason: str = "",
        at_ms: int | None = None,
    ) -> None:
        """Emit a step's change of state and tell the hook; ``at_ms`` when it was before now."""
        check_step_change(old, new)
        self.emit(
            RunEventKind.STATE_CHANGED,
            at_ms,
            subject="step",
            phase=row.phase,
            visit=row.visit,
            step=row.step_id,
            old=old,
            new=new,
            by=by,
            reason=reason,
        )
        if self._hook is no_hook:
            return
        self._tell(
            RunChange(
                ChangeSubject.STEP,
                self.info(),
                old,
                new,
                by,
                self.now,
                reason,
                step=step_info(row),
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

    def emit(self, kind: RunEventKind, at_ms: int | None = None, **payload: Any) -> None:
        """Write an event with the run's next sequence number."""
        if self.emitted >= EVENTS_AT_MOST:
            raise Conflict("One change cannot say more than its events.")
        self.emitted += 1
        self._events.append(
            {
                "position": self._position + self.emitted,
                "run_id": str(self.run_id),
                "sequence": self.row.sequence + self.emitted,
                "kind": kind,
                "at": self.now_ms if at_ms is None else at_ms,
                "payload": to_text(payload),
            }
        )

    def close(self) -> None:
        """Write the events and the run's row, under its version: another writer's change raises ``Conflict``."""
        if self._events:
            self.connection.execute(_INSERT_EVENTS, self._events)
        if not self._events and not self._changed:
            return
        before = self.row
        values = self._changed | {
            "version": before.version + 1,
            "sequence": before.sequence + self.emitted,
        }
        written = self.connection.execute(
            _UPDATE_RUN, {"b_run_id": before.run_id, "b_version": before.version, **values}
        )
        if written.rowcount != 1:
            raise Conflict("The run was changed at the same moment. Try again.")

    def _step_is(self, phase: str, visit: int, step_id: str) -> dict[str, Any]:
        return {
            "b_run_id": str(self.run_id),
            "b_phase": phase,
            "b_visit": visit,
            "b_step_id": step_id,
        }

    def _tell(self, change: RunChange) -> None:
        self._hook(self.connection, change)


def no_hook(_connection: Connection, _change: RunChange) -> None:
    """The hook of a store that nobody listens to."""

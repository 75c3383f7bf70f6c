"""What is read of runs; every read is one short transaction."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Engine, func, select

from app.domain.errors import NotFound
from app.domain.run_views import GuardrailEntry
from app.domain.runs import (
    CheckpointInfo,
    CheckpointState,
    DecisionAction,
    RunEvent,
    RunInfo,
    RunState,
    StepInfo,
    StepState,
)
from app.orchestration.run_rows import (
    checkpoint_info,
    from_ms,
    guardrail_entry,
    run_event,
    run_info,
    step_info,
    to_ms,
)
from app.orchestration.run_tables import (
    checkpoints,
    effects,
    events,
    guardrails,
    runs,
    steps,
    visits,
)

_FINAL = tuple(state.value for state in RunState if state.final)
PAGE = 500


@dataclass(frozen=True, slots=True)
class StoredRun:
    """A run with what the journal needs to begin it."""

    info: RunInfo
    input: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class VisitStanding:
    """Where a run and the steps of one of its visits stand, read together; ``worked_ms`` leaves out who held it."""

    run_state: RunState
    worked_ms: int
    steps: Mapping[str, StepInfo]


@dataclass(frozen=True, slots=True)
class VisitInfo:
    """A visit of a phase: when, and on which data."""

    phase: str
    visit: int
    place: int
    context: Mapping[str, Any]
    began_at: datetime
    ended_at: datetime | None


class RunQueries:
    """Reads the engine's tables."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def run(self, run_id: UUID) -> RunInfo:
        """The run; raises ``NotFound``."""
        return self.stored(run_id).info

    def stored(self, run_id: UUID) -> StoredRun:
        """The run with its input; raises ``NotFound``."""
        with self._engine.connect() as connection:
            row = connection.execute(select(runs).where(runs.c.run_id == str(run_id))).first()
        if row is None:
            raise NotFound("run", run_id)
        return StoredRun(run_info(row), json.loads(row.input))

    def state(self, run_id: UUID) -> RunState:
        """The run's state alone; raises ``NotFound``."""
        with self._engine.connect() as connection:
            state = connection.scalar(select(runs.c.state).where(runs.c.run_id == str(run_id)))
        if state is None:
            raise NotFound("run", run_id)
        return RunState(state)

    def standing(self, run_id: UUID, phase: str, visit: int, now: datetime) -> VisitStanding:
        """The run and the steps of a visit, in one read; raises ``NotFound``."""
        of_run = steps.c.run_id == str(run_id)
        with self._engine.connect() as connection:
            run = connection.execute(
                select(runs.c.state, runs.c.started_at, runs.c.held_at, runs.c.held_ms).where(
                    runs.c.run_id == str(run_id)
                )
            ).first()
            found = connection.execute(
                select(steps).where(of_run, steps.c.phase == phase, steps.c.visit == visit)
            ).all()
        if run is None:
            raise NotFound("run", run_id)
        until_ms = to_ms(now) if run.held_at is None else run.held_at
        return VisitStanding(
            RunState(run.state),
            max(0, until_ms - run.started_at - run.held_ms),
            {row.step_id: step_info(row) for row in found},
        )

    def runs(
        self,
        job_id: UUID | None = None,
        states: frozenset[RunState] | None = None,
        limit: int | None = None,
    ) -> tuple[RunInfo, ...]:
        """Runs, the newest first."""
        statement = select(runs).order_by(runs.c.started_at.desc(), runs.c.run_id)
        if job_id is not None:
            statement = statement.where(runs.c.job_id == str(job_id))
        if states is not None:
            statement = statement.where(runs.c.state.in_(sorted(states)))
        if limit is not None:
            statement = statement.limit(limit)
        with self._engine.connect() as connection:
            return tuple(run_info(row) for row in connection.execute(statement))

    def unfinished(self) -> tuple[StoredRun, ...]:
        """Runs that have not ended, with their inputs, the oldest first."""
        statement = select(runs).where(runs.c.state.not_in(_FINAL)).order_by(runs.c.started_at)
        with self._engine.connect() as connection:
            return tuple(
                StoredRun(run_info(row), json.loads(row.input))
                for row in connection.execute(statement)
            )

    def not_begun(self, before: datetime) -> tuple[StoredRun, ...]:
        """Runs that were written down before that moment and have not begun, with their inputs, the oldest first."""
        statement = (
            select(runs)
            .where(runs.c.state == RunState.PENDING, runs.c.started_at < to_ms(before))
            .order_by(runs.c.started_at)
            .limit(PAGE)
        )
        with self._engine.connect() as connection:
            return tuple(
                StoredRun(run_info(row), json.loads(row.input))
                for row in connection.execute(statement)
            )

    def history(self, run_id: UUID) -> tuple[StepInfo, ...]:
        """The run's steps in the order in which their visits began."""
        statement = select(steps).where(steps.c.run_id == str(run_id)).order_by(steps.c.place)
        with self._engine.connect() as connection:
            return tuple(step_info(row) for row in connection.execute(statement))

    def visits(self, run_id: UUID) -> tuple[VisitInfo, ...]:
        """The run's visits in the order in which they began."""
        statement = select(visits).where(visits.c.run_id == str(run_id)).order_by(visits.c.place)
        with self._engine.connect() as connection:
            return tuple(
                VisitInfo(
                    row.phase,
                    row.visit,
                    row.place,
                    json.loads(row.context),
                    from_ms(row.began_at),
                    None if row.ended_at is None else from_ms(row.ended_at),
                )
                for row in connection.execute(statement)
            )

    def outputs(self, run_id: UUID) -> dict[str, Any]:
        """What the run's completed steps gave, by step id; a later visit replaces an earlier one."""
        return {
            step.step_id: dict(step.output or {})
            for step in self.history(run_id)
            if step.state is StepState.COMPLETED
        }

    def past(
        self, run_id: UUID, phase: str, visit: int
    ) -> tuple[tuple[StepInfo, ...], tuple[Mapping[str, Any], ...]]:
        """A visit's steps, and how people changed the data at their questions, in the order of the decisions."""
        of_visit = select(steps).where(
            steps.c.run_id == str(run_id), steps.c.phase == phase, steps.c.visit == visit
        )
        changes = (
            select(checkpoints.c.patch)
            .where(
                checkpoints.c.run_id == str(run_id),
                checkpoints.c.phase == phase,
                checkpoints.c.visit == visit,
                checkpoints.c.step_id != "",
                checkpoints.c.action == DecisionAction.MODIFY,
            )
            .order_by(checkpoints.c.decided_at)
        )
        with self._engine.connect() as connection:
            rows = connection.execute(of_visit).all()
            patches = connection.execute(changes).scalars().all()
        return tuple(map(step_info, rows)), tuple(json.loads(patch) for patch in patches)

    def children(self, run_id: UUID) -> tuple[RunInfo, ...]:
        """The runs that the run's steps started, the oldest first."""
        statement = select(runs).where(runs.c.parent_run == str(run_id)).order_by(runs.c.started_at)
        with self._engine.connect() as connection:
            return tuple(run_info(row) for row in connection.execute(statement))

    def checkpoints(self, run_id: UUID) -> tuple[CheckpointInfo, ...]:
        """The run's questions with their answers, the oldest first."""
        statement = (
            _checkpoints()
            .where(checkpoints.c.run_id == str(run_id))
            .order_by(checkpoints.c.asked_at, checkpoints.c.checkpoint_id)
        )
        with self._engine.connect() as connection:
            return tuple(
                checkpoint_info(row, None if row.job_id is None else UUID(row.job_id))
                for row in connection.execute(statement)
            )

    def open_questions(self, run_id: UUID) -> tuple[CheckpointInfo, ...]:
        """What the run asks now, then what the runs that its steps started ask, at any depth."""
        asked = [one for one in self.checkpoints(run_id) if one.state is CheckpointState.OPEN]
        for child in self.children(run_id):
            if not child.state.final:
                asked += self.open_questions(child.run_id)
        return tuple(asked)

    def is_below(self, run_id: UUID, ancestor: UUID) -> bool:
        """Whether a run is the other one, or was started by its steps at any depth."""
        asked: UUID | None = run_id
        while asked is not None and asked != ancestor:
            asked = self.run(asked).parent_run_id
        return asked is not None

    def guardrails(self, run_id: UUID) -> tuple[GuardrailEntry, ...]:
        """Every evaluation of a guardrail in the run, the oldest first."""
        statement = (
            select(guardrails)
            .where(guardrails.c.run_id == str(run_id))
            .order_by(guardrails.c.entry_id)
        )
        with self._engine.connect() as connection:
            return tuple(guardrail_entry(row) for row in connection.execute(statement))

    def find_checkpoint(self, checkpoint_id: UUID) -> CheckpointInfo | None:
        """A checkpoint, ``None`` when it was never opened."""
        statement = _checkpoints().where(checkpoints.c.checkpoint_id == str(checkpoint_id))
        with self._engine.connect() as connection:
            row = connection.execute(statement).first()
        if row is None:
            return None
        return checkpoint_info(row, None if row.job_id is None else UUID(row.job_id))

    def pending_checkpoints(self, job_id: UUID | None = None) -> tuple[CheckpointInfo, ...]:
        """Open questions, the oldest first."""
        statement = (
            _checkpoints()
            .where(checkpoints.c.state == CheckpointState.OPEN)
            .order_by(checkpoints.c.asked_at, checkpoints.c.checkpoint_id)
        )
        if job_id is not None:
            statement = statement.where(runs.c.job_id == str(job_id))
        with self._engine.connect() as connection:
            return tuple(
                checkpoint_info(row, None if row.job_id is None else UUID(row.job_id))
                for row in connection.execute(statement)
            )

    def doubts(self, key: str) -> int:
        """How often an effect has been begun again after a doubt."""
        with self._engine.connect() as connection:
            return connection.scalar(select(effects.c.doubts).where(effects.c.key == key)) or 0

    def run_events(self, run_id: UUID, after_sequence: int) -> tuple[RunEvent, ...]:
        """The next page of a run's events."""
        statement = (
            select(events)
            .where(events.c.run_id == str(run_id), events.c.sequence > after_sequence)
            .order_by(events.c.sequence)
            .limit(PAGE)
        )
        with self._engine.connect() as connection:
            return tuple(run_event(row) for row in connection.execute(statement))

    def events_until(self, run_id: UUID, sequence: int | None) -> tuple[RunEvent, ...]:
        """The run's events up to a number (or all), in order."""
        own = select(events).where(events.c.run_id == str(run_id))
        statement = own.order_by(events.c.sequence)
        if sequence is not None:
            statement = statement.where(events.c.sequence <= sequence)
        with self._engine.connect() as connection:
            return tuple(run_event(row) for row in connection.execute(statement))

    def all_events(self, after_position: int) -> tuple[RunEvent, ...]:
        """The next page of all runs' events."""
        statement = (
            select(events)
            .where(events.c.position > after_position)
            .order_by(events.c.position)
            .limit(PAGE)
        )
        with self._engine.connect() as connection:
            return tuple(run_event(row) for row in connection.execute(statement))

    def last_position(self) -> int:
        """The position of the newest event, 0 when there is none."""
        with self._engine.connect() as connection:
            return connection.scalar(select(func.max(events.c.position))) or 0

    def last_sequence(self, run_id: UUID) -> int:
        """The number of the run's newest event, 0 when there is none."""
        newest = select(func.max(events.c.sequence)).where(events.c.run_id == str(run_id))
        with self._engine.connect() as connection:
            return connection.scalar(newest) or 0

    def mean_durations_s(self) -> dict[str, float]:
        """How long each component's completed steps took on average, in seconds."""
        statement = (
            select(steps.c.component, func.avg(steps.c.ended_at - steps.c.started_at))
            .where(steps.c.state == StepState.COMPLETED, steps.c.started_at.is_not(None))
            .group_by(steps.c.component)
        )
        with self._engine.connect() as connection:
            return {name: float(ms) / 1000 for name, ms in connection.execute(statement)}


def _checkpoints() -> Any:
    return select(checkpoints, runs.c.job_id).join(runs, runs.c.run_id == checkpoints.c.run_id)

"""What the engine writes about steps: their states, the intents of effects, and the progress they make."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import Any
from uuid import UUID

from sqlalchemy import Row, insert, select, update

from app.domain.errors import Conflict
from app.domain.runs import RunEventKind, RunState, StepInfo, StepState
from app.orchestration.definition import ComponentRef
from app.orchestration.guardrails.checking import Evaluation
from app.orchestration.run_changes import go_on_unless_asked
from app.orchestration.run_rows import step_info, to_ms, to_text
from app.orchestration.run_store import ENGINE, Measure, RunStore
from app.orchestration.run_tables import effects, guardrails
from app.orchestration.run_transaction import RunTransaction


@dataclass(frozen=True, slots=True)
class StepPlace:
    """Which step of which visit."""

    run_id: UUID
    phase: str
    visit: int
    step_id: str

    @property
    def key(self) -> str:
        """The idempotency key of the step; its fallbacks add a number."""
        return f"{self.run_id}:{self.phase}#{self.visit}/{self.step_id}"


class Begun(Enum):
    """What was known of an effect when its step began."""

    NEW = auto()
    DONE = auto()
    IN_DOUBT = auto()


@dataclass(frozen=True, slots=True)
class StepEnd:
    """How a step ended: with which component, after how many attempts, and what it leaves.

    ``error`` stays beside a step that was left out because it failed; ``skips`` names the steps that go with it.
    """

    state: StepState
    component: ComponentRef
    key: str
    started_at: datetime
    attempts: int = 0
    output: Mapping[str, Any] | None = None
    error_class: str = ""
    error: str = ""
    skips: tuple[str, ...] = ()
    by: str = ENGINE
    reason: str = ""
    effect: bool = False
    evaluations: tuple[Evaluation, ...] = ()


class StepStore:
    """Writes steps through the run store's transactions."""

    def __init__(self, runs: RunStore) -> None:
        self._runs = runs

    def begin(self, place: StepPlace, component: ComponentRef, key: str) -> None:
        """Show the step as RUNNING; does nothing when it is shown or over."""
        self._runs.write(place.run_id, lambda unit: _run(unit, place, component, key))

    def begin_effect(
        self, place: StepPlace, component: ComponentRef, key: str
    ) -> tuple[Begun, Mapping[str, Any]]:
        """Write the intent of an effect before it happens.

        ``DONE`` comes with the output that was kept; ``IN_DOUBT`` when an intent without a result is there already:
        the process ended between the two, and nobody knows whether it happened. Raises ``Conflict`` for a run that
        is paused or over.
        """

        def work(unit: RunTransaction) -> tuple[Begun, Mapping[str, Any]]:
            row = unit.connection.execute(select(effects).where(effects.c.key == key)).first()
            if row is not None and row.succeeded:
                return Begun.DONE, json.loads(row.output)
            if row is not None and row.ended_at is None:
                _doubt(unit, place, "the program ended while it was under way")
                return Begun.IN_DOUBT, {}
            if unit.state is RunState.PAUSED or unit.state.final:
                raise Conflict(f"The run is {unit.state}; nothing begins.")
            intent: dict[str, Any] = {"begun_at": unit.now_ms, "ended_at": None}
            if row is None:
                intent |= {"run_id": str(place.run_id), "succeeded": False, "doubts": 0}
                unit.connection.execute(insert(effects).values(key=key, **intent))
            else:
                unit.connection.execute(update(effects).where(effects.c.key == key).values(intent))
            _run(unit, place, component, key)
            return Begun.NEW, {}

        return self._runs.write(place.run_id, work)

    def begin_effect_again(self, place: StepPlace, component: ComponentRef, key: str) -> None:
        """Write that a person wants the doubtful effect done again; the next crash makes it doubtful anew."""

        def work(unit: RunTransaction) -> None:
            unit.connection.execute(
                update(effects)
                .where(effects.c.key == key)
                .values(begun_at=unit.now_ms, ended_at=None, doubts=effects.c.doubts + 1)
            )
            _run(unit, place, component, key)

        self._runs.write(place.run_id, work)

    def doubt(self, place: StepPlace, reason: str) -> None:
        """Show that nobody knows whether the step's effect happened."""
        self._runs.write(place.run_id, lambda unit: _doubt(unit, place, reason))

    def effect_failed(self, place: StepPlace, key: str) -> None:
        """Write that the effect is known not to have happened."""

        def work(unit: RunTransaction) -> None:
            unit.connection.execute(
                update(effects).where(effects.c.key == key).values(ended_at=unit.now_ms)
            )

        self._runs.write(place.run_id, work)

    def fall_back(
        self, place: StepPlace, words: str, attempts: int, error_class: str, error: str
    ) -> None:
        """Tell that the component failed while the step goes on with its next fallback."""

        def work(unit: RunTransaction) -> None:
            row = unit.step(place.phase, place.visit, place.step_id)
            if StepState(row.state).final:
                return
            used = [*json.loads(row.fallbacks), words]
            unit.change_step(
                row,
                StepState(row.state),
                ENGINE,
                attempts=row.attempts + attempts,
                fallbacks=to_text(used),
                error_class=error_class,
                error=error,
            )
            _failed(unit, place, row.component, error_class, error)
            unit.emit(
                RunEventKind.FALLBACK_APPLIED,
                phase=place.phase,
                step=place.step_id,
                fallback=words,
                errorClass=error_class,
                error=error,
            )

        self._runs.write(place.run_id, work)

    def keep_output(
        self,
        place: StepPlace,
        component: ComponentRef,
        key: str,
        attempts: int,
        output: Mapping[str, Any] | None,
    ) -> None:
        """Keep (or with ``None`` drop) the output of a step that is not over: a person looks at it first."""

        def work(unit: RunTransaction) -> None:
            _run(unit, place, component, key)
            row = unit.step(place.phase, place.visit, place.step_id)
            unit.change_step(
                row,
                StepState(row.state),
                ENGINE,
                attempts=row.attempts + attempts,
                output=None if output is None else to_text(dict(output)),
                component=component.name,
                component_version=component.version,
                stand_in=component.stand_in,
            )

        self._runs.write(place.run_id, work)

    def audit(self, place: StepPlace, evaluations: Sequence[Evaluation]) -> None:
        """Keep what the guardrails said, and tell of those that tripped."""
        self._runs.write(place.run_id, lambda unit: _audit(unit, place, evaluations))

    def wait(self, place: StepPlace, words: str, *, waiting: bool, asks: bool) -> None:
        """Show whether a step waits for its child run, and the step's run as well where the child ``asks`` a person."""

        def work(unit: RunTransaction) -> None:
            row = unit.step(place.phase, place.visit, place.step_id)
            wanted = StepState.WAITING if waiting else StepState.RUNNING
            if row.state in (StepState.RUNNING, StepState.WAITING) and row.state != wanted:
                unit.change_step(row, wanted, ENGINE, words)
            if asks and unit.state is RunState.RUNNING:
                unit.change_run(RunState.WAITING, ENGINE, words)
            elif not asks:
                go_on_unless_asked(unit, ENGINE, words)

        self._runs.write(place.run_id, work)

    def finish(self, place: StepPlace, end: StepEnd, measure: Measure) -> StepInfo:
        """Write the end of a step with its progress, in one transaction; a step that is over already stays as it is.

        With ``effect`` the effect's result is kept in the same transaction. Returns the step as it stands.
        """

        def work(unit: RunTransaction) -> StepInfo:
            row = unit.step(place.phase, place.visit, place.step_id)
            if StepState(row.state).final:
                return step_info(row)
            if end.effect and end.state is StepState.COMPLETED:
                unit.connection.execute(
                    update(effects)
                    .where(effects.c.key == end.key)
                    .values(
                        ended_at=unit.now_ms,
                        succeeded=True,
                        output=to_text(dict(end.output or {})),
                    )
                )
            if end.evaluations:
                _audit(unit, place, end.evaluations)
            changed = _end(unit, row, end)
            if end.state is StepState.FAILED:
                _failed(unit, place, end.component.name, end.error_class, end.error)
            if not unit.state.final:
                _progress(unit, measure())
            return step_info(changed)

        return self._runs.write(place.run_id, work)


def _end(unit: RunTransaction, row: Row[Any], end: StepEnd) -> Any:
    state = StepState(row.state)
    started_at = row.started_at or to_ms(end.started_at)
    shown: dict[str, Any] = {}
    begun = end.state in (StepState.COMPLETED, StepState.FAILED) or bool(end.attempts)
    if state is StepState.PENDING and begun:
        # A short step is written once, at its end; its beginning is told with the time at which it was.
        unit.tell_step(row, StepState.PENDING, StepState.RUNNING, end.by, at_ms=started_at)
        shown["told"] = StepState.RUNNING
    elif state is StepState.WAITING and end.state in (StepState.COMPLETED, StepState.FAILED):
        unit.tell_step(row, StepState.WAITING, StepState.RUNNING, end.by)
        shown["told"] = StepState.RUNNING
    return unit.change_step(
        row,
        end.state,
        end.by,
        end.reason or end.error,
        **shown,
        kind=end.component.kind,
        component=end.component.name,
        component_version=end.component.version,
        stand_in=end.component.stand_in,
        key=end.key,
        attempts=row.attempts + end.attempts,
        started_at=started_at if begun else row.started_at,
        ended_at=unit.now_ms,
        error_class=end.error_class,
        error=end.error,
        output=None if end.output is None else to_text(dict(end.output)),
        skips=to_text(end.skips),
    )


def _run(unit: RunTransaction, place: StepPlace, component: ComponentRef, key: str) -> None:
    row = unit.step(place.phase, place.visit, place.step_id)
    if row.state in (StepState.PENDING, StepState.IN_DOUBT):
        unit.change_step(
            row,
            StepState.RUNNING,
            ENGINE,
            kind=component.kind,
            component=component.name,
            component_version=component.version,
            stand_in=component.stand_in,
            key=key,
            started_at=row.started_at or unit.now_ms,
        )


def _doubt(unit: RunTransaction, place: StepPlace, reason: str) -> None:
    step = unit.step(place.phase, place.visit, place.step_id)
    if step.state in (StepState.RUNNING, StepState.PENDING):
        if step.state == StepState.PENDING:
            unit.change_step(step, StepState.RUNNING, ENGINE, started_at=unit.now_ms)
            step = unit.step(place.phase, place.visit, place.step_id)
        unit.change_step(step, StepState.IN_DOUBT, ENGINE, reason)


def _failed(
    unit: RunTransaction, place: StepPlace, component: str, error_class: str, error: str
) -> None:
    unit.emit(
        RunEventKind.STEP_FAILED,
        phase=place.phase,
        step=place.step_id,
        component=component,
        errorClass=error_class,
        error=error,
    )


def _audit(unit: RunTransaction, place: StepPlace, evaluations: Sequence[Evaluation]) -> None:
    rows = [
        {
            "run_id": str(place.run_id),
            "phase": place.phase,
            "visit": place.visit,
            "step_id": place.step_id,
            "name": one.rule.name,
            "type": one.rule.type,
            "severity": one.rule.severity,
            "stage": one.stage,
            "tripped": one.tripped,
            "reason": one.reason,
            "at": unit.now_ms,
            "took_us": round(one.took_s * 1_000_000),
        }
        for one in evaluations
    ]
    if rows:
        unit.connection.execute(insert(guardrails), rows)
    for one in evaluations:
        if one.tripped:
            unit.emit(
                RunEventKind.GUARDRAIL_TRIPPED,
                phase=place.phase,
                step=place.step_id,
                guardrail=one.rule.name,
                type=one.rule.type,
                severity=one.rule.severity,
                stage=one.stage,
                reason=one.reason,
            )


def _progress(unit: RunTransaction, measured: tuple[int, float | None]) -> None:
    progress, remaining = measured
    unit.update_run(
        progress_pct=progress,
        remaining_ms=None if remaining is None else round(remaining * 1000),
    )
    unit.emit(
        RunEventKind.PROGRESS_UPDATE,
        progressPercentage=progress,
        estimatedTimeRemaining=remaining,
    )

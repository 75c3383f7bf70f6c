"""What the engine writes about steps: their states, the intents of effects, and the progress they make."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import Any
from uuid import UUID

from sqlalchemy import insert, select, update

from app.domain.runs import RunEventKind, RunState, StepState
from app.orchestration.run_rows import to_ms, to_text
from app.orchestration.run_store import ENGINE, Measure, RunStore
from app.orchestration.run_tables import effects
from app.orchestration.run_transaction import RunTransaction


@dataclass(frozen=True, slots=True)
class StepPlace:
    """Which step of which visit, and under which key its skill is called."""

    run_id: UUID
    phase: str
    visit: int
    step_id: str
    skill: str
    skill_version: str
    key: str


class Begun(Enum):
    """What was known of an effect when its step began."""

    NEW = auto()
    DONE = auto()
    IN_DOUBT = auto()


class StepStore:
    """Writes steps through the run store's transactions."""

    def __init__(self, runs: RunStore) -> None:
        self._runs = runs

    def begin(self, place: StepPlace) -> None:
        """Show the step as RUNNING; does nothing when it is shown or over."""
        self._runs.write(place.run_id, lambda unit: _run(unit, place))

    def begin_effect(self, place: StepPlace) -> tuple[Begun, Mapping[str, Any]]:
        """Write the intent of an effect before it happens.

        ``DONE`` comes with the output that was kept; ``IN_DOUBT`` when an intent without a result is there already:
        the process ended between the two, and nobody knows whether it happened.
        """

        def work(unit: RunTransaction) -> tuple[Begun, Mapping[str, Any]]:
            row = unit.connection.execute(select(effects).where(effects.c.key == place.key)).first()
            if row is None:
                unit.connection.execute(
                    insert(effects).values(
                        key=place.key,
                        run_id=str(place.run_id),
                        begun_at=unit.now_ms,
                        succeeded=False,
                        doubts=0,
                    )
                )
                _run(unit, place)
                return Begun.NEW, {}
            if row.succeeded:
                return Begun.DONE, json.loads(row.output)
            step = unit.step(place.phase, place.visit, place.step_id)
            if step.state == StepState.RUNNING:
                unit.change_step(
                    step, StepState.IN_DOUBT, ENGINE, "the program ended while it was under way"
                )
            return Begun.IN_DOUBT, {}

        return self._runs.write(place.run_id, work)

    def begin_effect_again(self, place: StepPlace) -> None:
        """Write that a person wants the doubtful effect done again; the next crash makes it doubtful anew."""

        def work(unit: RunTransaction) -> None:
            unit.connection.execute(
                update(effects)
                .where(effects.c.key == place.key)
                .values(begun_at=unit.now_ms, doubts=effects.c.doubts + 1)
            )
            _run(unit, place)

        self._runs.write(place.run_id, work)

    def fall_back(self, place: StepPlace, attempts: int, error_class: str, error: str) -> None:
        """Tell that the skill failed while the step goes on with its next fallback."""

        def work(unit: RunTransaction) -> None:
            _run(unit, place)
            row = unit.step(place.phase, place.visit, place.step_id)
            unit.change_step(row, StepState(row.state), ENGINE, attempts=row.attempts + attempts)
            _failed(unit, place, error_class, error)

        self._runs.write(place.run_id, work)

    def finish(
        self,
        place: StepPlace,
        state: StepState,
        measure: Measure,
        *,
        started_at: datetime,
        attempts: int,
        output: Mapping[str, Any] | None = None,
        error_class: str = "",
        error: str = "",
        effect: bool = False,
        by: str = ENGINE,
    ) -> None:
        """Write the end of a step with its progress; does nothing when it is over already.

        With ``effect`` the effect's result is kept in the same transaction.
        """

        def work(unit: RunTransaction) -> None:
            visit = unit.visit_steps(place.phase, place.visit)
            row = visit[place.step_id]
            if StepState(row.state).final:
                return
            if effect and state is StepState.COMPLETED:
                unit.connection.execute(
                    update(effects)
                    .where(effects.c.key == place.key)
                    .values(
                        ended_at=unit.now_ms, succeeded=True, output=to_text(dict(output or {}))
                    )
                )
            unit.change_step(
                row,
                state,
                by,
                error,
                skill=place.skill,
                skill_version=place.skill_version,
                key=place.key,
                attempts=row.attempts + attempts,
                started_at=row.started_at or to_ms(started_at),
                ended_at=unit.now_ms,
                error_class=error_class,
                error=error,
                output=None if output is None else to_text(dict(output)),
            )
            if state is StepState.FAILED:
                _failed(unit, place, error_class, error)
            if unit.state in (RunState.RUNNING, RunState.WAITING, RunState.PAUSED):
                finished = [name for name, one in visit.items() if StepState(one.state).final]
                _progress(unit, measure([*finished, place.step_id]))

        self._runs.write(place.run_id, work)


def _run(unit: RunTransaction, place: StepPlace) -> None:
    row = unit.step(place.phase, place.visit, place.step_id)
    if row.state in (StepState.PENDING, StepState.IN_DOUBT):
        unit.change_step(
            row,
            StepState.RUNNING,
            ENGINE,
            skill=place.skill,
            skill_version=place.skill_version,
            key=place.key,
            started_at=row.started_at or unit.now_ms,
        )


def _failed(unit: RunTransaction, place: StepPlace, error_class: str, error: str) -> None:
    unit.emit(
        RunEventKind.STEP_FAILED,
        phase=place.phase,
        step=place.step_id,
        skill=place.skill,
        errorClass=error_class,
        error=error,
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

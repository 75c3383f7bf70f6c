"""Changes that touch a run and what belongs to it, inside an open transaction."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, insert, select, update

from app.domain.errors import Conflict, NotFound
from app.domain.phrases import phrase
from app.domain.runs import (
    CheckpointState,
    RunEventKind,
    RunState,
    StepState,
    check_run_change,
)
from app.orchestration.definition import PhaseDefinition
from app.orchestration.run_rows import to_text
from app.orchestration.run_tables import checkpoints, effects, steps, visits
from app.orchestration.run_transaction import RunTransaction


@dataclass(frozen=True, slots=True)
class NewVisit:
    """A visit that begins: what was left for it, the data it works on, and steps that an earlier visit has done."""

    phase: PhaseDefinition
    number: int
    left: str
    context: Mapping[str, Any]
    carried: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Entered:
    """How a run stands at the beginning of a visit: whether the visit is new, and which steps fallbacks left out."""

    state: RunState
    new: bool
    skips: frozenset[str]


def cancel_run(unit: RunTransaction, by: str, reason: str) -> None:
    """End the run of an open transaction; raises ``Conflict`` when it has ended."""
    check_run_change(unit.state, RunState.CANCELLED)
    pending = unit.connection.execute(
        select(steps).where(steps.c.run_id == str(unit.run_id), steps.c.state == StepState.PENDING)
    ).all()
    withdraw_questions(unit, by, reason)
    unit.change_run(RunState.CANCELLED, by, reason, outcome=reason)
    for row in pending:
        unit.change_step(row, StepState.CANCELLED, by, reason, ended_at=unit.now_ms)
    end_visit(unit)
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


def go_on_unless_asked(unit: RunTransaction, by: str, reason: str, answered_step: str = "") -> None:
    """Let a waiting run go on when neither it nor a child asks anything more; ``answered_step`` has its answer."""
    if unit.state is not RunState.WAITING:
        return
    run_id = str(unit.run_id)
    asked = select(func.count()).where(
        checkpoints.c.run_id == run_id, checkpoints.c.state == CheckpointState.OPEN
    )
    waiting = select(func.count()).where(
        steps.c.run_id == run_id,
        steps.c.state == StepState.WAITING,
        steps.c.step_id != answered_step,
    )
    if not unit.connection.scalar(asked) and not unit.connection.scalar(waiting):
        unit.change_run(RunState.RUNNING, by, reason)


def end_visit(unit: RunTransaction) -> None:
    """Note when the present visit ended."""
    row = unit.row
    unit.connection.execute(
        update(visits)
        .where(
            visits.c.run_id == str(unit.run_id),
            visits.c.phase == row.phase,
            visits.c.visit == row.visit,
            visits.c.ended_at.is_(None),
        )
        .values(ended_at=unit.now_ms)
    )


def skipped_by_fallbacks(unit: RunTransaction) -> frozenset[str]:
    """The steps that fallbacks of the run left out."""
    texts = unit.connection.execute(
        select(steps.c.skips).where(steps.c.run_id == str(unit.run_id), steps.c.skips != "[]")
    ).scalars()
    return frozenset(one for text in texts for one in json.loads(text))


def insert_visit(unit: RunTransaction, new: NewVisit) -> None:
    """Write a visit with its steps: PENDING ones, and those that an earlier visit has done."""
    run_id, phase = str(unit.run_id), new.phase
    count = select(func.count()).where(visits.c.run_id == run_id).scalar_subquery()
    unit.connection.execute(
        insert(visits).values(
            run_id=run_id,
            phase=phase.id,
            visit=new.number,
            place=count,
            context=to_text(dict(new.context)),
            began_at=unit.now_ms,
        )
    )
    place = unit.connection.scalar(
        select(func.count()).select_from(steps).where(steps.c.run_id == run_id)
    )
    rows = []
    for offset, step in enumerate(phase.steps):
        row: dict[str, Any] = {
            "run_id": run_id,
            "phase": phase.id,
            "visit": new.number,
            "step_id": step.id,
            "place": (place or 0) + offset,
            "kind": step.use.kind,
            "component": step.use.name,
            "component_version": step.use.version,
            "stand_in": step.use.stand_in,
            "key": "",
            "state": StepState.PENDING,
            "attempts": 0,
            "started_at": None,
            "ended_at": None,
            "error_class": "",
            "error": "",
            "output": None,
            "fallbacks": to_text([f"at start: {words}" for words in step.replaced]),
            "skips": "[]",
        }
        if step.id in new.carried:
            old = unit.step(phase.id, new.carried[step.id], step.id)
            kept = ("visit", "place")
            row = {**old._mapping} | {key: row[key] for key in kept}
        rows.append(row)
        for words in step.replaced:
            unit.emit(
                RunEventKind.FALLBACK_APPLIED,
                phase=phase.id,
                step=step.id,
                fallback=f"at start: {words}",
                errorClass="",
                error="",
            )
    if rows:
        unit.connection.execute(insert(steps), rows)


def skip_step(unit: RunTransaction, step_id: str, by: str, reason: str) -> None:
    """Leave out a step of the present visit that has not begun, computes, or waits for a child."""
    row = unit.row
    found = unit.visit_steps(row.phase, row.visit).get(step_id)
    if found is None:
        raise NotFound(
            phrase("step in {phase}", phase=row.phase or "a run that has not begun"), step_id
        )
    state = StepState(found.state)
    if state.final:
        raise Conflict(phrase("{step_id} is {state} already.", step_id=step_id, state=state))
    open_effect = unit.connection.scalar(
        select(func.count())
        .select_from(effects)
        .where(
            effects.c.run_id == str(unit.run_id),
            effects.c.key.startswith(found.key, autoescape=True),
            effects.c.ended_at.is_(None),
        )
    )
    if found.key and open_effect:
        raise Conflict(
            phrase(
                "{step_id} is changing the world outside; wait until it is over.", step_id=step_id
            )
        )
    unit.change_step(found, StepState.SKIPPED, by, reason, ended_at=unit.now_ms)
    go_on_unless_asked(unit, by, reason)

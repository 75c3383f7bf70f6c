"""Forking a run from another at the beginning of a phase visit, and reversing what came after it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import insert, select

from app.domain.errors import NotFound
from app.domain.phrases import phrase
from app.domain.runs import StepInfo, StepState
from app.orchestration.definition import (
    PhaseDefinition,
    StepDefinition,
    WorkflowDefinition,
)
from app.orchestration.expressions.templates import render
from app.orchestration.run_queries import VisitInfo
from app.orchestration.run_store import NewRun, RunStore
from app.orchestration.run_tables import steps, visits
from app.orchestration.run_transaction import RunTransaction

if TYPE_CHECKING:
    from pydantic import TypeAdapter

REVERSAL = "reversal"
"""The id of the phase in which a fork reverses effects; no definition's phase is visited under it."""


@dataclass(frozen=True, slots=True)
class ForkStart:
    """Where a fork begins: before which visit, on which data, and with which effects to reverse first."""

    phase: str
    visits: Mapping[str, int]
    context: Mapping[str, Any]
    outputs: Mapping[str, Any]
    reversal: PhaseDefinition | None = None

    def to_json(self) -> dict[str, Any]:
        """The start as JSON values."""
        dumped = _adapter().dump_python(self, mode="json")
        assert isinstance(dumped, dict)
        return dumped

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> ForkStart:
        """The inverse of :meth:`to_json`."""
        return _adapter().validate_python(value)


@cache
def _adapter() -> TypeAdapter[ForkStart]:
    from pydantic import TypeAdapter

    return TypeAdapter(ForkStart)


def fork_start(
    definition: WorkflowDefinition,
    old_visits: Sequence[VisitInfo],
    history: Sequence[StepInfo],
    phase: str,
    visit: int,
) -> ForkStart:
    """The state of a run just before a visit; raises ``NotFound`` for a visit that never began."""
    at = next((one for one in old_visits if (one.phase, one.visit) == (phase, visit)), None)
    if at is None or phase == REVERSAL:
        raise NotFound("phase visit", phrase("{phase}#{visit}", phase=phase, visit=visit))
    before = {(one.phase, one.visit) for one in old_visits if one.place < at.place}
    counts = Counter(one.phase for one in old_visits if one.place < at.place)
    counts.pop(REVERSAL, None)
    done = [step for step in history if step.state is StepState.COMPLETED]
    outputs = {s.step_id: dict(s.output or {}) for s in done if (s.phase, s.visit) in before}
    later = [step for step in done if (step.phase, step.visit) not in before]
    return ForkStart(phase, counts, at.context, outputs, reversal(definition, later, outputs))


def reversal(
    definition: WorkflowDefinition, later: Sequence[StepInfo], outputs: Mapping[str, Any]
) -> PhaseDefinition | None:
    """The phase that reverses the reversible steps among ``later``, the last one first; ``None`` without any."""
    known = {step.id: step for phase in definition.phases for step in phase.steps}
    undone: list[StepDefinition] = []
    seen = dict(outputs)
    for done in sorted(later, key=lambda one: (one.ended_at is not None, one.ended_at)):
        step = known.get(done.step_id)
        seen[done.step_id] = dict(done.output or {})
        if step is None or step.undo is None or done.stand_in:
            continue
        scope = {"context": {}, "steps": {key: {"output": o, **o} for key, o in seen.items()}}
        undone.append(
            replace(
                step,
                id=f"undo-{step.id}-{done.phase}-{done.visit}",
                use=step.undo.use,
                action=step.undo.action,
                parameters=render(step.undo.parameters, scope),
                rendered=True,
                needs=(),
                when="",
                fallbacks=(),
                checkpoint=None,
                cache_s=None,
                undo=None,
                reversible=False,
                replaced=(),
                effect=True,
            )
        )
    if not undone:
        return None
    return PhaseDefinition(REVERSAL, "Reversal", tuple(reversed(undone)))


def last_visit(old_visits: Sequence[VisitInfo]) -> VisitInfo | None:
    """The visit in which a run stood last, reversals left out."""
    own = [one for one in old_visits if one.phase != REVERSAL]
    return own[-1] if own else None


def copy_history(store: RunStore, new: NewRun, old_run: UUID, phase: str, visit: int) -> None:
    """Create the forked run and copy the old run's visits and steps that began before the given visit."""

    def work(unit: RunTransaction) -> None:
        connection, run_id = unit.connection, str(new.run_id)
        of_old = visits.c.run_id == str(old_run)
        found = connection.execute(select(visits).where(of_old).order_by(visits.c.place)).all()
        kept = []
        for row in found:
            if (row.phase, row.visit) == (phase, visit):
                break
            if row.phase != REVERSAL:
                kept.append((row.phase, row.visit))
                connection.execute(insert(visits).values({**row._mapping, "run_id": run_id}))
        for row in connection.execute(select(steps).where(steps.c.run_id == str(old_run))).all():
            if (row.phase, row.visit) in kept:
                connection.execute(insert(steps).values({**row._mapping, "run_id": run_id}))

    store.create(new, work)

"""Where a run goes from a phase; pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.domain.runs import DecisionAction
from app.orchestration.conditions import PhaseOutcome, missing_for, unsettled_steps
from app.orchestration.definition import PhaseDefinition, WorkflowDefinition

REVISION = "needs_revision"


@dataclass(frozen=True, slots=True)
class Goto:
    """On to a phase."""

    phase: str


@dataclass(frozen=True, slots=True)
class End:
    """The run has done its work."""


@dataclass(frozen=True, slots=True)
class Missing:
    """No transition holds: what each of them lacks, in words."""

    words: tuple[str, ...]


def route(
    definition: WorkflowDefinition, phase: PhaseDefinition, outcome: PhaseOutcome
) -> Goto | End | Missing:
    """The first transition whose condition holds; a phase without transitions ends the run once nothing failed."""
    if not phase.transitions:
        unsettled = () if outcome.action is DecisionAction.CONTINUE else unsettled_steps(outcome)
        return Missing(unsettled) if unsettled else End()
    words: list[str] = []
    for transition in phase.transitions:
        missing = missing_for(transition.condition, outcome)
        if not missing:
            return Goto(transition.to)
        title = definition.phase(transition.to).title
        words.append(f"For {title}: {'; '.join(missing)}")
    return Missing(tuple(words))


def after_skip(phase: PhaseDefinition) -> Goto | End:
    """Where a person goes who leaves out what is missing: the way that is written first."""
    return Goto(phase.transitions[0].to) if phase.transitions else End()


def revision(phase: PhaseDefinition) -> Goto:
    """Where changed data is taken into account: the way back that is written, or the same phase again."""
    for transition in phase.transitions:
        if transition.condition == REVISION:
            return Goto(transition.to)
    return Goto(phase.id)


def merge_patch(value: Mapping[str, Any], patch: Mapping[str, Any]) -> dict[str, Any]:
    """The value with a patch merged in (RFC 7386): objects merge, null removes, everything else replaces."""
    merged = dict(value)
    for key, change in patch.items():
        if change is None:
            merged.pop(key, None)
        elif isinstance(change, Mapping):
            old = merged.get(key)
            merged[key] = merge_patch(old if isinstance(old, Mapping) else {}, change)
        else:
            merged[key] = change
    return merged

"""Where a run goes from a phase; pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
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


def revised(
    definition: WorkflowDefinition, phase: PhaseDefinition, outcome: PhaseOutcome, *, asked: bool
) -> Goto | End:
    """Where changed data is taken into account.

    The way back that is written; or, when data was missing and came with the answer, the way on that holds now; or the
    same phase again, as always after a question that was ``asked`` as planned.
    """
    for transition in phase.transitions:
        if transition.condition == REVISION:
            return Goto(transition.to)
    way = Missing(()) if asked else route(definition, phase, outcome)
    return Goto(phase.id) if isinstance(way, Missing) else way


def helpful_answers(
    definition: WorkflowDefinition, phase: PhaseDefinition, outcome: PhaseOutcome
) -> tuple[DecisionAction, ...]:
    """The answers that lead on from a phase in which no transition holds.

    ``continue`` only where an approval is what is missing, or it would be asked again for ever; ``retry`` only where
    there is something to do again. Going on without what is missing is ``skip``.
    """
    approved = replace(outcome, action=DecisionAction.CONTINUE)
    useless = set()
    if isinstance(route(definition, phase, approved), Missing):
        useless.add(DecisionAction.CONTINUE)
    if not phase.steps:
        useless.add(DecisionAction.RETRY)
    return tuple(one for one in DecisionAction if one not in useless)


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

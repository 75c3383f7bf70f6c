"""Named conditions of transitions: whether they hold after a phase, and in words what is missing when they do not.

A condition is a pure function of what the journal keeps, so that a replay always takes the same way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.domain.runs import DecisionAction, StepState
from app.orchestration.expressions.logic import parse_condition
from app.orchestration.expressions.paths import ExpressionError


@dataclass(frozen=True, slots=True)
class StepResult:
    """How one step of the visit ended; ``output`` is empty unless it completed."""

    step_id: str
    component: str
    state: StepState
    output: Mapping[str, Any]
    error_class: str = ""
    error: str = ""

    @property
    def settled(self) -> bool:
        """Whether nothing is open about the step: it completed, or a person left it out."""
        return self.state in (StepState.COMPLETED, StepState.SKIPPED)


@dataclass(frozen=True, slots=True)
class PhaseOutcome:
    """What a visit of a phase produced, and what a person has said about it."""

    results: tuple[StepResult, ...]
    action: DecisionAction | None = None
    context: Mapping[str, Any] = field(default_factory=dict)
    outputs: Mapping[str, Any] = field(default_factory=dict)


Check = Callable[[PhaseOutcome], tuple[str, ...]]


def _unsettled(outcome: PhaseOutcome) -> tuple[str, ...]:
    return tuple(
        f"{result.step_id} did not finish: {result.error or result.state}"
        for result in outcome.results
        if not result.settled
    )


def _listed(value: Any) -> Sequence[Any]:
    """What a step says is missing: a list, or one thing."""
    if isinstance(value, list | tuple):
        return value
    return (value,) if value else ()


def _required_data(outcome: PhaseOutcome) -> tuple[str, ...]:
    wanted = (
        str(item)
        for result in outcome.results
        if result.state is StepState.COMPLETED
        for item in _listed(result.output.get("missing"))
    )
    return _unsettled(outcome) + tuple(wanted)


def _documents(outcome: PhaseOutcome) -> tuple[str, ...]:
    return _unsettled(outcome) + tuple(
        f"{result.step_id} made no document"
        for result in outcome.results
        if result.state is StepState.COMPLETED and not result.output.get("document_id")
    )


def _approved(outcome: PhaseOutcome) -> tuple[str, ...]:
    return () if outcome.action is DecisionAction.CONTINUE else ("the approval of a person",)


def _needs_revision(outcome: PhaseOutcome) -> tuple[str, ...]:
    return () if outcome.action is DecisionAction.MODIFY else ("a person's wish for a revision",)


CONDITIONS: Mapping[str, Check] = {
    "all_skills_success": _unsettled,
    "required_data_collected": _required_data,
    "documents_generated": _documents,
    "approved": _approved,
    "needs_revision": _needs_revision,
}
"""Each check returns what is missing, in words; nothing missing means that the condition holds."""


def missing_for(condition: str, outcome: PhaseOutcome) -> tuple[str, ...]:
    """What is missing for a condition, a named one or an expression; empty when it holds."""
    if condition in CONDITIONS:
        return CONDITIONS[condition](outcome)
    parsed = parse_condition(condition, frozenset(CONDITIONS))
    scope = run_scope(outcome.context, outcome.outputs, outcome.results)
    lacking = {name: CONDITIONS[name](outcome) for name in parsed.predicates()}
    try:
        if parsed.holds(scope, {name: not words for name, words in lacking.items()}):
            return ()
    except ExpressionError as error:
        return (f"that {condition} ({error.problem})",)
    not_there = absent_words(parsed.absent(scope))
    return (
        f"that {condition}{not_there}",
        *(word for words in lacking.values() for word in words),
    )


def absent_words(paths: tuple[str, ...]) -> str:
    """What a condition asked for and did not find, in brackets; empty when everything is there."""
    return f" (there is no {', '.join(paths)})" if paths else ""


def run_scope(
    context: Mapping[str, Any], outputs: Mapping[str, Any], results: Iterable[StepResult]
) -> dict[str, Any]:
    """What templates and conditions read: the run's data, and each step's output with how the step ended."""
    steps: dict[str, Any] = {
        step_id: {"output": output, "status": StepState.COMPLETED.value, **output}
        for step_id, output in outputs.items()
    }
    for result in results:
        output = dict(result.output)
        ended = {"output": output, "status": result.state.value, "error": result.error}
        steps[result.step_id] = ended | output
    return {"context": dict(context), "steps": steps}


def unsettled_steps(outcome: PhaseOutcome) -> tuple[str, ...]:
    """The steps that failed, in words; empty when the phase can be left behind."""
    return _unsettled(outcome)

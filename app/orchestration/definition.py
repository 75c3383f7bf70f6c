"""The model behind a workflow definition: phases of skills, joined by conditions.

A definition is a value. Its JSON form is the input of a run, so that editing a file changes later runs only.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from app.domain.errors import ErrorClass, NotFound
from app.domain.runs import DecisionAction
from app.ports.engine import SkillCatalogue

RETRYABLE = tuple(sorted(one for one in ErrorClass if one.retryable))
DEFAULT_MAX_VISITS = 10


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """How often and how patiently a step is tried: exponential back-off with full jitter, capped."""

    max_attempts: int = 3
    base_s: float = 0.5
    cap_s: float = 30.0
    classes: tuple[ErrorClass, ...] = RETRYABLE


@dataclass(frozen=True, slots=True)
class SkillRef:
    """A skill at a version; without one, the version that is active when the run starts."""

    skill: str
    version: str = ""


@dataclass(frozen=True, slots=True)
class StepDefinition:
    """One step: a skill, its parameters, and what to do when it fails.

    ``timeout_s`` is one deadline for all attempts of one skill; ``fallback`` skills are tried in order after it failed.
    """

    id: str
    use: SkillRef
    parameters: Mapping[str, Any] = field(default_factory=dict)
    retry: RetryPolicy = RetryPolicy()
    timeout_s: float | None = None
    fallback: tuple[SkillRef, ...] = ()
    effect: bool = False

    @property
    def chain(self) -> tuple[SkillRef, ...]:
        """The skill and its fallbacks in the order in which they are tried."""
        return (self.use, *self.fallback)


@dataclass(frozen=True, slots=True)
class Transition:
    """Go to a phase when a named condition holds."""

    to: str
    condition: str


@dataclass(frozen=True, slots=True)
class PlannedCheckpoint:
    """A question that a phase always asks; ``on_timeout`` is decided when nobody answered in time."""

    title: str
    timeout_s: float | None = None
    on_timeout: DecisionAction = DecisionAction.ABORT


@dataclass(frozen=True, slots=True)
class PhaseDefinition:
    """A phase: its steps, side by side or one after the other, and where to go from it."""

    id: str
    title: str
    steps: tuple[StepDefinition, ...]
    parallel: bool = False
    transitions: tuple[Transition, ...] = ()
    checkpoint: PlannedCheckpoint | None = None


@dataclass(frozen=True, slots=True)
class WorkflowDefinition:
    """A whole workflow; the first phase is where a run begins."""

    id: str
    name: str
    version: str
    phases: tuple[PhaseDefinition, ...]
    max_visits: int = DEFAULT_MAX_VISITS

    def phase(self, phase_id: str) -> PhaseDefinition:
        """The phase with that id; raises ``NotFound``."""
        for phase in self.phases:
            if phase.id == phase_id:
                return phase
        raise NotFound(f"phase of {self.id}", phase_id)

    def resolved(self, catalogue: SkillCatalogue) -> WorkflowDefinition:
        """The same definition with every skill at a fixed version and its effects marked."""
        return replace(
            self,
            phases=tuple(
                replace(phase, steps=tuple(_resolve_step(step, catalogue) for step in phase.steps))
                for phase in self.phases
            ),
        )

    def to_json(self) -> dict[str, Any]:
        """The definition as JSON values."""
        return {
            "id": self.id,
            "name": self.name,
            "version": self.version,
            "max_visits": self.max_visits,
            "phases": [_phase_to_json(phase) for phase in self.phases],
        }

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> WorkflowDefinition:
        """The inverse of :meth:`to_json`; the value must have come from there."""
        return cls(
            id=value["id"],
            name=value["name"],
            version=value["version"],
            max_visits=value["max_visits"],
            phases=tuple(_phase_from_json(phase) for phase in value["phases"]),
        )


def _resolve_step(step: StepDefinition, catalogue: SkillCatalogue) -> StepDefinition:
    found = [catalogue.describe(ref.skill, ref.version or None) for ref in step.chain]
    use, *fallback = (SkillRef(one.skill_id, one.version) for one in found)
    return replace(
        step,
        use=use,
        fallback=tuple(fallback),
        effect=step.effect or any(one.effect for one in found),
        timeout_s=step.timeout_s or max(one.timeout_s for one in found),
    )


def _phase_to_json(phase: PhaseDefinition) -> dict[str, Any]:
    asked = phase.checkpoint
    return {
        "id": phase.id,
        "title": phase.title,
        "parallel": phase.parallel,
        "steps": [_step_to_json(step) for step in phase.steps],
        "transitions": [{"to": one.to, "condition": one.condition} for one in phase.transitions],
        "checkpoint": asked
        and {"title": asked.title, "timeout_s": asked.timeout_s, "on_timeout": asked.on_timeout},
    }


def _phase_from_json(value: Mapping[str, Any]) -> PhaseDefinition:
    asked = value["checkpoint"]
    return PhaseDefinition(
        id=value["id"],
        title=value["title"],
        parallel=value["parallel"],
        steps=tuple(_step_from_json(step) for step in value["steps"]),
        transitions=tuple(Transition(one["to"], one["condition"]) for one in value["transitions"]),
        checkpoint=asked
        and PlannedCheckpoint(
            asked["title"], asked["timeout_s"], DecisionAction(asked["on_timeout"])
        ),
    )


def _step_to_json(step: StepDefinition) -> dict[str, Any]:
    return {
        "id": step.id,
        "chain": [[ref.skill, ref.version] for ref in step.chain],
        "with": dict(step.parameters),
        "retry": {
            "max_attempts": step.retry.max_attempts,
            "base_s": step.retry.base_s,
            "cap_s": step.retry.cap_s,
            "classes": list(step.retry.classes),
        },
        "timeout_s": step.timeout_s,
        "effect": step.effect,
    }


def _step_from_json(value: Mapping[str, Any]) -> StepDefinition:
    use, *fallback = (SkillRef(skill, version) for skill, version in value["chain"])
    retry = value["retry"]
    return StepDefinition(
        id=value["id"],
        use=use,
        fallback=tuple(fallback),
        parameters=value["with"],
        retry=RetryPolicy(
            retry["max_attempts"],
            retry["base_s"],
            retry["cap_s"],
            tuple(ErrorClass(one) for one in retry["classes"]),
        ),
        timeout_s=value["timeout_s"],
        effect=value["effect"],
    )

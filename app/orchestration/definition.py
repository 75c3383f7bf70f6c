"""The model behind a workflow definition: phases of steps, joined by conditions.

A definition is a value. Its JSON form is the input of a run, so that editing a file changes later runs only. A
definition that is written as a graph of steps is one phase whose failure ends the run.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any

from app.domain.errors import ErrorClass, NotFound
from app.domain.runs import DecisionAction, StepKind
from app.orchestration.guardrails.rules import Guardrail

if TYPE_CHECKING:
    from pydantic import TypeAdapter

RETRYABLE = tuple(sorted(one for one in ErrorClass if one.retryable))
DEFAULT_MAX_VISITS = 10
DEFAULT_CONCURRENCY = 8
GRAPH_PHASE = "steps"
"""The id of the one phase of a definition that is written as a graph of steps."""


class Backoff(StrEnum):
    """How the ceiling of the wait grows from one attempt to the next."""

    EXPONENTIAL = "exponential"
    LINEAR = "linear"
    FIXED = "fixed"


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """How often and how patiently a step is tried: a growing ceiling with full jitter, capped."""

    max_attempts: int = 3
    base_s: float = 0.5
    cap_s: float = 30.0
    classes: tuple[ErrorClass, ...] = RETRYABLE
    backoff: Backoff = Backoff.EXPONENTIAL


@dataclass(frozen=True, slots=True)
class ComponentRef:
    """A component at a version; without one, the version that is active when the run starts.

    ``effect`` and ``stand_in`` are known once the definition is resolved against what is installed.
    """

    kind: StepKind
    name: str
    version: str = ""
    effect: bool = False
    stand_in: bool = False


class FallbackType(StrEnum):
    """What is done after a step has failed."""

    COMPONENT_REPLACEMENT = "component-replacement"
    PARAMETER_ADJUSTMENT = "parameter-adjustment"
    WORKFLOW_MODIFICATION = "workflow-modification"
    MANUAL_INTERVENTION = "manual-intervention"


@dataclass(frozen=True, slots=True)
class Fallback:
    """One fallback; which fields count follows from the type."""

    type: FallbackType
    component: ComponentRef | None = None
    adjustments: Mapping[str, Any] = field(default_factory=dict)
    skip_steps: tuple[str, ...] = ()
    reason: str = ""

    @property
    def words(self) -> str:
        """The fallback as the history names it."""
        match self.type:
            case FallbackType.COMPONENT_REPLACEMENT:
                assert self.component is not None
                return f"{self.type}: {self.component.name}"
            case FallbackType.PARAMETER_ADJUSTMENT:
                return f"{self.type}: {', '.join(sorted(self.adjustments))}"
            case FallbackType.WORKFLOW_MODIFICATION:
                return f"{self.type}: without {', '.join(self.skip_steps) or 'this step'}"
        return f"{self.type}: {self.reason}"


@dataclass(frozen=True, slots=True)
class PlannedCheckpoint:
    """A question that is always asked; ``on_timeout`` is decided when nobody answered in time."""

    title: str
    timeout_s: float | None = None
    on_timeout: DecisionAction = DecisionAction.ABORT


@dataclass(frozen=True, slots=True)
class Undo:
    """What reverses a step's effect; its templates may read the step's own output."""

    use: ComponentRef
    action: str = ""
    parameters: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class StepDefinition:
    """One step: a component, its parameters, and what to do when it fails.

    ``timeout_s`` is one deadline for all attempts of one component; the fallbacks are tried in order after it failed.
    ``wanted`` lists the paths that the definition reads from the step's output; ``child`` is the definition of a
    ``workflow`` step; ``replaced`` says what start-up put in place of a component that is not installed;
    the parameters of a ``rendered`` step are values and hold no templates.
    """

    id: str
    use: ComponentRef
    action: str = ""
    parameters: Mapping[str, Any] = field(default_factory=dict)
    needs: tuple[str, ...] = ()
    retry: RetryPolicy = RetryPolicy()
    timeout_s: float | None = None
    fallbacks: tuple[Fallback, ...] = ()
    effect: bool = False
    reversible: bool = False
    undo: Undo | None = None
    guardrails: tuple[str, ...] = ()
    when: str = ""
    checkpoint: PlannedCheckpoint | None = None
    cache_s: float | None = None
    wanted: tuple[str, ...] = ()
    replaced: tuple[str, ...] = ()
    child: WorkflowDefinition | None = None
    rendered: bool = False


@dataclass(frozen=True, slots=True)
class Transition:
    """Go to a phase when a condition holds: a named one, or an expression."""

    to: str
    condition: str


@dataclass(frozen=True, slots=True)
class PhaseDefinition:
    """A phase: its steps and where to go from it.

    ``graph`` runs every step as soon as those it needs are over; otherwise ``parallel`` runs them side by side, and
    without it they run one after the other. ``fails_run`` ends the run when a step fails, instead of asking a person.
    """

    id: str
    title: str
    steps: tuple[StepDefinition, ...]
    parallel: bool = False
    graph: bool = False
    transitions: tuple[Transition, ...] = ()
    checkpoint: PlannedCheckpoint | None = None
    fails_run: bool = False

    def step(self, step_id: str) -> StepDefinition:
        """The step with that id; raises ``NotFound``."""
        for step in self.steps:
            if step.id == step_id:
                return step
        raise NotFound(f"step of {self.id}", step_id)


class TriggerKind(StrEnum):
    """What starts a definition of the library."""

    SCHEDULE = "schedule"
    WEBHOOK = "webhook"
    MANUAL = "manual"


@dataclass(frozen=True, slots=True)
class Trigger:
    """``detail`` is the cron line, the endpoint's path, or the permission that a person needs."""

    kind: TriggerKind
    detail: str


@dataclass(frozen=True, slots=True)
class WorkflowDefinition:
    """A whole workflow; the first phase is where a run begins.

    ``timeout_s`` is how long a run may work, waiting for people and pauses left out.
    """

    id: str
    name: str
    version: str
    phases: tuple[PhaseDefinition, ...]
    max_visits: int = DEFAULT_MAX_VISITS
    concurrency: int = DEFAULT_CONCURRENCY
    timeout_s: float | None = None
    guardrails: tuple[Guardrail, ...] = ()
    triggers: tuple[Trigger, ...] = ()
    warnings: tuple[str, ...] = ()

    def phase(self, phase_id: str) -> PhaseDefinition:
        """The phase with that id; raises ``NotFound``."""
        for phase in self.phases:
            if phase.id == phase_id:
                return phase
        raise NotFound(f"phase of {self.id}", phase_id)

    def steps(self) -> Iterator[StepDefinition]:
        """Every step of every phase."""
        for phase in self.phases:
            yield from phase.steps

    def to_json(self) -> dict[str, Any]:
        """The definition as JSON values; what equals its default is left out."""
        dumped = _adapter().dump_python(self, mode="json", exclude_defaults=True)
        assert isinstance(dumped, dict)
        return dumped

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> WorkflowDefinition:
        """The inverse of :meth:`to_json`; the value must have come from there."""
        return _adapter().validate_python(value)


@cache
def _adapter() -> TypeAdapter[WorkflowDefinition]:
    from pydantic import TypeAdapter

    return TypeAdapter(WorkflowDefinition)

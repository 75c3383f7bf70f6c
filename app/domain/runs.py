"""Runs of workflow definitions: their states, the questions they ask, the answers, and what is told about them.

A run walks through the phases of its definition. A *visit* is one pass through a phase (a loop visits it again); a
*step* is one call of a component (a skill, an agent, a service) within a visit; a *checkpoint* is a question to a
person that the run waits for.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from app.domain.errors import Conflict
from app.domain.phrases import phrase


class RunState(StrEnum):
    """Where a run stands; the last three are final."""

    PENDING = "PENDING"
    RUNNING = "RUNNING"
    PAUSED = "PAUSED"
    WAITING = "WAITING"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"
    CANCELLED = "CANCELLED"

    @property
    def final(self) -> bool:
        """Whether nothing can happen to the run any more."""
        return not RUN_TRANSITIONS[self]


class StepState(StrEnum):
    """Where a step stands; ``IN_DOUBT`` means an effect was begun and its result is not known."""

    PENDING = "PENDING"
    RUNNING = "RUNNING"
    WAITING = "WAITING"
    IN_DOUBT = "IN_DOUBT"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"
    SKIPPED = "SKIPPED"
    CANCELLED = "CANCELLED"

    @property
    def final(self) -> bool:
        """Whether the step is over."""
        return not STEP_TRANSITIONS[self]


class CheckpointState(StrEnum):
    """Whether a question was answered; ``WITHDRAWN`` when the run ended without an answer."""

    OPEN = "OPEN"
    DECIDED = "DECIDED"
    WITHDRAWN = "WITHDRAWN"


RUN_TRANSITIONS: Mapping[RunState, frozenset[RunState]] = {
    RunState.PENDING: frozenset({RunState.RUNNING, RunState.FAILED, RunState.CANCELLED}),
    RunState.RUNNING: frozenset(
        {
            RunState.PAUSED,
            RunState.WAITING,
            RunState.COMPLETED,
            RunState.FAILED,
            RunState.CANCELLED,
        }
    ),
    RunState.PAUSED: frozenset({RunState.RUNNING, RunState.CANCELLED}),
    RunState.WAITING: frozenset({RunState.RUNNING, RunState.FAILED, RunState.CANCELLED}),
    RunState.COMPLETED: frozenset(),
    RunState.FAILED: frozenset(),
    RunState.CANCELLED: frozenset(),
}
STEP_TRANSITIONS: Mapping[StepState, frozenset[StepState]] = {
    StepState.PENDING: frozenset({StepState.RUNNING, StepState.SKIPPED, StepState.CANCELLED}),
    StepState.RUNNING: frozenset(
        {
            StepState.WAITING,
            StepState.IN_DOUBT,
            StepState.COMPLETED,
            StepState.FAILED,
            StepState.SKIPPED,
            StepState.CANCELLED,
        }
    ),
    StepState.WAITING: frozenset({StepState.RUNNING, StepState.SKIPPED, StepState.CANCELLED}),
    StepState.IN_DOUBT: frozenset(
        {
            StepState.RUNNING,
            StepState.COMPLETED,
            StepState.SKIPPED,
            StepState.CANCELLED,
        }
    ),
    StepState.COMPLETED: frozenset(),
    StepState.FAILED: frozenset(),
    StepState.SKIPPED: frozenset(),
    StepState.CANCELLED: frozenset(),
}


def check_run_change(old: RunState, new: RunState) -> None:
    """Raise ``Conflict`` when a run may not go from ``old`` to ``new``."""
    if new not in RUN_TRANSITIONS[old]:
        raise Conflict(
            phrase(
                "A run that is {old} cannot become {new}. {allowed}",
                old=old,
                new=new,
                allowed=_allowed(RUN_TRANSITIONS[old]),
            )
        )


def check_step_change(old: StepState, new: StepState) -> None:
    """Raise ``Conflict`` when a step may not go from ``old`` to ``new``."""
    if new not in STEP_TRANSITIONS[old]:
        raise Conflict(
            phrase(
                "A step that is {old} cannot become {new}. {allowed}",
                old=old,
                new=new,
                allowed=_allowed(STEP_TRANSITIONS[old]),
            )
        )


def _allowed(states: frozenset[Any]) -> str:
    return f"Allowed: {', '.join(sorted(states))}." if states else "It is over."


APPROVE = "approve"
"""Another word for ``continue``."""


class DecisionAction(StrEnum):
    """What a person tells a run that waits.

    ``CONTINUE`` approves what was done; ``MODIFY`` asks for a revision with changed data; ``RETRY`` runs the same work
    again; ``SKIP`` goes on without what is missing; ``ABORT`` cancels the run.
    """

    CONTINUE = "continue"
    MODIFY = "modify"
    RETRY = "retry"
    SKIP = "skip"
    ABORT = "abort"

    @classmethod
    def parse(cls, text: str) -> DecisionAction:
        """The action with that name; ``approve`` is another word for ``continue``. Raises ``ValueError``."""
        return cls.CONTINUE if text == APPROVE else cls(text)


@dataclass(frozen=True, slots=True)
class Decision:
    """A person's answer; ``patch`` is merged into the run's context by ``MODIFY``."""

    action: DecisionAction
    person: str
    at: datetime
    reason: str = ""
    patch: Mapping[str, Any] = field(default_factory=dict)


class CheckpointCause(StrEnum):
    """Why a run asks.

    ``FAILURE`` is a step that failed and asks for a person; ``GUARDRAIL`` is a rule that only a person may set aside.
    """

    CONDITION = "condition"
    PLANNED = "planned"
    IN_DOUBT = "in_doubt"
    FAILURE = "failure"
    GUARDRAIL = "guardrail"


class StepKind(StrEnum):
    """What kind of component a step calls."""

    LLM = "llm"
    MCP = "mcp"
    WEB = "web"
    MOBILE = "mobile"
    DATABASE = "database"
    API = "api"
    SKILL = "skill"
    AGENT = "agent"
    WORKFLOW = "workflow"


@dataclass(frozen=True, slots=True)
class CheckpointInfo:
    """A question of a run: ``missing`` says in words what stands in the way."""

    checkpoint_id: UUID
    run_id: UUID
    job_id: UUID | None
    phase: str
    visit: int
    cause: CheckpointCause
    title: str
    missing: tuple[str, ...]
    actions: tuple[DecisionAction, ...]
    state: CheckpointState
    asked_at: datetime
    deadline: datetime | None
    decision: Decision | None
    step_id: str = ""


@dataclass(frozen=True, slots=True)
class RunInfo:
    """A run as it stands; ``remaining_s`` is known only once the same steps have run before."""

    run_id: UUID
    job_id: UUID | None
    definition_id: str
    definition_name: str
    definition_version: str
    state: RunState
    phase: str
    visit: int
    progress_pct: int
    remaining_s: float | None
    started_by: str
    started_at: datetime
    changed_at: datetime
    version: int
    outcome: str
    forked_from: UUID | None
    parent_run_id: UUID | None = None
    parent_step: str = ""


@dataclass(frozen=True, slots=True)
class StepInfo:
    """One step within one visit of a phase; ``key`` is its idempotency key.

    ``component`` is what was called in the end; ``fallbacks`` names in words what was tried before it helped;
    ``stand_in`` says that the component is not installed and its output was made up.
    """

    run_id: UUID
    phase: str
    visit: int
    step_id: str
    component: str
    component_version: str
    key: str
    state: StepState
    attempts: int
    started_at: datetime | None
    ended_at: datetime | None
    error_class: str
    error: str
    output: Mapping[str, Any] | None
    kind: StepKind = StepKind.SKILL
    stand_in: bool = False
    fallbacks: tuple[str, ...] = ()


class ChangeSubject(StrEnum):
    """What changed."""

    RUN = "run"
    STEP = "step"
    CHECKPOINT = "checkpoint"


@dataclass(frozen=True, slots=True)
class RunChange:
    """One change as the store writes it; ``run`` is the run after the change.

    ``old`` is empty for a new subject and equals ``new`` when a run moved to another phase without changing state.
    """

    subject: ChangeSubject
    run: RunInfo
    old: str
    new: str
    by: str
    at: datetime
    reason: str
    step: StepInfo | None = None
    checkpoint: CheckpointInfo | None = None


class RunEventKind(StrEnum):
    """What subscribers are told."""

    STATE_CHANGED = "STATE_CHANGED"
    PHASE_COMPLETE = "PHASE_COMPLETE"
    PROGRESS_UPDATE = "PROGRESS_UPDATE"
    WORKFLOW_COMPLETE = "WORKFLOW_COMPLETE"
    CHECKPOINT_REQUESTED = "CHECKPOINT_REQUESTED"
    CHECKPOINT_RESOLVED = "CHECKPOINT_RESOLVED"
    STEP_FAILED = "STEP_FAILED"
    RUN_PAUSED = "RUN_PAUSED"
    RUN_RESUMED = "RUN_RESUMED"
    RUN_CANCELLED = "RUN_CANCELLED"
    GUARDRAIL_TRIPPED = "GUARDRAIL_TRIPPED"
    FALLBACK_APPLIED = "FALLBACK_APPLIED"


@dataclass(frozen=True, slots=True)
class RunEvent:
    """Something that happened to a run.

    ``sequence`` counts 1, 2, 3 … within the run; ``position`` grows over all runs of the store.
    """

    run_id: UUID
    sequence: int
    position: int
    kind: RunEventKind
    at: datetime
    payload: Mapping[str, Any]

"""The resources of workflow runs on the server."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any
from uuid import UUID

from pydantic import Field, JsonValue, model_validator

from app.domain.runs import (
    CheckpointCause,
    CheckpointInfo,
    CheckpointState,
    DecisionAction,
    RunEvent,
    RunEventKind,
    RunInfo,
    RunState,
    StepInfo,
    StepKind,
    StepState,
)
from app.wire.api import Message

MAX_DEFINITION_CHARS = 200_000
MAX_CONTEXT_KEYS = 200
Reason = Annotated[str, Field(max_length=500)]
Name = Annotated[str, Field(max_length=100)]


class StartRun(Message):
    """A run to start: a definition that ships, by its id, or one as text (YAML or JSON).

    With an ``id`` of the caller the request can be sent again when its answer was lost; it starts one run.
    """

    definition_id: Name = ""
    definition: Annotated[str, Field(max_length=MAX_DEFINITION_CHARS)] = ""
    context: Annotated[
        dict[str, JsonValue], Field(default_factory=dict, max_length=MAX_CONTEXT_KEYS)
    ]
    job_id: UUID | None = None
    id: UUID | None = None

    @model_validator(mode="after")
    def _one_definition(self) -> StartRun:
        if bool(self.definition_id) == bool(self.definition):
            raise ValueError("give either definition_id or definition")
        return self


class RunOut(Message):
    """A run as it stands; ``version`` grows with every change."""

    id: UUID
    job_id: UUID | None
    definition_id: str
    definition_name: str
    definition_version: str
    state: RunState
    phase: str
    progress_percentage: int
    remaining_s: float | None
    started_by: str
    started_at: datetime
    changed_at: datetime
    version: int
    outcome: str
    parent_id: UUID | None

    @classmethod
    def of(cls, info: RunInfo) -> RunOut:
        """The resource of a run."""
        return cls(**_run_fields(info))


class RunList(Message):
    """One page of runs, the newest first; ``next_before`` is the id to continue before."""

    runs: list[RunOut]
    next_before: UUID | None


class StepOut(Message):
    """One step of a run; ``stand_in`` says that its component is not installed and its output was made up."""

    phase: str
    visit: int
    step: str
    kind: StepKind
    component: str
    component_version: str
    state: StepState
    attempts: int
    started_at: datetime | None
    ended_at: datetime | None
    error_class: str
    error: str
    stand_in: bool

    @classmethod
    def of(cls, info: StepInfo) -> StepOut:
        """The resource of a step."""
        return cls(
            phase=info.phase,
            visit=info.visit,
            step=info.step_id,
            kind=info.kind,
            component=info.component,
            component_version=info.component_version,
            state=info.state,
            attempts=info.attempts,
            started_at=info.started_at,
            ended_at=info.ended_at,
            error_class=info.error_class,
            error=info.error,
            stand_in=info.stand_in,
        )


class CheckpointOut(Message):
    """A question of a run to a person, and the answer once there is one."""

    id: UUID
    run_id: UUID
    phase: str
    step: str
    cause: CheckpointCause
    title: str
    missing: list[str]
    actions: list[DecisionAction]
    state: CheckpointState
    asked_at: datetime
    deadline: datetime | None
    action: DecisionAction | None
    decided_by: str
    reason: str
    decided_at: datetime | None

    @classmethod
    def of(cls, info: CheckpointInfo) -> CheckpointOut:
        """The resource of a checkpoint."""
        decision = info.decision
        return cls(
            id=info.checkpoint_id,
            run_id=info.run_id,
            phase=info.phase,
            step=info.step_id,
            cause=info.cause,
            title=info.title,
            missing=list(info.missing),
            actions=list(info.actions),
            state=info.state,
            asked_at=info.asked_at,
            deadline=info.deadline,
            action=decision.action if decision else None,
            decided_by=decision.person if decision else "",
            reason=decision.reason if decision else "",
            decided_at=decision.at if decision else None,
        )


class RunDetail(RunOut):
    """A run with its steps and questions; ``last_sequence`` is the number of its newest event.

    ``checkpoints`` are the run's own, then the open ones of runs that its steps started: they are answered here too.
    """

    steps: list[StepOut]
    checkpoints: list[CheckpointOut]
    outputs: dict[str, JsonValue]
    last_sequence: int

    @classmethod
    def with_steps(
        cls,
        info: RunInfo,
        steps: tuple[StepInfo, ...],
        checkpoints: tuple[CheckpointInfo, ...],
        outputs: dict[str, JsonValue],
        last_sequence: int,
    ) -> RunDetail:
        """The resource of a run with everything in it."""
        return cls(
            **_run_fields(info),
            steps=[StepOut.of(step) for step in steps],
            checkpoints=[CheckpointOut.of(asked) for asked in checkpoints],
            outputs=outputs,
            last_sequence=last_sequence,
        )


class RunAction(StrEnum):
    """What a person does to a run that goes on."""

    PAUSE = "pause"
    RESUME = "resume"
    CANCEL = "cancel"
    SKIP = "skip"


class RunPatch(Message):
    """A change of a run's progress; it is made only when it is legal where the run stands.

    ``step`` is needed to skip one. With ``version`` it is refused when the run has changed since it was read.
    """

    action: RunAction
    reason: Reason = ""
    step: Name = ""
    version: Annotated[int, Field(ge=1, le=2**31 - 1)] | None = None


class RunDecision(Message):
    """An answer to a question of a run; ``patch`` changes the run's data and belongs to ``modify``."""

    action: DecisionAction
    reason: Reason = ""
    patch: Annotated[dict[str, JsonValue], Field(default_factory=dict, max_length=MAX_CONTEXT_KEYS)]


class ComponentFiguresOut(Message):
    """How the calls of one component ended."""

    component: str
    completed: int
    failed: int
    mean_s: float | None


class RunStatisticsOut(Message):
    """How the company's runs have gone; means are in seconds and leave out waiting for people."""

    by_state: dict[RunState, int]
    success_rate: float | None
    mean_run_s: float | None
    mean_phase_s: dict[str, float]
    components: list[ComponentFiguresOut]


class RunEventOut(Message):
    """Something that happened to a run; ``sequence`` counts 1, 2, 3 … within it."""

    run_id: UUID
    sequence: int
    type: RunEventKind
    at: datetime
    data: dict[str, JsonValue]

    @classmethod
    def of(cls, event: RunEvent) -> RunEventOut:
        """The resource of an event: the same on streams and in webhooks."""
        return cls(
            run_id=event.run_id,
            sequence=event.sequence,
            type=event.kind,
            at=event.at,
            data=dict(event.payload),
        )


class RunEventPage(Message):
    """Events of a run in order; ``next_after`` is the number to continue after, if there are more."""

    events: list[RunEventOut]
    next_after: int | None


def _run_fields(info: RunInfo) -> dict[str, Any]:
    return {
        "id": info.run_id,
        "job_id": info.job_id,
        "definition_id": info.definition_id,
        "definition_name": info.definition_name,
        "definition_version": info.definition_version,
        "state": info.state,
        "phase": info.phase,
        "progress_percentage": info.progress_pct,
        "remaining_s": info.remaining_s,
        "started_by": info.started_by,
        "started_at": info.started_at,
        "changed_at": info.changed_at,
        "version": info.version,
        "outcome": info.outcome,
        "parent_id": info.parent_run_id,
    }

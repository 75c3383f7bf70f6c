"""What is read of runs beside their present state: guardrail audit, past moments, statistics, triggers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from app.domain.runs import RunState, StepState


class GuardrailType(StrEnum):
    """What a guardrail protects."""

    DATA_PRIVACY = "data-privacy"
    SECURITY = "security"
    COMPLIANCE = "compliance"
    PERFORMANCE = "performance"
    COST = "cost"


class Severity(StrEnum):
    """What happens when a guardrail trips: blocked, blocked until a person approves, warned, noted."""

    CRITICAL = "critical"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class GuardrailStage(StrEnum):
    """Whether the parameters were looked at or the output."""

    BEFORE = "before"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class GuardrailEntry:
    """One evaluation; ``reason`` names rule and place and never shows the value that was found."""

    run_id: UUID
    phase: str
    visit: int
    step_id: str
    name: str
    type: GuardrailType
    severity: Severity
    stage: GuardrailStage
    tripped: bool
    reason: str
    at: datetime
    took_ms: float


@dataclass(frozen=True, slots=True)
class StepMoment:
    """Where a step stood at a moment."""

    phase: str
    visit: int
    step_id: str
    state: StepState


@dataclass(frozen=True, slots=True)
class RunMoment:
    """A run as it stood right after one of its events."""

    run_id: UUID
    sequence: int
    at: datetime
    state: RunState
    phase: str
    progress_pct: int
    steps: tuple[StepMoment, ...]
    open_questions: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class ComponentFigures:
    """How a component's steps went: counts, and the mean time of the completed ones."""

    component: str
    completed: int
    failed: int
    mean_s: float | None


@dataclass(frozen=True, slots=True)
class RunStatistics:
    """How runs went; ``success_rate`` is completed over ended and not cancelled, ``None`` before one has ended."""

    by_state: Mapping[RunState, int]
    success_rate: float | None
    mean_run_s: float | None
    mean_phase_s: Mapping[str, float]
    components: tuple[ComponentFigures, ...]


@dataclass(frozen=True, slots=True)
class TriggerInfo:
    """What starts a definition by itself; times are known for schedules only."""

    definition_id: str
    definition_version: str
    kind: str
    detail: str
    next_at: datetime | None
    last_at: datetime | None


@dataclass(frozen=True, slots=True)
class DefinitionVersion:
    """A saved version of a definition."""

    definition_id: str
    version: str
    name: str
    sha256: str
    saved_by: str
    saved_at: datetime


@dataclass(frozen=True, slots=True)
class Difference:
    """A key whose value is another one in the newer version; ``None`` stands for a key that is not there."""

    key: str
    old: Any
    new: Any

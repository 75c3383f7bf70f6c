"""One visit of a phase while it is worked on, in memory; everything in it can be rebuilt from the tables."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from app.domain.runs import RunState, StepInfo
from app.orchestration.conditions import StepResult, run_scope
from app.orchestration.definition import PhaseDefinition, WorkflowDefinition


@dataclass(slots=True)
class Visit:
    """A visit of a phase.

    ``context`` changes when a person modifies the data; ``outputs`` holds those of earlier visits and of the steps that
    are over; ``seen`` is the number of interventions that ``state`` and ``rows`` know of; ``left_s`` is how long the
    run may still work, counted from ``counted_at`` on the clock of the loop.
    """

    run_id: UUID
    job_id: UUID | None
    by: str
    definition: WorkflowDefinition
    phase: PhaseDefinition
    number: int
    context: dict[str, Any]
    outputs: dict[str, Any]
    skips: set[str]
    results: dict[str, StepResult] = field(default_factory=dict)
    rows: Mapping[str, StepInfo] = field(default_factory=dict)
    state: RunState = RunState.RUNNING
    seen: int = -1
    left_s: float | None = None
    counted_at: float = 0.0

    def scope(self) -> dict[str, Any]:
        """What templates and conditions read: the run's data, and each step's output with how the step ended."""
        return run_scope(self.context, self.outputs, self.results.values())

"""Runs and their questions as the screens show them."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.runs import CheckpointInfo, RunInfo, RunState, StepInfo
from app.services.views import CheckpointView, PhaseStep, StepState


def phase_steps(
    run: RunInfo | None, steps: Sequence[StepInfo], phases: Sequence[str]
) -> tuple[PhaseStep, ...]:
    """Every phase of the run's definition in order; without a run there is none."""
    if run is None:
        return ()
    visited = {step.phase for step in steps}
    return tuple(_phase(run, phase, visited, steps) for phase in phases)


def _phase(run: RunInfo, phase: str, visited: set[str], steps: Sequence[StepInfo]) -> PhaseStep:
    name = phase_name(phase)
    mine = [step for step in steps if step.phase == phase]
    done = sum(step.state.final for step in mine)
    if phase == run.phase and run.state is not RunState.COMPLETED:
        standing = "" if run.state is RunState.RUNNING else run.state.value
        return PhaseStep(name, StepState.CURRENT, standing, done, len(mine))
    if phase in visited:
        return PhaseStep(name, StepState.DONE, "", done, done)
    return PhaseStep(name, StepState.TODO)


def phase_name(phase: str) -> str:
    """A phase's id as people read it."""
    return phase.replace("_", " ").replace("-", " ").capitalize()


def run_progress(run: RunInfo | None) -> float | None:
    """How much of the run is done, 0 to 1."""
    return None if run is None else run.progress_pct / 100


def checkpoint_view(question: CheckpointInfo) -> CheckpointView:
    """A question as a card: what it is about and what is missing."""
    return CheckpointView(
        checkpoint_id=question.checkpoint_id,
        title=question.title,
        detail="; ".join(question.missing),
        phase=question.phase,
        asked_at=question.asked_at,
    )

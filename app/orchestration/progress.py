"""How far a run is and how long it may still take; pure functions of the definition and of past durations."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from app.orchestration.definition import StepDefinition, WorkflowDefinition

MOST_BEFORE_THE_END = 99


def progress_pct(definition: WorkflowDefinition, phase_id: str, finished: int) -> int:
    """Finished steps over known steps when ``finished`` steps of the phase's visit are over; 0 to 99, 100 is the end.

    Phases count in the order in which they are written, so that a loop back lowers the figure only with a new visit.
    """
    before = 0
    if all(phase.id != phase_id for phase in definition.phases):
        return 0  # effects are being reversed before the definition's own phases
    for phase in definition.phases:
        if phase.id == phase_id:
            break
        before += len(phase.steps)
    known = sum(len(phase.steps) for phase in definition.phases)
    return min(MOST_BEFORE_THE_END, 100 * (before + finished) // known) if known else 0


def remaining_s(
    definition: WorkflowDefinition,
    phase_id: str,
    finished_steps: Collection[str],
    mean_duration_s: Mapping[str, float],
) -> float | None:
    """Seconds that the steps still ahead took on average before; ``None`` while one of them has never run.

    Waiting for people is not counted. Side by side steps count as long as the longest.
    """
    total = 0.0
    ahead = False
    for phase in definition.phases:
        ahead = ahead or phase.id == phase_id
        if not ahead:
            continue
        done = finished_steps if phase.id == phase_id else ()
        open_steps: list[StepDefinition] = [step for step in phase.steps if step.id not in done]
        if any(step.use.name not in mean_duration_s for step in open_steps):
            return None
        durations = [mean_duration_s[step.use.name] for step in open_steps]
        total += (
            max(durations, default=0.0) if phase.parallel and not phase.graph else sum(durations)
        )
    return total

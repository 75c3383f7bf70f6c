"""A run as it stood at a past moment, from its events alone."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from app.domain.errors import NotFound
from app.domain.run_views import RunMoment, StepMoment
from app.domain.runs import RunEvent, RunEventKind, RunState, StepState


def moment(run_id: UUID, events: Sequence[RunEvent], sequence: int) -> RunMoment:
    """Right after the event with that number; raises ``NotFound`` when the run has none such."""
    told = [event for event in events if event.sequence <= sequence]
    if not told or told[-1].sequence != sequence:
        raise NotFound("event of the run", sequence)
    state, phase, progress = RunState.PENDING, "", 0
    steps: dict[tuple[str, int, str], StepState] = {}
    questions: dict[UUID, None] = {}
    for event in told:
        said = event.payload
        match event.kind:
            case RunEventKind.STATE_CHANGED if said["subject"] == "run":
                state = RunState(said["new"])
                if state.final:
                    questions.clear()
            case RunEventKind.STATE_CHANGED:
                phase = said["phase"]
                steps[(phase, said["visit"], said["step"])] = StepState(said["new"])
            case RunEventKind.PHASE_COMPLETE:
                phase = said["nextPhase"] or phase
                progress = said["progressPercentage"]
            case RunEventKind.PROGRESS_UPDATE:
                progress = said["progressPercentage"]
            case RunEventKind.CHECKPOINT_REQUESTED:
                questions[UUID(said["checkpointId"])] = None
            case RunEventKind.CHECKPOINT_RESOLVED:
                questions.pop(UUID(said["checkpointId"]), None)
    return RunMoment(
        run_id,
        sequence,
        told[-1].at,
        state,
        phase,
        progress,
        tuple(StepMoment(*place, standing) for place, standing in steps.items()),
        tuple(questions),
    )

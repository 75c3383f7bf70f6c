"""Says what the job's record holds when the run begins, and which first steps are done."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from app.domain.records import (
    DeterminationKind,
    Form,
    FormKind,
    HazardAssessment,
    IntrusionSource,
    Milestone,
    MilestoneKind,
    PowerIsolation,
    Signature,
    SignatureOutcome,
    VerbalAuthority,
    WorkPlan,
    YesNoUnknown,
)
from app.ports.skills import SkillRequest, SkillTools
from skills.job_view import JobView, read_job
from skills.trade_words import words

_AUTHORISING = (FormKind.WORK_AUTHORISATION, FormKind.AUTHORITY_TO_COMMENCE)


async def run(_request: SkillRequest, tools: SkillTools) -> dict[str, Any]:
    """Counts of the record by kind, the first steps in the order of the work, and which comes next."""
    view = await read_job(tools)
    steps = [
        {"step": step, "done": bool(basis), "basis": basis} for step, basis in _first_steps(view)
    ]
    return {
        "job_number": view.job.number,
        "levels": sorted({room.level for room in view.rooms}),
        "rooms": len(view.rooms),
        "points": len(view.points),
        "instruments": len(view.instruments),
        "visits": len(view.visits),
        "first_steps": steps,
        "next_step": next((one["step"] for one in steps if not one["done"]), None),
    }


def _first_steps(view: JobView) -> Iterator[tuple[str, str]]:
    """Each step with the record that shows it done, empty when there is none."""
    milestones = {one.kind: one for one in view.of(Milestone)}

    def dated(kind: MilestoneKind) -> str:
        found = milestones.get(kind)
        return (
            f"{words(found.kind.value)} on {view.day(found.at)} by {found.recorded_by}"
            if found
            else ""
        )

    yield "Speak to the client", dated(MilestoneKind.CONTACTED)
    hazards = view.of(HazardAssessment)
    yield (
        "Look for hazards before going in",
        f"assessed by {hazards[-1].assessed_by}" if hazards else "",
    )
    power = view.of(PowerIsolation)
    yield (
        "Make the power safe",
        f"{words(power[-1].state.value)}, {power[-1].scope}" if power else "",
    )
    yield "Have the work authorised", _authorised(view)
    sources = view.of(IntrusionSource)
    stopped = [one for one in sources if one.stopped is YesNoUnknown.YES]
    yield "Stop the water", f"stopped by {stopped[-1].stopped_by or 'the crew'}" if stopped else ""
    yield "Record the rooms", ", ".join(room.name for room in view.rooms)
    for kind in (DeterminationKind.CATEGORY, DeterminationKind.CLASS):
        found = view.decided(kind)
        yield (
            f"Decide the {kind.value}",
            f"{found.value}, decided by {found.decided_by}" if found else "",
        )
    goals = [point for point in view.points if point.goal is not None]
    yield "Set drying goals", f"{len(goals)} of {len(view.points)} points" if goals else ""
    plans = view.of(WorkPlan)
    yield "Write the drying plan", f"by {plans[-1].written_by}" if plans else ""


def _authorised(view: JobView) -> str:
    signed = {
        one.form_id: one for one in view.of(Signature) if one.outcome is SignatureOutcome.SIGNED
    }
    for form in view.of(Form):
        if form.kind in _AUTHORISING and form.id in signed:
            return f"signed by {signed[form.id].signer}"
    spoken = view.of(VerbalAuthority)
    return f"by word of {spoken[-1].given_by}, to be signed" if spoken else ""

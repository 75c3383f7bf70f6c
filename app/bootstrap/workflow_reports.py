"""Runs as the commands print them: stable keys for scripts, plain lines for people."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from app.domain.run_views import GuardrailEntry, RunMoment
from app.domain.runs import CheckpointInfo, RunEvent, RunInfo, StepInfo

if TYPE_CHECKING:
    from app.orchestration.engine import DbosEngine


async def run_report(engine: DbosEngine, run_id: UUID) -> dict[str, Any]:
    """A run with its steps, open questions, outputs and children."""
    run = await engine.status(run_id)
    asked = await engine.open_questions(run_id)
    return {
        **run_values(run),
        "steps": [step_values(step) for step in await engine.history(run_id)],
        "checkpoints": [question_values(one) for one in asked],
        "children": [run_values(child) for child in await engine.children(run_id)],
        "outputs": dict(await engine.outputs(run_id)),
    }


def run_values(run: RunInfo) -> dict[str, Any]:
    """A run."""
    return {
        "run_id": str(run.run_id),
        "status": run.state.value,
        "definition_id": run.definition_id,
        "definition_version": run.definition_version,
        "job_id": None if run.job_id is None else str(run.job_id),
        "phase": run.phase,
        "visit": run.visit,
        "progress_pct": run.progress_pct,
        "remaining_s": run.remaining_s,
        "outcome": run.outcome,
        "started_by": run.started_by,
        "started_at": run.started_at.isoformat(),
        "changed_at": run.changed_at.isoformat(),
        "forked_from": None if run.forked_from is None else str(run.forked_from),
        "parent_run_id": None if run.parent_run_id is None else str(run.parent_run_id),
    }


def step_values(step: StepInfo) -> dict[str, Any]:
    """A step."""
    return {
        "id": step.step_id,
        "status": step.state.value,
        "attempts": step.attempts,
        "phase": step.phase,
        "visit": step.visit,
        "type": step.kind.value,
        "component": step.component,
        "version": step.component_version,
        "stand_in": step.stand_in,
        "fallbacks": list(step.fallbacks),
        "error_class": step.error_class,
        "error": step.error,
        "started_at": None if step.started_at is None else step.started_at.isoformat(),
        "ended_at": None if step.ended_at is None else step.ended_at.isoformat(),
    }


def question_values(asked: CheckpointInfo) -> dict[str, Any]:
    """A question, with its answer once there is one."""
    decision = asked.decision
    return {
        "checkpoint_id": str(asked.checkpoint_id),
        "run_id": str(asked.run_id),
        "status": asked.state.value,
        "phase": asked.phase,
        "visit": asked.visit,
        "step": asked.step_id,
        "cause": asked.cause.value,
        "title": asked.title,
        "missing": list(asked.missing),
        "actions": [one.value for one in asked.actions],
        "asked_at": asked.asked_at.isoformat(),
        "deadline": None if asked.deadline is None else asked.deadline.isoformat(),
        "decision": decision
        and {
            "action": decision.action.value,
            "person": decision.person,
            "at": decision.at.isoformat(),
            "reason": decision.reason,
            "patch": dict(decision.patch),
        },
    }


def guardrail_values(entry: GuardrailEntry) -> dict[str, Any]:
    """An evaluation of a guardrail."""
    return {
        "phase": entry.phase,
        "visit": entry.visit,
        "step": entry.step_id,
        "guardrail": entry.name,
        "type": entry.type.value,
        "severity": entry.severity.value,
        "stage": entry.stage.value,
        "tripped": entry.tripped,
        "reason": entry.reason,
        "at": entry.at.isoformat(),
        "took_ms": entry.took_ms,
    }


def event_values(event: RunEvent) -> dict[str, Any]:
    """An event."""
    return {
        "sequence": event.sequence,
        "kind": event.kind.value,
        "at": event.at.isoformat(),
        "run_id": str(event.run_id),
        "payload": dict(event.payload),
    }


def moment_values(moment: RunMoment) -> dict[str, Any]:
    """A run as it stood."""
    return {
        "run_id": str(moment.run_id),
        "sequence": moment.sequence,
        "at": moment.at.isoformat(),
        "status": moment.state.value,
        "phase": moment.phase,
        "progress_pct": moment.progress_pct,
        "steps": [
            {"phase": s.phase, "visit": s.visit, "id": s.step_id, "status": s.state.value}
            for s in moment.steps
        ],
        "open_checkpoints": [str(one) for one in moment.open_questions],
    }


def run_lines(report: Mapping[str, Any]) -> Iterator[str]:
    """A run's report for people."""
    yield (
        f"{report['run_id']}  {report['status']}  {report['progress_pct']} %  "
        f"{report['definition_id']} {report['definition_version']}"
    )
    if report["outcome"]:
        yield f"  {report['outcome']}"
    for step in report["steps"]:
        yield from step_lines(step)
    for asked in report["checkpoints"]:
        yield f"  ? {asked['title']}"
        for words in asked["missing"]:
            yield f"      {words}"
        if asked["deadline"]:
            yield f"      until {asked['deadline'][:19].replace('T', ' ')} UTC"
        yield f"      workflow decide {asked['checkpoint_id']} {'|'.join(asked['actions'])}"


def step_lines(step: Mapping[str, Any]) -> Iterator[str]:
    """A step for people; made-up output is called so."""
    made_up = "  (made up: not installed)" if step["stand_in"] else ""
    place = step["phase"] if step["visit"] == 1 else f"{step['phase']}#{step['visit']}"
    yield (
        f"  {step['status']:<9}  {place}/{step['id']}  {step['component']}  "
        f"tried {step['attempts']}{made_up}"
    )
    for words in step["fallbacks"]:
        yield f"      fallback {words}"
    if step["error"]:
        yield f"      {step['error_class']}: {step['error']}"


def event_line(event: Mapping[str, Any]) -> str:
    """An event for people."""
    said = "  ".join(
        f"{key}={value}" for key, value in event["payload"].items() if value not in ("", None)
    )
    return f"{event['sequence']:>4}  {event['at'][11:23]}  {event['kind']:<21}  {said[:200]}"

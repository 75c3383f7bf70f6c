"""A run as data for its page: phases with steps, questions, guardrails, events."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date, datetime, tzinfo
from typing import Any

from app.domain.run_views import GuardrailEntry, RunMoment
from app.domain.runs import (
    CheckpointInfo,
    RunEvent,
    RunEventKind,
    RunInfo,
    RunState,
    StepInfo,
    StepState,
)
from app.services.workflow_services import PhasePlan, RunView
from ui.viewmodels.translated import translated
from ui.viewmodels.wording import day_and_time

_TOLD = frozenset(RunEventKind) - {RunEventKind.PROGRESS_UPDATE}
_HELD = (RunState.PAUSED, RunState.WAITING)
_HAS_AN_EVENT = frozenset({RunState.COMPLETED, RunState.CANCELLED, *_HELD})
_NOBODY = "engine"
MOST_DATA_CHARS = 100_000


class DataWrong(ValueError):
    """What was typed as data cannot be read; ``args[0]`` is the line."""


def run_map(run: RunInfo, tz: tzinfo) -> dict[str, Any]:
    """A run, with what can be done to it."""
    return {
        "runId": str(run.run_id),
        "name": translated(run.definition_name or run.definition_id, "Workflows"),
        "version": run.definition_version,
        "standing": run.state.value,
        "phase": run.phase,
        "progress": run.progress_pct / 100,
        "remaining": -1 if run.remaining_s is None else round(run.remaining_s),
        "by": run.started_by,
        "started": day_and_time(run.started_at, tz),
        "outcome": translated(run.outcome),
        "forked": run.forked_from is not None,
        "over": run.state.final,
        "canPause": run.state is RunState.RUNNING,
        "canResume": run.state is RunState.PAUSED,
        "canRetry": run.state is RunState.FAILED,
    }


def phase_maps(detail: RunView, moment: RunMoment | None = None) -> list[dict[str, Any]]:
    """Every phase of the plan with the steps of its last visit; or as they stood at a past moment."""
    then = None
    if moment is not None:
        then = _brought_along(detail)
        then |= {(s.phase, s.visit, s.step_id): s.state for s in moment.steps}
    return [_phase(plan, detail, moment, then) for plan in detail.plan]


def _brought_along(detail: RunView) -> dict[tuple[str, int, str], StepState]:
    """The steps that a run which begins in the middle has from the run before; none of its own events tells of them."""
    run = detail.run
    if run.forked_from is None:
        return {}
    return {
        (step.phase, step.visit, step.step_id): step.state
        for step in detail.steps
        if step.ended_at is not None and step.ended_at < run.started_at
    }


def _phase(
    plan: PhasePlan,
    detail: RunView,
    moment: RunMoment | None,
    then: Mapping[tuple[str, int, str], StepState] | None,
) -> dict[str, Any]:
    mine = [step for step in detail.steps if step.phase == plan.phase]
    if then is not None:
        mine = [s for s in mine if (s.phase, s.visit, s.step_id) in then]
    visit = max((step.visit for step in mine), default=0)
    last = {step.step_id: step for step in mine if step.visit == visit}
    here = (moment.phase if moment is not None else detail.run.phase) == plan.phase
    state = moment.state if moment is not None else detail.run.state
    steps = []
    for step_id in (*plan.steps, *(name for name in last if name not in plan.steps)):
        step = last.get(step_id)
        stands = step.state if step is not None else None
        if then is not None and step is not None:
            stands = then[step.phase, step.visit, step.step_id]
        steps.append(_step(step_id, step, stands))
    done = sum(s["standing"] in ("COMPLETED", "SKIPPED") for s in steps)
    standing = "current" if here and not state.final else "done" if mine else "todo"
    if here and state is RunState.FAILED:
        standing = "failed"
    return {
        "phaseId": plan.phase,
        "title": translated(plan.title, "Workflows"),
        "standing": standing,
        "visit": visit,
        "done": done,
        "total": len(steps),
        "steps": steps,
    }


def _step(step_id: str, step: StepInfo | None, state: StepState | None) -> dict[str, Any]:
    if step is None or state is None:
        return {
            "stepId": step_id, "standing": "TODO", "component": "", "attempts": 0, "error": "",
            "standIn": False, "fallbacks": [], "seconds": -1.0, "canSkip": False,
        }  # fmt: skip
    seconds = -1.0
    if step.started_at is not None and step.ended_at is not None:
        seconds = (step.ended_at - step.started_at).total_seconds()
    return {
        "stepId": step_id,
        "standing": state.value,
        "component": f"{step.component} {step.component_version}".strip(),
        "attempts": step.attempts,
        "error": translated(step.error),
        "standIn": step.stand_in,
        "fallbacks": list(step.fallbacks),
        "seconds": seconds,
        "canSkip": not state.final,
    }


def question_map(asked: CheckpointInfo, tz: tzinfo) -> dict[str, Any]:
    """A question, with its answer once there is one."""
    decision = asked.decision
    return {
        "checkpointId": str(asked.checkpoint_id),
        "cause": asked.cause.value,
        "title": translated(asked.title, "Workflows"),
        "phase": asked.phase,
        "step": asked.step_id,
        "missing": [translated(one) for one in asked.missing],
        "actions": [action.value for action in asked.actions],
        "asked": day_and_time(asked.asked_at, tz),
        "deadline": "" if asked.deadline is None else day_and_time(asked.deadline, tz),
        "answer": "" if decision is None else decision.action.value,
        "by": "" if decision is None else decision.person,
        "at": "" if decision is None else day_and_time(decision.at, tz),
        "reason": "" if decision is None else decision.reason,
    }


def guardrail_maps(entries: Iterable[GuardrailEntry], tz: tzinfo) -> list[dict[str, Any]]:
    """The guardrails that tripped, the newest first."""
    return [
        {
            "name": entry.name,
            "severity": entry.severity.value,
            "step": entry.step_id,
            "reason": translated(entry.reason),
            "at": day_and_time(entry.at, tz),
        }
        for entry in reversed(tuple(entries))
    ]


def event_row(event: RunEvent, tz: tzinfo, today: date) -> dict[str, Any] | None:
    """An event for the history; ``None`` for one that only moves the progress, or that another one tells better.

    ``before`` and ``after`` are states, ``answer`` a ``DecisionAction``, ``by`` a person or nothing.
    """
    said = {name: str(value or "") for name, value in event.payload.items()}
    subject, before, after = (said.get(name, "") for name in ("subject", "old", "new"))
    if event.kind not in _TOLD or _told_by_another(subject, before, after):
        return None
    by = said.get("by") or said.get("person") or ""
    return {
        "sequence": event.sequence,
        "kind": event.kind.value,
        "at": clock_time(event.at, tz)
        if event.at.astimezone(tz).date() == today
        else day_and_time(event.at, tz),
        "subject": subject,
        "step": said.get("step") or said.get("step_id") or "",
        "phase": said.get("phase", ""),
        "before": before,
        "after": after or said.get("state", ""),
        "answer": said.get("action", ""),
        "by": "" if by == _NOBODY else by,
        "reason": translated(said.get("reason") or said.get("error") or said.get("title") or ""),
    }


def _told_by_another(subject: str, before: str, after: str) -> bool:
    """Whether a change of state comes with an event of its own, such as ``RUN_PAUSED``."""
    if subject == "run":
        return after in _HAS_AN_EVENT or (after == RunState.RUNNING and before in _HELD)
    return subject == "step" and after == StepState.WAITING


def clock_time(at: datetime, tz: tzinfo) -> str:
    """A time of day to the second, at the site."""
    return at.astimezone(tz).strftime("%H:%M:%S")


def read_data(text: str) -> dict[str, Any]:
    """Lines ``name: value`` as data; a value that is JSON is taken as such, any other as text.

    Raises :class:`DataWrong` with the line that has no name, or names the same twice.
    """
    data: dict[str, Any] = {}
    for line in text[:MOST_DATA_CHARS].splitlines():
        if not line.strip():
            continue
        name, colon, value = line.partition(":")
        if not colon or not name.strip() or name.strip() in data:
            raise DataWrong(line.strip())
        try:
            data[name.strip()] = json.loads(value)
        except (json.JSONDecodeError, RecursionError):
            data[name.strip()] = value.strip()
    return data

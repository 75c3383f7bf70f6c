"""Walking a run through its definition, as a workflow of the journal.

Everything here is a pure function of the run's input and of what the journal recorded; whatever looks at the world
stands inside a step. Change the order or the names of steps only together with ``INTERPRETER_VERSION`` (guardrail 5).
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar
from uuid import UUID, uuid5

from dbos import DBOS
from dbos import StepReservation as Slot

from app.domain.runs import (
    CheckpointCause,
    CheckpointState,
    DecisionAction,
    RunState,
    StepState,
)
from app.orchestration.checkpoint_store import Question
from app.orchestration.conditions import PhaseOutcome, StepResult
from app.orchestration.definition import PhaseDefinition, StepDefinition, WorkflowDefinition
from app.orchestration.durable_calls import durably
from app.orchestration.progress import progress_pct, remaining_s
from app.orchestration.questions import Questions
from app.orchestration.routing import End, Goto, Missing, after_skip, merge_patch, revision, route
from app.orchestration.run_store import Measure, RunStore
from app.orchestration.step_runner import Envelope, StepCall, StepRunner
from app.orchestration.step_store import StepPlace
from app.ports.skills import SkillRequest

T = TypeVar("T")
INTERPRETER_VERSION = "restoreassist-interpreter-1"
WORKFLOW_NAME = "restoreassist.run"


def phase_mark(phase: str, visit: int) -> str:
    """The name of the journal's step that begins a visit: the anchor of history and rollback."""
    return f"phase:{phase}#{visit}"


@dataclass(slots=True)
class _Walk:
    """Where one execution of a run stands in memory; rebuilt by every replay."""

    run_id: UUID
    definition: WorkflowDefinition
    job_id: UUID | None
    by: str
    context: dict[str, Any]
    outputs: dict[str, Any]
    visits: Counter[str]


class Interpreter:
    """Interprets definitions with the given collaborators."""

    def __init__(
        self,
        store: RunStore,
        questions: Questions,
        runner: StepRunner,
        durations_s: Mapping[str, float],
    ) -> None:
        self._store = store
        self._questions = questions
        self._runner = runner
        self._durations_s = durations_s

    async def interpret(self, run_id: UUID, run_input: Mapping[str, Any]) -> str:
        """Run to the end and return the state in which the run ended."""
        walk = _Walk(
            run_id=run_id,
            definition=WorkflowDefinition.from_json(run_input["definition"]),
            job_id=UUID(run_input["job_id"]) if run_input["job_id"] else None,
            by=run_input["by"],
            context=dict(run_input["context"]),
            outputs={},
            visits=Counter(),
        )
        phase: PhaseDefinition | None = walk.definition.phases[0]
        left = ""
        while phase is not None:
            walk.visits[phase.id] += 1
            if walk.visits[phase.id] > walk.definition.max_visits:
                reason = f"{phase.title} was begun more than {walk.definition.max_visits} times."
                return await self._finish(walk, RunState.FAILED, reason)
            if not await self._enter(walk, phase, left):
                return RunState.CANCELLED
            results = await self._run_steps(walk, phase)
            if any(result.state is StepState.CANCELLED for result in results):
                return RunState.CANCELLED
            walk.outputs.update({result.step_id: dict(result.output) for result in results})
            left = phase.id
            way = await self._leave(walk, phase, results)
            if way is None:
                return RunState.CANCELLED
            phase = walk.definition.phase(way.phase) if isinstance(way, Goto) else None
        return await self._finish(walk, RunState.COMPLETED, "")

    async def _enter(self, walk: _Walk, phase: PhaseDefinition, left: str) -> bool:
        visit = walk.visits[phase.id]

        async def mark() -> str:
            while True:
                state = await durably(
                    self._store.enter_phase,
                    walk.run_id,
                    phase,
                    visit,
                    left,
                    self._measure(walk.definition, phase.id),
                )
                if state is not RunState.PAUSED:
                    return state
                await self._questions.wait_until_not_paused(walk.run_id)

        return not RunState(await _step(phase_mark(phase.id, visit), mark)).final

    async def _run_steps(self, walk: _Walk, phase: PhaseDefinition) -> tuple[StepResult, ...]:
        # Guardrail 1: every journal id is drawn here, before anything runs side by side.
        slots = [[DBOS.reserve_step() for _ in step.chain] for step in phase.steps]
        pairs = list(zip(phase.steps, slots, strict=True))
        if phase.parallel:
            outputs = dict(walk.outputs)
            chains = [self._run_chain(walk, phase, step, own, outputs) for step, own in pairs]
            return tuple(await asyncio.gather(*chains))
        results: list[StepResult] = []
        seen = dict(walk.outputs)
        for step, own in pairs:
            result = await self._run_chain(walk, phase, step, own, seen)
            seen[step.id] = dict(result.output)
            results.append(result)
        return tuple(results)

    async def _run_chain(
        self,
        walk: _Walk,
        phase: PhaseDefinition,
        step: StepDefinition,
        slots: list[Slot],
        outputs: Mapping[str, Any],
    ) -> StepResult:
        """Run the step's skill, then its fallbacks while they fail: one slot of the journal each."""
        result = StepResult(step.id, step.use.skill, StepState.FAILED, {})
        for ref, slot in zip(step.chain, slots, strict=True):
            key = f"{walk.run_id}:{slot.step_id}"
            call = StepCall(
                place=StepPlace(
                    walk.run_id,
                    phase.id,
                    walk.visits[phase.id],
                    step.id,
                    ref.skill,
                    ref.version,
                    key,
                ),
                definition=step,
                request=SkillRequest(walk.job_id, key, walk.context, outputs, step.parameters),
                by=walk.by,
                last=ref is step.chain[-1],
                measure=self._measure(walk.definition, phase.id),
            )
            envelope: Envelope = await slot.run_async(
                {"name": f"skill:{ref.skill}"}, self._runner.run, call
            )
            result = _result(step.id, envelope)
            if result.state is not StepState.FAILED:
                break
        return result

    async def _leave(
        self, walk: _Walk, phase: PhaseDefinition, results: tuple[StepResult, ...]
    ) -> Goto | End | None:
        """The way out of the phase, asking as often as needed; ``None`` when the run was cancelled."""
        asked = 0
        action: DecisionAction | None = None
        planned = phase.checkpoint
        while True:
            way = route(walk.definition, phase, PhaseOutcome(results, action))
            if planned is None and not isinstance(way, Missing):
                return way
            missing = way.words if isinstance(way, Missing) else ()
            answer = await self._ask(walk, phase, asked, missing, planned=planned is not None)
            planned = None
            asked += 1
            if answer["action"] is None:
                return None
            action = DecisionAction(answer["action"])
            match action:
                case DecisionAction.ABORT:
                    return None
                case DecisionAction.RETRY:
                    return Goto(phase.id)
                case DecisionAction.SKIP:
                    return after_skip(phase)
                case DecisionAction.MODIFY:
                    walk.context = merge_patch(walk.context, answer["patch"])
                    return revision(phase)

    async def _ask(
        self,
        walk: _Walk,
        phase: PhaseDefinition,
        number: int,
        missing: tuple[str, ...],
        *,
        planned: bool,
    ) -> dict[str, Any]:
        visit = walk.visits[phase.id]
        asked = phase.checkpoint if planned else None
        question = Question(
            checkpoint_id=uuid5(walk.run_id, f"{phase.id}#{visit}?{number}"),
            phase=phase.id,
            visit=visit,
            cause=CheckpointCause.PLANNED if asked else CheckpointCause.CONDITION,
            title=asked.title if asked else f"{phase.title} waits for a decision",
            missing=missing,
            actions=tuple(DecisionAction),
            timeout_s=asked.timeout_s if asked else None,
        )
        on_timeout = asked.on_timeout if asked else DecisionAction.ABORT

        async def wait() -> dict[str, Any]:
            answered = await self._questions.ask(walk.run_id, question, on_timeout)
            decision = answered.decision
            if answered.state is CheckpointState.WITHDRAWN or decision is None:
                return {"action": None, "patch": {}}
            return {"action": decision.action, "patch": dict(decision.patch)}

        return await _step(f"checkpoint:{phase.id}#{visit}?{number}", wait)

    async def _finish(self, walk: _Walk, state: RunState, reason: str) -> str:
        async def finish() -> str:
            while True:
                ended = await durably(
                    self._store.finish_run, walk.run_id, state, reason, walk.outputs
                )
                if ended is not RunState.PAUSED:
                    return ended
                await self._questions.wait_until_not_paused(walk.run_id)

        return await _step("finish", finish)

    def _measure(self, definition: WorkflowDefinition, phase_id: str) -> Measure:
        def measure(finished: Any) -> tuple[int, float | None]:
            return (
                progress_pct(definition, phase_id, len(finished)),
                remaining_s(definition, phase_id, finished, self._durations_s),
            )

        return measure


async def _step(name: str, function: Callable[[], Awaitable[T]]) -> T:
    async def call() -> T:
        return await function()

    return await DBOS.run_step_async({"name": name}, call)


def _result(step_id: str, envelope: Envelope) -> StepResult:
    return StepResult(
        step_id=step_id,
        skill=envelope["skill"],
        state=StepState(envelope["state"]),
        output=envelope["output"],
        error_class=envelope["error_class"],
        error=envelope["error"],
    )

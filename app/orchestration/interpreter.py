"""Walking a run through its definition, as a workflow of the journal.

A visit of a phase is one step of the journal; within it our own tables say which steps are over, so that nothing
that runs side by side draws journal ids (guardrail 1) and a step costs one commit. Everything else here is a pure
function of the run's input and of what journal and tables have recorded. Change the order or the names of the
journal's steps only together with ``INTERPRETER_VERSION`` (guardrail 5).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar
from uuid import UUID, uuid5

from dbos import DBOS

from app.domain.runs import (
    CheckpointCause,
    CheckpointState,
    DecisionAction,
    RunState,
    StepState,
)
from app.orchestration.checkpoint_store import Question
from app.orchestration.conditions import PhaseOutcome, StepResult
from app.orchestration.definition import (
    PhaseDefinition,
    PlannedCheckpoint,
    WorkflowDefinition,
)
from app.orchestration.durable_calls import durably
from app.orchestration.progress import progress_pct, remaining_s
from app.orchestration.questions import Questions
from app.orchestration.rollback import ForkStart
from app.orchestration.routing import (
    End,
    Goto,
    Missing,
    after_skip,
    helpful_answers,
    merge_patch,
    revised,
    route,
)
from app.orchestration.run_changes import Entered, NewVisit
from app.orchestration.run_queries import RunQueries
from app.orchestration.run_store import Measure, RunStore
from app.orchestration.visit import Visit
from app.orchestration.visit_runner import VisitRunner
from app.orchestration.workshop import result_of
from app.ports.clock import Clock

T = TypeVar("T")
INTERPRETER_VERSION = "restoreassist-interpreter-3"
WORKFLOW_NAME = "restoreassist.run"


def phase_mark(phase: str, visit: int) -> str:
    """The name of the journal's step that is a visit."""
    return f"phase:{phase}#{visit}"


@dataclass(slots=True)
class _Walk:
    """Where one execution of a run stands in memory; rebuilt by every replay."""

    run_id: UUID
    definition: WorkflowDefinition
    job_id: UUID | None
    by: str
    context: dict[str, Any]
    outputs: dict[str, Any] = field(default_factory=dict)
    visits: Counter[str] = field(default_factory=Counter)
    carried: dict[str, int] = field(default_factory=dict)


class Interpreter:
    """Interprets definitions with the given collaborators."""

    def __init__(
        self,
        store: RunStore,
        queries: RunQueries,
        questions: Questions,
        runner: VisitRunner,
        durations_s: Mapping[str, float],
        clock: Clock,
    ) -> None:
        self._store = store
        self._queries = queries
        self._questions = questions
        self._runner = runner
        self._durations_s = durations_s
        self._clock = clock

    async def interpret(self, run_id: UUID, run_input: Mapping[str, Any]) -> str:
        """Run to the end and return the state in which the run ended."""
        walk = _Walk(
            run_id=run_id,
            definition=WorkflowDefinition.from_json(run_input["definition"]),
            job_id=UUID(run_input["job_id"]) if run_input["job_id"] else None,
            by=run_input["by"],
            context=dict(run_input["context"]),
        )
        phase: PhaseDefinition | None = walk.definition.phases[0]
        if run_input.get("fork"):
            start = ForkStart.from_json(run_input["fork"])
            walk.context, walk.outputs = dict(start.context), dict(start.outputs)
            walk.visits = Counter(start.visits)
            phase = walk.definition.phase(start.phase)
            if start.reversal is not None and not await self._reverse(walk, start.reversal):
                return RunState.CANCELLED
        return await self._walk(walk, phase)

    async def _walk(self, walk: _Walk, phase: PhaseDefinition | None) -> str:
        left = ""
        while phase is not None:
            walk.visits[phase.id] += 1
            if walk.visits[phase.id] > walk.definition.max_visits:
                reason = f"{phase.title} was begun more than {walk.definition.max_visits} times."
                return await self._finish(walk, RunState.FAILED, reason)
            results = await self._visit(walk, phase, left)
            if results is None:
                return RunState.CANCELLED
            walk.carried = {}
            left = phase.id
            if phase.fails_run and (failed := failed_step(results)):
                reason = f"{failed.step_id} failed: {failed.error}"
                return await self._finish(walk, RunState.FAILED, reason)
            way = await self._leave(walk, phase, results)
            if way is None:
                return RunState.CANCELLED
            phase = walk.definition.phase(way.phase) if isinstance(way, Goto) else None
        return await self._finish(walk, RunState.COMPLETED, "")

    async def _reverse(self, walk: _Walk, reversal: PhaseDefinition) -> bool:
        """Reverse the effects that came after the fork; False when the run was cancelled meanwhile."""
        while True:
            walk.visits[reversal.id] += 1
            results = await self._visit(walk, reversal, "")
            if results is None:
                return False
            way = await self._leave(walk, reversal, results)
            if not isinstance(way, Goto):
                return way is not None

    async def _visit(
        self, walk: _Walk, phase: PhaseDefinition, left: str
    ) -> tuple[StepResult, ...] | None:
        """The results of a visit in the order of its steps; ``None`` when the run was cancelled."""
        number = walk.visits[phase.id]
        done: list[Visit] = []

        async def work() -> bool:
            entered = await self._enter(walk, phase, left)
            if entered.state.final:
                return False
            visit = Visit(
                run_id=walk.run_id,
                job_id=walk.job_id,
                by=walk.by,
                definition=walk.definition,
                phase=phase,
                number=number,
                context=walk.context if entered.new else await self._context(walk, phase, number),
                outputs=dict(walk.outputs),
                skips=set(entered.skips),
            )
            results = await self._runner.run(visit)
            done.append(visit)
            return all(one.state is not StepState.CANCELLED for one in results.values()) or (
                not (await durably(self._queries.state, walk.run_id)).final
            )

        if not await _step(phase_mark(phase.id, number), work):
            return None
        found: Mapping[str, StepResult]
        if done:  # this process has done the visit; otherwise it is read as it was then
            walk.context, found = done[0].context, done[0].results
        else:
            found = await self._past(walk, phase, number)
        results = tuple(found[step.id] for step in phase.steps)
        for result in results:
            if result.state is StepState.COMPLETED:
                walk.outputs[result.step_id] = dict(result.output)
            else:
                walk.outputs.pop(result.step_id, None)
        return results

    async def _past(
        self, walk: _Walk, phase: PhaseDefinition, number: int
    ) -> Mapping[str, StepResult]:
        """The results of a visit that is over; its rows never change, so that a replay reads what was there."""
        rows, changes = await durably(self._queries.past, walk.run_id, phase.id, number)
        for change in changes:
            walk.context = merge_patch(walk.context, change)
        return {row.step_id: result_of(row) for row in rows}

    async def _context(self, walk: _Walk, phase: PhaseDefinition, number: int) -> dict[str, Any]:
        """The run's data with what people have changed at the questions of this visit's steps so far."""
        _rows, changes = await durably(self._queries.past, walk.run_id, phase.id, number)
        context = walk.context
        for change in changes:
            context = merge_patch(context, change)
        return context

    async def _enter(self, walk: _Walk, phase: PhaseDefinition, left: str) -> Entered:
        number = walk.visits[phase.id]
        new = NewVisit(phase, number, left, walk.context, walk.carried)
        measure = self._measure(walk.definition, phase.id)
        while True:
            entered = await durably(self._store.enter_phase, walk.run_id, new, measure)
            if entered.state is not RunState.PAUSED:
                return entered
            await self._questions.wait_until_not_paused(walk.run_id)

    async def _leave(
        self, walk: _Walk, phase: PhaseDefinition, results: tuple[StepResult, ...]
    ) -> Goto | End | None:
        """The way out of the phase, asking as often as needed; ``None`` when the run was cancelled."""
        asked = 0
        action: DecisionAction | None = None
        planned = phase.checkpoint
        while True:
            outcome = PhaseOutcome(results, action, walk.context, walk.outputs)
            way = route(walk.definition, phase, outcome)
            if planned is None and not isinstance(way, Missing):
                return way
            missing = way.words if isinstance(way, Missing) else ()
            helpful = helpful_answers(walk.definition, phase, outcome)
            actions = tuple(DecisionAction) if planned else helpful
            answer = await self._ask(walk, phase, asked, missing, planned, actions)
            asked += 1
            if answer["action"] is None:
                return None
            action = DecisionAction(answer["action"])
            match action:
                case DecisionAction.ABORT:
                    return None
                case DecisionAction.RETRY:
                    walk.carried = carried_over(phase, results, walk.visits[phase.id])
                    return Goto(phase.id)
                case DecisionAction.SKIP:
                    return after_skip(phase)
                case DecisionAction.MODIFY:
                    walk.context = merge_patch(walk.context, answer["patch"])
                    completed = replace(outcome, action=action, context=walk.context)
                    way = revised(walk.definition, phase, completed, asked=planned is not None)
                    if way == Goto(phase.id):
                        walk.carried = effects_done(phase, results, walk.visits[phase.id])
                    return way
            planned = None

    async def _ask(
        self,
        walk: _Walk,
        phase: PhaseDefinition,
        number: int,
        missing: tuple[str, ...],
        asked: PlannedCheckpoint | None,
        actions: tuple[DecisionAction, ...],
    ) -> dict[str, Any]:
        visit = walk.visits[phase.id]
        question = Question(
            checkpoint_id=uuid5(walk.run_id, f"{phase.id}#{visit}?{number}"),
            phase=phase.id,
            visit=visit,
            cause=CheckpointCause.PLANNED if asked else CheckpointCause.CONDITION,
            title=asked.title if asked else f"{phase.title} waits for a decision",
            missing=missing,
            actions=actions,
            timeout_s=asked.timeout_s if asked else None,
        )
        on_timeout = asked.on_timeout if asked else DecisionAction.ABORT

        async def wait() -> dict[str, Any]:
            answered = await self._questions.ask(walk.run_id, question, on_timeout)
            decision = None if answered is None else answered.decision
            if answered is None or answered.state is CheckpointState.WITHDRAWN or decision is None:
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
        def measure() -> tuple[int, float | None]:
            return (
                progress_pct(definition, phase_id, 0),
                remaining_s(definition, phase_id, (), self._durations_s),
            )

        return measure


def failed_step(results: tuple[StepResult, ...]) -> StepResult | None:
    """The first step that failed."""
    return next((one for one in results if one.state is StepState.FAILED), None)


def carried_over(
    phase: PhaseDefinition, results: tuple[StepResult, ...], visit: int
) -> dict[str, int]:
    """What a retry does not do again: effects that happened, and beside a failed step whatever does not need it."""
    ended = {result.step_id: result.state for result in results}
    again = {step_id for step_id, state in ended.items() if state is not StepState.COMPLETED}
    if not again:
        again = {step.id for step in phase.steps if not step.effect}
        return {step.id: visit for step in phase.steps if step.id not in again}
    grown = True
    while grown:
        more = {step.id for step in phase.steps if again & set(step.needs)} - again
        again |= more
        grown = bool(more)
    return {step_id: visit for step_id in ended if step_id not in again}


def effects_done(
    phase: PhaseDefinition, results: tuple[StepResult, ...], visit: int
) -> dict[str, int]:
    """What no further visit on changed data does again: effects that happened."""
    happened = {one.step_id for one in results if one.state is StepState.COMPLETED}
    return {step.id: visit for step in phase.steps if step.effect and step.id in happened}


async def _step(name: str, function: Callable[[], Awaitable[T]]) -> T:
    async def call() -> T:
        return await function()

    return await DBOS.run_step_async({"name": name}, call)

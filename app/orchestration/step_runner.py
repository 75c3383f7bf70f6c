"""One durable step: the gate, the intent of an effect, the attempts, and an envelope with the result.

A step never raises past the journal (guardrail 8): what failed is data, so that a replay sees what the first run saw.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID, uuid5

from app.domain.runs import (
    CheckpointCause,
    CheckpointInfo,
    CheckpointState,
    DecisionAction,
    RunState,
    StepInfo,
    StepState,
)
from app.orchestration.checkpoint_store import Question
from app.orchestration.definition import StepDefinition
from app.orchestration.durable_calls import durably
from app.orchestration.events import Signals
from app.orchestration.questions import Questions
from app.orchestration.retry import classify, wait_before_retry_s
from app.orchestration.run_queries import RunQueries
from app.orchestration.run_rows import to_text
from app.orchestration.run_store import Measure
from app.orchestration.step_store import Begun, StepPlace, StepStore
from app.ports.clock import Clock
from app.ports.engine import SkillCatalogue, ToolsFactory
from app.ports.skills import SkillRequest

Envelope = dict[str, Any]
SHOW_RUNNING_AFTER_S = 0.05
_ERROR_CHARS = 500
_DOUBT = (
    "The program ended while this was under way; nobody knows whether it happened. "
    "continue: it happened. retry: do it again. skip: leave it out."
)
_DOUBT_ACTIONS = (
    DecisionAction.CONTINUE,
    DecisionAction.RETRY,
    DecisionAction.SKIP,
    DecisionAction.ABORT,
)


@dataclass(frozen=True, slots=True)
class StepCall:
    """Everything one attempt chain needs; ``last`` says that no fallback comes after this skill.

    Its text form leaves the job's data out: the journal's library writes arguments into its log.
    """

    place: StepPlace
    definition: StepDefinition = field(repr=False)
    request: SkillRequest = field(repr=False)
    by: str
    last: bool
    measure: Measure


@dataclass(frozen=True, slots=True)
class _Ended:
    """How the attempts ended."""

    state: StepState
    attempts: int
    output: Mapping[str, Any]
    error_class: str = ""
    error: str = ""
    by: str = ""


class StepRunner:
    """Runs steps for the interpreter, inside the journal's steps."""

    def __init__(
        self,
        steps: StepStore,
        queries: RunQueries,
        questions: Questions,
        signals: Signals,
        catalogue: SkillCatalogue,
        tools_for: ToolsFactory,
        clock: Clock,
        random_source: random.Random,
    ) -> None:
        self._steps = steps
        self._queries = queries
        self._questions = questions
        self._signals = signals
        self._catalogue = catalogue
        self._tools_for = tools_for
        self._clock = clock
        self._random = random_source
        self._pure: dict[UUID, set[asyncio.Task[Any]]] = {}

    def abandon(self, run_id: UUID) -> None:
        """Stop the pure skills of a cancelled run; effects are left to finish."""
        for task in self._pure.get(run_id, ()):
            task.cancel()

    async def run(self, call: StepCall) -> Envelope:
        """The step's envelope ``{state, skill, output, error_class, error}``."""
        known = await self._gate(call.place)
        if isinstance(known, StepInfo):
            return _envelope(
                known.state, known.component, known.output, known.error_class, known.error
            )
        if known.final:
            return await self._finish(call, _Ended(StepState.CANCELLED, 0, {}))
        if call.definition.effect:
            settled = await self._begin_effect(call)
            if settled is not None:
                return await self._finish(call, settled)
        started_at = self._clock.now()
        ended = await self._attempts(call)
        if ended.state is StepState.FAILED and not call.last:
            await durably(
                self._steps.fall_back, call.place, ended.attempts, ended.error_class, ended.error
            )
            return _envelope(ended.state, call.place.skill, {}, ended.error_class, ended.error)
        return await self._finish(call, ended, started_at)

    async def _gate(self, place: StepPlace) -> RunState | StepInfo:
        """Wait while the run is paused (guardrail 2). A step that our tables know to be over is not run again."""
        with self._signals.listen(place.run_id) as changed:
            while True:
                changed.clear()
                standing = await durably(
                    self._queries.standing, place.run_id, place.phase, place.visit, place.step_id
                )
                if standing.step is not None and standing.step.state.final:
                    return standing.step
                if standing.run_state is not RunState.PAUSED:
                    return standing.run_state
                await changed.wait()

    async def _begin_effect(self, call: StepCall) -> _Ended | None:
        """Write the intent (guardrail 7). ``None`` means: do it now; otherwise how it stands without doing it."""
        begun, output = await durably(self._steps.begin_effect, call.place)
        if begun is Begun.NEW:
            return None
        if begun is Begun.DONE:
            return _Ended(StepState.COMPLETED, 0, output)
        answer = await self._questions.ask(call.place.run_id, await self._doubt(call))
        return await self._settle_doubt(call, answer)

    async def _doubt(self, call: StepCall) -> Question:
        place = call.place
        doubts = await durably(self._queries.doubts, place.key)
        return Question(
            checkpoint_id=uuid5(place.run_id, f"doubt:{place.key}?{doubts}"),
            phase=place.phase,
            visit=place.visit,
            cause=CheckpointCause.IN_DOUBT,
            title=f"{place.step_id} was interrupted. Did it happen?",
            missing=(_DOUBT,),
            actions=_DOUBT_ACTIONS,
        )

    async def _settle_doubt(self, call: StepCall, answer: CheckpointInfo) -> _Ended | None:
        decision = answer.decision
        if answer.state is CheckpointState.WITHDRAWN or decision is None:
            return _Ended(StepState.CANCELLED, 0, {})
        match decision.action:
            case DecisionAction.CONTINUE:
                output = {"confirmed_by": decision.person}
                return _Ended(StepState.COMPLETED, 0, output, by=decision.person)
            case DecisionAction.SKIP:
                return _Ended(StepState.SKIPPED, 0, {}, by=decision.person)
            case DecisionAction.RETRY:
                await durably(self._steps.begin_effect_again, call.place)
                return None
        return _Ended(StepState.CANCELLED, 0, {}, by=decision.person)

    async def _attempts(self, call: StepCall) -> _Ended:
        policy = call.definition.retry
        loop = asyncio.get_running_loop()
        deadline = loop.time() + (call.definition.timeout_s or 60.0)
        attempt = 0
        while True:
            attempt += 1
            left_s = deadline - loop.time()
            try:
                output = await self._call(call, left_s)
            except asyncio.CancelledError:
                if not await self._was_abandoned(call):
                    raise
                return _Ended(StepState.CANCELLED, attempt, {})
            except Exception as error:  # noqa: BLE001  (whatever a skill raises becomes its result)
                left_s = deadline - loop.time()
                wait_s = wait_before_retry_s(policy, attempt, error, left_s, self._random)
                if wait_s is None:
                    text = str(error)[:_ERROR_CHARS] or type(error).__name__
                    return _Ended(StepState.FAILED, attempt, {}, classify(error), text)
                await asyncio.sleep(wait_s)
            else:
                return _Ended(StepState.COMPLETED, attempt, output)

    async def _call(self, call: StepCall, left_s: float) -> Mapping[str, Any]:
        place = call.place
        tools = self._tools_for(call.request.job_id, place.run_id, call.by)
        task: asyncio.Task[dict[str, Any]] = asyncio.create_task(
            self._catalogue.run(place.skill, place.skill_version, call.request, tools)
        )
        siblings = self._pure.setdefault(place.run_id, set())
        if not call.definition.effect:
            siblings.add(task)
        try:
            async with asyncio.timeout(left_s):
                if not call.definition.effect:
                    # A short step is written once, at its end; a longer one is shown as RUNNING first.
                    await asyncio.wait({task}, timeout=SHOW_RUNNING_AFTER_S)
                    if not task.done():
                        await durably(self._steps.begin, place)
                output = await task
        except TimeoutError as error:
            if task.done() and not task.cancelled():
                raise
            raise TimeoutError(f"{place.skill} took longer than {left_s:.0f} s") from error
        finally:
            task.cancel()
            siblings.discard(task)
            if not siblings:
                self._pure.pop(place.run_id, None)
        to_text(output)
        return output

    async def _was_abandoned(self, call: StepCall) -> bool:
        task = asyncio.current_task()
        if task is not None and task.cancelling():
            return False
        return (await durably(self._queries.state, call.place.run_id)).final

    async def _finish(
        self, call: StepCall, ended: _Ended, started_at: datetime | None = None
    ) -> Envelope:
        await durably(
            self._steps.finish,
            call.place,
            ended.state,
            call.measure,
            started_at=started_at or self._clock.now(),
            attempts=ended.attempts,
            output=ended.output if ended.state is StepState.COMPLETED else None,
            error_class=ended.error_class,
            error=ended.error,
            effect=call.definition.effect,
            by=ended.by or call.by,
        )
        return _envelope(
            ended.state, call.place.skill, ended.output, ended.error_class, ended.error
        )


def _envelope(
    state: StepState,
    skill: str,
    output: Mapping[str, Any] | None,
    error_class: str,
    error: str,
) -> Envelope:
    return {
        "state": state,
        "skill": skill,
        "output": dict(output or {}),
        "error_class": error_class,
        "error": error,
    }

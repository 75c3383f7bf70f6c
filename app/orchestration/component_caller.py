"""Calling a component for a step: the intent of an effect, attempts inside one deadline, the breaker.

What failed comes back as a value, so that a replay sees what the first run saw (guardrail 8).
"""

from __future__ import annotations

import asyncio
import math
import random
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from app.domain.errors import Conflict, ErrorClass
from app.domain.runs import RunState, StepState
from app.orchestration.circuit_breaker import CircuitBreakers
from app.orchestration.components import ComponentRouter
from app.orchestration.definition import ComponentRef, StepDefinition
from app.orchestration.durable_calls import durably
from app.orchestration.retry import classify, wait_before_retry_s
from app.orchestration.run_queries import RunQueries
from app.orchestration.run_rows import to_text
from app.orchestration.step_store import Begun, StepPlace, StepStore
from app.orchestration.visit import Visit
from app.ports.clock import Clock
from app.ports.components import ComponentCall
from app.ports.engine import ToolsFactory

SHOW_RUNNING_AFTER_S = 0.05
DEFAULT_TIMEOUT_S = 60.0
ERROR_CHARS = 500


@dataclass(frozen=True, slots=True)
class Task:
    """One thing to do for a step: this component with these parameters.

    Its text form leaves the job's data out: the journal's library writes arguments into its log.
    """

    visit: Visit = field(repr=False)
    step: StepDefinition = field(repr=False)
    place: StepPlace
    component: ComponentRef
    parameters: Mapping[str, Any] = field(repr=False)
    key: str
    again: int = 0

    @property
    def effect(self) -> bool:
        """Whether doing it changes the world outside."""
        return self.component.effect or (self.step.effect and not self.component.stand_in)


@dataclass(frozen=True, slots=True)
class Done:
    """How a task ended; ``IN_DOUBT`` means that only a person can say whether its effect happened."""

    state: StepState
    attempts: int
    started_at: datetime
    output: Mapping[str, Any] = field(default_factory=dict)
    error_class: str = ""
    error: str = ""
    duration_s: float = 0.0


RunChild = Callable[[Task, float | None], Awaitable[dict[str, Any]]]
"""Runs a task's child; the number is how long the parent may still work, which holds for the child too."""


class ComponentCaller:
    """Does tasks."""

    def __init__(
        self,
        steps: StepStore,
        queries: RunQueries,
        router: ComponentRouter,
        breakers: CircuitBreakers,
        tools_for: ToolsFactory,
        clock: Clock,
        random_source: random.Random,
    ) -> None:
        self._steps = steps
        self._queries = queries
        self._router = router
        self._breakers = breakers
        self._tools_for = tools_for
        self._clock = clock
        self._random = random_source
        self._pure: dict[UUID, dict[asyncio.Task[Any], str]] = {}
        self.run_child: RunChild | None = None

    def abandon(self, run_id: UUID, step_id: str | None = None) -> None:
        """Stop the pure work of a run, or of one of its steps; effects are left to finish."""
        for task, of_step in list(self._pure.get(run_id, {}).items()):
            if step_id is None or of_step == step_id:
                task.cancel()

    async def do(self, task: Task, deadline_s: float | None, *, again: bool = False) -> Done:
        """Do the task; ``deadline_s`` is how long the run may still work; ``again`` follows a person's word on a doubt.

        Raises ``Conflict`` for an effect of a run that is paused or over: nothing has begun then.
        """
        started_at = self._clock.now()
        if task.effect:
            if again:
                await durably(self._steps.begin_effect_again, task.place, task.component, task.key)
            else:
                begun, output = await durably(
                    self._steps.begin_effect, task.place, task.component, task.key
                )
                if begun is Begun.DONE:
                    return Done(StepState.COMPLETED, 0, started_at, output)
                if begun is Begun.IN_DOUBT:
                    return Done(StepState.IN_DOUBT, 0, started_at)
        done = await self._attempts(task, started_at, deadline_s)
        if task.effect and done.state is StepState.FAILED:
            if done.error_class == ErrorClass.TIMEOUT:
                await durably(self._steps.doubt, task.place, done.error)
                return Done(StepState.IN_DOUBT, done.attempts, started_at, error=done.error)
            await durably(self._steps.effect_failed, task.place, task.key)
        return done

    async def _attempts(self, task: Task, started_at: datetime, deadline_s: float | None) -> Done:
        policy = task.step.retry
        loop = asyncio.get_running_loop()
        began = loop.time()
        allowed_s = _allowed_s(task, deadline_s)
        deadline = began + allowed_s
        attempt = 0
        while True:
            attempt += 1
            try:
                output = await self._call(
                    task, max(0.0, deadline - loop.time()), allowed_s, deadline_s
                )
            except asyncio.CancelledError:
                if not await self._was_abandoned(task):
                    raise
                return Done(StepState.CANCELLED, attempt, started_at)
            except Exception as error:  # noqa: BLE001  (whatever a component raises becomes its result)
                known = classify(error)
                wait_s = wait_before_retry_s(
                    policy, attempt, error, deadline - loop.time(), self._random
                )
                if wait_s is None or (task.effect and known is ErrorClass.TIMEOUT):
                    text = str(error)[:ERROR_CHARS] or type(error).__name__
                    spent_s = loop.time() - began
                    return Done(StepState.FAILED, attempt, started_at, {}, known, text, spent_s)
                await asyncio.sleep(wait_s)
            else:
                spent_s = loop.time() - began
                return Done(StepState.COMPLETED, attempt, started_at, output, duration_s=spent_s)

    async def _call(
        self, task: Task, left_s: float, allowed_s: float, run_left_s: float | None
    ) -> Mapping[str, Any]:
        ref = task.component
        self._breakers.enter(ref.kind, ref.name)
        work: asyncio.Task[dict[str, Any]] = asyncio.create_task(self._work(task, run_left_s))
        siblings = self._pure.setdefault(task.place.run_id, {})
        if not task.effect:
            siblings[work] = task.place.step_id
        try:
            async with asyncio.timeout(None if task.step.child else left_s):
                if not task.effect:
                    # A short step is written once, at its end; a longer one is shown as RUNNING first.
                    await asyncio.wait({work}, timeout=SHOW_RUNNING_AFTER_S)
                    if not work.done():
                        await durably(self._steps.begin, task.place, ref, task.key)
                output = await work
            to_text(output)
        except TimeoutError as error:
            self._breakers.failed(ref.kind, ref.name, ErrorClass.TIMEOUT)
            if work.done() and not work.cancelled():
                raise
            raise TimeoutError(f"{ref.name} took longer than {allowed_s:.3g} s") from error
        except asyncio.CancelledError:
            self._breakers.abandoned(ref.kind, ref.name)
            raise
        except Exception as error:
            self._breakers.failed(ref.kind, ref.name, classify(error))
            raise
        finally:
            work.cancel()
            siblings.pop(work, None)
            if not siblings and self._pure.get(task.place.run_id) is siblings:
                del self._pure[task.place.run_id]
        self._breakers.succeeded(ref.kind, ref.name)
        return output

    async def _work(self, task: Task, run_left_s: float | None) -> dict[str, Any]:
        if task.step.child is not None:
            if self.run_child is None:
                raise Conflict("This engine starts no runs inside runs.")
            return await self.run_child(task, run_left_s)
        visit = task.visit
        call = ComponentCall(
            component=self._router.component(task.component),
            action=task.step.action,
            parameters=task.parameters,
            key=task.key,
            run_id=visit.run_id,
            job_id=visit.job_id,
            by=visit.by,
            context=dict(visit.context),
            outputs=dict(visit.outputs),
            wanted=task.step.wanted,
        )
        tools = self._tools_for(visit.job_id, visit.run_id, visit.by)
        return await self._router.call(call, tools)

    async def _was_abandoned(self, task: Task) -> bool:
        current = asyncio.current_task()
        if current is not None and current.cancelling():
            return False
        now, place = self._clock.now(), task.place
        standing = await durably(
            self._queries.standing, place.run_id, place.phase, place.visit, now
        )
        own = standing.steps.get(place.step_id)
        over = own is not None and own.state.final
        return over or standing.run_state in (RunState.CANCELLED, RunState.FAILED)


def _allowed_s(task: Task, deadline_s: float | None) -> float:
    """How long a call may take; a child run keeps its own time, in which people's answers do not count."""
    if task.step.child is not None:
        return math.inf
    allowed_s = task.step.timeout_s or DEFAULT_TIMEOUT_S
    return allowed_s if deadline_s is None else min(allowed_s, deadline_s)

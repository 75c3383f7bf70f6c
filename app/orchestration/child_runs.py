"""Runs that a step of another run starts: begun once, waited for, their outputs and errors handed up."""

from __future__ import annotations

import asyncio
import contextvars
from collections.abc import Awaitable, Callable, Mapping
from contextlib import nullcontext
from dataclasses import replace
from typing import Any
from uuid import UUID, uuid5

from app.domain.errors import ErrorClass, ExternalError
from app.domain.phrases import phrase
from app.domain.runs import RunInfo, RunState, StepState
from app.orchestration.component_caller import Task
from app.orchestration.durable_calls import durably
from app.orchestration.events import Signals, Topic
from app.orchestration.questions import Questions
from app.orchestration.run_queries import RunQueries
from app.orchestration.run_store import NewRun
from app.orchestration.step_store import StepStore

Begin = Callable[[NewRun], Awaitable[None]]
Rests = Callable[[UUID], bool]


class ChildRuns:
    """Starts and watches child runs; ``rests`` says whether nothing in a run goes on before a person decides."""

    def __init__(
        self,
        steps: StepStore,
        queries: RunQueries,
        questions: Questions,
        signals: Signals,
        begin: Begin,
        rests: Rests,
    ) -> None:
        self._steps = steps
        self._queries = queries
        self._questions = questions
        self._signals = signals
        self._begin = begin
        self._rests = rests

    async def run(self, task: Task, left_s: float | None) -> dict[str, Any]:
        """The child's output ``{run_id, status, outputs}``; raises ``ExternalError`` when it did not complete.

        The same step finds the same child again after a restart; a person's retry starts another. The step's timeout
        and what the parent may still work (``left_s``) limit how long the child works, without the time in which it
        waits for people.
        """
        child_id = uuid5(task.place.run_id, f"{task.key}:child:{task.again}")
        await durably(self._steps.begin, task.place, task.component, task.key)
        await _outside_the_journal(self._start(task, child_id, left_s))
        child = await self._ended(task, child_id)
        if child.state is not RunState.COMPLETED:
            why = child.outcome or "no reason was given"
            raise ExternalError(
                ErrorClass.UNKNOWN,
                phrase(
                    "{definition_id} ({child_id}) is {state}: {why}",
                    definition_id=child.definition_id,
                    child_id=child_id,
                    state=child.state,
                    why=why,
                ),
            )
        outputs = await durably(self._queries.outputs, child_id)
        return {"run_id": str(child_id), "status": child.state.value, "outputs": outputs}

    async def _start(self, task: Task, child_id: UUID, left_s: float | None) -> None:
        visit, definition = task.visit, task.step.child
        assert definition is not None
        limits = (definition.timeout_s, task.step.timeout_s, left_s)
        limit_s = min((one for one in limits if one is not None), default=None)
        definition = replace(definition, timeout_s=limit_s)
        context: Mapping[str, Any] = task.parameters or visit.context
        run_input = {
            "definition": definition.to_json(),
            "context": dict(context),
            "job_id": None if visit.job_id is None else str(visit.job_id),
            "by": visit.by,
        }
        await self._begin(
            NewRun(
                child_id,
                visit.job_id,
                definition.id,
                definition.name,
                definition.version,
                run_input,
                visit.by,
                parent_run_id=visit.run_id,
                parent_step=task.step.id,
            )
        )

    async def _ended(self, task: Task, child_id: UUID) -> RunInfo:
        """The child once it is over; the step, and the run where a person is asked, show that it waits meanwhile."""
        known = task.visit.rows.get(task.step.id)
        shown = (known is not None and known.state is StepState.WAITING, False)
        with self._signals.listen(child_id, Topic.REST) as changed:
            while True:
                changed.clear()
                child = await durably(self._queries.run, child_id)
                rests = self._rests(child_id) or child.state is RunState.PAUSED
                asks = child.state is RunState.WAITING
                waits = (rests or asks) and not child.state.final
                if (waits, asks) != shown:
                    words = f"run {child_id} {'waits' if waits else 'goes on'}"
                    await durably(self._steps.wait, task.place, words, waiting=waits, asks=asks)
                    shown = (waits, asks)
                if child.state.final:
                    return child
                with self._questions.parks(task.place.run_id) if rests else nullcontext():
                    await changed.wait()


async def _outside_the_journal(work: Awaitable[None]) -> None:
    """Do the work in a task that does not belong to the step at hand: the journal starts no run inside a step."""

    async def run() -> None:
        await work

    await asyncio.create_task(run(), context=contextvars.Context())

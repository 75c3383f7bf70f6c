"""Workflow runs as the screens use them: look at a run, decide, hold, go on, go back, begin."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol
from uuid import UUID

from app.domain.errors import NotFound
from app.domain.run_views import GuardrailEntry, RunMoment, RunStatistics
from app.domain.runs import (
    CheckpointInfo,
    CheckpointState,
    Decision,
    DecisionAction,
    RunEvent,
    RunInfo,
    StepInfo,
)
from app.ports.clock import Clock
from app.ports.engine import RunnableDefinition, WorkflowEngine

RUNS_SHOWN = 100


@dataclass(frozen=True, slots=True)
class PhasePlan:
    """A phase of the run's definition: its steps by id, whether or not they have begun."""

    phase: str
    title: str
    steps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RunView:
    """Everything the Workflow page shows of a run; ``questions`` are those that wait, also in the runs that its steps
    started, ``answered`` those before.

    ``tripped`` are the guardrails that objected, ``events`` what has happened so far.
    """

    run: RunInfo
    plan: tuple[PhasePlan, ...]
    steps: tuple[StepInfo, ...]
    questions: tuple[CheckpointInfo, ...]
    answered: tuple[CheckpointInfo, ...]
    tripped: tuple[GuardrailEntry, ...]
    children: tuple[RunInfo, ...]
    events: tuple[RunEvent, ...]

    @property
    def last_event(self) -> int:
        """Where :meth:`WorkflowServices.follow` goes on."""
        return self.events[-1].sequence if self.events else 0


@dataclass(frozen=True, slots=True)
class DefinitionChoice:
    """A definition that can be started by hand."""

    definition_id: str
    name: str
    version: str


class WorkflowServices(Protocol):
    """What the Workflow page can do; calls raise errors of :mod:`app.domain.errors` in words for a person."""

    async def runs(self, job_id: UUID | None = None) -> tuple[RunInfo, ...]:
        """The newest runs of a job, or of all."""
        ...

    async def run(self, run_id: UUID) -> RunView:
        """The run as it stands."""
        ...

    def follow(self, run_id: UUID, after: int) -> AsyncIterator[RunEvent]:
        """Every event after the number, once and in order, until the run has ended."""
        ...

    async def moment(self, run_id: UUID, sequence: int) -> RunMoment:
        """The run as it stood right after an event."""
        ...

    async def decide(
        self,
        checkpoint_id: UUID,
        action: DecisionAction,
        reason: str = "",
        patch: Mapping[str, Any] | None = None,
    ) -> None:
        """Answer a question; the first answer counts."""
        ...

    async def pause(self, run_id: UUID, reason: str = "") -> None:
        """Begin nothing more."""
        ...

    async def resume(self, run_id: UUID) -> None:
        """Go on."""
        ...

    async def cancel(self, run_id: UUID, reason: str = "") -> None:
        """End the run."""
        ...

    async def retry(self, run_id: UUID, step_id: str = "", reason: str = "") -> UUID:
        """Do again what did not work; returns the run that goes on."""
        ...

    async def skip(self, run_id: UUID, step_id: str, reason: str = "") -> None:
        """Leave a step out."""
        ...

    async def rollback(self, run_id: UUID, phase: str, visit: int, reason: str = "") -> UUID:
        """Begin again at a visit as a new run; returns it."""
        ...

    async def definitions(self) -> tuple[DefinitionChoice, ...]:
        """What can be started."""
        ...

    async def start(
        self, definition_id: str, job_id: UUID | None, context: Mapping[str, Any] | None = None
    ) -> UUID:
        """Begin a run."""
        ...

    async def statistics(self) -> RunStatistics:
        """How runs have gone."""
        ...


@dataclass(frozen=True, slots=True)
class DefinitionSource:
    """Where definitions come from: the names that can be chosen, and a definition by its name."""

    choices: Callable[[], tuple[DefinitionChoice, ...]]
    find: Callable[[str], RunnableDefinition]


def _none(name: str) -> RunnableDefinition:
    raise NotFound("workflow definition", name)


NO_DEFINITIONS = DefinitionSource(tuple, _none)
"""A source in which nothing stands."""


class WorkflowDesk:
    """The use cases over the engine, in the name of the person who works here."""

    def __init__(
        self,
        engine: Awaitable[WorkflowEngine],
        source: DefinitionSource,
        person: Callable[[], str],
        clock: Clock,
    ) -> None:
        """``engine`` is ready some time after the store is open."""
        self._ready = engine
        self._source = source
        self._person = person
        self._clock = clock

    async def _engine(self) -> WorkflowEngine:
        return await self._ready

    async def runs(self, job_id: UUID | None = None) -> tuple[RunInfo, ...]:
        """The newest runs."""
        return await (await self._engine()).list_runs(job_id, None, RUNS_SHOWN)

    async def run(self, run_id: UUID) -> RunView:
        """The run with all that belongs to it."""
        engine = await self._engine()
        run = await engine.status(run_id)
        asked = await engine.checkpoints(run_id)
        guardrails = await engine.guardrails(run_id)
        events = await engine.events(run_id)
        return RunView(
            run=run,
            plan=_plan(await engine.definition(run_id)),
            steps=await engine.history(run_id),
            questions=await engine.open_questions(run_id),
            answered=tuple(one for one in asked if one.state is not CheckpointState.OPEN),
            tripped=tuple(one for one in guardrails if one.tripped),
            children=await engine.children(run_id),
            events=tuple(events),
        )

    async def follow(self, run_id: UUID, after: int) -> AsyncIterator[RunEvent]:
        """The run's events after a number."""
        async for event in (await self._engine()).subscribe(run_id, after):
            yield event

    async def moment(self, run_id: UUID, sequence: int) -> RunMoment:
        """The run at a past event."""
        return await (await self._engine()).replay(run_id, sequence)

    async def decide(
        self,
        checkpoint_id: UUID,
        action: DecisionAction,
        reason: str = "",
        patch: Mapping[str, Any] | None = None,
    ) -> None:
        """Answer a question."""
        decision = Decision(action, self._person(), self._clock.now(), reason, dict(patch or {}))
        await (await self._engine()).decide(checkpoint_id, decision)

    async def pause(self, run_id: UUID, reason: str = "") -> None:
        """Hold the run."""
        await (await self._engine()).pause(run_id, self._person(), reason)

    async def resume(self, run_id: UUID) -> None:
        """Let it go on."""
        await (await self._engine()).resume(run_id, self._person())

    async def cancel(self, run_id: UUID, reason: str = "") -> None:
        """End it."""
        await (await self._engine()).cancel(run_id, self._person(), reason)

    async def retry(self, run_id: UUID, step_id: str = "", reason: str = "") -> UUID:
        """Again."""
        return await (await self._engine()).retry(run_id, self._person(), reason, step_id)

    async def skip(self, run_id: UUID, step_id: str, reason: str = "") -> None:
        """Without this step."""
        await (await self._engine()).skip(run_id, step_id, self._person(), reason)

    async def rollback(self, run_id: UUID, phase: str, visit: int, reason: str = "") -> UUID:
        """From this visit on."""
        engine = await self._engine()
        return await engine.rollback(run_id, phase, visit, self._person(), reason)

    async def definitions(self) -> tuple[DefinitionChoice, ...]:
        """What ships and what was saved."""
        await self._engine()
        return await asyncio.to_thread(self._source.choices)

    async def start(
        self, definition_id: str, job_id: UUID | None, context: Mapping[str, Any] | None = None
    ) -> UUID:
        """Begin a run of a definition by its name."""
        engine = await self._engine()
        definition = await asyncio.to_thread(self._source.find, definition_id)
        given = {"prepared_by": self._person(), **(context or {})}
        return await engine.start(definition, given, job_id, self._person())

    async def statistics(self) -> RunStatistics:
        """How runs have gone."""
        return await (await self._engine()).statistics()


def _plan(definition: Mapping[str, Any]) -> tuple[PhasePlan, ...]:
    return tuple(
        PhasePlan(phase["id"], phase["title"], tuple(step["id"] for step in phase.get("steps", ())))
        for phase in definition["phases"]
    )

"""The workflow engine: the journal (DBOS) for steps and recovery, our own tables for everything people see.

Importing this module loads the journal's library (about 0.2 s); import it on the engine thread.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any
from uuid import UUID

from dbos import DBOS

from app.domain.errors import Conflict, InvalidInput
from app.domain.phrases import phrase
from app.domain.run_views import GuardrailEntry, RunMoment, RunStatistics, TriggerInfo
from app.domain.runs import (
    CheckpointInfo,
    Decision,
    DecisionAction,
    RunEvent,
    RunEventKind,
    RunInfo,
    RunState,
    StepInfo,
    StepKind,
)
from app.orchestration.checkpoint_store import CheckpointStore
from app.orchestration.child_runs import ChildRuns
from app.orchestration.circuit_breaker import CircuitBreakers
from app.orchestration.cluster import ClusterMember
from app.orchestration.component_caller import ComponentCaller
from app.orchestration.components import (
    ComponentHealth,
    ComponentRouter,
    FindDefinition,
    no_definitions,
)
from app.orchestration.definition import WorkflowDefinition
from app.orchestration.durable_calls import durably
from app.orchestration.engine_settings import EngineSettings, journal_config
from app.orchestration.events import EventFeed, Signals, Topic
from app.orchestration.guardrails.checking import Guardrails
from app.orchestration.interpreter import Interpreter
from app.orchestration.journal_runs import JournalRuns
from app.orchestration.journal_workflow import WORKFLOWS
from app.orchestration.library import DefinitionLibrary
from app.orchestration.questions import Questions
from app.orchestration.replay import moment
from app.orchestration.result_cache import ResultCache
from app.orchestration.rollback import copy_history, fork_start, last_visit
from app.orchestration.run_queries import RunQueries
from app.orchestration.run_store import NewRun, RunStore
from app.orchestration.statistics import read_statistics
from app.orchestration.step_store import StepStore
from app.orchestration.trigger_times import StoredTriggerTimes
from app.orchestration.triggers import Triggers
from app.orchestration.visit_runner import VisitRunner
from app.orchestration.workshop import Workshop
from app.ports.clock import IdSource
from app.ports.components import ComponentProvider
from app.ports.engine import RunnableDefinition, SkillCatalogue, ToolsFactory

__all__ = ["DbosEngine", "EngineSettings"]

BEGIN_PATIENCE_S = 10.0
BEGIN_LOOK_S = 0.02
"""How long and how often a pause looks whether a child that was just created has begun."""


class DbosEngine:
    """The engine of one process; everything is called on the loop on which it was launched."""

    def __init__(
        self,
        settings: EngineSettings,
        store: RunStore,
        catalogue: SkillCatalogue,
        tools_for: ToolsFactory,
        ids: IdSource,
        random_source: random.Random | None = None,
        providers: Mapping[StepKind, ComponentProvider] | None = None,
        shipped: FindDefinition = no_definitions,
    ) -> None:
        """``providers`` are the installed components besides skills; ``shipped`` finds definitions that ship."""
        if settings.journal is store.engine:
            raise Conflict("The journal and the run store need two Engine objects (guardrail 6).")
        self._settings = settings
        self._store = store
        self._checkpoints = CheckpointStore(store)
        self._queries = RunQueries(store.engine)
        self._ids = ids
        self._journal = JournalRuns(settings, self._queries, store.clock)
        self._signals = Signals()
        self._running = False
        self._background: list[asyncio.Task[None]] = []
        self._member: ClusterMember | None = None
        self.lost = asyncio.Event()
        self._feed = EventFeed(self._queries, self._signals, lambda: not self._running)
        self._durations_s: dict[str, float] = {}
        self.library = DefinitionLibrary(store, catalogue, shipped)
        self.router = ComponentRouter(catalogue, providers, None, self.library.find)
        self.breakers = CircuitBreakers(_loop_time)
        times = StoredTriggerTimes(store.engine)
        self.triggering = Triggers(self.library, times, self.start, store.clock)
        self._questions = Questions(store, self._queries, self._signals, store.clock)
        steps = StepStore(store)
        self._caller = ComponentCaller(
            steps,
            self._queries,
            self.router,
            self.breakers,
            tools_for,
            store.clock,
            random_source or random.SystemRandom(),
        )
        shop = Workshop(
            steps,
            self._queries,
            self._questions,
            self._signals,
            self._caller,
            Guardrails(_loop_time),
            ResultCache(store),
            store.clock,
        )
        self._runner = VisitRunner(shop, self._durations_s)
        self._caller.run_child = ChildRuns(
            steps, self._queries, self._questions, self._signals, self._create, self._rests
        ).run
        self._interpreter = Interpreter(
            store, self._queries, self._questions, self._runner, self._durations_s, store.clock
        )

    async def launch(self) -> None:
        """Begin to work on the running loop, with every run that had not ended when the process did.

        Guardrail 10: two processes on one tablet's files would both run a step; the caller holds the store's lock.
        Guardrail 9: a server process needs an ``executor_id`` of its own, or it would take over another's runs.
        """
        loop = asyncio.get_running_loop()
        self._store.signal = lambda run_id, ended: _call_soon(loop, self._signals, run_id, ended)
        await asyncio.to_thread(self._store.prepare)
        if self._settings.watch_interval_s is None:
            await asyncio.to_thread(self._store.add_downtime)
        self._durations_s.update(await asyncio.to_thread(self._queries.mean_durations_s))
        WORKFLOWS.install(self._interpreter, self._store)
        cluster = self._settings.cluster
        if cluster is not None:
            lose = self._when_lost(loop)
            self._member = ClusterMember(
                self._store.engine, self._settings.executor_id, cluster, self._journal, lose
            )
            await self._member.enter(self._settings.application_version)
        self._running = True
        DBOS(config=journal_config(self._settings))
        DBOS.launch()  # adopts this loop, so that workflows run here and not on a loop of its own
        if self._member is None:
            await self._journal.begin_unfinished()
        else:
            await self._member.listen()
        if self._settings.watch_interval_s is not None:
            watching = self._watch(self._settings.watch_interval_s)
            self._background.append(asyncio.create_task(watching))
        if self._settings.keeps_time:
            self._background.append(asyncio.create_task(self.triggering.keep_time()))

    async def stop(self) -> None:
        """Stop working; runs that have not ended go on at the next launch."""
        if not self._running:
            return
        self._running = False
        for task in self._background:
            task.cancel()
        await asyncio.gather(*self._background, return_exceptions=True)
        self._background.clear()
        if self._member is not None:
            await self._member.stop_looking()
        await WORKFLOWS.stop()
        self._signals.wake_all()
        # The journal made its pool the loop's default one and takes it along; others need one after us.
        loop, pool = asyncio.get_running_loop(), ThreadPoolExecutor(thread_name_prefix="engine-")
        loop.set_default_executor(pool)
        await loop.run_in_executor(pool, DBOS.destroy)
        if self._member is not None:
            await self._member.leave()

    async def start(
        self,
        definition: RunnableDefinition,
        context: Mapping[str, Any],
        job_id: UUID | None,
        by: str,
        run_id: UUID | None = None,
    ) -> UUID:
        """Begin a run; see :class:`app.ports.engine.WorkflowEngine`."""
        model = definition
        if not isinstance(model, WorkflowDefinition):
            model = WorkflowDefinition.from_json(definition.to_json())
        resolved = await asyncio.to_thread(self.router.resolve, model)
        chosen = run_id or self._ids.new()
        run_input = {
            "definition": resolved.to_json(),
            "context": dict(context),
            "job_id": None if job_id is None else str(job_id),
            "by": by,
        }
        new = NewRun(chosen, job_id, model.id, model.name, model.version, run_input, by)
        await self._create(new)
        return chosen

    async def pause(self, run_id: UUID, by: str, reason: str = "") -> None:
        """Guardrail 2: a pause is a state that steps look at before they begin, never a cancel."""
        await asyncio.to_thread(self._store.pause, run_id, by, reason)
        self._signals.intervened(run_id)
        for child in await asyncio.to_thread(self._queries.children, run_id):
            if await self._begun(child.run_id) is RunState.RUNNING:
                await self.pause(child.run_id, by, reason)

    async def _begun(self, run_id: UUID) -> RunState:
        """The run's state once it is no longer about to begin, which no pause could stop."""
        end = asyncio.get_running_loop().time() + BEGIN_PATIENCE_S
        while True:
            state = await asyncio.to_thread(self._queries.state, run_id)
            if state is not RunState.PENDING or asyncio.get_running_loop().time() > end:
                return state
            await asyncio.sleep(BEGIN_LOOK_S)

    async def resume(self, run_id: UUID, by: str) -> None:
        """Go on after a pause, with the children."""
        await asyncio.to_thread(self._store.resume, run_id, by)
        self._signals.intervened(run_id)
        for child in await asyncio.to_thread(self._queries.children, run_id):
            if child.state is RunState.PAUSED:
                await self.resume(child.run_id, by)

    async def cancel(self, run_id: UUID, by: str, reason: str = "") -> None:
        """End the run and its children; an effect in flight finishes, nothing else begins."""
        await asyncio.to_thread(self._store.cancel, run_id, by, reason)
        self._signals.intervened(run_id)
        self._caller.abandon(run_id)
        for child in await asyncio.to_thread(self._queries.children, run_id):
            if not child.state.final:
                await self.cancel(child.run_id, by, reason)

    async def decide(self, checkpoint_id: UUID, decision: Decision) -> None:
        """Answer a checkpoint; the first answer wins."""
        await asyncio.to_thread(self._checkpoints.decide, checkpoint_id, decision)
        asked = await asyncio.to_thread(self._queries.find_checkpoint, checkpoint_id)
        if asked is not None:
            self._signals.intervened(asked.run_id)

    async def retry(self, run_id: UUID, by: str, reason: str = "", step_id: str = "") -> UUID:
        """Answer the open question with ``retry``; fork a run that ended without success from where it stood."""
        run = await self.status(run_id)
        if run.state in (RunState.FAILED, RunState.CANCELLED):
            stood = last_visit(await asyncio.to_thread(self._queries.visits, run_id))
            if stood is None:
                raise Conflict("The run ended before it did anything; start it anew.")
            return await self.rollback(run_id, stood.phase, stood.visit, by, reason)
        asked = await self._open_question(run_id, step_id)
        if asked is None:  # perhaps a run that the step started asks
            steps_run = [one.run_id for one in await self._working_for(run_id, step_id)]
            below = [one for child in steps_run for one in await self.open_questions(child)]
            asked = below[0] if below else None
        if asked is None:
            what = f"{step_id} asks nothing" if step_id else "nothing is asked"
            raise Conflict(
                phrase(
                    "The run is {state} and {what}; there is nothing to retry.",
                    state=run.state,
                    what=what,
                )
            )
        decision = Decision(DecisionAction.RETRY, by, self._store.clock.now(), reason)
        await self.decide(asked.checkpoint_id, decision)
        return run_id

    async def skip(self, run_id: UUID, step_id: str, by: str, reason: str = "") -> None:
        """Leave a step out; an effect under way raises ``Conflict``."""
        asked = await self._open_question(run_id, step_id)
        if asked is not None:
            decision = Decision(DecisionAction.SKIP, by, self._store.clock.now(), reason)
            await self.decide(asked.checkpoint_id, decision)
            return
        await asyncio.to_thread(self._store.skip, run_id, step_id, by, reason)
        self._signals.intervened(run_id)
        self._caller.abandon(run_id, step_id)
        for child in await self._working_for(run_id, step_id):
            await self.cancel(child.run_id, by, reason)

    async def abort(self, run_id: UUID, by: str, reason: str = "") -> None:
        """End the run at its open question, or wherever it is."""
        asked = await self._open_question(run_id, "")
        if asked is None or DecisionAction.ABORT not in asked.actions:
            await self.cancel(run_id, by, reason)
            return
        decision = Decision(DecisionAction.ABORT, by, self._store.clock.now(), reason)
        await self.decide(asked.checkpoint_id, decision)

    async def rollback(
        self, run_id: UUID, phase: str, visit: int, by: str, reason: str = ""
    ) -> UUID:
        """Guardrail 11: a fork under a new id, never a rewind, or old decisions would answer new questions."""
        old = await asyncio.to_thread(self._queries.stored, run_id)
        visits = await asyncio.to_thread(self._queries.visits, run_id)
        model = WorkflowDefinition.from_json(old.input["definition"])
        history = await self.history(run_id)
        start = fork_start(model, visits, history, phase, visit)  # may refuse before anything ends
        if not old.info.state.final:
            await self.cancel(run_id, by, reason)
            start = fork_start(model, visits, await self.history(run_id), phase, visit)
        info = old.info
        new = NewRun(
            self._ids.new(),
            info.job_id,
            info.definition_id,
            info.definition_name,
            info.definition_version,
            {**old.input, "fork": start.to_json()},
            by,
            forked_from=run_id,
        )
        await asyncio.to_thread(copy_history, self._store, new, run_id, phase, visit)
        await self._journal.begin(await asyncio.to_thread(self._queries.stored, new.run_id))
        return new.run_id

    async def status(self, run_id: UUID) -> RunInfo:
        """The run as it stands."""
        return await asyncio.to_thread(self._queries.run, run_id)

    async def definition(self, run_id: UUID) -> Mapping[str, Any]:
        """The definition that the run was started on."""
        stored = await asyncio.to_thread(self._queries.stored, run_id)
        found: Mapping[str, Any] = stored.input["definition"]
        return found

    async def outputs(self, run_id: UUID) -> Mapping[str, Any]:
        """What the run's steps have given so far, by step id."""
        await self.status(run_id)
        return await asyncio.to_thread(self._queries.outputs, run_id)

    async def history(self, run_id: UUID) -> tuple[StepInfo, ...]:
        """The run's steps in the order in which their visits began."""
        return await asyncio.to_thread(self._queries.history, run_id)

    async def checkpoints(self, run_id: UUID) -> tuple[CheckpointInfo, ...]:
        """Every question of the run with its answer, the oldest first."""
        await self.status(run_id)
        return await asyncio.to_thread(self._queries.checkpoints, run_id)

    async def open_questions(self, run_id: UUID) -> tuple[CheckpointInfo, ...]:
        """What the run asks now, then what the runs that its steps started ask."""
        await self.status(run_id)
        return await asyncio.to_thread(self._queries.open_questions, run_id)

    async def guardrails(self, run_id: UUID) -> tuple[GuardrailEntry, ...]:
        """Every evaluation of a guardrail in the run, the oldest first."""
        await self.status(run_id)
        return await asyncio.to_thread(self._queries.guardrails, run_id)

    async def children(self, run_id: UUID) -> tuple[RunInfo, ...]:
        """The runs that the run's steps started, the oldest first."""
        return await asyncio.to_thread(self._queries.children, run_id)

    async def events(self, run_id: UUID) -> tuple[RunEvent, ...]:
        """Every event of the run so far, in order."""
        await self.status(run_id)
        return await asyncio.to_thread(self._queries.events_until, run_id, None)

    async def find_checkpoint(self, checkpoint_id: UUID) -> CheckpointInfo | None:
        """A question, open or answered; ``None`` when there is none with that id."""
        return await asyncio.to_thread(self._queries.find_checkpoint, checkpoint_id)

    async def replay(self, run_id: UUID, sequence: int) -> RunMoment:
        """The run as it stood right after the event with that number."""
        await self.status(run_id)
        told = await asyncio.to_thread(self._queries.events_until, run_id, sequence)
        return moment(run_id, told, sequence)

    async def list_runs(
        self,
        job_id: UUID | None = None,
        states: frozenset[RunState] | None = None,
        limit: int | None = None,
    ) -> tuple[RunInfo, ...]:
        """Runs, the newest first."""
        if limit is not None and limit < 1:
            raise InvalidInput("limit", phrase("{limit} is too small", limit=limit), "1 or more")
        return await asyncio.to_thread(self._queries.runs, job_id, states, limit)

    async def statistics(self) -> RunStatistics:
        """How many runs stand where, how long they took, and how often steps failed."""
        return await asyncio.to_thread(read_statistics, self._store.engine)

    async def component_health(self) -> tuple[ComponentHealth, ...]:
        """Every component that saved definitions name, probed now, and those that this process leaves alone."""
        resting = self.breakers.resting()
        found = {key: ComponentHealth(*key, "", False, left_s) for key, left_s in resting.items()}
        for definition in await asyncio.to_thread(self.library.newest):
            for one in await self.router.health(definition):
                key = (one.kind, one.name)
                found[key] = replace(one, resting_s=resting.get(key))
        return tuple(found[key] for key in sorted(found))

    async def pending_checkpoints(self, job_id: UUID | None = None) -> tuple[CheckpointInfo, ...]:
        """Open questions, the oldest first."""
        return await asyncio.to_thread(self._queries.pending_checkpoints, job_id)

    async def triggers(self) -> tuple[TriggerInfo, ...]:
        """What starts definitions of the library by itself."""
        return await asyncio.to_thread(self.triggering.listed)

    def subscribe(
        self, run_id: UUID | None = None, after_sequence: int = 0
    ) -> AsyncIterator[RunEvent]:
        """Every event after the given number, once and in order, then new ones as they happen."""
        if run_id is None:
            return self._feed.of_all(after_sequence)
        return self._feed.of_run(run_id, after_sequence)

    async def wait(self, run_id: UUID) -> RunInfo:
        """The run once it has ended; raises ``Conflict`` when the engine stops before."""
        return await self._until(run_id, Topic.END, lambda run: run.state.final)

    async def settle(self, run_id: UUID) -> RunInfo:
        """The run once it has ended, is paused, or nothing in it goes on before a person decides."""

        def settled(run: RunInfo) -> bool:
            return run.state.final or run.state is RunState.PAUSED or self._rests(run_id)

        return await self._until(run_id, Topic.REST, settled)

    async def _until(self, run_id: UUID, topic: Topic, holds: Callable[[RunInfo], bool]) -> RunInfo:
        with self._signals.listen(run_id, topic) as changed:
            while True:
                changed.clear()
                run = await self.status(run_id)
                if holds(run):
                    return run
                if not self._running:
                    raise Conflict("The engine was stopped before the run ended.")
                await changed.wait()

    def _rests(self, run_id: UUID) -> bool:
        """Whether everything that the run has in hand waits for a person."""
        parked = self._questions.parked[run_id]
        return parked > 0 and parked >= self._runner.working[run_id]

    async def _open_question(self, run_id: UUID, step_id: str) -> CheckpointInfo | None:
        """The run's oldest open question, or that of one of its steps."""
        own = (one for one in await self.open_questions(run_id) if one.run_id == run_id)
        return next((one for one in own if step_id in ("", one.step_id)), None)

    async def _working_for(self, run_id: UUID, step_id: str) -> tuple[RunInfo, ...]:
        """The runs that go on for a step, or for any."""
        children = await asyncio.to_thread(self._queries.children, run_id)
        return tuple(
            one for one in children if not one.state.final and step_id in ("", one.parent_step)
        )

    async def _create(self, new: NewRun) -> None:
        """Write a run down and begin it: if the process ends between the two, the next launch begins it."""
        await asyncio.to_thread(self._store.create, new)
        await self._journal.begin(await asyncio.to_thread(self._queries.stored, new.run_id))

    def _when_lost(self, loop: asyncio.AbstractEventLoop) -> Callable[[], None]:
        def lost() -> None:
            if not loop.is_closed():
                loop.call_soon_threadsafe(self.lost.set)

        return lost

    async def _watch(self, interval_s: float) -> None:
        """One query a process (not one a run) for what other processes have written."""
        last = await durably(self._queries.last_position)
        while True:
            await asyncio.sleep(interval_s)
            for event in await durably(self._queries.all_events, last):
                last = event.position
                if event.kind is RunEventKind.RUN_CANCELLED:
                    self._caller.abandon(event.run_id)
                self._signals.intervened(event.run_id)
                self._signals.wake(event.run_id, ended=True)


def _loop_time() -> float:
    return asyncio.get_running_loop().time()


def _call_soon(
    loop: asyncio.AbstractEventLoop, signals: Signals, run_id: UUID, ended: bool
) -> None:
    if not loop.is_closed():
        loop.call_soon_threadsafe(signals.wake, run_id, ended)

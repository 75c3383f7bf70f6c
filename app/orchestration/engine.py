"""The workflow engine: the journal (DBOS) for steps and recovery, our own tables for everything people see.

Importing this module loads the journal's library (about 0.2 s); import it on the engine thread.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

from dbos import DBOS, DBOSConfig, SetWorkflowID, WorkflowStatusString
from sqlalchemy import Engine

from app.domain.errors import Conflict, NotFound
from app.domain.runs import (
    CheckpointInfo,
    Decision,
    RunEvent,
    RunEventKind,
    RunInfo,
    RunState,
    StepInfo,
)
from app.orchestration.checkpoint_store import CheckpointStore
from app.orchestration.cluster import ClusterMember, ClusterSettings
from app.orchestration.definition import WorkflowDefinition
from app.orchestration.durable_calls import durably
from app.orchestration.events import EventFeed, Signals
from app.orchestration.interpreter import (
    INTERPRETER_VERSION,
    WORKFLOW_NAME,
    Interpreter,
    phase_mark,
)
from app.orchestration.journal_serializer import JournalSerializer
from app.orchestration.journal_workflow import WORKFLOWS, run_workflow
from app.orchestration.questions import Questions
from app.orchestration.rollback import copy_history
from app.orchestration.run_queries import RunQueries, StoredRun
from app.orchestration.run_store import NewRun, RunStore
from app.orchestration.server_database import IDLE_IN_TRANSACTION_S
from app.orchestration.step_runner import StepRunner
from app.orchestration.step_store import StepStore
from app.ports.clock import IdSource
from app.ports.engine import RunnableDefinition, SkillCatalogue, ToolsFactory

_STRANDED = (
    WorkflowStatusString.ERROR.value,
    WorkflowStatusString.CANCELLED.value,
    WorkflowStatusString.MAX_RECOVERY_ATTEMPTS_EXCEEDED.value,
)
_ADOPT_AFTER = timedelta(seconds=3)
"""So long a run may be written down without being in the queue before another process sees to it."""


@dataclass(frozen=True, slots=True)
class EngineSettings:
    """How the journal runs in this process.

    ``journal`` is an Engine that nothing else uses (guardrail 6), or the URL of a PostgreSQL database.
    ``executor_id`` names the process: one fixed name on a tablet, one of its own for every server process.
    ``poll_interval_s`` is how long an orderly stop may take; nothing of ours waits for that poll.
    ``log_level`` is the journal's own; below ERROR it reports every orderly stop as a warning.
    ``watch_interval_s`` is how often a server process looks for what other processes decided; ``None`` for a tablet.
    ``cluster`` makes this one of several server processes that share runs through a queue; ``None`` for a tablet.
    """

    journal: Engine | str
    name: str = "restoreassist"
    executor_id: str = "tablet"
    application_version: str = INTERPRETER_VERSION
    max_threads: int = 8
    poll_interval_s: float = 1.0
    watch_interval_s: float | None = None
    log_level: str = "ERROR"
    cluster: ClusterSettings | None = None


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
    ) -> None:
        if settings.journal is store.engine:
            raise Conflict("The journal and the run store need two Engine objects (guardrail 6).")
        self._settings = settings
        self._store = store
        self._checkpoints = CheckpointStore(store)
        self._queries = RunQueries(store.engine)
        self._catalogue = catalogue
        self._ids = ids
        self._signals = Signals()
        self._running = False
        self._watcher: asyncio.Task[None] | None = None
        self._member: ClusterMember | None = None
        self.lost = asyncio.Event()
        self._feed = EventFeed(self._queries, self._signals, lambda: not self._running)
        self._durations_s: dict[str, float] = {}
        questions = Questions(store, self._queries, self._signals, store.clock)
        self._runner = StepRunner(
            StepStore(store),
            self._queries,
            questions,
            self._signals,
            catalogue,
            tools_for,
            store.clock,
            random_source or random.SystemRandom(),
        )
        self._interpreter = Interpreter(store, questions, self._runner, self._durations_s)

    async def launch(self) -> None:
        """Begin to work on the running loop, with every run that had not ended when the process did.

        Guardrail 10: two processes on one tablet's files would both run a step; the caller holds the store's lock.
        Guardrail 9: a server process needs an ``executor_id`` of its own, or it would take over another's runs.
        """
        loop = asyncio.get_running_loop()
        self._store.signal = lambda run_id, ended: _call_soon(loop, self._signals, run_id, ended)
        await asyncio.to_thread(self._store.prepare)
        self._durations_s.update(await asyncio.to_thread(self._queries.mean_durations_s))
        WORKFLOWS.install(self._interpreter, self._store)
        cluster = self._settings.cluster
        if cluster is not None:
            lose = self._when_lost(loop)
            self._member = ClusterMember(
                self._store.engine, self._settings.executor_id, cluster, self._adopt, lose
            )
            await self._member.enter(self._settings.application_version)
        self._running = True
        DBOS(config=self._config())
        DBOS.launch()  # adopts this loop, so that workflows run here and not on a loop of its own
        if self._member is None:
            await self._begin_unfinished()
        else:
            await self._member.listen()
        if self._settings.watch_interval_s is not None:
            self._watcher = asyncio.create_task(self._watch(self._settings.watch_interval_s))

    def _config(self) -> DBOSConfig:
        settings = self._settings
        config: DBOSConfig = {
            "name": settings.name,
            # Guardrail 5: pinned to the interpreter, or every update of the program would strand its runs.
            "application_version": settings.application_version,
            "executor_id": settings.executor_id,
            "serializer": JournalSerializer(),  # guardrail 8: never pickle
            "log_level": settings.log_level,
            "max_executor_threads": settings.max_threads,
            "scheduler_polling_interval_sec": 300.0,
            "notification_listener_polling_interval_sec": settings.poll_interval_s,
            "enable_otlp": False,
        }
        if isinstance(settings.journal, Engine):
            config["system_database_engine"] = settings.journal
        else:
            config["system_database_url"] = settings.journal
            config["sys_db_idle_transaction_timeout_sec"] = IDLE_IN_TRANSACTION_S
        return config

    async def stop(self) -> None:
        """Stop working; runs that have not ended go on at the next launch."""
        if not self._running:
            return
        self._running = False
        if self._watcher is not None:
            self._watcher.cancel()
            await asyncio.gather(self._watcher, return_exceptions=True)
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
        model = WorkflowDefinition.from_json(definition.to_json()).resolved(self._catalogue)
        chosen = run_id or self._ids.new()
        run_input = {
            "definition": model.to_json(),
            "context": dict(context),
            "job_id": None if job_id is None else str(job_id),
            "by": by,
        }
        new = NewRun(chosen, job_id, model.id, model.name, model.version, run_input, by)
        # The run is written down first: if the process ends here, the next launch begins it.
        await asyncio.to_thread(self._store.create, new)
        await self._begin(await asyncio.to_thread(self._queries.stored, chosen))
        return chosen

    async def pause(self, run_id: UUID, by: str, reason: str = "") -> None:
        """Guardrail 2: a pause is a state that steps look at before they begin, never a cancel."""
        await asyncio.to_thread(self._store.pause, run_id, by, reason)

    async def resume(self, run_id: UUID, by: str) -> None:
        """Go on after a pause."""
        await asyncio.to_thread(self._store.resume, run_id, by)

    async def cancel(self, run_id: UUID, by: str, reason: str = "") -> None:
        """End the run; an effect in flight finishes, nothing else begins."""
        await asyncio.to_thread(self._store.cancel, run_id, by, reason)
        self._runner.abandon(run_id)

    async def decide(self, checkpoint_id: UUID, decision: Decision) -> None:
        """Answer a checkpoint; the first answer wins."""
        await asyncio.to_thread(self._checkpoints.decide, checkpoint_id, decision)

    async def rollback(
        self, run_id: UUID, phase: str, visit: int, by: str, reason: str = ""
    ) -> UUID:
        """Guardrail 11: a fork under a new id, never a rewind, or old decisions would answer new questions."""
        mark = phase_mark(phase, visit)
        recorded = await DBOS.list_workflow_steps_async(str(run_id))
        fork_step = next((s["function_id"] for s in recorded if s["function_name"] == mark), None)
        old = await asyncio.to_thread(self._queries.stored, run_id)
        if fork_step is None:
            raise NotFound("phase visit", f"{phase}#{visit}")
        if not old.info.state.final:
            await self.cancel(run_id, by, reason)
        info = old.info
        new = NewRun(
            self._ids.new(),
            info.job_id,
            info.definition_id,
            info.definition_name,
            info.definition_version,
            old.input,
            by,
            forked_from=run_id,
            fork_step=fork_step,
        )
        await asyncio.to_thread(copy_history, self._store, new, phase, visit)
        await self._begin(await asyncio.to_thread(self._queries.stored, new.run_id))
        return new.run_id

    async def status(self, run_id: UUID) -> RunInfo:
        """The run as it stands."""
        return await asyncio.to_thread(self._queries.run, run_id)

    async def history(self, run_id: UUID) -> tuple[StepInfo, ...]:
        """The run's steps in the order in which their visits began."""
        return await asyncio.to_thread(self._queries.history, run_id)

    async def list_runs(
        self, job_id: UUID | None = None, states: frozenset[RunState] | None = None
    ) -> tuple[RunInfo, ...]:
        """Runs, the newest first."""
        return await asyncio.to_thread(self._queries.runs, job_id, states)

    async def pending_checkpoints(self, job_id: UUID | None = None) -> tuple[CheckpointInfo, ...]:
        """Open questions, the oldest first."""
        return await asyncio.to_thread(self._queries.pending_checkpoints, job_id)

    def subscribe(
        self, run_id: UUID | None = None, after_sequence: int = 0
    ) -> AsyncIterator[RunEvent]:
        """Every event after the given number, once and in order, then new ones as they happen."""
        if run_id is None:
            return self._feed.of_all(after_sequence)
        return self._feed.of_run(run_id, after_sequence)

    async def wait(self, run_id: UUID) -> RunInfo:
        """The run once it has ended; raises ``Conflict`` when the engine stops before."""
        with self._signals.listen(run_id, end_only=True) as changed:
            while True:
                changed.clear()
                run = await self.status(run_id)
                if run.state.final:
                    return run
                if not self._running:
                    raise Conflict("The engine was stopped before the run ended.")
                await changed.wait()

    async def _begin_unfinished(self) -> None:
        """Begin the runs that were written down and never reached the journal, and those it gave up."""
        for stored in await asyncio.to_thread(self._queries.unfinished):
            await self._begin(stored)

    async def _begin(self, stored: StoredRun) -> None:
        run_id = str(stored.info.run_id)
        status = await DBOS.get_workflow_status_async(run_id)
        if status is not None:
            if status.status in _STRANDED and not stored.info.state.final:
                await DBOS.resume_workflow_async(run_id)
            return
        if self._settings.cluster is not None:
            await asyncio.to_thread(self._enqueue, stored, self._settings.cluster.queue)
            return
        with SetWorkflowID(run_id):
            if stored.info.forked_from is None:
                await DBOS.start_workflow_async(run_workflow, dict(stored.input))
                return
            assert stored.fork_step is not None
            await DBOS.fork_workflow_async(
                str(stored.info.forked_from),
                stored.fork_step,
                application_version=self._settings.application_version,
            )

    def _enqueue(self, stored: StoredRun, queue: str) -> None:
        """Let whichever server process is free begin the run; again is fine."""
        version = self._settings.application_version
        if stored.info.forked_from is None:
            DBOS.enqueue_workflow_with_options(
                {
                    "workflow_name": WORKFLOW_NAME,
                    "queue_name": queue,
                    "workflow_id": str(stored.info.run_id),
                    "app_version": version,
                },
                dict(stored.input),
            )
            return
        assert stored.fork_step is not None
        with SetWorkflowID(str(stored.info.run_id)):
            DBOS.fork_workflow(
                str(stored.info.forked_from),
                stored.fork_step,
                application_version=version,
                queue_name=queue,
            )

    def _adopt(self) -> int:
        """Queue the runs that were written down and whose process ended before it could queue them."""
        cluster = self._settings.cluster
        assert cluster is not None
        waiting = self._queries.not_begun(self._store.clock.now() - _ADOPT_AFTER)
        if not waiting:
            return 0
        ids = [str(one.info.run_id) for one in waiting]
        known = {
            one.workflow_id
            for one in DBOS.list_workflows(workflow_ids=ids, load_input=False, load_output=False)
        }
        orphans = [one for one in waiting if str(one.info.run_id) not in known]
        for orphan in orphans:
            self._enqueue(orphan, cluster.queue)
        return len(orphans)

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
                    self._runner.abandon(event.run_id)
                self._signals.wake(event.run_id, ended=True)


def _call_soon(
    loop: asyncio.AbstractEventLoop, signals: Signals, run_id: UUID, ended: bool
) -> None:
    if not loop.is_closed():
        loop.call_soon_threadsafe(signals.wake, run_id, ended)

"""One worker: it takes runs from the queue that all workers share and goes on with those of workers that died."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import signal
import socket
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from uuid import UUID, uuid4

from sqlalchemy import delete, make_url
from sqlalchemy.exc import SQLAlchemyError
from uuid_utils.compat import uuid7

from app.domain.errors import InvalidInput
from app.orchestration.agent_store import AgentStore
from app.orchestration.cluster import ClusterSettings
from app.orchestration.engine import DbosEngine, EngineSettings
from app.orchestration.retention import RetentionPolicy, clean_up
from app.orchestration.run_store import RunStore
from cloud.clock import ServerClock
from cloud.metrics.exporter import Exporter
from cloud.metrics.run_figures import RunFigures
from cloud.metrics.skill_figures import SkillFigures
from cloud.settings import Settings
from cloud.storage.database import Database
from cloud.storage.run_engines import run_engine, within
from cloud.storage.workflow_tables import workflow_effects, workflow_letters, workflow_runs
from cloud.worker.runtime import WorkerRuntime
from cloud.worker.timekeeper import Timekeeper
from cloud.workflows.desk import WorkflowDesk

LOST = 3
"""The exit code of a worker that others took for dead; whoever watches over it starts a new one."""
STOP_WITHIN_S = 20.0
CLEAN_EVERY_S = 3600.0
_NEVER_SET = ("DBOS__CLOUD", "DBOS__VMID", "DBOS__APPVERSION", "DBOS__APPID")
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class WorkerSettings:
    """How this worker takes part; ``metrics_port`` 0 picks a free one, ``None`` serves no metrics."""

    cluster: ClusterSettings = field(default_factory=ClusterSettings)
    retention: RetentionPolicy = field(
        default_factory=lambda: RetentionPolicy(history=timedelta(days=365))
    )
    watch_interval_s: float = 0.25
    schedules_every_s: float = 30.0
    metrics_port: int | None = None


class Uuid7Ids:
    """Ids that sort by the time at which they were made."""

    def new(self) -> UUID:
        """A fresh id."""
        return uuid7()


async def work(settings: Settings, worker: WorkerSettings, say: Callable[[str], None]) -> int:
    """Work until SIGTERM or SIGINT; returns the exit code. ``say`` gets one JSON line once runs are taken."""
    require_postgresql(settings.database_url)
    for name in _NEVER_SET:  # the journal's library would take them for its own vendor's cloud
        os.environ.pop(name, None)
    executor_id = f"{socket.gethostname()}-{os.getpid()}-{uuid4().hex[:12]}"
    database = Database(settings.database_url)
    store = RunStore(within(run_engine(settings.database_url), None), ServerClock())
    engine_settings = EngineSettings(
        _journal_url(settings.database_url),
        executor_id=executor_id,
        watch_interval_s=worker.watch_interval_s,
        keeps_time=False,
        cluster=worker.cluster,
    )
    runtime = WorkerRuntime(engine_settings, store, database, settings.key, Uuid7Ids())
    ending = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, ending.set)
    exporter = Exporter(RunFigures(store.engine), SkillFigures(runtime.catalogue))
    desk = WorkflowDesk(database, store.clock)
    timekeeper = Timekeeper(database, desk, store.clock, worker.schedules_every_s)
    beside: list[asyncio.Task[None]] = []
    try:
        await runtime.start()
        port = exporter.serve(worker.metrics_port) if worker.metrics_port is not None else None
        cleaning = _clean(store, runtime.agents, database, worker.retention)
        beside += [asyncio.create_task(one) for one in (cleaning, timekeeper.keep_time())]
        say(json.dumps({"executor_id": executor_id, "pid": os.getpid(), "metrics_port": port}))
        return await _until_ended(ending, runtime.engine)
    finally:
        for task in beside:
            task.cancel()
        await asyncio.gather(*beside, return_exceptions=True)
        exporter.close()
        try:
            async with asyncio.timeout(STOP_WITHIN_S):
                await runtime.stop()
        except TimeoutError:
            _log.warning("The worker did not stop in time; its runs go on elsewhere.")
        desk.close()
        store.engine.dispose()
        database.close()


def require_postgresql(url: str) -> None:
    """Raise ``InvalidInput`` for a database that several processes cannot share."""
    if make_url(url).get_backend_name() != "postgresql":
        raise InvalidInput(
            "--database-url",
            "workers share one PostgreSQL, and the embedded database is a file of one process",
            "postgresql://user@host/name",
        )


def run_worker(settings: Settings, worker: WorkerSettings) -> int:
    """Work until told to stop; returns the exit code."""

    def say(line: str) -> None:
        sys.stdout.write(line + "\n")
        sys.stdout.flush()

    return asyncio.run(work(settings, worker, say))


async def _until_ended(ending: asyncio.Event, engine: DbosEngine) -> int:
    told = asyncio.create_task(ending.wait())
    lost = asyncio.create_task(engine.lost.wait())
    await asyncio.wait({told, lost}, return_when=asyncio.FIRST_COMPLETED)
    for task in (told, lost):
        task.cancel()
    if ending.is_set():
        return 0
    sys.stderr.write(
        "This worker was not heard of for too long, and others may have its runs; it stops. "
        "Start it again.\n"
    )
    return LOST


async def _clean(
    store: RunStore, agents: AgentStore, database: Database, policy: RetentionPolicy
) -> None:
    """Now and then remove what is older than the policy; every worker tries, and does little when another was first."""
    while True:
        try:
            done = await clean_up(store.engine, policy, store.clock.now())
            await asyncio.to_thread(agents.forget, policy.journal)
            if done.runs:
                await asyncio.to_thread(_forget_owners, database, done.runs)
        except SQLAlchemyError as error:
            _log.warning("Old runs cannot be removed now: %s", type(error).__name__)
            done = None
        more = done is not None and (done.runs or done.journals)
        await asyncio.sleep(1.0 if more else CLEAN_EVERY_S)


def _forget_owners(database: Database, run_ids: tuple[UUID, ...]) -> None:
    with database.write() as connection:
        for table in (workflow_runs, workflow_effects, workflow_letters):
            connection.execute(delete(table).where(table.c.run_id.in_(run_ids)))


def _journal_url(url: str) -> str:
    """The journal lives in the same database, in a schema of its own named ``dbos``."""
    parsed = make_url(url)
    return parsed.set(drivername="postgresql+psycopg").render_as_string(hide_password=False)

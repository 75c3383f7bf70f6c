"""One server process among several: its heartbeat, and the taking over of runs from processes that died (guardrail 9).

The journal's library recovers only what a process with the same id left behind. Here every process has an id of its
own, beats while it lives, and looks for others that fell silent; their runs go back into the queue, under one lock.
"""

from __future__ import annotations

import asyncio
import logging
import math
import os
import socket
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from dbos import DBOS, WorkflowStatusString
from sqlalchemy import Engine, func, select
from sqlalchemy.exc import SQLAlchemyError

from app.orchestration.executors import CLUSTER_LOCK, ExecutorRegister, living, mark_dead

_log = logging.getLogger(__name__)
_GIVE_UP_SHARE = 0.8
_LOOK_AT_ALL_EVERY_S = 15.0


@dataclass(frozen=True, slots=True)
class ClusterSettings:
    """``queue`` is where runs wait for a process; a process silent for ``dead_after_s`` loses its runs."""

    queue: str = "restoreassist-runs"
    beat_every_s: float = 0.5
    dead_after_s: float = 3.0
    look_every_s: float = 0.5
    queue_poll_s: float = 0.25
    runs_per_process: int = 1000


class Heartbeat:
    """Beats from a thread of its own, so that a busy loop does not look dead.

    ``lost`` is called once, from that thread, when this process was taken for dead or cannot reach the database for so
    long that it must have been: whatever it does from then on, another process may be doing as well.
    """

    def __init__(
        self,
        register: ExecutorRegister,
        executor_id: str,
        settings: ClusterSettings,
        lost: Callable[[], None],
    ) -> None:
        self._register = register
        self._executor_id = executor_id
        self._settings = settings
        self._lost = lost
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._run, name="heartbeat", daemon=True)

    def start(self) -> None:
        """Begin to beat."""
        self._thread.start()

    def stop(self) -> None:
        """Beat no more; returns when the thread has ended."""
        self._ending.set()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        last = time.monotonic()
        while not self._ending.wait(self._settings.beat_every_s):
            try:
                alive = self._register.beat(self._executor_id)
            except Exception as error:  # noqa: BLE001  (whatever it is, nobody hears this process)
                _log.warning("The heartbeat could not be written: %s", type(error).__name__)
                alive = time.monotonic() - last < self._settings.dead_after_s * _GIVE_UP_SHARE
            else:
                last = time.monotonic()
            if not alive:
                self._lost()
                return


class LostRuns(Protocol):
    """What gives runs back to the queue; see :class:`app.orchestration.journal_runs.JournalRuns`."""

    def adopt(self, *, also_begun: bool) -> int:
        """Queue runs that the journal does not know."""
        ...

    def take_over(self, run_ids: Sequence[str]) -> int:
        """Queue runs that the journal knows."""
        ...


class Reaper:
    """Gives the runs of dead processes, and runs that nobody has begun, back to the queue."""

    def __init__(
        self, engine: Engine, executor_id: str, settings: ClusterSettings, runs: LostRuns
    ) -> None:
        self._engine = engine
        self._executor_id = executor_id
        self._settings = settings
        self._runs = runs
        self._seen: frozenset[str] = frozenset()
        self._looked_at = -math.inf

    async def watch(self) -> None:
        """Look again and again until cancelled; a database that is away is waited for."""
        while True:
            try:
                await asyncio.to_thread(self.sweep)
            except Exception as error:  # noqa: BLE001  (it must not stop looking, whatever happens)
                _log.warning("Dead processes cannot be looked for now: %s", type(error).__name__)
            await asyncio.sleep(self._settings.look_every_s)

    def sweep(self) -> int:
        """Reap once; returns how many runs went back into the queue. Does nothing while another process does it."""
        with self._engine.begin() as connection:
            if not connection.scalar(select(func.pg_try_advisory_xact_lock(CLUSTER_LOCK))):
                return 0
            dead = mark_dead(connection, self._settings.dead_after_s, self._executor_id)
            if dead:
                _log.warning("Not heard of any more: %s", ", ".join(dead))
            alive = living(connection)
            now, gone = time.monotonic(), self._seen - alive.keys()
            self._seen = frozenset(alive)
            if not gone and now - self._looked_at < _LOOK_AT_ALL_EVERY_S:
                return self._runs.adopt(also_begun=False)
            self._looked_at = now
            return self._runs.take_over(_left_behind(alive)) + self._runs.adopt(also_begun=True)


def _left_behind(alive: Mapping[str, str]) -> list[str]:
    """Runs whose process is not there, and those that wait for a program that none of the living runs."""
    listed = DBOS.list_workflows(
        status=[WorkflowStatusString.PENDING.value, WorkflowStatusString.ENQUEUED.value],
        load_input=False,
        load_output=False,
    )
    return [
        one.workflow_id
        for one in listed
        if (
            one.executor_id not in alive
            if one.status == WorkflowStatusString.PENDING.value
            else one.app_version not in alive.values()
        )
    ]


class ClusterMember:
    """This process in the cluster, from its first heartbeat to its farewell."""

    def __init__(
        self,
        engine: Engine,
        executor_id: str,
        settings: ClusterSettings,
        runs: LostRuns,
        lost: Callable[[], None],
    ) -> None:
        self._register = ExecutorRegister(engine)
        self._executor_id = executor_id
        self._settings = settings
        self._heartbeat = Heartbeat(self._register, executor_id, settings, lost)
        self._reaper = Reaper(engine, executor_id, settings, runs)
        self._reaping: asyncio.Task[None] | None = None

    async def enter(self, program: str) -> None:
        """Be known before the first run is taken."""
        await asyncio.to_thread(self._register.prepare)
        await asyncio.to_thread(
            self._register.enter, self._executor_id, socket.gethostname(), os.getpid(), program
        )
        self._heartbeat.start()

    async def listen(self) -> None:
        """Take runs from the queue, and begin to look for the dead; the journal must have been launched."""
        await DBOS.register_queue_async(
            self._settings.queue,
            worker_concurrency=self._settings.runs_per_process,
            polling_interval_sec=self._settings.queue_poll_s,
        )
        self._reaping = asyncio.create_task(self._reaper.watch())

    async def stop_looking(self) -> None:
        """Reap no more."""
        if self._reaping is not None:
            self._reaping.cancel()
            await asyncio.gather(self._reaping, return_exceptions=True)

    async def leave(self) -> None:
        """Say goodbye once nothing is running here any more."""
        await asyncio.to_thread(self._heartbeat.stop)
        try:
            await asyncio.to_thread(self._register.leave, self._executor_id)
        except SQLAlchemyError as error:
            _log.warning("The farewell could not be written: %s", type(error).__name__)

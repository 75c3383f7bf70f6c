"""Giving tasks to agents: those of this process run here, and what a dead agent had goes to others."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from contextvars import Context
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from app.domain.errors import Conflict, ErrorClass, ExternalError, NotFound
from app.orchestration.agent_store import AgentStore
from app.orchestration.durable_calls import durably
from app.orchestration.retry import classify
from app.ports.agents import (
    AgentFunction,
    AgentHealth,
    AgentInfo,
    AgentProfile,
    AgentTask,
    TaskInfo,
    TaskState,
)

_ERROR_CHARS = 500
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class CoordinatorSettings:
    """``host`` names the process. ``look_every_s`` is how often it looks for what other processes did.

    On a tablet there are no others: without ``shared`` nothing is beaten or looked for, and nothing is written when
    there is nothing to do.
    """

    host: str = "tablet"
    shared: bool = False
    beat_every_s: float = 1.0
    dead_after_s: float = 4.0
    look_every_s: float = 0.5


class AgentCoordinator:
    """The desk of one process; see :class:`app.ports.agents.AgentDesk`. Everything is called on one event loop."""

    def __init__(self, store: AgentStore, settings: CoordinatorSettings | None = None) -> None:
        self.store = store
        self._settings = settings or CoordinatorSettings()
        self._functions: dict[str, AgentFunction] = {}
        self._profiles: dict[str, AgentProfile] = {}
        self._working: dict[str, asyncio.Task[None]] = {}
        self._waiting: dict[str, set[asyncio.Event]] = {}
        self._loops: list[asyncio.Task[None]] = []
        self._giving_out = asyncio.Lock()

    async def start(self) -> None:
        """Begin: what an earlier life of this process had is given out again."""
        await durably(self.store.prepare)
        await durably(self.store.release_host, self._settings.host)
        if self._settings.shared:
            self._loops = [
                asyncio.create_task(self._beat()),
                asyncio.create_task(self._look()),
            ]

    async def stop(self) -> None:
        """Stop working; what was under way is given out again at the next start, or when this process is missed."""
        running = [*self._loops, *self._working.values()]
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        self._loops.clear()
        self._working.clear()

    async def register(self, profile: AgentProfile, function: AgentFunction) -> None:
        """Let an agent of this process take tasks."""
        own = AgentProfile(
            agent_id=profile.agent_id,
            kind=profile.kind,
            title=profile.title,
            capabilities=profile.capabilities,
            capacity=profile.capacity,
            rank=profile.rank,
            host=self._settings.host,
        )
        await durably(self.store.register, own)
        self._functions[own.agent_id] = function
        self._profiles[own.agent_id] = own
        await self._give_out()

    async def deregister(self, agent_id: str) -> None:
        """Forget an agent; raises ``Conflict`` while it has tasks."""
        await durably(self.store.deregister, agent_id)
        self._functions.pop(agent_id, None)
        self._profiles.pop(agent_id, None)

    async def agents(self) -> tuple[AgentInfo, ...]:
        """Every registered agent of every process."""
        return await durably(self.store.agents)

    def capabilities(self) -> frozenset[str]:
        """What the agents of this process can do."""
        return frozenset().union(*(one.capabilities for one in self._profiles.values()))

    async def perform(self, task: AgentTask) -> dict[str, Any]:
        """The task's output once an agent has done it; the same key again gives the same output."""
        await self._require_somebody(task)
        changed = asyncio.Event()
        waiters = self._waiting.setdefault(task.key, set())
        waiters.add(changed)
        try:
            info = await durably(self.store.submit, task)
            await self._give_out()
            while not info.state.final:
                await changed.wait()
                changed.clear()
                info = await durably(self.store.task, task.key)
        finally:
            waiters.discard(changed)
            if not waiters:
                self._waiting.pop(task.key, None)
        return _output(info)

    async def submit(self, task: AgentTask) -> TaskInfo:
        """Queue a task and do not wait for it."""
        await self._require_somebody(task)
        info = await durably(self.store.submit, task)
        await self._give_out()
        return info

    async def cancel(self, key: str) -> None:
        """Stop the task if it has not ended."""
        if await durably(self.store.cancel, key):
            working = self._working.get(key)
            if working is not None:
                working.cancel()
            self._wake(key)
            await self._give_out()

    async def _require_somebody(self, task: AgentTask) -> None:
        known = await durably(self.store.agents)
        able = [
            one
            for one in known
            if one.health is not AgentHealth.DEAD
            and task.capability in one.profile.capabilities
            and task.agent_id in ("", one.profile.agent_id)
        ]
        if not able:
            what = f"agent {task.agent_id} for" if task.agent_id else "agent for"
            raise NotFound(what, task.capability)

    async def _give_out(self) -> None:
        async with self._giving_out:
            await durably(self.store.assign)
            if not self._functions:
                return
            for info in await durably(self.store.take, tuple(self._functions)):
                # A context of its own: whoever handed the task in may stand inside a step of the journal.
                working = asyncio.create_task(self._work(info), context=Context())
                self._working[info.task.key] = working

    async def _work(self, info: TaskInfo) -> None:
        key = info.task.key
        output: Mapping[str, Any] | None = None
        error_class: ErrorClass | None = None
        words = ""
        try:
            output = await self._functions[info.agent_id](info.task)
        except Exception as error:  # noqa: BLE001  (whatever an agent raises becomes the task's result)
            error_class, words = classify(error), str(error)[:_ERROR_CHARS] or type(error).__name__
        finally:
            if self._working.get(key) is asyncio.current_task():
                del self._working[key]
        if not await durably(self.store.finish, info, output, error_class, words):
            _log.warning("The result of %s came after the task was taken back.", info.agent_id)
        self._wake(key)
        await self._give_out()

    def _wake(self, key: str) -> None:
        for changed in self._waiting.get(key, ()):
            changed.set()

    async def _beat(self) -> None:
        while True:
            await durably(self.store.beat, self._settings.host)
            await asyncio.sleep(self._settings.beat_every_s)

    async def _look(self) -> None:
        """Take back what dead agents had, and notice what other processes ended or queued."""
        silent = timedelta(seconds=self._settings.dead_after_s)
        while True:
            await asyncio.sleep(self._settings.look_every_s)
            for key in await durably(self.store.reap, silent):
                self._wake(key)
            if self._waiting:
                for key in await durably(self.store.ended, tuple(self._waiting)):
                    self._wake(key)
            await self._give_out()


def _output(info: TaskInfo) -> dict[str, Any]:
    match info.state:
        case TaskState.COMPLETED:
            return dict(info.output or {})
        case TaskState.FAILED:
            raise ExternalError(ErrorClass(info.error_class), info.error)
        case TaskState.IN_DOUBT:
            raise Conflict(
                "The agent stopped while it worked on this; nobody knows whether it happened. "
                "A person must say so before it goes on."
            )
    raise Conflict("The task was cancelled.")

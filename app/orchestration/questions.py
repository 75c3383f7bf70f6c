"""Asking a person and waiting for the answer: one row and one wake-up, no polling (guardrail 3)."""

from __future__ import annotations

import asyncio
import contextlib
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from uuid import UUID

from app.domain.errors import Conflict
from app.domain.runs import (
    CheckpointInfo,
    CheckpointState,
    Decision,
    DecisionAction,
    RunState,
)
from app.orchestration.checkpoint_store import DEADLINE, CheckpointStore, Question
from app.orchestration.durable_calls import durably
from app.orchestration.events import Signals
from app.orchestration.run_queries import RunQueries
from app.orchestration.run_store import RunStore
from app.ports.clock import Clock

Settled = Callable[[], Awaitable[bool]]


async def never() -> bool:
    """Nothing settles the question but its answer."""
    return False


class Questions:
    """Opens checkpoints and waits for them; days and restarts are fine."""

    def __init__(
        self, store: RunStore, queries: RunQueries, signals: Signals, clock: Clock
    ) -> None:
        self._checkpoints = CheckpointStore(store)
        self._store = store
        self._queries = queries
        self._signals = signals
        self._clock = clock
        self.parked: Counter[UUID] = Counter()

    async def ask(
        self,
        run_id: UUID,
        question: Question,
        on_timeout: DecisionAction = DecisionAction.ABORT,
        settled: Settled = never,
    ) -> CheckpointInfo | None:
        """The checkpoint once it is decided or withdrawn; ``abort`` has then cancelled the run.

        ``None`` when ``settled`` said that nobody needs the answer any more.
        """
        answered = await self._answered(run_id, question, on_timeout, settled)
        if answered is None:
            return None
        decision = answered.decision
        if decision is not None and decision.action is DecisionAction.ABORT:
            with contextlib.suppress(Conflict):  # cancelled already: an earlier pass or a person
                await durably(self._store.cancel, run_id, decision.person, decision.reason)
        return answered

    async def wait_until_not_paused(self, run_id: UUID) -> RunState:
        """The run's state as soon as it is not PAUSED."""
        with self._signals.listen(run_id) as changed:
            while True:
                changed.clear()
                state = await durably(self._queries.state, run_id)
                if state is not RunState.PAUSED:
                    return state
                await changed.wait()

    async def _answered(
        self, run_id: UUID, question: Question, on_timeout: DecisionAction, settled: Settled
    ) -> CheckpointInfo | None:
        with self._signals.listen(run_id) as changed:
            while True:
                changed.clear()
                asked = await durably(self._queries.find_checkpoint, question.checkpoint_id)
                if asked is None:
                    asked = await durably(self._checkpoints.open, run_id, question)
                if asked is None:  # the run is paused
                    await changed.wait()
                    continue
                if asked.state is not CheckpointState.OPEN:
                    return asked
                if await settled():
                    return None
                with self.parks(run_id):
                    await self._wait(asked, changed, on_timeout)

    @contextlib.contextmanager
    def parks(self, run_id: UUID) -> Iterator[None]:
        """While the block lasts, one more piece of the run's work waits for a person."""
        self.parked[run_id] += 1
        self._signals.rests(run_id)
        try:
            yield
        finally:
            self.parked[run_id] -= 1
            if not self.parked[run_id]:
                del self.parked[run_id]

    async def _wait(
        self, asked: CheckpointInfo, changed: asyncio.Event, on_timeout: DecisionAction
    ) -> None:
        """Wait for a change of the run, or decide for the person when the deadline has passed."""
        if asked.deadline is None:
            await changed.wait()
            return
        left_s = (asked.deadline - self._clock.now()).total_seconds()
        try:
            async with asyncio.timeout(max(0.0, left_s)):
                await changed.wait()
        except TimeoutError:
            decision = Decision(on_timeout, DEADLINE, self._clock.now(), "Nobody answered in time.")
            with contextlib.suppress(Conflict):  # somebody answered at the last moment
                await durably(self._checkpoints.decide, asked.checkpoint_id, decision)

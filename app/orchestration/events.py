"""Telling who waits that something was committed: steps that are parked, and subscribers of events.

A waiter always reads the tables after it was woken, so that a lost or doubled wake-up changes nothing.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from enum import Enum, auto
from uuid import UUID

from app.domain.runs import RunEvent, RunState
from app.orchestration.run_queries import RunQueries


class Topic(Enum):
    """What a waiter waits for: any change, the end, or that nothing goes on before a person decides."""

    CHANGE = auto()
    END = auto()
    REST = auto()


_Key = tuple[UUID | None, Topic]


class Signals:
    """Wakes waiters on one event loop; everything here runs on that loop."""

    def __init__(self) -> None:
        self._waiters: dict[_Key, set[asyncio.Event]] = {}
        self._interventions: Counter[UUID] = Counter()

    def intervened(self, run_id: UUID) -> None:
        """Somebody but the run itself has changed it: work that goes on must look before its next step."""
        self._interventions[run_id] += 1
        self.wake(run_id, ended=False)

    def interventions(self, run_id: UUID) -> int:
        """How often the run has been changed by somebody else since this process began."""
        return self._interventions[run_id]

    def forget(self, run_id: UUID) -> None:
        """The run has ended here; its count starts anew."""
        self._interventions.pop(run_id, None)

    @contextmanager
    def listen(self, run_id: UUID | None, topic: Topic = Topic.CHANGE) -> Iterator[asyncio.Event]:
        """An event that is set whenever the run (or, for ``None``, any run) has changed in that way.

        Clear it, read, and wait only when the read did not satisfy.
        """
        changed = asyncio.Event()
        key = (run_id, topic)
        waiters = self._waiters.setdefault(key, set())
        waiters.add(changed)
        try:
            yield changed
        finally:
            waiters.discard(changed)
            if not waiters and self._waiters.get(key) is waiters:
                del self._waiters[key]

    def wake(self, run_id: UUID, ended: bool) -> None:
        """Wake who waits for the run and who waits for any; with ``ended`` also who waits for the end."""
        self._set((run_id, Topic.CHANGE), (None, Topic.CHANGE), (run_id, Topic.REST))
        if ended:
            self._set((run_id, Topic.END))

    def rests(self, run_id: UUID) -> None:
        """Wake who waits until nothing goes on before a person decides: that may be so now."""
        self._set((run_id, Topic.REST))

    def _set(self, *keys: _Key) -> None:
        for key in keys:
            for changed in self._waiters.get(key, ()):
                changed.set()

    def wake_all(self) -> None:
        """Wake everybody."""
        for waiters in self._waiters.values():
            for changed in waiters:
                changed.set()


class EventFeed:
    """The stored events as endless streams."""

    def __init__(self, queries: RunQueries, signals: Signals, stopped: Callable[[], bool]) -> None:
        self._queries = queries
        self._signals = signals
        self._stopped = stopped

    async def of_run(self, run_id: UUID, after_sequence: int) -> AsyncIterator[RunEvent]:
        """The run's events after the number; ends when the run has ended and all is told."""
        last = after_sequence
        with self._signals.listen(run_id) as changed:
            while not self._stopped():
                changed.clear()
                state: RunState = await asyncio.to_thread(self._queries.state, run_id)
                page = await asyncio.to_thread(self._queries.run_events, run_id, last)
                for event in page:
                    last = event.sequence
                    yield event
                if not page:
                    if state.final:
                        return
                    await changed.wait()

    async def of_all(self, after_position: int) -> AsyncIterator[RunEvent]:
        """Every run's events after the position; ends when the engine stops."""
        last = after_position
        with self._signals.listen(None) as changed:
            while not self._stopped():
                changed.clear()
                page = await asyncio.to_thread(self._queries.all_events, last)
                for event in page:
                    last = event.position
                    yield event
                if not page:
                    await changed.wait()

"""Hearing of what workers and other server processes write about runs.

A process looks at the events once for all of its streams.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from uuid import UUID

import structlog
from sqlalchemy.exc import SQLAlchemyError

from app.domain.runs import RunEvent
from app.orchestration.events import EventFeed, Signals
from app.orchestration.run_queries import RunQueries

LOOK_EVERY_S = 0.25
AFTER_FAILURE_S = 2.0
log = structlog.get_logger(__name__)


class RunWatch:
    """Wakes the streams of this process; everything here runs on the loop on which it was started."""

    def __init__(self, queries: RunQueries, look_every_s: float = LOOK_EVERY_S) -> None:
        self._queries = queries
        self._look_every_s = look_every_s
        self._signals = Signals()
        self._stopped = False
        self._task: asyncio.Task[None] | None = None
        self._feed = EventFeed(queries, self._signals, lambda: self._stopped)

    def start(self) -> None:
        """Begin to look."""
        self._task = asyncio.create_task(self._look())

    async def stop(self) -> None:
        """Look no more."""
        self.end_streams()
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    def end_streams(self) -> None:
        """End every stream; listeners come again elsewhere with the number of their last event."""
        self._stopped = True
        self._signals.wake_all()

    @property
    def stopped(self) -> bool:
        """Whether streams end because the server does, not because their runs have."""
        return self._stopped

    def events(self, run_id: UUID, after: int) -> AsyncIterator[RunEvent]:
        """The run's events after a number; ends when the run has ended and all is told, or the server stops."""
        return self._feed.of_run(run_id, after)

    async def _look(self) -> None:
        last: int | None = None
        while not self._stopped:
            try:
                if last is None:
                    last = await asyncio.to_thread(self._queries.last_position)
                    self._signals.wake_all()
                for event in await asyncio.to_thread(self._queries.all_events, last):
                    last = event.position
                    self._signals.wake(event.run_id, ended=False)
            except SQLAlchemyError as error:
                log.warning("events of runs cannot be read", error=type(error).__name__)
                last = None
                await asyncio.sleep(AFTER_FAILURE_S)
            await asyncio.sleep(self._look_every_s)

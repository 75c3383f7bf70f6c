"""The events of one run for one listener, the same over Server-Sent Events and WebSocket."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from uuid import UUID

from fastapi.concurrency import run_in_threadpool
from sqlalchemy.exc import OperationalError

from app.domain.runs import RunEvent
from app.wire.api import ProblemCode
from app.wire.workflows import RunEventOut
from cloud.events.hub import EventHub, EventKind, Listener
from cloud.events.run_watch import RunWatch
from cloud.problems import Refusal

HEARTBEAT_S = 15.0
LOOK_AGAIN_S = 60.0
RETRY_MS = 2000


class RunStream:
    """Every event after a number, in order, none twice; ``None`` now and then as a sign of life.

    ``hub`` tells when somebody's session in the company changed; ``check`` raises ``Refusal`` once this person may not
    listen any more. The stream ends when the run has ended and all is told, when the server stops, and with the
    refusal.
    """

    def __init__(
        self,
        watch: RunWatch,
        run_id: UUID,
        after: int,
        check: Callable[[], object],
        hub: EventHub,
        tenant_id: UUID,
        *,
        heartbeat_s: float = HEARTBEAT_S,
        look_again_s: float = LOOK_AGAIN_S,
    ) -> None:
        self._watch = watch
        self._run_id = run_id
        self._after = after
        self._check = check
        self._hub = hub
        self._tenant_id = tenant_id
        self._heartbeat_s = heartbeat_s
        self._look_again_s = look_again_s
        self.refused: ProblemCode | None = None
        """Why it ended before the run did."""

    async def events(self) -> AsyncIterator[RunEventOut | None]:
        """What the listener is told."""
        with self._hub.listener(self._tenant_id) as sessions:
            async for event in self._events(sessions):
                yield event

    async def _events(self, sessions: Listener) -> AsyncIterator[RunEventOut | None]:
        feed = self._watch.events(self._run_id, self._after)
        coming = asyncio.ensure_future(_next(feed))
        changed = asyncio.ensure_future(_sessions_changed(sessions))
        looked_at = time.monotonic()
        try:
            while True:
                if changed.done() or time.monotonic() - looked_at >= self._look_again_s:
                    looked_at = time.monotonic()
                    if changed.done():
                        changed = asyncio.ensure_future(_sessions_changed(sessions))
                    if not await self._may_go_on():
                        return
                done, _ = await asyncio.wait(
                    {coming, changed},
                    timeout=self._heartbeat_s,
                    return_when=asyncio.FIRST_COMPLETED,
                )
                if changed in done:
                    continue
                if not done:
                    yield None
                    continue
                event = coming.result()
                if event is None:
                    return
                coming = asyncio.ensure_future(_next(feed))
                yield RunEventOut.of(event)
        finally:
            for waiting in (coming, changed):
                waiting.cancel()
            await asyncio.gather(coming, changed, return_exceptions=True)

    async def sse_lines(self) -> AsyncIterator[str]:
        """The text of a stream of Server-Sent Events."""
        yield f"retry: {RETRY_MS}\n\n"
        async for event in self.events():
            if event is None:
                yield ":\n\n"
                continue
            yield f"id: {event.sequence}\nevent: {event.type}\ndata: {event.model_dump_json()}\n\n"
        if self.refused is not None:
            yield f'event: end\ndata: {{"code":"{self.refused}"}}\n\n'

    async def _may_go_on(self) -> bool:
        try:
            await run_in_threadpool(self._check)
        except Refusal as refusal:
            self.refused = refusal.code
            return False
        except OperationalError:
            return True  # the database is away for a moment; the next look tells
        return True


async def _sessions_changed(listener: Listener) -> None:
    while (event := await listener.next()) is not None:
        if event.kind in {EventKind.SESSIONS, EventKind.MISSED}:
            return
    await asyncio.Event().wait()  # the server stops, and the feed of the run ends by itself


async def _next(feed: AsyncIterator[RunEvent]) -> RunEvent | None:
    return await anext(feed, None)

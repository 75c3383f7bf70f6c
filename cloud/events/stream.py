"""An open stream of Server-Sent Events for one person on one device."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator, Callable
from typing import Any

from fastapi.concurrency import run_in_threadpool
from sqlalchemy.exc import OperationalError

from app.wire.api import ProblemCode
from cloud.auth.access import SEES_ALL, visible_among
from cloud.auth.sessions import Identity
from cloud.events.hub import Event, EventHub, EventKind
from cloud.problems import Refusal
from cloud.storage.database import Database

HEARTBEAT_S = 15.0
LOOK_AT_TOKEN_S = 60.0
RETRY_MS = 5000


class EventStream:
    """What one listener is told: first to look by itself, then each change of a job it may see.

    ``check`` raises ``Refusal`` when the session it came with is no longer good: it then ends, with the reason as its
    last event.
    """

    def __init__(
        self,
        hub: EventHub,
        seen_by_tenant: Database,
        who: Identity,
        check: Callable[[], object],
        *,
        heartbeat_s: float = HEARTBEAT_S,
        look_at_token_s: float = LOOK_AT_TOKEN_S,
    ) -> None:
        self._hub = hub
        self._seen_by_tenant = seen_by_tenant
        self._who = who
        self._check = check
        self._heartbeat_s = heartbeat_s
        self._look_at_token_s = look_at_token_s

    async def lines(self) -> AsyncIterator[str]:
        """The text of the stream."""
        with self._hub.listener(self._who.tenant_id) as listener:
            yield f"retry: {RETRY_MS}\n{_event('poke', {})}"
            looked_at = time.monotonic()
            while True:
                if time.monotonic() - looked_at >= self._look_at_token_s:
                    looked_at = time.monotonic()
                    ended = await run_in_threadpool(self._why_over)
                    if ended is not None:
                        yield _event("end", {"code": ended})
                        return
                try:
                    async with asyncio.timeout(self._heartbeat_s):
                        event = await listener.next()
                except TimeoutError:
                    yield ":\n\n"
                    continue
                if event is None:
                    return
                if event.kind in {EventKind.SESSIONS, EventKind.MISSED}:
                    looked_at -= self._look_at_token_s
                if event.kind is EventKind.SESSIONS:
                    continue
                if await run_in_threadpool(self._may_know, event):
                    yield _text(event)

    def _why_over(self) -> ProblemCode | None:
        try:
            self._check()
        except Refusal as refusal:
            return refusal.code
        except OperationalError:
            return None  # the database is away for a moment; the next look tells
        return None

    def _may_know(self, event: Event) -> bool:
        if event.job_id is None or self._who.role in SEES_ALL:
            return True
        with self._seen_by_tenant.read() as connection:
            return event.job_id in visible_among(connection, self._who, [event.job_id])


def _text(event: Event) -> str:
    if event.kind is EventKind.MISSED or event.job_id is None:
        return _event("poke", {})
    return _event(event.kind.value, {"job": str(event.job_id), "head": event.head})


def _event(name: str, data: dict[str, Any]) -> str:
    return f"event: {name}\ndata: {json.dumps(data, separators=(',', ':'))}\n\n"

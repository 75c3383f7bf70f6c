"""Who listens, and telling them what happened, in this process and in the others of this server.

An event carries no truth: losing one costs a listener at most the wait until it looks by itself. So nothing here may
slow down or break the request that something happened in. Between processes events go over PostgreSQL's
``NOTIFY``, as statements of their own after the commit: inside the transaction they would make commits wait for each
other.
"""

from __future__ import annotations

import asyncio
import json
import queue
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from uuid import UUID, uuid4

import psycopg
import structlog

log = structlog.get_logger(__name__)

CHANNEL = "restoreassist_events"
MAX_WAITING = 100
"""How many events a slow listener may be behind; then it is told only that it missed some."""
RECONNECT_S = 2.0
POLL_S = 1.0


class EventKind(StrEnum):
    """What an event is about."""

    POKE = "poke"
    MISSED = "missed"
    SESSIONS = "sessions"
    """Somebody's session, role or device changed: whoever listens must be looked at again, nobody is told."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something happened in a job of a tenant; ``tenant_id`` is ``None`` for what concerns everybody."""

    kind: EventKind
    tenant_id: UUID | None = None
    job_id: UUID | None = None
    head: int = 0

    def to_text(self, origin: str) -> str:
        """The form in which it goes to the other processes."""
        tenant, job = (str(item) if item else None for item in (self.tenant_id, self.job_id))
        return json.dumps([origin, self.kind, tenant, job, self.head], separators=(",", ":"))

    @classmethod
    def from_text(cls, text: str) -> tuple[str, Event]:
        """The origin and the event in a text of :meth:`to_text`."""
        origin, kind, tenant, job, head = json.loads(text)
        tenant_id, job_id = (UUID(item) if item else None for item in (tenant, job))
        return origin, cls(EventKind(kind), tenant_id, job_id, head)


MISSED = Event(EventKind.MISSED)


class Listener:
    """One open stream; ``next`` gives its events in order, ``None`` when the server stops."""

    def __init__(self, tenant_id: UUID) -> None:
        self.tenant_id = tenant_id
        self._waiting: asyncio.Queue[Event | None] = asyncio.Queue()

    async def next(self) -> Event | None:
        """The next event."""
        return await self._waiting.get()

    def put(self, event: Event | None) -> None:
        """Hand over an event; only on the loop."""
        if event is not None and self._waiting.qsize() >= MAX_WAITING:
            while not self._waiting.empty():
                self._waiting.get_nowait()
            event = MISSED
        self._waiting.put_nowait(event)


class EventHub:
    """The listeners of one process; ``notify_url`` joins it to other processes on the same PostgreSQL."""

    def __init__(self, notify_url: str | None = None) -> None:
        self._notify_url = notify_url
        self._origin = uuid4().hex
        self._loop: asyncio.AbstractEventLoop | None = None
        self._listeners: set[Listener] = set()
        self._outgoing: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._stopping = threading.Event()

    def start(self) -> None:
        """Begin on the running loop."""
        self._loop = asyncio.get_running_loop()
        if self._notify_url is not None:
            for work in (self._send_to_others, self._hear_others):
                thread = threading.Thread(target=work, name=work.__name__, daemon=True)
                thread.start()
                self._threads.append(thread)

    def close(self) -> None:
        """End every stream and stop talking to the other processes."""
        self._stopping.set()
        self._outgoing.put(None)
        for listener in self._listeners:
            listener.put(None)
        self._loop = None

    @contextmanager
    def listener(self, tenant_id: UUID) -> Iterator[Listener]:
        """A listener to a tenant's events while the block runs; only on the loop."""
        listener = Listener(tenant_id)
        self._listeners.add(listener)
        try:
            if self._stopping.is_set():
                listener.put(None)
            yield listener
        finally:
            self._listeners.discard(listener)

    def publish(self, event: Event) -> None:
        """Tell everybody concerned; from any thread, never waits, never fails."""
        self._tell_here(event)
        if self._notify_url is not None:
            self._outgoing.put(event.to_text(self._origin))

    def _tell_here(self, event: Event) -> None:
        loop = self._loop
        if loop is not None and not loop.is_closed():
            loop.call_soon_threadsafe(self._deliver, event)

    def _deliver(self, event: Event) -> None:
        for listener in self._listeners:
            if event.tenant_id is None or listener.tenant_id == event.tenant_id:
                listener.put(event)

    def _send_to_others(self) -> None:
        connection: psycopg.Connection[Any] | None = None
        while (text := self._outgoing.get()) is not None:
            try:
                connection = connection or self._connect()
                connection.execute("SELECT pg_notify(%s, %s)", (CHANNEL, text))
            except psycopg.Error as error:
                log.warning("event not passed on", error=type(error).__name__)
                _close(connection)
                connection = None
        _close(connection)

    def _hear_others(self) -> None:
        while not self._stopping.is_set():
            connection: psycopg.Connection[Any] | None = None
            try:
                connection = self._connect()
                connection.execute(f"LISTEN {CHANNEL}")
                self._tell_here(MISSED)
                while not self._stopping.is_set():
                    for notify in connection.notifies(timeout=POLL_S):
                        origin, event = Event.from_text(notify.payload)
                        if origin != self._origin:
                            self._tell_here(event)
            except psycopg.Error as error:
                log.warning("events of other processes not heard", error=type(error).__name__)
                self._stopping.wait(RECONNECT_S)
            finally:
                _close(connection)

    def _connect(self) -> psycopg.Connection[Any]:
        if self._notify_url is None:
            raise ValueError("there are no other processes")
        return psycopg.connect(self._notify_url, autocommit=True, connect_timeout=5)


def _close(connection: psycopg.Connection[Any] | None) -> None:
    if connection is not None:
        connection.close()

"""The only way from the GUI thread to the engine's loop and back.

A coroutine is handed to the loop; what comes of it returns as a queued signal and is delivered on the GUI thread, so
that neither side ever waits for the other. Nothing is delivered after :meth:`ServiceBridge.close`.
"""

from __future__ import annotations

import asyncio
import concurrent.futures
from collections.abc import AsyncIterator, Callable, Coroutine
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

T = TypeVar("T")
Failed = Callable[[BaseException], None]


class Call:
    """A coroutine under way on the engine's loop."""

    def __init__(self, future: concurrent.futures.Future[Any]) -> None:
        self._future = future

    def cancel(self) -> None:
        """Stop it; neither of its callbacks is called after this returns."""
        self._future.cancel()

    @property
    def cancelled(self) -> bool:
        """Whether it was stopped before it ended."""
        return self._future.cancelled()


class ServiceBridge(QObject):
    """Runs coroutines on ``loop``, which runs on another thread, and delivers results on the GUI thread."""

    _deliver = Signal(object)

    def __init__(self, loop: asyncio.AbstractEventLoop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._loop = loop
        self._open = True
        self._calls: set[concurrent.futures.Future[Any]] = set()
        self._following: set[concurrent.futures.Future[Any]] = set()
        self._deliver.connect(self._run_in_gui, Qt.ConnectionType.QueuedConnection)

    @property
    def waiting(self) -> int:
        """How many calls have not delivered yet; streams do not count."""
        return len(self._calls - self._following)

    def call(self, work: Coroutine[Any, Any, T], done: Callable[[T], None], failed: Failed) -> Call:
        """Run ``work`` on the loop, then ``done`` with its result or ``failed`` with its error here."""

        def deliver(future: concurrent.futures.Future[T]) -> None:
            error = future.exception()
            if error is not None:
                failed(error)
            else:
                done(future.result())

        return self._start(work, deliver)

    def follow(
        self,
        events: AsyncIterator[T],
        each: Callable[[T], None],
        failed: Failed,
        ended: Callable[[], None] = lambda: None,
    ) -> Call:
        """Call ``each`` here for every event, until the stream ends (then ``ended``), fails or is cancelled."""

        async def pump() -> None:
            async for event in events:
                self._post(partial(each, event))

        def deliver(future: concurrent.futures.Future[None]) -> None:
            error = future.exception()
            if error is not None:
                failed(error)
            else:
                ended()

        call = self._start(pump(), deliver)
        self._following.add(call._future)
        return call

    def close(self) -> None:
        """Cancel everything under way and deliver nothing more."""
        self._open = False
        for future in list(self._calls):
            future.cancel()

    def _start(
        self,
        work: Coroutine[Any, Any, T],
        deliver: Callable[[concurrent.futures.Future[T]], None],
    ) -> Call:
        future = asyncio.run_coroutine_threadsafe(work, self._loop)
        self._calls.add(future)

        def arrived() -> None:
            self._calls.discard(future)
            self._following.discard(future)
            if not future.cancelled():
                deliver(future)

        future.add_done_callback(lambda _: self._post(arrived))
        return Call(future)

    def _post(self, action: Callable[[], None]) -> None:
        if self._open:
            self._deliver.emit(action)

    @Slot(object)
    def _run_in_gui(self, action: Callable[[], None]) -> None:
        if self._open:
            action()

"""One daemon thread with one asyncio loop that hosts the workflow engine, the meters and sync.

The loop is made by a factory, never by ``asyncio.run``: with qasync installed in the GUI thread the default policy
would build a Qt loop here. On Windows the Proactor loop's thread is the MTA thread that Bleak wants.
"""

from __future__ import annotations

import asyncio
import concurrent.futures
import sys
import threading
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


def _new_loop() -> asyncio.AbstractEventLoop:
    if sys.platform == "win32":
        return asyncio.ProactorEventLoop()
    return asyncio.SelectorEventLoop()


class EngineThread:
    """Runs coroutines away from the GUI thread; ``close`` cancels what still runs and waits for its clean-up."""

    def __init__(self, name: str = "engine") -> None:
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._main, name=name, daemon=True)
        self.loop: asyncio.AbstractEventLoop
        self._stop: asyncio.Event

    def start(self) -> EngineThread:
        """Start the thread and wait until its loop runs."""
        self._thread.start()
        self._ready.wait()
        return self

    def submit(self, coroutine: Coroutine[Any, Any, T]) -> concurrent.futures.Future[T]:
        """Run a coroutine on the loop; the future may be waited for from any other thread."""
        return asyncio.run_coroutine_threadsafe(coroutine, self.loop)

    def call(self, coroutine: Coroutine[Any, Any, T], timeout_s: float | None = None) -> T:
        """Run a coroutine on the loop and wait for its result; not from the loop's own thread."""
        return self.submit(coroutine).result(timeout_s)

    def close(self, timeout_s: float = 10.0) -> bool:
        """Stop; gives whether the thread ended in time."""
        if self._thread.is_alive():
            self.loop.call_soon_threadsafe(self._stop.set)
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _main(self) -> None:
        with asyncio.Runner(loop_factory=_new_loop) as runner:
            self.loop = runner.get_loop()
            self._stop = asyncio.Event()
            self.loop.call_soon(self._ready.set)
            runner.run(self._stop.wait())

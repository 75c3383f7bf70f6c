"""The engine thread runs coroutines elsewhere and cleans up when it is closed."""

from __future__ import annotations

import asyncio
import threading

import pytest

from workers.engine_thread import EngineThread


@pytest.fixture
def thread() -> EngineThread:
    return EngineThread().start()


def test_coroutines_run_on_its_own_thread_and_results_come_back(thread: EngineThread) -> None:
    async def where() -> int:
        return threading.get_ident()

    assert thread.call(where(), 5) != threading.get_ident()
    assert thread.close()


def test_an_error_reaches_the_caller(thread: EngineThread) -> None:
    async def fail() -> None:
        raise ValueError("no such meter")

    with pytest.raises(ValueError, match="no such meter"):
        thread.call(fail(), 5)
    assert thread.close()


def test_closing_cancels_what_runs_and_waits_for_its_cleanup(thread: EngineThread) -> None:
    begun, cleaned = threading.Event(), threading.Event()

    async def endless() -> None:
        try:
            begun.set()
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0)
            cleaned.set()

    thread.submit(endless())
    assert begun.wait(60)
    assert thread.close()
    assert cleaned.is_set()


def test_closing_twice_is_harmless(thread: EngineThread) -> None:
    assert thread.close()
    assert thread.close()

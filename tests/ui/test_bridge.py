"""Results come back on the GUI thread, in order, and nothing after closing."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import AsyncIterator, Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtGui import QGuiApplication

from ui.bridge.service_bridge import ServiceBridge


def fail(error: BaseException) -> None:
    raise error


def spin(until: Callable[[], bool]) -> None:
    end = time.monotonic() + 10
    while time.monotonic() < end:
        if until():
            return
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 10)
    pytest.fail("nothing came")


@pytest.fixture
def bridge(qapp: QGuiApplication, engine_loop: asyncio.AbstractEventLoop) -> ServiceBridge:
    return ServiceBridge(engine_loop)


def test_work_runs_on_the_loop_and_its_result_arrives_here(bridge: ServiceBridge) -> None:
    async def work() -> int:
        return threading.get_ident()

    got: list[tuple[int, int]] = []
    bridge.call(work(), lambda there: got.append((there, threading.get_ident())), fail)
    assert bridge.waiting == 1
    spin(lambda: bool(got))
    there, here = got[0]
    assert here == threading.get_ident() != there
    assert bridge.waiting == 0


def test_an_error_arrives_as_an_error(bridge: ServiceBridge) -> None:
    async def work() -> None:
        raise ValueError("no")

    got: list[BaseException] = []
    bridge.call(work(), lambda _: None, got.append)
    spin(lambda: bool(got))
    assert str(got[0]) == "no"


def test_a_cancelled_call_delivers_nothing(bridge: ServiceBridge) -> None:
    async def work() -> None:
        await asyncio.Event().wait()

    got: list[object] = []
    call = bridge.call(work(), got.append, got.append)
    call.cancel()
    spin(lambda: bridge.waiting == 0)
    assert call.cancelled
    assert got == []


def test_a_stream_arrives_in_order(bridge: ServiceBridge) -> None:
    async def events() -> AsyncIterator[int]:
        for number in range(200):
            yield number

    got: list[int] = []
    bridge.follow(events(), got.append, fail)
    spin(lambda: len(got) == 200)
    assert got == list(range(200))


def test_closing_cancels_what_is_under_way_and_lets_it_clean_up(bridge: ServiceBridge) -> None:
    cleaned = threading.Event()
    started = threading.Event()

    async def work() -> None:
        try:
            started.set()
            await asyncio.Event().wait()
        finally:
            cleaned.set()

    got: list[object] = []
    bridge.call(work(), got.append, got.append)
    assert started.wait(60)
    bridge.close()
    assert cleaned.wait(60)
    QCoreApplication.processEvents()
    assert got == []

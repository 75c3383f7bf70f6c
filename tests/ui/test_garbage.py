"""Cyclic garbage goes on the GUI thread, when the timer says so, and not before."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from ui.garbage import MOST_NEW, GuiCollector


class Knot:
    """An object in a cycle with itself that says on which thread it went."""

    went_on: list[int]

    def __init__(self, went_on: list[int]) -> None:
        self.went_on, self.me = went_on, self

    def __del__(self) -> None:
        self.went_on.append(threading.get_ident())


@pytest.fixture
def collector(qapp: QGuiApplication) -> Iterator[GuiCollector]:
    was_enabled = gc.isenabled()
    gc.collect()
    made = GuiCollector(qapp, interval_ms=3_600_000)
    yield made
    made.stop()
    if not was_enabled:
        gc.disable()


def allocate_much() -> None:
    kept = [[number] for number in range(5000)]
    assert len(kept) == 5000


def test_another_thread_never_collects(collector: GuiCollector) -> None:
    went_on: list[int] = []
    watched = weakref.ref(Knot(went_on))
    thread = threading.Thread(target=allocate_much)
    thread.start()
    thread.join()
    allocate_much()
    assert watched() is not None
    kept = [[number] for number in range(5000)]
    assert collector.collect_due() >= 0
    assert len(kept) == 5000
    gc.collect()
    assert went_on == [threading.get_ident()]


def test_nothing_is_done_while_nothing_is_due(collector: GuiCollector) -> None:
    gc.collect()
    assert collector.collect_due() == -1


def test_the_oldest_generation_waits_until_the_start_is_over(
    collector: GuiCollector, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gc, "get_count", lambda: (0, 0, 10_000))
    assert collector.collect_due() == -1
    collector.freeze()
    try:
        assert gc.get_freeze_count() > 0
        assert collector.collect_due() == 2
    finally:
        gc.unfreeze()


def test_a_record_that_was_read_in_is_kept_out_of_collections(collector: GuiCollector) -> None:
    gc.collect()
    read = [[number] for number in range(2 * MOST_NEW)]
    try:
        assert collector.collect_due() == -1
        assert gc.get_freeze_count() > len(read)
        assert gc.get_count()[0] < MOST_NEW
    finally:
        gc.unfreeze()


def test_stopping_gives_the_work_back(collector: GuiCollector) -> None:
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()

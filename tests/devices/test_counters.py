"""Anti-replay counters: they grow, over restarts, and a person may let them begin anew."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.errors import InvalidInput
from devices.counters import CounterGuard, FileCounters, MemoryCounters
from devices.frames import DecodeError


def test_a_counter_that_does_not_grow_is_refused() -> None:
    guard = CounterGuard(MemoryCounters(), "meter")
    guard.check(7, b"a")
    guard.check(7, b"a")
    guard.check(8, b"b")
    for counter, packet in ((7, b"a"), (8, b"other")):
        with pytest.raises(DecodeError, match="counter did not grow"):
            guard.check(counter, packet)


def test_a_counter_that_went_backwards_is_refused_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "meters" / "counters.json"
    CounterGuard(FileCounters(path), "meter").check(5000, b"a")
    again = CounterGuard(FileCounters(path), "meter")
    with pytest.raises(DecodeError):
        again.check(4999, b"b")
    again.check(5001, b"c")
    assert FileCounters(path).highest("meter") == 5001


def test_each_device_has_its_own_counter(tmp_path: Path) -> None:
    store = FileCounters(tmp_path / "counters.json")
    CounterGuard(store, "one").check(100, b"a")
    CounterGuard(store, "two").check(1, b"a")


def test_a_confirmed_battery_change_is_remembered(tmp_path: Path) -> None:
    path = tmp_path / "counters.json"
    guard = CounterGuard(FileCounters(path), "meter")
    guard.check(5000, b"a")
    guard.forget()
    CounterGuard(FileCounters(path), "meter").check(1, b"b")


@pytest.mark.parametrize("content", ["{", "[]", '{"meter": "7"}', '{"meter": true}'])
def test_a_damaged_file_is_not_taken_for_an_empty_one(tmp_path: Path, content: str) -> None:
    path = tmp_path / "counters.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(InvalidInput, match="damaged"):
        FileCounters(path)

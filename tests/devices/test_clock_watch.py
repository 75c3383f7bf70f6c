"""Jumps of the wall clock: seen between readings, marked for a while, the same in replay."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.domain.measurement import Quality
from devices.clock_watch import ClockWatch
from tests.devices.support import START

UNSURE = Quality.CLOCK_UNSURE


def readings(stamps: list[tuple[float, float]]) -> list[Quality]:
    watch = ClockWatch()
    marks = []
    for wall_s, steady_s in stamps:
        at, steady_ns = START + timedelta(seconds=wall_s), int(steady_s * 1e9)
        marks.append(watch.judge(at, steady_ns))
        watch.remember(at, steady_ns)
    return marks


def test_clocks_that_agree_are_trusted() -> None:
    assert readings([(0, 0), (1, 1), (3, 2.5), (600, 600)]) == [Quality.GOOD] * 4


@pytest.mark.parametrize("jump_s", [-3600, -2.1, 2.1, 86400])
def test_a_jump_is_marked_until_it_has_settled(jump_s: float) -> None:
    stamps = [(0, 0), (1 + jump_s, 1), (30 + jump_s, 30), (60.5 + jump_s, 60.5), (62 + jump_s, 62)]
    assert readings(stamps) == [Quality.GOOD, UNSURE, UNSURE, UNSURE, Quality.GOOD]


def test_a_slow_drift_over_days_is_no_jump() -> None:
    hours: list[tuple[float, float]] = [(hour * 3600 * 1.0001, hour * 3600) for hour in range(72)]
    assert set(readings(hours)) == {Quality.GOOD}

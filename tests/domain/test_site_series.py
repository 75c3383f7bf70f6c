"""Logs of days: gaps are gaps, also at the ends and where a sensor failed; thinning keeps changes."""

from __future__ import annotations

import itertools
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import InvalidInput
from app.domain.measurement import Measurement, Quality, Quantity, Unit
from app.domain.site_series import gaps_between, series_of
from tests.devices.support import START, measured

RH = Quantity.RELATIVE_HUMIDITY
HOUR = timedelta(hours=1)


def point(at_s: float, quality: Quality = Quality.GOOD) -> Measurement:
    return measured("45", at_s, RH, Unit.PCT_RH, quality)


def test_a_gap_splits_a_series_and_lowers_its_cover() -> None:
    log = [point(600 * number) for number in (0, 1, 2, 9, 10, 11)]
    (series,) = series_of(log, START, START + timedelta(seconds=6600), interval_s=600)
    assert [len(piece) for piece in series.pieces] == [3, 3]
    assert [gap.length for gap in series.gaps] == [timedelta(seconds=4200)]
    assert series.covered == pytest.approx(1 - 4200 / 6600)


def test_silence_at_the_ends_is_a_gap_too() -> None:
    (series,) = series_of([point(7200)], START, START + 4 * HOUR, interval_s=600)
    assert [(gap.start, gap.end) for gap in series.gaps] == [
        (START, START + 2 * HOUR),
        (START + 2 * HOUR, START + 4 * HOUR),
    ]


def test_a_broken_sensor_is_a_gap() -> None:
    log = [point(0), *(point(600 * n, Quality.SENSOR_FAULT) for n in range(1, 12)), point(7200)]
    (series,) = series_of(log, START, START + 2 * HOUR, interval_s=600)
    assert len(series.gaps) == 1


def test_each_sensor_has_its_own_series() -> None:
    other = measured("21", 0)
    found = series_of([point(0), other], START, START + HOUR, interval_s=600)
    assert {each.quantity for each in found} == {RH, Quantity.MATERIAL_MOISTURE}


@given(st.lists(st.integers(0, 86_400), max_size=40), st.integers(60, 7200))
def test_gaps_and_runs_fill_the_span(seconds: list[int], longest_s: int) -> None:
    stamps = [START + timedelta(seconds=each) for each in sorted(seconds)]
    until = START + timedelta(days=1)
    gaps = gaps_between(stamps, START, until, timedelta(seconds=longest_s))
    assert all(gap.length > timedelta(seconds=longest_s) for gap in gaps)
    assert all(not gap.start < stamp < gap.end for gap in gaps for stamp in stamps)
    assert all(first.end <= second.start for first, second in itertools.pairwise(gaps))


def test_an_empty_span_is_refused() -> None:
    with pytest.raises(InvalidInput):
        gaps_between([], START, START, HOUR)
    with pytest.raises(InvalidInput):
        gaps_between([], START, START + HOUR, timedelta(0))

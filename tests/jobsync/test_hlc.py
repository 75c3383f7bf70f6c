"""Laws of the hybrid logical clock."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import InvalidInput
from app.jobsync.hlc import MAX_SKEW_MS, HybridClock, Stamp, clamp, device_of, wins

A, B = "a" * 16, "b" * 16
stamps = st.builds(
    Stamp, st.integers(0, 2**48 - 1), st.integers(0, 2**16 - 1), st.sampled_from([A, B])
)


@given(stamps, stamps)
def test_the_order_of_the_text_is_the_order_of_the_parts(one: Stamp, two: Stamp) -> None:
    parts = [(item.ms, item.counter, item.device) for item in (one, two)]
    assert (str(one) < str(two)) == (parts[0] < parts[1])


@given(stamps)
def test_a_stamp_survives_its_text(stamp: Stamp) -> None:
    assert Stamp.parse(str(stamp)) == stamp
    assert device_of(str(stamp)) == stamp.device


@given(st.lists(st.integers(0, 2**47)), stamps)
def test_an_edit_after_seeing_a_value_has_a_greater_stamp(times: list[int], seen: Stamp) -> None:
    clock_times = iter([*times, 0])
    clock = HybridClock(A, lambda: next(clock_times))
    made = [clock.tick() for _ in times]
    assert made == sorted(set(made))
    if seen.ms < 2**48 - 1:
        clock.observe(str(seen))
        assert clock.tick()[:17] > str(seen)[:17]


def test_a_clock_goes_on_after_a_restart() -> None:
    clock = HybridClock(A, lambda: 5)
    first = clock.tick()
    assert HybridClock(A, lambda: 1, clock.latest).tick() > first


def test_the_counter_runs_over_into_the_milliseconds() -> None:
    clock = HybridClock(A, lambda: 0, str(Stamp(7, 0xFFFF, A)))
    assert clock.tick() == str(Stamp(8, 0, A))


@given(stamps, st.integers(0, 2**47))
def test_no_accepted_stamp_is_far_ahead_of_the_server(stamp: Stamp, now_ms: int) -> None:
    accepted, skewed = clamp(str(stamp), now_ms)
    assert Stamp.parse(accepted).ms <= now_ms + MAX_SKEW_MS
    assert skewed == (stamp.ms > now_ms + MAX_SKEW_MS)
    assert device_of(accepted) == stamp.device


def test_a_device_replaces_its_own_value_even_with_an_earlier_clock() -> None:
    early, late = str(Stamp(1, 0, A)), str(Stamp(2, 0, A))
    assert wins(early, late, A)
    assert not wins(early, late, B)
    assert not wins(early, late, "")
    assert not wins(early, str(Stamp(2, 0, B)), A)
    assert wins(early, "", A)


@pytest.mark.parametrize("text", ["", "x", "0" * 34, str(Stamp(1, 0, A)) + "0"])
def test_anything_else_is_not_a_stamp(text: str) -> None:
    with pytest.raises(InvalidInput, match="not a stamp"):
        Stamp.parse(text)

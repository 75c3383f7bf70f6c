"""Back-off with full jitter."""

from __future__ import annotations

from app.sync.backoff import CAP_S, OFFLINE_CAP_S, Backoff


def test_the_ceiling_doubles_up_to_the_cap_and_starts_again_after_a_reset() -> None:
    backoff = Backoff(uniform=lambda _low, high: high)
    assert [backoff.next_delay_s() for _ in range(4)] == [1, 2, 4, 8]
    for _ in range(20):
        assert backoff.next_delay_s() <= CAP_S
    backoff.reset()
    assert backoff.next_delay_s() == 1


def test_the_wait_is_never_shorter_than_the_server_asks() -> None:
    assert Backoff(uniform=lambda low, _high: low).next_delay_s(30) == 30


def test_where_nobody_answers_a_minute_is_the_longest_wait() -> None:
    backoff = Backoff(uniform=lambda _low, high: high)
    waits = [backoff.next_delay_s(cap_s=OFFLINE_CAP_S) for _ in range(20)]
    assert waits[-1] == OFFLINE_CAP_S == 60
    assert backoff.next_delay_s() == CAP_S

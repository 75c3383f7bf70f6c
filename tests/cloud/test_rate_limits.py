"""Who asks too often waits, and everybody else does not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from limits import RateLimitItemPerSecond

from app.domain.errors import InvalidInput
from app.wire.api import ProblemCode
from cloud.problems import Refusal
from cloud.rate_limits import RateLimits, SlidingWindow, Turnstile, limits_of
from cloud.settings import Settings, embedded_database_url
from tests.cloud_server import RunningServer, run_server, sign_in_body


@pytest.fixture
def narrow(tmp_path: Path) -> Iterator[RunningServer]:
    """A server with room for eight requests an hour, so that no share of it goes by while a test counts."""
    yield from run_server(
        Settings(
            database_url=embedded_database_url(tmp_path),
            blob_folder=tmp_path / "blobs",
            rate_limits=RateLimits(address="8/hour", caller="8/hour"),
        )
    )


def test_an_address_that_keeps_asking_is_told_when_to_come_back(narrow: RunningServer) -> None:
    first, second = narrow.person(), narrow.person()
    for _ in range(6):
        first.post("/v1/auth/reset", {"email": "nobody@example.org"})
    refused = first.post("/v1/auth/sign-in", sign_in_body(first.email, first.device))
    assert (refused.status_code, refused.json()["code"]) == (429, "TOO_MANY_REQUESTS")
    assert 1 <= int(refused.headers["Retry-After"]) <= 7201
    assert second.http.get("/v1/me").status_code == 200


def test_who_makes_tokens_up_is_counted_by_address_and_holds_up_no_session(
    narrow: RunningServer,
) -> None:
    person = narrow.person()  # has signed in: one of the address's eight
    answers = [
        httpx.get(
            f"{narrow.url}/v1/me", headers={"Authorization": f"Bearer {number}"}, timeout=60
        ).status_code
        for number in range(9)
    ]
    assert answers == [401] * 7 + [429] * 2
    assert person.http.get("/v1/me").status_code == 200


def test_a_session_that_keeps_asking_does_not_slow_others(narrow: RunningServer) -> None:
    busy, calm = narrow.person(), narrow.person()
    answers = [busy.http.get("/v1/me").status_code for _ in range(10)]
    assert answers == [200] * 8 + [429] * 2
    assert calm.http.get("/v1/me").status_code == 200


@given(
    amount=st.integers(1, 9),
    period_s=st.sampled_from([1, 60]),
    pauses=st.lists(st.floats(0, 100), max_size=60),
)
def test_a_window_lets_no_more_through_and_says_when_there_is_room(
    amount: int, period_s: int, pauses: list[float]
) -> None:
    now = 1000.0
    window = SlidingWindow(RateLimitItemPerSecond(amount, period_s), lambda: now)
    passed: list[float] = []
    for pause in pauses:
        now += pause
        wait_s = window.hit("device")
        if wait_s:
            assert 0 < wait_s <= 2 * period_s
            assert window.hit("device") > 0
            now += wait_s + 1e-6
            assert window.hit("device") == 0
        passed.append(now)
        in_block = [at for at in passed if at // period_s == now // period_s]
        assert len(in_block) <= amount


def test_every_limit_of_a_list_counts() -> None:
    now = 5000.0
    turnstile = Turnstile(RateLimits(caller="5/second; 6/hour"), lambda: now)
    for _ in range(5):
        turnstile.pass_caller("device")
    with pytest.raises(Refusal, match="5 requests in 1 s"):
        turnstile.pass_caller("device")
    now += 2
    turnstile.pass_caller("device")
    with pytest.raises(Refusal, match="6 requests in 3600 s") as caught:
        turnstile.pass_caller("device")
    assert caught.value.code is ProblemCode.TOO_MANY_REQUESTS


def test_who_no_longer_asks_is_forgotten() -> None:
    now = 0.0
    window = SlidingWindow(RateLimitItemPerSecond(1), lambda: now)
    assert (window.hit("device"), window.hit("device") > 0) == (0.0, True)
    now += 10
    assert window.hit("device") == 0


def test_limits_come_from_the_environment() -> None:
    assert limits_of({}) == RateLimits()
    given = {"RESTOREASSIST_LIMITS": "address=7/minute"}
    assert limits_of(given) == RateLimits(address="7/minute")


@pytest.mark.parametrize("text", ["address=often", "visitors=7/minute", "address"])
def test_what_is_no_limit_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput, match="RESTOREASSIST_LIMITS"):
        RateLimits.parse(text)

"""When the next round comes: soon after a change, at once when somebody waits, later and later while it fails."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest

from app.domain.errors import ErrorClass, ExternalError
from app.ports.network import NetworkKind
from app.sync.background import Outcome, RoundEnd, SyncLoop, follow, on_another_network
from app.sync.backoff import Backoff

DEADLINE_S = 10.0
DONE = RoundEnd(Outcome.DONE)
RETRY = RoundEnd(Outcome.RETRY)
PAUSED = RoundEnd(Outcome.PAUSED)


class Rounds:
    """Counts rounds and says how each ends; two never run at the same time."""

    def __init__(self, *ends: RoundEnd) -> None:
        self.ends = list(ends)
        self.count = 0
        self.under_way = 0
        self._another = asyncio.Condition()

    async def __call__(self) -> RoundEnd:
        self.under_way += 1
        assert self.under_way == 1, "two rounds at the same time"
        await asyncio.sleep(0)
        self.under_way -= 1
        async with self._another:
            self.count += 1
            self._another.notify_all()
        return self.ends.pop(0) if self.ends else DONE

    async def reach(self, count: int) -> None:
        """Wait until so many rounds have run."""
        async with asyncio.timeout(DEADLINE_S), self._another:
            await self._another.wait_for(lambda: self.count >= count)

    async def stays(self, loop: SyncLoop) -> None:
        """Let everything that can run at once run, and see that no round did."""
        before = self.count
        for _ in range(50):
            await asyncio.sleep(0)
        assert self.count == before
        assert loop is not None


@asynccontextmanager
async def running(
    rounds: Rounds,
    *,
    safety_s: float = 3600,
    gather_s: float = 0.02,
    uniform: Callable[[float, float], float] = lambda _, high: high,
) -> AsyncIterator[SyncLoop]:
    """A loop that has made its first round."""
    loop = SyncLoop(rounds, safety_s=safety_s, gather_s=gather_s, uniform=uniform)
    task = asyncio.create_task(loop.run())
    try:
        await rounds.reach(1)
        for _ in range(5):
            await asyncio.sleep(0)
        yield loop
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def test_changes_are_gathered_into_one_round() -> None:
    rounds = Rounds()
    async with running(rounds) as loop:
        for _ in range(20):
            loop.wake()
        await rounds.reach(2)
        await rounds.stays(loop)
        assert rounds.count == 2


async def test_a_person_does_not_wait_for_more_changes() -> None:
    rounds = Rounds()
    async with running(rounds, gather_s=3600) as loop:
        loop.wake()
        await rounds.stays(loop)
        loop.wake(at_once=True)
        await rounds.reach(2)


async def test_the_server_is_asked_now_and_then_although_nothing_happens() -> None:
    rounds = Rounds()
    async with running(rounds, safety_s=0.01):
        await rounds.reach(4)


async def test_a_failure_is_tried_again_and_a_change_does_not_hurry_it() -> None:
    rounds = Rounds(RETRY, DONE)
    async with running(rounds, uniform=lambda _, high: 3600.0 * high) as loop:
        assert loop.waits_s == 3600.0
        loop.wake()
        await rounds.stays(loop)
        loop.wake(at_once=True)
        await rounds.reach(2)


async def test_failures_wait_longer_and_longer_but_never_less_than_the_server_asked() -> None:
    waits: list[float | None] = []
    rounds = Rounds(RETRY, RETRY, RoundEnd(Outcome.RETRY, 77.0), DONE)
    async with running(rounds) as loop:
        for count in (2, 3, 4):
            waits.append(loop.waits_s)
            loop._woken.set()
            loop._at_once = True
            await rounds.reach(count)
            for _ in range(5):
                await asyncio.sleep(0)
    assert waits == [1.0, 2.0, 77.0]


async def test_where_nobody_answers_the_next_try_is_never_more_than_a_minute_away() -> None:
    rounds = Rounds(*[RoundEnd(Outcome.OFFLINE)] * 12, DONE)
    async with running(rounds) as loop:
        for count in range(2, 13):
            loop._woken.set()
            loop._at_once = True
            await rounds.reach(count)
            for _ in range(5):
                await asyncio.sleep(0)
        assert loop.waits_s == 60.0
        loop.wake()
        await rounds.stays(loop)


@pytest.mark.parametrize(
    ("seen", "acts"),
    [
        ([NetworkKind.NONE, NetworkKind.METERED], 1),
        ([NetworkKind.METERED, NetworkKind.UNMETERED], 1),
        ([NetworkKind.UNMETERED, NetworkKind.NONE, NetworkKind.NONE], 0),
        ([NetworkKind.UNKNOWN, NetworkKind.UNKNOWN], 0),
        ([NetworkKind.METERED, NetworkKind.NONE, NetworkKind.METERED], 1),
    ],
)
async def test_another_network_is_tried_at_once(seen: list[NetworkKind], acts: int) -> None:
    kinds, at_end, acted = iter(seen), asyncio.Event(), 0

    def kind() -> NetworkKind:
        found = next(kinds, None)
        if found is None:
            at_end.set()
        return found or seen[-1]

    def act() -> None:
        nonlocal acted
        acted += 1

    task = asyncio.create_task(on_another_network(kind, act, look_s=0))
    async with asyncio.timeout(DEADLINE_S):
        await at_end.wait()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert acted == acts


async def test_a_paused_loop_waits_for_a_person() -> None:
    rounds = Rounds(PAUSED, DONE)
    async with running(rounds, safety_s=0.001) as loop:
        assert loop.waits_s is None
        await rounds.stays(loop)
        loop.wake(at_once=True)
        await rounds.reach(2)


async def test_a_stream_that_ends_or_fails_is_opened_again() -> None:
    opened = asyncio.Event()
    tries = 0

    async def connect() -> None:
        nonlocal tries
        tries += 1
        if tries == 3:
            opened.set()
            await asyncio.Event().wait()
        if tries == 2:
            raise ExternalError(ErrorClass.NETWORK, "The server cannot be reached.")

    task = asyncio.create_task(follow(connect, backoff=Backoff(lambda _low, _high: 0.0)))
    async with asyncio.timeout(DEADLINE_S):
        await opened.wait()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)

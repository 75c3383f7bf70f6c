"""Sync that goes on by itself: soon after a change, when the server says so, and every few minutes in any case."""

from __future__ import annotations

import asyncio
import contextlib
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum

from app.domain.errors import ExternalError
from app.ports.network import NetworkKind
from app.sync.backoff import OFFLINE_CAP_S, Backoff

SAFETY_S = 300.0
"""How long at most until the server is asked again: a poke can be lost."""
GATHER_S = 2.0
"""How long changes are gathered before they are sent."""
NETWORK_LOOK_S = 2.0
"""How often the kind of network is looked at."""


class Outcome(StrEnum):
    """How a round ended."""

    DONE = "done"
    RETRY = "retry"
    OFFLINE = "offline"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class RoundEnd:
    """How a round ended; ``retry_after_s`` is what the server asked to wait. ``OFFLINE``: nobody answered."""

    outcome: Outcome
    retry_after_s: float | None = None


class SyncLoop:
    """Runs rounds one after the other until it is cancelled.

    After a failure the next round waits with back-off and full jitter, longer where a server must be spared than
    where none answered; a paused loop (nobody signed in, device revoked) waits until somebody wakes it.
    """

    def __init__(
        self,
        round_: Callable[[], Awaitable[RoundEnd]],
        *,
        safety_s: float = SAFETY_S,
        gather_s: float = GATHER_S,
        uniform: Callable[[float, float], float] = random.uniform,
    ) -> None:
        self._round = round_
        self._safety_s = safety_s
        self._gather_s = gather_s
        self._uniform = uniform
        self._backoff = Backoff(uniform)
        self._woken = asyncio.Event()
        self._at_once = False
        self.waits_s: float | None = None
        """How long the loop waits at present for its next round; ``None`` while it runs one or is paused."""

    def wake(self, *, at_once: bool = False) -> None:
        """There is something to do: now (a person asked, the server spoke) or when more changes have gathered."""
        self._at_once = self._at_once or at_once
        if at_once:
            self._backoff.reset()
        self._woken.set()

    async def run(self) -> None:
        """Run until cancelled."""
        while True:
            self._woken.clear()
            self._at_once = False
            end = await self._round()
            wait_s = self._wait_after(end)
            await self._wait(wait_s, may_be_early=end.outcome in (Outcome.DONE, Outcome.PAUSED))

    def _wait_after(self, end: RoundEnd) -> float | None:
        if end.outcome is Outcome.PAUSED:
            return None
        if end.outcome is Outcome.RETRY:
            return self._backoff.next_delay_s(end.retry_after_s)
        if end.outcome is Outcome.OFFLINE:
            return self._backoff.next_delay_s(cap_s=OFFLINE_CAP_S)
        self._backoff.reset()
        return self._uniform(0.8, 1.0) * self._safety_s

    async def _wait(self, wait_s: float | None, *, may_be_early: bool) -> None:
        """Wait for the time or until woken; while failing, a change by itself does not shorten the wait."""
        loop = asyncio.get_running_loop()
        ends_at = None if wait_s is None else loop.time() + wait_s
        self.waits_s = wait_s
        try:
            async with asyncio.timeout_at(ends_at):
                while True:
                    await self._woken.wait()
                    if self._at_once:
                        return
                    if may_be_early:
                        break
                    self._woken.clear()
        except TimeoutError:
            return
        finally:
            self.waits_s = None
        await self._gather()

    async def _gather(self) -> None:
        """Let the changes of the next moments go with the first one, unless somebody is waiting."""
        self._woken.clear()
        try:
            async with asyncio.timeout(self._gather_s):
                while not self._at_once:
                    await self._woken.wait()
                    self._woken.clear()
        except TimeoutError:
            return


async def follow(connect: Callable[[], Awaitable[None]], *, backoff: Backoff | None = None) -> None:
    """Keep a stream of pokes open until cancelled: whenever ``connect`` returns or fails, wait and do it again."""
    waits = backoff or Backoff()
    loop = asyncio.get_running_loop()
    while True:
        began = loop.time()
        with contextlib.suppress(ExternalError):
            await connect()
        if loop.time() - began > SAFETY_S / 10:
            waits.reset()
        await asyncio.sleep(waits.next_delay_s(cap_s=OFFLINE_CAP_S))


async def on_another_network(
    kind: Callable[[], NetworkKind], act: Callable[[], None], *, look_s: float = NETWORK_LOOK_S
) -> None:
    """Call ``act`` whenever the kind of network has changed to one that leads somewhere; runs until cancelled."""
    known = kind()
    while True:
        await asyncio.sleep(look_s)
        before, known = known, kind()
        if known not in (before, NetworkKind.NONE):
            act()

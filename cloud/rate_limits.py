"""How often one address or one device may ask.

Counted in this process's memory, so that a limit costs no round trip; with several processes each allows the given
number. What must hold across processes, the delay after wrong passwords, is kept in the database.

The count is a sliding window's: what came in the window before still counts by the share of it that lies within the
last period. ``limits`` reads the words; its own counters start a thread a request to forget old ones.
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from limits import RateLimitItem, parse_many

from app.domain.errors import InvalidInput
from app.wire.api import ProblemCode
from cloud.problems import Refusal

LIMITS_VARIABLE = "RESTOREASSIST_LIMITS"


@dataclass(frozen=True, slots=True)
class RateLimits:
    """``address`` is for what needs no session (signing in, registering), ``caller`` for a signed-in device or browser.

    Each as ``120/minute`` or several, ``100/second; 3000/minute``.
    """

    address: str = "120/minute"
    caller: str = "100/second; 3000/minute"

    @classmethod
    def parse(cls, text: str) -> RateLimits:
        """From ``address=120/minute,caller=100/second; 3000/minute``; raises ``InvalidInput``."""
        given = dict(part.partition("=")[::2] for part in text.split(",") if part.strip())
        names = {name.strip(): value.strip() for name, value in given.items()}
        try:
            limits = cls(**names)
            _items(limits.address)
            _items(limits.caller)
        except (TypeError, ValueError):
            raise InvalidInput(
                LIMITS_VARIABLE,
                "it is not a list of limits",
                "address=120/minute,caller=100/second",
            ) from None
        return limits


def limits_of(environment: Mapping[str, str]) -> RateLimits:
    """The limits that the environment names, else the usual ones."""
    text = environment.get(LIMITS_VARIABLE, "")
    return RateLimits.parse(text) if text else RateLimits()


class SlidingWindow:
    """Counts who asks against one limit; forgets everybody who did not ask in this period or the one before."""

    def __init__(self, limit: RateLimitItem, now_s: Callable[[], float] = time.monotonic) -> None:
        self.most, self.period_s = limit.amount, limit.get_expiry()
        self._now_s = now_s
        self._lock = threading.Lock()
        self._number = 0
        self._counts: dict[str, int] = {}
        self._before: dict[str, int] = {}

    def hit(self, who: str) -> float:
        """Count one request and give 0, or leave it uncounted and give the seconds after which there is room."""
        number, into_s = divmod(self._now_s(), self.period_s)
        with self._lock:
            self._turn_to(int(number))
            count, before = self._counts.get(who, 0), self._before.get(who, 0)
            if count + before * (1 - into_s / self.period_s) + 1 <= self.most:
                self._counts[who] = count + 1
                return 0.0
        room = self.most - 1
        if (
            count > room
        ):  # not in this period: in the next, when this one's count weighs little enough
            return self.period_s - into_s + self.period_s * (1 - room / count)
        return self.period_s * (1 - (room - count) / before) - into_s

    def _turn_to(self, number: int) -> None:
        if number == self._number:
            return
        self._before = self._counts if number == self._number + 1 else {}
        self._counts, self._number = {}, number


class Turnstile:
    """Counts who asks, and refuses who asks too often."""

    def __init__(self, limits: RateLimits, now_s: Callable[[], float] = time.monotonic) -> None:
        self._address = [SlidingWindow(item, now_s) for item in _items(limits.address)]
        self._caller = [SlidingWindow(item, now_s) for item in _items(limits.caller)]

    def pass_address(self, address: str) -> None:
        """Count a request without a session; ``Refusal`` 429 when there were too many."""
        _pass(self._address, address)

    def pass_caller(self, caller: str) -> None:
        """Count a request of a device or browser session; ``Refusal`` 429 when there were too many."""
        _pass(self._caller, caller)


def _pass(windows: list[SlidingWindow], who: str) -> None:
    for window in windows:
        wait_s = window.hit(who)
        if wait_s > 0:
            raise Refusal(
                429,
                ProblemCode.TOO_MANY_REQUESTS,
                f"There were more than {window.most} requests in {window.period_s} s. Wait.",
                retry_after_s=math.ceil(wait_s),
            )


def _items(text: str) -> list[RateLimitItem]:
    return parse_many(text.replace(";", "|"))

"""How often one address or one device may ask.

Counted in this process's memory (a sliding window), so that a limit costs no round trip; with several processes each
allows the given number. What must hold across processes, the delay after wrong passwords, is kept in the database.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass

from limits import RateLimitItem, parse_many
from limits.storage import MemoryStorage
from limits.strategies import SlidingWindowCounterRateLimiter

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


class Turnstile:
    """Counts who asks, and refuses who asks too often."""

    def __init__(self, limits: RateLimits) -> None:
        self._counter = SlidingWindowCounterRateLimiter(MemoryStorage())
        self._address = _items(limits.address)
        self._caller = _items(limits.caller)

    def pass_address(self, address: str) -> None:
        """Count a request without a session; ``Refusal`` 429 when there were too many."""
        self._pass(self._address, "address", address)

    def pass_caller(self, caller: str) -> None:
        """Count a request of a device or browser session; ``Refusal`` 429 when there were too many."""
        self._pass(self._caller, "caller", caller)

    def _pass(self, items: list[RateLimitItem], kind: str, who: str) -> None:
        for item in items:
            if not self._counter.hit(item, kind, who):
                reset_at = self._counter.get_window_stats(item, kind, who).reset_time
                raise Refusal(
                    429,
                    ProblemCode.TOO_MANY_REQUESTS,
                    f"There were more than {item.amount} requests in {item.get_expiry()} s. Wait.",
                    retry_after_s=max(1, int(reset_at - time.time()) + 1),
                )


def _items(text: str) -> list[RateLimitItem]:
    return parse_many(text.replace(";", "|"))

"""When to try again: exponential back-off with full jitter."""

from __future__ import annotations

import random
from collections.abc import Callable

BASE_S = 1.0
CAP_S = 300.0
OFFLINE_CAP_S = 60.0
"""While nobody answers at all there is no server to spare: who has a signal again does not wait for minutes."""


class Backoff:
    """The waits between failing attempts of one thing; ``uniform`` draws from an interval."""

    def __init__(self, uniform: Callable[[float, float], float] = random.uniform) -> None:
        self._uniform = uniform
        self._failures = 0

    def next_delay_s(self, retry_after_s: float | None = None, *, cap_s: float = CAP_S) -> float:
        """How long to wait after one more failure, never less than the server asked for."""
        ceiling = min(cap_s, BASE_S * 2.0 ** min(self._failures, 16))
        self._failures += 1
        return max(self._uniform(0.0, ceiling), retry_after_s or 0.0)

    def reset(self) -> None:
        """Something worked, or a person asked: begin with short waits again."""
        self._failures = 0

"""Who is at a serial port: one family at a time asks what is at its other end, and a session holds it."""

from __future__ import annotations

import asyncio
import contextlib
from collections import Counter, defaultdict
from collections.abc import Iterator


class PortTurns:
    """Locks by port path, and the paths that sessions hold. Belongs to one event loop, as its drivers do."""

    def __init__(self) -> None:
        self._locks: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._held: Counter[str] = Counter()

    def of(self, path: str) -> asyncio.Lock:
        """The lock of a port, for ``async with``."""
        return self._locks[path]

    @contextlib.contextmanager
    def held(self, path: str) -> Iterator[None]:
        """While a session uses the port, or tries to."""
        self._held[path] += 1
        try:
            yield
        finally:
            self._held[path] -= 1

    def is_held(self, path: str) -> bool:
        """Whether a session of ours uses the port now."""
        return self._held[path] > 0

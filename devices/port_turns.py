"""One family at a time asks a serial port what is at its other end."""

from __future__ import annotations

import asyncio
from collections import defaultdict


class PortTurns:
    """Locks by port path. Belongs to one event loop, as the drivers that share it do."""

    def __init__(self) -> None:
        self._locks: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    def of(self, path: str) -> asyncio.Lock:
        """The lock of a port, for ``async with``."""
        return self._locks[path]

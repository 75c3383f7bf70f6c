"""The real clock and id source, and a clock the demo moves through simulated days."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from uuid import UUID

import uuid_utils


class SystemClock:
    """The machine's clocks."""

    def now(self) -> datetime:
        """The wall clock as an aware UTC time."""
        return datetime.now(UTC)

    def monotonic_ns(self) -> int:
        """Nanoseconds that never go back while the program runs."""
        return time.monotonic_ns()


class ShiftedClock:
    """The machine's clock moved by an offset that can be set, for simulated days in demo and training."""

    def __init__(self, offset: timedelta = timedelta()) -> None:
        self.offset = offset

    def now(self) -> datetime:
        """The wall clock plus the offset."""
        return datetime.now(UTC) + self.offset

    def monotonic_ns(self) -> int:
        """Nanoseconds that never go back while the program runs."""
        return time.monotonic_ns()

    def move_to(self, moment: datetime) -> None:
        """Set the offset so that ``now()`` is the given aware time."""
        self.offset = moment - datetime.now(UTC)


class Uuid7Source:
    """UUIDv7, ordered by the time of creation."""

    def new(self) -> UUID:
        """A fresh id."""
        return UUID(int=uuid_utils.uuid7().int)

"""Time and identity, so that tests and the demo can supply their own."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol
from uuid import UUID


class Clock(Protocol):
    """Gives the time."""

    def now(self) -> datetime:
        """The wall clock as an aware UTC time."""
        ...

    def monotonic_ns(self) -> int:
        """A clock that never goes back while the program runs, in nanoseconds."""
        ...


class IdSource(Protocol):
    """Makes record ids."""

    def new(self) -> UUID:
        """A fresh UUIDv7."""
        ...

"""The server's clock, as the shared core asks for one."""

from __future__ import annotations

import time
from datetime import UTC, datetime


class ServerClock:
    """The computer's clock."""

    def now(self) -> datetime:
        """Now, in UTC."""
        return datetime.now(UTC)

    def monotonic_ns(self) -> int:
        """A count that never goes back."""
        return time.monotonic_ns()

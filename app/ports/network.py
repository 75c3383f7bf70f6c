"""What the app knows of the network it is on."""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol


class NetworkKind(StrEnum):
    """Whether bytes cost money; what is unknown is treated as if they did."""

    NONE = "none"
    METERED = "metered"
    UNMETERED = "unmetered"
    UNKNOWN = "unknown"


class Network(Protocol):
    """The network at this moment."""

    def kind(self) -> NetworkKind:
        """Its kind; from any thread, without waiting."""
        ...

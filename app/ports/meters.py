"""The driver interface of meters: discover, open, and readings with their states in one stream."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from app.domain.measurement import Measurement


class LinkState(StrEnum):
    """Where the link to a meter stands; ``STALE`` means connected but silent for too long."""

    CONNECTING = "CONNECTING"
    LIVE = "LIVE"
    STALE = "STALE"
    LOST = "LOST"
    CLOSED = "CLOSED"


class DriverLevel(StrEnum):
    """How well a driver is known to be right."""

    VERIFIED = "verified"
    DOCUMENTED = "documented"
    UNOFFICIAL = "unofficial"
    UNVERIFIED = "unverified"


class Transport(StrEnum):
    """How a family talks."""

    SERIAL = "serial"
    GATT = "gatt"
    ADVERTISEMENT = "advertisement"
    NETWORK = "network"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Found:
    """A meter that discovery saw; ``address`` is what the driver opens (a port or a radio address)."""

    driver: str
    device_id: str
    name: str
    address: str
    rssi_dbm: int | None = None


@dataclass(frozen=True, slots=True)
class LinkStatus:
    """A change of the link, in words a person can act on; ``retry_in_s`` counts to the next attempt."""

    device_id: str
    state: LinkState
    detail: str = ""
    retry_in_s: float | None = None


class MeterSession(Protocol):
    """An open meter."""

    def events(self) -> AsyncIterator[Measurement | LinkStatus]:
        """Measurements and link states in the order in which they happened; ends after ``CLOSED``."""
        ...

    async def close(self) -> None:
        """Stop; the stream then ends with ``CLOSED``."""
        ...


class MeterOpener(Protocol):
    """Whatever makes sessions with meters."""

    async def open(self, found: Found) -> MeterSession:
        """Begin a session; connecting goes on inside its event stream."""
        ...


class MeterDriver(Protocol):
    """One family of meters."""

    key: str
    title: str
    level: DriverLevel

    def discover(self, timeout_s: float) -> AsyncIterator[Found]:
        """The meters of this family that can be seen within the time."""
        ...

    async def open(self, found: Found) -> MeterSession:
        """Begin a session; connecting goes on inside its event stream."""
        ...

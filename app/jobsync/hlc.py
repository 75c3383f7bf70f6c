"""The hybrid logical clock: stamps whose text order agrees with what each device had seen.

A stamp is ``mmmmmmmmmmmm.cccc.device``: 48-bit milliseconds and a 16-bit counter as fixed-width
hexadecimal, then the device id. An edit made after seeing a value always carries a greater stamp
than that value, whatever the wall clocks say, because a device learns from every stamp it sees.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from app.domain.errors import InvalidInput

MAX_SKEW_MS = 5 * 60 * 1000
COUNTER_MAX = 0xFFFF
DEVICE_PATTERN = r"[0-9a-f]{16}"
STAMP_PATTERN = rf"[0-9a-f]{{12}}\.[0-9a-f]{{4}}\.{DEVICE_PATTERN}"
_STAMP = re.compile(STAMP_PATTERN)


@dataclass(frozen=True, slots=True)
class Stamp:
    """A stamp taken apart; ``str()`` gives the wire form."""

    ms: int
    counter: int
    device: str

    def __str__(self) -> str:
        return f"{self.ms:012x}.{self.counter:04x}.{self.device}"

    @classmethod
    def parse(cls, text: str) -> Stamp:
        """The inverse of ``str()``; anything else raises ``InvalidInput``."""
        if not _STAMP.fullmatch(text):
            raise InvalidInput("t", f"{text!r} is not a stamp", "12 hex . 4 hex . 16 hex")
        return cls(int(text[:12], 16), int(text[13:17], 16), text[18:])


def device_of(stamp: str) -> str:
    """The device that made a stamp; empty for the empty stamp."""
    return stamp[18:34]


def clamp(stamp: str, now_ms: int) -> tuple[str, bool]:
    """The stamp as the server accepts it, and whether its clock was too far ahead to be kept.

    A stamp more than ``MAX_SKEW_MS`` in the future becomes the last stamp of the server's present
    millisecond, so that a wrong clock cannot win for ever.
    """
    if int(stamp[:12], 16) <= now_ms + MAX_SKEW_MS:
        return stamp, False
    return str(Stamp(now_ms, COUNTER_MAX, device_of(stamp))), True


def wins(stamp: str, present: str, device: str) -> bool:
    """Whether a write of ``device`` with ``stamp`` replaces the value written at ``present`` (empty = never
    written).

    The same device's operations arrive in its own order, so its later one wins even after its clock
    was corrected.
    """
    return stamp > present or (present != "" and device == device_of(present))


class HybridClock:
    """The clock of one device; keep ``latest`` with the data and give it back at the next start."""

    def __init__(self, device: str, now_ms: Callable[[], int], latest: str | None = None) -> None:
        self._device = device
        self._now_ms = now_ms
        self._ms = 0
        self._counter = 0
        if latest is not None:
            self.observe(latest)

    @property
    def latest(self) -> str:
        """The greatest stamp made or seen, as a stamp of this device."""
        return str(Stamp(self._ms, self._counter, self._device))

    def tick(self) -> str:
        """A stamp for a local edit, greater than every stamp made or seen before."""
        now_ms = self._now_ms()
        if now_ms > self._ms:
            self._ms, self._counter = now_ms, 0
        else:
            self._counter += 1
        if self._counter > COUNTER_MAX:
            self._ms, self._counter = self._ms + 1, 0
        return self.latest

    def observe(self, stamp: str) -> None:
        """Learn from a stamp that was seen."""
        seen = int(stamp[:12], 16), int(stamp[13:17], 16)
        if seen > (self._ms, self._counter):
            self._ms, self._counter = seen

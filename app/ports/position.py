"""Where this tablet is, as far as its person wants it known."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Fix:
    """A position in degrees, WGS 84, of this moment."""

    latitude: Decimal
    longitude: Decimal


class Position(Protocol):
    """The position at this moment."""

    def fix(self) -> Fix | None:
        """A fix that is fresh, or none: switched off, not permitted, no receiver, or no reception. From any thread."""
        ...


class NoPosition:
    """A tablet that does not say where it is."""

    def fix(self) -> Fix | None:
        """None."""
        return None

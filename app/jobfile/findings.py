"""What a check found."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """Where something does not hold, and what is wrong there, in words."""

    where: str
    what: str

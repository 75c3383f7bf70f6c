"""As much of a long series as a chart can show."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

T = TypeVar("T")


def thinned(items: Sequence[T], most: int, value: Callable[[T], Any]) -> tuple[T, ...]:
    """At most so many of the items, in their order, with the least and the greatest value of every stretch.

    The first and the last stay; ``most`` is 4 or more.
    """
    if len(items) <= most:
        return tuple(items)
    stretches = (most - 2) // 2
    inner = range(1, len(items) - 1)
    kept = {0, len(items) - 1}
    for number in range(stretches):
        part = inner[number * len(inner) // stretches : (number + 1) * len(inner) // stretches]
        if part:
            kept |= {
                min(part, key=lambda n: value(items[n])),
                max(part, key=lambda n: value(items[n])),
            }
    return tuple(items[n] for n in sorted(kept))

"""Packing loads into circuits: first-fit-decreasing, then an exact search where it matters.

First-fit-decreasing can say "does not fit" when it does; the search tries every distinct placement
up to a number of nodes, and says whether its answer is proven.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import lcm
from typing import Final

NODE_LIMIT: Final = 300_000  # with up to 8 circuits; fewer nodes with more
SEARCHED_LOADS: Final = 60


@dataclass(frozen=True, slots=True)
class Packing:
    """For each load the number of its circuit, or None; ``proven`` says that nothing is better."""

    places: tuple[int | None, ...]
    proven: bool


def pack(free: Sequence[Fraction], loads: Sequence[Fraction]) -> Packing:
    """Place as many loads as possible into the free capacities; fewest left out, then least of them.

    First-fit-decreasing is kept when it places everything.
    """
    common = lcm(*(number.denominator for number in (*free, *loads)))
    order = sorted(range(len(loads)), key=lambda i: (-loads[i], i))
    sizes = [int(loads[i] * common) for i in order]
    search = _Search([int(room * common) for room in free], sizes)
    proven = search.run() if None in search.best else True
    places: list[int | None] = [None] * len(loads)
    for position, i in enumerate(order):
        places[i] = search.best[position]
    return Packing(tuple(places), proven)


class _Search:
    """Depth-first over loads in decreasing size; ``best`` starts greedy and only gets better."""

    def __init__(self, left: list[int], sizes: list[int]) -> None:
        self._left = left
        self._sizes = sizes
        self._rest = [sum(sizes[position:]) for position in range(len(sizes) + 1)]
        self._now: list[int | None] = []
        self._nodes = 0
        self._limit = NODE_LIMIT * 8 // max(8, len(left))
        self.best = _first_fit(left, sizes)
        out = [size for size, place in zip(sizes, self.best, strict=True) if place is None]
        self._best_cost = (len(out), sum(out))

    def run(self) -> bool:
        """Improve ``best``; whether it is proven, that is, the search ended before its limit."""
        if len(self._sizes) > SEARCHED_LOADS:
            return False
        self._descend(0, (0, 0))
        return self._nodes <= self._limit

    def _descend(self, position: int, cost: tuple[int, int]) -> None:
        self._nodes += 1
        if self._nodes > self._limit or self._bound(position, cost) >= self._best_cost:
            return
        if position == len(self._sizes):
            self.best, self._best_cost = list(self._now), cost
            return
        size = self._sizes[position]
        same = position > 0 and self._sizes[position - 1] == size
        previous = self._now[position - 1] if same else 0
        if previous is not None:
            tried: set[int] = set()
            for number in range(previous, len(self._left)):
                room = self._left[number]
                if size <= room and room not in tried:
                    tried.add(room)
                    self._place(position, number, cost)
        self._now.append(None)
        self._descend(position + 1, (cost[0] + 1, cost[1] + size))
        self._now.pop()

    def _place(self, position: int, number: int, cost: tuple[int, int]) -> None:
        self._left[number] -= self._sizes[position]
        self._now.append(number)
        self._descend(position + 1, cost)
        self._now.pop()
        self._left[number] += self._sizes[position]

    def _bound(self, position: int, cost: tuple[int, int]) -> tuple[int, int]:
        """No completion is better: leaving out the largest loads first leaves out the fewest."""
        excess = self._rest[position] - sum(self._left)
        out = 0
        while excess > 0:
            excess -= self._sizes[position + out]
            out += 1
        return (cost[0] + out, cost[1])


def _first_fit(free: Sequence[int], sizes: Sequence[int]) -> list[int | None]:
    left = list(free)
    places: list[int | None] = []
    for size in sizes:
        place = next((number for number, room in enumerate(left) if size <= room), None)
        if place is not None:
            left[place] -= size
        places.append(place)
    return places

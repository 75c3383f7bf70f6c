"""Polygons on a level's plan: which room holds a place, and how much of an outline lies in a room."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from decimal import Decimal

from app.domain.records import PlanPoint, Room

_LINES_PER_M = 100
Corner = tuple[float, float]


def corners_of(room: Room) -> list[Corner]:
    """The corners of a room in order, on the level's plan."""
    if room.outline:
        return [(float(p.x_m), float(p.y_m)) for p in room.outline]
    west, south = float(room.x_m), float(room.y_m)
    east, north = west + float(room.length_m), south + float(room.width_m)
    return [(west, south), (east, south), (east, north), (west, north)]


def contains(corners: Sequence[Corner], x: float, y: float) -> bool:
    """Whether the place lies within the outline, its edge included to the west and the south."""
    inside = False
    for (ax, ay), (bx, by) in zip(corners, [*corners[1:], corners[0]], strict=True):
        if (ay > y) != (by > y) and x < ax + (y - ay) / (by - ay) * (bx - ax):
            inside = not inside
    return inside


def crosses_itself(corners: Sequence[Corner], *, closed: bool = True) -> bool:
    """Whether two walls of the outline cross; an open one has no wall from the last corner to the first."""
    ends = [*corners[1:], *corners[:1]] if closed else corners[1:]
    walls = list(zip(corners, ends, strict=False))
    return any(
        _cross(*one, *other)
        for number, one in enumerate(walls)
        for other in walls[number + 1 :]
        if not set(one) & set(other)
    )


def _cross(a: Corner, b: Corner, c: Corner, d: Corner) -> bool:
    """Whether the lines from a to b and from c to d meet, their ends included."""

    def turn(p: Corner, q: Corner, r: Corner) -> float:
        return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])

    def within(p: Corner, q: Corner, r: Corner) -> bool:
        return min(p[0], q[0]) <= r[0] <= max(p[0], q[0]) and (
            min(p[1], q[1]) <= r[1] <= max(p[1], q[1])
        )

    sides = turn(c, d, a), turn(c, d, b), turn(a, b, c), turn(a, b, d)
    if sides[0] * sides[1] < 0 and sides[2] * sides[3] < 0:
        return True
    touching = ((c, d, a), (c, d, b), (a, b, c), (a, b, d))
    return any(side == 0 and within(*three) for side, three in zip(sides, touching, strict=True))


def spot_in(
    room: Room, taken: Iterable[tuple[Decimal, Decimal]], apart_m: float = 0.6
) -> tuple[Decimal, Decimal]:
    """A place within the room that is as far as it can be from what stands there, its middle when nothing does."""
    corners, others = corners_of(room), [(float(x), float(y)) for x, y in taken]
    west, east = min(x for x, _ in corners), max(x for x, _ in corners)
    south, north = min(y for _, y in corners), max(y for _, y in corners)
    middle = ((west + east) / 2, (south + north) / 2)
    parts = [n / 8 for n in range(1, 8)]
    places = [(west + (east - west) * a, south + (north - south) * b) for a in parts for b in parts]
    inside = [place for place in places if contains(corners, *place)] or [middle]

    def room_around(place: tuple[float, float]) -> tuple[float, float]:
        nearest = min((math.dist(place, other) for other in others), default=apart_m)
        return min(nearest, apart_m), -math.dist(place, middle)

    x, y = max(inside, key=room_around)
    return Decimal(f"{x:.3f}"), Decimal(f"{y:.3f}")


def room_at(rooms: Iterable[Room], level: str, x_m: Decimal, y_m: Decimal) -> Room | None:
    """The room of a level that holds the place, else the nearest one within half a metre."""
    here = [room for room in rooms if room.level == level]
    x, y = float(x_m), float(y_m)
    for room in here:
        if contains(corners_of(room), x, y):
            return room
    near = [(_gap(room, x, y), room.id.hex, room) for room in here]
    closest = min(near, key=lambda item: item[:2], default=None)
    return closest[2] if closest is not None and closest[0] <= 0.5 else None


def covered_m2(
    room: Sequence[Corner], outline: Sequence[Corner], earlier: Sequence[Sequence[Corner]] = ()
) -> Decimal:
    """The area in m² that the outline covers of a room beyond what earlier outlines cover.

    Counted on lines a centimetre apart, so it is right to about that times the length of the edge.
    """
    low = max(min(y for _, y in room), min(y for _, y in outline))
    high = min(max(y for _, y in room), max(y for _, y in outline))
    if high <= low:
        return Decimal(0)
    count = max(1, round((high - low) * _LINES_PER_M))
    step = (high - low) / count
    total = 0.0
    for number in range(count):
        y = low + (number + 0.5) * step
        wet = _both(_crossings(room, y), _crossings(outline, y))
        already = _joined([span for other in earlier for span in _crossings(other, y)])
        total += step * (_length(wet) - _length(_both(wet, already)))
    return Decimal(str(round(total, 3)))


Span = tuple[float, float]


def _crossings(corners: Sequence[Corner], y: float) -> list[Span]:
    """Where a line to the east at this height runs inside the outline."""
    cuts = sorted(
        ax + (y - ay) / (by - ay) * (bx - ax)
        for (ax, ay), (bx, by) in zip(corners, [*corners[1:], corners[0]], strict=True)
        if (ay > y) != (by > y)
    )
    return list(zip(cuts[::2], cuts[1::2], strict=True))


def _both(one: Sequence[Span], other: Sequence[Span]) -> list[Span]:
    found = []
    for a, b in one:
        for c, d in other:
            if min(b, d) > max(a, c):
                found.append((max(a, c), min(b, d)))
    return found


def _joined(spans: Sequence[Span]) -> list[Span]:
    joined: list[Span] = []
    for a, b in sorted(spans):
        if joined and a <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(b, joined[-1][1]))
        else:
            joined.append((a, b))
    return joined


def _length(spans: Sequence[Span]) -> float:
    return sum(b - a for a, b in spans)


def _gap(room: Room, x: float, y: float) -> float:
    west, south = float(room.x_m), float(room.y_m)
    east, north = west + float(room.length_m), south + float(room.width_m)
    across = max(west - x, 0.0, x - east)
    up = max(south - y, 0.0, y - north)
    return float((across**2 + up**2) ** 0.5)


def plan_corners(outline: Iterable[PlanPoint]) -> list[Corner]:
    """The corners of a recorded outline."""
    return [(float(p.x_m), float(p.y_m)) for p in outline]

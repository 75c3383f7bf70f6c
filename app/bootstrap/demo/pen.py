"""The owner's signature as a finger would write it on glass: a capital with a hook, then a running hand."""

from __future__ import annotations

import math

from app.domain.records import Stroke

_TALL = ((0.06, 300), (0.42, 190), (0.78, 250), (0.88, 270))
"""Where along the line tall letters stand and how high they reach, in thousandths of the pad."""


def owners_signature() -> tuple[Stroke, ...]:
    """The strokes of "J. Hartwell"; x and y in thousandths of the pad, time in milliseconds."""
    hook = [
        (150 - 60 * math.sin(turn * 1.9) * turn, 240 + 470 * math.sin(turn * 2.2))
        for turn in _steps(24)
    ]
    line = []
    for part in _steps(120):
        angle = part * 2 * math.pi * 11
        height = 52 + sum(tall * math.exp(-(((part - at) / 0.02) ** 2)) for at, tall in _TALL)
        x = 250 + 590 * part + 17 * math.sin(angle)
        y = 640 - 40 * part - height * (0.5 - 0.5 * math.cos(angle))
        line.append((x, y))
    flourish = [
        (840 + 110 * part, 598 - 70 * part + 46 * math.sin(part * 5)) for part in _steps(14)
    ]
    cross = [(440 + 120 * part, 478 - 18 * part) for part in _steps(6)]
    return _stroke(hook, 0), _stroke(line + flourish, 500), _stroke(cross, 2600)


def _steps(count: int) -> list[float]:
    return [step / count for step in range(count + 1)]


def _stroke(points: list[tuple[float, float]], start_ms: int) -> Stroke:
    flat: list[int] = []
    for number, (x, y) in enumerate(points):
        flat += [round(x), round(y), start_ms + number * 14]
    return Stroke(tuple(flat))

"""Simulated drying: processes, meters and visits that a forecast is judged by.

A drying process is of a published family of curves (exponential, Page, two-term, constant then
falling rate), with an equilibrium that is not quite the control, a rate that differs from day to
day, and stalls. A meter adds noise, outliers and a resolution; visits are irregular. The truth is
when the process, not the meter, passes the goal.
"""

from __future__ import annotations

import math
import random
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from app.domain.measurement import Unit
from standards.dryness import equilibrium_value, goal_from_control

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
STEP_DAYS = 0.01
LONGEST_DAYS = 60.0
FAMILIES = ("exponential", "page_slow_start", "page_slow_end", "two_term", "constant_then_falling")


@dataclass(frozen=True, slots=True)
class Material:
    """What is simulated: a scale, its meter and how it dries."""

    scale: Unit
    resolution: str
    control: tuple[float, float]
    wetness: tuple[float, float]
    noise_share: float
    noise_points: float


MATERIALS = (
    Material(Unit.PCT_WME, "0.1", (7, 12), (1.6, 4.0), 0.02, 0.3),
    Material(Unit.PCT_MC, "0.5", (8, 12), (1.4, 3.0), 0.02, 0.4),
    Material(Unit.REL_1000, "1", (90, 200), (2.5, 6.0), 0.04, 2.0),
    Material(Unit.REL_100, "1", (12, 25), (2.0, 4.5), 0.03, 0.7),
    Material(Unit.PCT_GYPSUM, "0.1", (0.4, 0.8), (3.0, 8.0), 0.03, 0.04),
)


@dataclass(frozen=True, slots=True)
class Case:
    """The readings at one visit, the goal, and the truth: days until it is reached."""

    family: str
    stalls: bool
    times: tuple[datetime, ...]
    values: tuple[Decimal, ...]
    goal: Decimal
    equilibrium: Decimal
    truth_days: float


def simulated(seed: int, series: int) -> list[Case]:
    """The cases of ``series`` simulated points, one per visit at which the meter is above goal."""
    chance = random.Random(seed)
    return [case for _ in range(series) for case in _point(chance)]


def simulated_chambers(seed: int, chambers: int, points: int = 4) -> list[list[Case]]:
    """For each visit to each chamber, the cases of its points that are still above their goals.

    The points dry independently of each other.
    """
    chance = random.Random(seed)
    visits = []
    for _ in range(chambers):
        cases = [case for _ in range(points) for case in _point(chance)]
        counts = sorted({len(case.values) for case in cases})
        visits += [[case for case in cases if len(case.values) == count] for count in counts]
    return visits


def _point(chance: random.Random) -> list[Case]:
    material = chance.choice(MATERIALS)
    resolution = Decimal(material.resolution)
    control = _rounded(chance.uniform(*material.control), resolution)
    goal = goal_from_control(material.scale, control, resolution)
    equilibrium = equilibrium_value(goal, material.scale)
    gap = float(goal.value - equilibrium)
    family = chance.choice(FAMILIES)
    stalls = chance.random() < 0.15
    settled = float(equilibrium) + gap * chance.uniform(-0.4, 0.4)
    start = float(goal.value) * chance.uniform(*material.wetness)
    curve = _process(chance, family, stalls=stalls)
    moisture = [settled + (start - settled) * share for share in curve]
    crossed = next((n for n, value in enumerate(moisture) if value <= goal.value), None)
    if crossed is None:
        return []
    times, values, cases = [], [], []
    day = 0.0
    while day < LONGEST_DAYS - 1:
        shown = _read(chance, material, moisture[int(day / STEP_DAYS)], resolution)
        times.append(START + timedelta(days=day))
        values.append(shown)
        if len(values) >= 3 and shown > goal.value:
            truth = max(0.0, crossed * STEP_DAYS - day)
            cases.append(
                Case(family, stalls, tuple(times), tuple(values), goal.value, equilibrium, truth)
            )
        if day > crossed * STEP_DAYS and shown <= goal.value:
            break
        day += chance.choices((1.0, 0.5, 2.0), (0.8, 0.08, 0.12))[0] + chance.uniform(-0.1, 0.1)
    return cases


def _process(chance: random.Random, family: str, *, stalls: bool) -> list[float]:
    """The share of the excess moisture left, 1 at the start, every ``STEP_DAYS``."""
    rate = min(1.2, max(0.12, chance.lognormvariate(-0.9, 0.5)))
    stall_from = chance.uniform(1.0, 6.0) if stalls else LONGEST_DAYS
    stall_until = stall_from + chance.uniform(1.0, 3.0)
    shares, age, today, pace = [], 0.0, -1, 1.0
    for step in range(int(LONGEST_DAYS / STEP_DAYS)):
        day = step * STEP_DAYS
        if int(day) != today:
            today, pace = int(day), chance.lognormvariate(0.0, 0.25)
        shares.append(_share_left(family, rate * age))
        age += STEP_DAYS * (0.03 if stall_from <= day < stall_until else pace)
    return shares


def _share_left(family: str, age: float) -> float:
    if family == "page_slow_start":
        return math.exp(-(age**1.2))
    if family == "page_slow_end":
        return math.exp(-(age**0.85))
    if family == "two_term":
        return 0.7 * math.exp(-1.25 * age) + 0.3 * math.exp(-0.65 * age)
    if family == "constant_then_falling":
        return 1 - 0.8 * age if age < 0.35 else 0.72 * math.exp(-1.111 * (age - 0.35))
    return math.exp(-age)


def _read(chance: random.Random, material: Material, value: float, step: Decimal) -> Decimal:
    noisy = value * (1 + chance.gauss(0, material.noise_share))
    noisy += chance.gauss(0, material.noise_points)
    if chance.random() < 0.04:
        noisy *= chance.choice((0.75, 1.3))
    return max(step, _rounded(noisy, step))


def _rounded(value: float, step: Decimal) -> Decimal:
    return round(Decimal(value) / step) * step

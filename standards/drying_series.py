"""The readings of one point that may be compared: same meter, scale, depth and material.

Replaced readings are left out; a visit counts once, with its last one. The rules and the forecast read nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Final
from uuid import UUID

from app.domain.errors import InvalidInput
from app.domain.measurement import Quality, Unit
from app.domain.phrases import phrase
from app.domain.records import DryingGoal, MoisturePoint, MoistureReading, PointStatus, ReadingToken

SCALE_SPANS: Final[Mapping[Unit, Decimal]] = {
    Unit.REL_100: Decimal(100),
    Unit.REL_200: Decimal(200),
    Unit.REL_300: Decimal(300),
    Unit.REL_1000: Decimal(1000),
}


@dataclass(frozen=True, slots=True)
class SeriesReading:
    """One reading of a point, a number or a display out of range; ``at`` is aware."""

    id: UUID
    visit_id: UUID
    at: datetime
    value: Decimal | None
    token: ReadingToken | None
    surface_c: Decimal | None = None

    def __post_init__(self) -> None:
        if (self.value is None) == (self.token is None):
            raise InvalidInput("value", "a reading is a value or a token", "exactly one of the two")
        if self.value is not None and not self.value.is_finite():
            raise InvalidInput(
                "value", phrase("{value} is not a reading", value=self.value), "a finite number"
            )
        if self.at.tzinfo is None:
            raise InvalidInput("at", "the time has no zone", "an aware time")

    @property
    def above_range(self) -> bool:
        """Whether the meter could not show how wet it is."""
        return self.token in (ReadingToken.HIGH, ReadingToken.OVER)

    @property
    def below_range(self) -> bool:
        """Whether the meter could not show how dry it is."""
        return self.token is ReadingToken.LOW

    @property
    def shown(self) -> str:
        """What the display had."""
        if self.value is not None:
            return f"{self.value:f}"
        return self.token.value if self.token is not None else ""


@dataclass(frozen=True, slots=True)
class PointSeries:
    """A point with its comparable readings, oldest first.

    ``resolution`` is the smallest step of its meter in ``scale``.
    """

    point_id: UUID
    label: str
    scale: Unit
    resolution: Decimal
    goal: DryingGoal | None
    status: PointStatus
    readings: tuple[SeriesReading, ...]

    def __post_init__(self) -> None:
        if not (self.resolution.is_finite() and self.resolution > 0):
            raise InvalidInput(
                "resolution",
                phrase("{resolution} is not a step", resolution=self.resolution),
                "above 0",
            )


def is_comparable(reading: MoistureReading, point: MoisturePoint) -> bool:
    """Whether meter, scale, depth and material are the point's, as far as they are known."""
    return (
        reading.material in ("", point.material)
        and reading.scale is point.scale
        and reading.instrument_id in (None, point.instrument_id)
        and (reading.depth_mm is None or reading.depth_mm == point.depth_mm)
    )


def point_series(
    point: MoisturePoint, readings: Iterable[MoistureReading], resolution: Decimal
) -> PointSeries:
    """The series of ``point`` out of any readings, in any order.

    Left out: readings of other points, replaced by a correction, of another meter, scale, depth
    or material, and those of a faulty sensor.
    """
    of_point = [reading for reading in readings if reading.point_id == point.id]
    replaced = {reading.supersedes for reading in of_point}
    last_of_visit: dict[UUID, MoistureReading] = {}
    for reading in sorted(of_point, key=lambda r: (r.taken_at, r.id.hex)):
        usable = reading.id not in replaced and Quality.SENSOR_FAULT not in reading.quality
        if usable and is_comparable(reading, point):
            last_of_visit[reading.visit_id] = reading
    taken = sorted(last_of_visit.values(), key=lambda r: (r.taken_at, r.id.hex))
    return PointSeries(
        point_id=point.id,
        label=point.label,
        scale=point.scale,
        resolution=resolution,
        goal=point.goal,
        status=point.status,
        readings=tuple(
            SeriesReading(r.id, r.visit_id, r.taken_at, r.value, r.token) for r in taken
        ),
    )

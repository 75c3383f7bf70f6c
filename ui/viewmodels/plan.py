"""The rows of a level's plan, where a room's label hides no pin, and what a drawn line snaps to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from PySide6.QtCore import QPointF

from app.domain.records import PlanPoint
from app.services.views import MachinePin, PointView, RoomPlan
from ui.viewmodels.qml import qml_type
from ui.viewmodels.rows import RowsModel, SlicedRows

_LABEL_SPOTS = tuple((x, y) for y in (0.5, 1.0, 0.0) for x in (0.5, 0.0, 1.0, 0.25, 0.75))
_LABEL_HALF_M = (0.8, 0.35)  # half a label's and half a pin's reach, at the usual scale of a plan
_PIN_REACH_M = (0.65, 0.35)
_PIN_BODY_M = 0.35  # a pin's middle stands this far north of its point
EMPTY_PLAN_M = (12.0, 9.0)
SNAP_M = 0.3
GRID_M = {True: 0.0762, False: 0.05}  # three inches, five centimetres


@qml_type("owned by MapModel")
class PlanRows(RowsModel):
    """The rooms of the level: ``west``/``north`` in metres from its north-west corner, to the south-east.

    ``outline`` has the corners of a room that is no rectangle, from its own north-west corner.
    """

    ROLES: ClassVar[tuple[str, ...]] = (
        "roomId", "name", "west", "north", "wide", "deep", "size", "status", "labelX", "labelY", "outline",
    )  # fmt: skip


@qml_type("owned by MapModel")
class PinRows(SlicedRows):
    """The points of the level that pass the filter; ``west``/``north`` as in :class:`PlanRows`."""

    ROLES: ClassVar[tuple[str, ...]] = (
        "pointId", "label", "room", "spot", "west", "north", "value", "unit", "status", "selected", "fresh",
    )  # fmt: skip


@qml_type("owned by MapModel")
class MachineRows(RowsModel):
    """The machines of the level where they stand."""

    ROLES: ClassVar[tuple[str, ...]] = ("placementId", "tag", "kind", "west", "north")


@qml_type("owned by MapModel")
class WetRows(RowsModel):
    """The drawn wet areas of the level; ``outline`` in metres from its north-west corner."""

    ROLES: ClassVar[tuple[str, ...]] = ("areaId", "outline")


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the north-west corner of what is shown of a level lies on its plan, and how far it reaches."""

    west: Decimal
    north: Decimal
    wide: float
    deep: float

    @classmethod
    def around(cls, rooms: Sequence[RoomPlan]) -> Frame:
        """The frame that holds the rooms, or an empty sheet of paper."""
        if not rooms:
            wide, deep = EMPTY_PLAN_M
            return cls(Decimal(0), Decimal(str(deep)), wide, deep)
        west = min(room.x_m for room in rooms)
        north = max(room.y_m + room.width_m for room in rooms)
        east = max(room.x_m + room.length_m for room in rooms)
        south = min(room.y_m for room in rooms)
        return cls(west, north, float(east - west), float(north - south))

    def shown(self, x_m: Decimal, y_m: Decimal) -> tuple[float, float]:
        """A place of the plan as metres to the east and the south of the corner."""
        return float(x_m - self.west), float(self.north - y_m)

    def polygon(
        self, corners: Iterable[PlanPoint], corner: tuple[float, float] = (0.0, 0.0)
    ) -> list[QPointF]:
        """An outline of the plan as it is shown, from this corner of it."""
        shown = [self.shown(p.x_m, p.y_m) for p in corners]
        return [QPointF(west - corner[0], north - corner[1]) for west, north in shown]


def snapped(
    place: tuple[float, float], rooms: Sequence[RoomPlan], *, us: bool
) -> tuple[float, float]:
    """A place of the plan on the nearest wall line of the rooms, each way by itself, or else on the grid.

    Rooms that are drawn against each other so share their wall.
    """
    lines_x = [float(v) for room in rooms for v in (room.x_m, room.x_m + room.length_m)]
    lines_y = [float(v) for room in rooms for v in (room.y_m, room.y_m + room.width_m)]
    for room in rooms:
        lines_x += [float(p.x_m) for p in room.outline]
        lines_y += [float(p.y_m) for p in room.outline]
    grid = GRID_M[us]
    return _nearest(place[0], lines_x, grid), _nearest(place[1], lines_y, grid)


def room_corners(room: RoomPlan) -> list[tuple[float, float]]:
    """The corners of a room on the plan."""
    if room.outline:
        return [(float(p.x_m), float(p.y_m)) for p in room.outline]
    west, south = float(room.x_m), float(room.y_m)
    east, north = west + float(room.length_m), south + float(room.width_m)
    return [(west, south), (east, south), (east, north), (west, north)]


def _nearest(value: float, lines: Sequence[float], grid: float) -> float:
    line = min(lines, key=lambda other: abs(other - value), default=None)
    if line is not None and abs(line - value) <= SNAP_M:
        return line
    return round(value / grid) * grid


def free_spot(room: RoomPlan, standing: Sequence[PointView | MachinePin]) -> tuple[float, float]:
    """Where a label hides nothing, or the least: fractions of the room from its north-west corner."""
    half_x, half_y = _LABEL_HALF_M

    def clearance(spot: tuple[float, float]) -> float:
        x = float(room.x_m) + half_x + spot[0] * (float(room.length_m) - 2 * half_x)
        y = float(room.y_m) + half_y + (1 - spot[1]) * (float(room.width_m) - 2 * half_y)
        gaps = (
            max(
                abs(x - float(p.x_m)) / (half_x + _PIN_REACH_M[0]),
                abs(y - float(p.y_m) - _PIN_BODY_M) / (half_y + _PIN_REACH_M[1]),
            )
            for p in standing
        )
        return min(1.0, min(gaps, default=1.0))

    return max(_LABEL_SPOTS, key=clearance)

"""The rows of a level's plan, and where a room's label hides no pin."""

from __future__ import annotations

from typing import ClassVar

from app.services.views import PointView, RoomPlan
from ui.viewmodels.qml import qml_type
from ui.viewmodels.rows import RowsModel

_LABEL_SPOTS = tuple((x, y) for y in (0.5, 1.0, 0.0) for x in (0.5, 0.0, 1.0, 0.25, 0.75))
_LABEL_HALF_M = (0.8, 0.35)  # half a label's and half a pin's reach, at the usual scale of a plan
_PIN_REACH_M = (0.65, 0.35)
_PIN_BODY_M = 0.35  # a pin's middle stands this far north of its point


@qml_type("owned by MapModel")
class PlanRows(RowsModel):
    """The rooms of the level: ``west``/``north`` in metres from its north-west corner, to the south-east."""

    ROLES: ClassVar[tuple[str, ...]] = (
        "name", "west", "north", "wide", "deep", "size", "status", "labelX", "labelY",
    )  # fmt: skip


@qml_type("owned by MapModel")
class PinRows(RowsModel):
    """The points of the level that pass the filter; ``west``/``north`` as in :class:`PlanRows`."""

    ROLES: ClassVar[tuple[str, ...]] = (
        "pointId", "label", "room", "spot", "west", "north", "value", "unit", "status", "selected",
    )  # fmt: skip


def free_spot(room: RoomPlan, points: list[PointView]) -> tuple[float, float]:
    """Where a label hides no pin, or the least: fractions of the room from its north-west corner."""
    half_x, half_y = _LABEL_HALF_M

    def clearance(spot: tuple[float, float]) -> float:
        x = float(room.x_m) + half_x + spot[0] * (float(room.length_m) - 2 * half_x)
        y = float(room.y_m) + half_y + (1 - spot[1]) * (float(room.width_m) - 2 * half_y)
        gaps = (
            max(
                abs(x - float(p.x_m)) / (half_x + _PIN_REACH_M[0]),
                abs(y - float(p.y_m) - _PIN_BODY_M) / (half_y + _PIN_REACH_M[1]),
            )
            for p in points
        )
        return min(1.0, min(gaps, default=1.0))

    return max(_LABEL_SPOTS, key=clearance)

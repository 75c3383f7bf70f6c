"""The rows of the plan and the chosen point, as the map shows them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from app.domain.measurement import Quality
from app.domain.records import PointStatus
from app.services.views import MachinePin, PointState, PointView, RoomPlan
from ui.viewmodels.plan import Frame, free_spot
from ui.viewmodels.wording import Wording, day, moisture, number, reading, scale, zone

WORST_FIRST = (PointState.WET, PointState.DRYING, PointState.UNREAD, PointState.DRY)
ENDED = "ended"
LISTED = 30
"""So many readings are listed beside the plan; the drying log has them all."""


def room_row(
    room: RoomPlan,
    points: list[PointView],
    machines: Sequence[MachinePin],
    frame: Frame,
    wording: Wording,
) -> dict[str, Any]:
    """A room of the plan by its worst point; its label stands where it hides neither pin nor machine, or the least."""
    states = {point.state for point in points if point.room_id == room.room_id}
    worst = next((state for state in WORST_FIRST if state in states), PointState.UNREAD)
    size = f"{wording.length(room.length_m)} × {wording.length(room.width_m)}"  # noqa: RUF001
    standing = [p for p in points if p.room_id == room.room_id]
    label_x, label_y = free_spot(room, [*standing, *(m for m in machines if m.level == room.level)])
    west, north = frame.shown(room.x_m, room.y_m + room.width_m)
    return {
        "roomId": str(room.room_id),
        "name": room.name,
        "west": west,
        "north": north,
        "wide": float(room.length_m),
        "deep": float(room.width_m),
        "size": size,
        "status": worst.value,
        "labelX": label_x,
        "labelY": label_y,
        "outline": frame.polygon(room.outline, (west, north)),
    }


def pin_row(point: PointView, frame: Frame, chosen: UUID | None) -> dict[str, Any]:
    """A pin: the newest value of a point that is read, the label of one that is not."""
    west, north = frame.shown(point.x_m, point.y_m)
    live = point.status in (PointStatus.LIVE, PointStatus.COMPLETE)
    return {
        "pointId": str(point.point_id),
        "label": point.label,
        "room": point.room_name,
        "spot": point.spot,
        "west": west,
        "north": north,
        "value": reading(point.latest) if live else point.label,
        "unit": scale(point.scale),
        "status": point.state.value if live else ENDED,
        "selected": point.point_id == chosen,
        "fresh": point.read_now,
    }


def point_detail(point: PointView, time_zone: str) -> dict[str, Any]:
    """The chosen point with its history, the newest readings first."""
    tz = zone(time_zone)
    values = [r.value for r in point.history if r.value is not None]
    last_two = [r.value for r in point.history[-2:]]
    comparable = [value for value in last_two if value is not None]
    step = comparable[1] - comparable[0] if len(comparable) == 2 else None
    return {
        "pointId": str(point.point_id),
        "label": point.label,
        "spot": point.spot,
        "room": point.room_name,
        "material": point.material,
        "status": point.state.value,
        "pointStatus": point.status.value,
        "reason": point.status_reason,
        "skipped": point.skipped_now,
        "fresh": point.read_now,
        "value": reading(point.latest),
        "unit": scale(point.scale),
        "goal": "" if point.goal is None else moisture(point.goal),
        "goalValue": float("nan") if point.goal is None else float(point.goal),
        "history": [float(value) for value in values],
        "change": "" if step is None else number(step, 1),
        "rising": step is not None and step > 0,
        "rows": [
            {
                "visit": r.visit_number,
                "day": day(r.taken_at, tz),
                "value": reading(r),
                "by": r.operator,
                "source": r.source.value,
                "simulated": Quality.SIMULATED in r.quality,
            }
            for r in reversed(point.history[-LISTED:])
        ],
        "earlier": len(point.history[:-LISTED]),
    }

"""Where rooms and points go on a plan drawn to scale; pure, the same on paper and on screen."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.errors import InvalidInput
from app.reports.report_model import LevelPlan, PlanPin
from standards.dryness import DryState

SCALE_BARS_M = (0.5, 1, 2, 5, 10, 20, 50)


@dataclass(frozen=True, slots=True)
class RoomBox:
    """A room's rectangle; the origin is the lower left corner of the frame, y grows upwards."""

    name: str
    size_text: str
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class PinMark:
    """A point's spot on the plan and where its label is, moved aside when labels would overlap."""

    label: str
    shown: str
    state: DryState
    x: float
    y: float
    label_x: float
    label_y: float


@dataclass(frozen=True, slots=True)
class PlanGeometry:
    """A laid-out level; ``scale`` is frame units a metre, the same in both directions."""

    width: float
    height: float
    scale: float
    rooms: tuple[RoomBox, ...]
    pins: tuple[PinMark, ...]
    bar_m: float


@dataclass(frozen=True, slots=True)
class LabelSize:
    """How large the label of a pin is, in frame units."""

    width: float
    height: float


def lay_out_plan(
    plan: LevelPlan, max_width: float, max_height: float, label: LabelSize
) -> PlanGeometry:
    """Fit a level into a frame, keeping its proportions."""
    if not plan.rooms:
        raise InvalidInput("rooms", f"level {plan.level!r} has none", "at least one room")
    west = min([room.x_m for room in plan.rooms] + [pin.x_m for pin in plan.pins])
    south = min([room.y_m for room in plan.rooms] + [pin.y_m for pin in plan.pins])
    east = max([room.x_m + room.length_m for room in plan.rooms] + [p.x_m for p in plan.pins])
    north = max([room.y_m + room.width_m for room in plan.rooms] + [p.y_m for p in plan.pins])
    scale = min(max_width / max(east - west, 0.1), max_height / max(north - south, 0.1))
    boxes = tuple(
        RoomBox(
            name=room.name,
            size_text=f"{room.length_m:.1f} x {room.width_m:.1f} m",
            x=(room.x_m - west) * scale,
            y=(room.y_m - south) * scale,
            width=room.length_m * scale,
            height=room.width_m * scale,
        )
        for room in plan.rooms
    )
    width, height = (east - west) * scale, (north - south) * scale
    spots = [((p.x_m - west) * scale, (p.y_m - south) * scale) for p in plan.pins]
    bars = [bar for bar in SCALE_BARS_M if bar * scale <= max_width / 4]
    return PlanGeometry(
        width=width,
        height=height,
        scale=scale,
        rooms=boxes,
        pins=_place(plan.pins, spots, label, width, height),
        bar_m=bars[-1] if bars else SCALE_BARS_M[0],
    )


def _place(
    pins: tuple[PlanPin, ...],
    spots: list[tuple[float, float]],
    label: LabelSize,
    width: float,
    height: float,
) -> tuple[PinMark, ...]:
    """Put each label above its spot, or at the nearest free place around it."""
    taken: list[tuple[float, float]] = []
    marks = []
    for pin, (x, y) in zip(pins, spots, strict=True):
        label_x, label_y = _free_place(x, y, taken, label, width, height)
        taken.append((label_x, label_y))
        marks.append(PinMark(pin.label, pin.shown, pin.state, x, y, label_x, label_y))
    return tuple(marks)


def _free_place(
    x: float,
    y: float,
    taken: list[tuple[float, float]],
    label: LabelSize,
    width: float,
    height: float,
) -> tuple[float, float]:
    gap = label.height * 0.9
    ring = [(0, 1), (1, 0.4), (-1, 0.4), (0, -1), (1, -1), (-1, -1), (1, 1.6), (-1, 1.6)]
    for distance in (1.0, 1.8, 2.6):
        for dx, dy in ring:
            at_x = min(
                max(x + dx * label.width * 0.75 * distance, label.width / 2),
                max(width - label.width / 2, label.width / 2),
            )
            at_y = min(
                max(y + dy * gap * distance, label.height / 2),
                max(height - label.height / 2, label.height / 2),
            )
            if all(
                abs(at_x - other_x) >= label.width or abs(at_y - other_y) >= label.height
                for other_x, other_y in taken
            ):
                return at_x, at_y
    return x, y + gap

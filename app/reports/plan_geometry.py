"""Where rooms and points go on a plan drawn to scale; pure, the same on paper and on screen."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from app.domain.errors import InvalidInput
from app.domain.phrases import phrase
from app.reports.report_model import LevelPlan, PlanPin, PlanRoom
from app.reports.site_sizes import feet_text
from standards.dryness import DryState

SCALE_BARS = (0.5, 1, 2, 5, 10, 20, 50, 100)
_FOOT_M = 0.3048
NAME_WIDTH = 60.0
_AROUND = sorted(
    ((dx, dy) for dx in (0, 0.4, -0.4, 0.7, -0.7, 1.1, -1.1) for dy in (1, -1, 2, -2, 3, -3)),
    key=lambda offset: (offset[0] * 3) ** 2 + offset[1] ** 2,
)


@dataclass(frozen=True, slots=True)
class _Box:
    """A rectangle by its middle."""

    x: float
    y: float
    width: float
    height: float

    def overlaps(self, other: _Box) -> bool:
        return (
            abs(self.x - other.x) * 2 < self.width + other.width
            and abs(self.y - other.y) * 2 < self.height + other.height
        )


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
    bar_text: str


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
        raise InvalidInput(
            "rooms", phrase("level {level} has none", level=repr(plan.level)), "at least one room"
        )
    west = min([room.x_m for room in plan.rooms] + [pin.x_m for pin in plan.pins])
    south = min([room.y_m for room in plan.rooms] + [pin.y_m for pin in plan.pins])
    east = max([room.x_m + room.length_m for room in plan.rooms] + [p.x_m for p in plan.pins])
    north = max([room.y_m + room.width_m for room in plan.rooms] + [p.y_m for p in plan.pins])
    scale = min(max_width / max(east - west, 0.1), max_height / max(north - south, 0.1))
    boxes = tuple(
        RoomBox(
            name=room.name,
            size_text=_size_text(room, plan.feet),
            x=(room.x_m - west) * scale,
            y=(room.y_m - south) * scale,
            width=room.length_m * scale,
            height=room.width_m * scale,
        )
        for room in plan.rooms
    )
    width, height = (east - west) * scale, (north - south) * scale
    spots = [((p.x_m - west) * scale, (p.y_m - south) * scale) for p in plan.pins]
    unit_m, unit = (_FOOT_M, "ft") if plan.feet else (1.0, "m")
    bar = max([b for b in SCALE_BARS if b * unit_m * scale <= max_width / 4] or [SCALE_BARS[0]])
    return PlanGeometry(
        width=width,
        height=height,
        scale=scale,
        rooms=boxes,
        pins=_place(plan.pins, spots, boxes, label, LabelSize(width, height)),
        bar_m=bar * unit_m,
        bar_text=f"{bar:g} {unit}",
    )


def _size_text(room: PlanRoom, feet: bool) -> str:
    if feet:
        sides = (Decimal(str(side)) for side in (room.length_m, room.width_m))
        return " x ".join(feet_text(side) for side in sides)
    return f"{room.length_m:.1f} x {room.width_m:.1f} m"


def _place(
    pins: tuple[PlanPin, ...],
    spots: list[tuple[float, float]],
    rooms: tuple[RoomBox, ...],
    label: LabelSize,
    frame: LabelSize,
) -> tuple[PinMark, ...]:
    """Put each label above its spot, or at the nearest place free of labels, spots and names."""
    taken = [_Box(x, y, label.height / 2, label.height / 2) for x, y in spots]
    taken += [
        _Box(
            box.x + NAME_WIDTH / 2, box.y + box.height - label.height, NAME_WIDTH, 2 * label.height
        )
        for box in rooms
    ]
    marks = []
    for pin, (x, y) in zip(pins, spots, strict=True):
        place = _free_place(x, y, taken, label, frame)
        taken.append(place)
        marks.append(PinMark(pin.label, pin.shown, pin.state, x, y, place.x, place.y))
    return tuple(marks)


def _free_place(x: float, y: float, taken: list[_Box], label: LabelSize, frame: LabelSize) -> _Box:
    for dx, dy in _AROUND:
        place = _Box(
            _between(label.width / 2, x + dx * label.width, frame.width),
            _between(label.height / 2, y + dy * label.height, frame.height),
            label.width,
            label.height,
        )
        if not any(place.overlaps(other) for other in taken):
            return place
    return _Box(x, y + label.height, label.width, label.height)


def _between(half: float, value: float, whole: float) -> float:
    return min(max(value, half), max(whole - half, half))

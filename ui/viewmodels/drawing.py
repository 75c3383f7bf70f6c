"""Drawing on the plan by finger: rooms, corners of rooms, wet areas, points, machines; everything snaps."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, QPointF, QUrl, Signal, Slot

from app.domain.measurement import Quantity, Unit
from app.domain.records import EquipmentKind, PlanPoint, Surface
from app.services.equipment_inputs import MachineInput
from app.services.plan_geometry import contains, crosses_itself
from app.services.plan_inputs import PointInput
from app.services.views import RoomPlan
from ui.viewmodels.plan import SNAP_M, Frame, room_corners, snapped
from ui.viewmodels.qml import qml_property, qml_type
from ui.viewmodels.room_entry import TIMES, metres

if TYPE_CHECKING:
    from ui.viewmodels.moisture_map import MapModel

_LEAST_SIDE_M = 0.3
_CLOSING_M = 0.4
_THINNED_M = 0.05


class Tool(StrEnum):
    """What a finger on the plan does."""

    LOOK = "look"
    ROOM = "room"
    SHAPE = "shape"
    POINT = "point"
    WET = "wet"
    MACHINE = "machine"
    SCALE = "scale"


@qml_type("owned by MapModel")
class DrawingModel(QObject):
    """The tool in hand and the shape under the finger.

    Coordinates are those of the rows: metres to the east and south of the plan's corner. ``roomAsked`` carries what the
    sheet of a new room starts from, ``pointAsked`` and ``machineAsked`` the place of a new one.
    """

    changed = Signal()
    taken = Signal(str)
    roomAsked = Signal("QVariantMap")  # type: ignore[arg-type]
    pointAsked = Signal(float, float)
    machineAsked = Signal(float, float)
    distanceAsked = Signal()

    def __init__(self, page: MapModel) -> None:
        super().__init__(page)
        self._page = page
        self._tool = Tool.LOOK
        self._corners: list[tuple[float, float]] = []
        self._recent_material = ""
        self._recent_surface = Surface.WALL

    @Slot(str)
    def take(self, tool: str) -> None:
        """Take a tool in hand; what was begun with another one is dropped."""
        self._tool = Tool(tool)
        self._corners = []
        self.changed.emit()
        self.taken.emit(tool)

    @Slot(float, float, result=QPointF)
    def snap(self, west: float, north: float) -> QPointF:
        """Where a line from or to this place would really go."""
        frame = self._page.frame
        x, y = self._snapped(west, north)
        return QPointF(x - float(frame.west), float(frame.north) - y)

    @Slot(float, float, result=str)
    def roomAt(self, west: float, north: float) -> str:
        """The room that holds this place well within its walls; what begins by a wall is drawn beside it."""
        x, y = self._page.placed(west, north)
        around = [(x + dx, y + dy) for dx in (-SNAP_M, SNAP_M) for dy in (-SNAP_M, SNAP_M)]
        for room in self._page.plan_rooms():
            corners = room_corners(room)
            if all(contains(corners, *place) for place in around):
                return str(room.room_id)
        return ""

    @Slot(float, float, result=str)
    def sizeWords(self, wide: float, deep: float) -> str:
        """The size of what is being drawn."""
        length = self._page.wording.length
        return f"{length(Decimal(str(wide)))} {TIMES} {length(Decimal(str(deep)))}"

    @Slot(float, float, float, float)
    def drawRoom(self, west: float, north: float, east: float, south: float) -> None:
        """A rectangle was drawn from one corner to the other: ask what room it is."""
        (ax, ay), (bx, by) = self._snapped(west, north), self._snapped(east, south)
        long, wide = abs(bx - ax), abs(by - ay)
        if min(long, wide) < _LEAST_SIDE_M:
            least = self._page.wording.length(metres(_LEAST_SIDE_M))
            self._page.refuse(
                self.tr("A room has at least %1 on each side; draw from one corner to the other.")
                .replace("%1", least)
            )  # fmt: skip
            return
        self._ask_room(min(ax, bx), min(ay, by), long, wide, ())

    @Slot(float, float)
    def addCorner(self, west: float, north: float) -> None:
        """Add a corner of a room that is no rectangle; the first corner again closes it."""
        corner = self._snapped(west, north)
        if len(self._corners) >= 3 and _gap(corner, self._corners[0]) <= _CLOSING_M:
            self.closeShape()
            return
        if crosses_itself([*self._corners, corner], closed=False):
            self._refuse_crossing()
        elif not self._corners or corner != self._corners[-1]:
            self._corners.append(corner)
            self._page.dismissProblem()
        self.changed.emit()

    @Slot()
    def dropCorner(self) -> None:
        """Take the last corner back."""
        if self._corners:
            self._corners.pop()
        self.changed.emit()

    @Slot()
    def closeShape(self) -> None:
        """The corners make a room: ask which."""
        if crosses_itself(self._corners):
            self._refuse_crossing()
            return
        corners, self._corners = self._corners, []
        self.changed.emit()
        if len(corners) < 3:
            return
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        self._ask_room(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys), corners)

    @Slot("QVariantList")
    def drawWet(self, stroke: list[QPointF]) -> None:
        """A loop was drawn by hand around what is wet."""
        page = self._page
        outline: list[tuple[float, float]] = []
        for point in stroke:
            x, y = page.placed(point.x(), point.y())
            if not outline or _gap((x, y), outline[-1]) >= _THINNED_M:
                outline.append((x, y))
        if len(outline) < 3:
            page.refuse(self.tr("That line encloses nothing. Draw a loop around what is wet."))
            return
        level = page.shown_level
        corners = tuple(PlanPoint(metres(x), metres(y)) for x, y in outline)
        page.step(f"wet {stroke}", lambda job: page.services.plan.draw_wet(job, level, corners))

    @Slot(str)
    def eraseWet(self, area_id: str) -> None:
        """Take a drawn wet area back."""
        page, key = self._page, UUID(area_id)
        page.step(f"erase {area_id}", lambda job: page.services.plan.erase_wet(job, key))

    @Slot(float, float)
    def tap(self, west: float, north: float) -> None:
        """A tap on the plan with the tool in hand."""
        if self._tool is Tool.SHAPE:
            self.addCorner(west, north)
        elif self._tool is Tool.POINT:
            self.pointAsked.emit(west, north)
        elif self._tool is Tool.MACHINE:
            self.machineAsked.emit(west, north)
        elif self._tool is Tool.SCALE:
            self._corners = [*self._corners[-1:], self._page.placed(west, north)]
            self.changed.emit()
            if len(self._corners) == 2:
                self.distanceAsked.emit()

    @Slot(str)
    def putPicture(self, address: str) -> None:
        """Lay a picture under the level; the address is a file's, as a dialog gives it."""
        page, level = self._page, self._page.shown_level
        path = Path(QUrl(address).toLocalFile() or address)
        page.step(
            f"picture {address}", lambda job: page.services.plan.put_picture(job, level, path)
        )

    @Slot()
    def removePicture(self) -> None:
        """Take the picture from under the level."""
        page, level = self._page, self._page.shown_level
        page.step("no picture", lambda job: page.services.plan.remove_picture(job, level))

    @Slot(str)
    def scalePicture(self, distance: str) -> None:
        """The two places that were tapped are so far apart, as it was typed."""
        page, level = self._page, self._page.shown_level
        typed = page.understood(lambda: page.typed_length(distance)[0])
        if typed is None or len(self._corners) != 2:
            return
        one, other = (PlanPoint(metres(x), metres(y)) for x, y in self._corners)

        def scaled(_: Any) -> None:
            self.take(Tool.LOOK.value)

        page.step(
            f"scale {distance}",
            lambda job: page.services.plan.scale_picture(job, level, one, other, typed),
            scaled,
        )

    @Slot(float, float, str, str, str, str)
    def addPoint(
        self, west: float, north: float, surface: str, material: str, spot: str, scale: str
    ) -> None:
        """Add a moisture point here, bound to the live meter, or read on ``scale`` by typing when it is given."""
        page = self._page
        x, y = page.placed(west, north)
        state = None if scale else page.meters.newest(Quantity.MATERIAL_MOISTURE)
        self._recent_material, self._recent_surface = material.strip(), Surface(surface)
        point = PointInput(
            page.shown_level,
            metres(x),
            metres(y),
            Surface(surface),
            material,
            spot,
            measurement_id=state.measurement_id if state else None,
            scale=Unit(scale) if scale else Unit.PCT_WME,
        )

        def added(point_id: UUID) -> None:
            page.select(str(point_id))

        page.step(f"point {point}", lambda job: page.services.plan.add_point(job, point), added)
        self.changed.emit()

    @Slot(str, float, float)
    def movePin(self, point_id: str, west: float, north: float) -> None:
        """Put a pin here."""
        page, key = self._page, UUID(point_id)
        x, y = (metres(value) for value in page.placed(west, north))
        page.step(f"pin {key} {x} {y}", lambda job: page.services.plan.move_point(job, key, x, y))

    @Slot(float, float, str)
    def placeMachine(self, west: float, north: float, kind: str) -> None:
        """Place a machine of this kind here."""
        page = self._page
        x, y = (metres(value) for value in page.placed(west, north))
        machine = MachineInput(EquipmentKind(kind), None, page.shown_level, x, y)
        page.step(f"{machine}", lambda job: page.services.equipment.place(job, machine))

    @Slot(str, float, float)
    def moveMachine(self, placement_id: str, west: float, north: float) -> None:
        """Put a machine here."""
        page, key, level = self._page, UUID(placement_id), self._page.shown_level
        x, y = (metres(value) for value in page.placed(west, north))
        page.step(
            f"machine {key} {x} {y}",
            lambda job: page.services.equipment.move(job, key, level, x, y),
        )

    @Slot(str, float, float)
    def moveRoom(self, room_id: str, east: float, south: float) -> None:
        """Move a room by so much; its corner snaps to the walls of the others."""
        page, key = self._page, UUID(room_id)
        room = next((r for r in page.plan_rooms() if r.room_id == key), None)
        if room is None:
            return
        wanted = float(room.x_m) + east, float(room.y_m) - south
        x, y = self._docked(room, wanted)
        dx, dy = metres(x) - room.x_m, metres(y) - room.y_m
        if dx or dy:
            page.step(
                f"room {key} {dx} {dy}", lambda job: page.services.plan.move_room(job, key, dx, dy)
            )

    def _docked(self, room: RoomPlan, wanted: tuple[float, float]) -> tuple[float, float]:
        """The south-west corner of a moved room, so that either of its edges meets a wall of another room."""
        others = [other for other in self._page.plan_rooms() if other.room_id != room.room_id]
        us = self._page.wording.us
        near = snapped(wanted, others, us=us)
        size = float(room.length_m), float(room.width_m)
        far = snapped((wanted[0] + size[0], wanted[1] + size[1]), others, us=us)
        sides = []
        for axis in (0, 1):
            by_far = far[axis] - size[axis]
            closer = abs(by_far - wanted[axis]) > abs(near[axis] - wanted[axis])
            walls = _walls(others, axis)
            if far[axis] in walls and near[axis] not in walls:
                sides.append(by_far)
            else:
                sides.append(near[axis] if closer or near[axis] in walls else by_far)
        return sides[0], sides[1]

    def _refuse_crossing(self) -> None:
        self._page.refuse(
            self.tr("This wall would cross another one. Tap the corners in order around the room.")
        )

    def _snapped(self, west: float, north: float) -> tuple[float, float]:
        page = self._page
        return snapped(page.placed(west, north), page.plan_rooms(), us=page.wording.us)

    def _ask_room(
        self, x: float, y: float, long: float, wide: float, corners: Sequence[tuple[float, float]]
    ) -> None:
        typed = self._page.wording.length_typed
        length, width = typed(Decimal(str(long))), typed(Decimal(str(wide)))
        self.roomAsked.emit(
            {
                "level": self._page.shown_level,
                "length": length,
                "width": width,
                "place": {
                    "x": x,
                    "y": y,
                    "drawn": {"length": [length, long], "width": [width, wide]},
                    **({"outline": [v for c in corners for v in c]} if corners else {}),
                },
            }
        )

    def _get_tool(self) -> str:
        return self._tool.value

    def _get_corners(self) -> list[QPointF]:
        frame: Frame = self._page.frame
        return [QPointF(x - float(frame.west), float(frame.north) - y) for x, y in self._corners]

    def _get_corner_count(self) -> int:
        return len(self._corners)

    def _get_recent(self) -> dict[str, Any]:
        return {"material": self._recent_material, "surface": self._recent_surface.value}

    tool = qml_property(str, _get_tool, notify=changed)
    corners = qml_property("QVariantList", _get_corners, notify=changed)
    cornerCount = qml_property(int, _get_corner_count, notify=changed)
    recent = qml_property("QVariantMap", _get_recent, notify=changed)


def _walls(rooms: Sequence[RoomPlan], axis: int) -> set[float]:
    if axis == 0:
        return {float(v) for room in rooms for v in (room.x_m, room.x_m + room.length_m)}
    return {float(v) for room in rooms for v in (room.y_m, room.y_m + room.width_m)}


def _gap(one: tuple[float, float], other: tuple[float, float]) -> float:
    return float(((one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2) ** 0.5)

"""The round through all live points of a visit: one after the other, the nearest next, each read or skipped."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.measurement import Quantity
from app.domain.records import PointStatus
from app.services.views import MeterState, PointView
from ui.viewmodels.qml import qml_property, qml_type

if TYPE_CHECKING:
    from ui.viewmodels.moisture_map import MapModel

_OTHER_ROOM_M = 6.0  # a point of the same room comes first unless it is this much farther away


def walk(points: Sequence[PointView], start: PointView | None = None) -> list[PointView]:
    """The points in the order of a short walk: the nearest next, level by level, and room by room where it is near."""
    left = sorted(points, key=lambda p: (p.level, p.label))
    if not left:
        return []
    here = start if start is not None and start in left else left[0]
    order = []
    while True:
        order.append(here)
        left.remove(here)
        if not left:
            return order
        here = min(left, key=_distance_from(here))


def _distance_from(here: PointView) -> Callable[[PointView], tuple[bool, float, str]]:
    def distance(other: PointView) -> tuple[bool, float, str]:
        across, up = float(other.x_m - here.x_m), float(other.y_m - here.y_m)
        away = float((across**2 + up**2) ** 0.5)
        detour = 0.0 if other.room_id == here.room_id else _OTHER_ROOM_M
        return other.level != here.level, away + detour, other.label

    return distance


@qml_type("owned by MapModel")
class RouteModel(QObject):
    """The round under way. ``log`` saves what the meter shows, or what it showed while the button is held."""

    changed = Signal()
    finished = Signal(int, int)

    def __init__(self, page: MapModel, monotonic: Callable[[], float] = time.monotonic) -> None:
        super().__init__(page)
        self._page = page
        self._monotonic = monotonic
        self._order: list[UUID] = []
        self._done: dict[UUID, str] = {}
        self._at = 0
        self._started = 0.0
        self._held: MeterState | None = None
        self._turned = False
        page.undone.connect(self._turn)
        page.redone.connect(self._turn)

    @Slot()
    def start(self) -> None:
        """Begin, or go on with, the round of this visit at the chosen point or the first one."""
        due = [p for p in self._page.live_points() if not p.read_now and not p.skipped_now]
        chosen = next((p for p in due if p.point_id == self._page.chosen), None)
        self._order = [p.point_id for p in walk(due, chosen)]
        self._done, self._at = {}, 0
        self._started = self._monotonic()
        self._show()

    @Slot()
    def stop(self) -> None:
        """Leave the round; what was read stays read."""
        self._order = []
        self._held = None
        self.changed.emit()

    @Slot()
    def hold(self) -> None:
        """Freeze what the meter shows until it is logged or let go."""
        self._held = self._page.meters.newest(Quantity.MATERIAL_MOISTURE)
        self.changed.emit()

    @Slot()
    def letGo(self) -> None:
        """Follow the meter again."""
        self._held = None
        self.changed.emit()

    @Slot()
    def log(self) -> None:
        """Save the held or live value at this point, then go to the next one; a doubtful value is asked about first."""
        held, self._held = self._held, None
        self._page.save_state(held, self._logged)
        self.changed.emit()

    @Slot(str)
    def skip(self, reason: str) -> None:
        """Say why this point is not read now, and go on."""
        page, point_id = self._page, self.here
        if point_id is None:
            return

        def skipped(_: Any) -> None:
            self._logged(point_id, "skipped")

        page.step(
            f"skip {point_id}",
            lambda job: page.services.plan.skip_point(job, point_id, reason),
            skipped,
        )

    @Slot(str, str)
    def end(self, status: str, reason: str) -> None:
        """Say that this point is torn out or cannot be reached any more, and go on."""
        page, point_id = self._page, self.here
        if point_id is None:
            return

        def ended(_: Any) -> None:
            self._logged(point_id, "ended")

        page.step(
            f"end {point_id}",
            lambda job: page.services.plan.end_point(job, point_id, PointStatus(status), reason),
            ended,
        )

    @Slot(int)
    def go(self, by: int) -> None:
        """Go on or back without reading."""
        if self._order:
            self._at = max(0, min(len(self._order) - 1, self._at + by))
            self._show()

    @property
    def here(self) -> UUID | None:
        """The point at hand."""
        return self._order[self._at] if self._at < len(self._order) else None

    def follow(self, point_id: UUID) -> None:
        """A person tapped another point of the round: it is at hand now."""
        if point_id in self._order:
            self._at = self._order.index(point_id)
            self.changed.emit()

    def look_again(self) -> None:
        """The points were read anew: what was undone is due again and at hand, what was redone is done."""
        if self._turned and self._order:
            points = {p.point_id: p for p in self._page.live_points()}
            open_ = {k for k, p in points.items() if not p.read_now and not p.skipped_now}
            again = [p for p in self._done if p in open_]
            self._done = {
                p: self._done.get(p, "skipped" if p in points and points[p].skipped_now else "read")
                for p in self._order
                if p not in open_
            }
            if again:
                self._at = self._order.index(again[-1])
                self._page.show_point(again[-1])
        self._turned = False
        self.changed.emit()

    def typed(self, point_id: UUID) -> None:
        """A value was typed at a point; when that was the point at hand, go on."""
        if point_id == self.here:
            self._logged(point_id)

    def _turn(self, _kind: str, _name: str) -> None:
        self._turned = True

    def _logged(self, point_id: UUID, how: str = "read") -> None:
        if point_id not in self._order:
            return
        self._done[point_id] = how
        ahead = [*self._order[self._at :], *self._order[: self._at]]
        nearest = next((p for p in ahead if p not in self._done), None)
        if nearest is None:
            read = sum(how == "read" for how in self._done.values())
            self._order = []
            self.changed.emit()
            self.finished.emit(read, round(self._monotonic() - self._started))
            return
        self._at = self._order.index(nearest)
        self._show()

    def _show(self) -> None:
        if self.here is not None:
            self._page.show_point(self.here)
        self.changed.emit()

    def _get_active(self) -> bool:
        return bool(self._order)

    def _get_total(self) -> int:
        return len(self._order)

    def _get_done(self) -> int:
        return len(self._done)

    def _get_number(self) -> int:
        return self._at + 1

    def _get_due(self) -> int:
        points = self._page.live_points()
        return sum(not p.read_now and not p.skipped_now for p in points)

    def _get_held(self) -> str:
        return "" if self._held is None else self._page.shown_value(self._held)

    active = qml_property(bool, _get_active, notify=changed)
    total = qml_property(int, _get_total, notify=changed)
    done = qml_property(int, _get_done, notify=changed)
    number = qml_property(int, _get_number, notify=changed)
    due = qml_property(int, _get_due, notify=changed)
    heldText = qml_property(str, _get_held, notify=changed)

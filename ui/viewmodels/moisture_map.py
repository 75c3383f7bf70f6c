"""The moisture map: rooms and pins in plan metres, the chosen pin, and saving readings there."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.measurement import Quality, Quantity
from app.domain.records import ReadingToken
from app.services.app_services import AppServices
from app.services.views import MapView, PointState, PointView, RoomPlan
from ui.bridge.service_bridge import ServiceBridge
from ui.viewmodels.job_page import JobPageModel
from ui.viewmodels.meters import MetersModel
from ui.viewmodels.plan import PinRows, PlanRows, free_spot
from ui.viewmodels.qml import qml_property, qml_type
from ui.viewmodels.wording import Wording, day, moisture, number, reading, scale, zone

_WORST_FIRST = (PointState.WET, PointState.DRYING, PointState.UNREAD, PointState.DRY)


@qml_type("owned by AppModel")
class MapModel(JobPageModel):
    """The map page. ``saved`` carries the label and the value of a reading that was stored.

    ``save`` takes the live value; when it is doubtful it only emits ``asked``, and ``saveAnyway`` goes on.
    """

    changed = Signal()
    asked = Signal()

    def __init__(
        self,
        services: AppServices,
        bridge: ServiceBridge,
        meters: MetersModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(services, bridge, parent)
        self._meters = meters
        self._wording = Wording()
        self._job_id: UUID | None = None
        self._view: MapView | None = None
        self._level = ""
        self._filter = "all"
        self._selected: UUID | None = None
        self._rooms = PlanRows(self)
        self._pins = PinRows(self)

    def open(self, job_id: UUID) -> None:
        """Show the map of this job."""
        if job_id != self._job_id:
            self._selected = None
        self._job_id = job_id
        self.load(lambda: self.services.moisture_map(job_id), self._show)

    def use_units(self, wording: Wording) -> None:
        """Show lengths in these units from now on."""
        self._wording = wording
        self._arrange()

    @Slot(str)
    def pick(self, key: str) -> None:
        """Show only the points in this state, or ``all``."""
        self._filter = key
        self._arrange()

    @Slot(str)
    def pickLevel(self, level: str) -> None:
        """Show this level."""
        self._level = level
        self._arrange()

    @Slot(str)
    def select(self, point_id: str) -> None:
        """Choose the pin whose readings are shown and taken."""
        self._selected = UUID(point_id)
        point = self._point()
        if point is not None:
            self._level = point.level
        self._arrange()

    @Slot()
    def save(self) -> None:
        """Save the live value at the chosen pin, or ask first when it is doubtful."""
        if self._meters.doubtful:
            self.asked.emit()
        else:
            self._save_live(accept_doubtful=False)

    @Slot()
    def saveAnyway(self) -> None:
        """Save the live value although it is doubtful; a person was asked."""
        self._save_live(accept_doubtful=True)

    @Slot(str)
    def saveTyped(self, text: str) -> None:
        """Save what was read off a meter by eye: a number, or ``LO``, ``HI`` or ``OR``."""
        if text in list(ReadingToken):
            self._save_typed(None, ReadingToken(text))
            return
        try:
            value = Decimal(text.replace(",", "."))
        except InvalidOperation:
            self._set_problem(self.tr("%s is not a number.") % text)
            return
        self._save_typed(value, None)

    def _save_live(self, *, accept_doubtful: bool) -> None:
        state = self._meters.newest(Quantity.MATERIAL_MOISTURE)
        job_id, point = self._job_id, self._point()
        if state is None or state.measurement_id is None or job_id is None or point is None:
            return
        measurement_id, shown = state.measurement_id, self._meters.text

        def done(_: None) -> None:
            self._stored(point, shown)

        self.write(
            "save",
            lambda: self.services.save_meter_reading(
                job_id, point.point_id, measurement_id, accept_doubtful
            ),
            done,
        )

    def _save_typed(self, value: Decimal | None, token: ReadingToken | None) -> None:
        job_id, point = self._job_id, self._point()
        if job_id is None or point is None:
            return
        shown = str(token) if value is None else moisture(value)

        def done(_: None) -> None:
            self._stored(point, shown)

        self.write(
            "save",
            lambda: self.services.save_typed_reading(job_id, point.point_id, value, token),
            done,
        )

    def _stored(self, point: PointView, shown: str) -> None:
        self.saved.emit(f"{point.label}  {shown} {scale(point.scale)}")

    def _show(self, view: MapView) -> None:
        self._view = view
        levels, chosen = self._get_levels(), self._point()
        if self._level not in levels:
            self._level = chosen.level if chosen else levels[0] if levels else ""
        if self._point() is None:
            self._selected = None
            worst = sorted(view.points, key=lambda p: _WORST_FIRST.index(p.state))
            here = [p for p in worst if p.level == self._level]
            if here:
                self._selected = here[0].point_id
        self._arrange()

    def _arrange(self) -> None:
        if self._view is None:
            return
        rooms = [room for room in self._view.rooms if room.level == self._level]
        points = [point for point in self._view.points if point.level == self._level]
        west = min((room.x_m for room in rooms), default=Decimal(0))
        north = max((room.y_m + room.width_m for room in rooms), default=Decimal(0))
        self._rooms.show(self._room_row(room, points, west, north) for room in rooms)
        shown = [p for p in points if self._filter in ("all", p.state.value)]
        self._pins.show(self._pin_row(point, west, north) for point in shown)
        self.changed.emit()

    def _room_row(
        self, room: RoomPlan, points: list[PointView], west: Decimal, north: Decimal
    ) -> dict[str, Any]:
        states = {point.state for point in points if point.room_id == room.room_id}
        worst = next((state for state in _WORST_FIRST if state in states), PointState.UNREAD)
        size = f"{self._wording.length(room.length_m)} × {self._wording.length(room.width_m)}"  # noqa: RUF001
        label_x, label_y = free_spot(room, [p for p in points if p.room_id == room.room_id])
        return {
            "name": room.name,
            "west": float(room.x_m - west),
            "north": float(north - room.y_m - room.width_m),
            "wide": float(room.length_m),
            "deep": float(room.width_m),
            "size": size,
            "status": worst.value,
            "labelX": label_x,
            "labelY": label_y,
        }

    def _pin_row(self, point: PointView, west: Decimal, north: Decimal) -> dict[str, Any]:
        return {
            "pointId": str(point.point_id),
            "label": point.label,
            "room": point.room_name,
            "spot": point.spot,
            "west": float(point.x_m - west),
            "north": float(north - point.y_m),
            "value": reading(point.latest),
            "unit": scale(point.scale),
            "status": point.state.value,
            "selected": point.point_id == self._selected,
        }

    def _point(self) -> PointView | None:
        points = self._view.points if self._view else ()
        return next((p for p in points if p.point_id == self._selected), None)

    def _get_selected(self) -> dict[str, Any]:
        point = self._point()
        if point is None or self._view is None:
            return {}
        tz = zone(self._view.header.time_zone)
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
                for r in reversed(point.history)
            ],
        }

    def _get_counts(self) -> dict[str, int]:
        points = [p for p in (self._view.points if self._view else ()) if p.level == self._level]
        counts = {state.value: sum(p.state is state for p in points) for state in PointState}
        return {"all": len(points), **counts}

    def _get_levels(self) -> list[str]:
        rooms = self._view.rooms if self._view else ()
        return list(dict.fromkeys(room.level for room in rooms))

    def _get_level(self) -> str:
        return self._level

    def _get_filter(self) -> str:
        return self._filter

    def _get_wide(self) -> float:
        return max((row["west"] + row["wide"] for row in self._rooms.rows), default=0.0)

    def _get_deep(self) -> float:
        return max((row["north"] + row["deep"] for row in self._rooms.rows), default=0.0)

    def _get_us(self) -> bool:
        return self._wording.us

    def _get_rooms(self) -> PlanRows:
        return self._rooms

    def _get_pins(self) -> PinRows:
        return self._pins

    def _get_loaded(self) -> bool:
        return self._view is not None

    rooms = qml_property(PlanRows, _get_rooms, constant=True)
    pins = qml_property(PinRows, _get_pins, constant=True)
    selected = qml_property("QVariantMap", _get_selected, notify=changed)
    counts = qml_property("QVariantMap", _get_counts, notify=changed)
    levels = qml_property("QStringList", _get_levels, notify=changed)
    level = qml_property(str, _get_level, notify=changed)
    filterKey = qml_property(str, _get_filter, notify=changed)
    wide = qml_property(float, _get_wide, notify=changed)
    deep = qml_property(float, _get_deep, notify=changed)
    us = qml_property(bool, _get_us, notify=changed)
    loaded = qml_property(bool, _get_loaded, notify=changed)

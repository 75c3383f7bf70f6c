"""The moisture map: rooms and pins in plan metres, the chosen pin, and saving readings there."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from PySide6.QtCore import QLocale, QObject, QPointF, QRectF, QUrl, Signal, Slot

from app.domain.errors import InvalidInput
from app.domain.measurement import Quantity, Unit
from app.domain.records import PointStatus, ReadingToken
from app.domain.typed_values import read_typed
from app.services.app_services import AppServices
from app.services.views import MapView, MeterState, PlanPicture, PointState, PointView, RoomPlan
from ui.bridge.service_bridge import ServiceBridge
from ui.viewmodels.drawing import DrawingModel
from ui.viewmodels.meter_words import told
from ui.viewmodels.meters import MetersModel
from ui.viewmodels.pin_groups import PinsModel
from ui.viewmodels.plan import Frame, MachineRows, PlanRows, WetRows
from ui.viewmodels.plan_rows import WORST_FIRST, pin_row, point_detail, room_row
from ui.viewmodels.qml import qml_property, qml_type
from ui.viewmodels.room_entry import RoomEntryModel
from ui.viewmodels.route import RouteModel
from ui.viewmodels.wording import NONE, Wording, day, moisture, scale, zone

if TYPE_CHECKING:
    from ui.viewmodels.app_model import AppModel

_TYPED_SCALES = (Unit.PCT_MC, Unit.PCT_WME, Unit.PCT_GYPSUM, Unit.REL_100, Unit.REL_1000)


@qml_type("owned by AppModel")
class MapModel(RoomEntryModel):
    """The map page. ``readingSaved`` carries the label and the value of a reading that was stored.

    ``save`` takes the live value; when it is doubtful it only emits ``asked``, and ``saveAnyway`` goes on. A value that
    the point's own cannot be compared with makes ``seriesAsked``, and ``beginSeries`` goes on with it.
    """

    changed = Signal()
    asked = Signal()
    readingSaved = Signal(str)
    seriesAsked = Signal(str)

    def __init__(
        self,
        services: AppServices,
        bridge: ServiceBridge,
        meters: MetersModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(services, bridge, parent)
        self.meters = meters
        self._view: MapView | None = None
        self._level = ""
        self._filter = "all"
        self._display: Path | None = None
        self._selected: UUID | None = None
        self._detail: tuple[PointView, str, dict[str, Any]] | None = None
        self._doubted: tuple[MeterState, Callable[[UUID], None] | None] | None = None
        self._taken: tuple[str, str] | None = None  # the measurement that was saved last, and where
        self._other_series: tuple[UUID, str, Callable[[UUID], None] | None] | None = None
        self.frame = Frame.around(())
        self._rooms = PlanRows(self)
        self._pins = PinsModel(self)
        self._machines = MachineRows(self)
        self._wet = WetRows(self)
        self._drawing = DrawingModel(self)
        self._route = RouteModel(self)

    def open(self, job_id: UUID) -> None:
        """Show the map of this job."""
        if job_id != self.job_id:
            self._selected = None
            self._route.stop()
        self.job_id = job_id
        self.load(lambda: self.services.moisture_map(job_id), self._show)

    @classmethod
    def made_by(cls, app: AppModel) -> Self:
        """With the live values to take readings from."""
        return cls(app.services, app.bridge, app.meter_values, app)

    def use_units(self, wording: Wording) -> None:
        """Show lengths in these units from now on."""
        super().use_units(wording)
        self.editsChanged.emit()
        self._arrange()

    @property
    def shown_level(self) -> str:
        """The level that is drawn on."""
        return self._level or self.tr("Ground floor")

    @property
    def chosen(self) -> UUID | None:
        """The chosen point."""
        return self._selected

    def plan_rooms(self) -> list[RoomPlan]:
        """The rooms of the level."""
        rooms = self._view.rooms if self._view else ()
        return [room for room in rooms if room.level == self._level]

    def live_points(self) -> list[PointView]:
        """The points of the job that are read at every visit."""
        points = self._view.points if self._view else ()
        return [p for p in points if p.status in (PointStatus.LIVE, PointStatus.COMPLETE)]

    def placed(self, west: float, north: float) -> tuple[float, float]:
        """What is shown here as a place of the plan."""
        return float(self.frame.west) + west, float(self.frame.north) - north

    @Slot(str)
    def pick(self, key: str) -> None:
        """Show only the points in this state, or ``all``."""
        self._filter = key
        self._arrange()

    @Slot(str)
    def pickLevel(self, level: str) -> None:
        """Show this level, and of its points the one that matters most unless one of them is chosen."""
        self._level = level
        point = self._point()
        if point is not None and point.level != level and not self._route.active:
            self._selected = self._worst_here()
        self._arrange()

    @Slot(str)
    def select(self, point_id: str) -> None:
        """Choose the pin whose readings are shown and taken."""
        self.show_point(UUID(point_id))
        self._route.follow(UUID(point_id))

    def show_point(self, point_id: UUID) -> None:
        """Choose a point and show its level."""
        self._selected = point_id
        point = self._point()
        if point is not None:
            self._level = point.level
        self._arrange()

    @Slot()
    def save(self) -> None:
        """Save the live value at the chosen pin, or ask first when it is doubtful."""
        self.save_state(None, None)

    def save_state(self, held: MeterState | None, done: Callable[[UUID], None] | None) -> None:
        """Save a value that was held, or else the live one, at the chosen pin; ask first when it is doubtful."""
        state = held or self.meters.newest(Quantity.MATERIAL_MOISTURE)
        if state is None:
            return
        self._doubted = (state, done)
        self.changed.emit()
        if state.doubtful:
            self.asked.emit()
        else:
            self.saveAnyway()

    @Slot()
    def saveAnyway(self) -> None:
        """Save the value although it is doubtful; a person was asked."""
        doubted, self._doubted = self._doubted, None
        job_id, point = self.job_id, self._point()
        if doubted is None or job_id is None or point is None:
            return
        state, done = doubted
        measurement_id = state.measurement_id
        if measurement_id is None:
            return
        shown, doubtful = self.shown_value(state), state.doubtful

        def refused(error: BaseException) -> bool:
            if getattr(error, "offered", None) is None:
                return False
            self._other_series = (point.point_id, measurement_id, done)
            self.seriesAsked.emit(str(error))
            return True

        def stored(_: None) -> None:
            self._taken = measurement_id, point.label
            self._stored(point, shown)
            if done is not None:
                done(point.point_id)

        self.write(
            f"save {point.point_id}",
            lambda: self.services.save_meter_reading(
                job_id, point.point_id, measurement_id, doubtful
            ),
            stored,
            refused,
        )

    @Slot()
    def beginSeries(self) -> None:
        """Go on at this spot with the meter at hand; a person was asked."""
        other, self._other_series = self._other_series, None
        if other is None:
            return
        point_id, measurement_id, done = other

        def begun(new_id: UUID) -> None:
            self._selected = new_id
            if done is not None:
                done(point_id)

        self.step(
            f"series {point_id}",
            lambda job: self.services.plan.begin_series(
                job, point_id, measurement_id, self.tr("Read with another meter or scale")
            ),
            begun,
        )

    @Slot(str)
    def saveTyped(self, text: str) -> None:
        """Save what was read off a meter by eye: a number, or ``LO``, ``HI`` or ``OR``."""
        point = self._point()
        if text in list(ReadingToken):
            self._save_typed(None, ReadingToken(text))
            return
        if point is None:
            return
        try:
            value = read_typed(text, point.scale)
        except InvalidInput as error:
            self._set_problem(str(error))
            return
        self._save_typed(value, None)

    @Slot(str)
    def showDisplay(self, url: str) -> None:
        """File this photo of the meter's display with the next value that is typed; an empty one files none."""
        self._display = Path(QUrl(url).toLocalFile()) if url else None
        self.changed.emit()

    @Slot(str, bool)
    def takeControl(self, text: str, live: bool) -> None:
        """Save what the point's meter shows on the same material where it is dry; goals follow from it."""
        point = self._point()
        if point is None:
            return
        state = self.meters.newest(Quantity.MATERIAL_MOISTURE) if live else None
        measurement_id = state.measurement_id if state else None
        value = None if measurement_id else self.understood(lambda: self.typed_number(text))
        if value is None and measurement_id is None:
            return
        key = point.point_id
        self.step(
            f"control {key} {text}",
            lambda job: self.services.plan.take_control(job, key, value, measurement_id),
        )

    @Slot(str, str)
    def endPoint(self, status: str, reason: str) -> None:
        """Say that the chosen point is torn out, cannot be reached, is complete, or is read again."""
        key = self._selected
        if key is not None:
            self.step(
                f"end {key} {status}",
                lambda job: self.services.plan.end_point(job, key, PointStatus(status), reason),
            )

    @Slot(str)
    def skipPoint(self, reason: str) -> None:
        """Say why the chosen point is not read today."""
        key = self._selected
        if key is not None:
            self.step(f"skip {key}", lambda job: self.services.plan.skip_point(job, key, reason))

    @Slot()
    def removePoint(self) -> None:
        """Take back the chosen point; only one without readings."""
        key = self._selected
        if key is not None:
            self.step(f"remove {key}", lambda job: self.services.plan.remove_point(job, key))

    @Slot()
    def finishVisit(self) -> None:
        """End the visit that is open."""
        self.step("finish visit", lambda job: self.services.plan.finish_visit(job))

    def shown_value(self, state: MeterState) -> str:
        """What the meter shows, as text."""
        return NONE if state.value is None else moisture(state.value)

    def _save_typed(self, value: Decimal | None, token: ReadingToken | None) -> None:
        job_id, point = self.job_id, self._point()
        if job_id is None or point is None:
            return
        shown = str(token) if value is None else moisture(value)
        display = self._display

        def done(_: None) -> None:
            self.showDisplay("")
            self._stored(point, shown)
            self._route.typed(point.point_id)

        self.write(
            f"type {point.point_id}",
            lambda: self.services.save_typed_reading(job_id, point.point_id, value, token, display),
            done,
        )

    def _stored(self, point: PointView, shown: str) -> None:
        self.saved.emit(point.label)
        self.readingSaved.emit(f"{point.label}  {shown} {scale(point.scale)}")

    def _show(self, view: MapView) -> None:
        self._view = view
        levels, chosen = self._get_levels(), self._point()
        if self._level not in levels:
            self._level = chosen.level if chosen else levels[0] if levels else ""
        if self._point() is None:
            self._selected = self._worst_here()
        self._arrange()
        self.show_edits(view.edits)
        self._route.look_again()

    def _worst_here(self) -> UUID | None:
        points = [p for p in (self._view.points if self._view else ()) if p.level == self._level]
        return min(points, key=lambda p: WORST_FIRST.index(p.state)).point_id if points else None

    def _arrange(self) -> None:
        view = self._view
        if view is None:
            return
        rooms = self.plan_rooms()
        points = [point for point in view.points if point.level == self._level]
        self.frame = frame = Frame.around(rooms)
        self._rooms.show(
            room_row(room, points, view.machines, frame, self.wording) for room in rooms
        )
        shown = [p for p in points if self._filter in ("all", p.state.value)]
        self._pins.show(pin_row(point, frame, self._selected) for point in shown)
        places = [(m, frame.shown(m.x_m, m.y_m)) for m in view.machines if m.level == self._level]
        self._machines.show(
            {
                "placementId": str(machine.placement_id),
                "tag": machine.tag,
                "kind": machine.kind.value,
                "west": west,
                "north": north,
            }
            for machine, (west, north) in places
        )
        self._wet.show(
            {"areaId": str(wet.area_id), "outline": frame.polygon(wet.corners)}
            for wet in view.wet
            if wet.level == self._level
        )
        chosen = self._point()
        self.meters.want("" if chosen is None else chosen.meter_serial)
        self.changed.emit()

    def _point(self) -> PointView | None:
        points = self._view.points if self._view else ()
        return next((p for p in points if p.point_id == self._selected), None)

    def _get_selected(self) -> dict[str, Any]:
        point = self._point()
        if point is None or self._view is None:
            return {}
        language = QLocale().name()
        if self._detail is None or self._detail[0] is not point or self._detail[1] != language:
            told_now = point_detail(point, self._view.header.time_zone)
            self._detail = (point, language, told_now)
        return self._detail[2]

    def _get_doubted(self) -> dict[str, str]:
        if self._doubted is None:
            return {}
        state, _ = self._doubted
        return {
            "value": self.shown_value(state),
            "unit": scale(state.unit),
            "name": state.name,
            "words": told(state),
            "usedAt": self._taken[1]
            if self._taken and self._taken[0] == state.measurement_id
            else "",
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
        return self.frame.wide

    def _get_deep(self) -> float:
        return self.frame.deep

    def _get_visit(self) -> int:
        number_ = self._view.visit_number if self._view else None
        return 0 if number_ is None else number_

    def _get_stale_visit(self) -> str:
        view = self._view
        if view is None or view.visit_began_at is None or view.now is None:
            return ""
        tz = zone(view.header.time_zone)
        began = view.visit_began_at.astimezone(tz)
        return (
            "" if began.date() == view.now.astimezone(tz).date() else day(view.visit_began_at, tz)
        )

    def _picture(self) -> PlanPicture | None:
        pictures = self._view.pictures if self._view else ()
        return next((p for p in pictures if p.level == self.shown_level), None)

    def _get_picture(self) -> str:
        picture = self._picture()
        return "" if picture is None else picture.source

    def _get_picture_area(self) -> QRectF:
        picture = self._picture()
        if picture is None:
            return QRectF()
        west, north = self.frame.shown(picture.x_m, picture.y_m)
        return QRectF(west, north, float(picture.width_m), 0.0)

    def _get_materials(self) -> list[str]:
        points = self._view.points if self._view else ()
        return list(dict.fromkeys(point.material for point in points if point.material))

    def _get_scales(self) -> list[str]:
        return [unit.value for unit in _TYPED_SCALES]

    def _get_machines(self) -> MachineRows:
        return self._machines

    def _get_wet(self) -> WetRows:
        return self._wet

    def _get_drawing(self) -> DrawingModel:
        return self._drawing

    def _get_route(self) -> RouteModel:
        return self._route

    def _get_rooms(self) -> PlanRows:
        return self._rooms

    def _get_pins(self) -> PinsModel:
        return self._pins

    def _get_loaded(self) -> bool:
        return self._view is not None

    displayPhoto = qml_property(
        str,
        lambda self: "" if self._display is None else self._display.name,
        notify=changed,
    )
    rooms = qml_property(PlanRows, _get_rooms, constant=True)
    pins = qml_property(PinsModel, _get_pins, constant=True)
    selected = qml_property("QVariantMap", _get_selected, notify=changed)
    counts = qml_property("QVariantMap", _get_counts, notify=changed)
    doubted = qml_property("QVariantMap", _get_doubted, notify=changed)
    levels = qml_property("QStringList", _get_levels, notify=changed)
    level = qml_property(str, _get_level, notify=changed)
    filterKey = qml_property(str, _get_filter, notify=changed)
    wide = qml_property(float, _get_wide, notify=changed)
    deep = qml_property(float, _get_deep, notify=changed)
    corner = qml_property(
        QPointF,
        lambda self: QPointF(float(self.frame.west), float(self.frame.north)),
        notify=changed,
    )
    loaded = qml_property(bool, _get_loaded, notify=changed)
    picture = qml_property(str, _get_picture, notify=changed)
    pictureArea = qml_property(QRectF, _get_picture_area, notify=changed)
    staleVisit = qml_property(str, _get_stale_visit, notify=changed)
    visit = qml_property(int, _get_visit, notify=changed)
    materials = qml_property("QStringList", _get_materials, notify=changed)
    scales = qml_property("QStringList", _get_scales, constant=True)
    machines = qml_property(MachineRows, _get_machines, constant=True)
    wet = qml_property(WetRows, _get_wet, constant=True)
    drawing = qml_property(DrawingModel, _get_drawing, constant=True)
    route = qml_property(RouteModel, _get_route, constant=True)

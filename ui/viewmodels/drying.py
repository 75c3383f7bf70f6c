"""The drying log: the chart, points by visits, air by role, and adding an air reading."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.measurement import Quantity
from app.domain.records import AirRole
from app.services.app_services import AirInput, AppServices
from app.services.drying_views import file_stem
from app.services.views import AirView, DryingLog, PointRow
from ui.bridge.service_bridge import ServiceBridge
from ui.viewmodels.chart import ChartModel
from ui.viewmodels.drying_plots import Segment, forecast_series, plot_for, scales_of
from ui.viewmodels.drying_watch import DryingWatchModel
from ui.viewmodels.meters import MetersModel
from ui.viewmodels.qml import qml_property, qml_type
from ui.viewmodels.rows import RowsModel
from ui.viewmodels.wording import (
    Wording,
    day,
    day_and_time,
    moisture,
    number,
    reading,
    scale,
    zone,
)

if TYPE_CHECKING:
    from ui.viewmodels.app_model import AppModel

ALL_ROOMS = ""
_ROLE_ORDER = tuple(AirRole)


@dataclass(frozen=True, slots=True)
class _LiveAir:
    """What a meter showed of one body of air, with the measurements that it came from."""

    temperature_c: Decimal
    rh_pct: Decimal
    temperature_measurement_id: str | None
    rh_measurement_id: str | None

    def in_place_of(self, typed: AirInput) -> AirInput:
        return replace(
            typed,
            temperature_c=self.temperature_c,
            rh_pct=self.rh_pct,
            temperature_measurement_id=self.temperature_measurement_id,
            rh_measurement_id=self.rh_measurement_id,
        )


@qml_type("owned by DryingModel")
class LogRows(RowsModel):
    """One row a point; ``cells`` are the texts of its visits, ``met`` says which are at the goal.

    A row is put into words when it comes into sight: a long job has tens of thousands of values.
    """

    ROLES: ClassVar[tuple[str, ...]] = (
        "label", "room", "material", "unit", "goal", "status", "cells", "met",
    )  # fmt: skip

    def show_points(self, points: Sequence[PointRow]) -> None:
        """Show these points; when only values differ, views keep their place."""
        new: list[dict[str, Any]] = [_LogRow(point) for point in points]
        if len(new) != len(self._rows):
            self.beginResetModel()
            self._rows = new
            self.endResetModel()
            self.countChanged.emit()
            return
        for place, (old, row) in enumerate(zip(self._rows, new, strict=True)):
            if cast("_LogRow", old).point != cast("_LogRow", row).point:
                self._rows[place] = row
                index = self.index(place)
                self.dataChanged.emit(index, index)


class _LogRow(dict[str, Any]):
    """The words of one point, found when one of them is asked for."""

    def __init__(self, point: PointRow) -> None:
        super().__init__()
        self.point = point

    def __missing__(self, name: str) -> Any:
        self.update(_log_row(self.point))
        return self[name]


@qml_type("owned by DryingModel")
class AirRows(RowsModel):
    """The newest air reading of each place; ``older`` is its day when it is not of the latest visit.

    ``depression`` is empty where nothing compares.
    """

    ROLES: ClassVar[tuple[str, ...]] = (
        "role", "place", "older", "temperature", "rh", "humidity", "dewPoint", "vapour",
        "depression", "against",
    )  # fmt: skip


@qml_type("owned by AppModel")
class DryingModel(DryingWatchModel):
    """The drying page; ``airSaved`` carries the place of an air reading that was stored."""

    changed = Signal()
    airSaved = Signal(str)

    def __init__(
        self,
        services: AppServices,
        bridge: ServiceBridge,
        meters: MetersModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(services, bridge, parent)
        self._meters = meters
        self._log: DryingLog | None = None
        self._segment = Segment.MOISTURE
        self._room = ALL_ROOMS
        self._scale = ""
        self._chart = ChartModel(self)
        self._table = LogRows(self)
        self._air = AirRows(self)
        self._taken: _LiveAir | None = None

    def open(self, job_id: UUID) -> None:
        """Show the log of this job."""
        self.job_id = job_id
        self.load(lambda: self.services.drying_log(job_id), self._show)
        self.load_watch(job_id)

    @classmethod
    def made_by(cls, app: AppModel) -> Self:
        """With the live values to take readings from."""
        return cls(app.services, app.bridge, app.meter_values, app)

    def use_units(self, wording: Wording) -> None:
        """Show values in these units from now on."""
        super().use_units(wording)
        self.editsChanged.emit()
        self._arrange()

    @Slot(str)
    def pickSegment(self, key: str) -> None:
        """Chart moisture, humidity, or temperature and relative humidity."""
        self._segment = Segment(key)
        self._arrange()

    @Slot(str)
    def pickRoom(self, name: str) -> None:
        """Chart and list the points of this room only; all rooms when empty."""
        self._room = name
        self._arrange()

    @Slot(str)
    def pickScale(self, name: str) -> None:
        """Chart the points that are read on this scale."""
        self._scale = name
        self._arrange()

    @Slot(str, str, str, str, bool)
    def addAir(self, role: str, place: str, temperature: str, rh: str, live: bool) -> None:
        """Save an air reading in the shown units; ``live`` when both values are those taken from the meter."""
        if self.job_id is None:
            return
        try:
            shown, humidity = (Decimal(text.replace(",", ".")) for text in (temperature, rh))
        except InvalidOperation:
            self._set_problem(self.tr("Give the temperature and the humidity as numbers."))
            return
        job_id = self.job_id
        air = AirInput(AirRole(role), place.strip(), self.wording.celsius(shown), humidity)
        if live and self._taken is not None:
            air = self._taken.in_place_of(air)

        def done(_: None) -> None:
            self.saved.emit("air")
            self.airSaved.emit(place.strip() or role)

        self.write(f"air {air}", lambda: self.services.save_air_reading(job_id, air), done)

    @Slot(str, result=str)
    def placeFor(self, role: str) -> str:
        """Where this air was read last, or else a room of the job for affected air; empty when nothing is known."""
        air = [a for a in (self._log.air if self._log else ()) if a.role.value == role]
        if air:
            return max(air, key=lambda a: a.taken_at).place
        rooms = self._get_rooms()
        return rooms[0] if role == AirRole.AFFECTED.value and rooms else ""

    @Slot(str, result="QStringList")
    def subjectsFor(self, role: str) -> list[str]:
        """What this air can be about: chambers for affected air, dehumidifiers for their inlet and outlet."""
        log = self._log
        if log is None:
            return []
        if role == AirRole.AFFECTED.value:
            return list(log.chambers)
        dehus = (AirRole.DEHU_IN.value, AirRole.DEHU_OUT.value)
        return list(log.dehumidifiers) if role in dehus else []

    @Slot(result=bool)
    def hasLiveAir(self) -> bool:
        """Whether a meter shows temperature and humidity now, both without doubt."""
        return self._live_air() is not None

    @Slot(result="QVariantMap")
    def takeLiveAir(self) -> dict[str, str]:
        """Hold what the meter shows now, to be saved as shown however the meter moves on; empty without a meter."""
        self._taken = self._live_air()
        if self._taken is None:
            return {}
        shown = self.wording.temperature_value(self._taken.temperature_c)
        return {"temperature": number(shown, 1), "rh": number(self._taken.rh_pct, 1)}

    def _live_air(self) -> _LiveAir | None:
        temperature = self._meters.newest(Quantity.AIR_TEMPERATURE)
        rh = self._meters.newest(Quantity.RELATIVE_HUMIDITY)
        if temperature is None or rh is None or temperature.doubtful or rh.doubtful:
            return None
        if temperature.value is None or rh.value is None:
            return None
        return _LiveAir(temperature.value, rh.value, temperature.measurement_id, rh.measurement_id)

    def chart_name(self) -> str:
        """What names the chart on the screen among those of every job, for a file."""
        number = self._log.header.number if self._log else ""
        parts = (number, "drying", self._segment.value, self._room)
        return "-".join(file_stem(part) for part in parts if part)

    def chart_title(self) -> str:
        """What stands over the chart once it has left the page."""
        if self._log is None:
            return ""
        header = self._log.header
        parts = (header.number, header.client_name, header.address, self._room)
        return "  ·  ".join(part for part in parts if part)

    def time_zone(self) -> str:
        """The zone of the job."""
        return self._log.header.time_zone if self._log else ""

    def watched(self) -> None:
        """Draw the forecasts that have come."""
        self._arrange()

    def _show(self, log: DryingLog) -> None:
        self._log = log
        if self._room not in self._get_rooms():
            self._room = ALL_ROOMS
        self._arrange()

    def _arrange(self) -> None:
        log = self._log
        if log is None:
            return
        rows = [row for row in log.rows if self._room in (ALL_ROOMS, row.room_name)]
        scales = scales_of(rows)
        if self._scale not in [s.value for s in scales]:
            self._scale = scales[0].value if scales else ""
        charted = [row for row in rows if row.scale.value == self._scale]
        plot = plot_for(self._segment, log, charted, self.wording, by_room=not self._room)
        if self._segment is Segment.MOISTURE and self._room:
            plot = forecast_series(plot, log, charted, self.forecasts)
        self._chart.draw(plot)
        self._table.show_points(rows)
        newest = {(air.role, air.place): air for air in log.air}
        ordered = sorted(newest.values(), key=lambda air: _ROLE_ORDER.index(air.role))
        latest_visit = max((air.visit_number for air in ordered), default=0)
        self._air.show(self._air_row(air, latest_visit) for air in ordered)
        self.changed.emit()

    def _air_row(self, air: AirView, latest_visit: int) -> dict[str, Any]:
        tz = zone(self._log.header.time_zone if self._log else "")
        depression = air.depression_kg_kg
        return {
            "role": air.role.value,
            "place": air.place,
            "older": "" if air.visit_number == latest_visit else day(air.taken_at, tz),
            "temperature": self.wording.temperature(air.temperature_c),
            "rh": number(air.rh_pct, 0),
            "humidity": self.wording.humidity(air.humidity_kg_kg),
            "dewPoint": self._dew_point(air),
            "vapour": self.wording.pressure(air.vapour_pressure_pa),
            "depression": "" if depression is None else self.wording.humidity(abs(depression)),
            "against": self.wording.against(depression),
        }

    def _dew_point(self, air: AirView) -> str:
        if air.dew_point_c is None:
            return "\N{EN DASH}"
        return self.wording.temperature(air.dew_point_c)

    def _get_visits(self) -> list[dict[str, Any]]:
        if self._log is None:
            return []
        tz = zone(self._log.header.time_zone)
        return [
            {"number": v.number, "day": day(v.arrived_at, tz), "by": v.technician}
            for v in self._log.visits
        ]

    def _get_air_taken(self) -> str:
        if self._log is None or not self._log.air:
            return ""
        newest = max(air.taken_at for air in self._log.air)
        return day_and_time(newest, zone(self._log.header.time_zone))

    def _get_rooms(self) -> list[str]:
        rows = self._log.rows if self._log else ()
        return list(dict.fromkeys(row.room_name for row in rows))

    def _get_scales(self) -> list[dict[str, str]]:
        rows = [r for r in (self._log.rows if self._log else ()) if self._room in ("", r.room_name)]
        return [{"key": unit.value, "text": scale(unit)} for unit in scales_of(rows)]

    def _get_segment(self) -> str:
        return self._segment.value

    def _get_room(self) -> str:
        return self._room

    def _get_scale(self) -> str:
        return self._scale

    def _get_humidity_unit(self) -> str:
        return self.wording.humidity_unit

    def _get_temperature_unit(self) -> str:
        return self.wording.temperature_unit

    def _get_loaded(self) -> bool:
        return self._log is not None

    def _get_chart(self) -> ChartModel:
        return self._chart

    def _get_table(self) -> LogRows:
        return self._table

    def _get_air(self) -> AirRows:
        return self._air

    chart = qml_property(ChartModel, _get_chart, constant=True)
    table = qml_property(LogRows, _get_table, constant=True)
    air = qml_property(AirRows, _get_air, constant=True)
    airTaken = qml_property(str, _get_air_taken, notify=changed)
    visits = qml_property("QVariantList", _get_visits, notify=changed)
    rooms = qml_property("QStringList", _get_rooms, notify=changed)
    scales = qml_property("QVariantList", _get_scales, notify=changed)
    segment = qml_property(str, _get_segment, notify=changed)
    room = qml_property(str, _get_room, notify=changed)
    scaleKey = qml_property(str, _get_scale, notify=changed)
    humidityUnit = qml_property(str, _get_humidity_unit, notify=changed)
    temperatureUnit = qml_property(str, _get_temperature_unit, notify=changed)
    loaded = qml_property(bool, _get_loaded, notify=changed)


def _log_row(row: PointRow) -> dict[str, Any]:
    return {
        "label": row.label,
        "room": row.room_name,
        "material": row.material,
        "unit": scale(row.scale),
        "goal": "" if row.goal is None else moisture(row.goal),
        "status": row.state.value,
        "cells": [reading(cell) for cell in row.cells],
        "met": [
            cell is not None
            and cell.value is not None
            and row.goal is not None
            and cell.value <= row.goal
            for cell in row.cells
        ],
    }

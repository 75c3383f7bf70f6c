"""Sample values for the gallery; the models are the real ones, what they show is made up here."""

from __future__ import annotations

from decimal import Decimal
from math import cos, exp, sin

from PySide6.QtCore import QObject

from app.domain.measurement import Quality, Quantity, Unit
from app.ports.meters import LinkState
from app.services.views import MeterState
from ui.viewmodels.chart import ChartModel, Plot, Series
from ui.viewmodels.meters import MetersModel
from ui.viewmodels.overview import PhaseRows
from ui.viewmodels.plan import PinRows, PlanRows
from ui.viewmodels.qml import qml_property, qml_type

_STATES = ("wet", "drying", "dry", "unread")


@qml_type("made by the gallery")
class GallerySamples(QObject):
    """What the gallery shows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._meters = MetersModel(self)
        for n in range(40):
            self._meters.push(_moisture(Decimal(f"{18 + sin(n / 3) + cos(n):.1f}")))
        self._phases = PhaseRows(self)
        self._phases.show(
            {"name": name, "standing": "", "done": done, "total": total, "stepState": state}
            for name, done, total, state in (
                ("Inspection", 3, 3, "done"),
                ("Drying", 1, 4, "current"),
                ("Report", 0, 0, "todo"),
            )
        )
        self._rooms = PlanRows(self)
        self._rooms.show([_room("Kitchen", 0.0, "wet"), _room("Hallway", 4.0, "dry")])
        self._pins = PinRows(self)
        self._pins.show(_pin(n, state) for n, state in enumerate(_STATES))
        self._chart = ChartModel(self)
        lines = tuple(
            Series(
                room,
                room,
                n,
                tuple((24.0 * d, 10 + 30 * exp(-d / (1.5 + n))) for d in range(5)),
                "%",
            )
            for n, room in enumerate(("Kitchen", "Hallway", "Laundry"))
        )
        days = tuple((24.0 * d, f"Day {d + 1}") for d in range(5))
        self._chart.draw(Plot(lines, 100.0, days, 15.0, "15", "%", zero_based=True))

    def _get_meters(self) -> MetersModel:
        return self._meters

    def _get_phases(self) -> PhaseRows:
        return self._phases

    def _get_rooms(self) -> PlanRows:
        return self._rooms

    def _get_pins(self) -> PinRows:
        return self._pins

    def _get_chart(self) -> ChartModel:
        return self._chart

    meters = qml_property(MetersModel, _get_meters, constant=True)
    phases = qml_property(PhaseRows, _get_phases, constant=True)
    rooms = qml_property(PlanRows, _get_rooms, constant=True)
    pins = qml_property(PinRows, _get_pins, constant=True)
    chart = qml_property(ChartModel, _get_chart, constant=True)


def _moisture(value: Decimal) -> MeterState:
    return MeterState(
        "gallery", "Pin probe", Quantity.MATERIAL_MOISTURE, "gallery-1", value, Unit.PCT_WME, LinkState.LIVE,
        "Live, 1 s ago", 1.0, Quality.SIMULATED, 60,
    )  # fmt: skip


def _room(name: str, west: float, status: str) -> dict[str, object]:
    return {
        "roomId": name, "outline": [], "name": name,
        "west": west, "north": 0.0, "wide": 4.0, "deep": 3.0, "size": "4.0 by 3.0 m", "status": status,
        "labelX": 0.5, "labelY": 1.0,
    }  # fmt: skip


def _pin(number: int, status: str) -> dict[str, object]:
    return {
        "pointId": str(number), "label": f"P-{number}", "room": "Kitchen", "spot": "Wall", "west": 1.0 + 2 * number,
        "north": 1.5, "value": "" if status == "unread" else f"{30 - 7 * number}", "unit": "%", "status": status,
        "fresh": False,
        "selected": number == 0,
    }  # fmt: skip

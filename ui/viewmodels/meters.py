"""The live meters: the newest value of each, its age and its link, and a short trace."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, ClassVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.domain.measurement import Quantity
from app.ports.meters import LinkState
from app.services.app_services import AppServices
from app.services.views import MeterState
from ui.bridge.service_bridge import Call, ServiceBridge
from ui.viewmodels.meter_words import told
from ui.viewmodels.page import words_for
from ui.viewmodels.qml import loose_signal, qml_property, qml_type
from ui.viewmodels.rows import RowsModel
from ui.viewmodels.translated import translated
from ui.viewmodels.wording import NONE, Wording, moisture, number, scale

TRACE_LENGTH = 48
_SHOWN = (Quantity.MATERIAL_MOISTURE, Quantity.AIR_TEMPERATURE, Quantity.RELATIVE_HUMIDITY)
_LINK_TONE = {
    LinkState.LIVE: "dry",
    LinkState.CONNECTING: "info",
    LinkState.STALE: "drying",
    LinkState.LOST: "wet",
    LinkState.CLOSED: "info",
}


@dataclass
class _Live:
    state: MeterState
    trace: deque[Decimal] = field(default_factory=lambda: deque(maxlen=TRACE_LENGTH))


@qml_type("owned by MetersModel")
class MeterRows(RowsModel):
    """One row a meter that is known."""

    ROLES: ClassVar[tuple[str, ...]] = ("deviceId", "name", "values", "words", "tone", "battery")


@qml_type("owned by AppModel")
class MetersModel(QObject):
    """The meters of this tablet; ``text`` is the newest moisture value, air values stand beside it."""

    changed = Signal()
    moistChanged = Signal()
    """Another moisture meter is there, or one less: not told with every value, as ``changed`` is."""
    pushed = loose_signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = Wording()
        self._live: dict[tuple[str, Quantity], _Live] = {}
        self._rows = MeterRows(self)
        self._problem = ""
        self._wanted = ""
        self._moist: list[dict[str, str]] = []
        self._stream: Call | None = None
        self._telling = QTimer(self)
        self._telling.setSingleShot(True)
        self._telling.timeout.connect(self._show)

    def start(self, services: AppServices, bridge: ServiceBridge) -> None:
        """Follow the meters until the bridge closes."""

        def failed(error: BaseException) -> None:
            self._problem = words_for(error)
            self.changed.emit()

        self._stream = bridge.follow(services.meter_events(), self.push, failed)

    def push(self, state: MeterState) -> None:
        """Show this state; battery is shown with the meter, other quantities are not shown.

        What arrives together is told once.
        """
        key = (state.device_id, state.quantity)
        self.pushed.emit(state)
        if state.link is LinkState.CLOSED:
            self._live.pop(key, None)
            self._telling.start(0)
            return
        live = self._live.setdefault(key, _Live(state))
        live.state = state
        if state.value is not None and state.link is LinkState.LIVE:
            live.trace.append(state.value)
        self._telling.start(0)

    def use_units(self, wording: Wording) -> None:
        """Show temperatures in these units from now on."""
        self._wording = wording
        self._show()

    @Slot(str)
    def want(self, serial: str) -> None:
        """Show the moisture of this meter, which the point at hand is read with, as long as it is live."""
        if serial != self._wanted:
            self._wanted = serial
            self.changed.emit()

    def newest(self, quantity: Quantity) -> MeterState | None:
        """The state of the best meter for the quantity: a live one before a silent one, of these the wanted one.

        Without a wanted one the fresher first; live ones stay in the order in which they came, so that the value does
        not jump from one meter to the other.
        """
        states = [live.state for (_, q), live in self._live.items() if q is quantity]
        valued = [state for state in states if state.value is not None]
        return min(valued or states, key=self._rank, default=None)

    def _rank(self, state: MeterState) -> tuple[bool, bool, float]:
        is_wanted = state.serial != "" and state.serial == self._wanted
        age_s = state.age_s if state.age_s is not None else 1e9
        return state.link is not LinkState.LIVE, not is_wanted, age_s

    def _show(self) -> None:
        devices: dict[str, list[MeterState]] = {}
        for live in self._live.values():
            devices.setdefault(live.state.device_id, []).append(live.state)
        self._rows.show(self._row(states) for states in devices.values())
        moist = self._moist_meters()
        if moist != self._moist:
            self._moist = moist
            self.moistChanged.emit()
        self.changed.emit()

    def _row(self, states: list[MeterState]) -> dict[str, Any]:
        first = states[0]
        battery = next((s.battery_pct for s in states if s.battery_pct is not None), None)
        shown = [
            self._value(s)
            for q in _SHOWN
            for s in states
            if s.quantity is q and s.value is not None
        ]
        return {
            "deviceId": first.device_id,
            "name": first.name,
            "values": "  ·  ".join(shown) or NONE,
            "words": told(first),
            "tone": _LINK_TONE[first.link],
            "battery": -1 if battery is None else battery,
        }

    def _value(self, state: MeterState) -> str:
        if state.value is None:
            return NONE
        if state.quantity is Quantity.MATERIAL_MOISTURE:
            return f"{moisture(state.value)} {scale(state.unit)}"
        if state.quantity is Quantity.AIR_TEMPERATURE:
            return self._wording.temperature(state.value)
        return f"{number(state.value, 1)} % RH"

    def _moisture(self) -> MeterState | None:
        return self.newest(Quantity.MATERIAL_MOISTURE)

    def _get_text(self) -> str:
        state = self._moisture()
        return NONE if state is None or state.value is None else moisture(state.value)

    def _get_unit(self) -> str:
        state = self._moisture()
        return scale(state.unit) if state else ""

    def _get_name(self) -> str:
        state = self._moisture()
        return state.name if state else ""

    def _get_serial(self) -> str:
        state = self._moisture()
        return state.serial if state else ""

    def _moist_meters(self) -> list[dict[str, str]]:
        states = [x.state for (_, q), x in self._live.items() if q is Quantity.MATERIAL_MOISTURE]
        return [
            {"serial": s.serial, "name": s.name, "unit": scale(s.unit)}
            for s in states
            if s.value is not None
        ]

    def _get_moist(self) -> list[dict[str, str]]:
        return self._moist

    def _get_words(self) -> str:
        state = self._moisture()
        return told(state) if state else translated(self._problem)

    def _get_tone(self) -> str:
        state = self._moisture()
        return _LINK_TONE[state.link] if state else "info"

    def _get_has_value(self) -> bool:
        state = self._moisture()
        return state is not None and state.value is not None

    def _get_doubtful(self) -> bool:
        state = self._moisture()
        return state is not None and state.doubtful

    def _get_trace(self) -> list[float]:
        state = self._moisture()
        if state is None:
            return []
        live = self._live[(state.device_id, Quantity.MATERIAL_MOISTURE)]
        return [float(value) for value in live.trace]

    def _get_quality(self) -> list[str]:
        state = self._moisture()
        return list(state.quality.names) if state else []

    def _get_air_text(self) -> str:
        shown = []
        for quantity in (Quantity.AIR_TEMPERATURE, Quantity.RELATIVE_HUMIDITY):
            state = self.newest(quantity)
            if state is not None and state.value is not None:
                shown.append(self._value(state))
        return "  ·  ".join(shown)

    def _get_live_count(self) -> int:
        live = {device for (device, _), x in self._live.items() if x.state.link is LinkState.LIVE}
        return len(live)

    def _get_rows(self) -> MeterRows:
        return self._rows

    text = qml_property(str, _get_text, notify=changed)
    unit = qml_property(str, _get_unit, notify=changed)
    name = qml_property(str, _get_name, notify=changed)
    serial = qml_property(str, _get_serial, notify=changed)
    moistureMeters = qml_property("QVariantList", _get_moist, notify=moistChanged)
    words = qml_property(str, _get_words, notify=changed)
    tone = qml_property(str, _get_tone, notify=changed)
    hasValue = qml_property(bool, _get_has_value, notify=changed)
    doubtful = qml_property(bool, _get_doubtful, notify=changed)
    trace = qml_property("QVariantList", _get_trace, notify=changed)
    quality = qml_property("QVariantList", _get_quality, notify=changed)
    airText = qml_property(str, _get_air_text, notify=changed)
    liveCount = qml_property(int, _get_live_count, notify=changed)
    rows = qml_property(MeterRows, _get_rows, constant=True)

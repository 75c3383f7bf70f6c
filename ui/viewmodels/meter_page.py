"""The meters page: the meters of this tablet, those nearby, and the one that is looked at."""

from __future__ import annotations

import time
from collections import defaultdict
from datetime import UTC, datetime
from typing import Any, ClassVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.ports.meter_pool import NotLooked
from app.services.app_services import AppServices
from app.services.meter_services import MeterChoices, MeterList, MeterView, NearbyMeter
from ui.bridge.service_bridge import Call, ServiceBridge
from ui.viewmodels.line_wizard import LineWizardModel
from ui.viewmodels.meter_detail import MeterDetailModel
from ui.viewmodels.meter_log import MeterLogModel
from ui.viewmodels.meter_words import ORDER, TONES, bars, date_text, due_state, value_text
from ui.viewmodels.modbus_setup import ModbusSetupModel
from ui.viewmodels.page import PageModel, words_for
from ui.viewmodels.qml import qml_property, qml_type
from ui.viewmodels.rows import RowsModel
from ui.viewmodels.translated import translated
from ui.viewmodels.wording import NONE, Wording

LOOK_S = 20.0
_SHOWN_IN_ROW = 3


@qml_type("owned by MeterPageModel")
class PairedRows(RowsModel):
    """The meters of this tablet."""

    ROLES: ClassVar[tuple[str, ...]] = (
        "deviceId", "name", "family", "level", "link", "tone", "words", "values", "ageS", "battery",
        "signalBars", "due", "dueText", "retryS", "logMinutes", "simulated",
    )  # fmt: skip


@qml_type("owned by MeterPageModel")
class NearbyRows(RowsModel):
    """The meters that were seen and do not belong to this tablet yet."""

    ROLES: ClassVar[tuple[str, ...]] = (
        "deviceId", "name", "family", "level", "signalBars", "encrypts",
    )  # fmt: skip


@qml_type("owned by MeterPageModel")
class LookProblems(RowsModel):
    """What stood in the way of looking: each reason once, with how many families it stopped."""

    ROLES: ClassVar[tuple[str, ...]] = ("reason", "families")


@qml_type("owned by AppModel")
class MeterPageModel(PageModel):
    """``saved`` is emitted with ``paired``, ``forgotten``, ``restored`` or ``changed``."""

    changed = Signal()
    searchChanged = Signal()
    forgotten = Signal(str, str)

    def __init__(
        self, services: AppServices, bridge: ServiceBridge, parent: QObject | None = None
    ) -> None:
        super().__init__(services, bridge, parent)
        self._list = MeterList((), False)
        self._known = False
        self._shown_at = 0.0
        self._rows = PairedRows(self)
        self._nearby_rows = NearbyRows(self)
        self._problem_rows = LookProblems(self)
        self._nearby: dict[str, NearbyMeter] = {}
        self._reasons: dict[str, list[str]] = defaultdict(list)
        self._selected = ""
        self._stream: Call | None = None
        self._search: Call | None = None
        self._search_began = 0.0
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._tick)
        self._detail = MeterDetailModel(services, bridge, self)
        self._detail.saved.connect(self.saved)
        self._log = MeterLogModel(services, bridge, self)
        self._modbus = ModbusSetupModel(services, bridge, self)
        self._modbus.saved.connect(self.saved)
        self._wizard = LineWizardModel(services, bridge, self)
        self._wizard.saved.connect(self.saved)

    def use_units(self, wording: Wording) -> None:
        """Show temperatures in these units from now on."""
        super().use_units(wording)
        self._detail.use_units(wording)
        self._log.use_units(wording)
        self._show_rows()

    @Slot(bool)
    def watch(self, on: bool) -> None:
        """Follow the meters while the page is shown, and not otherwise."""
        if on and self._stream is None:
            views = self.services.field_meters.views()
            self._stream = self.bridge.follow(views, self._show, self._failed)
            self._second.start()
        elif not on and self._stream is not None:
            self._stream.cancel()
            self._stream = None
            self._second.stop()
            self.stopSearch()
            self._detail.bytes.stop()

    @Slot()
    def search(self) -> None:
        """Look for meters nearby; what is seen appears at once."""
        if self._search is not None:
            return
        self._nearby.clear()
        self._reasons.clear()
        self._show_nearby()
        self._search_began = time.monotonic()
        seen = self.services.field_meters.look(LOOK_S)
        self._search = self.bridge.follow(
            seen, self._heard, self._search_failed, self._search_ended
        )
        self.searchChanged.emit()

    @Slot()
    def stopSearch(self) -> None:
        """Look no longer; what was seen stays."""
        if self._search is not None:
            self._search.cancel()
            self._search_ended()

    @Slot(str)
    def select(self, device_id: str) -> None:
        """Show this meter beside the list; an empty id shows none."""
        self._selected = device_id
        self._detail.open(device_id)
        self._show_detail()
        self.changed.emit()

    @Slot(str, str)
    def pair(self, device_id: str, bind_key: str) -> None:
        """Make a meter that was seen one of this tablet's."""
        seen = self._nearby.get(device_id)
        if seen is None:
            return
        choices = MeterChoices(bind_key=bind_key)

        def done(_: None) -> None:
            self._nearby.pop(device_id, None)
            self._show_nearby()
            self.select(device_id)
            self.saved.emit("paired")

        self.write(
            f"pair {device_id}", lambda: self.services.field_meters.pair(seen.found, choices), done
        )

    @Slot()
    def forget(self) -> None:
        """Forget the meter that is looked at; ``forgotten`` tells which, for taking it back."""
        device_id = self._selected
        name = next((m.name for m in self._list.meters if m.device_id == device_id), "")

        def done(_: None) -> None:
            self.select("")
            self.forgotten.emit(device_id, name)
            self.saved.emit("forgotten")

        self.write(
            f"forget {device_id}", lambda: self.services.field_meters.forget(device_id), done
        )

    @Slot(str)
    def restore(self, device_id: str) -> None:
        """Take back :meth:`forget`."""

        def done(_: None) -> None:
            self.select(device_id)
            self.saved.emit("restored")

        self.write(
            f"restore {device_id}", lambda: self.services.field_meters.restore(device_id), done
        )

    @Slot(bool)
    def setTraining(self, on: bool) -> None:
        """Switch training mode."""
        self.write("training", lambda: self.services.field_meters.set_training(on), lambda _: None)

    @Slot()
    def loadAgain(self) -> None:
        """Read the paired meters again."""
        self.write("load", self.services.field_meters.load_again, lambda _: None)

    def _failed(self, error: BaseException) -> None:
        self._set_problem(words_for(error))

    def _heard(self, seen: NearbyMeter | NotLooked) -> None:
        if isinstance(seen, NotLooked):
            self._reasons[seen.reason].append(seen.driver)
        elif not seen.paired:
            self._nearby[seen.found.device_id] = seen
        self._show_nearby()

    def _search_failed(self, error: BaseException) -> None:
        self._search_ended()
        self._failed(error)

    def _search_ended(self) -> None:
        self._search = None
        self.searchChanged.emit()

    def _show_nearby(self) -> None:
        self._nearby_rows.show(
            {
                "deviceId": each.found.device_id,
                "name": each.found.name,
                "family": each.family.title,
                "level": str(each.family.level),
                "signalBars": bars(each.found.rssi_dbm),
                "encrypts": each.family.encrypts,
            }
            for each in self._nearby.values()
        )
        self._problem_rows.show(
            {"reason": translated(reason, "Meters"), "families": len(drivers)}
            for reason, drivers in self._reasons.items()
        )

    def _show(self, meters: MeterList) -> None:
        self._list = meters
        self._known = True
        self._shown_at = time.monotonic()
        self._show_rows()
        self._show_detail()
        self.changed.emit()

    def _tick(self) -> None:
        self._show_rows()
        self._show_detail()
        if self._search is not None:
            self.searchChanged.emit()

    def _show_rows(self) -> None:
        self._rows.show(self._row(meter) for meter in self._list.meters)

    def _show_detail(self) -> None:
        chosen = [each for each in self._list.meters if each.device_id == self._selected]
        self._detail.show(chosen[0] if chosen else None, self._passed_s())

    def _passed_s(self) -> float:
        return time.monotonic() - self._shown_at

    def _row(self, meter: MeterView) -> dict[str, Any]:
        passed_s = self._passed_s()
        wanted = sorted(meter.values, key=lambda each: ORDER.index(each.quantity))
        shown = [
            " ".join(value_text(each.quantity, each.value, each.unit, self.wording))
            for each in wanted[:_SHOWN_IN_ROW]
        ]
        return {
            "deviceId": meter.device_id,
            "name": meter.name,
            "family": meter.family,
            "level": str(meter.level),
            "link": str(meter.link),
            "tone": TONES[meter.link],
            "words": translated(meter.words, "Meters"),
            "values": "  ·  ".join(shown) or NONE,
            "ageS": -1 if meter.age_s is None else int(meter.age_s + passed_s),
            "battery": -1 if meter.battery_pct is None else meter.battery_pct,
            "signalBars": bars(meter.signal_dbm),
            "due": due_state(meter.due, datetime.now(UTC).astimezone().date()),
            "dueText": date_text(meter.due),
            "retryS": -1
            if meter.retry_in_s is None
            else max(0, round(meter.retry_in_s - passed_s)),
            "logMinutes": meter.log_every_s // 60,
            "simulated": meter.simulated,
        }

    def _get_rows(self) -> PairedRows:
        return self._rows

    def _get_nearby(self) -> NearbyRows:
        return self._nearby_rows

    def _get_look_problems(self) -> LookProblems:
        return self._problem_rows

    def _get_searching(self) -> bool:
        return self._search is not None

    def _get_search_part(self) -> float:
        if self._search is None:
            return 0.0
        return min(1.0, (time.monotonic() - self._search_began) / LOOK_S)

    def _get_selected(self) -> str:
        return self._selected

    def _get_training(self) -> bool:
        return self._list.training

    def _get_known(self) -> bool:
        return self._known

    def _get_list_problem(self) -> str:
        return translated(self._list.problem)

    def _get_detail(self) -> MeterDetailModel:
        return self._detail

    def _get_log(self) -> MeterLogModel:
        return self._log

    def _get_wizard(self) -> LineWizardModel:
        return self._wizard

    rows = qml_property(PairedRows, _get_rows, constant=True)
    nearby = qml_property(NearbyRows, _get_nearby, constant=True)
    lookProblems = qml_property(LookProblems, _get_look_problems, constant=True)
    searching = qml_property(bool, _get_searching, notify=searchChanged)
    searchPart = qml_property(float, _get_search_part, notify=searchChanged)
    selected = qml_property(str, _get_selected, notify=changed)
    training = qml_property(bool, _get_training, notify=changed)
    known = qml_property(bool, _get_known, notify=changed)
    listProblem = qml_property(str, _get_list_problem, notify=changed)
    detail = qml_property(MeterDetailModel, _get_detail, constant=True)
    log = qml_property(MeterLogModel, _get_log, constant=True)
    modbus = qml_property(ModbusSetupModel, lambda self: self._modbus, constant=True)
    wizard = qml_property(LineWizardModel, _get_wizard, constant=True)

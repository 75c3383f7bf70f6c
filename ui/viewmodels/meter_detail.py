"""One meter closely: its values, what is set for it, its certificates and the bytes that come from it."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from decimal import Decimal
from typing import Any, ClassVar

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.errors import InvalidInput
from app.domain.measurement import MOISTURE_SCALES, Quantity, Unit
from app.ports.meters import LinkState, Transport
from app.services.app_services import AppServices
from app.services.meter_services import MeterChoices, MeterSettings, MeterView
from ui.bridge.service_bridge import ServiceBridge
from ui.viewmodels.certificate_entry import read_certificate
from ui.viewmodels.meter_bytes import MeterBytesModel
from ui.viewmodels.meter_words import ORDER, TONES, bars, date_text, value_text
from ui.viewmodels.page import PageModel
from ui.viewmodels.qml import qml_property, qml_type
from ui.viewmodels.rows import RowsModel
from ui.viewmodels.wording import Wording

TRACE_LENGTH = 60


@qml_type("owned by MeterDetailModel")
class ValueRows(RowsModel):
    """The newest value of each quantity; ``quantity`` and ``flags`` are keys that QML names."""

    ROLES: ClassVar[tuple[str, ...]] = ("quantity", "text", "unit", "corrected", "ageS", "flags")


@qml_type("owned by MeterDetailModel")
class CertificateRows(RowsModel):
    """The lines of the meter's certificates."""

    ROLES: ClassVar[tuple[str, ...]] = ("certificate", "quantity", "offset", "unit", "expires")


@qml_type("owned by MeterPageModel")
class MeterDetailModel(PageModel):
    """Follows the meter that the page names by :meth:`open`; ``saved`` is emitted with ``changed``."""

    changed = Signal()
    settingsChanged = Signal()

    def __init__(
        self, services: AppServices, bridge: ServiceBridge, parent: QObject | None = None
    ) -> None:
        super().__init__(services, bridge, parent)
        self._wording = Wording()
        self._device_id = ""
        self._view: MeterView | None = None
        self._passed_s = 0.0
        self._settings: MeterSettings | None = None
        self._values = ValueRows(self)
        self._bytes = MeterBytesModel(services, bridge, self)
        self._certificates = CertificateRows(self)
        self._trace: deque[Decimal] = deque(maxlen=TRACE_LENGTH)

    def use_units(self, wording: Wording) -> None:
        """Show temperatures in these units from now on."""
        self._wording = wording
        self._show_values()

    def open(self, device_id: str) -> None:
        """Follow another meter."""
        self._bytes.open(device_id)
        self._device_id = device_id
        self._settings = None
        self._trace.clear()
        self._certificates.show(())
        self._set_problem("")
        self.settingsChanged.emit()

    def show(self, view: MeterView | None, passed_s: float) -> None:
        """Show the meter as it stood so many seconds ago."""
        fresh = view is not self._view
        self._view, self._passed_s = view, passed_s
        main = self._main()
        if fresh and main is not None and view is not None and view.link is LinkState.LIVE:
            self._trace.append(main.value)
        self._show_values()
        self.changed.emit()
        if view is not None and not view.simulated and self._settings is None:
            self._load_settings()

    @Slot()
    def connectNow(self) -> None:
        """Do not wait for the next attempt."""
        device_id = self._device_id
        self.write("connect", lambda: self.services.field_meters.connect_now(device_id), _nothing)

    @Slot()
    def batteryWasChanged(self) -> None:
        """The person confirms that the battery was changed."""
        device_id = self._device_id
        self.write(
            "battery",
            lambda: self.services.field_meters.battery_was_changed(device_id),
            self._saved,
        )

    @Slot(str, str, str, str, str, int)
    def change(
        self, name: str, bind_key: str, mac: str, scale: str, port_settings: str, minutes: int
    ) -> None:
        """Set the meter anew; an empty key leaves the one that is kept."""
        if self._settings is None:
            return
        device_id = self._device_id
        choices = replace(
            self._settings.choices,
            name=name,
            bind_key=bind_key,
            mac=mac,
            scale=Unit(scale) if scale else None,
            port_settings=port_settings,
            log_every_s=60 * minutes,
        )
        self.write(
            "change", lambda: self.services.field_meters.change(device_id, choices), self._saved
        )

    @Slot(str, str, str, str, str)
    def addCertificate(
        self, certificate: str, quantity: str, offset: str, since: str, expires: str
    ) -> None:
        """Keep a line of a certificate; dates as YYYY-MM-DD, the offset in the meter's own unit."""
        device_id = self._device_id
        measured = Quantity(quantity)
        unit = next((v.unit for v in self._shown() if v.quantity is measured), None)
        try:
            line = read_certificate(
                device_id, certificate, measured, unit, offset=offset, since=since, expires=expires
            )
        except InvalidInput as error:
            self._set_problem(str(error))
            return
        self.write(
            "certificate",
            lambda: self.services.field_meters.add_certificate(device_id, line),
            self._saved,
        )

    @Slot(str, str)
    def removeCertificate(self, certificate: str, quantity: str) -> None:
        """Forget a line of a certificate."""
        device_id = self._device_id
        self.write(
            "certificate",
            lambda: self.services.field_meters.remove_certificate(
                device_id, certificate, Quantity(quantity)
            ),
            self._saved,
        )

    def _saved(self, _: None) -> None:
        self._load_settings()
        self.saved.emit("changed")

    def _load_settings(self) -> None:
        device_id = self._device_id
        self.load(lambda: self.services.field_meters.settings_of(device_id), self._show_settings)

    def _show_settings(self, settings: MeterSettings) -> None:
        if settings.found.device_id != self._device_id:
            return
        self._settings = settings
        self._certificates.show(
            {
                "certificate": line.certificate,
                "quantity": str(line.quantity),
                "offset": f"{line.offset:+}",
                "unit": str(line.unit),
                "expires": date_text(line.expires),
            }
            for line in settings.certificates
        )
        self.settingsChanged.emit()

    def _shown(self) -> list[Any]:
        values = () if self._view is None else self._view.values
        return sorted(values, key=lambda each: ORDER.index(each.quantity))

    def _main(self) -> Any:
        shown = self._shown()
        return shown[0] if shown else None

    def _show_values(self) -> None:
        self._values.show(self._value_row(each) for each in self._shown())

    def _value_row(self, shown: Any) -> dict[str, Any]:
        text, unit = value_text(shown.quantity, shown.value, shown.unit, self._wording)
        corrected = ""
        if shown.corrected is not None:
            corrected = value_text(shown.quantity, shown.corrected, shown.unit, self._wording)[0]
        return {
            "quantity": str(shown.quantity),
            "text": text,
            "unit": unit,
            "corrected": corrected,
            "ageS": int(shown.age_s + self._passed_s),
            "flags": list(shown.quality.names),
        }

    def _of_view(self, name: str, default: Any) -> Any:
        return default if self._view is None else getattr(self._view, name)

    def _get_tone(self) -> str:
        return TONES[self._of_view("link", LinkState.CLOSED)]

    def _get_retry_s(self) -> int:
        retry_in_s = self._of_view("retry_in_s", None)
        return -1 if retry_in_s is None else max(0, round(retry_in_s - self._passed_s))

    def _get_signal_bars(self) -> int:
        return bars(self._of_view("signal_dbm", None))

    def _get_battery(self) -> int:
        battery = self._of_view("battery_pct", None)
        return -1 if battery is None else battery

    def _choices(self) -> MeterChoices:
        return MeterChoices() if self._settings is None else self._settings.choices

    def _family(self, name: str, default: Any) -> Any:
        return default if self._settings is None else getattr(self._settings.family, name)

    def _get_port_options(self) -> list[str]:
        if self._family("transport", Transport.NONE) is not Transport.SERIAL:
            return []
        options = list(self._family("port_settings", ()))
        return options + [each for each in COMMON_PORT_SETTINGS if each not in options]

    open_ = qml_property(bool, lambda self: self._view is not None, notify=changed)
    deviceId = qml_property(str, lambda self: self._device_id, notify=changed)
    name = qml_property(str, lambda self: self._of_view("name", ""), notify=changed)
    familyTitle = qml_property(str, lambda self: self._of_view("family", ""), notify=changed)
    level = qml_property(str, lambda self: str(self._of_view("level", "")), notify=changed)
    address = qml_property(str, lambda self: self._of_view("address", ""), notify=changed)
    link = qml_property(str, lambda self: str(self._of_view("link", "")), notify=changed)
    words = qml_property(str, lambda self: self._of_view("words", ""), notify=changed)
    simulated = qml_property(bool, lambda self: self._of_view("simulated", False), notify=changed)
    tone = qml_property(str, _get_tone, notify=changed)
    retryS = qml_property(int, _get_retry_s, notify=changed)
    signalBars = qml_property(int, _get_signal_bars, notify=changed)
    battery = qml_property(int, _get_battery, notify=changed)
    trace = qml_property(
        "QVariantList", lambda self: [float(v) for v in self._trace], notify=changed
    )
    values = qml_property(ValueRows, lambda self: self._values, constant=True)
    bytes = qml_property(MeterBytesModel, lambda self: self._bytes, constant=True)
    certificates = qml_property(CertificateRows, lambda self: self._certificates, constant=True)
    settable = qml_property(bool, lambda self: self._settings is not None, notify=settingsChanged)
    givenName = qml_property(str, lambda self: self._choices().name, notify=settingsChanged)
    mac = qml_property(str, lambda self: self._choices().mac, notify=settingsChanged)
    scale = qml_property(str, lambda self: str(self._choices().scale or ""), notify=settingsChanged)
    portSettings = qml_property(
        str, lambda self: self._choices().port_settings, notify=settingsChanged
    )
    logMinutes = qml_property(
        int, lambda self: self._choices().log_every_s // 60, notify=settingsChanged
    )
    encrypts = qml_property(
        bool, lambda self: self._family("encrypts", False), notify=settingsChanged
    )
    openScale = qml_property(
        bool, lambda self: self._family("open_scale", False), notify=settingsChanged
    )
    hasKey = qml_property(
        bool,
        lambda self: self._settings is not None and self._settings.has_key,
        notify=settingsChanged,
    )
    keyKeptIn = qml_property(
        str,
        lambda self: "" if self._settings is None else self._settings.key_kept_in,
        notify=settingsChanged,
    )
    portOptions = qml_property("QVariantList", _get_port_options, notify=settingsChanged)
    scales = qml_property(
        "QVariantList", lambda _: sorted(str(each) for each in MOISTURE_SCALES), constant=True
    )


COMMON_PORT_SETTINGS = (
    "9600 8N1",
    "19200 8N1",
    "4800 8N1",
    "4800 7E1",
    "2400 8N1",
    "38400 8N1",
    "57600 8N1",
    "115200 8N1",
)


def _nothing(_: None) -> None:
    """The stream of views tells the rest."""

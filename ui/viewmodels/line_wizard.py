"""Setting up a serial instrument that no driver knows: listen, propose what its columns hold, let a person confirm."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import Any, ClassVar

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.errors import InvalidInput
from app.domain.measurement import ALLOWED_UNITS, MOISTURE_SCALES, Quantity, Unit
from app.ports.line_maps import Column, LineMap, Proposal
from app.ports.meter_pool import PortFacts
from app.ports.meters import Found
from app.services.app_services import AppServices
from app.services.meter_services import MeterChoices
from ui.bridge.service_bridge import Call, ServiceBridge
from ui.viewmodels.meter_detail import COMMON_PORT_SETTINGS
from ui.viewmodels.page import PageModel, words_for
from ui.viewmodels.qml import qml_property, qml_type
from ui.viewmodels.rows import RowsModel

LINE_DRIVER = "line"
_KEPT_LINES = 50
_LINES_SHOWN = 8
_ENOUGH_LINES = 3
_LONGEST_LINE = 300
_PRINTABLE_SHARE = 0.7
_IGNORED = ""
_TEMPERATURES = (Unit.CELSIUS, Unit.FAHRENHEIT)


@qml_type("owned by LineWizardModel")
class PortRows(RowsModel):
    """The serial ports of this computer."""

    ROLES: ClassVar[tuple[str, ...]] = ("identity", "path", "description")


@qml_type("owned by LineWizardModel")
class LineRows(RowsModel):
    """The newest lines that came."""

    ROLES: ClassVar[tuple[str, ...]] = ("line",)


@qml_type("owned by LineWizardModel")
class FieldRows(RowsModel):
    """The columns with what each seems to hold; ``meaning`` is quantity and unit, empty for one that is not used."""

    ROLES: ClassVar[tuple[str, ...]] = ("index", "label", "sample", "meaning", "confidence")


@dataclass(frozen=True, slots=True)
class _Meaning:
    quantity: Quantity
    unit: Unit

    @property
    def key(self) -> str:
        return f"{self.quantity}|{self.unit}"


_MEANINGS = tuple(
    _Meaning(quantity, unit)
    for quantity in Quantity
    for unit in (
        sorted(MOISTURE_SCALES)
        if quantity is Quantity.MATERIAL_MOISTURE
        else _TEMPERATURES
        if ALLOWED_UNITS[quantity] == frozenset(_TEMPERATURES)
        else sorted(ALLOWED_UNITS[quantity])
    )
)


@qml_type("owned by MeterPageModel")
class LineWizardModel(PageModel):
    """Steps: a port, its speed while bytes are shown, the columns, a name. ``saved`` is emitted with ``paired``."""

    changed = Signal()

    def __init__(
        self, services: AppServices, bridge: ServiceBridge, parent: QObject | None = None
    ) -> None:
        super().__init__(services, bridge, parent)
        self._ports = PortRows(self)
        self._lines = LineRows(self)
        self._fields = FieldRows(self)
        self._known: dict[str, PortFacts] = {}
        self._port = ""
        self._port_settings = COMMON_PORT_SETTINGS[0]
        self._stream: Call | None = None
        self._pending = b""
        self._bytes = 0
        self._unprintable = 0
        self._kept: deque[str] = deque(maxlen=_KEPT_LINES)
        self._proposal: Proposal | None = None

    @Slot()
    def begin(self) -> None:
        """Show the ports of now."""
        self.stop()
        self._port = ""
        self._proposal = None
        self._clear()
        self._set_problem("")
        self.load(self.services.field_meters.ports, self._show_ports)
        self.changed.emit()

    @Slot(str, str)
    def listen(self, identity: str, port_settings: str) -> None:
        """Show what arrives on this port at this speed."""
        self.stop()
        self._clear()
        self._set_problem("")
        self._port, self._port_settings, self._proposal = identity, port_settings, None
        arriving = self.services.field_meters.listen(identity, port_settings)
        self._stream = self.bridge.follow(arriving, self._arrived, self._failed)
        self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """Listen no longer and give the port back."""
        if self._stream is not None:
            self._stream.cancel()
            self._stream = None

    @Slot()
    def propose(self) -> None:
        """Propose what the lines that came hold."""
        lines = list(self._kept)
        self.write(
            "propose", lambda: self.services.field_meters.propose(lines), self._show_proposal
        )

    @Slot(int, str)
    def setMeaning(self, row: int, meaning: str) -> None:
        """Say what a column holds, or nothing; a quantity belongs to one column, so another that had it loses it."""
        quantity = meaning.partition("|")[0]
        for number, each in enumerate(self._fields.rows):
            if number != row and quantity and each["meaning"].partition("|")[0] == quantity:
                self._fields.change(number, meaning=_IGNORED)
        self._fields.change(row, meaning=meaning, confidence=100 if meaning else 0)
        self.changed.emit()

    @Slot(str)
    def finish(self, name: str) -> None:
        """Pair the instrument on this port with what was confirmed."""
        port, settings, proposal = self._known.get(self._port), self._port_settings, self._proposal
        if port is None or proposal is None:
            return
        try:
            line_map = self._confirmed(proposal)
        except InvalidInput as error:
            self._set_problem(str(error))
            return
        found = Found(
            LINE_DRIVER, f"{LINE_DRIVER}:{port.identity}", name or port.description, port.identity
        )
        choices = MeterChoices(name=name, port_settings=settings, line_map=line_map)
        self.stop()

        def done(_: None) -> None:
            self.saved.emit("paired")

        self.write("finish", lambda: self.services.field_meters.pair(found, choices), done)

    def _confirmed(self, proposal: Proposal) -> LineMap | None:
        """The map of the confirmed columns; None when the lines name their values."""
        if proposal.line_map is None:
            return None
        columns = tuple(
            Column(int(row["index"]), Quantity(quantity), Unit(unit))
            for row in self._fields.rows
            if row["meaning"]
            for quantity, _, unit in [row["meaning"].partition("|")]
        )
        if not columns:
            raise InvalidInput("columns", "none is used", "at least one column with a meaning")
        shape = proposal.line_map
        return LineMap(shape.separator, columns, shape.width, shape.decimal_comma)

    def _clear(self) -> None:
        self._kept.clear()
        self._pending, self._bytes, self._unprintable = b"", 0, 0
        self._lines.show(())
        self._fields.show(())

    def _show_ports(self, ports: tuple[PortFacts, ...]) -> None:
        self._known = {each.identity: each for each in ports}
        self._ports.show(
            {"identity": each.identity, "path": each.path, "description": each.description}
            for each in ports
        )
        self.changed.emit()

    def _arrived(self, chunk: bytes) -> None:
        self._bytes += len(chunk)
        self._unprintable += sum(not (32 <= each < 127 or each in (9, 10, 13)) for each in chunk)
        *whole, rest = (self._pending + chunk).replace(b"\n", b"\r").split(b"\r")
        self._pending = rest[-_LONGEST_LINE:]
        for line in whole:
            if line.strip():
                self._kept.append(line.decode("latin-1")[:_LONGEST_LINE])
        self._lines.show({"line": _printable(each)} for each in list(self._kept)[-_LINES_SHOWN:])
        self.changed.emit()

    def _failed(self, error: BaseException) -> None:
        self._stream = None
        self._set_problem(words_for(error))
        self.changed.emit()

    def _show_proposal(self, proposal: Proposal) -> None:
        self._proposal = proposal
        self._fields.show(
            {
                "index": each.index,
                "label": each.label,
                "sample": each.sample,
                "meaning": _Meaning(each.quantity, each.unit).key
                if each.quantity is not None and each.unit is not None
                else _IGNORED,
                "confidence": int(each.confidence * 100),
            }
            for each in proposal.fields
        )
        self.changed.emit()

    def _get_state(self) -> str:
        """``port``, ``silent``, ``noise``, ``few``, ``lines``, ``named`` or ``columns``: what QML has words for."""
        if self._proposal is not None:
            return "named" if self._proposal.line_map is None else "columns"
        if not self._port:
            return "port"
        if self._bytes == 0:
            return "silent"
        if self._bytes > 20 and self._unprintable > (1 - _PRINTABLE_SHARE) * self._bytes:
            return "noise"
        return "lines" if len(self._kept) >= _ENOUGH_LINES else "few"

    def _get_fits(self) -> int:
        return 0 if self._proposal is None else int(self._proposal.fits * 100)

    def _get_meanings(self) -> list[dict[str, Any]]:
        return [
            {"key": each.key, "quantity": str(each.quantity), "unit": str(each.unit)}
            for each in _MEANINGS
        ]

    ports = qml_property(PortRows, lambda self: self._ports, constant=True)
    lines = qml_property(LineRows, lambda self: self._lines, constant=True)
    fields = qml_property(FieldRows, lambda self: self._fields, constant=True)
    port = qml_property(str, lambda self: self._port, notify=changed)
    portSettings = qml_property(str, lambda self: self._port_settings, notify=changed)
    listening = qml_property(bool, lambda self: self._stream is not None, notify=changed)
    state = qml_property(str, _get_state, notify=changed)
    bytesSeen = qml_property(int, lambda self: self._bytes, notify=changed)
    fits = qml_property(int, _get_fits, notify=changed)
    speeds = qml_property("QVariantList", lambda _: list(COMMON_PORT_SETTINGS), constant=True)
    meanings = qml_property("QVariantList", _get_meanings, constant=True)


def _printable(line: str) -> str:
    return "".join(each if " " <= each < "\x7f" or each >= "\xa0" else "·" for each in line)

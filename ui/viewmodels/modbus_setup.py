"""Setting up a Modbus instrument: where it is, and which registers mean what."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from app.ports.meter_pool import PortFacts, RegisterMapText
from app.ports.meters import Found
from app.services.app_services import AppServices
from app.services.meter_services import MeterChoices
from ui.bridge.service_bridge import ServiceBridge
from ui.viewmodels.page import PageModel
from ui.viewmodels.qml import qml_property, qml_type

_SERIAL, _NETWORK = "modbus", "modbus_tcp"


@qml_type("owned by MeterPageModel")
class ModbusSetupModel(PageModel):
    """``ports`` and ``maps`` to choose from; ``saved`` is emitted with ``paired``."""

    changed = Signal()

    def __init__(
        self, services: AppServices, bridge: ServiceBridge, parent: QObject | None = None
    ) -> None:
        super().__init__(services, bridge, parent)
        self._ports: tuple[PortFacts, ...] = ()
        self._maps: tuple[RegisterMapText, ...] = ()

    @Slot()
    def begin(self) -> None:
        """Load what there is to choose from."""
        self._set_problem("")
        self.load(self._choices, self._show)

    @Slot(str, str, str, str)
    def finish(self, name: str, port: str, address: str, register_map: str) -> None:
        """Pair the instrument on a serial port, or at an address when no port is given."""
        driver = _SERIAL if port else _NETWORK
        where = port or address.strip()
        found = Found(driver, f"{driver}:{where}", name, where)
        choices = MeterChoices(name=name, register_map=register_map)

        def done(_: None) -> None:
            self.saved.emit("paired")

        self.write(f"pair {where}", lambda: self.services.field_meters.pair(found, choices), done)

    async def _choices(self) -> tuple[tuple[PortFacts, ...], tuple[RegisterMapText, ...]]:
        meters = self.services.field_meters
        return await meters.ports(), await meters.register_maps()

    def _show(self, found: tuple[tuple[PortFacts, ...], tuple[RegisterMapText, ...]]) -> None:
        self._ports, self._maps = found
        self.changed.emit()

    def _get_ports(self) -> list[dict[str, str]]:
        return [
            {"key": each.identity, "path": each.path, "text": each.description}
            for each in self._ports
        ]

    def _get_maps(self) -> list[dict[str, str]]:
        return [{"key": each.text, "text": each.name} for each in self._maps]

    ports = qml_property("QVariantList", _get_ports, notify=changed)
    maps = qml_property("QVariantList", _get_maps, notify=changed)

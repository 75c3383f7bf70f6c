"""What network the tablet is on: told by Qt where its platform knows, else read from the kernel."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QNetworkInformation

from app.ports.network import NetworkKind

_WANTED = QNetworkInformation.Feature.Reachability | QNetworkInformation.Feature.Metered
_ROUTES = Path("/proc/net/route")
_INTERFACES = Path("/sys/class/net")
_ETHERNET = "1"
_UP = 0x1


class NetworkWatch(QObject):
    """Keeps the present kind of network; made and closed on the GUI thread, read from any.

    A wired connection costs nothing. What nobody can tell counts as unknown, which is treated as metered.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kind = kernel_network()
        self._information = QNetworkInformation.instance() if self._load() else None
        if self._information is not None:
            self._information.reachabilityChanged.connect(self._look)
            self._information.isMeteredChanged.connect(self._look)
            self._information.transportMediumChanged.connect(self._look)
            self._look()

    def kind(self) -> NetworkKind:
        """The kind of network at this moment."""
        return self._kind if self._information is not None else kernel_network()

    @staticmethod
    def _load() -> bool:
        return QNetworkInformation.loadBackendByFeatures(_WANTED)

    def _look(self, *_: object) -> None:
        found = self._information
        if found is None:
            return
        if found.reachability() is QNetworkInformation.Reachability.Disconnected:
            self._kind = NetworkKind.NONE
        elif found.transportMedium() is QNetworkInformation.TransportMedium.Ethernet:
            self._kind = NetworkKind.UNMETERED
        else:
            self._kind = NetworkKind.METERED if found.isMetered() else NetworkKind.UNMETERED


def kernel_network(routes: Path = _ROUTES, interfaces: Path = _INTERFACES) -> NetworkKind:
    """What Linux's tables tell: no way out is none, a wire costs nothing, of anything else nobody knows the price."""
    if not sys.platform.startswith("linux"):
        return NetworkKind.UNKNOWN
    try:
        rows = [line.split() for line in routes.read_text("ascii").splitlines()[1:]]
    except OSError:
        return NetworkKind.UNKNOWN
    out = {
        row[0] for row in rows if len(row) > 3 and row[1] == "00000000" and int(row[3], 16) & _UP
    }
    if not out:
        return NetworkKind.UNKNOWN  # perhaps by IPv6 only, or a server on this machine
    wired = all(_is_wire(interfaces / name) for name in out)
    return NetworkKind.UNMETERED if wired else NetworkKind.UNKNOWN


def _is_wire(interface: Path) -> bool:
    try:
        is_ethernet = (interface / "type").read_text("ascii").strip() == _ETHERNET
    except OSError:
        return False
    return is_ethernet and not (interface / "wireless").exists()

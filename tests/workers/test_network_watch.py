"""What the kernel's tables say about the network."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.ports.network import NetworkKind
from workers.network_watch import kernel_network

HEAD = "Iface\tDestination\tGateway\tFlags\tRefCnt\tUse\tMetric\tMask\tMTU\tWindow\tIRTT\n"


def route(interface: str, destination: str = "00000000", flags: str = "0003") -> str:
    """A line of the table of routes."""
    return f"{interface}\t{destination}\t0102A8C0\t{flags}\t0\t0\t100\t00000000\t0\t0\t0\n"


@pytest.fixture
def interfaces(tmp_path: Path) -> Path:
    """A wire, a radio and a modem."""
    for name, kind, has_radio in (
        ("eth0", "1", False),
        ("wlan0", "1", True),
        ("wwan0", "512", False),
    ):
        folder = tmp_path / "net" / name
        folder.mkdir(parents=True)
        (folder / "type").write_text(f"{kind}\n", encoding="ascii")
        if has_radio:
            (folder / "wireless").mkdir()
    return tmp_path / "net"


@pytest.mark.parametrize(
    ("lines", "kind"),
    [
        ([route("eth0")], NetworkKind.UNMETERED),
        ([route("wlan0")], NetworkKind.UNKNOWN),
        ([route("wwan0")], NetworkKind.UNKNOWN),
        ([route("eth0"), route("wlan0")], NetworkKind.UNKNOWN),
        ([route("eth0", destination="0002A8C0")], NetworkKind.UNKNOWN),
        ([route("eth0", flags="0002")], NetworkKind.UNKNOWN),
        ([route("gone0")], NetworkKind.UNKNOWN),
        ([], NetworkKind.UNKNOWN),
    ],
)
def test_only_a_wire_is_known_to_cost_nothing(
    lines: list[str], kind: NetworkKind, interfaces: Path, tmp_path: Path
) -> None:
    routes = tmp_path / "route"
    routes.write_text(HEAD + "".join(lines), encoding="ascii")
    assert kernel_network(routes, interfaces) is kind


def test_without_tables_nothing_is_known(tmp_path: Path) -> None:
    assert kernel_network(tmp_path / "none", tmp_path) is NetworkKind.UNKNOWN

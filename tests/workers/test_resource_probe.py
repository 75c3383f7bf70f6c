"""The probe reads what Linux says of memory, power and network, and says so where it cannot know."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from workers.resource_probe import SystemProbe

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="reads /proc and /sys")


def write(root: Path, path: str, text: str) -> None:
    file = root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text + "\n")


def test_a_tablet_on_battery_without_a_network(tmp_path: Path) -> None:
    write(tmp_path, "proc/meminfo", "MemTotal: 8000000 kB\nMemFree: 1 kB\nMemAvailable: 1024 kB")
    for name, kind, more in (
        ("BAT0", "Battery", {"capacity": "17"}),
        ("BAT1", "Battery", {"capacity": "64"}),
        ("AC", "Mains", {"online": "0"}),
    ):
        write(tmp_path, f"sys/class/power_supply/{name}/type", kind)
        for file, value in more.items():
            write(tmp_path, f"sys/class/power_supply/{name}/{file}", value)
    write(tmp_path, "proc/net/route", "Iface\tDestination\tGateway")
    found = SystemProbe(tmp_path).read()
    assert found.memory_free_bytes == 1024 * 1024
    assert (found.battery_pct, found.on_mains, found.online) == (17.0, False, False)


@pytest.mark.parametrize(
    ("route", "route6", "online"),
    [
        ("Iface\tDestination\nwlan0\t00000000\t0102A8C0", "", True),
        ("Iface\tDestination\nwlan0\t0002A8C0\t00000000", "", False),
        ("Iface\tDestination", f"{'0' * 32} 00 {'0' * 32} 00 fe80 1 1 1 1 wlan0", True),
        ("Iface\tDestination", f"{'0' * 32} 00 {'0' * 32} 00 0000 1 1 1 1 lo", False),
    ],
)
def test_a_default_route_is_a_way_out(
    tmp_path: Path, route: str, route6: str, online: bool
) -> None:
    write(tmp_path, "proc/net/route", route)
    write(tmp_path, "proc/net/ipv6_route", route6)
    assert SystemProbe(tmp_path).read().online is online


def test_what_is_not_there_is_not_known(tmp_path: Path) -> None:
    found = SystemProbe(tmp_path).read()
    assert (found.memory_free_bytes, found.battery_pct, found.on_mains, found.online) == (
        None,
        None,
        None,
        None,
    )


@pytest.mark.skipif(sys.platform != "linux", reason="reads this computer's /proc")
def test_this_computer_has_memory() -> None:
    free = SystemProbe().read().memory_free_bytes
    assert free is not None
    assert free > 0

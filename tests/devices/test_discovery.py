"""Looking for meters of all families at once."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import cast

import pytest

from app.ports.meters import Found, MeterDriver
from devices.discovery import discover_all
from devices.radio import Radio
from devices.registry import ADVERTISING, DriverContext, load_registry
from tests.devices.support import SystemClock


class NoBluetooth:
    """Bleak's scanner on a computer whose Bluetooth service does not run."""

    def __init__(self, *_: object) -> None: ...

    async def start(self) -> None:
        raise FileNotFoundError("/run/dbus/system_bus_socket")


class Broken:
    """A plug-in that fails while it looks."""

    key = "broken"

    async def discover(self, timeout_s: float) -> AsyncIterator[Found]:
        nothing: tuple[Found, ...] = ()
        for each in nothing:
            yield each
        raise RuntimeError("vendor library missing")


async def test_a_plug_in_that_fails_does_not_stop_the_others() -> None:
    simulator = load_registry(DriverContext(SystemClock(), Radio(), ports=list), []).get(
        "simulator"
    )
    discovery = await discover_all([cast("MeterDriver", Broken()), simulator], timeout_s=0.1)
    assert len(discovery.found) == 2
    assert discovery.problems == {"broken": "Its driver failed (RuntimeError)."}


async def test_a_driver_that_cannot_look_does_not_stop_the_others(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bleak.BleakScanner", NoBluetooth)
    context = DriverContext(SystemClock(), Radio(), ports=list)
    discovery = await discover_all(load_registry(context, []).drivers.values(), timeout_s=0.1)
    assert [each.device_id for each in discovery.found] == ["simulator:air", "simulator:moisture"]
    bluetooth = {"ess", "bthome", "nus", "protimeter", *(family.key for family in ADVERTISING)}
    assert set(discovery.problems) == bluetooth
    assert all("does not run" in reason for reason in discovery.problems.values())

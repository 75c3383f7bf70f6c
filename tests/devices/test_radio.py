"""The shared scan: made anew when it has gone deaf, and failures of the system below are told in words."""

from __future__ import annotations

import asyncio

import bleak
import pytest
from bleak.exc import (
    BleakBluetoothNotAvailableError,
    BleakBluetoothNotAvailableReason,
    BleakDBusError,
)

from devices import radio as radio_module
from devices.radio import Radio
from devices.session import LinkLost

OFF = BleakBluetoothNotAvailableError("off", BleakBluetoothNotAvailableReason.POWERED_OFF)


class DeafScanner:
    """A scan that never hears anything; ``failure`` is what the next start meets."""

    log: list[str] = []  # noqa: RUF012 - one log of all scans of a test
    failure: Exception | None = None

    def __init__(self, _hear: object) -> None:
        pass

    async def start(self) -> None:
        self.log.append("start")
        if self.failure is not None:
            raise self.failure

    async def stop(self) -> None:
        self.log.append("stop")


@pytest.fixture
def scanner(monkeypatch: pytest.MonkeyPatch) -> type[DeafScanner]:
    """Every scan of the test is deaf, and counts as deaf at once."""
    monkeypatch.setattr(bleak, "BleakScanner", DeafScanner)
    monkeypatch.setattr(DeafScanner, "log", [])
    monkeypatch.setattr(DeafScanner, "failure", None)
    monkeypatch.setattr(radio_module, "_DEAF_S", -1.0)
    return DeafScanner


async def test_a_deaf_scan_is_made_anew_when_somebody_begins_to_listen(
    scanner: type[DeafScanner],
) -> None:
    radio = Radio()
    async with radio.listen(lambda _: None), radio.listen(lambda _: None):
        assert scanner.log == ["start", "stop", "start"]
    assert scanner.log == ["start", "stop", "start", "stop"]


async def test_a_scan_that_hears_is_left_alone(
    scanner: type[DeafScanner], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(radio_module, "_DEAF_S", 60.0)
    radio = Radio()
    async with radio.listen(lambda _: None), radio.listen(lambda _: None):
        assert scanner.log == ["start"]


async def test_who_looks_in_vain_is_told_that_bluetooth_was_switched_off_meanwhile(
    scanner: type[DeafScanner], monkeypatch: pytest.MonkeyPatch
) -> None:
    radio = Radio()
    looking = asyncio.create_task(radio.find(lambda _: True, 0.01))
    await asyncio.sleep(0)
    monkeypatch.setattr(scanner, "failure", OFF)
    with pytest.raises(LinkLost, match="Bluetooth is off or this computer has none"):
        await looking


async def test_a_meter_that_is_not_there_is_told_from_a_radio_that_is_off(
    scanner: type[DeafScanner],
) -> None:
    with pytest.raises(LinkLost, match="is it on and near"):
        await Radio().find(lambda _: True, 0.01)


@pytest.mark.parametrize(
    ("failure", "words"),
    [
        (
            BleakDBusError("org.freedesktop.DBus.Error.ServiceUnknown", ["no org.bluez"]),
            "Cannot listen for meters: the Bluetooth service of this computer does not run.",
        ),
        (
            BleakDBusError("org.bluez.Error.InProgress", ["Operation already in progress"]),
            "Cannot listen for meters: Operation already in progress.",
        ),
        (
            BleakDBusError("org.bluez.Error.NotReady", []),
            "Cannot listen for meters: org.bluez.Error.NotReady.",
        ),
    ],
)
async def test_errors_of_the_bus_are_told_in_words(
    scanner: type[DeafScanner],
    monkeypatch: pytest.MonkeyPatch,
    failure: Exception,
    words: str,
) -> None:
    monkeypatch.setattr(scanner, "failure", failure)
    with pytest.raises(LinkLost) as told:
        async with Radio().listen(lambda _: None):
            pass
    assert str(told.value) == words

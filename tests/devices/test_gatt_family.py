"""Connecting families over plain Bleak against meters on the virtual air: lines, records, history."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.domain.measurement import Measurement, Quality, Quantity, Unit
from app.ports.meters import Found, LinkState
from devices.nus import protocol as nus
from devices.nus.driver import NusDriver
from devices.protimeter import protocol as protimeter
from devices.protimeter.driver import ProtimeterDriver
from devices.radio import Radio
from devices.session import LinkPolicy
from tests.devices.support import SystemClock, is_state, is_value, rest, until

pytest.importorskip("bumble")
from devices.virtual.air import VirtualAir, virtual_air
from devices.virtual.meters import NotifyingMeter

pytestmark = pytest.mark.bluetooth

QUICK = LinkPolicy(
    expected_interval_s=0.3, first_reading_s=4.0, backoff_first_s=0.02, backoff_max_s=0.1
)
RECORD = bytes.fromhex("a300c75701461a0415101d112fdc4c84011c5316")
LIVE = bytes.fromhex("a300c7572fdc4c84011c53")


def nus_meter(air: VirtualAir) -> NotifyingMeter:
    return NotifyingMeter(
        air,
        "LINES",
        "F5:55:55:55:55:55",
        nus.SERVICE,
        nus.TRANSMIT,
        nus.RECEIVE,
        lambda _: [],
    )


def sensor_answers(command: bytes) -> list[bytes]:
    if command == b"S":
        checksum = 0
        for byte in LIVE:
            checksum ^= byte
        return [LIVE + bytes([checksum])]
    if command == b"C":
        return [bytes.fromhex("a300c7570002f1")[:6] + bytes([0xA3 ^ 0xC7 ^ 0x57 ^ 0x02])]
    return [RECORD, RECORD[:-1] + b"\x00"] if command[:1] == b"R" else []


def sensor(air: VirtualAir) -> NotifyingMeter:
    return NotifyingMeter(
        air,
        "Protimeter_a300c757",
        "F6:66:66:66:66:66",
        protimeter.SERVICE,
        protimeter.COMMAND,
        protimeter.COMMAND,
        sensor_answers,
    )


async def test_lines_are_put_together_from_pieces_and_survive_a_lost_link() -> None:
    async with virtual_air() as air, nus_meter(air) as meter:
        driver = NusDriver(SystemClock(), Radio(), policy=QUICK)
        (found,) = [each async for each in driver.discover(0.4)]
        session = await driver.open(found)
        await until(session, is_state(LinkState.CONNECTING))
        reading = None
        while reading is None:
            await meter.say(b"MC=17")
            await meter.say(b".4,%\r\nT=22.1,C\r\n")
            reading = await _soon(session)
        assert isinstance(reading, Measurement)
        assert (reading.value, reading.unit) == (Decimal("17.4"), Unit.PCT_MC)
        assert Quality.UNVERIFIED_DECODE in reading.quality
        air.drop_links(meter.device)
        await until(session, is_state(LinkState.LOST))
        await rest(session)


async def _soon(session: object) -> object:
    try:
        return (
            await until(session, is_value(Quantity.MATERIAL_MOISTURE), timeout_s=0.3)  # type: ignore[arg-type]
        )[-1]
    except AssertionError:
        return None


async def test_a_protimeter_is_asked_and_its_history_fetched() -> None:
    async with virtual_air() as air, sensor(air) as meter:
        driver = ProtimeterDriver(SystemClock(), Radio(), policy=QUICK)
        (found,) = [each async for each in driver.discover(0.4)]
        assert found.device_id == "protimeter:F6:66:66:66:66:66"
        session = await driver.open(found)
        reading = (await until(session, is_value(Quantity.RELATIVE_HUMIDITY, "74.8")))[-1]
        await rest(session)
        assert isinstance(reading, Measurement)
        assert reading.serial == "a300c757"
        records = await driver.read_history(
            Found("protimeter", "x", "x", meter.address), timeout_s=5.0
        )
    assert [each.extras["record"] for each in records] == [326]

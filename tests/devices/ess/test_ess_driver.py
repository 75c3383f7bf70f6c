"""The Environmental Sensing driver over plain Bleak, against a meter on the virtual air."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from decimal import Decimal

import pytest

from app.domain.measurement import Measurement, Quantity
from app.ports.meters import Found, LinkState, LinkStatus, MeterSession
from devices.ess.driver import EssDriver
from devices.radio import Radio
from devices.session import LinkPolicy
from tests.devices.support import SystemClock, is_state, is_value, rest, states, until

pytest.importorskip("bumble")
from devices.virtual.air import VirtualAir, virtual_air
from devices.virtual.meters import EssHygrometer

pytestmark = pytest.mark.bluetooth

QUICK = LinkPolicy(
    expected_interval_s=0.3, first_reading_s=5.0, backoff_first_s=0.02, backoff_max_s=0.1
)


@dataclass
class Site:
    air: VirtualAir
    meter: EssHygrometer
    driver: EssDriver

    async def opened(self, address: str = "") -> MeterSession:
        where = address or self.meter.address
        return await self.driver.open(Found("ess", f"ess:{where}", "Hygrometer", where))


@pytest.fixture
async def site() -> AsyncIterator[Site]:
    async with virtual_air() as air, EssHygrometer(air) as meter:
        radio = Radio(connect_timeout_s=1.0)
        yield Site(air, meter, EssDriver(SystemClock(), radio, policy=QUICK))


async def test_discovery_finds_the_meter_by_its_service(site: Site) -> None:
    found = [each async for each in site.driver.discover(timeout_s=0.3)]
    assert [(each.device_id, each.name) for each in found] == [
        ("ess:F1:11:11:11:11:11", "ESS-HYGRO")
    ]


async def test_values_are_read_at_once_with_the_serial_number(site: Site) -> None:
    session = await site.opened()
    events = await until(session, is_value(Quantity.DEW_POINT))
    await rest(session)
    readings = {each.quantity: each for each in events if isinstance(each, Measurement)}
    assert readings[Quantity.AIR_TEMPERATURE].value == Decimal("21.37")
    assert readings[Quantity.RELATIVE_HUMIDITY].value == Decimal("54.80")
    assert {each.serial for each in readings.values()} == {"SN-0042"}
    assert readings[Quantity.AIR_TEMPERATURE].raw == bytes.fromhex("5908")


async def test_changes_are_told(site: Site) -> None:
    session = await site.opened()
    await until(session, is_value(Quantity.DEW_POINT))
    await site.meter.show(Decimal("-5.01"), Decimal("61.20"))
    await until(session, is_value(Quantity.AIR_TEMPERATURE, "-5.01"))
    await until(session, is_value(Quantity.RELATIVE_HUMIDITY, "61.20"))
    await rest(session)


async def test_a_meter_that_tells_nothing_is_asked(site: Site) -> None:
    session = await site.opened()
    await until(session, is_value(Quantity.DEW_POINT))
    events = await until(session, is_value(Quantity.DEW_POINT))
    await rest(session)
    assert states(events) == []


async def test_a_lost_link_is_told_and_made_again(site: Site) -> None:
    session = await site.opened()
    await until(session, is_value(Quantity.DEW_POINT))
    site.air.take_out_of_range(site.meter.device)
    lost = (await until(session, is_state(LinkState.LOST)))[-1]
    assert isinstance(lost, LinkStatus)
    assert "out of range" in lost.detail
    site.air.bring_back(site.meter.device)
    await site.meter.show(Decimal("19.00"))
    events = await until(session, is_value(Quantity.AIR_TEMPERATURE, "19.00"))
    assert LinkState.LIVE in states(events)
    assert states(await rest(session))[-1] is LinkState.CLOSED


async def test_a_link_that_dies_without_a_word_is_noticed(site: Site) -> None:
    session = await site.opened()
    await until(session, is_value(Quantity.DEW_POINT))
    site.air.go_silent(site.meter.device)
    await until(session, is_state(LinkState.STALE))
    await rest(session)


async def test_a_meter_that_is_not_there_is_lost_in_words(site: Site) -> None:
    session = await site.opened("F9:99:99:99:99:99")
    lost = (await until(session, is_state(LinkState.LOST)))[-1]
    await rest(session)
    assert isinstance(lost, LinkStatus)
    assert "was not seen for 1 s" in lost.detail


async def test_two_sessions_share_the_radio(site: Site) -> None:
    async with EssHygrometer(site.air, "SECOND", "F1:22:22:22:22:22", "SN-2"):
        sessions = [await site.opened(), await site.opened("F1:22:22:22:22:22")]
        async with asyncio.TaskGroup() as group:
            for session in sessions:
                group.create_task(until(session, is_value(Quantity.DEW_POINT)))
        for session in sessions:
            await rest(session)


async def test_without_bluetooth_the_reason_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    class NoBluetooth:
        """Bleak's scanner on a computer whose Bluetooth service does not run."""

        def __init__(self, *_: object) -> None: ...

        async def start(self) -> None:
            raise FileNotFoundError("/run/dbus/system_bus_socket")

    monkeypatch.setattr("bleak.BleakScanner", NoBluetooth)
    driver = EssDriver(SystemClock(), Radio(), policy=QUICK)
    session = await driver.open(Found("ess", "ess:x", "Hygrometer", "F1:11:11:11:11:11"))
    lost = (await until(session, is_state(LinkState.LOST)))[-1]
    await rest(session)
    assert isinstance(lost, LinkStatus)
    assert "Bluetooth service of this computer does not run" in lost.detail

"""The BTHome driver over plain Bleak, against a probe on the virtual air."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from decimal import Decimal

import pytest

from app.domain.errors import InvalidInput
from app.domain.measurement import Measurement, Quality, Quantity, Unit
from app.ports.meters import Found, LinkState, LinkStatus, MeterSession
from devices.bthome.driver import BthomeDriver, BthomeSettings
from devices.frames import RawFrame
from devices.quality import HoldTrigger
from devices.radio import Radio
from devices.session import LinkPolicy
from tests.devices.support import Event, SystemClock, is_state, is_value, rest, states, until

pytest.importorskip("bumble")
from devices.virtual.air import VirtualAir, virtual_air
from devices.virtual.meters import BthomeBeacon, EssHygrometer

pytestmark = pytest.mark.bluetooth

KEY = bytes.fromhex("231d39c1d7cc1ab1aee224cd096db932")
ENCRYPTED = bytes.fromhex("43a5808fe64854f196c06ffb4900112233f08ecbde")
QUICK = LinkPolicy(
    expected_interval_s=0.2, first_reading_s=0.6, backoff_first_s=0.02, backoff_max_s=0.1
)


@dataclass
class KeptFrames:
    frames: list[RawFrame] = field(default_factory=list)

    def append(self, frame: RawFrame) -> None:
        self.frames.append(frame)


@dataclass
class Site:
    air: VirtualAir
    probe: BthomeBeacon
    radio: Radio
    log: KeptFrames = field(default_factory=KeptFrames)

    def driver(self, settings: BthomeSettings | None = None) -> BthomeDriver:
        chosen = {self.probe.address: settings} if settings else {}
        return BthomeDriver(
            SystemClock(), self.radio, raw_log=self.log, policy=QUICK, settings=chosen
        )

    async def opened(self, settings: BthomeSettings | None = None) -> MeterSession:
        where = self.probe.address
        return await self.driver(settings).open(Found("bthome", f"bthome:{where}", "Probe", where))


@pytest.fixture
async def site() -> AsyncIterator[Site]:
    async with virtual_air() as air, BthomeBeacon(air, interval_s=0.1) as probe:
        yield Site(air, probe, Radio())


async def test_discovery_finds_only_what_speaks_bthome(site: Site) -> None:
    async with EssHygrometer(site.air):
        found = [each async for each in site.driver().discover(timeout_s=0.4)]
    assert [(each.device_id, each.name) for each in found] == [
        ("bthome:F3:33:33:33:33:33", "MOIST-PROBE")
    ]


async def test_adverts_become_measurements_on_the_scale_of_the_probe(site: Site) -> None:
    session = await site.opened(BthomeSettings(scale=Unit.PCT_MC))
    await site.probe.show(Decimal("30.74"))
    reading = (await until(session, is_value(Quantity.MATERIAL_MOISTURE, "30.74")))[-1]
    await rest(session)
    assert isinstance(reading, Measurement)
    assert reading.unit is Unit.PCT_MC
    assert reading.raw.hex().endswith("14020c")
    assert site.log.frames[-1].scale is Unit.PCT_MC


async def test_a_repeated_packet_is_one_measurement(site: Site) -> None:
    session = await site.opened()
    seen: list[int | None] = []
    while len(seen) < 6:
        event = (await until(session, is_value(Quantity.MATERIAL_MOISTURE)))[-1]
        assert isinstance(event, Measurement)
        seen.append(event.sequence)
    await rest(session)
    assert len(set(seen)) == 6


async def test_a_stable_probe_gives_one_reading_per_touch(site: Site) -> None:
    trigger = HoldTrigger(stable_s=0.4)
    session = await site.opened()
    readings: list[Measurement] = []

    def completes_a_reading(event: Event) -> bool:
        if not isinstance(event, Measurement) or event.quantity is Quantity.BATTERY:
            return False
        reading = trigger.feed(event)
        if reading is not None:
            readings.append(reading)
        return reading is not None

    def lifts_off(event: Event) -> bool:
        completes_a_reading(event)
        return is_value(Quantity.MATERIAL_MOISTURE, "0")(event)

    for shown in ("17.3", "22.1"):
        await site.probe.show(Decimal(0))
        await until(session, lifts_off)
        await site.probe.show(Decimal(shown))
        await until(session, completes_a_reading)
    await rest(session)
    assert [each.value for each in readings] == [Decimal("17.3"), Decimal("22.1")]
    assert all(Quality.HELD in each.quality for each in readings)


async def test_a_probe_that_is_not_heard_is_stale_and_then_heard_again(site: Site) -> None:
    session = await site.opened()
    await until(session, is_state(LinkState.LIVE))
    site.air.take_out_of_range(site.probe.device)
    events = await until(session, is_state(LinkState.STALE))
    events += await until(session, is_state(LinkState.LOST))
    site.air.bring_back(site.probe.device)
    events += await until(session, is_state(LinkState.LIVE))
    assert states(await rest(session))[-1] is LinkState.CLOSED


async def test_an_encrypted_device_asks_for_its_key() -> None:
    async with virtual_air() as air, BthomeBeacon(air, interval_s=60) as probe:
        site = Site(air, probe, Radio())
        await probe.broadcast(ENCRYPTED)
        session = await site.opened()
        lost = (await until(session, is_state(LinkState.LOST)))[-1]
        await rest(session)
        assert isinstance(lost, LinkStatus)
        assert "bind key" in lost.detail

        session = await site.opened(BthomeSettings(bind_key=KEY))
        await until(session, is_value(Quantity.RELATIVE_HUMIDITY, "50.55"))
        await rest(session)
        assert KEY.hex() not in repr(site.log.frames)


async def test_sessions_and_discovery_listen_at_the_same_time(site: Site) -> None:
    driver = site.driver()
    session = await site.opened()

    async def discover() -> int:
        return len([each async for each in driver.discover(timeout_s=0.3)])

    async with asyncio.TaskGroup() as group:
        heard = group.create_task(discover())
        group.create_task(until(session, is_value(Quantity.MATERIAL_MOISTURE)))
    assert heard.result() == 1
    await until(session, is_value(Quantity.MATERIAL_MOISTURE))
    await rest(session)


@pytest.mark.parametrize(
    "wrong", [{"scale": Unit.PCT_RH}, {"bind_key": b"short"}], ids=["scale", "bind key"]
)
def test_wrong_settings_are_refused(wrong: dict[str, Unit]) -> None:
    with pytest.raises(InvalidInput):
        BthomeSettings(**wrong)  # type: ignore[arg-type]


def test_a_bind_key_is_not_printed() -> None:
    assert "bind_key" not in repr(BthomeSettings(bind_key=KEY))

"""The shared advertising driver over plain Bleak, against replayed advertisements on the virtual air."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

import pytest

from app.domain.errors import InvalidInput
from app.domain.measurement import Measurement, Quality, Quantity
from app.ports.meters import Found, LinkState, LinkStatus
from devices.advert_family import AdvertDriver, AdvertFamily, AdvertSettings, pipeline
from devices.counters import MemoryCounters
from devices.frames import RawFrame
from devices.govee.driver import FAMILY as GOVEE
from devices.profile import load_profile
from devices.radio import Advert, Radio
from devices.raw_log import from_line, replay, to_line
from devices.sensorpush.driver import FAMILY as SENSORPUSH
from devices.session import LinkPolicy
from devices.xiaomi.driver import FAMILY as XIAOMI
from tests.devices.support import SystemClock, is_state, is_value, rest, until

pytest.importorskip("bumble")
from devices.virtual.air import virtual_air
from devices.virtual.meters import AdvertReplayer

pytestmark = pytest.mark.bluetooth

QUICK = LinkPolicy(
    expected_interval_s=0.3, first_reading_s=0.8, backoff_first_s=0.02, backoff_max_s=0.1
)
HT_W = bytes.fromhex("049ac9a546")
H5075 = bytes.fromhex("88ec000341c26400")


@dataclass
class KeptFrames:
    frames: list[RawFrame] = field(default_factory=list)

    def append(self, frame: RawFrame) -> None:
        self.frames.append(frame)


def driver(family: AdvertFamily, log: KeptFrames | None = None) -> AdvertDriver:
    return AdvertDriver(family, SystemClock(), Radio(), raw_log=log, policy=QUICK)


def found(family: AdvertFamily, device: AdvertReplayer) -> Found:
    return Found(family.key, f"{family.key}:{device.address}", device.name, device.address)


async def test_a_govee_is_found_and_its_frames_replay_to_the_same_readings() -> None:
    log = KeptFrames()
    async with virtual_air() as air, AdvertReplayer(air, "GVH5075_2762") as device:
        await device.broadcast(H5075)
        seen = [each async for each in driver(GOVEE).discover(timeout_s=0.3)]
        assert [each.name for each in seen] == ["GVH5075_2762"]
        session = await driver(GOVEE, log).open(found(GOVEE, device))
        events = await until(session, is_value(Quantity.BATTERY, "100"))
        await device.broadcast(bytes.fromhex("88ec0003426c6400"))
        events += await until(session, is_value(Quantity.RELATIVE_HUMIDITY, "61.2"))
        events += await rest(session)
    live = [event for event in events if isinstance(event, Measurement)]
    assert live[0].value == Decimal("21.3")
    assert Quality.UNVERIFIED_DECODE in live[0].quality
    kept = [from_line(to_line(frame)) for frame in log.frames]
    profile = load_profile("govee")
    assert list(replay(kept, lambda _: pipeline(GOVEE, profile))) == live


async def test_data_in_the_company_id_follows_the_meter() -> None:
    async with virtual_air() as air, AdvertReplayer(air, "SensorPush HT.w 0CA1") as device:
        await device.broadcast(HT_W)
        session = await driver(SENSORPUSH).open(found(SENSORPUSH, device))
        await until(session, is_value(Quantity.AIR_TEMPERATURE, "20.53"))
        await device.broadcast(bytes.fromhex("049bc9a546"))
        reading = (await until(session, is_value(Quantity.RELATIVE_HUMIDITY)))[-1]
        await rest(session)
    assert isinstance(reading, Measurement)


async def test_a_meter_that_is_not_heard_is_stale_and_then_heard_again() -> None:
    async with virtual_air() as air, AdvertReplayer(air, "GVH5075_2762") as device:
        await device.broadcast(H5075)
        session = await driver(GOVEE).open(found(GOVEE, device))
        await until(session, is_state(LinkState.LIVE))
        air.take_out_of_range(device.device)
        await until(session, is_state(LinkState.STALE))
        air.bring_back(device.device)
        await until(session, is_state(LinkState.LIVE))
        await rest(session)


async def test_an_encrypted_meter_asks_for_its_key() -> None:
    payload = bytes.fromhex("58585b0501b2188d38c1a4b9a9c4b5000000ff112233")
    async with virtual_air() as air, AdvertReplayer(air, "", "A4:C1:38:8D:18:B2") as device:
        await device.broadcast(service=b"\x95\xfe" + payload)
        session = await driver(XIAOMI).open(found(XIAOMI, device))
        lost = (await until(session, is_state(LinkState.LOST)))[-1]
        await rest(session)
    assert isinstance(lost, LinkStatus)
    assert "bind key" in lost.detail


class ScriptedRadio(Radio):
    """A radio that says what it is told to, for what a system's cache makes of advertisements."""

    def __init__(self, adverts: list[Advert]) -> None:
        super().__init__()
        self._adverts = adverts

    async def _provide_scan(self) -> None:
        for advert in self._adverts:
            for listener in list(self._listeners.values()):
                listener(advert)
        self._adverts = []


def heard(entries: dict[int, bytes]) -> Advert:
    return Advert("AA", "SensorPush HT.w 0CA1", -50, (), {}, entries, None)  # type: ignore[arg-type]


async def test_a_cache_of_many_entries_gives_only_what_changed() -> None:
    old = {0x2B04: b"\x2b\xe0\x3c", 0x5604: b"\x8d\x16\x3d"}
    new = {**old, 0x9A04: b"\xc9\xa5\x46"}
    both = {**new, 0x0504: b"\xae\x44\x3e", 0x0604: b"\xae\x44\x3e"}
    radio = ScriptedRadio([heard(old), heard(new), heard(new), heard(both)])
    meter = AdvertDriver(SENSORPUSH, SystemClock(), radio, policy=QUICK)
    session = await meter.open(Found("sensorpush", "sensorpush:AA", "HT.w", "AA"))
    events = await until(session, is_value(Quantity.RELATIVE_HUMIDITY))
    events += await rest(session)
    values = [str(event.value) for event in events if isinstance(event, Measurement)]
    assert values == ["20.53", "44.9"]


def test_a_counter_is_guarded_per_device() -> None:
    counters = MemoryCounters()
    counters.keep("xiaomi:AA", 9)
    meter = AdvertDriver(XIAOMI, SystemClock(), Radio(), counters=counters)
    meter.forget_counter(Found("xiaomi", "xiaomi:AA", "x", "AA"))
    assert counters.highest("xiaomi:AA") is None


def test_wrong_settings_are_refused_and_a_key_is_not_printed() -> None:
    with pytest.raises(InvalidInput):
        AdvertSettings(bind_key=b"short")
    assert "bind_key" not in repr(AdvertSettings(bind_key=bytes(16)))

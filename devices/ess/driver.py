"""Environmental Sensing meters over a Bluetooth connection: read once, then be told."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from functools import partial

from app.ports.clock import Clock
from app.ports.meters import DriverLevel, Found, MeterSession
from devices.ess.protocol import (
    CHARACTERISTICS,
    DEVICE_INFORMATION,
    SERIAL_NUMBER,
    SERVICE,
    decode_frame,
    decode_serial_number,
)
from devices.pipeline import FramePipeline
from devices.profile import Profile, load_profile
from devices.quality import Deduplicator
from devices.radio import Advert, GattLink, Radio
from devices.raw_log import FrameSink
from devices.scanning import found_adverts
from devices.session import LinkedSession, LinkLost, LinkPolicy


class EssDriver:
    """Finds meters by the service they advertise, and reads one over a connection."""

    def __init__(
        self,
        clock: Clock,
        radio: Radio,
        raw_log: FrameSink | None = None,
        policy: LinkPolicy | None = None,
    ) -> None:
        self.profile: Profile = load_profile("ess")
        self.key = self.profile.key
        self.title = self.profile.title
        self.level: DriverLevel = self.profile.level
        self._clock = clock
        self._radio = radio
        self._raw_log = raw_log
        self._policy = policy or LinkPolicy(self.profile.expected_interval_s, first_reading_s=30.0)

    async def discover(self, timeout_s: float) -> AsyncIterator[Found]:
        """The meters that advertise the service within the time."""
        async for advert in found_adverts(self._radio, offers_service, timeout_s):
            yield Found(
                driver=self.key,
                device_id=f"{self.key}:{advert.address}",
                name=advert.name or f"Thermo-hygrometer {advert.address}",
                address=advert.address,
                rssi_dbm=advert.rssi_dbm,
            )

    async def open(self, found: Found) -> MeterSession:
        """Begin a session with the meter at ``found.address``."""
        session = EssSession(
            found,
            pipeline(self.profile),
            self._clock,
            self._policy,
            self._raw_log,
            radio=self._radio,
        )
        session.start()
        return session


def offers_service(advert: Advert) -> bool:
    """Whether an advertisement names the Environmental Sensing Service."""
    return SERVICE in advert.service_uuids


def pipeline(profile: Profile) -> FramePipeline:
    """The pipeline of a session; every value that the meter sends or is asked for is a reading."""
    return FramePipeline(
        decode_frame, profile.range_gate(), Deduplicator(heartbeat_s=0.0), profile.standing_quality
    )


class EssSession(LinkedSession):
    """One meter; values come by notification, and by reading where notifications stay away."""

    def __init__(
        self,
        found: Found,
        pipeline: FramePipeline,
        clock: Clock,
        policy: LinkPolicy,
        raw_log: FrameSink | None,
        radio: Radio,
    ) -> None:
        super().__init__(found, pipeline, clock, policy, raw_log)
        self._radio = radio
        self._told_at: dict[str, float] = {}

    async def _serve(self) -> None:
        advert = await self._radio.find(self._is_mine, self._radio.connect_timeout_s)
        async with self._radio.connect(advert) as link:
            reading = asyncio.create_task(self._read(link))
            losing = asyncio.create_task(link.wait_lost())
            try:
                await asyncio.wait({reading, losing}, return_when=asyncio.FIRST_COMPLETED)
                if losing.done():
                    raise LinkLost("The link was lost: the meter is off or out of range.")
                reading.result()
            finally:
                reading.cancel()
                losing.cancel()
                await asyncio.gather(reading, losing, return_exceptions=True)

    def _is_mine(self, advert: Advert) -> bool:
        return advert.address == self.found.address

    async def _read(self, link: GattLink) -> None:
        serial: str | None = None
        if link.has(DEVICE_INFORMATION, SERIAL_NUMBER):
            serial = decode_serial_number(await link.read(DEVICE_INFORMATION, SERIAL_NUMBER))
        offered = {
            uuid: channel for uuid, channel in CHARACTERISTICS.items() if link.has(SERVICE, uuid)
        }
        if not offered:
            raise LinkLost("The meter offers neither temperature nor humidity.")
        for uuid, channel in offered.items():
            self._take(channel, serial, await link.read(SERVICE, uuid))
        for uuid, channel in offered.items():
            await link.notify(SERVICE, uuid, partial(self._take, channel, serial))
        await self._read_the_silent(link, offered, serial)

    async def _read_the_silent(
        self, link: GattLink, offered: dict[str, str], serial: str | None
    ) -> None:
        """Ask for every value that was not told within an interval, for as long as the link lasts."""
        loop = asyncio.get_running_loop()
        interval_s = self._policy.expected_interval_s
        while True:
            await asyncio.sleep(interval_s)
            for uuid, channel in offered.items():
                if loop.time() - self._told_at[channel] >= interval_s:
                    self._take(channel, serial, await link.read(SERVICE, uuid))

    def _take(self, channel: str, serial: str | None, data: bytes) -> None:
        self._told_at[channel] = asyncio.get_running_loop().time()
        self._deliver(channel, data, serial=serial, address=self.found.address)

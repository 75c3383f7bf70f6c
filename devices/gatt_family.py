"""The driver that connecting Bluetooth families share: find by advertisement, connect, serve, again."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass

from app.ports.clock import Clock
from app.ports.meters import DriverLevel, Found, MeterSession
from devices.pipeline import FrameDecoder, FramePipeline
from devices.profile import Profile, load_profile
from devices.quality import Deduplicator
from devices.radio import Advert, GattLink, Radio
from devices.raw_log import FrameSink
from devices.scanning import found_adverts
from devices.session import LinkedSession, LinkPolicy

_FIND_S = 10.0


@dataclass(frozen=True, slots=True)
class GattFamily:
    """What one family adds: which advertisements are its own, and what to do with a fresh link."""

    key: str
    recognises: Callable[[Advert], bool]
    serve: Callable[[GattSession, GattLink], Awaitable[None]]


class GattDriver(ABC):
    """Finds meters by advertisement and keeps one connected."""

    def __init__(
        self,
        family: GattFamily,
        clock: Clock,
        radio: Radio,
        raw_log: FrameSink | None = None,
        policy: LinkPolicy | None = None,
    ) -> None:
        self.profile: Profile = load_profile(family.key)
        self.key = self.profile.key
        self.title = self.profile.title
        self.level: DriverLevel = self.profile.level
        self._family = family
        self._clock = clock
        self._radio = radio
        self._raw_log = raw_log
        self._policy = policy or LinkPolicy(self.profile.expected_interval_s, first_reading_s=30.0)

    @abstractmethod
    def decoder_for(self, address: str) -> FrameDecoder:
        """A decoder for the meter at this address."""

    async def discover(self, timeout_s: float) -> AsyncIterator[Found]:
        """The meters that are heard within the time."""
        async for advert in found_adverts(self._radio, self._family.recognises, timeout_s):
            yield Found(
                driver=self.key,
                device_id=f"{self.key}:{advert.address}",
                name=advert.name or f"{self.profile.title} {advert.address}",
                address=advert.address,
                rssi_dbm=advert.rssi_dbm,
            )

    async def open(self, found: Found) -> MeterSession:
        """Begin a session with the meter at ``found.address``."""
        pipeline = FramePipeline(
            self.decoder_for(found.address),
            self.profile.range_gate(),
            Deduplicator(0.0),
            self.profile.standing_quality,
        )
        session = GattSession(
            found,
            pipeline,
            self._clock,
            self._policy,
            self._raw_log,
            radio=self._radio,
            family=self._family,
        )
        session.start()
        return session

    async def seen(self, found: Found) -> Advert:
        """An advertisement of this meter; raises :class:`devices.session.LinkLost`."""
        return await self._radio.find(lambda advert: advert.address == found.address, _FIND_S)


class GattSession(LinkedSession):
    """One meter that is kept connected."""

    def __init__(
        self,
        found: Found,
        pipeline: FramePipeline,
        clock: Clock,
        policy: LinkPolicy,
        raw_log: FrameSink | None,
        radio: Radio,
        family: GattFamily,
    ) -> None:
        super().__init__(found, pipeline, clock, policy, raw_log)
        self._radio = radio
        self._family = family

    @property
    def interval_s(self) -> float:
        """How often a reading is expected."""
        return self._policy.expected_interval_s

    def deliver(self, channel: str, data: bytes) -> None:
        """Take a frame that the meter sent."""
        self._deliver(channel, data)

    async def _serve(self) -> None:
        advert = await self._radio.find(lambda each: each.address == self.found.address, _FIND_S)
        async with self._radio.connect(advert) as link:
            await self._family.serve(self, link)

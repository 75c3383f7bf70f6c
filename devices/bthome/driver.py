"""BTHome v2 devices: nothing to connect to, every packet that is heard counts."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field, replace

from app.domain.errors import InvalidInput
from app.domain.measurement import MOISTURE_SCALES, Unit
from app.domain.phrases import phrase
from app.ports.clock import Clock
from app.ports.meters import DriverLevel, Found, MeterSession
from devices.bthome.protocol import CHANNEL, DEFAULT_SCALE, SERVICE, PacketDecoder
from devices.counters import CounterGuard, CounterStore, MemoryCounters
from devices.frames import RawFrame
from devices.pipeline import FramePipeline
from devices.profile import Profile, load_profile
from devices.quality import Deduplicator
from devices.radio import Advert, Radio
from devices.raw_log import FrameSink
from devices.scanning import found_adverts
from devices.session import LinkedSession, LinkPolicy

# An unchanged packet without a packet id counts as a new reading this often.
_REPEAT_S = 0.5


@dataclass(frozen=True, slots=True)
class BthomeSettings:
    """What the user sets for one device: its key and its moisture scale.

    ``mac`` is only needed where the platform hides it and the device encrypts.
    """

    bind_key: bytes | None = field(default=None, repr=False)
    scale: Unit = DEFAULT_SCALE
    mac: str = ""

    def __post_init__(self) -> None:
        if self.scale not in MOISTURE_SCALES:
            allowed = ", ".join(sorted(MOISTURE_SCALES))
            raise InvalidInput(
                "scale", phrase("{scale} is not a moisture scale", scale=self.scale), allowed
            )
        if self.bind_key is not None and len(self.bind_key) != 16:
            raise InvalidInput(
                "bind_key", phrase("has {count} bytes", count=len(self.bind_key)), "16 bytes"
            )


class BthomeDriver:
    """Finds devices by their service data; ``settings`` is keyed by radio address.

    The anti-replay counters live in ``counters``, over sessions and, with a file, over restarts.
    """

    def __init__(
        self,
        clock: Clock,
        radio: Radio,
        raw_log: FrameSink | None = None,
        policy: LinkPolicy | None = None,
        settings: Mapping[str, BthomeSettings] | None = None,
        counters: CounterStore | None = None,
    ) -> None:
        self.profile: Profile = load_profile("bthome")
        self.key = self.profile.key
        self.title = self.profile.title
        self.level: DriverLevel = self.profile.level
        self._clock = clock
        self._radio = radio
        self._raw_log = raw_log
        self._policy = policy or LinkPolicy(self.profile.expected_interval_s)
        self._settings = dict(settings or {})
        self._counters = counters or MemoryCounters()
        self._decoders: dict[str, PacketDecoder] = {}

    async def discover(self, timeout_s: float) -> AsyncIterator[Found]:
        """The devices that are heard within the time."""
        async for advert in found_adverts(self._radio, has_packet, timeout_s):
            yield Found(
                driver=self.key,
                device_id=f"{self.key}:{advert.address}",
                name=advert.name or f"BTHome {advert.address}",
                address=advert.address,
                rssi_dbm=advert.rssi_dbm,
            )

    async def open(self, found: Found) -> MeterSession:
        """Begin to listen for the device at ``found.address``."""
        settings = self._settings.get(found.address, BthomeSettings())
        if found.address not in self._decoders:
            guard = CounterGuard(self._counters, found.device_id)
            self._decoders[found.address] = PacketDecoder(settings.bind_key, guard)
        session = BthomeSession(
            found,
            pipeline(self.profile, self._decoders[found.address]),
            self._clock,
            self._policy,
            self._raw_log,
            radio=self._radio,
            settings=settings,
        )
        session.start()
        return session

    def forget_counter(self, found: Found) -> None:
        """A person confirmed a battery change: accept whatever counter comes next."""
        self._counters.keep(found.device_id, None)
        if found.address in self._decoders:
            self._decoders[found.address].forget_counter()


def has_packet(advert: Advert) -> bool:
    """Whether an advertisement carries BTHome v2 service data."""
    return SERVICE in advert.service_data


def pipeline(profile: Profile, decoder: PacketDecoder) -> FramePipeline:
    """The pipeline of a session: each packet once, however often the radio hears it."""
    return FramePipeline(
        decoder.decode,
        profile.range_gate(),
        Deduplicator(heartbeat_s=_REPEAT_S),
        profile.standing_quality,
    )


class BthomeSession(LinkedSession):
    """One device that is listened for."""

    def __init__(
        self,
        found: Found,
        pipeline: FramePipeline,
        clock: Clock,
        policy: LinkPolicy,
        raw_log: FrameSink | None,
        radio: Radio,
        settings: BthomeSettings,
    ) -> None:
        super().__init__(found, pipeline, clock, policy, raw_log)
        self._radio = radio
        self._settings = settings

    async def _serve(self) -> None:
        async with self._radio.listen(self._hear):
            await asyncio.Event().wait()

    def _hear(self, advert: Advert) -> None:
        payload = advert.service_data.get(SERVICE)
        if advert.address == self.found.address and payload is not None:
            self._deliver(CHANNEL, payload, address=self._settings.mac or advert.address)

    def _frame(self, channel: str, data: bytes, serial: str | None, address: str) -> RawFrame:
        frame = super()._frame(channel, data, serial, address)
        return replace(frame, scale=self._settings.scale)

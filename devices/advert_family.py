"""The driver that all advertising families share: nothing to connect to, what is heard is live."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field, replace

from app.domain.errors import InvalidInput
from app.domain.phrases import phrase
from app.ports.clock import Clock
from app.ports.meters import DriverLevel, Found, MeterSession
from devices.broadcast import (
    CHANNEL,
    Broadcast,
    BroadcastDecoder,
    Recogniser,
    from_bytes,
    newest_manufacturer_entry,
    to_bytes,
)
from devices.counters import CounterGuard, CounterStore, MemoryCounters
from devices.frames import DecodedFrame, RawFrame
from devices.pipeline import FramePipeline
from devices.profile import Profile, load_profile
from devices.quality import Deduplicator
from devices.radio import Advert, Radio
from devices.raw_log import FrameSink
from devices.scanning import found_adverts
from devices.session import LinkedSession, LinkPolicy

_AMBIGUOUS = "Packets are heard, but which of their parts is the newest cannot be told yet."


@dataclass(frozen=True, slots=True)
class AdvertFamily:
    """What one family adds to the shared driver.

    ``company_id_is_data`` says that the sixteen bits where a company id belongs carry measurements.
    """

    key: str
    recognises: Recogniser
    decode: BroadcastDecoder
    company_id_is_data: bool = False


@dataclass(frozen=True, slots=True)
class AdvertSettings:
    """What the user sets for one device: its bind key, and its MAC where the platform hides it."""

    bind_key: bytes | None = field(default=None, repr=False)
    mac: str = ""

    def __post_init__(self) -> None:
        if self.bind_key is not None and len(self.bind_key) != 16:
            raise InvalidInput(
                "bind_key", phrase("has {count} bytes", count=len(self.bind_key)), "16 bytes"
            )


class AdvertDriver:
    """Finds and hears the devices of one advertising family; ``settings`` is keyed by radio address.

    Anti-replay counters live in ``counters``, over sessions and, with a file, over restarts.
    """

    def __init__(
        self,
        family: AdvertFamily,
        clock: Clock,
        radio: Radio,
        raw_log: FrameSink | None = None,
        policy: LinkPolicy | None = None,
        settings: Mapping[str, AdvertSettings] | None = None,
        counters: CounterStore | None = None,
    ) -> None:
        self.profile: Profile = load_profile(family.key)
        self.key = family.key
        self.title = self.profile.title
        self.level: DriverLevel = self.profile.level
        self._family = family
        self._clock = clock
        self._radio = radio
        self._raw_log = raw_log
        interval_s = self.profile.expected_interval_s
        self._policy = policy or LinkPolicy(interval_s, first_reading_s=max(15.0, 2 * interval_s))
        self._settings = dict(settings or {})
        self._counters = counters or MemoryCounters()
        self._guards: dict[str, CounterGuard] = {}

    async def discover(self, timeout_s: float) -> AsyncIterator[Found]:
        """The devices that are heard within the time."""
        heard = found_adverts(
            self._radio, lambda advert: self._family.recognises(_broadcast(advert)), timeout_s
        )
        async for advert in heard:
            yield Found(
                driver=self.key,
                device_id=f"{self.key}:{advert.address}",
                name=advert.name or f"{self.profile.make} {advert.address}",
                address=advert.address,
                rssi_dbm=advert.rssi_dbm,
            )

    async def open(self, found: Found) -> MeterSession:
        """Begin to listen for the device at ``found.address``."""
        settings = self._settings.get(found.address, AdvertSettings())
        guard = self._guards.setdefault(
            found.address, CounterGuard(self._counters, found.device_id)
        )
        session = AdvertSession(
            found,
            pipeline(self._family, self.profile, settings, guard),
            self._clock,
            self._policy,
            self._raw_log,
            radio=self._radio,
            family=self._family,
            mac=settings.mac,
        )
        session.start()
        return session

    def forget_counter(self, found: Found) -> None:
        """A person confirmed a battery change: accept whatever counter comes next."""
        guard = self._guards.get(found.address, CounterGuard(self._counters, found.device_id))
        guard.forget()


def pipeline(
    family: AdvertFamily,
    profile: Profile,
    settings: AdvertSettings | None = None,
    guard: CounterGuard | None = None,
) -> FramePipeline:
    """The pipeline of a session, live or in replay: a packet counts once, however often it is heard."""
    bind_key = settings.bind_key if settings else None

    def decode(frame: RawFrame) -> DecodedFrame:
        decoded = family.decode(from_bytes(frame.data, frame.address), bind_key)
        if guard is not None and decoded.counter is not None:
            guard.check(decoded.counter, frame.data)
        return decoded

    return FramePipeline(decode, profile.range_gate(), Deduplicator(), profile.standing_quality)


class AdvertSession(LinkedSession):
    """One device that is listened for."""

    def __init__(
        self,
        found: Found,
        pipeline: FramePipeline,
        clock: Clock,
        policy: LinkPolicy,
        raw_log: FrameSink | None,
        radio: Radio,
        family: AdvertFamily,
        mac: str = "",
    ) -> None:
        super().__init__(found, pipeline, clock, policy, raw_log)
        self._radio = radio
        self._family = family
        self._mac = mac
        self._entries: Mapping[int, bytes] | None = None

    async def _serve(self) -> None:
        async with self._radio.listen(self._hear):
            await asyncio.Event().wait()

    def _hear(self, advert: Advert) -> None:
        if advert.address != self.found.address:
            return
        broadcast = _broadcast(advert)
        if not self._family.recognises(broadcast):
            return
        if self._family.company_id_is_data:
            before, self._entries = self._entries, dict(advert.manufacturer_data)
            newest = newest_manufacturer_entry(before, advert.manufacturer_data)
            if newest is None:
                self._note(CHANNEL, _AMBIGUOUS)
                return
            broadcast = replace(broadcast, manufacturer_data=dict([newest]))
        self._deliver(CHANNEL, to_bytes(broadcast), address=self._mac or advert.address)


def _broadcast(advert: Advert) -> Broadcast:
    return Broadcast(
        advert.address,
        advert.name,
        frozenset(advert.service_uuids),
        advert.manufacturer_data,
        advert.service_data,
    )

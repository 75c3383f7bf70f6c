"""The meters that are open: their newest values for the screens, and the measurements that can be saved.

A measurement stays here, with its raw bytes, until 5000 newer ones have arrived: a quarter of an hour of
three values twice a second, so that one taken into a form can still be saved.
"""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from decimal import Decimal

from app.domain.certificates import CertificateBook
from app.domain.errors import NotFound
from app.domain.measurement import Measurement, Quality, Quantity
from app.domain.phrases import phrase
from app.ports.clock import Clock
from app.ports.meters import Found, LinkState, LinkStatus, MeterOpener, MeterSession
from app.services.views import MeterState

_KEPT_MEASUREMENTS = 5000
_FAILED = phrase("Stopped by an error of its driver; close and open it again")
_CLOSED = LinkState.CLOSED
_RESTING = phrase("Left on site; it is listened to once an interval.")
_log = logging.getLogger(__name__)
_WORDS = {
    LinkState.CONNECTING: phrase("Connecting"),
    LinkState.LIVE: phrase("Live"),
    LinkState.STALE: phrase("Connected, but nothing new arrives"),
    LinkState.LOST: phrase("Connection lost"),
    LinkState.CLOSED: phrase("Closed"),
}


@dataclass(frozen=True, slots=True)
class MeterLink:
    """How the link to an open meter stands, and the newest measurement of each of its quantities.

    ``corrected`` has what a certificate makes of a value, by the id of the measuring part and quantity.
    """

    found: Found
    name: str
    link: LinkState
    words: str
    retry_in_s: float | None
    battery_pct: int | None
    newest: tuple[Measurement, ...]
    corrected: dict[tuple[str, Quantity], Decimal]


@dataclass(slots=True)
class _OpenMeter:
    found: Found
    name: str
    session: MeterSession
    book: CertificateBook
    follower: asyncio.Task[None] | None = None
    link: LinkState = LinkState.CONNECTING
    words: str = _WORDS[LinkState.CONNECTING]
    retry_at_ns: int | None = None
    battery_pct: int | None = None
    newest: dict[tuple[str, Quantity], Measurement] = field(default_factory=dict)
    corrected: dict[tuple[str, Quantity], Decimal] = field(default_factory=dict)


class MeterHub:
    """Follows every open meter on the engine's loop and tells subscribers what changes."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._meters: dict[str, _OpenMeter] = {}
        self._states: dict[tuple[str, Quantity], MeterState] = {}
        self._measurements: OrderedDict[str, Measurement] = OrderedDict()
        self._subscribers: set[asyncio.Queue[MeterState]] = set()
        self._counter = 0
        self._changed: set[asyncio.Event] = set()
        self.training = False
        """Every measurement that comes from now on is marked as simulated."""

    async def open(
        self,
        opener: MeterOpener,
        found: Found,
        name: str = "",
        book: CertificateBook | None = None,
    ) -> None:
        """Begin to follow a meter; connecting goes on in the background. One that is open is opened anew."""
        await self.close_meter(found.device_id)
        session = await opener.open(found)
        meter = _OpenMeter(found, name or found.name, session, book or CertificateBook())
        self._meters[found.device_id] = meter
        meter.follower = asyncio.create_task(self._follow(found.device_id, session))
        self.tell_change()

    async def close_meter(self, device_id: str) -> None:
        """Stop following one meter; nothing happens when it is not open."""
        meter = self._meters.get(device_id)
        if meter is None:
            return
        try:
            await meter.session.close()
        except Exception:  # noqa: BLE001 - whatever a driver did, the meter is closed for us
            _log.exception("the meter %s did not close cleanly", device_id)
        if meter.follower is not None:
            await asyncio.gather(meter.follower, return_exceptions=True)
        if self._meters.get(device_id) is meter:
            del self._meters[device_id]
        for key in [key for key in self._states if _is_of(key[0], device_id)]:
            closed = replace(self._states.pop(key), link=LinkState.CLOSED, words=_WORDS[_CLOSED])
            for queue in self._subscribers:
                queue.put_nowait(closed)
        self.tell_change()

    async def rest(self, device_id: str, seconds: float) -> None:
        """Let go of a meter that is opened again after so long; its last values stay to be seen."""
        meter = self._meters.get(device_id)
        if meter is None:
            return
        try:
            await meter.session.close()
        except Exception:  # noqa: BLE001 - whatever a driver did, the meter rests
            _log.exception("the meter %s did not close cleanly", device_id)
        if meter.follower is not None:
            await asyncio.gather(meter.follower, return_exceptions=True)
        meter.link, meter.words = LinkState.CLOSED, _RESTING
        meter.retry_at_ns = self._moment_in(seconds)
        self._relink(device_id, meter)

    async def close(self) -> None:
        """Stop following every meter."""
        await asyncio.gather(*(self.close_meter(each) for each in list(self._meters)))

    def links(self) -> tuple[MeterLink, ...]:
        """Every open meter as it stands now."""
        return tuple(self._link_of(meter) for meter in self._meters.values())

    def _link_of(self, meter: _OpenMeter) -> MeterLink:
        retry_in_s = None
        if meter.retry_at_ns is not None:
            retry_in_s = max(0.0, (meter.retry_at_ns - self._clock.monotonic_ns()) / 1e9)
        return MeterLink(
            meter.found,
            meter.name,
            meter.link,
            meter.words,
            retry_in_s,
            meter.battery_pct,
            tuple(meter.newest.values()),
            dict(meter.corrected),
        )

    async def changes(self, at_most_every_s: float) -> AsyncIterator[None]:
        """Now, then whenever a link or a value has changed, without an end."""
        changed = asyncio.Event()
        self._changed.add(changed)
        try:
            while True:
                yield
                await changed.wait()
                await asyncio.sleep(at_most_every_s)
                changed.clear()
        finally:
            self._changed.discard(changed)

    def tell_change(self) -> None:
        """Have everybody who follows :meth:`changes` look again."""
        for changed in self._changed:
            changed.set()

    def measurement(self, measurement_id: str) -> Measurement:
        """A measurement that was shown; raises ``NotFound`` when it is too old to be saved."""
        found = self._measurements.get(measurement_id)
        if found is None:
            raise NotFound("recent measurement", measurement_id)
        return found

    async def events(self) -> AsyncIterator[MeterState]:
        """Every state now, then each change, without an end."""
        queue: asyncio.Queue[MeterState] = asyncio.Queue()
        for state in self._states.values():
            queue.put_nowait(self._aged(state))
        self._subscribers.add(queue)
        try:
            while True:
                yield await queue.get()
        finally:
            self._subscribers.discard(queue)

    async def _follow(self, device_id: str, session: MeterSession) -> None:
        """Follow until the session ends; a driver that fails is shown as lost, never as live for ever."""
        try:
            await self._take_events(device_id, session)
        except Exception:  # noqa: BLE001 - whatever a driver did, the value must stop looking live
            _log.exception("the driver of meter %s failed", device_id)
            meter = self._meters[device_id]
            meter.link, meter.words, meter.retry_at_ns = LinkState.LOST, _FAILED, None
            self._relink(device_id, meter)

    async def _take_events(self, device_id: str, session: MeterSession) -> None:
        meter = self._meters[device_id]
        async for event in session.events():
            if isinstance(event, LinkStatus):
                meter.link = event.state
                meter.words = event.detail or _WORDS[event.state]
                meter.retry_at_ns = self._moment_in(event.retry_in_s)
                self._relink(device_id, meter)
            elif event.quantity is Quantity.BATTERY:
                meter.battery_pct = int(event.value)
                self.tell_change()
            else:
                self._measured(device_id, meter, event)

    def _moment_in(self, seconds: float | None) -> int | None:
        return None if seconds is None else self._clock.monotonic_ns() + int(seconds * 1e9)

    def _measured(self, device_id: str, meter: _OpenMeter, came: Measurement) -> None:
        corrected = meter.book.correct(came)
        measurement = corrected.measurement
        if self.training:
            measurement = replace(measurement, quality=measurement.quality | Quality.SIMULATED)
        part = measurement.device_id, measurement.quantity
        meter.newest[part] = measurement
        if corrected.value is not None:
            meter.corrected[part] = corrected.value
        self.tell_change()
        self._counter += 1
        measurement_id = f"{device_id}#{self._counter}"
        self._measurements[measurement_id] = measurement
        while len(self._measurements) > _KEPT_MEASUREMENTS:
            self._measurements.popitem(last=False)
        self._publish(
            MeterState(
                device_id=measurement.device_id,
                name=meter.name,
                quantity=measurement.quantity,
                measurement_id=measurement_id,
                value=measurement.value,
                unit=measurement.unit,
                link=meter.link,
                words=meter.words,
                age_s=0.0,
                quality=measurement.quality,
                battery_pct=meter.battery_pct,
                serial=measurement.instrument_serial,
            )
        )

    def _relink(self, device_id: str, meter: _OpenMeter) -> None:
        self.tell_change()
        for (owner, _quantity), state in list(self._states.items()):
            if _is_of(owner, device_id):
                quality = state.quality
                if meter.link is LinkState.STALE:
                    quality |= Quality.STALE
                self._publish(
                    replace(self._aged(state), link=meter.link, words=meter.words, quality=quality)
                )

    def _publish(self, state: MeterState) -> None:
        self._states[state.device_id, state.quantity] = state
        for queue in self._subscribers:
            queue.put_nowait(state)

    def _aged(self, state: MeterState) -> MeterState:
        measurement = self._measurements.get(state.measurement_id or "")
        if measurement is None:
            return state
        age_ns = self._clock.monotonic_ns() - measurement.monotonic_ns
        return replace(state, age_s=max(0.0, age_ns / 1e9))


def _is_of(part_id: str, device_id: str) -> bool:
    """Whether a measuring part, such as a remote probe, belongs to the meter."""
    return part_id == device_id or part_id.startswith(f"{device_id}/")

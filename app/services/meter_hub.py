"""The meters that are open: their newest values for the screens, and the measurements that can be saved.

A measurement stays here, with its raw bytes, until 5000 newer ones have arrived: a quarter of an hour of
three values twice a second, so that one taken into a form can still be saved.
"""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace

from app.domain.errors import NotFound
from app.domain.measurement import Measurement, Quality, Quantity
from app.ports.clock import Clock
from app.ports.meters import Found, LinkState, LinkStatus, MeterDriver, MeterSession
from app.services.views import MeterState

_KEPT_MEASUREMENTS = 5000
_FAILED = "Stopped by an error of its driver; close and open it again"
_log = logging.getLogger(__name__)
_WORDS = {
    LinkState.CONNECTING: "Connecting",
    LinkState.LIVE: "Live",
    LinkState.STALE: "Connected, but nothing new arrives",
    LinkState.LOST: "Connection lost",
    LinkState.CLOSED: "Closed",
}


@dataclass(slots=True)
class _OpenMeter:
    name: str
    session: MeterSession
    link: LinkState = LinkState.CONNECTING
    words: str = _WORDS[LinkState.CONNECTING]
    battery_pct: int | None = None


class MeterHub:
    """Follows every open meter on the engine's loop and tells subscribers what changes."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._meters: dict[str, _OpenMeter] = {}
        self._states: dict[tuple[str, Quantity], MeterState] = {}
        self._measurements: OrderedDict[str, Measurement] = OrderedDict()
        self._followers: set[asyncio.Task[None]] = set()
        self._subscribers: set[asyncio.Queue[MeterState]] = set()
        self._counter = 0

    async def open(self, driver: MeterDriver, found: Found) -> None:
        """Begin to follow a meter; connecting goes on in the background."""
        session = await driver.open(found)
        self._meters[found.device_id] = _OpenMeter(found.name, session)
        task = asyncio.create_task(self._follow(found.device_id, session))
        self._followers.add(task)
        task.add_done_callback(self._followers.discard)

    async def close(self) -> None:
        """Stop following every meter."""
        sessions = [meter.session.close() for meter in self._meters.values()]
        for closed in await asyncio.gather(*sessions, return_exceptions=True):
            if isinstance(closed, Exception):
                _log.error("a meter did not close cleanly", exc_info=closed)
        await asyncio.gather(*self._followers, return_exceptions=True)
        self._meters.clear()

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
            meter.link, meter.words = LinkState.LOST, _FAILED
            self._relink(device_id, meter)

    async def _take_events(self, device_id: str, session: MeterSession) -> None:
        meter = self._meters[device_id]
        async for event in session.events():
            if isinstance(event, LinkStatus):
                meter.link = event.state
                meter.words = event.detail or _WORDS[event.state]
                self._relink(device_id, meter)
            elif event.quantity is Quantity.BATTERY:
                meter.battery_pct = int(event.value)
            else:
                self._measured(device_id, meter, event)

    def _measured(self, device_id: str, meter: _OpenMeter, measurement: Measurement) -> None:
        self._counter += 1
        measurement_id = f"{device_id}#{self._counter}"
        self._measurements[measurement_id] = measurement
        while len(self._measurements) > _KEPT_MEASUREMENTS:
            self._measurements.popitem(last=False)
        self._publish(
            MeterState(
                device_id=device_id,
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
            )
        )

    def _relink(self, device_id: str, meter: _OpenMeter) -> None:
        for (owner, _quantity), state in list(self._states.items()):
            if owner == device_id:
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

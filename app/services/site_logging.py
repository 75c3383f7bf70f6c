"""Sensors that are left on site: listened to for a short while once an interval, so that the radio can rest."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Protocol

from app.domain.errors import NotFound, RestoreAssistError
from app.domain.measurement import Measurement
from app.domain.site_series import Series, series_of
from app.ports.clock import Clock
from app.ports.meters import MeterOpener
from app.services.meter_hub import MeterHub
from app.services.paired_meters import PairedMeter

LISTEN_AT_MOST_S = 60.0
SETTLE_S = 4.0
_log = logging.getLogger(__name__)


class MeasurementLog(Protocol):
    """Where the measurements are kept; its calls touch the disk."""

    def append(self, device_id: str, measurements: Iterable[Measurement]) -> None:
        """Keep these."""
        ...

    def read(self, device_id: str, since: datetime, until: datetime) -> list[Measurement]:
        """What was kept of a meter in a span, oldest first."""
        ...


@dataclass(frozen=True, slots=True)
class SiteLogView:
    """What a sensor logged in a span of time, in pieces between its gaps."""

    since: datetime
    until: datetime
    interval_s: int
    series: tuple[Series, ...]


class SiteLogging:
    """One task for each meter that is left on site; belongs to one event loop.

    A round opens the meter, waits for its first value and ``settle_s`` more for the others, keeps the newest of each
    quantity and lets the meter rest until the next round. A round without a value leaves a gap.
    """

    def __init__(
        self,
        opener: MeterOpener,
        hub: MeterHub,
        log: MeasurementLog,
        clock: Clock,
        *,
        listen_at_most_s: float = LISTEN_AT_MOST_S,
        settle_s: float = SETTLE_S,
    ) -> None:
        self._opener = opener
        self._hub = hub
        self._log = log
        self._clock = clock
        self._listen_at_most_s = listen_at_most_s
        self._settle_s = settle_s
        self._rounds: dict[str, asyncio.Task[None]] = {}

    def begin(self, meter: PairedMeter, interval_s: float) -> None:
        """Log the meter from now on, once an interval."""
        task = asyncio.create_task(self._repeat(meter, interval_s))
        self._rounds[meter.found.device_id] = task

    async def end(self, device_id: str) -> None:
        """Log the meter no longer; nothing happens when it was not logged."""
        task = self._rounds.pop(device_id, None)
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def close(self) -> None:
        """Log nothing any more."""
        await asyncio.gather(*(self.end(each) for each in list(self._rounds)))

    async def view(self, meter: PairedMeter, hours: float) -> SiteLogView:
        """What the meter logged in the last hours."""
        until = self._clock.now()
        since = until - timedelta(hours=hours)
        kept = await asyncio.to_thread(self._log.read, meter.found.device_id, since, until)
        interval_s = meter.log_every_s or _usual_interval_s(kept)
        return SiteLogView(since, until, interval_s, series_of(kept, since, until, interval_s))

    async def _repeat(self, meter: PairedMeter, interval_s: float) -> None:
        loop = asyncio.get_running_loop()
        due = loop.time()
        while True:
            try:
                await self._round(meter)
            except RestoreAssistError as error:
                _log.warning("the site log of %s has a gap: %s", meter.found.device_id, error)
            due = max(due + interval_s, loop.time())
            await self._hub.rest(meter.found.device_id, due - loop.time())
            await asyncio.sleep(due - loop.time())

    async def _round(self, meter: PairedMeter) -> None:
        device_id = meter.found.device_id
        await self._hub.open(self._opener, meter.found, meter.title, meter.book)
        try:
            async with asyncio.timeout(self._listen_at_most_s):
                async for _ in self._hub.changes(0.0):
                    if self._newest(device_id):
                        break
                await asyncio.sleep(self._settle_s)
        except TimeoutError:
            return
        await asyncio.to_thread(self._log.append, device_id, self._newest(device_id))

    def _newest(self, device_id: str) -> tuple[Measurement, ...]:
        for link in self._hub.links():
            if link.found.device_id == device_id:
                return link.newest
        raise NotFound("open meter", device_id)


def _usual_interval_s(kept: list[Measurement]) -> int:
    """The interval of a log that is no longer kept: the middle of the times between its entries."""
    stamps = sorted({each.at for each in kept})
    steps = sorted((b - a).total_seconds() for a, b in pairwise(stamps))
    return max(60, int(steps[len(steps) // 2])) if steps else 60

"""The window over the real use cases and a real encrypted store; only the meters are made by the test."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, cast
from uuid import UUID

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from app.bootstrap.workspace import source_of_driver
from app.domain.measurement import Measurement, Quality, Quantity, Unit
from app.ports.engine import WorkflowEngine
from app.ports.meters import DriverLevel, Found, LinkState, LinkStatus
from app.ports.network import NetworkKind
from app.services.application import FieldApplication
from app.services.meter_hub import MeterHub
from app.services.sync_centre import SyncCentre
from app.services.sync_policy import FixedNetwork
from tests.services.fake_pool import fake_field_meters
from tests.site import Site
from tests.ui.driver import Driver, touch_device


class NoRuns:
    """An engine in which nothing was started."""

    async def list_runs(self, _job_id: UUID) -> tuple[Any, ...]:
        return ()

    async def pending_checkpoints(self, _job_id: UUID) -> tuple[Any, ...]:
        return ()


@dataclass
class HandMeter:
    """A meter that says what the test gives it; driver, found meter and session in one."""

    loop: asyncio.AbstractEventLoop
    key: str = "bthome"
    title: str = "Probe"
    level: DriverLevel = DriverLevel.VERIFIED
    part: str = "probe:1"
    serial: str = "P-1"
    queue: asyncio.Queue[Measurement | LinkStatus] = field(default_factory=asyncio.Queue)

    async def discover(self, _timeout_s: float) -> AsyncIterator[Found]:
        yield Found(self.key, self.part, self.title, self.part)

    async def open(self, _found: Found) -> HandMeter:
        return self

    async def events(self) -> AsyncIterator[Measurement | LinkStatus]:
        yield LinkStatus(self.part, LinkState.LIVE)
        while True:
            event = await self.queue.get()
            yield event
            if isinstance(event, LinkStatus) and event.state is LinkState.CLOSED:
                return

    async def close(self) -> None:
        await self.queue.put(LinkStatus(self.part, LinkState.CLOSED))

    def says(
        self, quantity: Quantity, value: str, unit: Unit, quality: Quality = Quality.GOOD
    ) -> None:
        """Send one measurement."""
        made = Measurement(
            quantity, Decimal(value), unit, self.part, self.key, datetime.now(UTC),
            time.monotonic_ns(), serial=self.serial, raw=b"\x01\x02", quality=quality,
        )  # fmt: skip
        self.loop.call_soon_threadsafe(self.queue.put_nowait, made)


def live_application(
    site: Site, loop: asyncio.AbstractEventLoop
) -> tuple[FieldApplication, HandMeter]:
    """The application over the store of the site, with a meter in the hand, on the loop of another thread."""

    async def make() -> tuple[FieldApplication, HandMeter]:
        engine: asyncio.Future[WorkflowEngine] = loop.create_future()
        engine.set_result(cast("WorkflowEngine", NoRuns()))
        hub, meter = MeterHub(site.clock), HandMeter(loop)
        await hub.open(meter, Found(meter.key, "probe:1", meter.title, "probe:1"))
        sync = SyncCentre(site.store, FixedNetwork(NetworkKind.UNKNOWN), site.clock, lambda: "Tess")
        made = FieldApplication(
            site.store, site.record, engine, hub, sync, site.clock,
            lambda: "Tess", source_of_driver, lambda _: (),
            fake_field_meters(site, hub),
        )  # fmt: skip
        return made, meter

    return asyncio.run_coroutine_threadsafe(make(), loop).result(60)


class LiveDriver(Driver):
    """Drives the window of the real application by touch and counts the taps."""

    site: Site
    meter: HandMeter
    application: FieldApplication
    taps: int = 0

    def open_page(self, page: str) -> None:
        """Open the job on this page."""
        self.model.openJob(str(self.site.job.id))
        self.model.go(page)
        self.settle()

    def tap(self, name: str) -> None:
        """One tap of a finger on the item of that name."""
        self.how = "touch"
        self.taps += 1
        self.reveal(self.find(name))
        self.press(name)

    def tap_in(self, owner: str, name: str) -> None:
        """One tap on the item of that name within another one."""
        hits = [item for item in self.walk(self.find(owner)) if item.objectName() == name]
        assert len(hits) == 1, f"{len(hits)} items of {owner} are called {name!r}"
        self.tap_at(hits[0], hits[0].width() / 2, hits[0].height() / 2)

    def tap_at(self, item: QQuickItem, x: float, y: float) -> None:
        """One tap at a place within an item."""
        self.taps += 1
        self.stroke(item, [(x, y)])

    def stroke(self, item: QQuickItem, path: list[tuple[float, float]]) -> None:
        """One stroke of a finger along points within an item."""
        points = [item.mapToScene(QPointF(x, y)) for x, y in path]
        at = [QPoint(round(p.x()), round(p.y())) for p in points]
        finger = QTest.touchEvent(self.window, touch_device())
        finger.press(0, at[0])
        finger.commit()
        for place in at[1:]:
            finger.move(0, place)
            finger.commit()
            self.frame()  # a window hands on one place of a finger a frame
        finger.release(0, at[-1])
        finger.commit()
        self.settle()

    def keys(self, text: str) -> None:
        """Tap a number on the key pad."""
        for letter in text:
            self.tap("key_feet" if letter == "\N{PRIME}" else f"key_{letter}")

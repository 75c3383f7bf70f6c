"""A pool of one family at the edge of the meter services: what it sees and says is put in by the test."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable, Sequence

from app.domain.errors import NotFound
from app.domain.measurement import Measurement
from app.ports.line_maps import Proposal
from app.ports.meter_pool import (
    BrokenFamily,
    FamilyFacts,
    MeterSetup,
    NotLooked,
    PortFacts,
    RawFrameSeen,
    RegisterMapText,
)
from app.ports.meters import (
    DriverLevel,
    Found,
    LinkState,
    LinkStatus,
    MeterSession,
    Transport,
)
from app.services.field_meters import FieldMeters
from app.services.meter_hub import MeterHub
from app.services.paired_meters import PairedMeters
from app.services.site_logging import SiteLogging
from app.storage.site_log import SiteLogStore
from tests.site import Site

FAMILY = FamilyFacts("fake", "Fake meters", DriverLevel.DOCUMENTED, Transport.GATT, encrypts=True)


class FakeSession:
    """An open meter."""

    def __init__(self, found: Found, setup: MeterSetup) -> None:
        self.found = found
        self.setup = setup
        self.said: asyncio.Queue[Measurement | LinkStatus] = asyncio.Queue()
        self.closed = False

    def say(self, event: Measurement | LinkStatus) -> None:
        self.said.put_nowait(event)

    async def events(self) -> AsyncIterator[Measurement | LinkStatus]:
        while True:
            event = await self.said.get()
            yield event
            self.said.task_done()
            if isinstance(event, LinkStatus) and event.state is LinkState.CLOSED:
                return

    async def close(self) -> None:
        self.closed = True
        self.say(LinkStatus(self.found.device_id, LinkState.CLOSED))


class FakePool:
    """``opened`` has every session that was made, by device id, the newest last."""

    def __init__(self, *seen: Found | NotLooked) -> None:
        self.seen = seen
        self.setups: dict[str, MeterSetup] = {}
        self.opened: dict[str, list[FakeSession]] = {}
        self.counters_forgotten: list[str] = []

    def families(self) -> tuple[FamilyFacts, ...]:
        return (FAMILY,)

    def broken(self) -> tuple[BrokenFamily, ...]:
        return (BrokenFamily("vendor", "OSError: vendor DLL missing"),)

    def ports(self) -> tuple[PortFacts, ...]:
        return (PortFacts("/dev/ttyUSB0", "USB serial", "usb:0403:6001:A"),)

    def configure(self, setups: Iterable[tuple[Found, MeterSetup]]) -> None:
        self.setups = {found.address: setup for found, setup in setups}

    async def look(self, timeout_s: float) -> AsyncIterator[Found | NotLooked]:
        for each in self.seen:
            yield each

    async def open(self, found: Found) -> MeterSession:
        if found.driver not in ("fake", "simulator"):
            raise NotFound("meter driver", found.driver)
        session = FakeSession(found, self.setups.get(found.address, MeterSetup()))
        self.opened.setdefault(found.device_id, []).append(session)
        return session

    async def frames(self, device_id: str) -> AsyncIterator[RawFrameSeen]:
        return
        yield

    async def listen(self, port: str, settings: str) -> AsyncIterator[bytes]:
        return
        yield

    def propose(self, lines: Sequence[str]) -> Proposal:
        raise NotImplementedError

    def register_maps(self) -> tuple[RegisterMapText, ...]:
        return ()

    def signal_dbm(self, address: str) -> int | None:
        return -60

    def accept_new_counter(self, found: Found) -> None:
        self.counters_forgotten.append(found.device_id)


def fake_field_meters(site: Site, hub: MeterHub) -> FieldMeters:
    """The meter services on a site's store, over a pool that sees nothing."""
    pool = FakePool()
    logging = SiteLogging(pool, hub, SiteLogStore(site.store), site.clock)
    return FieldMeters(pool, hub, PairedMeters(site.store, None), site.clock, logging)

"""The meters page on the real services: two virtual meters found, paired, read, unplugged, plugged in elsewhere."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from app.services.views import UiSettings
from tests.site import Site, make_site
from tests.ui.driver import Driver
from ui.app import build, close
from ui.bridge.service_bridge import ServiceBridge
from ui.crash import CrashFunnel

pytest.importorskip("bumble")
from app.services.field_meters import FieldMeters
from app.services.meter_hub import MeterHub
from app.services.paired_meters import PairedMeters
from app.services.site_logging import SiteLogging
from app.storage.site_log import SiteLogStore
from devices.field_pool import FieldPool
from devices.radio import Radio
from devices.registry import DriverContext
from devices.serial_link import SerialPort
from devices.session import LinkPolicy
from devices.virtual.air import virtual_air
from devices.virtual.meters import BthomeBeacon
from devices.virtual.pty_wire import PtyWire
from devices.virtual.rotronic_instrument import RotronicInstrument
from tests.ui.fake_services import FakeServices
from tests.ui.test_meters_page import press

QUICK = LinkPolicy(expected_interval_s=0.2, stale_after=10, backoff_first_s=0.2)
ROTRONIC = "rotronic:0061234567"
PROBE = "bthome:F3:33:33:33:33:33"


@dataclass
class Bench:
    """The virtual meters on the loop of the engine, and the real meter services over them."""

    meters: FieldMeters
    hub: MeterHub
    probe: BthomeBeacon
    wires: list[PtyWire]
    instruments: list[RotronicInstrument]

    spare: PtyWire | None = None

    def pull(self) -> None:
        """Pull the cable; the next one is made first, so that it gets another port name."""
        self.spare = PtyWire()
        self.wires[-1].cut()
        self.instruments[-1].close()

    def plug_in(self) -> None:
        wire = self.spare or PtyWire()
        self.wires.append(wire)
        self.instruments.append(RotronicInstrument(wire.far).__enter__())


@asynccontextmanager
async def bench(site: Site) -> AsyncIterator[Bench]:
    async with virtual_air() as air, BthomeBeacon(air, moisture_pct=Decimal("17.30")) as probe:
        wires: list[PtyWire] = []
        hub = MeterHub(site.clock)
        context = DriverContext(
            site.clock,
            Radio(),
            ports=lambda: [SerialPort(wires[-1].near, "USB serial", "usb:0403:6001:A")],
            policies={"rotronic": QUICK},
        )
        pool = FieldPool(context)
        meters = FieldMeters(
            pool,
            hub,
            PairedMeters(site.store, None),
            site.clock,
            SiteLogging(pool, hub, SiteLogStore(site.store), site.clock),
        )
        made = Bench(meters, hub, probe, wires, [])
        made.plug_in()
        await meters.start(training=False)
        try:
            yield made
        finally:
            await meters.close()
            made.pull()
            made.wires[-1].cut()
            if made.spare is not None:
                made.spare.cut()


@pytest.fixture
def live(
    qapp: QGuiApplication, engine_loop: asyncio.AbstractEventLoop, tmp_path: Path
) -> Iterator[tuple[Driver, Bench]]:
    site = make_site(tmp_path)
    room = bench(site)
    made = asyncio.run_coroutine_threadsafe(room.__aenter__(), engine_loop).result(20)
    services = FakeServices()
    services.field_meters = made.meters  # type: ignore[assignment]
    services.meter_events = made.hub.events  # type: ignore[method-assign]
    bridge = ServiceBridge(engine_loop)
    crash = CrashFunnel(qapp)
    engine, model = build(qapp, services, bridge, UiSettings(), crash=crash)
    driver = Driver(engine, model, bridge, services, crash)
    driver.how = "touch"
    driver.window.resize(1280, 800)
    model.go("meters")
    driver.settle()
    yield driver, made
    close(engine, model, bridge)
    del engine, model, driver
    gc.collect()
    asyncio.run_coroutine_threadsafe(room.__aexit__(None, None, None), engine_loop).result(20)
    site.store.close()


def shows(ui: Driver, device_id: str) -> str:
    name = f"state_{device_id}"
    return str(ui.text(name)) if ui.has(name) else ""


def find_both(ui: Driver) -> None:
    """Search until both are seen: an instrument that is slow to answer is asked again by the next search."""

    def both() -> bool:
        if not ui.model.meterPage.searching:
            press(ui, "searchMeters", "meterList")
        return ui.has(f"pair_{ROTRONIC}") and ui.has(f"pair_{PROBE}")

    ui.patiently(both)


@pytest.mark.bluetooth
def test_two_meters_are_found_paired_read_lost_and_found_again(
    live: tuple[Driver, Bench], engine_loop: asyncio.AbstractEventLoop
) -> None:
    ui, made = live
    find_both(ui)
    press(ui, f"pair_{ROTRONIC}", "meterList")
    ui.patiently(lambda: shows(ui, ROTRONIC).startswith("Live"))
    press(ui, f"pair_{PROBE}", "meterList")
    ui.press("pairNow")
    ui.patiently(lambda: shows(ui, PROBE).startswith("Live"))
    ui.press(f"meter_{PROBE}")
    ui.patiently(lambda: ui.has("detailValue") and ui.text("detailValue") == "17.3")
    wetter = made.probe.show(Decimal("28.40"))
    asyncio.run_coroutine_threadsafe(wetter, engine_loop).result(60)
    ui.patiently(lambda: ui.text("detailValue") == "28.4")
    ui.patiently(lambda: ui.model.meters.text == "28.4")
    ui.press(f"meter_{ROTRONIC}")
    ui.patiently(lambda: ui.text("detailValue") == "68.1")
    made.pull()
    ui.patiently(lambda: ui.text("detailState").startswith("Not connected"))
    assert "vanished" in ui.text("detailWords") or "cannot be opened" in ui.text("detailWords")
    made.plug_in()
    assert made.wires[0].near != made.wires[1].near
    ui.patiently(lambda: ui.text("detailState") == "Live")
    instrument = made.instruments[-1]
    instrument.display = replace(instrument.display, temperature_c=Decimal("25.00"))
    ui.patiently(lambda: ui.text("detailValue") == "77.0")

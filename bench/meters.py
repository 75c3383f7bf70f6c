"""What meters cost: a frame until it is a stored row and shown, readings a second, and CPU with 20 advertisers around.

    python -m bench.meters [--readings 300] [--seconds 10]

Frames come in where Bleak hands them over, so that the real driver, session, hub, use case and encrypted store are
measured and the emulated radio is not.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

from app.bootstrap.clocks import SystemClock
from app.domain.measurement import Quantity
from app.domain.records import ReadingSource, VisitKind
from app.ports.meters import Found
from app.services.field_record import MeterValue
from app.services.meter_hub import MeterHub
from app.storage.site_log import SiteLogStore
from devices.bthome.driver import BthomeDriver
from devices.bthome.protocol import SERVICE
from devices.radio import Radio
from devices.registry import DriverContext, load_registry
from tests.site import Site, make_site

_PROBE = "F3:33:33:33:33:33"
_AROUND = 20
_ADVERTS_A_SECOND = 10
_TARGET_MS, _TARGET_PER_S = 100, 200


class HeardRadio(Radio):
    """A radio whose advertisements are put in by the bench at the place where Bleak calls."""

    async def _start_scan(self) -> Any:
        return SimpleNamespace(stop=_nothing)

    def hear(self, address: str, service_data: bytes) -> None:
        """One advertisement, as Bleak hands it over."""
        data = SimpleNamespace(
            local_name="PROBE",
            rssi=-60,
            service_uuids=[],
            service_data={SERVICE: service_data},
            manufacturer_data={},
        )
        self._hear(cast("Any", SimpleNamespace(address=address, name="PROBE")), cast("Any", data))


async def _nothing() -> None:
    """Nothing to stop."""


def _packet(number: int) -> bytes:
    moisture = 1000 + number % 1500
    return bytes([0x40, 0x00, number % 256, 0x14]) + moisture.to_bytes(2, "little")


@asynccontextmanager
async def _probe() -> AsyncIterator[tuple[HeardRadio, MeterHub]]:
    clock, radio = SystemClock(), HeardRadio()
    hub = MeterHub(clock)
    driver = BthomeDriver(clock, radio)
    await hub.open(driver, Found("bthome", f"bthome:{_PROBE}", "Probe", _PROBE))
    await asyncio.sleep(0.1)
    try:
        yield radio, hub
    finally:
        await hub.close()


async def latency(site: Site, readings: int) -> list[float]:
    """Milliseconds from each frame to its committed row, one after the other."""
    visit = site.record.open_visit(site.job.id, VisitKind.INITIAL)
    taken: list[float] = []
    async with _probe() as (radio, hub):
        states = hub.events()
        for number in range(readings):
            begun = time.perf_counter()
            radio.hear(_PROBE, _packet(number))
            async for state in states:
                if state.quantity is Quantity.MATERIAL_MOISTURE and state.measurement_id:
                    break
            value = MeterValue.from_measurement(
                hub.measurement(state.measurement_id or ""),
                ReadingSource.BLUETOOTH,
                site.probe.id,
            )
            shown = replace(value, scale=site.point.scale)
            await asyncio.to_thread(site.record.take_reading, site.point, visit, shown)
            taken.append(1000 * (time.perf_counter() - begun))
    return taken


async def throughput(site: Site, readings: int) -> tuple[float, int]:
    """Readings a second that are kept in the site log in batches as they come, and how many were lost."""
    log = SiteLogStore(site.store)
    kept = 0
    async with _probe() as (radio, hub):
        states = hub.events()
        begun = time.perf_counter()
        batch = []
        for number in range(readings):
            radio.hear(_PROBE, _packet(number))
            await asyncio.sleep(0)
            state = await anext(states)
            assert state.measurement_id is not None
            batch.append(hub.measurement(state.measurement_id))
            if len(batch) == 20 or number == readings - 1:
                await asyncio.to_thread(log.append, f"bthome:{_PROBE}", batch)
                kept += len(batch)
                batch = []
        elapsed = time.perf_counter() - begun
    return readings / elapsed, readings - kept


async def cpu_share(seconds: float) -> float:
    """The share of a core with 20 advertisers around, of which three are open, all families listening."""
    clock, radio = SystemClock(), HeardRadio()
    registry = load_registry(DriverContext(clock, radio))
    hub = MeterHub(clock)
    for index in range(3):
        address = f"F3:00:00:00:00:{index:02X}"
        found = Found("bthome", f"bthome:{address}", f"Probe {index}", address)
        await hub.open(registry.get("bthome"), found)
    await asyncio.sleep(0.1)
    begun_cpu, until, number = time.process_time(), time.monotonic() + seconds, 0
    while time.monotonic() < until:
        for index in range(_AROUND):
            radio.hear(f"F3:00:00:00:00:{index:02X}", _packet(number))
        number += 1
        await asyncio.sleep(1 / _ADVERTS_A_SECOND)
    share = (time.process_time() - begun_cpu) / seconds
    await hub.close()
    return share


def main() -> int:
    """Run all three and print them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--readings", type=int, default=300)
    parser.add_argument("--seconds", type=float, default=10.0)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        site = make_site(Path(folder) / "store")
        taken = sorted(asyncio.run(latency(site, options.readings)))
        per_second, lost = asyncio.run(throughput(site, 5 * options.readings))
        site.store.close()
    share = asyncio.run(cpu_share(options.seconds))
    p95 = taken[int(0.95 * (len(taken) - 1))]
    print(
        f"frame to stored row: median {statistics.median(taken):.1f} ms, p95 {p95:.1f} ms (target {_TARGET_MS})"
    )
    print(f"readings: {per_second:.0f}/s, {lost} lost (target {_TARGET_PER_S}/s)")
    print(
        f"{_AROUND} advertisers, {_AROUND * _ADVERTS_A_SECOND} advertisements/s, 3 open: {100 * share:.1f} % of a core"
    )
    return 0 if p95 <= _TARGET_MS and per_second >= _TARGET_PER_S and not lost else 1


if __name__ == "__main__":
    raise SystemExit(main())

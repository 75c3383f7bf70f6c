"""Three virtual meters for an hour of faults, through the real drivers: does every one come back, and nothing leak?

    python -m bench.meter_soak                    an hour
    python -m bench.meter_soak --minutes 2 --json soak.json

A thermo-hygrometer on a serial cable (cut and plugged in again under another port name, noise, bit errors, silence),
one over Bluetooth GATT (link lost, out of range, silent without a word) and a moisture probe by advertisements (out of
range), with a share of all advertisements lost. The exit code is 1 when a meter did not come back, was called live
while it could not be heard, gave a value that it never showed, or when tasks, threads or open files were left behind.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import resource
import sys
import threading
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import asdict, dataclass, field, replace
from decimal import Decimal
from pathlib import Path

from app.bootstrap.clocks import SystemClock
from app.domain.measurement import Measurement, Quality, Quantity
from app.ports.meters import Found, LinkState, LinkStatus, MeterDriver
from devices.bthome.driver import BthomeDriver
from devices.ess.driver import EssDriver
from devices.radio import Radio
from devices.rotronic.driver import FAMILY as ROTRONIC
from devices.serial_family import SerialDriver
from devices.serial_link import SerialPort
from devices.session import LinkPolicy
from devices.virtual.air import virtual_air
from devices.virtual.meters import BthomeBeacon, EssHygrometer
from devices.virtual.pty_wire import PtyWire
from devices.virtual.rotronic_instrument import Display, RotronicInstrument

_IDENTITY = "usb:0403:6001:SOAK"
_ADVERT_LOSS = 0.5
_STEPS = 400
_SILENT_S = 6.0
_PAUSE_S = 5.0
_BACK_S = 30.0
_DOUBTFUL = Quality.OUT_OF_RANGE | Quality.SENSOR_FAULT


@dataclass
class MeterReport:
    """What was seen of one meter; ``back_s`` is how long it took to be live again after each fault."""

    readings: int = 0
    wrong_values: int = 0
    faults: dict[str, int] = field(default_factory=dict)
    back_s: list[float] = field(default_factory=list)
    lost_for_good: int = 0
    live_while_gone: int = 0


@dataclass
class Left:
    """What a process holds: it has to be the same before and after."""

    tasks: int
    threads: int
    files: int

    @staticmethod
    def now() -> Left:
        """Count on the running loop."""
        # The loop's pool grows to a few threads that are kept for its whole life; they are no leak.
        own = [each for each in threading.enumerate() if not each.name.startswith("asyncio_")]
        return Left(len(asyncio.all_tasks()), len(own), len(os.listdir("/proc/self/fd")))

    def exceeds(self, other: Left) -> bool:
        """Whether there is more of anything than there was."""
        return self.tasks > other.tasks or self.threads > other.threads or self.files > other.files


class _Watched:
    """One meter under test: its session is read all the time, and every value is checked."""

    def __init__(
        self, driver: MeterDriver, found: Found, shown: Callable[[], set[Decimal]], pace: float
    ) -> None:
        self.driver, self.found, self._shown, self._pace = driver, found, shown, pace
        self.report = MeterReport()
        self.state = LinkState.CONNECTING
        self.reading = asyncio.Event()

    async def follow(self) -> None:
        session = await self.driver.open(self.found)
        try:
            async for event in session.events():
                if isinstance(event, LinkStatus):
                    self.state = event.state
                else:
                    self._check(event)
        finally:
            await session.close()

    def _check(self, measurement: Measurement) -> None:
        self.report.readings += 1
        self.reading.set()
        measured = measurement.quantity in (
            Quantity.AIR_TEMPERATURE,
            Quantity.RELATIVE_HUMIDITY,
            Quantity.MATERIAL_MOISTURE,
        )
        good = not measurement.quality & _DOUBTFUL
        if measured and good and measurement.value not in self._shown():
            self.report.wrong_values += 1

    async def back_after(self, name: str) -> None:
        """Wait until it is live with a new reading, and note how long that took."""
        self.report.faults[name] = self.report.faults.get(name, 0) + 1
        begun = time.monotonic()
        self.reading.clear()
        try:
            async with asyncio.timeout(_BACK_S):
                while not (self.reading.is_set() and self.state is LinkState.LIVE):
                    await self.reading.wait()
                    await asyncio.sleep(0.01)
        except TimeoutError:
            self.report.lost_for_good += 1
        else:
            self.report.back_s.append(time.monotonic() - begun)

    async def gone_for(self, seconds: float) -> None:
        """Let it be gone; after the silence that its policy allows it must not be called live."""
        await asyncio.sleep(seconds * self._pace)
        if seconds > _SILENT_S and self.state is LinkState.LIVE:
            self.report.live_while_gone += 1


class _Cable:
    """A serial adapter that is pulled and comes back under another port name."""

    def __init__(self) -> None:
        self.wire = PtyWire()
        self.instrument = RotronicInstrument(self.wire.far, Display())
        self.instrument.__enter__()
        self.plugged = True

    def ports(self) -> list[SerialPort]:
        return [SerialPort(self.wire.near, "USB serial", _IDENTITY)] if self.plugged else []

    def pull(self) -> None:
        self.plugged = False
        self.wire.cut()
        self.instrument.close()

    def plug_in(self) -> None:
        display = self.instrument.display
        self.wire = PtyWire()
        self.instrument = RotronicInstrument(self.wire.far, display)
        self.instrument.__enter__()
        self.plugged = True


Fault = tuple[str, Callable[[], Awaitable[None]]]


@asynccontextmanager
async def _room(seed: int, pace: float) -> AsyncIterator[list[tuple[_Watched, list[Fault]]]]:
    """Three meters with what can befall each."""
    rng = random.Random(seed)
    clock = SystemClock()
    async with AsyncExitStack() as stack:
        air = await stack.enter_async_context(virtual_air(_ADVERT_LOSS, seed))
        probe = await stack.enter_async_context(BthomeBeacon(air, moisture_pct=Decimal("17.30")))
        hygrometer = await stack.enter_async_context(EssHygrometer(air))
        cable = _Cable()
        stack.callback(cable.pull)
        radio = Radio(connect_timeout_s=3.0)
        quick = LinkPolicy(
            0.5 * pace,
            stale_after=6,
            first_reading_s=6.0 * pace,
            backoff_first_s=0.5 * pace,
            backoff_max_s=2.0 * pace,
        )
        spoken: set[Decimal] = {Decimal("21.37"), Decimal("54.80")}
        wired = _Watched(
            SerialDriver(ROTRONIC, clock, cable.ports, policy=quick),
            Found("rotronic", "rotronic:soak", "HygroClip", _IDENTITY),
            lambda: {Decimal("20.07"), Decimal("45.00")},
            pace,
        )
        linked = _Watched(
            EssDriver(clock, radio, policy=quick),
            Found("ess", "ess:soak", hygrometer.name, hygrometer.address),
            lambda: spoken,
            pace,
        )
        heard = _Watched(
            BthomeDriver(clock, radio, policy=quick),
            Found("bthome", "bthome:soak", probe.name, probe.address),
            lambda: {Decimal("17.30")},
            pace,
        )

        async def talk() -> None:
            while True:
                value = Decimal(rng.randrange(_STEPS)) / 10
                spoken.add(value)
                await hygrometer.show(temperature_c=value)
                await asyncio.sleep(0.25)

        async def pull_cable() -> None:
            cable.pull()
            await wired.gone_for(rng.choice([0.2, 2.0, 8.0]))
            cable.plug_in()

        async def noise() -> None:
            for _ in range(5):
                cable.wire.inject_near(rng.randbytes(rng.randrange(1, 200)))
                await asyncio.sleep(0.1 * pace)

        async def bit_errors() -> None:
            def flip(data: bytes) -> bytes:
                at = rng.randrange(len(data))
                return data[:at] + bytes([data[at] ^ 1 << rng.randrange(8)]) + data[at + 1 :]

            cable.wire.to_near = flip
            await wired.gone_for(3.0)
            cable.wire.to_near = lambda data: data

        async def silence() -> None:
            cable.wire.to_near = lambda _: b""
            await wired.gone_for(8.0)
            cable.wire.to_near = lambda data: data

        def away(
            watched: _Watched, leave: Callable[[], None], back: Callable[[], None]
        ) -> Callable[[], Awaitable[None]]:
            async def run() -> None:
                leave()
                await watched.gone_for(rng.choice([1.0, 8.0]))
                back()

            return run

        async def drop_link() -> None:
            air.drop_links(hygrometer.device)

        talking = asyncio.create_task(talk())
        stack.callback(talking.cancel)
        yield [
            (
                wired,
                [
                    ("cable pulled, other port name", pull_cable),
                    ("noise", noise),
                    ("bit errors", bit_errors),
                    ("silence", silence),
                ],
            ),
            (
                linked,
                [
                    ("link lost", drop_link),
                    (
                        "out of range",
                        away(
                            linked,
                            lambda: air.take_out_of_range(hygrometer.device),
                            lambda: air.bring_back(hygrometer.device),
                        ),
                    ),
                    (
                        "silent without a word",
                        away(
                            linked,
                            lambda: air.go_silent(hygrometer.device),
                            lambda: air.bring_back(hygrometer.device),
                        ),
                    ),
                ],
            ),
            (
                heard,
                [
                    (
                        "out of range",
                        away(
                            heard,
                            lambda: air.go_silent(probe.device),
                            lambda: air.bring_back(probe.device),
                        ),
                    )
                ],
            ),
        ]
        talking.cancel()


async def soak(seconds: float, seed: int = 1, pace: float = 1.0) -> dict[str, MeterReport]:
    """Let faults befall the three meters, each on its own, for a time; what was seen of each.

    ``pace`` below 1 shortens everything alike: the meters' intervals, the faults and the pauses between them.
    """
    pause_s = _PAUSE_S * pace
    rng = random.Random(seed)
    until = time.monotonic() + seconds
    async with _room(seed, pace) as meters:
        following = [asyncio.create_task(watched.follow()) for watched, _ in meters]

        async def trouble(watched: _Watched, faults: list[Fault], delay_s: float) -> None:
            await watched.back_after("switched on")
            await asyncio.sleep(delay_s)
            while time.monotonic() < until:
                name, fault = rng.choice(faults)
                await fault()
                await watched.back_after(name)
                await asyncio.sleep(rng.uniform(0, pause_s))

        try:
            async with asyncio.TaskGroup() as group:
                for at, (watched, faults) in enumerate(meters):
                    group.create_task(trouble(watched, faults, at * pause_s / 3))
        finally:
            for task in following:
                task.cancel()
            await asyncio.gather(*following, return_exceptions=True)
    return {watched.found.driver: replace(watched.report) for watched, _ in meters}


def problems(reports: dict[str, MeterReport]) -> list[str]:
    """What went wrong, in words; empty when every meter always came back with nothing but its own values."""
    found = []
    for name, report in reports.items():
        if report.lost_for_good:
            found.append(f"{name} did not come back {report.lost_for_good} times")
        if report.live_while_gone:
            found.append(f"{name} was called live while gone {report.live_while_gone} times")
        if report.wrong_values:
            found.append(f"{name} gave {report.wrong_values} values that it never showed")
    return found


async def _run(seconds: float, seed: int) -> tuple[dict[str, MeterReport], Left, Left]:
    await soak(1.0, seed)  # what the libraries keep for good is there afterwards
    before = Left.now()
    reports = await soak(seconds, seed)
    return reports, before, Left.now()


def main() -> int:
    """Run the soak and print what was seen."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=60.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    begun_cpu = time.process_time()
    reports, before, after = asyncio.run(_run(options.minutes * 60, options.seed))
    wrong = problems(reports)
    if after.exceeds(before):
        wrong.append(f"left behind: {before} became {after}")
    for name, report in reports.items():
        back = sorted(report.back_s)
        p95 = back[int(0.95 * (len(back) - 1))] if back else float("nan")
        print(
            f"{name}: {report.readings} readings, {sum(report.faults.values())} faults,"
            f" back after {p95:.1f} s (p95), {max(back, default=0):.1f} s (worst)"
        )
        for fault, count in sorted(report.faults.items()):
            print(f"  {fault}: {count}")
    peak_mib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    cpu_pct = 100 * (time.process_time() - begun_cpu) / (options.minutes * 60)
    print(f"peak memory {peak_mib:.0f} MiB, CPU {cpu_pct:.0f} % of a core with the virtual meters")
    print("\n".join(wrong) if wrong else "every meter came back every time")
    if options.json:
        table = {name: asdict(report) for name, report in reports.items()}
        options.json.write_text(json.dumps(table | {"problems": wrong}, indent=1))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

"""The demo's three meters: virtual at the edge, read through the real drivers.

A thermo-hygrometer answers on a pseudo-terminal through pyserial, another over Bluetooth GATT and a moisture probe by
BTHome advertisements, both through Bleak on virtual controllers. What they give is marked as simulated.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from decimal import Decimal

from app.domain.measurement import Measurement, Quality, Quantity, Unit
from app.ports.clock import Clock
from app.ports.meters import Found, LinkState, LinkStatus, MeterDriver, MeterSession
from devices.bthome.driver import BthomeDriver, BthomeSettings
from devices.ess.driver import EssDriver
from devices.quality import HoldTrigger
from devices.radio import Radio
from devices.rotronic.driver import FAMILY as ROTRONIC
from devices.serial_family import SerialDriver
from devices.serial_link import SerialPort
from devices.session import LinkPolicy
from devices.virtual.air import virtual_air
from devices.virtual.meters import BthomeBeacon, EssHygrometer
from devices.virtual.pty_wire import PtyWire
from devices.virtual.rotronic_instrument import Display, RotronicInstrument

_WAIT_S = 120.0
_LIFTED = Decimal("0.00")
_INTERVAL_S = 0.1
_SCALE = Unit.PCT_MC


@dataclass(frozen=True, slots=True)
class AirMeasurement:
    """Temperature and humidity of one body of air, from one meter."""

    temperature: Measurement
    humidity: Measurement


class _Stream:
    """The newest measurements of one session, for whoever waits for the next."""

    def __init__(self, session: MeterSession) -> None:
        self._session = session
        self._queue: asyncio.Queue[Measurement] = asyncio.Queue()
        self.live = asyncio.Event()
        self._task = asyncio.create_task(self._follow())

    async def next(self) -> Measurement:
        return await asyncio.wait_for(self._queue.get(), _WAIT_S)

    def forget(self) -> None:
        while not self._queue.empty():
            self._queue.get_nowait()

    async def close(self) -> None:
        await self._session.close()
        await self._task

    async def _follow(self) -> None:
        async for event in self._session.events():
            if isinstance(event, LinkStatus):
                if event.state is LinkState.LIVE:
                    self.live.set()
            else:
                self._queue.put_nowait(event)


class DemoMeters:
    """Puts values on the virtual meters and waits for the drivers to deliver them."""

    def __init__(
        self,
        probe: BthomeBeacon,
        hygrometer: EssHygrometer,
        instrument: RotronicInstrument,
        streams: dict[str, _Stream],
    ) -> None:
        self._probe = probe
        self._hygrometer = hygrometer
        self._instrument = instrument
        self._streams = streams

    async def moisture(self, value: Decimal) -> Measurement:
        """Push the probe into material of this moisture and hold it until the reading stands."""
        stream = self._streams["bthome"]
        await self._probe.show(value)
        trigger = HoldTrigger(stable_s=_INTERVAL_S, min_count=2)
        async with asyncio.timeout(_WAIT_S):
            while True:
                measurement = await stream.next()
                if measurement.quantity is not Quantity.MATERIAL_MOISTURE:
                    continue
                held = trigger.feed(measurement) if measurement.value == value else None
                if held is not None:
                    await self._probe.show(_LIFTED)
                    return _simulated(held)

    async def air_over_bluetooth(self, temperature_c: Decimal, rh_pct: Decimal) -> AirMeasurement:
        """Read the Bluetooth thermo-hygrometer in this air."""
        stream = self._streams["ess"]
        stream.forget()
        await self._hygrometer.show(temperature_c, rh_pct)
        return await self._settled(stream, temperature_c, rh_pct)

    async def air_over_serial(self, temperature_c: Decimal, rh_pct: Decimal) -> AirMeasurement:
        """Read the serial thermo-hygrometer in this air."""
        display = self._instrument.display
        self._instrument.display = replace(
            display, temperature_c=temperature_c, humidity_pct=rh_pct
        )
        return await self._settled(self._streams["rotronic"], temperature_c, rh_pct)

    @staticmethod
    async def _settled(stream: _Stream, temperature_c: Decimal, rh_pct: Decimal) -> AirMeasurement:
        wanted = {
            Quantity.AIR_TEMPERATURE: temperature_c,
            Quantity.RELATIVE_HUMIDITY: rh_pct,
        }
        seen: dict[Quantity, Measurement] = {}
        async with asyncio.timeout(_WAIT_S):
            while len(seen) < len(wanted):
                measurement = await stream.next()
                if wanted.get(measurement.quantity) == measurement.value:
                    seen[measurement.quantity] = measurement
        return AirMeasurement(
            _simulated(seen[Quantity.AIR_TEMPERATURE]),
            _simulated(seen[Quantity.RELATIVE_HUMIDITY]),
        )


@asynccontextmanager
async def demo_meters(clock: Clock) -> AsyncIterator[DemoMeters]:
    """Switch on the three meters and connect to them; all is live when the block begins."""
    async with AsyncExitStack() as stack:
        air = await stack.enter_async_context(virtual_air())
        probe = BthomeBeacon(air, name="MOIST-PROBE", interval_s=_INTERVAL_S)
        await stack.enter_async_context(probe)
        hygrometer = await stack.enter_async_context(EssHygrometer(air))
        wire = stack.enter_context(PtyWire())
        instrument = stack.enter_context(RotronicInstrument(wire.far, Display()))
        radio = Radio()
        port = SerialPort(wire.near, "simulated cable", wire.near)
        policy = LinkPolicy(_INTERVAL_S, stale_after=50, watch_clock=False)
        drivers: list[tuple[MeterDriver, Found]] = [
            (
                BthomeDriver(
                    clock,
                    radio,
                    policy=policy,
                    settings={probe.address: BthomeSettings(scale=_SCALE)},
                ),
                Found("bthome", f"bthome:{probe.address}", probe.name, probe.address),
            ),
            (
                EssDriver(clock, radio, policy=LinkPolicy(_WAIT_S, watch_clock=False)),
                Found("ess", f"ess:{hygrometer.address}", hygrometer.name, hygrometer.address),
            ),
            (
                SerialDriver(ROTRONIC, clock, lambda: [port], policy=policy),
                Found("rotronic", f"rotronic:{instrument.display.serial}", "HygroClip", wire.near),
            ),
        ]
        streams: dict[str, _Stream] = {}
        for driver, found in drivers:
            stream = _Stream(await driver.open(found))
            stack.push_async_callback(stream.close)
            streams[driver.key] = stream
        async with asyncio.timeout(_WAIT_S):
            for stream in streams.values():
                await stream.live.wait()
        yield DemoMeters(probe, hygrometer, instrument, streams)


def _simulated(measurement: Measurement) -> Measurement:
    return replace(measurement, quality=measurement.quality | Quality.SIMULATED)

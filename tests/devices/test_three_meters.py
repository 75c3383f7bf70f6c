"""A serial and two Bluetooth meters through the registry at once: one stable reading each, and replay."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import aclosing
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.measurement import Measurement, Quality, Quantity, Unit
from app.ports.meters import Found, MeterDriver
from devices.bthome.driver import BthomeSettings
from devices.radio import Radio
from devices.raw_log import RawLog, read_frames
from devices.registry import DriverContext, load_registry
from devices.serial_link import SerialPort
from devices.session import LinkPolicy
from devices.taking import take_stable
from tests.devices.support import SystemClock

pytest.importorskip("bumble")
from devices.virtual.air import virtual_air
from devices.virtual.meters import BthomeBeacon, EssHygrometer
from devices.virtual.pty_wire import PtyWire
from devices.virtual.rotronic_instrument import Display, RotronicInstrument

AIR = (Quantity.AIR_TEMPERATURE, Quantity.RELATIVE_HUMIDITY)
QUICK = LinkPolicy(expected_interval_s=0.1, stale_after=50)


async def first_found(driver: MeterDriver) -> Found:
    found: AsyncIterator[Found] = driver.discover(5.0)
    async with aclosing(found) as each:  # type: ignore[type-var]
        return await anext(each)


@pytest.mark.bluetooth
async def test_three_meters_give_one_stable_reading_each(tmp_path: Path) -> None:
    clock, log = SystemClock(), RawLog(tmp_path / "raw.jsonl")
    with PtyWire() as wire, RotronicInstrument(wire.far) as rotronic:
        async with virtual_air() as air, EssHygrometer(air) as ess, BthomeBeacon(air) as probe:
            registry = load_registry(
                DriverContext(
                    clock,
                    Radio(),
                    ports=lambda: [SerialPort(wire.near, "cable", wire.near)],
                    raw_log=log,
                    policies={"rotronic": QUICK, "ess": QUICK},
                    bthome={probe.address: BthomeSettings(scale=Unit.PCT_MC)},
                ),
                [],
            )
            rotronic.display = Display(Decimal("24.50"), Decimal("61.20"))
            await ess.show(Decimal("22.10"), Decimal("55.00"))
            await probe.show(Decimal("28.40"))
            readings: dict[str, dict[Quantity, Measurement]] = {}
            for key in ("rotronic", "ess", "bthome"):
                driver = registry.get(key)
                session = await driver.open(await first_found(driver))
                wanted = AIR if key != "bthome" else (Quantity.MATERIAL_MOISTURE,)
                readings[key] = await take_stable(
                    session, wanted, clock.monotonic_ns(), stable_s=0.2
                )
                await session.close()
    log.close()

    def value(key: str, quantity: Quantity) -> Decimal:
        return readings[key][quantity].value

    assert [value("rotronic", each) for each in AIR] == [Decimal("24.50"), Decimal("61.20")]
    assert [value("ess", each) for each in AIR] == [Decimal("22.10"), Decimal("55.00")]
    moisture = readings["bthome"][Quantity.MATERIAL_MOISTURE]
    assert (moisture.value, moisture.unit) == (Decimal("28.40"), Unit.PCT_MC)
    assert moisture.quality is Quality.HELD
    with (tmp_path / "raw.jsonl").open(encoding="utf-8") as lines:
        logged = {frame.data for frame in read_frames(lines)}
    assert {each.raw for taken in readings.values() for each in taken.values()} <= logged

"""Taking a stable reading from a stream."""

from __future__ import annotations

import pytest

from app.domain.errors import ErrorClass, ExternalError
from app.domain.measurement import Quality, Quantity
from app.ports.meters import Found
from devices.simulator.driver import AIR_METER, MOISTURE_METER, SimulatorDriver
from devices.simulator.model import SimulatorSettings
from devices.taking import take_stable
from tests.devices.support import SystemClock

AIR = (Quantity.AIR_TEMPERATURE, Quantity.RELATIVE_HUMIDITY)


async def test_every_quantity_is_taken_once_it_is_stable() -> None:
    clock = SystemClock()
    session = await SimulatorDriver(clock, SimulatorSettings(interval_s=0.01)).open(AIR_METER)
    taken = await take_stable(session, AIR, clock.monotonic_ns(), timeout_s=60, stable_s=0.05)
    await session.close()
    assert set(taken) == set(AIR)
    assert all(Quality.HELD in each.quality for each in taken.values())


async def test_what_was_measured_before_does_not_count() -> None:
    clock = SystemClock()
    session = await SimulatorDriver(clock, SimulatorSettings(interval_s=0.01)).open(MOISTURE_METER)
    later_ns = clock.monotonic_ns() + 100_000_000
    taken = await take_stable(
        session, [Quantity.MATERIAL_MOISTURE], later_ns, timeout_s=60, stable_s=0.05
    )
    await session.close()
    assert taken[Quantity.MATERIAL_MOISTURE].monotonic_ns >= later_ns


@pytest.mark.parametrize("meter", [AIR_METER, MOISTURE_METER], ids=lambda meter: meter.name)
async def test_what_does_not_come_in_time_is_named(meter: Found) -> None:
    clock = SystemClock()
    session = await SimulatorDriver(clock, SimulatorSettings(interval_s=0.01)).open(meter)
    with pytest.raises(
        ExternalError, match=r"No stable pressure within 0\.1 s\. Receiving"
    ) as caught:
        await take_stable(session, [Quantity.PRESSURE], clock.monotonic_ns(), timeout_s=0.1)
    await session.close()
    assert caught.value.error_class is ErrorClass.TIMEOUT


async def test_a_closed_session_gives_nothing() -> None:
    clock = SystemClock()
    session = await SimulatorDriver(clock).open(MOISTURE_METER)
    await session.close()
    with pytest.raises(ExternalError, match="No stable material moisture"):
        await take_stable(session, [Quantity.MATERIAL_MOISTURE], clock.monotonic_ns(), stable_s=0)

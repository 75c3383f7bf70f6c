"""The hub shows every meter's newest value and keeps its bytes until it is saved."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from app.bootstrap.clocks import SystemClock
from app.domain.errors import NotFound
from app.domain.measurement import Measurement, Quality, Quantity, Unit
from app.ports.meters import DriverLevel, Found, LinkState, LinkStatus, MeterSession
from app.services.meter_hub import _KEPT_MEASUREMENTS, MeterHub
from app.services.views import MeterState

FOUND = Found("fake", "fake:1", "Probe", "1")
CLOCK = SystemClock()


def moisture(value: str, quality: Quality = Quality.GOOD) -> Measurement:
    return Measurement(
        Quantity.MATERIAL_MOISTURE,
        Decimal(value),
        Unit.PCT_MC,
        FOUND.device_id,
        FOUND.driver,
        datetime.now(UTC),
        CLOCK.monotonic_ns(),
        raw=value.encode(),
        quality=quality,
    )


class ScriptedMeter:
    """A driver and session in one that says what the test puts in."""

    key, title, level = "fake", "Fake", DriverLevel.DOCUMENTED

    def __init__(self) -> None:
        self.said: asyncio.Queue[Measurement | LinkStatus] = asyncio.Queue()

    async def discover(self, timeout_s: float) -> AsyncIterator[Found]:
        yield FOUND

    async def open(self, found: Found) -> MeterSession:
        return self

    async def events(self) -> AsyncIterator[Measurement | LinkStatus]:
        while True:
            event = await self.said.get()
            yield event
            if isinstance(event, LinkStatus) and event.state is LinkState.CLOSED:
                return

    async def close(self) -> None:
        self.said.put_nowait(LinkStatus(FOUND.device_id, LinkState.CLOSED))


async def take(events: AsyncIterator[MeterState]) -> MeterState:
    return await asyncio.wait_for(anext(events), 5)


async def test_a_value_is_shown_with_its_link_and_can_be_fetched_for_saving() -> None:
    hub, meter = MeterHub(CLOCK), ScriptedMeter()
    await hub.open(meter, FOUND)
    events = hub.events()
    meter.said.put_nowait(LinkStatus(FOUND.device_id, LinkState.LIVE, "Receiving."))
    meter.said.put_nowait(moisture("17.3"))
    state = await take(events)
    assert (state.value, state.link, state.words) == (Decimal("17.3"), LinkState.LIVE, "Receiving.")
    assert hub.measurement(state.measurement_id or "").raw == b"17.3"
    await hub.close()


async def test_a_lost_link_is_told_for_values_that_were_shown_and_stale_ones_are_doubtful() -> None:
    hub, meter = MeterHub(CLOCK), ScriptedMeter()
    await hub.open(meter, FOUND)
    events = hub.events()
    meter.said.put_nowait(LinkStatus(FOUND.device_id, LinkState.LIVE))
    meter.said.put_nowait(moisture("17.3"))
    assert not (await take(events)).doubtful
    meter.said.put_nowait(LinkStatus(FOUND.device_id, LinkState.STALE, "Silent for 9 s."))
    stale = await take(events)
    assert stale.doubtful
    assert Quality.STALE in stale.quality
    meter.said.put_nowait(LinkStatus(FOUND.device_id, LinkState.LOST, "Out of range?"))
    lost = await take(events)
    assert (lost.link, lost.words, lost.value) == (
        LinkState.LOST,
        "Out of range?",
        Decimal("17.3"),
    )
    assert lost.doubtful
    await hub.close()


async def test_a_late_subscriber_sees_the_present_value_first() -> None:
    hub, meter = MeterHub(CLOCK), ScriptedMeter()
    await hub.open(meter, FOUND)
    first = hub.events()
    meter.said.put_nowait(moisture("20.1"))
    await take(first)
    late = await take(hub.events())
    assert late.value == Decimal("20.1")
    assert late.age_s is not None
    assert late.age_s >= 0
    await hub.close()


async def test_a_measurement_that_is_too_old_is_not_there_any_more() -> None:
    hub, meter = MeterHub(CLOCK), ScriptedMeter()
    await hub.open(meter, FOUND)
    events = hub.events()
    meter.said.put_nowait(moisture("1"))
    oldest = (await take(events)).measurement_id or ""
    for number in range(_KEPT_MEASUREMENTS):
        meter.said.put_nowait(moisture(str(number)))
    for _ in range(_KEPT_MEASUREMENTS):
        await take(events)
    with pytest.raises(NotFound, match="recent measurement"):
        hub.measurement(oldest)
    await hub.close()


async def test_a_driver_that_fails_is_shown_as_lost_and_hinders_nobody_from_closing() -> None:
    class Failing(ScriptedMeter):
        async def events(self) -> AsyncIterator[Measurement | LinkStatus]:
            yield await self.said.get()
            yield await self.said.get()
            await self.said.get()
            raise RuntimeError("a bug in a driver")

        async def close(self) -> None:
            raise OSError("the port is gone")

    hub, meter = MeterHub(CLOCK), Failing()
    meter.said.put_nowait(LinkStatus(FOUND.device_id, LinkState.LIVE))
    meter.said.put_nowait(moisture("17.3"))
    await hub.open(meter, FOUND)
    events = hub.events()
    assert (await take(events)).link is LinkState.LIVE
    meter.said.put_nowait(moisture("17.4"))
    failed = await take(events)
    assert failed.link is LinkState.LOST
    assert "error of its driver" in failed.words
    await hub.close()

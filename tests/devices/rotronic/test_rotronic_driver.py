"""The Rotronic driver against a virtual instrument on a real pseudo-terminal."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import pytest

from app.domain.measurement import Measurement, Quantity
from app.ports.meters import Found, LinkState, LinkStatus, MeterSession
from devices.rotronic.driver import FAMILY
from devices.serial_family import SerialDriver
from devices.serial_link import SerialPort
from devices.session import LinkPolicy
from devices.virtual.pty_wire import PtyWire, sampled_at
from devices.virtual.rotronic_instrument import Display, RotronicInstrument, answer
from tests.devices.support import SystemClock, is_state, is_value, rest, states, until

QUICK = LinkPolicy(
    expected_interval_s=0.1, first_reading_s=2.0, backoff_first_s=0.02, backoff_max_s=0.1
)
HINT_AFTER_S = 0.4


@pytest.fixture
def wire() -> Iterator[PtyWire]:
    with PtyWire() as made:
        yield made


@pytest.fixture
def instrument(wire: PtyWire) -> Iterator[RotronicInstrument]:
    with RotronicInstrument(wire.far) as made:
        yield made


def driver_for(wire: PtyWire) -> SerialDriver:
    ports = [SerialPort(wire.near, "test cable", "usb:0403:6001:A1")]
    return SerialDriver(
        FAMILY, SystemClock(), lambda: ports, policy=QUICK, hint_after_s=HINT_AFTER_S
    )


async def opened(wire: PtyWire) -> MeterSession:
    return await driver_for(wire).open(Found("rotronic", "rotronic:1", "Rotronic", wire.near))


async def test_discovery_asks_every_port(wire: PtyWire, instrument: RotronicInstrument) -> None:
    found = [each async for each in driver_for(wire).discover(timeout_s=3.0)]
    assert [(each.device_id, each.address) for each in found] == [
        ("rotronic:0061234567", "usb:0403:6001:A1")
    ]


async def test_discovery_passes_over_a_port_without_an_answer(wire: PtyWire) -> None:
    assert [each async for each in driver_for(wire).discover(timeout_s=0.2)] == []


async def test_readings_follow_the_display(wire: PtyWire, instrument: RotronicInstrument) -> None:
    session = await opened(wire)
    await until(session, is_value(Quantity.RELATIVE_HUMIDITY, "45.00"))
    instrument.display = Display(Decimal("24.50"), Decimal("61.25"))
    events = await until(session, is_value(Quantity.RELATIVE_HUMIDITY, "61.25"))
    last = events[-1]
    assert isinstance(last, Measurement)
    assert last.serial == "0061234567"
    assert last.raw == answer(instrument.display).rstrip(b"\r")
    assert states(await rest(session)) == [LinkState.CLOSED]


async def test_noise_and_split_frames_are_survived(
    wire: PtyWire, instrument: RotronicInstrument
) -> None:
    wire.to_near = lambda data: b"\x00\xff\x13garbage{F" + data
    session = await opened(wire)
    await until(session, is_value(Quantity.AIR_TEMPERATURE, "20.07"))
    await rest(session)


async def test_the_echo_of_a_two_wire_adapter_is_no_error(
    wire: PtyWire, instrument: RotronicInstrument
) -> None:
    wire.to_near = lambda data: b"{F99RDD}\r" + data
    session = await opened(wire)
    events = await until(session, is_value(Quantity.AIR_TEMPERATURE))
    events += await until(session, is_value(Quantity.AIR_TEMPERATURE))
    await rest(session)
    assert states(events) == [LinkState.CONNECTING, LinkState.LIVE]


async def test_a_wrong_speed_is_suspected_in_words(
    wire: PtyWire, instrument: RotronicInstrument
) -> None:
    wire.to_near = lambda data: sampled_at(data, sent_baud=9600, read_baud=19200)
    session = await opened(wire)
    lost = (await until(session, is_state(LinkState.LOST)))[-1]
    await rest(session)
    assert isinstance(lost, LinkStatus)
    assert "wrong speed? 19200 8N1 does not fit: set the meter to it" in lost.detail


async def test_an_instrument_that_falls_silent_is_stale_then_read_again(
    wire: PtyWire, instrument: RotronicInstrument
) -> None:
    session = await opened(wire)
    await until(session, is_state(LinkState.LIVE))
    wire.to_far = lambda _: b""
    await until(session, is_state(LinkState.STALE))
    wire.to_far = lambda data: data
    await until(session, is_state(LinkState.LIVE))
    await rest(session)


async def test_a_pulled_cable_is_lost_with_a_countdown(
    wire: PtyWire, instrument: RotronicInstrument
) -> None:
    session = await opened(wire)
    await until(session, is_state(LinkState.LIVE))
    wire.cut()
    lost = (await until(session, is_state(LinkState.LOST)))[-1]
    assert isinstance(lost, LinkStatus)
    assert lost.retry_in_s == QUICK.backoff_first_s
    again = (await until(session, is_state(LinkState.LOST)))[-1]
    assert isinstance(again, LinkStatus)
    assert "not there" in again.detail
    assert states(await rest(session))[-1] is LinkState.CLOSED


async def test_a_broken_sensor_gives_a_status_and_no_value(
    wire: PtyWire, instrument: RotronicInstrument
) -> None:
    instrument.display = Display(humidity_pct=None)
    session = await opened(wire)
    events = await until(
        session, lambda event: isinstance(event, LinkStatus) and "Sensor fault" in event.detail
    )
    await rest(session)
    assert not any(is_value(Quantity.RELATIVE_HUMIDITY)(event) for event in events)

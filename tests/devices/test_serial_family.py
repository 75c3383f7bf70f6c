"""The shared serial driver on real pseudo-terminals: asking, listening, wrong speed, several families."""

from __future__ import annotations

import termios
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

import pytest
import serial

from app.domain.measurement import Measurement, Quality, Quantity
from app.ports.meters import Found, LinkState, LinkStatus
from devices.discovery import discover_all
from devices.line.driver import LineSetup
from devices.line.learning import learn
from devices.lutron.driver import FAMILY as LUTRON
from devices.modbus_frames import crc16
from devices.port_turns import PortTurns
from devices.radio import Radio
from devices.registry import SERIAL, DriverContext, load_registry
from devices.serial_family import SerialDriver, SerialFamily
from devices.serial_link import Parity, SerialPort, SerialSettings
from devices.session import LinkPolicy
from devices.vaisala.driver import FAMILY as VAISALA
from devices.virtual.pty_wire import PtyWire, sampled_at
from devices.xymd02.driver import FAMILY as XYMD02
from devices.xymd02.protocol import READ_BOTH, READ_OFFSETS
from tests.devices.instruments import Instrument
from tests.devices.support import SystemClock, is_state, is_value, rest, until

QUICK = LinkPolicy(
    expected_interval_s=0.1, first_reading_s=0.8, backoff_first_s=0.02, backoff_max_s=0.1
)
LINE = b"RH= 43.0 %RH T= 21.0 'C Tdp= 8.0 'C\r\n"


@pytest.fixture
def wire() -> Iterator[PtyWire]:
    with PtyWire() as made:
        yield made


def port_of(wire: PtyWire) -> list[SerialPort]:
    return [SerialPort(wire.near, "test cable", "usb:0403:6001:A1")]


def driver(family: SerialFamily, wire: PtyWire, turns: PortTurns | None = None) -> SerialDriver:
    return SerialDriver(
        family, SystemClock(), lambda: port_of(wire), policy=QUICK, turns=turns, hint_after_s=0.3
    )


def at(family: SerialFamily, wire: PtyWire) -> Found:
    return Found(family.key, f"{family.key}:1", "Instrument", wire.near)


def vaisala(heard: bytes) -> bytes:
    return LINE if heard == b"\r" else b""


async def test_a_vaisala_is_asked_and_read(wire: PtyWire) -> None:
    with Instrument(wire.far, vaisala):
        found = [each async for each in driver(VAISALA, wire).discover(3.0)]
        assert [each.device_id for each in found] == ["vaisala:usb:0403:6001:A1"]
        session = await driver(VAISALA, wire).open(found[0])
        reading = (await until(session, is_value(Quantity.RELATIVE_HUMIDITY, "43.0")))[-1]
        await rest(session)
    assert isinstance(reading, Measurement)
    assert reading.quality is Quality.GOOD


async def test_a_modbus_transmitter_tells_its_offsets_and_then_its_values(wire: PtyWire) -> None:
    offsets = bytes.fromhex("010304fffb0000")
    answers = {
        READ_BOTH: bytes.fromhex("010404013102222ace"),
        READ_OFFSETS: offsets + crc16(offsets),
    }
    with Instrument(wire.far, lambda heard: answers.get(heard, b""), request_length=8):
        session = await driver(XYMD02, wire).open(at(XYMD02, wire))
        events = await until(session, is_value(Quantity.RELATIVE_HUMIDITY, "54.6"))
        await rest(session)
    told = [event.detail for event in events if isinstance(event, LinkStatus)]
    assert any("adds -0.5 °C" in each for each in told)
    readings = [event for event in events if isinstance(event, Measurement)]
    assert readings[0].value == Decimal("30.5")
    assert readings[0].raw == READ_BOTH + answers[READ_BOTH]


async def test_an_echo_and_noise_do_not_hide_a_modbus_answer(wire: PtyWire) -> None:
    answer = bytes.fromhex("010404013102222ace")
    with Instrument(wire.far, lambda heard: heard + b"\x00\x81" + answer if heard else b"", 8):
        session = await driver(XYMD02, wire).open(at(XYMD02, wire))
        await until(session, is_value(Quantity.AIR_TEMPERATURE, "30.5"))
        await rest(session)


async def test_a_stream_is_only_listened_to(wire: PtyWire) -> None:
    frames = b"\x0241040100000562\r\x0242010100000215\r"
    with Instrument(wire.far, lambda _: b"0000562\r" + frames):
        session = await driver(LUTRON, wire).open(at(LUTRON, wire))
        await until(session, is_value(Quantity.RELATIVE_HUMIDITY, "56.2"))
        await until(session, is_value(Quantity.AIR_TEMPERATURE, "21.5"))
        await rest(session)


async def test_another_speed_is_tried_when_nothing_parses(wire: PtyWire) -> None:
    wire.to_near = lambda data: sampled_at(data, 4800, 19200)
    with Instrument(wire.far, vaisala):
        session = await driver(VAISALA, wire).open(at(VAISALA, wire))
        lost = (await until(session, is_state(LinkState.LOST)))[-1]
        wire.to_near = lambda data: data
        await until(session, is_state(LinkState.LIVE))
        await rest(session)
    assert isinstance(lost, LinkStatus)
    assert "wrong speed? 19200 8N1 does not fit; 4800 7E1" in lost.detail


async def test_a_pulled_cable_is_lost_in_words(wire: PtyWire) -> None:
    with Instrument(wire.far, vaisala):
        session = await driver(VAISALA, wire).open(at(VAISALA, wire))
        await until(session, is_state(LinkState.LIVE))
        wire.cut()
        lost = (await until(session, is_state(LinkState.LOST)))[-1]
        await rest(session)
    assert isinstance(lost, LinkStatus)
    assert "unplugged" in lost.detail


async def test_families_take_turns_at_a_port_and_keep_to_the_time(wire: PtyWire) -> None:
    turns = PortTurns()
    drivers = [driver(family, wire, turns) for family in SERIAL]
    with Instrument(wire.far, vaisala):
        found = await discover_all(drivers, timeout_s=4.0)
    assert [each.driver for each in found.found] == ["vaisala"]


async def test_a_family_that_waits_for_its_turn_still_has_its_time(wire: PtyWire) -> None:
    turns = PortTurns()
    frames = b"\x0241040100000562\r\x0242010100000215\r"
    drivers = [driver(family, wire, turns) for family in (VAISALA, LUTRON)]
    with Instrument(wire.far, lambda _: frames):
        found = await discover_all(drivers, timeout_s=0.8)
    assert [each.driver for each in found.found] == ["lutron"]
    assert found.problems == {}


async def test_a_port_that_another_program_has_is_told(wire: PtyWire) -> None:
    with serial.Serial(wire.near, exclusive=True):
        found = await discover_all([driver(VAISALA, wire)], timeout_s=3.0)
    assert found.problems == {
        "vaisala": f"The port {wire.near} cannot be opened: another program uses it."
    }


async def test_a_port_that_a_session_of_ours_has_is_passed_over(wire: PtyWire) -> None:
    vaisalas = driver(VAISALA, wire)
    with Instrument(wire.far, vaisala):
        session = await vaisalas.open(at(VAISALA, wire))
        await until(session, is_state(LinkState.LIVE))
        found = await discover_all([vaisalas], timeout_s=3.0)
        await rest(session)
    assert (found.found, found.problems) == ((), {})


async def test_settings_that_a_port_lacks_do_not_end_the_attempts(
    wire: PtyWire, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Adapters without seven bits exist; their driver refuses with an error that is no OSError."""
    whole = getattr(serial.Serial, "_reconfigure_port")  # noqa: B009 - untyped, the edge to the system

    def refusing(port: serial.Serial, force_update: bool = False) -> None:
        if port.bytesize == serial.SEVENBITS:
            raise termios.error(22, "Invalid argument")
        whole(port, force_update)

    monkeypatch.setattr(serial.Serial, "_reconfigure_port", refusing)
    seven = SerialSettings(4800, data_bits=7, parity=Parity.EVEN)
    family = replace(VAISALA, settings=(seven, SerialSettings(19200)))
    with Instrument(wire.far, vaisala):
        found = [each async for each in driver(family, wire).discover(3.0)]
        assert [each.driver for each in found] == ["vaisala"]
        session = await driver(family, wire).open(found[0])
        lost = (await until(session, is_state(LinkState.LOST)))[-1]
        await until(session, is_state(LinkState.LIVE))
        await rest(session)
    assert isinstance(lost, LinkStatus)
    assert "does not know 4800 7E1" in lost.detail


async def test_a_silent_port_ends_discovery_in_time(wire: PtyWire) -> None:
    assert [each async for each in driver(VAISALA, wire).discover(0.2)] == []


async def test_lines_are_read_as_a_person_set_them_up(wire: PtyWire) -> None:
    proposal = learn(["temp;rh", "21,5;44,1", "21,6;44,3"])
    setup = LineSetup(line_map=proposal.line_map)
    context = DriverContext(
        SystemClock(),
        Radio(),
        ports=lambda: port_of(wire),
        policies={"line": QUICK},
        lines={"usb:0403:6001:A1": setup},
    )
    meters = load_registry(context, []).get("line")
    with Instrument(wire.far, lambda _: b"21,7;44,5\r\n"):
        (found,) = [each async for each in meters.discover(0.1)]
        session = await meters.open(found)
        reading = (await until(session, is_value(Quantity.RELATIVE_HUMIDITY, "44.5")))[-1]
        await rest(session)
    assert isinstance(reading, Measurement)
    assert Quality.UNVERIFIED_DECODE in reading.quality

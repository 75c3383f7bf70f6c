"""The HM70 dialogue: opened, serial numbers, calibration and values, from answers that end with 0x1A."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.measurement import Quality, Quantity
from app.ports.meters import Found, LinkState
from devices.frames import DecodeError
from devices.hm70.driver import FAMILY
from devices.hm70.protocol import AnswerAssembler, decode_answer
from devices.serial_family import SerialDriver
from devices.serial_link import SerialPort
from devices.session import LinkPolicy
from devices.virtual.pty_wire import PtyWire
from tests.devices.instruments import Instrument
from tests.devices.support import SystemClock, is_state, is_value, rest, until

ANSWERS = {
    b"SNUM\r": b"SNUM\r\nSerial nr:\tC3610021\r\nProbe snr:\tC3140010\r\n0>\x1a",
    b"CAL\r": b"CAL\r\nProbe cal:\t8/17/2007 (Vaisala/HEL)\r\n0>\x1a",
    b"SEND\r": b"SEND\r\nRH= 43.0 %RH T= 21.0 'C\r\n0>\x1a",
}


class Indicator:
    """Answers whole commands; the first byte after switching on brings the banner."""

    def __init__(self) -> None:
        self.heard = b""
        self.opened = False

    def answer(self, byte: bytes) -> bytes:
        self.heard += byte
        if not self.heard.endswith(b"\r"):
            return b""
        command, self.heard = self.heard, b""
        if not self.opened:
            self.opened = True
            return b"MI70 line opened for operator commands\x07\r\n0>\x1a"
        return ANSWERS.get(command, b"?\r\n0>\x1a")


async def test_the_dialogue_gives_values_under_the_serial_number_of_the_probe() -> None:
    with PtyWire() as wire, Instrument(wire.far, Indicator().answer):
        driver = SerialDriver(
            FAMILY,
            SystemClock(),
            lambda: [SerialPort(wire.near, "cable", wire.near)],
            policy=LinkPolicy(0.2, stale_after=50),
        )
        session = await driver.open(Found("hm70", "hm70:1", "HM70", wire.near))
        await until(session, is_state(LinkState.LIVE))
        seen = await until(
            session,
            lambda event: (
                is_value(Quantity.RELATIVE_HUMIDITY, "43.0")(event)
                and getattr(event, "serial", None) == "C3140010"
            ),
        )
        await rest(session)
    assert getattr(seen[-1], "quality", None) == Quality.UNVERIFIED_DECODE


async def test_discovery_knows_it_by_its_banner() -> None:
    with PtyWire() as wire, Instrument(wire.far, Indicator().answer):
        port = SerialPort(wire.near, "cable", wire.near)
        driver = SerialDriver(FAMILY, SystemClock(), lambda: [port])
        found = [each async for each in driver.discover(3.0)]
    assert [each.driver for each in found] == ["hm70"]


def test_an_answer_in_pieces_is_put_together() -> None:
    assembler = AnswerAssembler()
    whole = ANSWERS[b"SEND\r"]
    assert assembler.feed(whole[:9]) == []
    assert assembler.feed(whole[9:] + b"SE") == [whole[:-1]]


def test_a_missing_value_is_a_sensor_fault() -> None:
    decoded = decode_answer(b"RH= ***** %RH T= 21.0 'C\r\n0>")
    assert {each.quantity: each.value for each in decoded.values} == {
        Quantity.RELATIVE_HUMIDITY: None,
        Quantity.AIR_TEMPERATURE: Decimal("21.0"),
    }


@pytest.mark.parametrize("text", [b"", b"0>", b"?\r\n0>", b"RH= 4x.0 %RH", b"x" * 700])
def test_anything_else_is_refused(text: bytes) -> None:
    with pytest.raises(DecodeError):
        decode_answer(text)


@given(st.binary(max_size=120))
def test_no_bytes_raise_anything_but_a_decode_error(data: bytes) -> None:
    try:
        decode_answer(data)
    except DecodeError:
        return

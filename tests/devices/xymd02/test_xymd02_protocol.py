"""XY-MD02: the printed frames, misprints, clones, offsets, and bytes of all kinds."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.measurement import Quality
from devices.frames import CapturedEntry, DecodeError
from devices.modbus_frames import ReadRequest, crc16
from devices.xymd02.protocol import READ_BOTH, READ_OFFSETS, decode_entry, decode_exchange


def answer(registers: list[int], function: int = 4) -> bytes:
    data = b"".join((each & 0xFFFF).to_bytes(2, "big") for each in registers)
    body = bytes([1, function, len(data)]) + data
    return body + crc16(body)


@given(st.integers(-400, 1250), st.integers(0, 1000))
def test_tenths_are_read_as_tenths(temperature: int, humidity: int) -> None:
    frame = decode_exchange(READ_BOTH + answer([temperature, humidity]))
    values = [each.value for each in frame.values]
    assert values == [Decimal(temperature) / 10, Decimal(humidity) / 10]
    assert all(each.quality is Quality.GOOD for each in frame.values)


def test_a_clone_with_hundredths_is_recognised_by_either_value() -> None:
    frame = decode_exchange(READ_BOTH + answer([305, 5460]))
    assert [each.value for each in frame.values] == [Decimal("3.05"), Decimal("54.60")]
    assert all(each.quality is Quality.UNVERIFIED_DECODE for each in frame.values)
    assert "Hundredths" in frame.notes[0]


@given(st.integers(-400, 1250), st.integers(1001, 1190))
def test_a_wet_sensor_beyond_saturation_is_no_clone(temperature: int, humidity: int) -> None:
    frame = decode_exchange(READ_BOTH + answer([temperature, humidity]))
    values = [each.value for each in frame.values]
    assert values == [Decimal(temperature) / 10, Decimal(humidity) / 10]


@pytest.mark.parametrize(
    ("request_hex", "response", "values"),
    [
        ("010400010001600A", "01040201317974", ["30.5"]),
        ("010400010001600A", "0104020BEA3F8F", ["30.50"]),
        ("010400020001900A", "01040202223849", ["54.6"]),
    ],
)
def test_printed_frames(request_hex: str, response: str, values: list[str]) -> None:
    frame = decode_exchange(bytes.fromhex(request_hex + response))
    assert [each.value for each in frame.values] == [Decimal(each) for each in values]


def test_offsets_are_told_and_kept() -> None:
    frame = decode_exchange(READ_OFFSETS + answer([-5, 12], function=3))
    assert frame.keep
    assert frame.extras == {
        "temperature_offset_c": Decimal("-0.5"),
        "humidity_offset_pct": Decimal("1.2"),
    }
    assert decode_exchange(READ_OFFSETS + answer([0, 0], function=3)).notes == ()


@pytest.mark.parametrize(
    ("exchange", "said"),
    [
        (bytes.fromhex("010400020001C1CA") + answer([546]), "checksum of the request"),
        (READ_BOTH + bytes.fromhex("0104020222D1BA"), "38 49 would fit"),
        (READ_BOTH + bytes.fromhex("018402C2C1"), "no such register"),
        (READ_BOTH + answer([305]), "2 registers were asked for and 1 came"),
        (READ_BOTH + answer([305, 546], function=3), "not from the device"),
        (READ_BOTH, "too short"),
        (ReadRequest(1, 3, 0x0101, 1).to_bytes() + answer([1], 3), "no measurement"),
        (ReadRequest(1, 4, 0x0009, 1).to_bytes() + answer([1]), "registers 1 and 2 only"),
        (ReadRequest(1, 4, 0x0000, 2).to_bytes() + answer([305, 546]), "registers 1 and 2 only"),
        (ReadRequest(1, 4, 0x0001, 3).to_bytes() + answer([305, 546, 0]), "registers 1 and 2 only"),
    ],
)
def test_what_cannot_be_read_says_why(exchange: bytes, said: str) -> None:
    with pytest.raises(DecodeError, match=said):
        decode_exchange(exchange)


def test_an_answer_of_one_register_is_not_guessed_at() -> None:
    with pytest.raises(DecodeError, match="Without its request"):
        decode_entry(CapturedEntry("x", "modbus_rtu", data=answer([546])))


@given(st.integers(-400, 1250), st.integers(0, 1000), st.integers(0, 8), st.integers(1, 255))
def test_a_harmed_answer_gives_no_value(
    temperature: int, humidity: int, where: int, change: int
) -> None:
    harmed = bytearray(answer([temperature, humidity]))
    harmed[where] ^= change
    with pytest.raises(DecodeError):
        decode_exchange(READ_BOTH + bytes(harmed))


@given(st.binary(max_size=40))
def test_no_bytes_raise_anything_but_a_decode_error(data: bytes) -> None:
    for exchange in (data, READ_BOTH + data):
        with pytest.raises(DecodeError):
            decode_exchange(exchange)

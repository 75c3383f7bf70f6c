"""Protimeter BLE: captured records, the checksum, the clock, and bytes of all kinds."""

from __future__ import annotations

from functools import reduce
from operator import xor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.measurement import Quality, Quantity, Unit
from devices.frames import DecodeError
from devices.protimeter.protocol import decode_answer, history_request
from tests.devices.advert_support import ours

RECORDS = {
    324: ("a300c75701441a0413101c3b2fa84c34011253f3", 274),
    326: ("a300c75701461a0415101d112fdc4c84011c5316", 284),
    328: ("a300c75701481a0417101d2430004cf0012053a4", 288),
    578: ("a300c30e02421a0417090a11389c4aac01fe48c0", 510),
}


def summed(body: bytes) -> bytes:
    return body + bytes([reduce(xor, body)])


@pytest.mark.parametrize("record", RECORDS)
def test_a_captured_record_is_read(record: int) -> None:
    data, raw_wme = RECORDS[record]
    frame = decode_answer(bytes.fromhex(data))
    assert (frame.extras["record"], frame.extras["raw_wme"]) == (record, raw_wme)
    assert frame.serial == data[:8]
    assert not any(each.quantity is Quantity.MATERIAL_MOISTURE for each in frame.values)


def test_the_values_are_those_of_the_makers_app() -> None:
    frame = decode_answer(bytes.fromhex(RECORDS[326][0]))
    assert ours(frame) == {
        Quantity.AIR_TEMPERATURE: 9.3,
        Quantity.RELATIVE_HUMIDITY: 74.8,
        Quantity.BATTERY: 83,
    }
    assert frame.values[0].unit is Unit.CELSIUS


def test_a_live_reading_is_read_and_the_count_kept() -> None:
    live = decode_answer(summed(bytes.fromhex("a300c757" + "2fdc4c84011c53")))
    assert ours(live)[Quantity.RELATIVE_HUMIDITY] == 74.8
    count = decode_answer(bytes.fromhex("a300c757010d3f"))
    assert (count.extras, count.keep) == ({"records": 269}, True)


def test_a_clock_that_lost_its_date_makes_the_record_unsure() -> None:
    body = bytearray(bytes.fromhex(RECORDS[326][0])[:-1])
    body[6:9] = bytes([15, 1, 1])
    frame = decode_answer(summed(bytes(body)))
    assert all(Quality.CLOCK_UNSURE in each.quality for each in frame.values)


def test_a_request_for_history_has_its_checksum() -> None:
    assert history_request(323, 323).hex() == "520143014300"


@given(st.sampled_from(sorted(RECORDS)), st.integers(0, 19), st.integers(1, 255))
def test_a_harmed_record_gives_no_value(record: int, where: int, change: int) -> None:
    harmed = bytearray(bytes.fromhex(RECORDS[record][0]))
    harmed[where] ^= change
    with pytest.raises(DecodeError, match="checksum"):
        decode_answer(bytes(harmed))


@given(st.binary(max_size=24))
def test_no_bytes_raise_anything_but_a_decode_error(data: bytes) -> None:
    for each in (data, summed(data or b"\x00"), summed((data * 20)[:19] or bytes(19))):
        try:
            decode_answer(each)
        except DecodeError:
            continue
        assert len(each) in (7, 12, 19, 20)

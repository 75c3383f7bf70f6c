"""The sixteen-digit stream: units, sign, point, displays, and bytes of all kinds."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.measurement import Quantity, Unit
from devices.frames import DecodeError, RawFrame
from devices.lutron.protocol import StreamDecoder, decode_stream_frame
from tests.devices.support import START


@given(
    st.sampled_from([("01", Unit.CELSIUS), ("02", Unit.FAHRENHEIT), ("04", Unit.PCT_RH)]),
    st.integers(1, 9),
    st.booleans(),
    st.integers(0, 7),
    st.integers(0, 99_999_999),
)
def test_every_frame_of_the_grammar_is_read(
    unit: tuple[str, Unit], display: int, minus: bool, point: int, digits: int
) -> None:
    frame = decode_stream_frame(
        f"\x024{display}{unit[0]}{int(minus)}{point}{digits:08d}\r".encode("ascii")
    )
    (value,) = frame.values
    assert value.unit is unit[1]
    assert value.value == (-1 if minus else 1) * Decimal(digits) / 10**point
    assert frame.extras == {"display": display}


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"\x0241050100000562\r", "unit 05"),
        (b"\x024104010000056\r", "not of the form"),
        (b"4104010000056 2\r", "not of the form"),
        (b"\x0241042100000562\r", "not of the form"),
        (b"\x0241040900000562\r", "not of the form"),
        (b"\x024104010000056A\r", "not of the form"),
    ],
)
def test_what_cannot_be_read_says_why(data: bytes, said: str) -> None:
    with pytest.raises(DecodeError, match=said):
        decode_stream_frame(data)


def test_a_second_display_with_the_same_quantity_is_a_sensor_of_its_own() -> None:
    decoder = StreamDecoder()
    frames = [b"\x0241010100000215", b"\x0242010100000199", b"\x0241010100000216"]
    decoded = [
        decoder.decode(RawFrame("lutron", "lutron:1", "line", data, START, 0)) for data in frames
    ]
    assert [each.part for each in decoded] == ["", "display 2", ""]
    assert decoded[0].values[0].quantity is Quantity.AIR_TEMPERATURE


@given(st.binary(max_size=20))
def test_no_bytes_raise_anything_but_a_decode_error(data: bytes) -> None:
    for each in (data, b"\x024" + data):
        try:
            decode_stream_frame(each)
        except DecodeError:
            continue
        assert len(each.rstrip(b"\r")) == 15

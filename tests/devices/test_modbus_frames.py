"""Modbus RTU frames and how they are put together from a byte stream."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.frames import DecodeError
from devices.modbus_frames import (
    ExchangeAssembler,
    ReadRequest,
    crc16,
    parse_answer,
    parse_exchange,
    parse_request,
)

REQUEST = ReadRequest(1, 4, 1, 2)
ANSWER = bytes.fromhex("010404013102222ace")


def test_the_documented_request() -> None:
    assert REQUEST.to_bytes().hex() == "010400010002200b"
    assert parse_request(REQUEST.to_bytes()) == REQUEST


@given(
    st.builds(
        ReadRequest,
        st.integers(1, 247),
        st.sampled_from([3, 4]),
        st.integers(0, 0xFFFF),
        st.integers(1, 20),
    ),
    st.data(),
)
def test_an_exchange_survives_any_cutting(request: ReadRequest, data: st.DataObject) -> None:
    words = data.draw(
        st.lists(st.integers(0, 0xFFFF), min_size=request.count, max_size=request.count)
    )
    body = bytes([request.device, request.function, 2 * request.count])
    body += b"".join(word.to_bytes(2, "big") for word in words)
    stream = body + crc16(body)
    assembler = ExchangeAssembler()
    assembler.asked(request.to_bytes())
    exchanges: list[bytes] = []
    at = 0
    while at < len(stream):
        step = data.draw(st.integers(1, 8))
        exchanges += assembler.feed(stream[at : at + step])
        at += step
    assert [parse_exchange(each) for each in exchanges] == [(request, tuple(words))]


def test_a_damaged_answer_comes_out_damaged() -> None:
    assembler = ExchangeAssembler()
    assembler.asked(REQUEST.to_bytes())
    (exchange,) = assembler.feed(b"\x00" * 8 + b"\x01\x04\x04\x01\x31\x02\x22\x2a\xcf")
    with pytest.raises(DecodeError, match="checksum"):
        parse_exchange(exchange)


def test_what_was_not_asked_for_is_dropped() -> None:
    assembler = ExchangeAssembler()
    assert assembler.feed(ANSWER) == []
    assembler.asked(REQUEST.to_bytes())
    assert len(assembler.feed(ANSWER)) == 1
    assert assembler.feed(ANSWER) == []


def test_a_refusal_is_said_in_words() -> None:
    assembler = ExchangeAssembler()
    assembler.asked(REQUEST.to_bytes())
    (exchange,) = assembler.feed(bytes.fromhex("018402c2c1"))
    with pytest.raises(DecodeError, match="no such register"):
        parse_exchange(exchange)


@given(st.binary(max_size=30))
def test_no_bytes_raise_anything_but_a_decode_error(data: bytes) -> None:
    for parse in (parse_request, parse_answer, parse_exchange):
        with pytest.raises(DecodeError):
            parse(data + b"\x00")

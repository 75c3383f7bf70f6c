"""SensorPro: against ``sensorpro-ble``, and bytes of all kinds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.broadcast import Broadcast
from devices.frames import DecodeError
from devices.sensorpro.protocol import SENSORPRO, decode, recognises
from tests.devices.advert_support import (
    agree,
    harmless,
    int16,
    maker_says,
    oracle,
    ours,
    some_bytes,
)

MAC = "a4c1381a5776"


def advert(kind: int, rest: bytes) -> Broadcast:
    return maker_says(SENSORPRO, bytes([1, kind]) + bytes.fromhex(MAC) + rest, "T301")


@given(
    st.sampled_from([1, 5]),
    st.integers(0, 400),
    int16(),
    st.integers(0, 10_000),
    st.integers(0, 100),
)
def test_any_packet_reads_as_the_oracle_reads_it(
    kind: int, volts: int, temperature: int, humidity: int, battery: int
) -> None:
    library = pytest.importorskip("sensorpro_ble")
    rest = (
        volts.to_bytes(2, "big")
        + temperature.to_bytes(2, "big", signed=True)
        + humidity.to_bytes(2, "big")
        + bytes([battery, 0, 1])
    )
    heard = advert(kind, rest)
    expected = oracle(library.SensorProBluetoothDeviceData(), heard)
    assert agree(ours(decode(heard)), expected)


def test_the_mac_is_the_serial_number() -> None:
    frame = decode(advert(5, bytes.fromhex("01070956170c610001")))
    assert (frame.serial, frame.extras["model"]) == ("A4:C1:38:1A:57:76", "T301")


def test_what_cannot_be_read_says_why() -> None:
    with pytest.raises(DecodeError, match="at least 15"):
        decode(advert(5, bytes.fromhex("01070956170c")))
    with pytest.raises(DecodeError, match="0x07"):
        decode(advert(7, bytes.fromhex("01070956170c610001")))


@given(some_bytes())
def test_no_bytes_raise_anything_but_a_decode_error(data: bytes) -> None:
    harmless(recognises, decode, maker_says(SENSORPRO, data))
    harmless(recognises, decode, maker_says(SENSORPRO, b"\x01\x05\xa4\xc1" + data))

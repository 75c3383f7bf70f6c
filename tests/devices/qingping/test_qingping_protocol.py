"""Qingping: against ``qingping-ble``, damage that the parts show, and bytes of all kinds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.measurement import Quantity
from devices.broadcast import Broadcast
from devices.frames import DecodeError
from devices.qingping.protocol import MODELS, SERVICE, decode, recognises
from tests.devices.advert_support import (
    agree,
    harmless,
    int16,
    oracle,
    ours,
    service_says,
    some_bytes,
)

HEAD = bytes.fromhex("884f3e0687342d58")


def advert(parts: bytes, head: bytes = HEAD) -> Broadcast:
    return service_says(SERVICE, head + parts, "Qingping Temp RH")


@given(
    st.sampled_from(sorted(MODELS)),
    int16(-400, 1000),
    st.integers(0, 1000),
    st.integers(0, 255).filter(lambda level: level <= 100 or level == 255),
    st.integers(3000, 12000),
    st.binary(max_size=4),
)
def test_any_packet_reads_as_the_oracle_reads_it(
    model: int, tenths_c: int, tenths_pct: int, level: int, pressure: int, unknown: bytes
) -> None:
    library = pytest.importorskip("qingping_ble")
    climate = tenths_c.to_bytes(2, "little", signed=True) + tenths_pct.to_bytes(2, "little")
    parts = (
        (b"\x01\x04" + climate)
        + (b"\xf0" + bytes([len(unknown)]) + unknown)
        + (b"\x02\x01" + bytes([level]))
        + (b"\x07\x02" + pressure.to_bytes(2, "little"))
    )
    heard = advert(parts, b"\x88" + bytes([model]) + HEAD[2:])
    expected = oracle(library.QingpingBluetoothDeviceData(), heard)
    assert agree(ours(decode(heard)), expected)


def test_dust_and_carbon_dioxide_are_told_beside() -> None:
    frame = decode(advert(bytes.fromhex("120405000700" + "13029a02")))
    assert frame.extras == {
        "model": "CGG3",
        "pm2_5_ug_m3": 5,
        "pm10_ug_m3": 7,
        "co2_ppm": 666,
    }


def test_a_second_pair_of_values_is_not_used() -> None:
    frame = decode(advert(bytes.fromhex("0104f100a601" + "010401000100")))
    assert ours(frame)[Quantity.AIR_TEMPERATURE] == 24.1
    assert len(frame.values) == 2


@pytest.mark.parametrize(
    ("payload", "said"),
    [
        ("884f3e06", "head"),
        ("88ff3e0687342d580104f100a601", "0xFF"),
        ("884f3e0687342d580104f100a6", "cut off"),
        ("884f3e0687342d580104f100a60102", "cut off"),
        ("884f3e0687342d580104f100a6010264", "cut off"),
    ],
)
def test_what_cannot_be_read_says_why(payload: str, said: str) -> None:
    with pytest.raises(DecodeError, match=said):
        decode(service_says(SERVICE, bytes.fromhex(payload)))


@given(some_bytes())
def test_no_bytes_raise_anything_but_a_decode_error(data: bytes) -> None:
    harmless(recognises, decode, advert(data))
    harmless(recognises, decode, service_says(SERVICE, data))

"""Ruuvi: each data format against ``ruuvitag-ble``, the maker's own vectors, and bytes of all kinds."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.measurement import Quantity
from devices.frames import DecodeError
from devices.ruuvi.protocol import RUUVI, decode, recognises
from tests.devices.advert_support import (
    Values,
    agree,
    harmless,
    maker_says,
    oracle,
    ours,
    some_bytes,
)

VALID = "0512FC5394C37C0004FFFC040CAC364200CDCBB8334C884F"
HIGHEST = "057FFFFFFEFFFE7FFF7FFF7FFFFFDEFEFFFECBB8334C884F"
LOWEST = "058001000000008001800180010000000000CBB8334C884F"
NOTHING = "058000FFFFFFFF800080008000FFFFFFFFFFFFFFFFFFFFFF"


def read(payload: str) -> dict[Quantity, Decimal | None]:
    frame = decode(maker_says(RUUVI, bytes.fromhex(payload)))
    return {each.quantity: each.value for each in frame.values}


@pytest.mark.parametrize(
    ("payload", "temperature", "humidity", "pressure", "voltage"),
    [
        (VALID, "24.3", "53.49", "1000.44", "2.977"),
        (HIGHEST, "163.835", "163.8350", "1155.34", "3.646"),
        (LOWEST, "-163.835", "0", "500", "1.6"),
    ],
)
def test_the_makers_vectors_keep_their_full_resolution(
    payload: str, temperature: str, humidity: str, pressure: str, voltage: str
) -> None:
    assert read(payload) == {
        Quantity.AIR_TEMPERATURE: Decimal(temperature),
        Quantity.RELATIVE_HUMIDITY: Decimal(humidity),
        Quantity.PRESSURE: Decimal(pressure),
        Quantity.VOLTAGE: Decimal(voltage),
    }


def test_no_value_is_none_and_a_missing_barometer_no_fault() -> None:
    assert read(NOTHING) == {Quantity.AIR_TEMPERATURE: None, Quantity.RELATIVE_HUMIDITY: None}


def test_the_sequence_and_the_mac_are_kept() -> None:
    frame = decode(maker_says(RUUVI, bytes.fromhex(VALID)))
    assert (frame.serial, frame.sequence) == ("CB:B8:33:4C:88:4F", 205)
    assert frame.extras["movement_counter"] == 66
    assert frame.extras["tx_power_dbm"] == 4


def test_format_c5_is_format_5_without_acceleration() -> None:
    whole = bytes.fromhex(VALID)
    cut = b"\xc5" + whole[1:7] + whole[13:]
    assert read(cut.hex()) == read(VALID)


@st.composite
def packets(draw: st.DrawFn) -> bytes:
    kind, rest = draw(st.sampled_from([(3, 13), (5, 23), (6, 19), (0xE1, 39)]))
    return bytes([kind]) + draw(st.binary(min_size=rest, max_size=rest))


@given(packets())
def test_any_packet_reads_as_the_oracle_reads_it(payload: bytes) -> None:
    library = pytest.importorskip("ruuvitag_ble")
    advert = maker_says(RUUVI, payload)
    expected: Values = oracle(library.RuuvitagBluetoothDeviceData(), advert)
    for quantity in (Quantity.PRESSURE, Quantity.VOLTAGE):
        if expected.get(quantity, 0.0) is None:
            del expected[quantity]
    voltage = expected.get(Quantity.VOLTAGE)
    if voltage is not None:
        expected[Quantity.VOLTAGE] = voltage / 1000
    if payload[0] == 3 and payload[4:6] == b"\xff\xff":
        expected.pop(Quantity.PRESSURE)  # the oracle looks at the wrong field for "no pressure"
    if payload[0] == 3 and payload[12:14] == b"\xff\xff":
        expected.pop(Quantity.VOLTAGE)
    assert agree(ours(decode(advert)), expected)


@pytest.mark.parametrize(
    ("payload", "said"),
    [
        ("", "empty"),
        ("08" + "00" * 23, "format 8 is not known"),
        (VALID[:-2], "has 24 bytes"),
        (VALID + "00", "has 24 bytes"),
        ("06" + "00" * 18, "has 20 bytes"),
        ("E1" + "00" * 38, "has 40 bytes"),
    ],
)
def test_what_cannot_be_read_says_why(payload: str, said: str) -> None:
    with pytest.raises(DecodeError, match=said):
        decode(maker_says(RUUVI, bytes.fromhex(payload)))


def test_a_temperature_that_equals_the_company_id_is_no_ruuvi() -> None:
    assert not recognises(maker_says(RUUVI, bytes.fromhex("d611009d6f6408"), "sps"))
    assert recognises(maker_says(RUUVI, bytes.fromhex("0700"), "Ruuvi 1234"))


@given(some_bytes(50))
def test_no_bytes_raise_anything_but_a_decode_error(data: bytes) -> None:
    harmless(recognises, decode, maker_says(RUUVI, data))

"""ThermoPro: against ``thermopro-ble``, missing values, and bytes of all kinds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.measurement import Quality, Quantity
from devices.broadcast import Broadcast
from devices.frames import DecodeError
from devices.thermopro.protocol import decode, recognises
from tests.devices.advert_support import (
    agree,
    company_is_data,
    harmless,
    int16,
    oracle,
    ours,
    some_bytes,
)


@given(
    int16(-400, 1000), st.integers(0, 100), st.integers(0, 2), st.sampled_from(["TP357", "TP393"])
)
def test_any_packet_reads_as_the_oracle_reads_it(
    tenths_c: int, percent: int, battery: int, model: str
) -> None:
    library = pytest.importorskip("thermopro_ble")
    data = b"\xc2" + tenths_c.to_bytes(2, "little", signed=True) + bytes([percent, battery, 44])
    advert = company_is_data(data, f"{model} (2142)")
    assert recognises(advert)
    expected = oracle(library.ThermoProBluetoothDeviceData(), advert)
    assert agree(ours(decode(advert)), expected)


def test_bytes_of_ones_are_a_sensor_fault() -> None:
    frame = decode(company_is_data(b"\xc2\xff\xff\xff\x02\x2c", "TP357S (0001)"))
    assert ours(frame) == {
        Quantity.AIR_TEMPERATURE: None,
        Quantity.RELATIVE_HUMIDITY: None,
        Quantity.BATTERY: 100,
    }
    assert Quality.SENSOR_FAULT in frame.values[0].quality


def test_an_unknown_battery_level_is_said_and_not_guessed() -> None:
    frame = decode(company_is_data(b"\xc2\xf1\x00\x1d\x03\x2c", "TP357 (2142)"))
    assert Quantity.BATTERY not in ours(frame)
    assert frame.notes == ("The battery level is not known.",)


def test_a_packet_that_is_cut_off_is_refused() -> None:
    with pytest.raises(DecodeError, match="at least 6"):
        decode(company_is_data(b"\xc2\xf1\x00\x1d\x02", "TP357 (2142)"))


@pytest.mark.parametrize("name", ["", "TP960R (0000)", "tp357"])
def test_other_names_are_left_alone(name: str) -> None:
    assert not recognises(company_is_data(b"\xc2\xf1\x00\x1d\x02\x2c", name))


@given(some_bytes())
def test_no_bytes_raise_anything_but_a_decode_error(data: bytes) -> None:
    harmless(recognises, decode, company_is_data(data, "TP358 (1)"))
    harmless(recognises, decode, Broadcast(name="TP358 (1)", manufacturer_data={1: b"", 2: data}))

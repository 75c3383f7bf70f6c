"""Govee: every layout against ``govee-ble``, faults, several sensors, and bytes of all kinds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.measurement import Quality, Quantity
from devices.broadcast import Broadcast
from devices.frames import DecodeError
from devices.govee.protocol import decode, recognises
from tests.devices.advert_support import agree, harmless, maker_says, oracle, ours, some_bytes

BEACON = bytes.fromhex("4c000215494e54454c4c495f524f434b535f48575075f2ff0c")


def packed(tenths_c: int, tenths_pct: int) -> bytes:
    sign = 0x800000 if tenths_c < 0 else 0
    return (abs(tenths_c) * 1000 + tenths_pct | sign).to_bytes(3, "big")


def hundredths(hundredths_c: int, hundredths_pct: int) -> bytes:
    return hundredths_c.to_bytes(2, "little", signed=True) + hundredths_pct.to_bytes(2, "little")


@st.composite
def adverts(draw: st.DrawFn) -> Broadcast:
    tenths_c, tenths_pct = draw(st.integers(-399, 999)), draw(st.integers(0, 999))
    battery, model = draw(st.integers(0, 100)), draw(st.integers(0, 8))
    status = bytes([battery | draw(st.sampled_from([0, 0x80]))])
    three, four = packed(tenths_c, tenths_pct), hundredths(tenths_c * 10, tenths_pct * 10)
    whole = bytes([battery])
    return [
        maker_says(0xEC88, b"\x00" + three + status + b"\x00", "GVH5075_2762"),
        maker_says(0xEC88, b"\x00" + three + status + b"\x00" + BEACON, "GVH5072_1"),
        maker_says(0x0001, b"\x01\x01" + three + status, "GVH5105_4A33"),
        maker_says(0x0001, b"\x01\x01" + three + status + b"\x00\x00", "unnamed"),
        maker_says(0xEC88, b"\x00" + four + whole + b"\x02", "Govee_H5074_1"),
        maker_says(0xEC88, b"\x00" + four + whole + b"\x00\x00\x00", "Govee_H5051_1"),
        maker_says(0x8801, b"\xec\x00\x01\x01" + four + whole, "Govee_H5179_1"),
        maker_says(0x0001, b"\x01\x01\x00" + three + status + b"\x00\x00", "B51782BC8"),
        maker_says(0x0001, b"\x01\x01" + three + status + b"\x00\x41", "GV5112_1"),
    ][model]


@given(adverts())
def test_any_packet_reads_as_the_oracle_reads_it(advert: Broadcast) -> None:
    govee_ble = pytest.importorskip("govee_ble")
    assert recognises(advert)
    assert agree(ours(decode(advert)), oracle(govee_ble.GoveeBluetoothDeviceData(), advert))


@given(st.integers(-399, 999), st.integers(0, 999), st.integers(0, 999))
def test_a_dust_meter_reads_as_the_oracle_reads_it(
    tenths_c: int, tenths_pct: int, dust: int
) -> None:
    govee_ble = pytest.importorskip("govee_ble")
    integer = abs(tenths_c) * 1_000_000 + tenths_pct * 1000 + dust
    integer |= 0x80000000 if tenths_c < 0 else 0
    advert = maker_says(0x0001, b"\x01\x01" + integer.to_bytes(4, "big"), "GVH5106_1")
    frame = decode(advert)
    assert frame.extras == {"pm2_5_ug_m3": dust}
    assert agree(ours(frame), oracle(govee_ble.GoveeBluetoothDeviceData(), advert))


def test_the_fault_bit_gives_no_value_and_keeps_the_battery() -> None:
    frame = decode(maker_says(0xEC88, bytes.fromhex("000341c2e400"), "GVH5075_2762"))
    assert ours(frame) == {
        Quantity.AIR_TEMPERATURE: None,
        Quantity.RELATIVE_HUMIDITY: None,
        Quantity.BATTERY: 100,
    }
    assert frame.values[0].quality is Quality.SENSOR_FAULT
    assert "Sensor fault" in frame.notes[0]


def test_a_remote_sensor_is_a_device_of_its_own() -> None:
    three = packed(215, 443)
    frame = decode(maker_says(0x0001, b"\x01\x01\x01" + three + b"\x64\x00\x00", "B51782BC8"))
    assert frame.part == "remote"
    with pytest.raises(DecodeError, match="sensor 7"):
        decode(maker_says(0x0001, b"\x01\x01\x07" + three + b"\x64\x00\x00", "B51782BC8"))


def test_the_second_probe_measures_no_humidity() -> None:
    second = decode(maker_says(0x0001, b"\x01\x01" + packed(215, 0) + b"\x64\x00\x82", "GV5112_1"))
    assert second.part == "probe 2"
    assert ours(second) == {Quantity.AIR_TEMPERATURE: 21.5, Quantity.BATTERY: 100}


def test_carbon_dioxide_is_told_beside() -> None:
    frame = decode(maker_says(0x0001, b"\x01\x01" + packed(215, 443) + b"\x02\x9a\x00", "GV5140_1"))
    assert frame.extras == {"co2_ppm": 666}


@pytest.mark.parametrize("length", [0, 1, 5, 10, 31])
def test_a_packet_of_another_length_is_refused(length: int) -> None:
    with pytest.raises(DecodeError, match="bytes long"):
        decode(maker_says(0xEC88, bytes(length), "GVH5075_2762"))


@pytest.mark.parametrize(
    "advert",
    [
        maker_says(0x8843, bytes.fromhex("ec0002010111"), "Govee_H6000"),
        maker_says(0x004C, BEACON, ""),
        maker_says(0x0001, b"\x01\x01\x82\xf7\xfd\x64", ""),
        Broadcast(name="GVH5075_2762"),
    ],
    ids=["light", "beacon", "six bytes without a name", "no data"],
)
def test_what_is_no_hygrometer_is_left_alone(advert: Broadcast) -> None:
    assert not recognises(advert)


@given(st.sampled_from([0xEC88, 0x0001, 0x8801]), some_bytes(), st.sampled_from(["", "GVH5112"]))
def test_no_bytes_raise_anything_but_a_decode_error(company: int, data: bytes, name: str) -> None:
    harmless(recognises, decode, maker_says(company, data, name))

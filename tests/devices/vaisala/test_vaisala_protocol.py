"""Vaisala lines: by label, in any order, faults, damage; and registers of the HMP series."""

from __future__ import annotations

import struct
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.measurement import Quality, Quantity, Unit
from devices.frames import CapturedEntry, DecodeError
from devices.modbus_frames import ReadRequest, crc16
from devices.vaisala.protocol import decode_entry, decode_line

PARTS = {
    "RH= 43.0 %RH": (Quantity.RELATIVE_HUMIDITY, Decimal("43.0"), Unit.PCT_RH),
    "T= -21.0 'C": (Quantity.AIR_TEMPERATURE, Decimal("-21.0"), Unit.CELSIUS),
    "Td= 44.3'F": (Quantity.DEW_POINT, Decimal("44.3"), Unit.FAHRENHEIT),
}


@given(st.permutations(sorted(PARTS)), st.integers(1, 3), st.sampled_from(["", "09:31:13 ", ">"]))
def test_values_are_read_by_label_in_any_order(parts: list[str], count: int, before: str) -> None:
    frame = decode_line(before + " ".join(parts[:count]))
    read = [(each.quantity, each.value, each.unit) for each in frame.values]
    assert read == [PARTS[part] for part in parts[:count]]


def test_what_is_no_quantity_is_told_beside() -> None:
    frame = decode_line("RH= 43.0 %RH x= 6.7 g/kg Tw= 13.7 'C Tdf= -3.1 'C a= 7.9 g/m3")
    assert frame.extras == {
        "mixing_ratio_g_kg": Decimal("6.7"),
        "wet_bulb_c": Decimal("13.7"),
        "dew_or_frost_point_c": Decimal("-3.1"),
        "absolute_humidity_g_m3": Decimal("7.9"),
    }


def test_asterisks_are_a_sensor_fault() -> None:
    frame = decode_line("RH= ***** %RH T= 21.0 'C")
    assert (frame.values[0].value, frame.values[0].quality) == (None, Quality.SENSOR_FAULT)
    assert frame.values[1].value == 21


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("RH= 43.0 %RH T= 2\x001.0 'C", "not one of labelled"),
        ("RH= 43.0 %RH T= 21", "no unit"),
        ("RH= 43.0 'C", "RH in 'C"),
        ("RH= 43.0 %RH RH= 44.0 %RH", "twice"),
        ("Q= 43.0 %RH", "no value that is known"),
        ("", "not one of labelled"),
        ("RH= 43.0 %RH " * 30, "not one of labelled"),
    ],
)
def test_what_cannot_be_read_says_why(line: str, said: str) -> None:
    with pytest.raises(DecodeError, match=said):
        decode_line(line)


@given(st.floats(width=32, allow_nan=False, allow_infinity=False))
def test_a_register_pair_is_the_number_that_was_put_in(value: float) -> None:
    high, low = struct.unpack(">HH", struct.pack(">f", value))
    request = ReadRequest(240, 3, 0, 2).to_bytes()
    body = bytes([240, 3, 4]) + low.to_bytes(2, "big") + high.to_bytes(2, "big")
    frame = decode_entry(CapturedEntry("x", "modbus_rtu", request=request, data=body + crc16(body)))
    assert frame is not None
    assert frame.values[0].value is not None
    assert struct.pack(">f", float(frame.values[0].value)) == struct.pack(">f", value)


def test_registers_are_read_from_where_they_start() -> None:
    entry = CapturedEntry(
        "x", "modbus_tcp_payload", model="Vaisala HMP4", registers=(0x7AE1, 0x41F4), start=2
    )
    frame = decode_entry(entry)
    assert frame is not None
    assert frame.values[0].quantity is Quantity.AIR_TEMPERATURE
    assert decode_entry(CapturedEntry("x", "modbus_tcp_payload", registers=(1, 2))) is None


@given(st.text(alphabet=" RHTdxw=0123456789.*'C%/gk\x00\xb0", max_size=120))
def test_no_line_raises_anything_but_a_decode_error(line: str) -> None:
    try:
        frame = decode_line(line)
    except DecodeError:
        return
    assert frame.values or frame.extras

"""Vaisala lines: by label, in any order, faults, damage; and registers of the HMP series."""

from __future__ import annotations

import struct
from decimal import Decimal
from functools import reduce
from operator import xor

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


def test_everything_that_an_hmt330_can_send_at_once_is_read() -> None:
    frame = decode_line(
        "RH=100.0 %RH T= 21.1 'C Tdf= 21.1 'C\n  Td= 21.1 'C a= 18.5 g/m3   x=  15.8 g/kg  Tw= 21.1 'C"
        " H2O= 25352 ppmV\n pw=  25.05 hPa pws=  25.05 hPa h=  61.3 kJ/kg  dT= -0.0 'C"
    )
    assert [each.value for each in frame.values] == [Decimal(100), Decimal("21.1"), Decimal("21.1")]
    assert frame.extras["water_ppm"] == 25352
    assert frame.notes == ()


@pytest.mark.parametrize(
    ("line", "note"),
    [
        ("RH= 43.0 %RH P= 29.9 inHg", "P in inHg is not read."),
        ("RH= 43.0 %RH h= 35.7", "h in no unit is not read."),
        ("RH= 43.0 %RH Zz= 35.7 'C", "Zz in 'C is not read."),
    ],
)
def test_what_is_derived_in_another_unit_costs_no_measurement(line: str, note: str) -> None:
    frame = decode_line(line)
    assert (frame.values[0].value, frame.extras, frame.notes) == (Decimal(43), {}, (note,))


def test_the_additional_probe_is_the_air_where_the_line_gives_no_other() -> None:
    alone = decode_line("RH= 33.0 %RH Ta= 22.1 'C")
    assert alone.values[1].quantity is Quantity.AIR_TEMPERATURE
    both = decode_line("RH= 33.0 %RH Ta= 22.1 'C T= 24.0 'C")
    assert both.values[1].value == 24
    assert both.extras == {"additional_temperature_c": Decimal("22.1")}


def checked(body: str, kind: str) -> str:
    data = body.encode()
    return (
        body
        + {
            "CS2": f"{sum(data) % 256:02X}",
            "CS4": f"{sum(data) % 65536:04X}",
            "CSX": f"{reduce(xor, data):02X}",
        }[kind]
    )


def test_the_checksum_of_the_manual_fits() -> None:
    frame = decode_line("Tdf = -15.72 'C T = 24.38 'C C9")
    assert frame.values[0].value == Decimal("24.38")


@given(st.sampled_from(["CS2", "CS4", "CSX"]), st.integers(-400, 1200), st.data())
def test_a_line_with_a_checksum_is_read_whole_or_not_at_all(
    kind: str, tenths: int, data: st.DataObject
) -> None:
    line = checked(f"RH= 43.0 %RH T= {Decimal(tenths) / 10} 'C ", kind)
    assert decode_line(line).values[1].value == Decimal(tenths) / 10
    digits = [at for at, each in enumerate(line[:-6]) if each.isdigit()]
    at = data.draw(st.sampled_from(digits))
    other = str((int(line[at]) + data.draw(st.integers(1, 9))) % 10)
    with pytest.raises(DecodeError, match="checksum"):
        decode_line(line[:at] + other + line[at + 1 :])


def test_a_line_between_start_and_end_of_text_is_read() -> None:
    entry = CapturedEntry("x", "serial_line", text="\x02RH= 39.3%RH T= 25.1 'C\x03")
    frame = decode_entry(entry)
    assert frame is not None
    assert [each.value for each in frame.values] == [Decimal("39.3"), Decimal("25.1")]


@pytest.mark.parametrize("line", ["T= 22.1 °C RH= 33.0 %RH", "RH=33,0 %RH T=22,1 'C"])
def test_a_line_of_another_maker_is_left_to_the_other_families(line: str) -> None:
    assert decode_entry(CapturedEntry("x", "serial_line", text=line)) is None


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
        ("RH= 43.0 %RH " * 30, "too long"),
        ("RH= 43.0 %RH T= 21.0 'C 8A", "checksum"),
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

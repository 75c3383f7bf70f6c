"""Register maps: number types, word order, and files that are wrong."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import InvalidInput
from app.domain.measurement import Quantity
from devices.frames import DecodeError
from devices.modbus.protocol import shipped_map
from devices.modbus_frames import ReadRequest
from devices.register_map import parse_register_map

MAP = """
name: Probe
device: 7
serial: {baud: 19200, parity: E, stop_bits: 2}
registers:
  - {quantity: air_temperature, unit: "°C", function: 4, address: 1, scale: 0.1, no_value: 0x7FFF}
  - {quantity: material_moisture, unit: "%MC", address: 10, type: uint32, word_order: little, scale: 0.01}
  - {name: state, address: 20, type: uint16}
"""


def test_a_map_reads_its_registers() -> None:
    parsed = parse_register_map(MAP)
    assert (parsed.device, str(parsed.settings)) == (7, "19200 8E2")
    frame = parsed.decode(ReadRequest(7, 4, 0, 3), (0, 0xFF33, 0))
    assert [(each.quantity, each.value) for each in frame.values] == [
        (Quantity.AIR_TEMPERATURE, Decimal("-20.5"))
    ]
    moisture = parsed.decode(ReadRequest(7, 3, 10, 2), (0x06CC, 0x0000))
    assert moisture.values[0].value == Decimal("17.40")
    assert parsed.decode(ReadRequest(7, 3, 20, 1), (3,)).extras == {"state": Decimal(3)}


def test_no_value_is_a_sensor_fault() -> None:
    frame = parse_register_map(MAP).decode(ReadRequest(7, 4, 1, 1), (0x7FFF,))
    assert frame.values[0].value is None


def test_registers_that_the_map_does_not_name_are_refused() -> None:
    with pytest.raises(DecodeError, match="register 5 is not in the map"):
        parse_register_map(MAP).decode(ReadRequest(7, 4, 5, 1), (1,))


def test_not_a_number_is_a_sensor_fault() -> None:
    vaisala = shipped_map("vaisala_hmp")
    frame = vaisala.decode(ReadRequest(240, 3, 0, 2), (0x0000, 0x7FC0))
    assert frame.values[0].value is None


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("device: 7", "", "missing"),
        ("device: 7", "device: 300", "device"),
        ("address: 1,", "address: -1,", "address"),
        ("function: 4", "function: 16", "function"),
        ("scale: 0.1", "scale: much", "cannot be read"),
        ("scale: 0.1", "scale: 0", "scale"),
        ('unit: "°C"', 'unit: "%RH"', "cannot be given"),
        ("type: uint32", "type: text", "cannot be read"),
        ("parity: E", "parity: X", "cannot be read"),
        (MAP, "registers: [", "cannot be read"),
        (MAP, "- 1", "cannot be read"),
        (MAP, "{name: x, device: 1, registers: []}", "none"),
    ],
)
def test_a_wrong_map_says_what_is_wrong(old: str, new: str, said: str) -> None:
    with pytest.raises(InvalidInput, match=said):
        parse_register_map(MAP.replace(old, new))


@given(st.text(max_size=60))
def test_no_text_raises_anything_but_invalid_input(text: str) -> None:
    with pytest.raises(InvalidInput):
        parse_register_map(text)

"""Environmental Sensing characteristics: values, unknowns, and bytes of all kinds."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.measurement import Quality, Quantity, Unit
from devices.ess.protocol import (
    DEW_POINT,
    HUMIDITY,
    TEMPERATURE,
    decode_characteristic,
    decode_serial_number,
)
from devices.frames import DecodeError


@pytest.mark.parametrize(
    ("channel", "data", "quantity", "value", "unit"),
    [
        (TEMPERATURE, "5908", Quantity.AIR_TEMPERATURE, "21.37", Unit.CELSIUS),
        (TEMPERATURE, "0bfe", Quantity.AIR_TEMPERATURE, "-5.01", Unit.CELSIUS),
        (HUMIDITY, "6815", Quantity.RELATIVE_HUMIDITY, "54.80", Unit.PCT_RH),
        (DEW_POINT, "f4", Quantity.DEW_POINT, "-12", Unit.CELSIUS),
    ],
)
def test_values_have_the_resolution_of_the_standard(
    channel: str, data: str, quantity: Quantity, value: str, unit: Unit
) -> None:
    (decoded,) = decode_characteristic(channel, bytes.fromhex(data)).values
    assert (decoded.quantity, decoded.value, decoded.unit) == (quantity, Decimal(value), unit)
    assert str(decoded.value) == value


@pytest.mark.parametrize(
    ("channel", "data"), [(TEMPERATURE, "0080"), (TEMPERATURE, "ff7f"), (HUMIDITY, "ffff")]
)
def test_a_value_that_is_not_known_is_a_sensor_fault(channel: str, data: str) -> None:
    frame = decode_characteristic(channel, bytes.fromhex(data))
    assert frame.values[0].value is None
    assert frame.values[0].quality is Quality.SENSOR_FAULT
    assert "Sensor fault" in frame.notes[0]


def test_nothing_is_colder_than_absolute_zero() -> None:
    with pytest.raises(DecodeError, match="absolute zero"):
        decode_characteristic(TEMPERATURE, (-27316).to_bytes(2, "little", signed=True))


@given(st.sampled_from([TEMPERATURE, HUMIDITY, DEW_POINT, "2a19", ""]), st.binary(max_size=24))
def test_no_bytes_raise_anything_but_a_decode_error(channel: str, data: bytes) -> None:
    try:
        frame = decode_characteristic(channel, data)
    except DecodeError:
        return
    assert len(data) == (1 if channel == DEW_POINT else 2)
    assert len(frame.values) == 1


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"SN-0042", "SN-0042"),
        (b"SN-1\x00\x00", "SN-1"),
        (b"", None),
        (b"\xff\xfe", None),
        (b"a\nb", None),
    ],
)
def test_a_serial_number_is_text_or_nothing(data: bytes, expected: str | None) -> None:
    assert decode_serial_number(data) == expected

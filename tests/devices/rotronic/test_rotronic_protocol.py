"""RO-ASCII: the maker's answers, the checksum, resynchronising, and bytes of all kinds."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.measurement import Quality, Quantity, Unit
from devices.frames import DecodedFrame, DecodeError
from devices.rotronic.protocol import checksum, decode_line
from devices.virtual.rotronic_instrument import Display, answer

PRINTED = (
    "{F04rdd 001; 4.45;%RH;000;=; 20.07;°C;000;=;Fp;-19.94;°C;000;+;001;B2.8;0000000002;"
    "HyClp 2    ;006;J"
).encode("latin-1")


def with_checksum(text: str) -> bytes:
    body = text.encode("latin-1")
    return body + bytes([checksum(body)])


def value_of(frame: DecodedFrame, quantity: Quantity) -> Decimal | None:
    return next(each.value for each in frame.values if each.quantity is quantity)


def test_the_printed_request_has_the_printed_checksum() -> None:
    assert chr(checksum(b"{F09RDD")) == "$"


def test_the_printed_answer_is_read() -> None:
    frame = decode_line(PRINTED + b"\r")
    assert value_of(frame, Quantity.RELATIVE_HUMIDITY) == Decimal("4.45")
    assert value_of(frame, Quantity.AIR_TEMPERATURE) == Decimal("20.07")
    assert frame.serial == "0000000002"
    assert frame.extras == {"frost_point_c": Decimal("-19.94"), "alarm": 6}


def test_a_frost_point_is_no_dew_point() -> None:
    frame = decode_line(PRINTED)
    assert all(each.quantity is not Quantity.DEW_POINT for each in frame.values)


def test_a_calculated_value_that_is_not_calculated_is_left_out() -> None:
    text = PRINTED[:-1].decode("latin-1").replace("Fp;", "nc;")
    frame = decode_line(with_checksum(text))
    assert len(frame.values) == 2
    assert frame.extras == {"alarm": 6}


def test_dashes_are_a_sensor_fault_and_no_value() -> None:
    frame = decode_line(answer(Display(humidity_pct=None)))
    humidity = next(each for each in frame.values if each.quantity is Quantity.RELATIVE_HUMIDITY)
    assert humidity.value is None
    assert humidity.quality is Quality.SENSOR_FAULT
    assert value_of(frame, Quantity.AIR_TEMPERATURE) == Decimal("20.07")
    assert frame.notes == ("Sensor fault: the instrument gives no humidity.",)


@pytest.mark.parametrize(
    ("status", "temperature", "humidity"),
    [
        (0, Quality.GOOD, Quality.GOOD),
        (1, Quality.GOOD, Quality.GOOD),
        (32, Quality.GOOD, Quality.SENSOR_FAULT),
        (64, Quality.GOOD, Quality.SIMULATED),
        (128, Quality.SIMULATED, Quality.GOOD),
    ],
)
def test_the_status_byte_marks_the_values_it_is_about(
    status: int, temperature: Quality, humidity: Quality
) -> None:
    qualities = {
        each.quantity: each.quality for each in decode_line(answer(Display(status=status))).values
    }
    assert qualities[Quantity.AIR_TEMPERATURE] is temperature
    assert qualities[Quantity.RELATIVE_HUMIDITY] is humidity
    assert qualities[Quantity.DEW_POINT] == temperature | humidity


@pytest.mark.parametrize(
    ("line", "humidity", "temperature", "serial"),
    [
        (
            (
                "{F00rdd 001; 42.47;%rh;000;+; 23.31;°C;000;-;nc;---.- ;°C;000; ;001;V1.4-1;0060257484;"
                "HygroClip 2 ;000;R\r\n"
            ),
            "42.47",
            "23.31",
            "0060257484",
        ),
        (
            (
                "{F00rdd 001; 41.18;%rh;000;-; 21.83;°C;000;=;nc;---.- ;°C;000; ;001;V2.0-2;0061114634;"
                "HC2         ;000;4\r"
            ),
            "41.18",
            "21.83",
            "0061114634",
        ),
    ],
)
def test_the_answers_of_real_probes_are_read(
    line: str, humidity: str, temperature: str, serial: str
) -> None:
    """As owners of a HygroClip 2 and a HC2 published them: the unit in small letters, CR LF at the end."""
    frame = decode_line(line.encode("latin-1"))
    assert value_of(frame, Quantity.RELATIVE_HUMIDITY) == Decimal(humidity)
    assert value_of(frame, Quantity.AIR_TEMPERATURE) == Decimal(temperature)
    assert (frame.serial, len(frame.values)) == (serial, 2)


@pytest.mark.parametrize(("kind", "unit"), [("Wb", "°C"), ("En", "kJ/kg")])
def test_another_calculated_value_costs_no_measurement(kind: str, unit: str) -> None:
    text = PRINTED[:-1].decode("latin-1").replace("Fp;-19.94;°C", f"{kind}; 14.20;{unit}")
    frame = decode_line(with_checksum(text))
    assert value_of(frame, Quantity.RELATIVE_HUMIDITY) == Decimal("4.45")
    assert frame.notes == (f"The calculated value {kind} is not read.",)


def test_fahrenheit_stays_fahrenheit() -> None:
    text = PRINTED[:-1].decode("latin-1").replace("20.07;°C", "68.13;°F")
    frame = decode_line(with_checksum(text))
    temperature = next(each for each in frame.values if each.quantity is Quantity.AIR_TEMPERATURE)
    assert (temperature.value, temperature.unit) == (Decimal("68.13"), Unit.FAHRENHEIT)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("%RH", "%Rh"),
        ("°C", "°K"),
        ("Fp", "X9"),
        ("4.45", "4,45"),
        ("4.45", "NaN"),
        ("4.45", "1e3"),
        ("006;", "999;"),
        ("rdd", "hca"),
        (";HyClp 2    ;", ";"),
    ],
)
def test_a_right_checksum_does_not_save_a_wrong_grammar(old: str, new: str) -> None:
    text = PRINTED[:-1].decode("latin-1").replace(old, new)
    with pytest.raises(DecodeError):
        decode_line(with_checksum(text))


def test_every_single_flipped_bit_is_rejected_or_still_a_whole_answer() -> None:
    for position in range(len(PRINTED)):
        for bit in range(8):
            harmed = bytearray(PRINTED)
            harmed[position] ^= 1 << bit
            try:
                frame = decode_line(bytes(harmed))
            except DecodeError:
                continue
            # Six bits of checksum let a change of bit 6 or 7 through; the grammar has to hold then.
            assert bit >= 6, f"bit {bit} of byte {position} got through the checksum"
            assert value_of(frame, Quantity.RELATIVE_HUMIDITY) == Decimal("4.45")
            assert value_of(frame, Quantity.AIR_TEMPERATURE) == Decimal("20.07")


@given(st.binary(max_size=300))
def test_no_bytes_raise_anything_but_a_decode_error(data: bytes) -> None:
    with pytest.raises(DecodeError):
        decode_line(data)


@given(st.text(st.characters(max_codepoint=0xFF), max_size=40), st.integers(0, 18))
def test_no_field_raises_anything_but_a_decode_error(text: str, position: int) -> None:
    fields = PRINTED[:-1].decode("latin-1").split(";")
    fields[position] = text
    try:
        frame = decode_line(with_checksum(";".join(fields)))
    except DecodeError:
        return
    assert len(frame.values) in (2, 3)


@given(
    st.decimals(-50, 100, places=2),
    st.decimals("0.5", 100, places=2),
    st.sampled_from(["0061234567", "20345678"]),
)
def test_what_the_virtual_instrument_shows_is_read_back(
    temperature: Decimal, humidity: Decimal, serial: str
) -> None:
    frame = decode_line(answer(Display(temperature, humidity, serial=serial)))
    assert value_of(frame, Quantity.AIR_TEMPERATURE) == temperature
    assert value_of(frame, Quantity.RELATIVE_HUMIDITY) == humidity
    assert frame.serial == serial

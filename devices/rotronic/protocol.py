"""RO-ASCII of Rotronic AirChip3000 instruments: the request for and the answer with the readings.

``{`` type address ``RDD`` ``}`` CR asks; the answer repeats type and address, then nineteen fields that
end with ``;``, one checksum character, CR. The text is Latin-1 (0xB0 is the degree sign) and the
checksum is only six bits wide, so the whole grammar is required as well.
"""

from __future__ import annotations

import re
from decimal import Decimal
from enum import IntFlag

from app.domain.measurement import Quality, Quantity, Unit
from app.domain.phrases import phrase
from devices.frames import CapturedEntry, DecodedFrame, DecodedValue, DecodeError, RawFrame

READ_ANY = b"{F99RDD}\r"
LINE_END = b"\r"
_LINE_ENDS = b"\r\n"
FRAME_START = b"{"
MAX_LINE = 256

_FIELDS = 19
_HEAD = re.compile(r"\{([0-9A-Z])(\d\d)rdd ")
_NUMBER = re.compile(r"[+-]?\d{1,4}(?:\.\d{1,3})?")
_NO_VALUE = re.compile(r"[-+]{1,4}(?:\.-{1,3})?")
_FLAGS = re.compile(r"\d{3}")
_TREND = re.compile(r"[-+=]?")
_SERIAL = re.compile(r"[0-9A-Za-z]{1,16}")
_TEXT = re.compile(r"[\x20-\x7e\xa0-\xff]{0,32}")
_TEMPERATURE_UNITS = {"°C": Unit.CELSIUS, "°F": Unit.FAHRENHEIT}
_HUMIDITY_UNITS = frozenset({"%RH", "%rh"})
_CALCULATED = re.compile(r"[A-Za-z]{1,4}")


class DeviceFlag(IntFlag):
    """The status byte at the end of the answer."""

    LIMITS = 1 << 0
    SENSOR_QUALITY = 1 << 5
    HUMIDITY_SIMULATOR = 1 << 6
    TEMPERATURE_SIMULATOR = 1 << 7


def checksum(body: bytes) -> int:
    """The checksum character for the bytes from ``{`` up to it."""
    return sum(body) % 64 + 32


def decode_line(line: bytes) -> DecodedFrame:
    """The readings in one answer line, with or without its CR.

    Raises :class:`DecodeError`. A value that the instrument gives as dashes is None with
    ``SENSOR_FAULT``. A calculated value marked ``nc`` is meaningless and left out; a frost point is an
    extra, because it is not a dew point; one of another kind (wet bulb, enthalpy) is left out with a note.
    """
    if len(line) > MAX_LINE:
        raise DecodeError("The line is too long for an RDD answer.")
    body = line.rstrip(_LINE_ENDS).removeprefix(b"|")
    if not body.startswith(FRAME_START) or len(body) < 2:
        raise DecodeError("The line is not an RDD answer: it does not begin with '{'.")
    if checksum(body[:-1]) != body[-1]:
        raise DecodeError("The checksum of the answer is wrong.")
    text = body[:-1].decode("latin-1")
    head = _HEAD.match(text)
    fields = [each.strip() for each in text[head.end() :].split(";")] if head else []
    if len(fields) != _FIELDS + 1 or fields[-1]:
        raise DecodeError("The line is not an RDD answer: its fields are not those of RDD.")
    return _decode_fields(fields)


def _decode_fields(fields: list[str]) -> DecodedFrame:
    status = DeviceFlag(_flags("status", fields[18]))
    for position in (4, 8, 13):
        _require(_TREND, "trend", fields[position])
    for position in (3, 7, 12):
        _flags("alarm", fields[position])
    for position in (0, 14):
        _flags("type", fields[position])
    for position in (15, 17):
        _require(_TEXT, "text", fields[position])
    if fields[2] not in _HUMIDITY_UNITS:
        raise DecodeError(
            phrase(
                "The humidity unit {fields} is not known; %RH is expected.", fields=repr(fields[2])
            )
        )
    humidity = DecodedValue(
        Quantity.RELATIVE_HUMIDITY,
        _number("humidity", fields[1]),
        Unit.PCT_RH,
        _quality(status, DeviceFlag.HUMIDITY_SIMULATOR, DeviceFlag.SENSOR_QUALITY, fields[1]),
    )
    temperature = DecodedValue(
        Quantity.AIR_TEMPERATURE,
        _number("temperature", fields[5]),
        _temperature_unit(fields[6]),
        _quality(status, DeviceFlag.TEMPERATURE_SIMULATOR, DeviceFlag(0), fields[5]),
    )
    calculated, extras, notes = _calculated(fields[9:12], humidity.quality | temperature.quality)
    return DecodedFrame(
        values=(temperature, humidity, *calculated),
        serial=_require(_SERIAL, "serial number", fields[16]),
        notes=(*_notes(temperature, humidity, status), *notes),
        extras={**extras, "alarm": int(status)},
    )


def _calculated(
    fields: list[str], quality: Quality
) -> tuple[tuple[DecodedValue, ...], dict[str, Decimal | int | str], tuple[str, ...]]:
    kind, text, unit_text = fields
    _require(_CALCULATED, "calculated value", kind)
    if kind == "nc":
        return (), {}, ()
    value = _number("calculated value", text)
    if kind not in ("Dp", "Fp"):
        _require(_TEXT, "unit", unit_text)
        return (), {}, (phrase("The calculated value {kind} is not read.", kind=kind),)
    unit = _temperature_unit(unit_text)
    if kind == "Dp":
        fault = Quality.GOOD if value is not None else Quality.SENSOR_FAULT
        return (DecodedValue(Quantity.DEW_POINT, value, unit, quality | fault),), {}, ()
    name = "frost_point_c" if unit is Unit.CELSIUS else "frost_point_f"
    return (), {} if value is None else {name: value}, ()


def _quality(status: DeviceFlag, simulator: DeviceFlag, fault: DeviceFlag, text: str) -> Quality:
    quality = Quality.GOOD
    if simulator & status:
        quality |= Quality.SIMULATED
    if fault & status or _NO_VALUE.fullmatch(text):
        quality |= Quality.SENSOR_FAULT
    return quality


def _notes(
    temperature: DecodedValue, humidity: DecodedValue, status: DeviceFlag
) -> tuple[str, ...]:
    notes = []
    if temperature.value is None:
        notes.append(phrase("Sensor fault: the instrument gives no temperature."))
    if humidity.value is None:
        notes.append(phrase("Sensor fault: the instrument gives no humidity."))
    if status & DeviceFlag.SENSOR_QUALITY:
        notes.append(phrase("The instrument's own test finds the humidity sensor bad."))
    if status & (DeviceFlag.HUMIDITY_SIMULATOR | DeviceFlag.TEMPERATURE_SIMULATOR):
        notes.append(phrase("The instrument's simulator is on: these values are not measured."))
    return tuple(notes)


def _number(name: str, text: str) -> Decimal | None:
    if _NO_VALUE.fullmatch(text):
        return None
    return Decimal(_require(_NUMBER, name, text))


def _flags(name: str, text: str) -> int:
    value = int(_require(_FLAGS, name, text))
    if value > 0xFF:
        raise DecodeError(phrase("The {name} {text} does not fit a byte.", name=name, text=text))
    return value


def _temperature_unit(text: str) -> Unit:
    if text not in _TEMPERATURE_UNITS:
        raise DecodeError(
            phrase("The temperature unit {text} is not known; °C and °F are.", text=repr(text))
        )
    return _TEMPERATURE_UNITS[text]


def _require(pattern: re.Pattern[str], name: str, text: str) -> str:
    if not pattern.fullmatch(text):
        raise DecodeError(
            phrase("The {name} field {text} is not of the right form.", name=name, text=repr(text))
        )
    return text


def decode_frame(frame: RawFrame) -> DecodedFrame:
    """The pipeline's decoder for this family."""
    return decode_line(frame.data)


def decode_entry(entry: CapturedEntry) -> DecodedFrame | None:
    """Decode a captured serial line that begins like an RDD answer; None when it is not ours."""
    if entry.kind != "serial_line" or not _HEAD.match(entry.text.removeprefix("|")):
        return None
    return decode_line(entry.text.encode("latin-1"))

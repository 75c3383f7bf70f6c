"""The line that a simulated meter sends: ``SIM1;step;quantity=value unit;...`` in UTF-8.

It exists so that simulated values take the same way, with raw bytes, log and replay, as real ones.
"""

from __future__ import annotations

import re
from decimal import Decimal

from app.domain.measurement import ALLOWED_UNITS, Quality, Quantity, Unit
from app.domain.phrases import phrase
from devices.frames import CapturedEntry, DecodedFrame, DecodedValue, DecodeError, RawFrame

CHANNEL = "sim"

_HEAD = "SIM1"
_VALUE = re.compile(r"([a-z_]{1,32})=(-?\d{1,5}(?:\.\d{1,4})?) (.{1,16})")


def encode_line(step: int, samples: tuple[tuple[Quantity, Decimal, Unit], ...]) -> bytes:
    """The line for some values."""
    values = (f"{quantity}={value} {unit}" for quantity, value, unit in samples)
    return ";".join((_HEAD, str(step % 256), *values)).encode("utf-8")


def decode_line(line: bytes) -> DecodedFrame:
    """The values of a line, all ``SIMULATED``; raises :class:`DecodeError`."""
    try:
        head, step, *values = line.decode("utf-8").split(";")
    except ValueError as error:
        raise DecodeError("The line is not a simulator line.") from error
    if head != _HEAD or not re.fullmatch(r"[0-9]{1,3}", step) or int(step) > 0xFF or not values:
        raise DecodeError("The line is not a simulator line.")
    return DecodedFrame(tuple(_value(each) for each in values), sequence=int(step))


def _value(text: str) -> DecodedValue:
    match = _VALUE.fullmatch(text)
    if match is None:
        raise DecodeError(phrase("The value {text} is not of the right form.", text=repr(text)))
    try:
        quantity, unit = Quantity(match[1]), Unit(match[3])
    except ValueError as error:
        raise DecodeError(str(error)) from error
    if unit not in ALLOWED_UNITS[quantity]:
        raise DecodeError(
            phrase("{quantity} cannot be given in {unit}.", quantity=quantity, unit=unit)
        )
    return DecodedValue(quantity, Decimal(match[2]), unit, Quality.SIMULATED)


def decode_frame(frame: RawFrame) -> DecodedFrame:
    """The pipeline's decoder for this family."""
    return decode_line(frame.data)


def decode_entry(entry: CapturedEntry) -> DecodedFrame | None:
    """Decode a captured simulator line; None when it is not one."""
    if entry.kind != "serial_line" or not entry.text.startswith(f"{_HEAD};"):
        return None
    return decode_line(entry.text.encode("utf-8"))

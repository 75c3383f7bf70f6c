"""The sixteen-byte stream of Lutron instruments and those that Lutron builds for others (Extech SDL).

STX, ``4``, the display, two digits for the unit, one for the sign, one for the decimal point, eight digits
and CR: ``<02>4 1 04 0 1 00000562<0D>`` is 56.2 %RH on the upper display. There is no checksum, so the whole
grammar is required.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from app.domain.measurement import Quantity, Unit
from app.domain.phrases import phrase
from devices.frames import CapturedEntry, DecodedFrame, DecodeError, RawFrame
from devices.readings import frame, reading

STX = b"\x02"
_FRAME = re.compile(rb"\x024([1-9])(\d\d)([01])([0-7])(\d{8})")
_UNITS = {
    b"01": (Quantity.AIR_TEMPERATURE, Unit.CELSIUS),
    b"02": (Quantity.AIR_TEMPERATURE, Unit.FAHRENHEIT),
    b"04": (Quantity.RELATIVE_HUMIDITY, Unit.PCT_RH),
}
_LENGTH = 16


def decode_stream_frame(data: bytes) -> DecodedFrame:
    """The value in one frame, with or without its CR; raises :class:`DecodeError`."""
    body = data.removesuffix(b"\r")
    match = _FRAME.fullmatch(body)
    if match is None:
        raise DecodeError("The frame is not of the form STX 4, display, unit, sign, point, digits.")
    display, unit, sign, decimals, digits = match.groups()
    if unit not in _UNITS:
        raise DecodeError(
            phrase("The unit {unit} is not known; 01, 02 and 04 are.", unit=unit.decode())
        )
    magnitude = Decimal(int(digits)).scaleb(-int(decimals))
    quantity, measured_in = _UNITS[unit]
    value = -magnitude if sign == b"1" else magnitude
    return frame([reading(quantity, value, measured_in)], extras={"display": int(display)})


class StreamDecoder:
    """The pipeline's decoder of one instrument.

    The display that first showed a quantity keeps it; another display with the same quantity is a sensor
    of its own.
    """

    def __init__(self) -> None:
        self._display_of: dict[Quantity, int] = {}

    def decode(self, raw: RawFrame) -> DecodedFrame:
        """Decode one frame; raises :class:`DecodeError`."""
        decoded = decode_stream_frame(raw.data)
        display = int(str(decoded.extras["display"]))
        first = self._display_of.setdefault(decoded.values[0].quantity, display)
        return decoded if first == display else replace(decoded, part=f"display {display}")


def decode_entry(entry: CapturedEntry) -> DecodedFrame | None:
    """Decode a captured serial frame that begins with STX and 4; None for all others."""
    data = entry.data or entry.text.encode("latin-1")
    if not entry.kind.startswith("serial") or not data.startswith(STX + b"4"):
        return None
    return decode_stream_frame(data)

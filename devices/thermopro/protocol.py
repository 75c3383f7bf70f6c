"""Advertisements of ThermoPro TP35x and TP39x hygrometers.

The company id is part of the data: one byte, temperature as little-endian int16 of 0.1 °C, humidity in
whole percent, and the battery as one of three levels in the low bits of the next byte. Bytes of ones mean
that the sensor has no value.
"""

from __future__ import annotations

from decimal import Decimal

from app.domain.phrases import phrase
from devices.broadcast import Broadcast, decode_captured, only_manufacturer_payload
from devices.frames import CapturedEntry, DecodedFrame, DecodeError
from devices.readings import battery, celsius, frame, humidity, tenths

NAMES = ("TP35", "TP39")
_BATTERY_LEVELS = {0: 1, 1: 50, 2: 100}
_LEAST_BYTES = 6
_NO_VALUE = b"\xff\xff\xff"


def recognises(broadcast: Broadcast) -> bool:
    """Whether an advertisement is of a ThermoPro hygrometer, by its name."""
    return broadcast.name.startswith(NAMES) and bool(broadcast.manufacturer_data)


def decode(broadcast: Broadcast, _bind_key: bytes | None = None) -> DecodedFrame:
    """The measurements in an advertisement; raises :class:`DecodeError`."""
    payload = only_manufacturer_payload(broadcast)
    if len(payload) < _LEAST_BYTES:
        raise DecodeError(
            phrase(
                "A ThermoPro packet has at least {limit} bytes; this one has {count}.",
                limit=_LEAST_BYTES,
                count=len(payload),
            )
        )
    known = payload[1:4] != _NO_VALUE
    temperature = int.from_bytes(payload[1:3], "little", signed=True)
    values = [
        celsius(tenths(temperature) if known else None),
        humidity(Decimal(payload[3]) if known else None),
    ]
    level = _BATTERY_LEVELS.get(payload[4] & 0x03)
    notes = []
    if level is None:
        notes.append(phrase("The battery level is not known."))
    else:
        values.append(battery(level))
    return frame(values, notes=notes)


def decode_entry(entry: CapturedEntry) -> DecodedFrame | None:
    """Decode a captured advertisement of a ThermoPro hygrometer; None when it is not one."""
    return decode_captured(entry, recognises, decode)

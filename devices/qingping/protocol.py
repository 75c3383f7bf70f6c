"""Service data 0xFDCD of Qingping hygrometers and air monitors.

Two bytes of frame control and device type, the MAC in reverse, then parts of id, length and value. A part
that reaches beyond the end shows that the packet is damaged.
"""

from __future__ import annotations

from decimal import Decimal

from app.domain.measurement import Quantity
from app.domain.phrases import phrase
from devices.broadcast import Broadcast, decode_captured
from devices.frames import CapturedEntry, DecodedFrame, DecodedValue, DecodeError, uuid_of
from devices.readings import battery, celsius, frame, hectopascal, humidity, tenths

SERVICE = uuid_of(0xFDCD)

MODELS = {
    0x01: "CGG1",
    0x07: "CGG1",
    0x09: "CGP1W",
    0x0C: "CGD1",
    0x0E: "CGDN1",
    0x0F: "CGM1",
    0x10: "CGDK2",
    0x15: "CGF1W",
    0x16: "CGG1",
    0x18: "CGP23W",
    0x1E: "CGC1",
    0x24: "CGDN1",
    0x26: "CGP23W",
    0x33: "CGP22C",
    0x4F: "CGG3",
    0x52: "CGR1PC",
    0x5D: "CGP22C",
    0x62: "CGR1PC",
}
_HEAD = 8
_MAINS = 0xFF

Extras = dict[str, Decimal | int | str]


def recognises(broadcast: Broadcast) -> bool:
    """Whether an advertisement carries Qingping's service data."""
    return SERVICE in broadcast.service_data


def decode(broadcast: Broadcast, _bind_key: bytes | None = None) -> DecodedFrame:
    """The measurements in an advertisement; raises :class:`DecodeError`."""
    payload = broadcast.service_data[SERVICE]
    if len(payload) < _HEAD:
        raise DecodeError("The Qingping packet ends inside its head.")
    if payload[1] not in MODELS:
        raise DecodeError(
            phrase(
                "The Qingping device type 0x{payload:02X} is no hygrometer we know.",
                payload=payload[1],
            )
        )
    values: list[DecodedValue] = []
    extras: Extras = {"model": MODELS[payload[1]]}
    notes: list[str] = []
    for kind, data in _parts(payload[_HEAD:]):
        if (kind, len(data)) == (0x01, 4):
            values.append(celsius(tenths(int.from_bytes(data[:2], "little", signed=True))))
            values.append(humidity(tenths(int.from_bytes(data[2:], "little"))))
        elif (kind, len(data)) == (0x02, 1):
            values.append(battery(100 if data[0] == _MAINS else data[0]))
            notes += [phrase("Powered from outside.")] if data[0] == _MAINS else []
        elif (kind, len(data)) == (0x07, 2):
            values.append(hectopascal(tenths(int.from_bytes(data, "little"))))
        else:
            _keep_extra(extras, kind, data)
    return frame(_first_of_each(values), extras=extras, notes=notes)


def _parts(body: bytes) -> list[tuple[int, bytes]]:
    parts: list[tuple[int, bytes]] = []
    at = 0
    while at < len(body):
        end = at + 2 + (body[at + 1] if at + 1 < len(body) else len(body))
        if end > len(body):
            raise DecodeError(
                phrase("The packet is cut off inside part 0x{body:02X}.", body=body[at])
            )
        parts.append((body[at], body[at + 2 : end]))
        at = end
    return parts


def _keep_extra(extras: Extras, kind: int, data: bytes) -> None:
    if (kind, len(data)) == (0x12, 4):
        extras["pm2_5_ug_m3"] = int.from_bytes(data[:2], "little")
        extras["pm10_ug_m3"] = int.from_bytes(data[2:], "little")
    elif (kind, len(data)) == (0x13, 2):
        extras["co2_ppm"] = int.from_bytes(data, "little")


def _first_of_each(values: list[DecodedValue]) -> list[DecodedValue]:
    chosen: dict[Quantity, DecodedValue] = {}
    for each in values:
        chosen.setdefault(each.quantity, each)
    return list(chosen.values())


def decode_entry(entry: CapturedEntry) -> DecodedFrame | None:
    """Decode a captured advertisement of a Qingping instrument; None when it is not one."""
    return decode_captured(entry, recognises, decode)

"""The object table of BTHome v2: how long every object is, and what the ones we use mean."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from app.domain.measurement import Quantity, Unit

PACKET_ID = 0x00
COMMAND = 0x3B
TEXT = 0x53
RAW = 0x54
LENGTH_PREFIXED = frozenset({COMMAND, TEXT, RAW})


@dataclass(frozen=True, slots=True)
class ObjectType:
    """One object id: ``length`` bytes, little-endian; the value is the integer times ``step``.

    ``unit`` is None for a moisture percentage, whose scale the protocol does not tell. ``quantity`` is
    None for what is told beside as ``extra``, and for objects that are stepped over, which have neither.
    """

    length: int
    signed: bool = False
    step: Decimal = Decimal(1)
    quantity: Quantity | None = None
    unit: Unit | None = None
    extra: str = ""


def _measured(
    length: int, signed: bool, step: str, quantity: Quantity, unit: Unit | None
) -> ObjectType:
    return ObjectType(length, signed, Decimal(step), quantity, unit)


def _beside(length: int, step: str, name: str) -> ObjectType:
    return ObjectType(length, step=Decimal(step), extra=name)


def _skipped(length: int, ids: Iterable[int]) -> dict[int, ObjectType]:
    return {each: ObjectType(length) for each in ids}


_T, _RH = Quantity.AIR_TEMPERATURE, Quantity.RELATIVE_HUMIDITY
_MOISTURE, _VOLTAGE = Quantity.MATERIAL_MOISTURE, Quantity.VOLTAGE

OBJECTS: Mapping[int, ObjectType] = {
    **_skipped(1, [0x00, 0x09, *range(0x0F, 0x12), *range(0x16, 0x20), *range(0x21, 0x2E)]),
    **_skipped(1, [0x3A, 0x46, 0x59, 0x60, 0x64, 0x65]),
    **_skipped(2, [0x06, 0x07, 0x3C, 0x3D, 0x3F, 0x40, 0x41, 0x43, 0x44]),
    **_skipped(2, [0x47, 0x48, 0x49, 0x51, 0x52, 0x56, 0x5A, 0x5D, 0x5E, 0x5F, 0x61, 0xF0]),
    **_skipped(3, [0x05, 0x0A, 0x0B, 0x42, 0x4B, 0xF2]),
    **_skipped(4, [0x3E, 0x4C, 0x4D, 0x4E, 0x4F, 0x50, 0x55, 0x5B, 0x5C, 0x62, 0x63, 0xF1]),
    0x01: _measured(1, False, "1", Quantity.BATTERY, Unit.PCT),
    0x02: _measured(2, True, "0.01", _T, Unit.CELSIUS),
    0x45: _measured(2, True, "0.1", _T, Unit.CELSIUS),
    0x57: _measured(1, True, "1", _T, Unit.CELSIUS),
    0x58: _measured(1, True, "0.35", _T, Unit.CELSIUS),
    0x03: _measured(2, False, "0.01", _RH, Unit.PCT_RH),
    0x2E: _measured(1, False, "1", _RH, Unit.PCT_RH),
    0x04: _measured(3, False, "0.01", Quantity.PRESSURE, Unit.HPA),
    0x08: _measured(2, True, "0.01", Quantity.DEW_POINT, Unit.CELSIUS),
    0x0C: _measured(2, False, "0.001", _VOLTAGE, Unit.VOLT),
    0x4A: _measured(2, False, "0.1", _VOLTAGE, Unit.VOLT),
    0x14: _measured(2, False, "0.01", _MOISTURE, None),
    0x2F: _measured(1, False, "1", _MOISTURE, None),
    0x0D: _beside(2, "1", "pm2_5_ug_m3"),
    0x0E: _beside(2, "1", "pm10_ug_m3"),
    0x12: _beside(2, "1", "co2_ppm"),
    0x13: _beside(2, "1", "voc_ug_m3"),
    0x15: _beside(1, "1", "battery_low"),
    0x20: _beside(1, "1", "moisture_detected"),
}

"""The lines that Vaisala instruments send: labelled values, read by label and never by position.

``RH= 43.0 %RH T= 21.0 'C Tdp= 8.0 'C x= 6.7 g/kg`` - a label, ``=``, a number or asterisks for "no value",
and a unit; a date and a time may stand before. There is usually no checksum, so the whole line has to
match. Modbus answers of the HMP series come with the register map.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from app.domain.measurement import Quantity, Unit
from devices.frames import CapturedEntry, DecodedFrame, DecodedValue, DecodeError, RawFrame
from devices.modbus.protocol import decode_exchange, shipped_map
from devices.modbus_frames import READ_HOLDING, ReadRequest
from devices.readings import frame, reading

_STAMP = r"(?:\d{4}-\d\d-\d\d\s+)?(?:\d\d:\d\d:\d\d\s+)?"
_PART = re.compile(
    r"([A-Za-z][A-Za-z0-9]*)\s*=\s*([+-]?\d{1,5}(?:\.\d{1,4})?|\*{1,8}(?:\.\*{1,4})?)"
    r"\s*('[CF]|%RH|%|g/kg|gr/lb|g/m3|gr/ft3|kJ/kg|Btu/lb|hPa|mbar|psi|ppm)?(?=\s|$)"
)
_LINE = re.compile(rf"\s*>?\s*{_STAMP}(?:{_PART.pattern}\s*)+")
_BEGINS = re.compile(rf"\s*>?\s*{_STAMP}(?:RH|T|Td|Tdp|Tdf|Tw|x|a|h|pw|pws|ppm)\s*=")
_LONGEST = 200
_OUR_UNIT = re.compile(r"'[CF]|%RH")
_OUR_NAMES = ("vaisala", "hmp", "indigo")


@dataclass(frozen=True, slots=True)
class Label:
    """What a label means: a quantity, or the name of an extra; which units it may have."""

    quantity: Quantity | None
    units: dict[str, Unit | str]


_TEMPERATURES: dict[str, Unit | str] = {"'C": Unit.CELSIUS, "'F": Unit.FAHRENHEIT}
LABELS: dict[str, Label] = {
    "RH": Label(Quantity.RELATIVE_HUMIDITY, {"%RH": Unit.PCT_RH, "%": Unit.PCT_RH}),
    "T": Label(Quantity.AIR_TEMPERATURE, _TEMPERATURES),
    "Td": Label(Quantity.DEW_POINT, _TEMPERATURES),
    "Tdp": Label(Quantity.DEW_POINT, _TEMPERATURES),
    "Tdf": Label(None, {"'C": "dew_or_frost_point_c", "'F": "dew_or_frost_point_f"}),
    "Tw": Label(None, {"'C": "wet_bulb_c", "'F": "wet_bulb_f"}),
    "x": Label(None, {"g/kg": "mixing_ratio_g_kg", "gr/lb": "mixing_ratio_gr_lb"}),
    "a": Label(None, {"g/m3": "absolute_humidity_g_m3", "gr/ft3": "absolute_humidity_gr_ft3"}),
    "h": Label(None, {"kJ/kg": "enthalpy_kj_kg", "Btu/lb": "enthalpy_btu_lb"}),
    "pw": Label(None, {"hPa": "vapor_pressure_hpa", "mbar": "vapor_pressure_hpa"}),
    "ppm": Label(None, {"ppm": "water_ppm"}),
}


def decode_line(text: str) -> DecodedFrame:
    """The values in one line, without its end; raises :class:`DecodeError`.

    Asterisks are None with ``SENSOR_FAULT``.
    """
    line = text.strip("\r\n")
    if len(line) > _LONGEST or not _LINE.fullmatch(line):
        raise DecodeError("The line is not one of labelled values such as 'RH= 43.0 %RH'.")
    values: dict[Quantity, DecodedValue] = {}
    extras: dict[str, Decimal | int | str] = {}
    for label, number, unit in _PART.findall(line):
        meaning = LABELS.get(label)
        if meaning is None:
            continue
        if unit not in meaning.units:
            raise DecodeError(f"{label} in {unit or 'no unit'} is not known.")
        value = None if "*" in number else Decimal(number)
        named = meaning.units[unit]
        if meaning.quantity is not None and isinstance(named, Unit):
            if meaning.quantity in values:
                raise DecodeError(f"The line gives the {meaning.quantity} twice.")
            values[meaning.quantity] = reading(meaning.quantity, value, named)
        elif value is not None:
            extras[str(named)] = value
    if not values and not extras:
        raise DecodeError("The line holds no value that is known.")
    return frame(values.values(), extras=extras)


def decode_frame(raw: RawFrame) -> DecodedFrame:
    """The pipeline's decoder for this family."""
    return decode_line(raw.data.decode("latin-1"))


def decode_entry(entry: CapturedEntry) -> DecodedFrame | None:
    """Decode a captured line of labelled values, or registers of the HMP series; None for all others."""
    if entry.kind.startswith("serial"):
        text = entry.text or entry.data.decode("latin-1")
        head = text[:_LONGEST]
        ours = _OUR_UNIT.search(head) or _is_named(entry)
        return decode_line(text) if ours and _BEGINS.match(head) else None
    if not entry.kind.startswith("modbus") or entry.register_map:
        return None
    hmp = shipped_map("vaisala_hmp")
    if entry.registers:
        request = ReadRequest(hmp.device, READ_HOLDING, entry.start, len(entry.registers))
        return hmp.decode(request, entry.registers) if _is_named(entry) else None
    if entry.request[:2] == bytes([hmp.device, READ_HOLDING]):
        return decode_exchange(hmp, entry.request + entry.data)
    return None


def _is_named(entry: CapturedEntry) -> bool:
    return any(name in entry.model.lower() for name in _OUR_NAMES)

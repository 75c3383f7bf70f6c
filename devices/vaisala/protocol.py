"""The lines that Vaisala instruments send: labelled values, read by label and never by position.

``RH= 43.0 %RH T= 21.0 'C Tdp= 8.0 'C x= 6.7 g/kg`` - a label, ``=``, a number or asterisks for "no value",
and a unit; a date and a time may stand before. The whole line has to match, and where the instrument was
set to append a checksum (``FORM`` with CS2, CS4 or CSX) it has to fit. Modbus answers of the HMP series
come with the register map.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import reduce
from operator import xor

from app.domain.measurement import Quantity, Unit
from app.domain.phrases import phrase
from devices.frames import CapturedEntry, DecodedFrame, DecodedValue, DecodeError, RawFrame
from devices.modbus.protocol import decode_exchange, shipped_map
from devices.modbus_frames import READ_HOLDING, ReadRequest
from devices.readings import frame, reading

_STAMP = r"(?:\d{4}-\d\d-\d\d\s+)?(?:\d\d:\d\d:\d\d\s+)?"
_PART = re.compile(
    r"([A-Za-z][A-Za-z0-9/]*)\s*=\s*([+-]?\d{1,5}(?:\.\d{1,4})?|\*{1,8}(?:\.\*{1,4})?)"
    r"\s*('[CF]|%RH|%|g/kg|gr/lb|g/m3|gr/ft3|kJ/kg|Btu/lb|hPa|mbar|mmHg|inHg|psia?|bar|ppm[VvWw]?)?(?=\s|$)"
)
_LINE = re.compile(rf"\s*>?\s*{_STAMP}(?:{_PART.pattern}\s*)+")
_CHECKED = re.compile(r"(.*[^=\s]\s+)([0-9A-F]{4}|[0-9A-F]{2})", re.DOTALL)
_LONGEST = 300
_OUR_UNIT = re.compile(r"'[CF]|%RH")
_NOT_OURS = re.compile(r"[°º]|\d,\d")
_OUR_NAMES = ("vaisala", "hmp", "indigo")


@dataclass(frozen=True, slots=True)
class Label:
    """What a label means: a quantity, or the name of an extra; which units it may have.

    A quantity in another unit spoils the line; what is derived from it is left out with a note.
    """

    quantity: Quantity | None
    units: dict[str, Unit | str]


def _temperature(name: str) -> dict[str, Unit | str]:
    return {"'C": f"{name}_c", "'F": f"{name}_f"}


_TEMPERATURES: dict[str, Unit | str] = {"'C": Unit.CELSIUS, "'F": Unit.FAHRENHEIT}
_DEW_OR_FROST = Label(None, _temperature("dew_or_frost_point"))
LABELS: dict[str, Label] = {
    "RH": Label(Quantity.RELATIVE_HUMIDITY, {"%RH": Unit.PCT_RH, "%": Unit.PCT_RH}),
    "T": Label(Quantity.AIR_TEMPERATURE, _TEMPERATURES),
    "Td": Label(Quantity.DEW_POINT, _TEMPERATURES),
    "Tdp": Label(Quantity.DEW_POINT, _TEMPERATURES),
    "Ta": Label(None, _temperature("additional_temperature")),
    "Tdf": _DEW_OR_FROST,
    "Td/f": _DEW_OR_FROST,
    "Tw": Label(None, _temperature("wet_bulb")),
    "dT": Label(None, _temperature("dew_point_depression")),
    "x": Label(None, {"g/kg": "mixing_ratio_g_kg", "gr/lb": "mixing_ratio_gr_lb"}),
    "a": Label(None, {"g/m3": "absolute_humidity_g_m3", "gr/ft3": "absolute_humidity_gr_ft3"}),
    "h": Label(None, {"kJ/kg": "enthalpy_kj_kg", "Btu/lb": "enthalpy_btu_lb"}),
    "pw": Label(None, {"hPa": "vapor_pressure_hpa", "mbar": "vapor_pressure_hpa"}),
    "pws": Label(None, {"hPa": "saturation_pressure_hpa", "mbar": "saturation_pressure_hpa"}),
    "P": Label(None, {"hPa": "pressure_hpa", "mbar": "pressure_hpa"}),
    "ppm": Label(None, {"ppm": "water_ppm", "ppmV": "water_ppm", "": "water_ppm"}),
    "H2O": Label(None, {"ppm": "water_ppm", "ppmV": "water_ppm", "ppmv": "water_ppm"}),
    "aw": Label(None, {"": "water_activity"}),
}
_BEGINS = re.compile(rf"[\s\x02]*>?\s*{_STAMP}(?:{'|'.join(LABELS)})\s*=")


def decode_line(text: str) -> DecodedFrame:
    """The values in one line, without its end; raises :class:`DecodeError`.

    Asterisks are None with ``SENSOR_FAULT``. The additional temperature probe of an HMP155 is the air
    temperature where the line gives no other.
    """
    line = text.strip("\r\n\x02\x03")
    if len(line) > _LONGEST:
        raise DecodeError("The line is too long.")
    line = _without_checksum(line)
    if not _LINE.fullmatch(line):
        raise DecodeError("The line is not one of labelled values such as 'RH= 43.0 %RH'.")
    parts = _PART.findall(line)
    alone = all(label != "T" for label, _, _ in parts)
    values: dict[Quantity, DecodedValue] = {}
    extras: dict[str, Decimal | int | str] = {}
    notes: list[str] = []
    for label, number, unit in parts:
        meaning = LABELS.get("T" if label == "Ta" and alone else label)
        if meaning is None or (meaning.quantity is None and unit not in meaning.units):
            notes.append(
                phrase(
                    "{label} in {unit} is not read.", label=label, unit=unit or phrase("no unit")
                )
            )
            continue
        if unit not in meaning.units:
            raise DecodeError(
                phrase(
                    "{label} in {unit} is not known.", label=label, unit=unit or phrase("no unit")
                )
            )
        value = None if "*" in number else Decimal(number)
        named = meaning.units[unit]
        if meaning.quantity is not None and isinstance(named, Unit):
            if meaning.quantity in values:
                raise DecodeError(
                    phrase(
                        "The line gives the {quantity} twice.",
                        quantity=meaning.quantity.replace("_", " "),
                    )
                )
            values[meaning.quantity] = reading(meaning.quantity, value, named)
        elif value is not None:
            extras[str(named)] = value
    if not values and not extras:
        raise DecodeError("The line holds no value that is known.")
    return frame(values.values(), extras=extras, notes=notes)


def _without_checksum(line: str) -> str:
    """The line before its checksum (CS2, CS4 or CSX), which has to fit; the whole of one that has none."""
    match = _CHECKED.fullmatch(line)
    if match is None:
        return line
    whole, printed = match.groups()
    bodies = {body.encode("latin-1", "replace") for body in (whole, whole.rstrip())}
    sums = {f"{sum(body) & 0xFFFF:04X}" for body in bodies}
    fitting = sums | {each[2:] for each in sums}
    fitting |= {f"{reduce(xor, body.translate(None, b'$*'), 0):02X}" for body in bodies}
    if printed not in fitting:
        raise DecodeError("The checksum at the end of the line is wrong.")
    return whole.rstrip()


def decode_frame(raw: RawFrame) -> DecodedFrame:
    """The pipeline's decoder for this family."""
    return decode_line(raw.data.decode("latin-1"))


def decode_entry(entry: CapturedEntry) -> DecodedFrame | None:
    """Decode a captured line of labelled values, or registers of the HMP series; None for all others."""
    if entry.kind.startswith("serial"):
        text = entry.text or entry.data.decode("latin-1")
        head = text[:_LONGEST]
        ours = _is_named(entry) or (_OUR_UNIT.search(head) and not _NOT_OURS.search(head))
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

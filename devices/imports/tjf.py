"""TJF, the JSON files of the testo Smart App and the testo 400.

Channels with a unit and values, each with a time and, in additional data, the place it stands for. The
files begin with a byte order mark and their descriptions use the decimal comma of the phone; only the
numbers are read. What testo calls the wall is the surface that its infrared probe sees.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from app.domain.measurement import Quality, Quantity, Unit
from devices.frames import CapturedEntry, DecodedFrame, DecodedValue, DecodeError
from devices.imports.rows import LARGEST_FILE, ImportedFile, ImportedRow, shortened
from devices.readings import frame

KIND = "file_tjf"
_SURFACES = frozenset({"wand", "wall", "oberfläche", "surface", "mur", "parete", "pared"})
_HUMIDITIES = ("%RH", "%rF")
_AIR: Mapping[str, tuple[Quantity, Unit]] = {
    "°C": (Quantity.AIR_TEMPERATURE, Unit.CELSIUS),
    "°F": (Quantity.AIR_TEMPERATURE, Unit.FAHRENHEIT),
    "%RH": (Quantity.RELATIVE_HUMIDITY, Unit.PCT_RH),
    "%rF": (Quantity.RELATIVE_HUMIDITY, Unit.PCT_RH),
    "hPa": (Quantity.PRESSURE, Unit.HPA),
    "mbar": (Quantity.PRESSURE, Unit.HPA),
    "°Ctd": (Quantity.DEW_POINT, Unit.CELSIUS),
    "°Ftd": (Quantity.DEW_POINT, Unit.FAHRENHEIT),
}
_SURFACE = {
    "°C": (Quantity.SURFACE_TEMPERATURE, Unit.CELSIUS),
    "°F": (Quantity.SURFACE_TEMPERATURE, Unit.FAHRENHEIT),
}


def parse_tjf(data: bytes) -> ImportedFile:
    """The measurements of a file; raises :class:`DecodeError`.

    Times have no zone, so every value is ``CLOCK_UNSURE``. A humidity at a surface is computed by the
    app and no measurement: it is kept apart.
    """
    content = _load(data)
    rows: list[ImportedRow] = []
    computed: dict[str, Decimal] = {}
    notes: list[str] = []
    for channel in _list(content, "channels"):
        unit_text = str(_table(channel, "unit").get("name", ""))
        for entry in _list(channel, "values"):
            where = _place(entry)
            surface = where.lower() in _SURFACES
            known = (_SURFACE if surface else _AIR).get(unit_text)
            number = entry.get("value")
            if not isinstance(number, Decimal | int) or isinstance(number, bool):
                notes.append(f"A value in {unit_text or 'no unit'} is no number: it is not used.")
            elif known is not None:
                value = DecodedValue(known[0], Decimal(number), known[1], Quality.CLOCK_UNSURE)
                rows.append(ImportedRow(str(entry.get("timeStamp", "")), (value,), where))
            elif surface and unit_text in _HUMIDITIES:
                computed.setdefault("surface_humidity_pct", Decimal(number))
            else:
                notes.append(f"A value in {unit_text or 'no unit'} is not used.")
    if not rows:
        raise DecodeError("The file holds no measurement of air or surfaces.")
    serials = [str(each["serial"]) for each in _list(content, "device") if each.get("serial")]
    return ImportedFile(tuple(rows), computed, tuple(serials), shortened(notes))


def _load(data: bytes) -> Mapping[str, Any]:
    if len(data) > LARGEST_FILE:
        raise DecodeError("The file is too large for a TJF file.")
    try:
        content = json.loads(
            data.decode("utf-8-sig"), parse_float=_finite, parse_constant=_no_number
        )
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise DecodeError("The file is not TJF: it is no JSON in UTF-8.") from error
    if not isinstance(content, Mapping) or "channels" not in content:
        raise DecodeError("The file is not TJF: it has no channels.")
    return content


def _finite(text: str) -> Decimal:
    value = Decimal(text)
    if abs(value.adjusted()) > 30:
        raise ValueError(f"{text} is too large")
    return value


def _no_number(text: str) -> Decimal:
    raise ValueError(f"{text} is not a number")


def _list(table: Mapping[str, Any], name: str) -> Iterator[Mapping[str, Any]]:
    entries = table.get(name) or []
    if not isinstance(entries, list):
        raise DecodeError(f"The file is not TJF: {name} is no list.")
    for each in entries:
        if not isinstance(each, Mapping):
            raise DecodeError(f"The file is not TJF: {name} holds something else than objects.")
        yield each


def _table(table: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    value = table.get(name) or {}
    if not isinstance(value, Mapping):
        raise DecodeError(f"The file is not TJF: {name} is no object.")
    return value


def _place(entry: Mapping[str, Any]) -> str:
    for each in _list(entry, "additionalData"):
        if each.get("name") == "valueType":
            return str(each.get("description", "")).strip()
    return ""


def decode_entry(entry: CapturedEntry) -> DecodedFrame | None:
    """The first value of each quantity of a captured TJF file; None for all other kinds."""
    if entry.kind != KIND:
        return None
    file = parse_tjf(entry.data or entry.text.encode("latin-1"))
    values: dict[Quantity, DecodedValue] = {}
    for row in file.rows:
        for value in row.values:
            values.setdefault(value.quantity, value)
    return frame(
        values.values(),
        extras={
            **file.computed,
            "rows": len(file.rows),
            "serials": " ".join(file.serials),
        },
        notes=file.notes,
    )

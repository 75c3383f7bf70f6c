"""Lines of text with numbers: ``T=22.1,C``, ``RH: 45 %``, or columns that a person has named.

A line that names its values is read by the names. A line of bare columns needs a :class:`LineMap`, which
:mod:`devices.line.learning` proposes from samples. A temperature without a unit and a moisture without a
scale are not guessed at.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from app.domain.measurement import Quantity, Unit
from app.domain.phrases import phrase
from app.ports.line_maps import LineMap
from devices.frames import CapturedEntry, DecodedFrame, DecodedValue, DecodeError, RawFrame
from devices.pipeline import FrameDecoder
from devices.readings import frame, reading

LONGEST = 300
NUMBER = r"[+-]?\d{1,7}(?:[.,]\d{1,6})?"
_UNIT = r"°C|°F|ºC|ºF|degC|degF|'C|'F|[CF](?![A-Za-z])|%\s?[A-Za-z]{2,6}|%|hPa|mbar|V(?![A-Za-z])"
_KEY = r"[A-Za-z][A-Za-z0-9_ ]{0,23}?"
_ITEM = re.compile(
    rf"({_KEY})\s{{0,3}}[=:]\s{{0,3}}({NUMBER})\s{{0,3}},?\s{{0,3}}({_UNIT})?(?=[;,\s|]|$)"
)
_BETWEEN = re.compile(r"[;,\s|]*")
_NAMED = re.compile(rf"\s*{_KEY}\s*[=:]\s*[+-]?\d")

NAMES: Mapping[str, Quantity] = {
    **dict.fromkeys(("t", "temp", "temperature", "ta", "tair"), Quantity.AIR_TEMPERATURE),
    **dict.fromkeys(("rh", "h", "hum", "humidity"), Quantity.RELATIVE_HUMIDITY),
    **dict.fromkeys(("td", "dp", "dew", "dewpoint", "dew_point"), Quantity.DEW_POINT),
    **dict.fromkeys(("ts", "surface", "ir"), Quantity.SURFACE_TEMPERATURE),
    **dict.fromkeys(("mc", "wme", "moisture", "moist", "m"), Quantity.MATERIAL_MOISTURE),
    **dict.fromkeys(("p", "pressure", "press"), Quantity.PRESSURE),
    **dict.fromkeys(("bat", "batt", "battery"), Quantity.BATTERY),
    **dict.fromkeys(("v", "u", "volt", "voltage", "vbat"), Quantity.VOLTAGE),
}
_UNITS: Mapping[str, Unit] = {
    **dict.fromkeys(("°c", "ºc", "degc", "'c", "c"), Unit.CELSIUS),
    **dict.fromkeys(("°f", "ºf", "degf", "'f", "f"), Unit.FAHRENHEIT),
    "%rh": Unit.PCT_RH,
    "%mc": Unit.PCT_MC,
    "%wme": Unit.PCT_WME,
    **dict.fromkeys(("hpa", "mbar"), Unit.HPA),
    "v": Unit.VOLT,
}
_MOISTURE_NAMES = {"mc": Unit.PCT_MC, "wme": Unit.PCT_WME}
_TEMPERATURES = (Quantity.AIR_TEMPERATURE, Quantity.SURFACE_TEMPERATURE, Quantity.DEW_POINT)


def number(text: str, decimal_comma: bool = False) -> Decimal:
    """A number as instruments print it; raises :class:`DecodeError`."""
    plain = text.strip().replace(",", ".") if decimal_comma else text.strip()
    if not re.fullmatch(r"[+-]?\d{1,7}(?:\.\d{1,6})?", plain):
        raise DecodeError(phrase("{text} is not a number.", text=repr(text.strip()[:20])))
    return Decimal(plain)


def unit_of(quantity: Quantity, name: str, text: str) -> Unit | None:
    """The unit that a name and the text behind its number mean together; None when that is open."""
    unit = _UNITS.get(text.lower().replace(" ", ""))
    if quantity is Quantity.MATERIAL_MOISTURE:
        if unit in (Unit.PCT_MC, Unit.PCT_WME):
            return unit
        return _MOISTURE_NAMES.get(name) if text in ("", "%") else None
    if quantity in _TEMPERATURES:
        return unit if unit in (Unit.CELSIUS, Unit.FAHRENHEIT) else None
    fixed = {
        Quantity.RELATIVE_HUMIDITY: (Unit.PCT_RH, ("", "%")),
        Quantity.BATTERY: (Unit.PCT, ("", "%")),
        Quantity.PRESSURE: (Unit.HPA, ()),
        Quantity.VOLTAGE: (Unit.VOLT, ()),
    }
    wanted, plain = fixed[quantity]
    return wanted if unit is wanted or text in plain else None


def decode_line(text: str, line_map: LineMap | None = None) -> DecodedFrame:
    """The values in one line, without its end; raises :class:`DecodeError`."""
    if len(text) > LONGEST:
        raise DecodeError("The line is too long.")
    return _decode_named(text) if line_map is None else _decode_columns(text, line_map)


def _decode_named(text: str) -> DecodedFrame:
    values: dict[Quantity, DecodedValue] = {}
    for key, printed, unit_text in _items(text):
        name = key.strip().lower()
        quantity = NAMES.get(name)
        if quantity is None:
            continue
        unit = unit_of(quantity, name, unit_text)
        if unit is None:
            raise DecodeError(
                phrase(
                    "The unit of {key} is not told ({unit_text}): set the line up.",
                    key=key.strip(),
                    unit_text=unit_text or "none",
                )
            )
        if quantity in values:
            raise DecodeError(
                phrase("The line gives the {quantity} twice.", quantity=quantity.replace("_", " "))
            )
        values[quantity] = reading(quantity, number(printed, "," in printed), unit)
    if not values:
        raise DecodeError("The line names no quantity that is known.")
    return frame(values.values())


def _items(text: str) -> list[tuple[str, str, str]]:
    """Name, number and unit of each item; the whole line has to be made of them."""
    items: list[tuple[str, str, str]] = []
    at = _end_of(_BETWEEN.match(text))
    while at < len(text):
        item = _ITEM.match(text, at)
        if item is None:
            break
        items.append((item.group(1), item.group(2), item.group(3) or ""))
        at = _end_of(_BETWEEN.match(text, item.end()))
    if not items or at < len(text):
        raise DecodeError("The line does not name its values, such as T=22.1,C or RH=45.2%.")
    return items


def _end_of(match: re.Match[str] | None) -> int:
    return match.end() if match is not None else 0


def split(text: str, separator: str) -> list[str]:
    """The cells of a line."""
    return text.split() if separator == " " else [cell.strip() for cell in text.split(separator)]


def _decode_columns(text: str, line_map: LineMap) -> DecodedFrame:
    cells = split(text.strip(), line_map.separator)
    if len(cells) != line_map.width:
        raise DecodeError(
            phrase(
                "The line has {count} columns; {width} are expected.",
                count=len(cells),
                width=line_map.width,
            )
        )
    return frame(
        reading(
            column.quantity,
            number(bare(cells[column.index]), line_map.decimal_comma),
            column.unit,
        )
        for column in line_map.columns
    )


def bare(cell: str) -> str:
    """A cell without the label before its number and the unit behind it."""
    match = re.fullmatch(
        rf"(?:{_KEY}\s{{0,3}}[=:]?\s{{0,3}})?({NUMBER})\s{{0,3}}(?:{_UNIT})?", cell.strip()
    )
    return match.group(1) if match else cell


def decoder_for(line_map: LineMap | None) -> FrameDecoder:
    """The pipeline's decoder of an instrument whose lines are read by this map, or by their names."""

    def decode(raw: RawFrame) -> DecodedFrame:
        return decode_line(raw.data.decode("latin-1"), line_map)

    return decode


def decode_entry(entry: CapturedEntry) -> DecodedFrame | None:
    """Decode a captured line that names its values; None for all others."""
    text = entry.text or entry.data.decode("latin-1")
    if not entry.kind.startswith("serial") or not _NAMED.match(text[:LONGEST]):
        return None
    return decode_line(text.strip("\r\n"))

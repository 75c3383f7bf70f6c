"""Propose how to read an instrument's lines from a few samples; a person confirms what is proposed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from decimal import Decimal

from app.domain.errors import InvalidInput
from app.domain.measurement import Quantity, Unit
from app.ports.line_maps import Column, LineMap, Proposal, ProposedField
from devices.frames import DecodeError
from devices.line.protocol import (
    NAMES,
    NUMBER,
    decode_line,
    number,
    split,
    unit_of,
)

_SEPARATORS = (";", "\t", "|", ",", " ")
_MOST = 200
_ENOUGH = Decimal("0.8")
_CELL = re.compile(rf"\s*([A-Za-z_ ]{{0,20}}?)\s*[=:]?\s*({NUMBER})\s*([°º'%A-Za-z ]{{0,6}})\s*")
_NAME_AND_UNIT, _NAME, _UNIT_ONLY, _GUESS = (
    Decimal(each) for each in ("0.95", "0.6", "0.7", "0.3")
)


def learn(samples: Sequence[str]) -> Proposal:
    """A proposal from sample lines; raises :class:`InvalidInput` when no form fits most of them."""
    lines = [line.strip("\r\n") for line in samples if line.strip()][:_MOST]
    if not lines:
        raise InvalidInput("samples", "there is no line", "at least one line")
    named = _fits(lines, None)
    if named >= _ENOUGH:
        return Proposal(None, (), named)
    separator, width = _shape(lines)
    rows = [split(line.strip(), separator) for line in lines]
    rows = [row for row in rows if len(row) == width]
    header = rows[0] if not any(_is_number(cell) for cell in rows[0]) else [""] * width
    data = [row for row in rows if row is not header]
    comma = separator != "," and any(re.search(r"\d,\d", cell) for row in data for cell in row)
    fields = [
        _field(index, header[index], [row[index] for row in data], comma) for index in range(width)
    ]
    kept = _without_doubles([each for each in fields if each is not None])
    columns = tuple(
        Column(each.index, each.quantity, each.unit)
        for each in kept
        if each.quantity is not None and each.unit is not None
    )
    line_map = LineMap(separator, columns, width, comma)
    return Proposal(line_map, tuple(kept), _fits(lines, line_map) if columns else Decimal(0))


def _fits(lines: Sequence[str], line_map: LineMap | None) -> Decimal:
    read = 0
    for line in lines:
        try:
            decode_line(line, line_map)
        except DecodeError:
            continue
        read += 1
    return Decimal(read) / len(lines)


def _shape(lines: Sequence[str]) -> tuple[str, int]:
    """The separator that cuts most lines into the same number of columns, and that number."""
    best: tuple[Decimal, int, str] | None = None
    for separator in _SEPARATORS:
        widths = Counter(len(split(line.strip(), separator)) for line in lines)
        width, count = widths.most_common(1)[0]
        share = Decimal(count) / len(lines)
        numbers = any(_is_number(cell) for line in lines for cell in split(line.strip(), separator))
        if (
            share >= _ENOUGH
            and numbers
            and (best is None or (share, width > 1) > (best[0], best[1] > 1))
        ):
            best = share, width, separator
    if best is None:
        raise InvalidInput(
            "samples", "the lines have no common form", "lines with the same number of columns"
        )
    return best[2], best[1]


def _is_number(cell: str) -> bool:
    return _CELL.fullmatch(cell) is not None


def _field(
    index: int, header: str, cells: Sequence[str], decimal_comma: bool
) -> ProposedField | None:
    """What a column holds; None when it is not one of numbers."""
    matches = [match for match in map(_CELL.fullmatch, cells) if match is not None]
    if not cells or Decimal(len(matches)) / len(cells) < _ENOUGH:
        return None
    label, printed, suffix = (part.strip() for part in matches[0].groups())
    name, unit_text = _name_and_unit(header or label, suffix)
    numbers = [number(match.group(2), decimal_comma or "," in match.group(2)) for match in matches]
    quantity = NAMES.get(name)
    unit = unit_of(quantity, name, unit_text) if quantity is not None else None
    confidence = Decimal(0)
    if quantity is not None:
        confidence = _NAME_AND_UNIT if unit is not None else _NAME
        unit = unit or _usual_unit(quantity, numbers)
    elif unit_text:
        quantity, unit = _by_unit(unit_text)
        confidence = _UNIT_ONLY if quantity is not None else confidence
    if quantity is None:
        quantity, unit = _by_size(numbers)
        confidence = _GUESS if quantity is not None else confidence
    return ProposedField(index, header or label, printed, quantity, unit, confidence)


def _name_and_unit(text: str, suffix: str) -> tuple[str, str]:
    """``Temperature (°C)`` and ``temp_C`` name the unit with the quantity."""
    match = re.fullmatch(r"\s*(.*?)\s*(?:[\[(]\s*(.*?)\s*[\])]|_([CF]))?\s*", text)
    head, inside, tail = match.groups() if match else (text, None, None)
    return head.lower(), suffix or inside or tail or ""


def _by_unit(text: str) -> tuple[Quantity | None, Unit | None]:
    for quantity, name in (
        (Quantity.AIR_TEMPERATURE, "t"),
        (Quantity.MATERIAL_MOISTURE, "moisture"),
        (Quantity.RELATIVE_HUMIDITY, "rh"),
        (Quantity.PRESSURE, "p"),
        (Quantity.VOLTAGE, "v"),
    ):
        unit = unit_of(quantity, name, text)
        if unit is not None:
            return quantity, unit
    return None, None


def _usual_unit(quantity: Quantity, numbers: Sequence[Decimal]) -> Unit | None:
    """For a temperature the unit that its size speaks for; None for a moisture, whose scale is open."""
    if quantity is Quantity.MATERIAL_MOISTURE:
        return None
    if quantity is Quantity.PRESSURE:
        return Unit.HPA if all(300 <= each <= 1200 for each in numbers) else None
    if quantity is Quantity.VOLTAGE:
        return Unit.VOLT
    return Unit.FAHRENHEIT if min(numbers) > 50 else Unit.CELSIUS


def _by_size(numbers: Sequence[Decimal]) -> tuple[Quantity | None, Unit | None]:
    fractions = any(each != each.to_integral_value() for each in numbers)
    if not fractions or len(set(numbers)) == 1:
        return None, None
    if all(-30 <= each <= 35 for each in numbers):
        return Quantity.AIR_TEMPERATURE, Unit.CELSIUS
    if all(35 < each <= 100 for each in numbers):
        return Quantity.RELATIVE_HUMIDITY, Unit.PCT_RH
    if all(900 <= each <= 1100 for each in numbers):
        return Quantity.PRESSURE, Unit.HPA
    return None, None


def _without_doubles(fields: Sequence[ProposedField]) -> list[ProposedField]:
    """Each quantity once: the field with more confidence, or the first, keeps it."""
    kept: list[ProposedField] = []
    for each in fields:
        rivals = [other for other in fields if other.quantity is each.quantity]
        best = max(rivals, key=lambda other: (other.confidence, -other.index))
        if each.quantity is None or each is best:
            kept.append(each)
        else:
            kept.append(ProposedField(each.index, each.label, each.sample, None, None, Decimal(0)))
    return kept

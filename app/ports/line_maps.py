"""How lines of bare columns are read, and what is proposed for lines that nobody has set up yet."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from app.domain.measurement import Quantity, Unit


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a line, counted from 0, and what it holds."""

    index: int
    quantity: Quantity
    unit: Unit


@dataclass(frozen=True, slots=True)
class LineMap:
    """How lines of bare columns are read; a ``separator`` of one space means any blanks."""

    separator: str
    columns: tuple[Column, ...]
    width: int
    decimal_comma: bool = False


@dataclass(frozen=True, slots=True)
class ProposedField:
    """What one column seems to hold; ``quantity`` None where nothing speaks for any.

    ``confidence`` is from 0 to 1. Below 0.5 it is a guess that only the size of the numbers supports.
    """

    index: int
    label: str
    sample: str
    quantity: Quantity | None
    unit: Unit | None
    confidence: Decimal


@dataclass(frozen=True, slots=True)
class Proposal:
    """``line_map`` None means that the lines name their values. ``fits`` is the share that it reads."""

    line_map: LineMap | None
    fields: tuple[ProposedField, ...]
    fits: Decimal

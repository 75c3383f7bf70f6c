"""What an exported file holds, whatever its format."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from devices.frames import DecodedValue

LARGEST_FILE = 5_000_000


@dataclass(frozen=True, slots=True)
class ImportedRow:
    """One moment of a file: ``stamp`` as printed, ``where`` what the file says about the place."""

    stamp: str
    values: tuple[DecodedValue, ...]
    where: str = ""


@dataclass(frozen=True, slots=True)
class ImportedFile:
    """The rows of a file, the instruments that it names, and in words what was left out and why.

    ``computed`` holds numbers that the exporting app worked out and no instrument measured.
    """

    rows: tuple[ImportedRow, ...]
    computed: Mapping[str, Decimal] = field(default_factory=dict)
    serials: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def shortened(notes: Sequence[str], most: int = 10) -> tuple[str, ...]:
    """The first notes, and how many more there are."""
    more = len(notes) - most
    return (*notes[:most], f"{more} more lines were left out.") if more > 0 else tuple(notes)

"""Text that a spreadsheet shows and never computes."""

from __future__ import annotations

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def never_a_formula(text: str) -> str:
    """The text for a cell of a CSV file: with an apostrophe before what would be taken for a formula."""
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text

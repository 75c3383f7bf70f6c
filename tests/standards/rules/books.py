"""The shipped packs, and books made of them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from standards.rules.pack import Jurisdiction, RuleBook, build_book

PACKS = Path(__file__).parents[3] / "resources" / "standards" / "packs"


@cache
def pack_texts() -> dict[str, str]:
    """The texts of all packs by file name."""
    return {path.name: path.read_text("utf-8") for path in sorted(PACKS.glob("*.yaml"))}


@cache
def book(jurisdiction: Jurisdiction = Jurisdiction.US) -> RuleBook:
    """The book of a jurisdiction with preset settings."""
    return build_book(pack_texts(), jurisdiction)

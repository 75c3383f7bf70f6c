"""A key of the record as words."""

from __future__ import annotations


def words(key: str) -> str:
    """A key with spaces for underscores."""
    return key.replace("_", " ")

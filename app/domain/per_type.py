"""Remembering what was worked out about a class."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

T = TypeVar("T")


def per_type(function: Callable[[type[Any]], T]) -> Callable[[type[Any]], T]:
    """Call ``function`` once per class."""
    known: dict[type[Any], T] = {}

    def remembered(owner: type[Any]) -> T:
        if owner not in known:
            known[owner] = function(owner)
        return known[owner]

    return remembered

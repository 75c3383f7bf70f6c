"""The predicates of the trade, by what they are about; importing this package puts them into the vocabulary."""

from __future__ import annotations

from standards.rules.trade import (
    air,
    before_work,
    billing,
    category,
    equipment,
    filing,
    moisture,
    visiting,
)

__all__ = [
    "air",
    "before_work",
    "billing",
    "category",
    "equipment",
    "filing",
    "moisture",
    "visiting",
]

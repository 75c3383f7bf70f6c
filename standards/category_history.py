"""Category decisions of people: dated, for one affected area each, never overwritten.

The same leak can be category 1 upstairs and 2 below, so every area has a history of its own. What
holds on a day is the last decision up to then.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from app.domain.errors import InvalidInput
from app.domain.phrases import phrase
from standards.category import check_category


@dataclass(frozen=True, slots=True)
class CategoryDecision:
    """What a person decided for one area, with the floor that held at that time."""

    area: str
    value: int
    floor: int
    reason: str
    decided_by: str
    decided_at: datetime
    supervisor: bool = False
    evidence: str = ""


def decide_category(
    history: Sequence[CategoryDecision], decision: CategoryDecision
) -> tuple[CategoryDecision, ...]:
    """The history with the decision at its end; raises ``InvalidInput`` when it may not be made."""
    if not decision.area.strip():
        raise InvalidInput("area", "a category belongs to an affected area", "the area's name")
    if not decision.decided_by.strip():
        raise InvalidInput("decided_by", "nobody decided this", "the person's name")
    if decision.decided_at.tzinfo is None:
        raise InvalidInput("decided_at", "the time has no zone", "an aware UTC time")
    before = [earlier for earlier in history if earlier.area == decision.area]
    if before and decision.decided_at < before[-1].decided_at:
        raise InvalidInput(
            "decided_at",
            phrase("{area} has a later decision", area=decision.area),
            phrase("{decided_at} or later", decided_at=before[-1].decided_at.isoformat()),
        )
    check_category(
        decision.value,
        decision.floor,
        decision.reason,
        previous=before[-1].value if before else None,
        supervisor=decision.supervisor,
        evidence=decision.evidence,
    )
    return (*history, decision)


def category_on(history: Sequence[CategoryDecision], area: str, at: datetime) -> int | None:
    """The category of the area at that time; None when nobody had decided."""
    held = [d for d in history if d.area == area and d.decided_at <= at]
    return max(held, key=lambda d: d.decided_at).value if held else None

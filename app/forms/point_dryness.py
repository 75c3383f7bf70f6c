"""How each measured point stands, as a certificate of dryness states it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.domain.errors import Conflict
from app.domain.phrases import phrase
from standards.drying_completion import PointCompletion

VERDICTS: Final = {
    PointCompletion.UNREAD: "never read",
    PointCompletion.NO_GOAL: "no drying goal",
    PointCompletion.ABOVE_GOAL: "above its goal",
    PointCompletion.AT_GOAL: "at its goal, not yet at enough visits",
    PointCompletion.PROVISIONAL: "at a goal without a control reading",
    PointCompletion.COMPLETE: "at its goal",
    PointCompletion.REMOVED: "material removed",
    PointCompletion.REPLACED: "continued by another point",
    PointCompletion.EXCEPTION: "not accessible",
    PointCompletion.REASON_MISSING: "closed without a reason",
    PointCompletion.DISPOSAL: "contaminated, to be removed",
}


@dataclass(frozen=True, slots=True)
class PointDryness:
    """One point with its goal and last reading, both as texts with their unit, and the verdict on it."""

    label: str
    place: str
    material: str
    goal: str
    latest: str
    state: PointCompletion

    @property
    def certified(self) -> bool:
        """Whether the point itself was found dry, or is out of the building or judged as another one."""
        return self.state.needs_no_drying and self.state is not PointCompletion.EXCEPTION

    @property
    def verdict(self) -> str:
        """The state in words."""
        return VERDICTS[self.state]


def require_certifiable(points: Sequence[PointDryness], *, with_exceptions: bool) -> None:
    """Raise ``Conflict`` when a certificate would say more than the readings do.

    Points that are not at their goal are named; they may stand in the certificate as exceptions, if a person says so.
    """
    if not any(point.state is PointCompletion.COMPLETE for point in points):
        raise Conflict("No point was found at its goal; there is nothing to certify.")
    exceptions = [point for point in points if not point.certified]
    if exceptions and not with_exceptions:
        named = "; ".join(f"{point.label} {point.verdict}" for point in exceptions)
        raise Conflict(
            phrase(
                "Not at their goal: {named}. Dry on, or certify with these exceptions.", named=named
            )
        )

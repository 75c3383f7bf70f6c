"""What category of water a source suggests, and what must be asked before a person decides.

The source gives a floor; worsening factors only raise questions. Neither time nor colour decides:
the decision is a person's, dated and with a reason, and is stored as a ``Determination``.
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Final

from app.domain.errors import InvalidInput
from app.domain.phrases import phrase

RULE_VERSION: Final = "category-2"
Number = float | Decimal

PROMPT_HOURS: Final = (24, 48, 72)
WARM_ABOVE_C: Final = Decimal(25)


class WaterSource(StrEnum):
    """Where the water came from."""

    SUPPLY_LINE = "supply_line"
    FIXTURE_OVERFLOW = "fixture_overflow"
    RAIN_OR_SNOW = "rain_or_snow"
    TOILET_TANK = "toilet_tank"
    APPLIANCE_DISCHARGE = "appliance_discharge"
    TOILET_BOWL_CLEAN = "toilet_bowl_clean"
    TOILET_BOWL_URINE = "toilet_bowl_urine"
    AQUARIUM_OR_WATER_BED = "aquarium_or_water_bed"
    GROUND_SEEPAGE = "ground_seepage"
    BEYOND_TRAP = "beyond_trap"
    SEWAGE = "sewage"
    SURFACE_OR_SEA_WATER = "surface_or_sea_water"
    STORM = "storm"
    UNKNOWN = "unknown"


class Factor(StrEnum):
    """Something seen on site that may have made the water worse."""

    ODOUR = "odour"
    GROWTH = "growth"
    SOILED_CONTACT = "soiled_contact"
    SENSITIVE_BUILDING = "sensitive_building"
    PASSED_THROUGH_ASSEMBLY = "passed_through_assembly"
    NEW_SOURCE = "new_source"
    EARLIER_LOSSES = "earlier_losses"
    REGULATED_MATERIAL = "regulated_material"


FLOOR_BY_SOURCE: Final[dict[WaterSource, int]] = {
    WaterSource.SUPPLY_LINE: 1,
    WaterSource.FIXTURE_OVERFLOW: 1,
    WaterSource.RAIN_OR_SNOW: 1,
    WaterSource.TOILET_TANK: 1,
    WaterSource.APPLIANCE_DISCHARGE: 2,
    WaterSource.TOILET_BOWL_CLEAN: 1,
    WaterSource.TOILET_BOWL_URINE: 2,
    WaterSource.AQUARIUM_OR_WATER_BED: 2,
    WaterSource.GROUND_SEEPAGE: 2,
    WaterSource.BEYOND_TRAP: 3,
    WaterSource.SEWAGE: 3,
    WaterSource.SURFACE_OR_SEA_WATER: 3,
    WaterSource.STORM: 3,
    WaterSource.UNKNOWN: 2,
}


class Prompt(StrEnum):
    """What else than a factor raises a question."""

    TIME_PASSED = "time_passed"
    WARM = "warm"
    SOURCE_UNKNOWN = "source_unknown"


@dataclass(frozen=True, slots=True)
class Raised:
    """Why a person must think again; ``amount`` is the hours that passed or the °C that are exceeded."""

    about: Factor | Prompt
    amount: Number | None = None

    @property
    def words(self) -> str:
        """The question in English."""
        if isinstance(self.about, Factor):
            return _RAISED[self.about]
        return _PROMPTS[self.about].format(self.amount)


_PROMPTS: Final[dict[Prompt, str]] = {
    Prompt.TIME_PASSED: "{} hours or more have passed since the loss: reassess.",
    Prompt.WARM: "It is warmer than {} °C: reassess.",
    Prompt.SOURCE_UNKNOWN: "The source is unknown: find it, or record who is looking for it.",
}
_RAISED: Final[dict[Factor, str]] = {
    Factor.ODOUR: "There is an odour: has the water become worse?",
    Factor.GROWTH: "Growth was seen: record it on its own track and reassess.",
    Factor.SOILED_CONTACT: "The water touched soiled materials: reassess.",
    Factor.SENSITIVE_BUILDING: "People here are at more risk than usual: reassess.",
    Factor.PASSED_THROUGH_ASSEMBLY: "The water passed through an assembly: reassess below it.",
    Factor.NEW_SOURCE: "A new source was found: reassess from the start.",
    Factor.EARLIER_LOSSES: "An old building or earlier losses: what did the water dissolve?",
    Factor.REGULATED_MATERIAL: "Chemicals or regulated material: a track of its own; reassess.",
}
_OPEN: Final[dict[Factor, str]] = {
    Factor.ODOUR: "Is there an odour?",
    Factor.GROWTH: "Is growth visible?",
    Factor.SOILED_CONTACT: "Did the water touch soiled materials, systems or contents?",
    Factor.SENSITIVE_BUILDING: "Is it a care home, hospital, day care or the like?",
    Factor.PASSED_THROUGH_ASSEMBLY: "Did the water pass through a floor, wall or ceiling?",
    Factor.NEW_SOURCE: "Has another source been found since?",
    Factor.EARLIER_LOSSES: "Is the building old, or were there losses before?",
    Factor.REGULATED_MATERIAL: "Are there chemicals or regulated materials?",
}
_WHEN = "How long ago did the water come?"


@dataclass(frozen=True, slots=True)
class CategoryProposal:
    """A starting point for a person.

    ``floor`` is the lowest category the source allows and ``proposed`` what to start from: the same,
    or more when the source is not certain. ``raised`` is what is known and asks for a second thought,
    ``unanswered`` what nobody has answered yet, ``about_source`` what is unclear in the words for the
    source. ``hard`` floors need a supervisor and evidence to go below.
    """

    floor: int
    raised: tuple[Raised, ...]
    rule_version: str = RULE_VERSION
    proposed: int = 0
    unanswered: tuple[str, ...] = ()
    about_source: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "proposed", max(self.proposed, self.floor))

    @property
    def questions(self) -> tuple[str, ...]:
        """Every question that was raised, in English."""
        return (*self.about_source, *(one.words for one in self.raised))

    @property
    def hard(self) -> bool:
        """Whether the source alone makes it the highest category."""
        return self.floor == 3


def propose_category(
    source: WaterSource,
    hours_since_loss: float | None = None,
    temperature_c: Number | None = None,
    factors: Set[Factor] = frozenset(),
    ruled_out: Set[Factor] = frozenset(),
) -> CategoryProposal:
    """The floor that follows from the source, and every question the circumstances raise.

    ``factors`` were seen, ``ruled_out`` were looked for and not found; the others stay unanswered.
    """
    if hours_since_loss is not None and not hours_since_loss >= 0:
        raise InvalidInput(
            "hours_since_loss",
            phrase("{hours_since_loss} is not a time span", hours_since_loss=hours_since_loss),
            "0 or more",
        )
    if both := factors & ruled_out:
        names = ", ".join(sorted(both))
        raise InvalidInput(
            "factors", phrase("{names}: both seen and ruled out", names=names), "one of the two"
        )
    raised = [Raised(factor) for factor in Factor if factor in factors]
    passed = [hours for hours in PROMPT_HOURS if (hours_since_loss or 0) >= hours]
    if passed:
        raised.append(Raised(Prompt.TIME_PASSED, passed[-1]))
    if temperature_c is not None and temperature_c > WARM_ABOVE_C:
        raised.append(Raised(Prompt.WARM, WARM_ABOVE_C))
    if source is WaterSource.UNKNOWN:
        raised.append(Raised(Prompt.SOURCE_UNKNOWN))
    unanswered = [_OPEN[factor] for factor in Factor if factor not in factors | ruled_out]
    if hours_since_loss is None:
        unanswered.insert(0, _WHEN)
    floor = FLOOR_BY_SOURCE[source]
    return CategoryProposal(floor, tuple(raised), unanswered=tuple(unanswered))


def check_category(
    value: int,
    floor: int,
    reason: str,
    *,
    previous: int | None = None,
    supervisor: bool = False,
    evidence: str = "",
) -> None:
    """Raise ``InvalidInput`` unless a person may decide ``value`` with this reason.

    Below the floor, or below what was decided before for the same area, only a supervisor may go,
    with evidence of cleaning or verification.
    """
    if value not in (1, 2, 3):
        raise InvalidInput(
            "category", phrase("{value} is not a category", value=value), "1, 2 or 3"
        )
    if not reason.strip():
        raise InvalidInput("reason", "a category needs a reason", "what was seen and measured")
    if supervisor and evidence.strip():
        return
    for limit, why in (
        (floor, f"the source does not allow a category below {floor}"),
        (previous or 0, f"category {previous} was decided for this area before"),
    ):
        if value < limit:
            raise InvalidInput(
                "category",
                why,
                phrase(
                    "{limit} or more, or a supervisor with evidence of cleaning or verification",
                    limit=limit,
                ),
            )

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

RULE_VERSION: Final = "category-1"
PROMPT_HOURS: Final = (24, 48, 72)
WARM_ABOVE_C: Final = Decimal(25)


class WaterSource(StrEnum):
    """Where the water came from."""

    SUPPLY_LINE = "supply_line"
    FIXTURE_OVERFLOW = "fixture_overflow"
    RAIN_OR_SNOW = "rain_or_snow"
    TOILET_TANK = "toilet_tank"
    APPLIANCE_DISCHARGE = "appliance_discharge"
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


FLOOR_BY_SOURCE: Final[dict[WaterSource, int]] = {
    WaterSource.SUPPLY_LINE: 1,
    WaterSource.FIXTURE_OVERFLOW: 1,
    WaterSource.RAIN_OR_SNOW: 1,
    WaterSource.TOILET_TANK: 1,
    WaterSource.APPLIANCE_DISCHARGE: 2,
    WaterSource.TOILET_BOWL_URINE: 2,
    WaterSource.AQUARIUM_OR_WATER_BED: 2,
    WaterSource.GROUND_SEEPAGE: 2,
    WaterSource.BEYOND_TRAP: 3,
    WaterSource.SEWAGE: 3,
    WaterSource.SURFACE_OR_SEA_WATER: 3,
    WaterSource.STORM: 3,
    WaterSource.UNKNOWN: 2,
}

_QUESTIONS: Final[dict[Factor, str]] = {
    Factor.ODOUR: "There is an odour: has the water become worse?",
    Factor.GROWTH: "Growth was seen: record it and reassess.",
    Factor.SOILED_CONTACT: "The water touched soiled materials: reassess.",
    Factor.SENSITIVE_BUILDING: "People here are at more risk than usual: reassess.",
    Factor.PASSED_THROUGH_ASSEMBLY: "The water passed through an assembly: reassess below it.",
    Factor.NEW_SOURCE: "A new source was found: reassess from the start.",
}


@dataclass(frozen=True, slots=True)
class CategoryProposal:
    """A starting point for a person: the lowest category the source allows, and open questions."""

    floor: int
    questions: tuple[str, ...]
    rule_version: str = RULE_VERSION


def propose_category(
    source: WaterSource,
    hours_since_loss: float,
    temperature_c: Decimal | None = None,
    factors: Set[Factor] = frozenset(),
) -> CategoryProposal:
    """The floor that follows from the source, and every question the circumstances raise."""
    if not hours_since_loss >= 0:
        raise InvalidInput(
            "hours_since_loss", f"{hours_since_loss} is not a time span", "0 or more"
        )
    questions = [_QUESTIONS[factor] for factor in Factor if factor in factors]
    passed = [hours for hours in PROMPT_HOURS if hours_since_loss >= hours]
    if passed:
        questions.append(f"More than {passed[-1]} hours have passed since the loss: reassess.")
    if temperature_c is not None and temperature_c > WARM_ABOVE_C:
        questions.append(f"It is warmer than {WARM_ABOVE_C} °C: reassess.")
    if source is WaterSource.UNKNOWN:
        questions.append("The source is unknown: find it, or record who is looking for it.")
    return CategoryProposal(FLOOR_BY_SOURCE[source], tuple(questions))


def check_category(
    value: int, floor: int, reason: str, *, supervisor: bool = False, evidence: str = ""
) -> None:
    """Raise ``InvalidInput`` unless a person may decide ``value`` with this reason.

    Below the floor only a supervisor may go, with evidence of cleaning or verification.
    """
    if value not in (1, 2, 3):
        raise InvalidInput("category", f"{value} is not a category", "1, 2 or 3")
    if not reason.strip():
        raise InvalidInput("reason", "a category needs a reason", "what was seen and measured")
    if value < floor and not (supervisor and evidence.strip()):
        raise InvalidInput(
            "category",
            f"the source does not allow a category below {floor}",
            f"{floor} or more, or a supervisor with evidence of cleaning or verification",
        )

"""Proposes the lowest category that the source of the water allows, and asks; a person decides."""

from __future__ import annotations

from typing import Any

from app.domain.records import AirRole, DeterminationKind
from app.ports.skills import SkillRequest, SkillTools
from skills.job_view import JobView, read_job
from standards.category import WaterSource, propose_category

_WORDS: tuple[tuple[str, WaterSource], ...] = (
    ("sewage", WaterSource.SEWAGE),
    ("sewer", WaterSource.SEWAGE),
    ("beyond trap", WaterSource.BEYOND_TRAP),
    ("supply", WaterSource.SUPPLY_LINE),
    ("toilet tank", WaterSource.TOILET_TANK),
    ("toilet bowl", WaterSource.TOILET_BOWL_URINE),
    ("dishwasher", WaterSource.APPLIANCE_DISCHARGE),
    ("washing machine", WaterSource.APPLIANCE_DISCHARGE),
    ("appliance", WaterSource.APPLIANCE_DISCHARGE),
    ("aquarium", WaterSource.AQUARIUM_OR_WATER_BED),
    ("seepage", WaterSource.GROUND_SEEPAGE),
    ("river", WaterSource.SURFACE_OR_SEA_WATER),
    ("flood", WaterSource.SURFACE_OR_SEA_WATER),
    ("storm", WaterSource.STORM),
    ("rain", WaterSource.RAIN_OR_SNOW),
    ("snow", WaterSource.RAIN_OR_SNOW),
    ("overflow", WaterSource.FIXTURE_OVERFLOW),
)


async def run(request: SkillRequest, tools: SkillTools) -> dict[str, Any]:
    """The proposal with its questions, what a person has decided, and what nobody has decided yet."""
    view = await read_job(tools)
    source = _source(str(request.parameters.get("water_source", "")) or view.job.source_of_loss)
    proposal = propose_category(source, _hours_to_arrival(view), _warmest_c(view))
    category = view.decided(DeterminationKind.CATEGORY)
    water_class = view.decided(DeterminationKind.CLASS)
    questions = list(proposal.questions)
    if category is not None and category.value < proposal.floor:
        questions.append(
            f"Category {category.value} was decided; the source suggests {proposal.floor} or more."
        )
    missing = [
        f"a person's decision on the {name}"
        for name, decided in (("category", category), ("class", water_class))
        if decided is None
    ]
    return {
        "source": source,
        "proposed_floor": proposal.floor,
        "rule_version": proposal.rule_version,
        "questions": questions,
        "decided_category": category and category.value,
        "decided_class": water_class and water_class.value,
        "missing": missing,
    }


def _source(text: str) -> WaterSource:
    said = text.lower().replace("_", " ").replace("-", " ")
    return next((source for word, source in _WORDS if word in said), WaterSource.UNKNOWN)


def _hours_to_arrival(view: JobView) -> float:
    if not view.visits:
        return 0.0
    return max(0.0, (view.visits[0].arrived_at - view.job.loss_at).total_seconds() / 3600)


def _warmest_c(view: JobView) -> Any:
    affected = (air.temperature_c for air in view.air if air.role is AirRole.AFFECTED)
    return max(affected, default=None)

"""Proposes a category from the source of the water and a class from what is wet, and asks; a person decides."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from fractions import Fraction
from typing import Any
from uuid import UUID

from app.domain.errors import InvalidInput
from app.domain.quantities import Amount, AmountUnit
from app.domain.records import (
    AffectedArea,
    AirRole,
    DeterminationKind,
    IntrusionSource,
    Material,
    Porosity,
    Room,
    Surface,
)
from app.ports.skills import SkillRequest, SkillTools
from skills.job_view import JobView, read_job
from standards.category import WaterSource, propose_category
from standards.sizing.water_class import Surfaces, class_of_water, joined, room_surfaces
from standards.water_source_words import propose_from_words

CONTAMINATED = 3


async def run(request: SkillRequest, tools: SkillTools) -> dict[str, Any]:
    """The proposals with their questions, what a person has decided, and what nobody has decided yet."""
    view = await read_job(tools)
    said = str(request.parameters.get("water_source", "")).strip() or _source(view)
    hours, warmest_c = _hours_to_arrival(view), _warmest_c(view)
    source = WaterSource.UNKNOWN
    proposal = propose_category(source, hours, warmest_c)
    if said:
        match, proposal = propose_from_words(said, hours, warmest_c)
        source = match.certain[0] if match.certain else source
    category = view.decided(DeterminationKind.CATEGORY)
    water_class = view.decided(DeterminationKind.CLASS)
    proposed_class = _class(view)
    questions = list(proposal.questions)
    if category is not None and category.value < proposal.floor:
        questions.append(
            f"Category {category.value} was decided; the source suggests {proposal.floor} or more."
        )
    if proposed_class is None:
        questions.append("No wet surfaces are recorded, so no class can be proposed.")
    elif water_class is not None and water_class.value not in proposed_class["candidates"]:
        questions.append(
            f"Class {water_class.value} was decided; the wet share of "
            f"{proposed_class['wet_pct']} % suggests {proposed_class['proposed']}."
        )
    return {
        "source": source,
        "said": said,
        "proposed_floor": proposal.floor,
        "proposed_category": proposal.proposed,
        "rule_version": proposal.rule_version,
        "class": proposed_class,
        "questions": questions,
        "unanswered": list(proposal.unanswered),
        "decided_category": category and category.value,
        "decided_class": water_class and water_class.value,
        "not_to_be_dried": _spoiled(view, category.value) if category else [],
        "missing": [
            f"a person's decision on the {name}"
            for name, decided in (("category", category), ("class", water_class))
            if decided is None
        ],
    }


def _source(view: JobView) -> str:
    found = [one.water_source or one.description for one in view.of(IntrusionSource)]
    return next((words for words in found if words.strip()), view.job.source_of_loss.strip())


def _hours_to_arrival(view: JobView) -> float:
    if not view.visits:
        return 0.0
    return max(0.0, (view.visits[0].arrived_at - view.job.loss_at).total_seconds() / 3600)


def _warmest_c(view: JobView) -> Decimal | None:
    affected = (air.temperature_c for air in view.air if air.role is AirRole.AFFECTED)
    return max(affected, default=None)


def _class(view: JobView) -> dict[str, Any] | None:
    """The class of all rooms with wet surfaces as one space; ``None`` when nothing wet is recorded."""
    rooms = {room.id: room for room in view.rooms}
    areas = [one for one in view.of(AffectedArea) if one.ended_at is None and one.room_id in rooms]
    if not areas:
        return None
    wet: dict[tuple[UUID, Surface], Decimal] = defaultdict(Decimal)
    for area in areas:
        wet[area.room_id, area.surface] += area.wet_m2
    own = [rooms[room_id] for room_id in dict.fromkeys(area.room_id for area in areas)]
    low = any(area.low_evaporation for area in areas)
    try:
        found = class_of_water(
            joined([_surfaces(room) for room in own]),
            Surfaces(*(_sum(wet, surface) for surface in _SURFACES)),
            low_evaporation=low,
        )
    except InvalidInput as error:
        return {
            "proposed": None,
            "candidates": [],
            "wet_pct": None,
            "needs_reason": True,
            "working": [str(error)],
        }
    return {
        "proposed": found.value,
        "candidates": list(found.candidates),
        "wet_pct": round(float(found.wet_pct), 1),
        "needs_reason": found.needs_reason,
        "working": found.working.lines(),
    }


_SURFACES = (Surface.FLOOR, Surface.WALL, Surface.CEILING)


def _surfaces(room: Room) -> Surfaces:
    length, width, height = (
        Amount(Fraction(side), AmountUnit.M)
        for side in (room.length_m, room.width_m, room.height_m)
    )
    return room_surfaces(length, width, height)


def _sum(wet: dict[tuple[UUID, Surface], Decimal], surface: Surface) -> Amount:
    total = sum((m2 for (_, own), m2 in wet.items() if own is surface), Decimal(0))
    return Amount(Fraction(total), AmountUnit.M2)


def _spoiled(view: JobView, category: int) -> list[str]:
    """Porous materials that contaminated water has reached."""
    names = {room.id: room.name for room in view.rooms}
    return [
        f"{material.catalogue_key.replace('_', ' ')}, {names.get(material.room_id, 'unknown room')}"
        for material in view.of(Material)
        if category >= CONTAMINATED and material.porosity is Porosity.POROUS
    ]

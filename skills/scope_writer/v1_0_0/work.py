"""The tasks that follow from what is wet, of what it is made, how contaminated the water is and what was done.

The list of tasks is ours. A task stands here only with a record that asks for it; nothing is added because it is usual.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from app.domain.equipment_words import EQUIPMENT_WORDS
from app.domain.records import (
    AffectedArea,
    Containment,
    ContainmentKind,
    DeterminationKind,
    EquipmentAsset,
    Hazard,
    HazardAssessment,
    IntrusionSource,
    Material,
    MoisturePoint,
    Placement,
    PointStatus,
    Porosity,
    Removal,
    Restorability,
    YesNoUnknown,
)
from skills.job_view import JobView
from skills.trade_words import words


class Stage(StrEnum):
    """When a task is done, in this order."""

    SAFETY = "1 safety"
    SOURCE = "2 source"
    CONTAIN = "3 containment"
    REMOVE = "4 removal"
    CLEAN = "5 cleaning"
    DRY = "6 drying"
    MONITOR = "7 monitoring"
    CLOSE = "8 closing"


@dataclass(frozen=True, slots=True)
class Work:
    """One task; ``basis`` names the record that asks for it."""

    stage: Stage
    room: str
    task: str
    quantity: Decimal
    unit: str
    basis: str


def work_of(view: JobView) -> tuple[tuple[Work, ...], tuple[str, ...]]:
    """The tasks by stage and room, and questions that must be answered before the list is whole."""
    rooms = {room.id: room.name for room in view.rooms}
    category = view.decided(DeterminationKind.CATEGORY)
    level = category.value if category else None
    tasks = [
        *_safety(view),
        *_source(view),
        *_containment(view),
        *_removal(view, rooms, level),
        *_cleaning(view, rooms, level),
        *_drying(view, rooms),
        *_points(view, rooms),
    ]
    ordered = sorted(tasks, key=lambda one: (one.stage, one.room, one.task))
    return tuple(ordered), tuple(_questions(view, rooms, level))


def _safety(view: JobView) -> Iterator[Work]:
    for assessment in view.of(HazardAssessment):
        for hazard in assessment.hazards:
            if hazard.present is YesNoUnknown.YES:
                yield _one(Stage.SAFETY, "", _control(hazard), "hazard assessment")


def _control(hazard: Hazard) -> str:
    name = words(hazard.kind.value)
    return f"Control the {name} hazard: {hazard.control or 'no control is written down'}"


def _source(view: JobView) -> Iterator[Work]:
    for source in view.of(IntrusionSource):
        if source.stopped is not YesNoUnknown.YES:
            yield _one(Stage.SOURCE, "", f"Stop the water: {source.description}", "source record")
        elif source.repair_by:
            task = f"Repair of the source by {source.repair_by}"
            yield _one(Stage.SOURCE, "", task, "source record")


def _containment(view: JobView) -> Iterator[Work]:
    for barrier in view.of(Containment):
        if barrier.kind is not ContainmentKind.NONE:
            task = f"Build and take down {barrier.kind.value} containment"
            yield _one(Stage.CONTAIN, "", task, barrier.reason or "containment record")


def _removal(view: JobView, rooms: dict[UUID, str], level: int | None) -> Iterator[Work]:
    done = {one.material_id for one in view.of(Removal)}
    for removal in view.of(Removal):
        room = rooms.get(removal.room_id, "unknown room")
        task = f"Remove {removal.description}"
        yield _one(
            Stage.REMOVE, room, task, f"done {view.day(removal.removed_at)}: {removal.reason}"
        )
    for material in view.of(Material):
        if material.id in done:
            continue
        room = rooms.get(material.room_id, "unknown room")
        name = words(material.catalogue_key)
        if material.restorability is Restorability.REMOVE:
            reason = material.decision_reason or "decided, no reason written down"
            yield _area(Stage.REMOVE, room, f"Remove {name}", material, reason)
        elif level == 3 and material.porosity is Porosity.POROUS:
            yield _area(
                Stage.REMOVE, room, f"Remove {name}", material, "porous material, category 3 water"
            )


def _cleaning(view: JobView, rooms: dict[UUID, str], level: int | None) -> Iterator[Work]:
    if level is None or level < 2:
        return
    for area in view.of(AffectedArea):
        room = rooms.get(area.room_id, "unknown room")
        task = f"Clean the {area.surface.value} before drying"
        yield Work(Stage.CLEAN, room, task, area.wet_m2, "m2", f"category {level} water")


def _drying(view: JobView, rooms: dict[UUID, str]) -> Iterator[Work]:
    assets = {asset.id: asset for asset in view.of(EquipmentAsset)}
    groups: dict[tuple[str, str], list[Placement]] = defaultdict(list)
    for placement in view.of(Placement):
        asset = assets.get(placement.asset_id)
        kind = EQUIPMENT_WORDS[asset.kind] if asset else "machine"
        groups[rooms.get(placement.room_id, "unknown room"), kind].append(placement)
    for (room, kind), placements in groups.items():
        reasons = dict.fromkeys(one.reason for one in placements if one.reason)
        basis = "; ".join(reasons) or "placements on record"
        yield Work(Stage.DRY, room, f"Run {kind}", Decimal(len(placements)), "piece", basis)


_POINT_WORK = {
    PointStatus.LIVE: (Stage.MONITOR, "Dry in place and monitor"),
    PointStatus.COMPLETE: (Stage.CLOSE, "Dried in place"),
    PointStatus.TORN_OUT: (Stage.REMOVE, "Removed"),
    PointStatus.INACCESSIBLE: (Stage.CLOSE, "Not accessible, to be agreed"),
}


def _points(view: JobView, rooms: dict[UUID, str]) -> Iterator[Work]:
    groups: dict[tuple[UUID, str, PointStatus], list[MoisturePoint]] = defaultdict(list)
    for point in view.points:
        if point.status is not PointStatus.REPLACED:
            groups[point.room_id, point.material, point.status].append(point)
    for (room_id, material, status), points in groups.items():
        stage, task = _POINT_WORK[status]
        basis = "points " + ", ".join(point.label for point in points)
        room = rooms.get(room_id, "unknown room")
        yield Work(stage, room, f"{task}: {material}", Decimal(len(points)), "point", basis)


def _questions(view: JobView, rooms: dict[UUID, str], level: int | None) -> Iterator[str]:
    if level is None:
        yield "Which category is the water? Removal and cleaning depend on it."
    for material in view.of(Material):
        if material.restorability is Restorability.UNDECIDED:
            name = words(material.catalogue_key)
            yield f"Is the {name} in {rooms.get(material.room_id, 'unknown room')} dried or removed?"
    measured = {area.room_id for area in view.of(AffectedArea)}
    for room_id in dict.fromkeys(point.room_id for point in view.points):
        if room_id not in measured:
            yield f"Which surfaces of {rooms.get(room_id, 'unknown room')} are wet, and how much of them?"
    if not view.of(IntrusionSource):
        yield "Where did the water come from, and was it stopped?"


def _one(stage: Stage, room: str, task: str, basis: str) -> Work:
    return Work(stage, room, task, Decimal(1), "job", basis)


def _area(stage: Stage, room: str, task: str, material: Material, basis: str) -> Work:
    if material.area_m2 is None:
        return Work(stage, room, task, Decimal(1), "piece", f"{basis}; no area is recorded")
    return Work(stage, room, task, material.area_m2, "m2", basis)

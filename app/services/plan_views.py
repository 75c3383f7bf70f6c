"""What lies on a level's plan besides the points: rooms, wet outlines, machines."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from app.domain.records import (
    AffectedArea,
    EquipmentAsset,
    Placement,
    PointSkip,
    Record,
    Room,
    Visit,
)
from app.services.views import MachinePin, RoomPlan, WetOutline


def room_plan(room: Room) -> RoomPlan:
    """The room as the plan draws it."""
    return RoomPlan(
        room.id, room.name, room.level, room.x_m, room.y_m, room.length_m, room.width_m,
        room.outline, room.height_m, room.use,
    )  # fmt: skip


def open_visit(visits: Sequence[Visit]) -> Visit | None:
    """The visit that is under way."""
    return next((visit for visit in visits if visit.left_at is None), None)


def skipped_at(records: Iterable[Record], visit_id: UUID | None) -> dict[UUID, str]:
    """The points that were skipped at a visit, with the reason."""
    return {
        record.point_id: record.reason
        for record in records
        if isinstance(record, PointSkip) and visit_id is not None and record.visit_id == visit_id
    }


def wet_outlines(records: Iterable[Record], rooms: Mapping[UUID, Room]) -> tuple[WetOutline, ...]:
    """The wet areas that were drawn, the oldest first."""
    return tuple(
        WetOutline(area.id, area.room_id, rooms[area.room_id].level, area.outline, area.wet_m2)
        for area in records
        if isinstance(area, AffectedArea)
        and area.outline
        and area.ended_at is None
        and area.room_id in rooms
    )


def machine_pins(records: Iterable[Record], rooms: Mapping[UUID, Room]) -> tuple[MachinePin, ...]:
    """The machines on site where they stand; those without a place stand in the middle of their room."""
    known = tuple(records)
    assets = {asset.id: asset for asset in known if isinstance(asset, EquipmentAsset)}
    found = []
    for placement in known:
        if not isinstance(placement, Placement) or placement.removed_at is not None:
            continue
        asset, room = assets.get(placement.asset_id), rooms.get(placement.room_id)
        if asset is None or room is None:
            continue
        x_m, y_m = placement.x_m, placement.y_m
        if x_m is None or y_m is None:
            x_m, y_m = room.x_m + room.length_m / 2, room.y_m + room.width_m / 2
        found.append(MachinePin(placement.id, asset.tag, asset.kind, room.level, x_m, y_m))
    return tuple(found)

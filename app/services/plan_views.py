"""What lies on a level's plan besides the points: rooms, wet outlines, machines."""

from __future__ import annotations

import base64
import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from uuid import UUID

from PIL import Image, ImageOps

from app.domain.errors import RestoreAssistError
from app.domain.records import (
    AffectedArea,
    EquipmentAsset,
    Level,
    Photo,
    Placement,
    PointSkip,
    Record,
    Room,
    Visit,
)
from app.services.views import MachinePin, PlanPicture, RoomPlan, WetOutline

PICTURE_PX = 1600


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


def plan_pictures(
    records: Iterable[Record], source_of: Callable[[str], str]
) -> tuple[PlanPicture, ...]:
    """The pictures under the levels; ``source_of`` gives the address of a photo for the screen, or nothing."""
    known = tuple(records)
    photos = {photo.id: photo for photo in known if isinstance(photo, Photo)}
    found = []
    for level in known:
        if not isinstance(level, Level) or level.plan_photo_id is None or not level.plan_width_m:
            continue
        photo = photos.get(level.plan_photo_id)
        source = "" if photo is None else source_of(photo.sha256)
        if source:
            found.append(
                PlanPicture(level.name, source, level.plan_x_m, level.plan_y_m, level.plan_width_m)
            )
    return tuple(found)


class ScreenPictures:
    """Photos as data addresses for the screen: nothing of an encrypted photo is written to the disk for showing it."""

    def __init__(self, content_of: Callable[[str], bytes]) -> None:
        self._content_of = content_of
        self._made: dict[str, str] = {}

    def source_of(self, sha256: str) -> str:
        """The address of a photo, small enough for a screen; empty when it cannot be read."""
        if sha256 not in self._made:
            try:
                self._made[sha256] = _screen_picture(self._content_of(sha256))
            except (OSError, RestoreAssistError):
                return ""
        return self._made[sha256]


def _screen_picture(content: bytes) -> str:
    with Image.open(io.BytesIO(content)) as picture:
        upright = ImageOps.exif_transpose(picture).convert("RGB")
        upright.thumbnail((PICTURE_PX, PICTURE_PX))
        kept = io.BytesIO()
        upright.save(kept, "JPEG", quality=80)
    return "data:image/jpeg;base64," + base64.b64encode(kept.getvalue()).decode()

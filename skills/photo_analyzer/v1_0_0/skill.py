"""Says what the photos cover, which shots are missing, and which of them cannot be what they are filed as.

It reads what was recorded when the photos were taken in (sharpness, warnings, hashes); it looks at no pixels itself.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import combinations
from typing import Any
from uuid import UUID

from app.domain.records import (
    AffectedArea,
    Photo,
    PhotoFiling,
    PhotoPhase,
    Placement,
    PointStatus,
    Removal,
)
from app.ports.skills import SkillRequest, SkillTools
from skills.job_view import JobView, read_job

_SAME_PICTURE_BITS = 4
_BEFORE = (PhotoPhase.ARRIVAL, PhotoPhase.BEFORE, PhotoPhase.SOURCE)


async def run(_request: SkillRequest, tools: SkillTools) -> dict[str, Any]:
    """The inventory; only a job without any photo lacks required data, missing shots are a list to work through."""
    view = await read_job(tools)
    rooms = _rooms_shown(view)
    shown = set().union(*rooms.values()) if rooms else set()
    return {
        "photos": len(view.photos),
        "by_phase": dict(sorted(Counter(photo.phase.value for photo in view.photos).items())),
        "rooms_without_photos": [room.name for room in view.rooms if room.id not in shown],
        "missing_shots": list(_missing_shots(view, rooms)),
        "doubtful": [{"photo": _name(photo), "why": why} for photo, why in _doubtful(view)],
        "same_picture": [[_name(one), _name(other)] for one, other in _twins(view.photos)],
        "missing": [] if view.photos else ["photos"],
    }


def _rooms_shown(view: JobView) -> dict[PhotoPhase, set[UUID]]:
    """The rooms that photos of each phase show; a later filing counts before how a photo was taken."""
    room_of_point = {point.id: point.room_id for point in view.points}
    filed = {one.photo_id: one for one in view.of(PhotoFiling)}
    shown: dict[PhotoPhase, set[UUID]] = {}
    for photo in view.photos:
        place: Photo | PhotoFiling = filed.get(photo.id, photo)
        room_id = place.room_id
        if room_id is None and place.point_id is not None:
            room_id = room_of_point.get(place.point_id)
        if room_id is not None:
            shown.setdefault(place.phase, set()).add(room_id)
    return shown


def _missing_shots(view: JobView, shown: dict[PhotoPhase, set[UUID]]) -> Iterator[str]:
    names = {room.id: room.name for room in view.rooms}
    before = set().union(*(shown.get(phase, set()) for phase in _BEFORE))
    wet = {area.room_id for area in view.of(AffectedArea)} | {p.room_id for p in view.points}
    for room in view.rooms:
        if room.id in wet and room.id not in before:
            yield f"{names[room.id]} before the work"
    if not any(photo.phase is PhotoPhase.SOURCE for photo in view.photos):
        yield "the source of the water"
    pictured = {photo.point_id for photo in view.photos}
    for point in view.points:
        if point.status is PointStatus.LIVE and point.id not in pictured:
            yield f"the meter at {point.label}"
    for placement in view.of(Placement):
        if not placement.photo_ids:
            where = names.get(placement.room_id, "a room that is not recorded")
            yield f"a machine where it stands in {where}"
    for removal in view.of(Removal):
        if not removal.after_photo_ids:
            yield f"{removal.description} after it was taken out"
    done = shown.get(PhotoPhase.COMPLETION, set())
    live = {point.room_id for point in view.points if point.status is PointStatus.LIVE}
    for room in view.rooms:
        if room.id in wet and room.id not in live and room.id not in done:
            yield f"{names[room.id]} when it was done"


def _doubtful(view: JobView) -> Iterator[tuple[Photo, str]]:
    for photo in view.photos:
        if photo.warnings:
            yield photo, f"it is marked {', '.join(photo.warnings)}"
        if photo.taken_at < view.job.loss_at:
            yield photo, "it was taken before the loss"
        camera = photo.exif_taken_at
        if camera is not None and abs((camera - photo.taken_at).total_seconds()) > 3600:
            yield photo, f"the camera says {camera:%Y-%m-%d %H:%M} UTC"


def _twins(photos: tuple[Photo, ...]) -> Iterator[tuple[Photo, Photo]]:
    """Pairs whose difference hashes hardly differ, and pairs of the same bytes."""
    for one, other in combinations(photos, 2):
        if one.sha256 == other.sha256:
            yield one, other
        elif one.perceptual_hash and other.perceptual_hash:
            apart = int(one.perceptual_hash, 16) ^ int(other.perceptual_hash, 16)
            if apart.bit_count() <= _SAME_PICTURE_BITS:
                yield one, other


def _name(photo: Photo) -> str:
    return photo.caption or photo.original_name or f"{photo.phase.value} photo"

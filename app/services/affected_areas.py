"""Affected areas by the words that name them: the room and the surface."""

from __future__ import annotations

from uuid import UUID

from app.domain.errors import InvalidInput
from app.domain.phrases import phrase
from app.domain.records import AffectedArea, Room
from app.storage.store import Store


def find_area(store: Store, job_id: UUID, words: str) -> AffectedArea:
    """The area that is still wet called ``Room/surface``; raises ``InvalidInput`` with the names there are."""
    rooms = {room.id: room.name for room in store.find(Room, job_id)}
    named = {
        f"{rooms[area.room_id]}/{area.surface.value}": area
        for area in store.find(AffectedArea, job_id)
        if area.ended_at is None and area.room_id in rooms
    }
    wanted = words.strip().casefold()
    for name, area in named.items():
        if name.casefold() == wanted:
            return area
    allowed = ", ".join(sorted(named)) or "no area is on record; enter the wet surfaces first"
    raise InvalidInput(
        "area", phrase("there is no affected area {words}", words=repr(words)), allowed
    )

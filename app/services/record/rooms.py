"""Rooms and the drying chambers they belong to."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from app.domain.errors import Conflict, InvalidInput
from app.domain.phrases import phrase
from app.domain.records import (
    AffectedArea,
    Chamber,
    ChamberRoom,
    ContainmentKind,
    DryingMethod,
    RecordKind,
    Room,
    Wall,
)
from app.services.record.context import RecordContext, Rule, Writing, require


class RoomRecords:
    """Writes rooms and chambers."""

    def __init__(self, context: RecordContext) -> None:
        self._context = context

    def add_room(
        self,
        job_id: UUID,
        *,
        name: str,
        level: str,
        length_m: Decimal,
        width_m: Decimal,
        height_m: Decimal,
        x_m: Decimal = Decimal(0),
        y_m: Decimal = Decimal(0),
    ) -> Room:
        """Add a rectangular room; lengths in metres. One with an outline is entered as a record."""
        with self._context.write() as w:
            return w.add(
                Room(
                    id=w.new_id(),
                    job_id=job_id,
                    name=name.strip(),
                    level=level.strip(),
                    length_m=length_m,
                    width_m=width_m,
                    height_m=height_m,
                    x_m=x_m,
                    y_m=y_m,
                )
            )

    def open_chamber(
        self,
        job_id: UUID,
        name: str,
        method: DryingMethod,
        rooms: tuple[UUID, ...],
        *,
        containment: ContainmentKind = ContainmentKind.NONE,
        at: datetime | None = None,
    ) -> Chamber:
        """Begin to dry these rooms as one body of air; a room leaves the chamber it was in."""
        with self._context.write() as w:
            began = at or w.now
            chamber = w.add(
                Chamber(w.new_id(), job_id, name.strip(), method, began, None, containment)
            )
            for room_id in rooms:
                _move_room(w, chamber, room_id, began)
        return chamber

    def move_room(self, room_id: UUID, chamber_id: UUID, at: datetime | None = None) -> ChamberRoom:
        """From now (or ``at``) on the room belongs to this chamber and to no other."""
        with self._context.write() as w:
            return _move_room(w, w.records.get(Chamber, chamber_id), room_id, at or w.now)

    def close_chamber(self, chamber_id: UUID, at: datetime | None = None) -> Chamber:
        """End a chamber and the membership of its rooms."""
        with self._context.write() as w:
            chamber, ended = w.records.get(Chamber, chamber_id), at or w.now
            if chamber.ended_at is not None:
                raise Conflict(phrase("{chamber} has ended already.", chamber=chamber.name))
            for member in w.records.find(ChamberRoom, chamber.job_id, chamber_id=chamber_id):
                if member.until_at is None:
                    w.change(replace(member, until_at=ended))
            return w.change(replace(chamber, ended_at=ended))


def _move_room(w: Writing, chamber: Chamber, room_id: UUID, at: datetime) -> ChamberRoom:
    for member in w.records.find(ChamberRoom, chamber.job_id, room_id=room_id):
        if member.until_at is None:
            if member.chamber_id == chamber.id:
                return member
            w.change(replace(member, until_at=at))
    return w.add(ChamberRoom(w.new_id(), chamber.job_id, chamber.id, room_id, at))


def _check_room(_: Writing, room: Room) -> None:
    require(
        not room.outline or len(room.outline) >= 3,
        "outline",
        f"{len(room.outline)} corners make no room",
        "three corners or more, or none",
    )
    require(not room.outline or room.floor_m2 > 0, "outline", "it encloses no floor")


def _check_wall(_: Writing, wall: Wall) -> None:
    require(wall.from_node_id != wall.to_node_id, "to_node_id", "the wall ends where it begins")


def _check_chamber(_: Writing, chamber: Chamber) -> None:
    _check_order("ended_at", chamber.started_at, chamber.ended_at)


def _check_membership(w: Writing, member: ChamberRoom) -> None:
    _check_order("until_at", member.from_at, member.until_at)
    chamber = w.records.get(Chamber, member.chamber_id)
    require(
        member.from_at >= chamber.started_at,
        "from_at",
        f"{chamber.name} began later",
        f"{chamber.started_at.isoformat()} or later",
    )
    for other in w.records.find(ChamberRoom, member.job_id, room_id=member.room_id):
        before = other.until_at is not None and other.until_at <= member.from_at
        after = member.until_at is not None and member.until_at <= other.from_at
        if other.id != member.id and not before and not after:
            name = w.records.get(Chamber, other.chamber_id).name
            raise InvalidInput(
                "room_id",
                phrase("the room is in {name} at that time", name=name),
                "one chamber at a time",
            )


def _check_area(w: Writing, area: AffectedArea) -> None:
    require(
        area.wet_m2 <= area.total_m2,
        "wet_m2",
        f"{area.wet_m2} m² are more than the surface has",
        f"0 to {area.total_m2} m²",
    )
    room = w.records.get(Room, area.room_id)
    height = max((room.height_m, *room.other_heights_m))
    require(
        area.wet_height_m is None or area.wet_height_m <= height,
        "wet_height_m",
        f"{room.name} is {height} m high",
        f"0 to {height} m",
    )


def _check_order(field: str, first: datetime, then: datetime | None) -> None:
    require(
        then is None or then >= first,
        field,
        "it ends before it begins",
        first.isoformat() + " or later",
    )


RULES: dict[RecordKind, Rule] = {
    RecordKind.ROOM: _check_room,
    RecordKind.WALL: _check_wall,
    RecordKind.CHAMBER: _check_chamber,
    RecordKind.CHAMBER_ROOM: _check_membership,
    RecordKind.AFFECTED_AREA: _check_area,
}

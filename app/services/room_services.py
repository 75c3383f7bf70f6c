"""The use cases of the page of rooms and chambers; every writing call is one step that can be undone."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Protocol
from uuid import UUID

from app.domain.errors import Conflict, InvalidInput
from app.domain.material_catalogue import CATALOGUE
from app.domain.phrases import phrase
from app.domain.records import (
    AffectedArea,
    Chamber,
    ChamberRoom,
    ContainmentKind,
    DryingMethod,
    Evaporation,
    Hazard,
    HazardAssessment,
    Job,
    Material,
    MoisturePoint,
    Photo,
    Placement,
    Porosity,
    Record,
    Room,
    Surface,
)
from app.ports.clock import Clock
from app.services.edit_history import EditHistory, added, removed
from app.services.edit_steps import EditKind, EditState
from app.services.field_record import FieldRecord
from app.services.material_points import joined, parted
from app.services.plan_geometry import crosses_itself
from app.services.record.edits import Change
from app.services.room_inputs import RoomInput, WetInput
from app.services.room_views import RoomsView, of, rooms_view, surface_m2
from app.storage.store import Store


class RoomServices(Protocol):
    """What the page of rooms and chambers can ask for."""

    async def view(self, job_id: UUID) -> RoomsView:
        """Rooms, chambers, hazards and what can be undone."""
        ...

    async def add_room(self, job_id: UUID, room: RoomInput) -> UUID:
        """Enter a room; without a place it stands beside those of its level."""
        ...

    async def change_room(self, job_id: UUID, room_id: UUID, room: RoomInput) -> None:
        """Put a room's name, level and sizes right."""
        ...

    async def remove_room(self, job_id: UUID, room_id: UUID) -> None:
        """Take a room back with what was said of its surfaces; ``Conflict`` while points or machines are in it."""
        ...

    async def say_wet(self, job_id: UUID, room_id: UUID, wet: WetInput) -> None:
        """Say what is wet of one surface; nothing wet ends what was said before."""
        ...

    async def add_material(
        self, job_id: UUID, room_id: UUID, surface: Surface, name: str, layers: tuple[str, ...]
    ) -> None:
        """Enter a material of the catalogue, or of one's own."""
        ...

    async def remove_material(self, job_id: UUID, material_id: UUID) -> None:
        """Take a material back."""
        ...

    async def open_chamber(
        self,
        job_id: UUID,
        name: str,
        method: DryingMethod,
        containment: ContainmentKind,
        room_ids: Sequence[UUID],
    ) -> None:
        """Begin to dry these rooms as one body of air."""
        ...

    async def move_to_chamber(self, job_id: UUID, room_id: UUID, chamber_id: UUID | None) -> None:
        """From now on the room belongs to this chamber, or to none."""
        ...

    async def close_chamber(self, job_id: UUID, chamber_id: UUID) -> None:
        """End a chamber now."""
        ...

    async def say_hazards(
        self, job_id: UUID, hazards: tuple[Hazard, ...], entry_allowed: bool
    ) -> None:
        """Record what was looked for before people went in."""
        ...

    async def undo(self, job_id: UUID) -> EditState:
        """Take the last step back; what was undone is the state's ``redo``."""
        ...

    async def redo(self, job_id: UUID) -> EditState:
        """Write again what was undone last."""
        ...


class RoomDesk:
    """``RoomServices`` on the store."""

    def __init__(
        self, store: Store, record: FieldRecord, history: EditHistory, clock: Clock
    ) -> None:
        self._store = store
        self._record = record
        self._history = history
        self._clock = clock

    async def view(self, job_id: UUID) -> RoomsView:
        """Rooms, chambers, hazards and what can be undone."""
        return await asyncio.to_thread(self._view, job_id)

    async def add_room(self, job_id: UUID, room: RoomInput) -> UUID:
        """Enter a room; without a place it stands beside those of its level."""
        return await asyncio.to_thread(self._add_room, job_id, room)

    async def change_room(self, job_id: UUID, room_id: UUID, room: RoomInput) -> None:
        """Put a room's name, level and sizes right."""
        await asyncio.to_thread(self._change_room, job_id, room_id, room)

    async def remove_room(self, job_id: UUID, room_id: UUID) -> None:
        """Take a room back with what was said of its surfaces."""
        await asyncio.to_thread(self._remove_room, job_id, room_id)

    async def say_wet(self, job_id: UUID, room_id: UUID, wet: WetInput) -> None:
        """Say what is wet of one surface."""
        await asyncio.to_thread(self._say_wet, job_id, room_id, wet)

    async def add_material(
        self, job_id: UUID, room_id: UUID, surface: Surface, name: str, layers: tuple[str, ...]
    ) -> None:
        """Enter a material of the catalogue, or of one's own."""
        material = self._new_material(job_id, room_id, surface, name.strip(), layers)

        def add() -> None:
            changes = [*added(material), *joined(material, self._store.find(MoisturePoint, job_id))]
            self._history.do(job_id, EditKind.MATERIAL_ADDED, name.strip(), changes)

        await asyncio.to_thread(add)

    async def remove_material(self, job_id: UUID, material_id: UUID) -> None:
        """Take a material back."""

        def take() -> None:
            material = self._store.get(Material, material_id)
            off = parted(material, self._store.find(MoisturePoint, job_id))
            changes = [*off, *removed(material)]
            self._history.do(job_id, EditKind.MATERIAL_REMOVED, material.catalogue_key, changes)

        await asyncio.to_thread(take)

    async def open_chamber(
        self,
        job_id: UUID,
        name: str,
        method: DryingMethod,
        containment: ContainmentKind,
        room_ids: Sequence[UUID],
    ) -> None:
        """Begin to dry these rooms as one body of air."""
        if not room_ids:
            raise InvalidInput("rooms", "the chamber has no room", "one room or more")
        now = self._clock.now()
        chamber = Chamber(
            self._record.new_id(), job_id, name.strip(), method, now, None, containment
        )

        def begin() -> None:
            changes = list(added(chamber))
            for room_id in room_ids:
                changes += self._moves(job_id, room_id, chamber.id)
            self._history.do(job_id, EditKind.CHAMBER_CHANGED, chamber.name, changes)

        await asyncio.to_thread(begin)

    async def move_to_chamber(self, job_id: UUID, room_id: UUID, chamber_id: UUID | None) -> None:
        """From now on the room belongs to this chamber, or to none."""

        def move() -> None:
            room = self._store.get(Room, room_id)
            changes = self._moves(job_id, room_id, chamber_id)
            self._history.do(job_id, EditKind.CHAMBER_CHANGED, room.name, changes)

        await asyncio.to_thread(move)

    async def close_chamber(self, job_id: UUID, chamber_id: UUID) -> None:
        """End a chamber now."""

        def close() -> None:
            chamber, now = self._store.get(Chamber, chamber_id), self._clock.now()
            if chamber.ended_at is not None:
                raise Conflict(phrase("{chamber} has ended already.", chamber=chamber.name))
            members = [
                m
                for m in self._store.find(ChamberRoom, job_id)
                if m.chamber_id == chamber_id and m.until_at is None
            ]
            changes = [Change(m, replace(m, until_at=now)) for m in members]
            changes.append(Change(chamber, replace(chamber, ended_at=now)))
            self._history.do(job_id, EditKind.CHAMBER_CHANGED, chamber.name, changes)

        await asyncio.to_thread(close)

    async def say_hazards(
        self, job_id: UUID, hazards: tuple[Hazard, ...], entry_allowed: bool
    ) -> None:
        """Record what was looked for before people went in."""

        def say() -> None:
            assessment = HazardAssessment(
                id=self._record.new_id(),
                job_id=job_id,
                hazards=hazards,
                entry_allowed=entry_allowed,
                assessed_by=self._record.person(),
                assessed_at=self._clock.now(),
            )
            self._history.do(job_id, EditKind.HAZARDS_SAID, "", added(assessment))

        await asyncio.to_thread(say)

    async def undo(self, job_id: UUID) -> EditState:
        """Take the last step back."""
        await asyncio.to_thread(self._history.undo, job_id)
        return self._history.state(job_id)

    async def redo(self, job_id: UUID) -> EditState:
        """Write again what was undone last."""
        await asyncio.to_thread(self._history.redo, job_id)
        return self._history.state(job_id)

    def _view(self, job_id: UUID) -> RoomsView:
        self._store.get(Job, job_id)
        return rooms_view(self._store.job_records(job_id), self._history.state(job_id))

    def _add_room(self, job_id: UUID, given: RoomInput) -> UUID:
        if crosses_itself([(float(p.x_m), float(p.y_m)) for p in given.outline]):
            raise InvalidInput("outline", "its walls cross", "the corners in order around the room")
        level = given.level.strip()
        room = Room(
            id=self._record.new_id(),
            job_id=job_id,
            name=self._free_name(job_id, given.name.strip()),
            level=level,
            length_m=given.length_m,
            width_m=given.width_m,
            height_m=given.height_m,
            x_m=self._free_x(job_id, level) if given.x_m is None else given.x_m,
            y_m=Decimal(0) if given.y_m is None else given.y_m,
            outline=given.outline,
            use=given.use,
            typed=given.typed,
        )
        self._history.do(job_id, EditKind.ROOM_ADDED, room.name, added(room))
        return room.id

    def _free_name(self, job_id: UUID, name: str) -> str:
        """The name, numbered when the job has it already: Bedroom, Bedroom 2."""
        used = {room.name.casefold() for room in self._store.find(Room, job_id)}
        names = (name if n == 1 else f"{name} {n}" for n in range(1, len(used) + 2))
        return next(found for found in names if found.casefold() not in used)

    def _free_x(self, job_id: UUID, level: str) -> Decimal:
        here = [room for room in self._store.find(Room, job_id) if room.level == level]
        return max((room.x_m + room.length_m for room in here), default=Decimal(0))

    def _change_room(self, job_id: UUID, room_id: UUID, given: RoomInput) -> None:
        before = self._store.get(Room, room_id)
        resized = (given.length_m, given.width_m) != (before.length_m, before.width_m)
        moved = replace(
            before,
            name=given.name.strip(),
            level=given.level.strip(),
            length_m=given.length_m,
            width_m=given.width_m,
            height_m=given.height_m,
            x_m=before.x_m if given.x_m is None else given.x_m,
            y_m=before.y_m if given.y_m is None else given.y_m,
            outline=given.outline or (() if resized else before.outline),
            use=given.use or before.use,
            typed=given.typed or before.typed,
        )
        changes = [Change(before, moved)]
        for area in self._store.find(AffectedArea, job_id):
            if area.room_id == room_id and area.ended_at is None:
                total = surface_m2(moved, area.surface)
                wet = min(area.wet_m2, total)
                changes.append(Change(area, replace(area, total_m2=total, wet_m2=wet)))
        self._history.do(job_id, EditKind.ROOM_CHANGED, moved.name, changes)

    def _remove_room(self, job_id: UUID, room_id: UUID) -> None:
        records = self._store.job_records(job_id)
        room = self._store.get(Room, room_id)
        inside = {
            "moisture points": sum(p.room_id == room_id for p in of(records, MoisturePoint)),
            "machines": sum(p.room_id == room_id for p in of(records, Placement)),
            "photos": sum(p.room_id == room_id for p in of(records, Photo)),
        }
        named = [f"{count} {what}" for what, count in inside.items() if count]
        if named:
            raise Conflict(
                phrase(
                    "{room} has {named} and stays in the record. Move or take those back first.",
                    room=room.name,
                    named=", ".join(named),
                )
            )
        said: list[Record] = [a for a in of(records, AffectedArea) if a.room_id == room_id]
        said += [m for m in of(records, ChamberRoom) if m.room_id == room_id]
        said += [m for m in of(records, Material) if m.room_id == room_id]
        self._history.do(job_id, EditKind.ROOM_REMOVED, room.name, removed(*said, room))

    def _say_wet(self, job_id: UUID, room_id: UUID, wet: WetInput) -> None:
        room = self._store.get(Room, room_id)
        total = surface_m2(room, wet.surface)
        before = [
            area
            for area in self._store.find(AffectedArea, job_id)
            if area.room_id == room_id and area.surface is wet.surface and area.ended_at is None
        ]
        changes = list(removed(*before[1:]))
        if wet.wet_m2 == 0:
            changes += removed(*before[:1])
        else:
            first = before[0] if before else None
            area = first or AffectedArea(
                self._record.new_id(), job_id, room_id, wet.surface, Decimal(0), total
            )
            said = replace(
                area,
                wet_m2=wet.wet_m2,
                total_m2=total,
                wet_height_m=wet.wet_height_m,
                low_evaporation=wet.low_evaporation,
                contaminated=wet.contaminated,
            )
            changes.append(Change(first, said))
        self._history.do(job_id, EditKind.WET_CHANGED, room.name, changes)

    def _new_material(
        self, job_id: UUID, room_id: UUID, surface: Surface, key: str, layers: tuple[str, ...]
    ) -> Material:
        known = CATALOGUE.get(key)
        return Material(
            id=self._record.new_id(),
            job_id=job_id,
            room_id=room_id,
            surface=surface,
            catalogue_key=key,
            porosity=known.porosity if known else Porosity.POROUS,
            evaporation=known.evaporation if known else Evaporation.NORMAL,
            layers=layers or (known.layers if known else ()),
            suspected=known.suspected if known else (),
        )

    def _moves(self, job_id: UUID, room_id: UUID, chamber_id: UUID | None) -> list[Change]:
        now = self._clock.now()
        changes = []
        for member in self._store.find(ChamberRoom, job_id):
            if member.room_id == room_id and member.until_at is None:
                if member.chamber_id == chamber_id:
                    return []
                changes.append(Change(member, replace(member, until_at=now)))
        if chamber_id is not None:
            new = ChamberRoom(self._record.new_id(), job_id, chamber_id, room_id, now)
            changes.append(Change(None, new))
        return changes

"""The use cases of the equipment page; every writing call is one step that can be undone."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Protocol
from uuid import UUID

from app.domain.equipment_log import lines_of
from app.domain.errors import Conflict, InvalidInput
from app.domain.phrases import phrase
from app.domain.records import (
    ChamberRoom,
    Circuit,
    EquipmentAsset,
    EquipmentKind,
    EquipmentLog,
    Job,
    Placement,
    Room,
    Sizing,
)
from app.ports.clock import Clock
from app.services.edit_history import EditHistory, added, removed
from app.services.edit_steps import EditKind
from app.services.equipment_days import census_lines
from app.services.equipment_inputs import MachineInput, Rating, is_unrated, rated
from app.services.equipment_needs import Need
from app.services.equipment_views import EquipmentView, equipment_view, site_zone
from app.services.field_record import FieldRecord
from app.services.plan_geometry import room_at, spot_in
from app.services.record.edits import Change
from app.services.sizing_records import kept, sizing_of, to_keep
from app.storage.store import Store

_TAGS = {
    EquipmentKind.AIR_MOVER_CENTRIFUGAL: "AM",
    EquipmentKind.AIR_MOVER_AXIAL: "AX",
    EquipmentKind.DEHU_CONVENTIONAL: "DH",
    EquipmentKind.DEHU_LGR: "LGR",
    EquipmentKind.DEHU_DESICCANT: "DES",
    EquipmentKind.AIR_SCRUBBER: "AS",
    EquipmentKind.NEGATIVE_AIR: "NAM",
    EquipmentKind.HEATER: "HT",
    EquipmentKind.INJECTOR: "INJ",
    EquipmentKind.FLOOR_MAT: "MAT",
    EquipmentKind.HYDROXYL: "HYD",
    EquipmentKind.OZONE: "OZ",
    EquipmentKind.OTHER: "EQ",
}


class EquipmentServices(Protocol):
    """What the equipment page can ask for."""

    async def view(self, job_id: UUID) -> EquipmentView:
        """Needs, machines, circuits and what can be undone."""
        ...

    async def place(self, job_id: UUID, machine: MachineInput) -> UUID:
        """Put a machine into a room, and onto the plan when a place is given; gives the placement."""
        ...

    async def move(
        self, job_id: UUID, placement_id: UUID, level: str, x_m: Decimal, y_m: Decimal
    ) -> None:
        """Put a machine elsewhere; into another room it is a new placement from now on."""
        ...

    async def rate(self, job_id: UUID, asset_id: UUID, rating: Rating) -> None:
        """Enter what is printed on a machine; others of its kind of which nothing is known get the same."""
        ...

    async def count(self, job_id: UUID, stopped: Collection[UUID]) -> None:
        """Log every machine on site up to now: all run but those that stand still; no day stays without a line."""
        ...

    async def pick_up(
        self, job_id: UUID, placement_ids: Sequence[UUID], ago: timedelta, reason: str
    ) -> None:
        """Machines were switched off so long ago: take them away, with their days logged to that time."""
        ...

    async def add_circuit(
        self, job_id: UUID, label: str, breaker_a: Decimal, voltage_v: Decimal, shared_a: Decimal
    ) -> None:
        """Enter a circuit; ``shared_a`` is what the building itself draws."""
        ...

    async def remove_circuit(self, job_id: UUID, circuit_id: UUID) -> None:
        """Take a circuit back; its machines are on none then."""
        ...

    async def plug_in(self, job_id: UUID, placement_id: UUID, circuit_id: UUID | None) -> None:
        """Put a machine on a circuit, or on none."""
        ...

    async def use_packing(self, job_id: UUID) -> None:
        """Plug every machine in as the best packing says."""
        ...

    async def say_difference(self, job_id: UUID, need: Need, reason: str) -> None:
        """Record a recommendation with what was placed, and why they differ."""
        ...

    async def keep_sizing(self, job_id: UUID) -> None:
        """Put every calculation on record that agrees with what stands, or whose difference has a reason."""
        ...

    async def move_to_room(self, job_id: UUID, placement_id: UUID, room_id: UUID) -> None:
        """Put a machine into another room: a new placement from now on, its days logged up to now."""
        ...

    async def read_hour_meter(self, job_id: UUID, placement_id: UUID, hours: Decimal) -> None:
        """Log a machine up to now with what its hour meter shows."""
        ...


class EquipmentDesk:
    """``EquipmentServices`` on the store."""

    def __init__(
        self, store: Store, record: FieldRecord, history: EditHistory, clock: Clock
    ) -> None:
        self._store = store
        self._record = record
        self._history = history
        self._clock = clock

    async def view(self, job_id: UUID) -> EquipmentView:
        """Needs, machines, circuits and what can be undone."""
        return await asyncio.to_thread(self._view, job_id)

    async def place(self, job_id: UUID, machine: MachineInput) -> UUID:
        """Put a machine into a room, and onto the plan when a place is given."""
        return await asyncio.to_thread(self._place, job_id, machine)

    async def move(
        self, job_id: UUID, placement_id: UUID, level: str, x_m: Decimal, y_m: Decimal
    ) -> None:
        """Put a machine elsewhere; into another room it is a new placement from now on."""
        await asyncio.to_thread(self._move, job_id, placement_id, level, x_m, y_m)

    async def rate(self, job_id: UUID, asset_id: UUID, rating: Rating) -> None:
        """Enter what is printed on a machine."""

        def write() -> None:
            asset = self._store.get(EquipmentAsset, asset_id)
            alike = [
                other
                for other in self._store.find(EquipmentAsset, job_id)
                if other.id != asset.id and other.kind is asset.kind and is_unrated(other)
            ]
            changes = [Change(one, rated(one, rating)) for one in (asset, *alike)]
            self._history.do(job_id, EditKind.MACHINE_CHANGED, asset.tag, changes)

        await asyncio.to_thread(write)

    async def count(self, job_id: UUID, stopped: Collection[UUID]) -> None:
        """Log every machine on site up to now."""
        await asyncio.to_thread(self._count, job_id, frozenset(stopped))

    async def pick_up(
        self, job_id: UUID, placement_ids: Sequence[UUID], ago: timedelta, reason: str
    ) -> None:
        """Take machines away, with their days logged to the time they were switched off."""
        at = self._clock.now() - ago
        if not placement_ids:
            raise InvalidInput("machines", "none was chosen", "one or more")
        await asyncio.to_thread(self._pick_up, job_id, placement_ids, at, reason.strip())

    async def add_circuit(
        self, job_id: UUID, label: str, breaker_a: Decimal, voltage_v: Decimal, shared_a: Decimal
    ) -> None:
        """Enter a circuit."""

        def write() -> None:
            used = {c.label.casefold() for c in self._store.find(Circuit, job_id)}
            if label.strip().casefold() in used:
                raise InvalidInput(
                    "label", phrase("{label} is there already", label=label), "another name"
                )
            circuit = Circuit(
                self._record.new_id(), job_id, label.strip(), breaker_a, voltage_v,
                shared_load_a=shared_a or None,
            )  # fmt: skip
            self._history.do(job_id, EditKind.CIRCUIT_CHANGED, circuit.label, added(circuit))

        await asyncio.to_thread(write)

    async def remove_circuit(self, job_id: UUID, circuit_id: UUID) -> None:
        """Take a circuit back; its machines are on none then."""

        def write() -> None:
            circuit = self._store.get(Circuit, circuit_id)
            changes = [
                Change(p, replace(p, circuit_id=None))
                for p in self._store.find(Placement, job_id)
                if p.circuit_id == circuit_id
            ]
            self._history.do(
                job_id, EditKind.CIRCUIT_CHANGED, circuit.label, [*changes, *removed(circuit)]
            )

        await asyncio.to_thread(write)

    async def plug_in(self, job_id: UUID, placement_id: UUID, circuit_id: UUID | None) -> None:
        """Put a machine on a circuit, or on none."""

        def write() -> None:
            placement = self._store.get(Placement, placement_id)
            plugged = replace(placement, circuit_id=circuit_id)
            name = self._store.get(EquipmentAsset, placement.asset_id).tag
            self._history.do(job_id, EditKind.CIRCUIT_CHANGED, name, [Change(placement, plugged)])

        await asyncio.to_thread(write)

    async def use_packing(self, job_id: UUID) -> None:
        """Plug every machine in as the best packing says."""

        def write() -> None:
            view = self._view(job_id)
            circuits = {c.label: c.circuit_id for c in view.circuits}
            machines = {m.tag: m.placement_id for m in view.machines if m.removed_at is None}
            changes = []
            for tag, label in view.packing:
                placement = self._store.get(Placement, machines[tag])
                changes.append(Change(placement, replace(placement, circuit_id=circuits[label])))
            if not changes:
                raise Conflict("Enter circuits, and the current of the machines, first.")
            self._history.do(job_id, EditKind.CIRCUIT_CHANGED, "", changes)

        await asyncio.to_thread(write)

    async def say_difference(self, job_id: UUID, need: Need, reason: str) -> None:
        """Record a recommendation with what was placed, and why they differ."""

        def write() -> None:
            known = self._store.find(Sizing, job_id)
            new_id, now = self._record.new_id(), self._clock.now()
            sizing = sizing_of(
                need, known, new_id, job_id, self._record.person(), now, reason.strip()
            )
            self._history.do(job_id, EditKind.SIZING_SAID, need.place, added(sizing))

        await asyncio.to_thread(write)

    async def keep_sizing(self, job_id: UUID) -> None:
        """Put every calculation on record that agrees with what stands, or whose difference has a reason."""

        def write() -> None:
            needs = to_keep(self._view(job_id).needs)
            if not needs:
                raise Conflict(
                    "Every calculation is on record, or a difference wants its reason first."
                )
            ids = [self._record.new_id() for _ in needs]
            known = self._store.find(Sizing, job_id)
            changes = kept(needs, known, job_id, self._record.person(), self._clock.now(), ids)
            self._history.do(job_id, EditKind.SIZING_KEPT, "", changes)

        await asyncio.to_thread(write)

    async def move_to_room(self, job_id: UUID, placement_id: UUID, room_id: UUID) -> None:
        """Put a machine into another room."""

        def write() -> None:
            placement, room = (
                self._store.get(Placement, placement_id),
                self._store.get(Room, room_id),
            )
            if placement.room_id != room.id:
                x_m, y_m = self._spot(job_id, room)
                self._move_into(job_id, placement, room, x_m, y_m)

        await asyncio.to_thread(write)

    async def read_hour_meter(self, job_id: UUID, placement_id: UUID, hours: Decimal) -> None:
        """Log a machine up to now with what its hour meter shows."""

        def write() -> None:
            placement = self._store.get(Placement, placement_id)
            name = self._store.get(EquipmentAsset, placement.asset_id).tag
            before = [
                line.hour_meter_h
                for line in lines_of(placement, self._store.find(EquipmentLog, job_id))
                if line.hour_meter_h is not None
            ]
            if before and hours < before[-1]:
                raise InvalidInput(
                    "hours",
                    phrase("the hour meter showed {before} before", before=before[-1]),
                    phrase("{before} or more", before=before[-1]),
                )
            visit = self._record.visits.current_visit(job_id)
            lines = self._lines(job_id, placement, self._clock.now(), visit.id, True)
            lines[-1] = replace(lines[-1], hour_meter_h=hours)
            self._history.do(job_id, EditKind.HOURS_READ, name, added(*lines))

        await asyncio.to_thread(write)

    def _view(self, job_id: UUID) -> EquipmentView:
        self._store.get(Job, job_id)
        records = self._store.job_records(job_id)
        return equipment_view(records, self._clock.now(), self._history.state(job_id))

    def _place(self, job_id: UUID, given: MachineInput) -> UUID:
        room_id = given.room_id
        if room_id is None and given.x_m is not None and given.y_m is not None:
            found = room_at(self._store.find(Room, job_id), given.level, given.x_m, given.y_m)
            room_id = None if found is None else found.id
        if room_id is None:
            raise InvalidInput("place", "there is no room", "a place within a room of the plan")
        asset = self._free_asset(job_id, given)
        x_m, y_m = given.x_m, given.y_m
        if x_m is None or y_m is None:
            x_m, y_m = self._spot(job_id, self._store.get(Room, room_id))
        placement = Placement(
            id=self._record.new_id(),
            job_id=job_id,
            asset_id=asset.id,
            room_id=room_id,
            placed_at=self._clock.now(),
            placed_by=self._record.person(),
            reason=given.reason.strip(),
            chamber_id=self._chamber_of(job_id, room_id),
            circuit_id=given.circuit_id,
            x_m=x_m,
            y_m=y_m,
        )
        known = any(a.id == asset.id for a in self._store.find(EquipmentAsset, job_id))
        new = added(placement) if known else added(asset, placement)
        self._history.do(job_id, EditKind.MACHINE_PLACED, asset.tag, new)
        return placement.id

    def _free_asset(self, job_id: UUID, given: MachineInput) -> EquipmentAsset:
        """The machine of that tag, or a new one; a tag that stands somewhere is refused by the record."""
        assets = self._store.find(EquipmentAsset, job_id)
        by_tag = {asset.tag: asset for asset in assets}
        tag = given.tag.strip()
        if tag in by_tag:
            if by_tag[tag].kind is not given.kind:
                raise InvalidInput(
                    "tag", phrase("{tag} is another kind of machine", tag=tag), "another tag"
                )
            return by_tag[tag]
        prefix = _TAGS[given.kind]
        names = (f"{prefix}-{n}" for n in range(1, len(assets) + 2))
        tag = tag or next(name for name in names if name not in by_tag)
        alike = [asset for asset in assets if asset.kind is given.kind]
        new = EquipmentAsset(self._record.new_id(), job_id, tag, given.kind)
        if not alike:
            return new
        # Crews place several of one model; what was entered of the last one is proposed for the next.
        last = alike[-1]
        return replace(
            new,
            make=last.make,
            model=last.model,
            capacity_l_per_day=last.capacity_l_per_day,
            rating_basis=last.rating_basis,
            airflow_m3_per_h=last.airflow_m3_per_h,
            current_a=last.current_a,
            voltage_v=last.voltage_v,
        )

    def _chamber_of(self, job_id: UUID, room_id: UUID) -> UUID | None:
        members = self._store.find(ChamberRoom, job_id)
        current = [m for m in members if m.room_id == room_id and m.until_at is None]
        return current[-1].chamber_id if current else None

    def _move(
        self, job_id: UUID, placement_id: UUID, level: str, x_m: Decimal, y_m: Decimal
    ) -> None:
        placement = self._store.get(Placement, placement_id)
        room = room_at(self._store.find(Room, job_id), level, x_m, y_m)
        if room is None:
            raise InvalidInput("place", "there is no room", "a place within a room of the plan")
        self._move_into(job_id, placement, room, x_m, y_m)

    def _spot(self, job_id: UUID, room: Room) -> tuple[Decimal, Decimal]:
        """A place of the room for a machine whose place on the plan nobody said."""
        here = [p for p in self._store.find(Placement, job_id) if p.removed_at is None]
        return spot_in(
            room, [(p.x_m, p.y_m) for p in here if p.x_m is not None and p.y_m is not None]
        )

    def _move_into(
        self, job_id: UUID, placement: Placement, room: Room, x_m: Decimal, y_m: Decimal
    ) -> None:
        tag = self._store.get(EquipmentAsset, placement.asset_id).tag
        if room.id == placement.room_id:
            changes = [Change(placement, replace(placement, x_m=x_m, y_m=y_m))]
        else:
            now = self._clock.now()
            changes = [*self._ended(job_id, placement, now, f"Moved to {room.name}")]
            there = replace(
                placement,
                id=self._record.new_id(),
                room_id=room.id,
                chamber_id=self._chamber_of(job_id, room.id),
                placed_at=now,
                placed_by=self._record.person(),
                x_m=x_m,
                y_m=y_m,
                photo_ids=(),
            )
            changes += added(there)
        self._history.do(job_id, EditKind.MACHINE_MOVED, tag, changes)

    def _count(self, job_id: UUID, stopped: frozenset[UUID]) -> None:
        standing = [p for p in self._store.find(Placement, job_id) if p.removed_at is None]
        if not standing:
            raise Conflict("No machine is on site.")
        visit = self._record.visits.current_visit(job_id)
        now = self._clock.now()
        changes: list[Change] = []
        for placement in standing:
            running = placement.id not in stopped
            changes += added(*self._lines(job_id, placement, now, visit.id, running))
        changes.append(Change(visit, replace(visit, equipment_counted=True)))
        self._history.do(job_id, EditKind.MACHINES_COUNTED, "", changes)

    def _pick_up(
        self, job_id: UUID, placement_ids: Sequence[UUID], at: datetime, reason: str
    ) -> None:
        changes: list[Change] = []
        names = []
        for placement_id in placement_ids:
            placement = self._store.get(Placement, placement_id)
            asset = self._store.get(EquipmentAsset, placement.asset_id)
            names.append(asset.tag)
            if placement.removed_at is not None:
                raise Conflict(phrase("{tag} was picked up already.", tag=asset.tag))
            changes += self._ended(job_id, placement, at, reason)
        self._history.do(job_id, EditKind.MACHINE_REMOVED, ", ".join(names), changes)

    def _ended(self, job_id: UUID, placement: Placement, at: datetime, reason: str) -> list[Change]:
        """The changes that end a placement: its log up to the end, then the end."""
        lines = self._lines(job_id, placement, at, None, True)
        removed_placement = replace(
            placement,
            removed_at=at,
            removed_by=self._record.person(),
            removal_reason=reason,
        )
        return [*added(*lines), Change(placement, removed_placement)]

    def _lines(
        self,
        job_id: UUID,
        placement: Placement,
        until: datetime,
        visit_id: UUID | None,
        running: bool,
    ) -> list[EquipmentLog]:
        return census_lines(
            placement,
            self._store.find(EquipmentLog, job_id),
            until=until,
            running=running,
            zone=site_zone(self._store.get(Job, job_id)),
            by=self._record.person(),
            logged_at=self._clock.now(),
            visit_id=visit_id,
            new_id=self._record.new_id,
        )

"""The demo's drying plan: chamber, class, calculated machines on their circuits, the daily log, the end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from uuid import UUID

from app.bootstrap.demo import scenario
from app.bootstrap.demo.camera import DemoCamera, machine_in_place
from app.bootstrap.workspace import Workspace
from app.domain.quantities import Amount, AmountUnit
from app.domain.records import (
    Chamber,
    Circuit,
    Determination,
    DeterminationKind,
    DryingMethod,
    EquipmentAsset,
    EquipmentKind,
    EquipmentLog,
    Fact,
    Job,
    PhotoPhase,
    Placement,
    RatingBasis,
    Room,
    Sizing,
    SizingKind,
    Surface,
    Visit,
    WorkPlan,
)
from standards.sizing.air_movers import WetRoom, air_movers
from standards.sizing.dehumidifiers import (
    CHART_2022,
    Capacity,
    DehumidifierType,
    size_dehumidifiers,
)
from standards.sizing.dehumidifiers import RatingBasis as Basis
from standards.sizing.water_class import Surfaces, class_of_water
from standards.sizing.working import Working

DEHUMIDIFIER = "LGR 1"
_PPD = 110
_M2, _M3 = AmountUnit.M2, AmountUnit.M3
_AIR_MOVERS = "S500 12.5.3 (2021), by area"


@dataclass(frozen=True, slots=True)
class Machine:
    """A machine of the scenario and where it stands."""

    tag: str
    kind: EquipmentKind
    room: str
    circuit: str
    amperes: Decimal


class DryingMachines:
    """Writes the plan and the machines; each only once."""

    def __init__(self, workspace: Workspace, job: Job, camera: DemoCamera) -> None:
        self._workspace = workspace
        self._store = workspace.store
        self._record = workspace.record
        self._job = job
        self._camera = camera
        self._rooms = {room.name: room for room in self._store.find(Room, job.id)}

    def set_up(self, visit: Visit) -> None:
        """The chamber with its class, plan, calculations and running machines."""
        chamber = self._chamber()
        self._decide_class(visit, chamber.id)
        self._write_plan(visit, chamber.id)
        counts = self._calculate(visit, chamber.id)
        known = {asset.tag: asset for asset in self._store.find(EquipmentAsset, self._job.id)}
        standing = {p.asset_id for p in self._store.find(Placement, self._job.id)}
        circuits = self._circuits()
        for place, machine in enumerate(_machines(counts)):
            asset = known.get(machine.tag) or self._record.enter(self._asset(machine))
            if asset.id in standing:
                continue
            room = self._rooms[machine.room]
            photo = self._camera.take(
                machine_in_place(machine.room, machine.tag),
                f"{machine.tag} in place",
                PhotoPhase.EQUIPMENT,
                visit,
                room.id,
            )
            self._record.enter(
                Placement(
                    id=self._record.new_id(),
                    job_id=self._job.id,
                    asset_id=asset.id,
                    room_id=room.id,
                    placed_at=self._workspace.clock.now(),
                    placed_by=visit.technician,
                    reason="as calculated",
                    chamber_id=chamber.id,
                    circuit_id=circuits[machine.circuit].id,
                    x_m=room.x_m + Decimal("0.6") + Decimal("0.7") * (place % 3),
                    y_m=room.y_m + Decimal("0.5"),
                    photo_ids=(photo.id,),
                )
            )

    def dehumidifier(self) -> Placement | None:
        """Where the dehumidifier stands."""
        tags = {a.id: a.tag for a in self._store.find(EquipmentAsset, self._job.id)}
        placed = self._store.find(Placement, self._job.id)
        return next((p for p in placed if tags[p.asset_id] == DEHUMIDIFIER), None)

    def chamber_id(self) -> UUID | None:
        """The drying chamber."""
        return next((c.id for c in self._store.find(Chamber, self._job.id)), None)

    def log_visit(self, visit: Visit) -> None:
        """That every machine stood and ran, for the day of this visit."""
        logged = {
            (line.placement_id, line.visit_id)
            for line in self._store.find(EquipmentLog, self._job.id)
        }
        for placement in self._store.find(Placement, self._job.id):
            if (placement.id, visit.id) not in logged:
                since = (visit.arrived_at - placement.placed_at) / timedelta(hours=1)
                self._record.equipment.log_day(
                    placement.id,
                    scenario.local_day(visit.arrived_at),
                    running=True,
                    hours=Decimal(min(24, max(0, round(since)))),
                    visit_id=visit.id,
                )

    def take_away(self) -> None:
        """All machines leave now."""
        for placement in self._store.find(Placement, self._job.id):
            if placement.removed_at is None:
                self._record.equipment.remove(
                    placement.id, at=self._workspace.clock.now(), reason="all points at their goal"
                )

    def _chamber(self) -> Chamber:
        known = self._store.find(Chamber, self._job.id)
        rooms = tuple(room.id for room in self._rooms.values())
        return (
            known[0]
            if known
            else self._record.rooms.open_chamber(
                self._job.id, "Ground floor", DryingMethod.CLOSED, rooms
            )
        )

    def _decide_class(self, visit: Visit, chamber_id: UUID) -> None:
        decided = self._store.find(Determination, self._job.id)
        if any(d.kind is DeterminationKind.CLASS for d in decided):
            return
        worked = class_of_water(*_surfaces())
        self._record.determine(
            self._job.id,
            DeterminationKind.CLASS,
            worked.value,
            "Floors and lower walls of three rooms wet, measured surface by surface",
            chamber_id=chamber_id,
            visit_id=visit.id,
            inputs=(
                Fact("wet_percent", f"{float(worked.wet_pct):.1f}", "%"),
                Fact("wet area", f"{float(worked.wet.value):.1f}", "m2"),
                Fact("all surfaces", f"{float(worked.total.value):.1f}", "m2"),
            ),
            proposed=worked.value,
        )

    def _write_plan(self, visit: Visit, chamber_id: UUID) -> None:
        if self._store.find(WorkPlan, self._job.id):
            return
        self._record.enter(
            WorkPlan(
                id=self._record.new_id(),
                job_id=self._job.id,
                method=DryingMethod.CLOSED,
                schedule_h=24,
                removals=(),
                goals="each point at the goal of its control reading at two visits",
                written_by=visit.technician,
                written_at=self._workspace.clock.now(),
                chamber_ids=(chamber_id,),
            )
        )

    def _calculate(self, visit: Visit, chamber_id: UUID) -> dict[str, int]:
        """The number of air movers by room; the calculations are on record."""
        known = self._store.find(Sizing, self._job.id)
        if not any(one.kind is SizingKind.DEHUMIDIFICATION for one in known):
            volume = sum(
                (r.length_m * r.width_m * r.height_m for r in self._rooms.values()), Decimal(0)
            )
            capacity = Capacity(Amount.of(_PPD, AmountUnit.PINTS_PER_DAY), Basis.AHAM)
            need = size_dehumidifiers(Amount.of(volume, _M3), 2, DehumidifierType.LGR, capacity)
            units = need.units or 0
            self._size(
                SizingKind.DEHUMIDIFICATION, visit, units, units, need.working,
                CHART_2022.basis.edition, Fact("volume", f"{volume:.1f}", "m3"), chamber_id=chamber_id,
            )  # fmt: skip
        counts = {}
        for room in self._rooms.values():
            wet, _, _ = scenario.wet_surface(room.name, Surface.FLOOR)
            [sized] = air_movers([WetRoom(room.name, Amount.of(wet, _M2))]).rooms
            counts[room.name] = sized.units
            if not any(one.room_id == room.id for one in known):
                self._size(
                    SizingKind.AIR_MOVERS, visit, sized.units_min, sized.units_max, sized.working,
                    _AIR_MOVERS, Fact("wet floor", f"{wet}", "m2"), room_id=room.id, placed=sized.units,
                )  # fmt: skip
        return counts

    def _size(
        self,
        kind: SizingKind,
        visit: Visit,
        low: int,
        high: int,
        working: Working,
        edition: str,
        given: Fact,
        *,
        chamber_id: UUID | None = None,
        room_id: UUID | None = None,
        placed: int | None = None,
    ) -> None:
        self._record.enter(
            Sizing(
                id=self._record.new_id(),
                job_id=self._job.id,
                kind=kind,
                inputs=(given,),
                chart_edition=edition,
                working="; ".join(str(step) for step in working.steps),
                recommended_low=low,
                recommended_high=high,
                unit="machines",
                calculated_by=visit.technician,
                calculated_at=self._workspace.clock.now(),
                chamber_id=chamber_id,
                room_id=room_id,
                placed=low if placed is None else placed,
            )
        )

    def _circuits(self) -> dict[str, Circuit]:
        known = {circuit.label: circuit for circuit in self._store.find(Circuit, self._job.id)}
        for label in ("Hall", *self._rooms):
            if label not in known:
                known[label] = self._record.enter(
                    Circuit(self._record.new_id(), self._job.id, label, Decimal(15), Decimal(120))
                )
        return known

    def _asset(self, machine: Machine) -> EquipmentAsset:
        dries = machine.kind is EquipmentKind.DEHU_LGR
        return EquipmentAsset(
            id=self._record.new_id(),
            job_id=self._job.id,
            tag=machine.tag,
            kind=machine.kind,
            make="Demo",
            model="LGR 110" if dries else "Axial 2",
            serial=f"D-{machine.tag.replace(' ', '')}",
            capacity_l_per_day=Decimal("52.05") if dries else None,
            rating_basis=RatingBasis.AHAM if dries else RatingBasis.UNKNOWN,
            airflow_m3_per_h=Decimal(510) if dries else Decimal(3400),
            current_a=machine.amperes,
            voltage_v=Decimal(120),
            typed=(Fact("AHAM", str(_PPD), "pint/day"),) if dries else (),
        )


def _machines(counts: dict[str, int]) -> list[Machine]:
    found = [Machine(DEHUMIDIFIER, EquipmentKind.DEHU_LGR, "Kitchen", "Hall", Decimal("6.5"))]
    for room, count in counts.items():
        for _ in range(count):
            tag = f"AM {len(found)}"
            found.append(Machine(tag, EquipmentKind.AIR_MOVER_AXIAL, room, room, Decimal("1.9")))
    return found


def _surfaces() -> tuple[Surfaces, Surfaces]:
    """All surfaces of the three rooms, and the wet ones."""
    every = {surface: Decimal(0) for surface in (Surface.FLOOR, Surface.WALL)}
    wet = dict(every)
    for room in scenario.ROOMS:
        for surface in every:
            part, total, _ = scenario.wet_surface(room.name, surface)
            wet[surface] += part
            every[surface] += total
    dry = Amount.of(0, _M2)
    floor, walls = (Amount.of(every[s], _M2) for s in (Surface.FLOOR, Surface.WALL))
    wet_floor, wet_walls = (Amount.of(wet[s], _M2) for s in (Surface.FLOOR, Surface.WALL))
    return Surfaces(floor, walls, floor), Surfaces(wet_floor, wet_walls, dry)

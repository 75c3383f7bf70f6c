"""The equipment page: what is recommended with its working, what stands where and since when, and the circuits."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Signal, Slot

from app.domain.quantities import Amount, AmountUnit
from app.domain.records import EquipmentKind
from app.services.equipment_inputs import MachineInput, Rating
from ui.viewmodels.edit_page import EditPageModel
from ui.viewmodels.qml import qml_property, qml_type
from ui.viewmodels.rows import RowsModel
from ui.viewmodels.translated import translated
from ui.viewmodels.wording import Wording, day, day_and_time, number, zone

if TYPE_CHECKING:  # the store behind it takes a second to import
    from app.services.equipment_views import EquipmentView, MachineView

_HUNDREDTH = Decimal("0.01")


@qml_type("owned by EquipmentModel")
class SiteMachineRows(RowsModel):
    """One row a machine that stands on site; ``chosen`` when it was ticked for the count or the pick-up."""

    ROLES: ClassVar[tuple[str, ...]] = (
        "placementId", "assetId", "tag", "kind", "model", "room", "since", "hours", "days", "unlogged", "running",
        "circuit", "circuitId", "current", "capacity", "airflow", "photos", "chosen",
    )  # fmt: skip


@qml_type("owned by AppModel")
class EquipmentModel(EditPageModel):
    """The equipment page."""

    changed = Signal()
    moved = Signal()
    hoursRead = Signal()

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self._view: EquipmentView | None = None
        self._machines = SiteMachineRows(self)
        self._chosen: set[UUID] = set()
        self._stamp = 0

    def open(self, job_id: UUID) -> None:
        """Show the equipment of this job."""
        if job_id != self.job_id:
            self._chosen = set()
        self.job_id = job_id
        self.load(lambda: self.services.equipment.view(job_id), self._show)

    def use_units(self, wording: Wording) -> None:
        """Show capacities in these units from now on."""
        super().use_units(wording)
        self.editsChanged.emit()
        self._arrange()

    @Slot(str)
    def choose(self, placement_id: str) -> None:
        """Tick a machine, or untick it."""
        self._chosen ^= {UUID(placement_id)}
        self._arrange()

    @Slot()
    def chooseAll(self) -> None:
        """Tick every machine, or untick all when all are."""
        standing = {m.placement_id for m in self._standing()}
        self._chosen = set() if self._chosen >= standing else standing
        self._arrange()

    @Slot(str, str)
    def place(self, kind: str, room_id: str) -> None:
        """Place one more machine of a kind in a room."""
        machine = MachineInput(EquipmentKind(kind), UUID(room_id))
        count = len(self._view.machines) if self._view else 0
        self.step(
            f"place {machine} {count}",
            lambda job: self.services.equipment.place(job, machine),
        )

    @Slot()
    def countAllRunning(self) -> None:
        """Everything on site still runs: log every day up to now."""
        self._count(frozenset())

    @Slot()
    def countWithStopped(self) -> None:
        """The ticked machines stand still, all others run."""
        self._count(frozenset(self._chosen))

    @Slot(int, str)
    def pickUp(self, minutes_ago: int, reason: str) -> None:
        """Take the ticked machines away, so many minutes ago."""
        chosen = sorted(self._chosen, key=lambda key: key.hex)
        ago = timedelta(minutes=minutes_ago)

        def gone(_: Any) -> None:
            self._chosen = set()

        self.step(
            f"pick up {chosen}",
            lambda job: self.services.equipment.pick_up(job, chosen, ago, reason),
            gone,
        )

    @Slot(str, str, str, str, str)
    def rate(self, asset_id: str, capacity: str, airflow: str, current: str, model: str) -> None:
        """Enter what is printed on a machine: AHAM pints or litres a day, cfm or m³/h, amperes; empty is unknown."""
        us, key = self.wording.us, UUID(asset_id)

        def amount(text: str, unit: AmountUnit, si: AmountUnit) -> Decimal | None:
            if not text.strip():
                return None
            exact = Amount(Fraction(self.typed_number(text)), unit).to(si)
            return Decimal(exact.numerator) / Decimal(exact.denominator)

        def read() -> Rating:
            water = AmountUnit.PINTS_PER_DAY if us else AmountUnit.L_PER_DAY
            flow = AmountUnit.CFM if us else AmountUnit.M3_PER_H
            return Rating(
                _rounded(amount(capacity, water, AmountUnit.L_PER_DAY)),
                _rounded(amount(airflow, flow, AmountUnit.M3_PER_H)),
                self.typed_number(current) if current.strip() else None,
                model,
            )

        rating = self.understood(read)
        if rating is not None:
            self.step(
                f"rate {key} {rating}", lambda job: self.services.equipment.rate(job, key, rating)
            )

    @Slot(str, str, str, str)
    def addCircuit(self, label: str, breaker: str, voltage: str, shared: str) -> None:
        """Enter a circuit, in amperes and volts; ``shared`` is what the building draws from it."""

        def read() -> tuple[Decimal, Decimal, Decimal]:
            numbers = [self.typed_number(text or "0") for text in (breaker, voltage, shared)]
            return numbers[0], numbers[1], numbers[2]

        sizes = self.understood(read)
        if sizes is not None:
            self.step(
                f"circuit {label}",
                lambda job: self.services.equipment.add_circuit(job, label, *sizes),
            )

    @Slot(str)
    def removeCircuit(self, circuit_id: str) -> None:
        """Take a circuit back; undo brings it again."""
        key = UUID(circuit_id)
        self.step(f"no {key}", lambda job: self.services.equipment.remove_circuit(job, key))

    @Slot(str, str)
    def plugIn(self, placement_id: str, circuit_id: str) -> None:
        """Put a machine on a circuit, or on none."""
        key, target = UUID(placement_id), UUID(circuit_id) if circuit_id else None
        self.step(
            f"plug {key} {target}",
            lambda job: self.services.equipment.plug_in(job, key, target),
        )

    @Slot(str, str)
    def moveToRoom(self, placement_id: str, room_id: str) -> None:
        """Put a machine into another room from now on."""
        key, room = UUID(placement_id), UUID(room_id)
        self.step(
            f"move {key} {room}",
            lambda job: self.services.equipment.move_to_room(job, key, room),
            lambda _: self.moved.emit(),
        )

    @Slot(str, str)
    def readHourMeter(self, placement_id: str, shown: str) -> None:
        """Log a machine up to now with what its hour meter shows."""
        key = UUID(placement_id)
        hours = self.understood(lambda: self.typed_number(shown))
        if hours is not None:
            self.step(
                f"hours {key} {hours}",
                lambda job: self.services.equipment.read_hour_meter(job, key, hours),
                lambda _: self.hoursRead.emit(),
            )

    @Slot()
    def keepSizing(self) -> None:
        """Put the calculations on record that agree with what stands, or whose difference has a reason."""
        self.step("keep sizing", lambda job: self.services.equipment.keep_sizing(job))

    @Slot(str, int, result="QVariantMap")
    def details(self, placement_id: str, _stamp: int) -> dict[str, Any]:
        """A machine on site; the second argument makes a binding follow :attr:`stamp`."""
        machine = next((m for m in self._standing() if str(m.placement_id) == placement_id), None)
        if machine is None or self._view is None:
            return {}
        circuits = {c.circuit_id: c.label for c in self._view.circuits}
        rated = bool(machine.current_a and (machine.capacity_l_per_day or machine.airflow_m3_per_h))
        return {
            **self._row(machine, circuits),
            "roomId": str(machine.room_id),
            "rated": rated and bool(machine.model),
            "hourMeter": _plain(machine.hour_meter_h),
        }

    @Slot()
    def usePacking(self) -> None:
        """Plug every machine in as the best packing says."""
        self.step("packing", lambda job: self.services.equipment.use_packing(job))

    @Slot(int, str)
    def sayDifference(self, index: int, reason: str) -> None:
        """Say why so many machines stand there and not as many as recommended."""
        if self._view is None or not 0 <= index < len(self._view.needs):
            return
        need = self._view.needs[index]
        self.step(
            f"difference {need} {reason}",
            lambda job: self.services.equipment.say_difference(job, need, reason),
        )

    def _count(self, stopped: frozenset[UUID]) -> None:
        def counted(_: Any) -> None:
            self._chosen = set()

        self.step(
            f"count {sorted(map(str, stopped))}",
            lambda job: self.services.equipment.count(job, stopped),
            counted,
        )

    def _standing(self) -> list[MachineView]:
        machines = self._view.machines if self._view else ()
        return [machine for machine in machines if machine.removed_at is None]

    def _show(self, view: EquipmentView) -> None:
        self._view = view
        self._chosen &= {machine.placement_id for machine in self._standing()}
        self._arrange()
        self.show_edits(view.edits)

    def _arrange(self) -> None:
        if self._view is None:
            return
        circuits = {c.circuit_id: c.label for c in self._view.circuits}
        self._machines.show(self._row(machine, circuits) for machine in self._standing())
        self._stamp += 1
        self.changed.emit()

    def _row(self, machine: MachineView, circuits: dict[UUID, str]) -> dict[str, Any]:
        tz = zone(self._view.header.time_zone if self._view else "")
        us = self.wording.us
        water = AmountUnit.PINTS_PER_DAY if us else AmountUnit.L_PER_DAY
        flow = AmountUnit.CFM if us else AmountUnit.M3_PER_H
        return {
            "placementId": str(machine.placement_id),
            "assetId": str(machine.asset_id),
            "tag": machine.tag,
            "kind": machine.kind.value,
            "model": machine.model,
            "room": machine.room_name,
            "since": day(machine.placed_at, tz),
            "hours": number(machine.hours, 0),
            "days": machine.days,
            "unlogged": len(machine.unlogged),
            "running": "" if machine.running is None else "yes" if machine.running else "no",
            "circuit": circuits.get(machine.circuit_id, "") if machine.circuit_id else "",
            "circuitId": str(machine.circuit_id) if machine.circuit_id else "",
            "current": _plain(machine.current_a),
            "capacity": _shown(machine.capacity_l_per_day, AmountUnit.L_PER_DAY, water),
            "airflow": _shown(machine.airflow_m3_per_h, AmountUnit.M3_PER_H, flow),
            "photos": machine.photos,
            "chosen": machine.placement_id in self._chosen,
        }

    def _get_needs(self) -> list[dict[str, Any]]:
        return [
            {
                "kind": need.kind.value,
                "place": need.place,
                "low": need.low,
                "high": need.high,
                "placed": need.placed,
                "differs": need.differs,
                "fewer": need.placed < need.low,
                "problem": need.problem.value if need.problem else "",
                "reason": need.reason,
                "onRecord": need.on_record,
                "working": [translated(line, "Rules") for line in need.working],
            }
            for need in (self._view.needs if self._view else ())
        ]

    def _get_keepable(self) -> int:
        from app.services.sizing_records import to_keep

        return len(to_keep(self._view.needs)) if self._view else 0

    def _get_stamp(self) -> int:
        return self._stamp

    def _get_circuits(self) -> list[dict[str, Any]]:
        return [
            {
                "circuitId": str(c.circuit_id),
                "label": c.label,
                "breaker": number(c.breaker_a, 0),
                "load": number(c.load_a, 1),
                "limit": number(c.limit_a, 1),
                "part": float(c.load_a / c.limit_a) if c.limit_a else 0.0,
                "over": c.load_a > c.limit_a,
                "machines": ", ".join(c.machines),
            }
            for c in (self._view.circuits if self._view else ())
        ]

    def _get_removed(self) -> list[dict[str, Any]]:
        if self._view is None:
            return []
        tz = zone(self._view.header.time_zone)
        return [
            {
                "tag": m.tag,
                "kind": m.kind.value,
                "room": m.room_name,
                "from": day(m.placed_at, tz),
                "until": day_and_time(m.removed_at, tz),
                "hours": number(m.hours, 0),
            }
            for m in self._view.machines
            if m.removed_at is not None
        ]

    def _get_rooms(self) -> list[dict[str, str]]:
        rooms = self._view.rooms if self._view else ()
        return [{"key": str(room_id), "text": name} for room_id, name in rooms]

    def _get_unplaced(self) -> list[str]:
        return list(self._view.unplaced) if self._view else []

    def _get_packing(self) -> list[str]:
        return [f"{tag} → {label}" for tag, label in (self._view.packing if self._view else ())]

    def _get_visit(self) -> int:
        shown = self._view.visit_number if self._view else None
        return 0 if shown is None else shown

    def _get_counted(self) -> bool:
        return self._view is not None and self._view.counted

    def _get_chosen_count(self) -> int:
        return len(self._chosen)

    def _get_unlogged(self) -> int:
        return sum(len(machine.unlogged) for machine in self._standing())

    def _get_water_unit(self) -> str:
        return self.tr("AHAM pints a day") if self.wording.us else self.tr("litres a day, AHAM")

    def _get_flow_unit(self) -> str:
        return "cfm" if self.wording.us else "m³/h"

    def _get_machines(self) -> SiteMachineRows:
        return self._machines

    def _get_loaded(self) -> bool:
        return self._view is not None

    machines = qml_property(SiteMachineRows, _get_machines, constant=True)
    needs = qml_property("QVariantList", _get_needs, notify=changed)
    keepable = qml_property(int, _get_keepable, notify=changed)
    stamp = qml_property(int, _get_stamp, notify=changed)
    circuits = qml_property("QVariantList", _get_circuits, notify=changed)
    removed = qml_property("QVariantList", _get_removed, notify=changed)
    rooms = qml_property("QVariantList", _get_rooms, notify=changed)
    unplaced = qml_property("QStringList", _get_unplaced, notify=changed)
    packing = qml_property("QStringList", _get_packing, notify=changed)
    visit = qml_property(int, _get_visit, notify=changed)
    counted = qml_property(bool, _get_counted, notify=changed)
    chosenCount = qml_property(int, _get_chosen_count, notify=changed)
    unlogged = qml_property(int, _get_unlogged, notify=changed)
    waterUnit = qml_property(str, _get_water_unit, notify=changed)
    flowUnit = qml_property(str, _get_flow_unit, notify=changed)
    loaded = qml_property(bool, _get_loaded, notify=changed)


def _plain(value: Decimal | None) -> str:
    if value is None:
        return ""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _shown(value: Decimal | None, si: AmountUnit, unit: AmountUnit) -> str:
    if value is None:
        return ""
    exact = Amount(Fraction(value), si).to(unit)
    return _plain((Decimal(exact.numerator) / Decimal(exact.denominator)).quantize(Decimal(1)))


def _rounded(value: Decimal | None) -> Decimal | None:
    return None if value is None else value.quantize(_HUNDREDTH)

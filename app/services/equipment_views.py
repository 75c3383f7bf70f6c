"""What the equipment page shows: needs with their working, machines on site with their days, circuits."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from decimal import Decimal
from fractions import Fraction
from uuid import UUID

from app.domain.equipment_log import lines_of
from app.domain.errors import InvalidInput
from app.domain.quantities import Amount, AmountUnit
from app.domain.records import (
    Circuit,
    EquipmentAsset,
    EquipmentKind,
    EquipmentLog,
    Job,
    Placement,
    Record,
    Room,
    Visit,
)
from app.domain.site_zone import zone_named
from app.services.edit_steps import EditState
from app.services.equipment_needs import Need, chamber_needs
from app.services.job_views import header_of
from app.services.plan_views import open_visit
from app.services.room_views import of
from app.services.views import JobHeader
from standards.sizing import power

_COUNTRIES = {
    "US": power.Country.US,
    "AU": power.Country.AU,
    "NZ": power.Country.NZ,
    "GB": power.Country.UK,
    "UK": power.Country.UK,
}


@dataclass(frozen=True, slots=True)
class MachineView:
    """A machine on the job: where and since when it stands or stood, and how its days are logged."""

    placement_id: UUID
    asset_id: UUID
    tag: str
    kind: EquipmentKind
    model: str
    room_id: UUID
    room_name: str
    placed_at: datetime
    removed_at: datetime | None
    hours: Decimal
    days: int
    unlogged: tuple[date, ...]
    running: bool | None
    circuit_id: UUID | None
    current_a: Decimal | None
    capacity_l_per_day: Decimal | None
    airflow_m3_per_h: Decimal | None
    photos: int
    hour_meter_h: Decimal | None = None


@dataclass(frozen=True, slots=True)
class CircuitView:
    """A circuit: what it carries now and the most it may carry all day, in amperes."""

    circuit_id: UUID
    label: str
    breaker_a: Decimal
    voltage_v: Decimal
    limit_a: Decimal
    load_a: Decimal
    machines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EquipmentView:
    """The machines of a job, what is recommended, and the circuits."""

    header: JobHeader
    rooms: tuple[tuple[UUID, str], ...]
    needs: tuple[Need, ...]
    machines: tuple[MachineView, ...]
    circuits: tuple[CircuitView, ...]
    unplaced: tuple[str, ...]
    """Machines that no circuit has room for, by the best packing."""
    packing: tuple[tuple[str, str], ...]
    """Machine and circuit of the best packing."""
    visit_number: int | None
    counted: bool
    """Whether the machines were counted at the open visit."""
    edits: EditState


def site_zone(job: Job) -> tzinfo:
    """The zone in which the site's days begin."""
    return zone_named(job.time_zone)


def equipment_view(records: Iterable[Record], now: datetime, edits: EditState) -> EquipmentView:
    """The page's values at a time."""
    known = tuple(records)
    job = of(known, Job)[0]
    placements = sorted(of(known, Placement), key=lambda p: (p.placed_at, p.id.hex))
    machines = tuple(_machine(p, known, job, now) for p in placements)
    visit = open_visit(sorted(of(known, Visit), key=lambda v: v.number))
    country = _COUNTRIES.get(job.address.country.upper(), power.Country.US)
    circuits = sorted(of(known, Circuit), key=lambda c: c.id.hex)
    plan = _pack(circuits, [m for m in machines if m.removed_at is None], country)
    return EquipmentView(
        header=header_of(job),
        rooms=tuple((room.id, room.name) for room in sorted(of(known, Room), key=lambda r: r.name)),
        needs=chamber_needs(known),
        machines=machines,
        circuits=tuple(_circuit(c, machines, country) for c in circuits),
        unplaced=() if plan is None else tuple(load.name for load in plan.unplaced),
        packing=()
        if plan is None
        else tuple((load.name, c.name) for c in plan.circuits for load in c.loads),
        visit_number=None if visit is None else visit.number,
        counted=visit is not None and visit.equipment_counted,
        edits=edits,
    )


def days_of(placement: Placement, zone: tzinfo, now: datetime) -> list[date]:
    """The calendar days of the site on which a machine stood, up to now."""
    first = placement.placed_at.astimezone(zone).date()
    last = (placement.removed_at or max(now, placement.placed_at)).astimezone(zone).date()
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


def _machine(placement: Placement, known: Sequence[Record], job: Job, now: datetime) -> MachineView:
    asset = next(a for a in of(known, EquipmentAsset) if a.id == placement.asset_id)
    rooms = {room.id: room.name for room in of(known, Room)}
    lines = lines_of(placement, of(known, EquipmentLog))
    days = days_of(placement, site_zone(job), now)
    logged = {line.day for line in lines}
    return MachineView(
        placement_id=placement.id,
        asset_id=asset.id,
        tag=asset.tag,
        kind=asset.kind,
        model=" ".join(part for part in (asset.make, asset.model) if part),
        room_id=placement.room_id,
        room_name=rooms.get(placement.room_id, ""),
        placed_at=placement.placed_at,
        removed_at=placement.removed_at,
        hours=sum((line.hours for line in lines), Decimal(0)),
        days=len(days),
        unlogged=tuple(day for day in days if day not in logged),
        running=lines[-1].running if lines else None,
        circuit_id=placement.circuit_id,
        current_a=asset.current_a,
        capacity_l_per_day=asset.capacity_l_per_day,
        airflow_m3_per_h=asset.airflow_m3_per_h,
        photos=len(placement.photo_ids),
        hour_meter_h=next(
            (x.hour_meter_h for x in reversed(lines) if x.hour_meter_h is not None), None
        ),
    )


def _circuit(
    circuit: Circuit, machines: Sequence[MachineView], country: power.Country
) -> CircuitView:
    here = [m for m in machines if m.circuit_id == circuit.id and m.removed_at is None]
    load = sum((m.current_a or Decimal(0) for m in here), circuit.shared_load_a or Decimal(0))
    share = power.MAINS[country].continuous_share
    limit = circuit.breaker_a * share.numerator / share.denominator
    return CircuitView(
        circuit.id,
        circuit.label,
        circuit.breaker_a,
        circuit.voltage_v,
        limit,
        load,
        tuple(m.tag for m in here),
    )


def _pack(
    circuits: Sequence[Circuit], machines: Sequence[MachineView], country: power.Country
) -> power.PowerPlan | None:
    """The best packing of the machines whose current is known; ``None`` without circuits or machines."""
    loads = [
        power.Load(m.tag, Amount(Fraction(m.current_a), AmountUnit.AMP))
        for m in machines
        if m.current_a
    ]
    breakers = [
        power.Circuit(
            c.label,
            Amount(Fraction(c.breaker_a), AmountUnit.AMP),
            Amount(Fraction(c.shared_load_a or 0), AmountUnit.AMP),
        )
        for c in circuits
    ]
    if not loads or not breakers:
        return None
    try:
        return power.plan_power(breakers, loads, country, circuits[0].voltage_v or None)
    except InvalidInput:
        return None

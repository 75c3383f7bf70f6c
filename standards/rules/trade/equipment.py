"""Machines: the circuits they hang on, the pressure they keep, the days they stood, and what had to come first."""

from __future__ import annotations

from dataclasses import replace
from datetime import tzinfo
from decimal import Decimal
from uuid import UUID

from app.domain.phrases import phrase
from app.domain.records import (
    AlertKind,
    AlertResponse,
    ChamberRoom,
    Circuit,
    Clearance,
    Containment,
    EquipmentAsset,
    EquipmentKind,
    EquipmentLog,
    MoisturePoint,
    Placement,
    PointStatus,
    PressureReading,
    RecordKind,
    Removal,
    Visit,
)
from app.domain.site_zone import zone_named
from standards.rules.model import Gap, Outcome
from standards.rules.record_view import JobRecord
from standards.rules.trade.moisture import SERIES_READS, dry_since
from standards.rules.trade.shared import (
    AIR_MOVERS,
    chamber_rooms,
    gap_about,
    placed_kinds,
    stood_at,
)
from standards.rules.vocabulary import trade_predicate

_PLACED = (RecordKind.PLACEMENT, RecordKind.ASSET)


@trade_predicate(*_PLACED)
def placed(view: JobRecord, *, kinds: tuple[EquipmentKind, ...]) -> Outcome:
    """A machine of one of these kinds was placed."""
    found = []
    for placement in view.all(Placement):
        asset = view.get(EquipmentAsset, placement.asset_id)
        if asset is not None and asset.kind in kinds:
            found.append(placement.id)
    return Outcome(bool(found), tuple(found))


@trade_predicate(*_PLACED, RecordKind.CIRCUIT)
def circuits_within(view: JobRecord, *, share_pct: Decimal) -> Outcome:
    """What ran on each circuit at the same time stayed within that share of its breaker."""
    good: list[UUID] = []
    gaps: list[Gap] = []
    for circuit in view.all(Circuit):
        on_it = view.related(Placement, "circuit_id", circuit.id)
        limit = circuit.breaker_a * share_pct / 100
        peak = max((_load(view, circuit, on_it, one) for one in on_it), default=Decimal(0))
        if peak > limit:
            words = phrase(
                "{name} carries {peak:f} A, more than {limit:f} A",
                peak=peak.normalize(),
                limit=limit.normalize(),
            )
            gaps.append(gap_about(circuit, words, view))
        elif on_it:
            good.append(circuit.id)
    return Outcome.of(good, gaps)


def _load(
    view: JobRecord, circuit: Circuit, on_it: tuple[Placement, ...], at: Placement
) -> Decimal:
    total = circuit.shared_load_a or Decimal(0)
    for placement in on_it:
        asset = view.get(EquipmentAsset, placement.asset_id)
        if asset is not None and asset.current_a and stood_at(placement, at.placed_at):
            total += asset.current_a
    return total


@trade_predicate(RecordKind.CONTAINMENT, RecordKind.PRESSURE_READING, RecordKind.ALERT_RESPONSE)
def pressure_held(view: JobRecord, *, at_least_pa: Decimal) -> Outcome:
    """Each containment under negative pressure has readings with their meter, and weak ones a response."""
    answered = {
        response.chamber_id: response
        for response in view.all(AlertResponse)
        if response.alert is AlertKind.PRESSURE_LOST
    }
    good: list[UUID] = []
    gaps: list[Gap] = []
    for containment in view.all(Containment):
        if not containment.negative_pressure:
            continue
        readings = view.related(PressureReading, "chamber_id", containment.chamber_id)
        if not readings:
            words = phrase("No pressure reading of a containment under negative pressure")
            gaps.append(gap_about(containment, words, view))
        for reading in readings:
            if reading.instrument_id is None:
                gaps.append(
                    gap_about(reading, phrase("A pressure reading names no meter"), view, "meter")
                )
            if reading.difference_pa > -at_least_pa and containment.chamber_id not in answered:
                words = phrase(
                    "Pressure was {difference_pa} Pa, weaker than -{at_least_pa} Pa",
                    difference_pa=reading.difference_pa,
                    at_least_pa=at_least_pa,
                )
                gaps.append(gap_about(reading, words, view))
            else:
                good.append(reading.id)
    return Outcome.of(good, gaps)


@trade_predicate(*_PLACED, RecordKind.REMOVAL, RecordKind.CLEARANCE, RecordKind.VISIT)
def cleaned_before_airflow(view: JobRecord, *, task: str) -> Outcome:
    """Before the first air mover came a removal with cleaning, a clean evaluation, or the visit's task."""
    movers = placed_kinds(view, AIR_MOVERS)
    began = min(movers, key=lambda one: one.placed_at, default=None)
    if began is None:
        return Outcome(True)
    at = began.placed_at
    proof = [r.id for r in view.all(Removal) if r.removed_at <= at and r.cleaned.strip()]
    proof += [c.id for c in view.all(Clearance) if c.judged_at <= at and c.visually_clean]
    proof += [
        visit.id
        for visit in view.all(Visit)
        if visit.arrived_at <= at
        and any(one.done and one.name.casefold() == task.casefold() for one in visit.tasks)
    ]
    if proof:
        return Outcome(True, tuple(proof))
    words = phrase(
        "Air movers ran before anybody confirmed that contaminated surfaces were cleaned"
    )
    return Outcome(False, (), (gap_about(began, words, view),))


@trade_predicate(*_PLACED, RecordKind.EQUIPMENT_LOG, RecordKind.JOB)
def log_days_stood(view: JobRecord) -> Outcome:
    """Every day in the equipment log lies within its machine's stay."""
    zone = site_zone(view)
    good: list[UUID] = []
    gaps: list[Gap] = []
    for line in view.all(EquipmentLog):
        placement = view.get(Placement, line.placement_id)
        if placement is None:
            words = phrase("A log line of {day} names no placement", day=line.day)
            gaps.append(replace(gap_about(line, words, view), part_of=None))
            continue
        first = placement.placed_at.astimezone(zone).date()
        end = placement.removed_at
        if first <= line.day and (end is None or line.day <= end.astimezone(zone).date()):
            good.append(line.id)
        else:
            words = phrase("A log line of {day} lies outside the machine's stay", day=line.day)
            gaps.append(gap_about(line, words, view))
    return Outcome.of(good, gaps)


@trade_predicate(
    *SERIES_READS,
    *_PLACED,
    RecordKind.EQUIPMENT_LOG,
    RecordKind.CHAMBER_ROOM,
    RecordKind.ALERT_RESPONSE,
    RecordKind.JOB,
)
def no_idle_days(view: JobRecord, *, visits_at_goal: Decimal) -> Outcome:
    """No machine ran on a day after all points of its chamber had got dry, unless somebody said why."""
    reasons = [
        response
        for response in view.all(AlertResponse)
        if response.alert is AlertKind.EQUIPMENT_WITHOUT_NEED
    ]
    answered = {i for r in reasons for i in (r.placement_id, r.chamber_id)} - {None}
    zone = site_zone(view)
    good: list[UUID] = []
    gaps: list[Gap] = []
    for placement in view.all(Placement):
        rooms = rooms_served(view, placement)
        points = [p for room in sorted(rooms) for p in view.related(MoisturePoint, "room_id", room)]
        live = [p for p in points if p.status in (PointStatus.LIVE, PointStatus.COMPLETE)]
        times = [dry_since(view, point, int(visits_at_goal)) for point in live]
        known = [at for at in times if at is not None]
        if not known or len(known) < len(times):
            continue
        dry_on = max(known).astimezone(zone).date()
        idle = [
            line
            for line in view.related(EquipmentLog, "placement_id", placement.id)
            if line.running and line.day > dry_on
        ]
        if idle and not {placement.id, placement.chamber_id} & answered:
            days = len({line.day for line in idle})
            words = phrase(
                "{name}: %n day(s) after all its points were dry, since {dry_on}",
                n=days,
                dry_on=dry_on,
            )
            gaps.append(gap_about(placement, words, view))
        else:
            good.append(placement.id)
    return Outcome.of(good, gaps)


def rooms_served(view: JobRecord, placement: Placement) -> frozenset[UUID]:
    """The rooms that a machine dries: those of its chamber, or else of the chamber of its room, or its room."""
    chamber_id = placement.chamber_id
    if chamber_id is None:
        memberships = view.related(ChamberRoom, "room_id", placement.room_id)
        chamber_id = memberships[-1].chamber_id if memberships else None
    rooms = chamber_rooms(view, chamber_id) if chamber_id is not None else frozenset()
    return rooms or frozenset({placement.room_id})


def site_zone(view: JobRecord) -> tzinfo:
    """The time zone of the site, UTC when the job names none that is known."""
    return zone_named(view.job.time_zone if view.job else "UTC")

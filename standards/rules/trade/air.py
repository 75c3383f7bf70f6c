"""The air: complete sets of readings, its temperature, and answers to what the readings showed."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from enum import StrEnum
from typing import Final, TypeAlias
from uuid import UUID

from app.domain.errors import InvalidInput
from app.domain.measurement import Quality
from app.domain.phrases import phrase
from app.domain.quantities import Amount, AmountUnit
from app.domain.records import (
    AirReading,
    AirRole,
    AlertKind,
    AlertResponse,
    Chamber,
    EquipmentAsset,
    HvacCheck,
    HvacState,
    MoisturePoint,
    Placement,
    RatingBasis,
    RecordKind,
    Visit,
)
from standards.air_alerts import AirSample, MachineSample, machine_alerts, secondary_damage_alerts
from standards.drying_air import expected_depression_gpp
from standards.drying_alerts import Alert, AlertRule, Subject, is_open
from standards.drying_policy import DryingPolicy
from standards.point_alerts import point_alerts
from standards.psychrometrics import grains_per_pound
from standards.rules.model import Gap, Outcome
from standards.rules.record_view import JobRecord
from standards.rules.trade.moisture import SERIES_READS, series_of
from standards.rules.trade.shared import (
    DEHUMIDIFIERS,
    gap_about,
    placed_kinds,
    stood_at,
    visits,
)
from standards.rules.vocabulary import trade_predicate

_TRENDS: Final = (AlertRule.STALLED, AlertRule.REBOUND, AlertRule.REWET)
_AIR_READS: Final = (RecordKind.AIR_READING, RecordKind.CHAMBER, RecordKind.VISIT)
_MACHINE_READS: Final = (RecordKind.AIR_READING, RecordKind.PLACEMENT, RecordKind.ASSET)


_AIR: Final = {
    AirRole.AFFECTED: phrase("The affected air"),
    AirRole.UNAFFECTED: phrase("The unaffected air"),
    AirRole.OUTSIDE: phrase("The outside air"),
}
_INLET: Final = phrase("The inlet of {tag}")
_OUTLET: Final = phrase("The outlet of {tag}")


class AtVisits(StrEnum):
    """Which visits a rule looks at."""

    FIRST = "first"
    LAST = "last"
    EVERY = "every"


Grains: TypeAlias = dict[UUID, float]


@trade_predicate(*_AIR_READS, RecordKind.PLACEMENT, RecordKind.ASSET, RecordKind.HVAC_CHECK)
def air_read(view: JobRecord, *, at_visits: AtVisits, roles: tuple[AirRole, ...]) -> Outcome:
    """The air of each role was read at the ``first``, the ``last`` or ``every`` visit.

    ``affected`` means the air of each chamber that ran then, ``dehu_in`` and ``dehu_out`` those of each dehumidifier
    that stood then, ``hvac_supply`` only while the air handling runs.
    """
    seen = visits(view)
    chosen = {AtVisits.FIRST: seen[:1], AtVisits.LAST: seen[-1:], AtVisits.EVERY: seen}[at_visits]
    good: list[UUID] = []
    gaps: list[Gap] = []
    for visit in chosen:
        readings = view.related(AirReading, "visit_id", visit.id)
        for role in roles:
            for about, name in _subjects(view, visit, role):
                found = [r for r in readings if r.role is role and _is_about(r, about)]
                good += [reading.id for reading in found]
                if not found:
                    words = phrase(
                        "{name} is not read at visit {number}", name=name, number=visit.number
                    )
                    gaps.append(gap_about(visit, words, view, f"{role}:{about}"))
    return Outcome.of(good, gaps)


def _subjects(view: JobRecord, visit: Visit, role: AirRole) -> list[tuple[UUID | None, str]]:
    at = visit.left_at or visit.arrived_at
    if role is AirRole.AFFECTED:
        # While the crew is there a chamber that it began just now is to be read before it leaves.
        running = [
            (chamber.id, phrase("The affected air of {chamber}", chamber=chamber.name))
            for chamber in view.all(Chamber)
            if (chamber.started_at <= at or visit.left_at is None)
            and (chamber.ended_at is None or chamber.ended_at >= at)
        ]
        return list(running) or [(None, _AIR[role])]
    if role in (AirRole.DEHU_IN, AirRole.DEHU_OUT):
        side = _INLET if role is AirRole.DEHU_IN else _OUTLET
        arrived = visit.arrived_at
        machines = [p for p in placed_kinds(view, DEHUMIDIFIERS) if stood_at(p, arrived)]
        return [(p.id, phrase(side, tag=_tag(view, p))) for p in machines]
    if role is AirRole.HVAC_SUPPLY:
        checks = sorted(view.all(HvacCheck), key=lambda check: check.checked_at)
        runs = bool(checks) and checks[-1].state is HvacState.RUNNING
        return [(None, phrase("The air of the building's own system"))] if runs else []
    return [(None, _AIR[role])]


def _is_about(reading: AirReading, about: UUID | None) -> bool:
    return about is None or about in (reading.chamber_id, reading.placement_id)


def _tag(view: JobRecord, placement: Placement) -> str:
    asset = view.get(EquipmentAsset, placement.asset_id)
    return asset.tag if asset else phrase("a dehumidifier")


@trade_predicate(RecordKind.AIR_READING, RecordKind.ALERT_RESPONSE, RecordKind.VISIT)
def temperature_noted(view: JobRecord, *, low_c: Decimal, high_c: Decimal) -> Outcome:
    """Affected air outside the range has a response at the same visit."""
    answered = {
        response.visit_id
        for response in view.all(AlertResponse)
        if response.alert is AlertKind.TEMPERATURE
    }
    good: list[UUID] = []
    gaps: list[Gap] = []
    for air in view.all(AirReading):
        if air.role is not AirRole.AFFECTED:
            continue
        if low_c <= air.temperature_c <= high_c or air.visit_id in answered:
            good.append(air.id)
        else:
            words = phrase(
                "{place} had {temperature_c} °C, and no note says why",
                place=air.place or phrase("Affected air"),
                temperature_c=air.temperature_c,
            )
            gaps.append(gap_about(air, words, view))
    return Outcome.of(good, gaps)


@trade_predicate(*SERIES_READS, RecordKind.ALERT_RESPONSE)
def trends_answered(view: JobRecord, *, response_holds_h: Decimal) -> Outcome:
    """Every point that stalled, rebounded or got wet again has a response that still holds."""
    policy = DryingPolicy(response_holds_h=int(response_holds_h))
    alerts: list[Alert] = []
    for point in view.all(MoisturePoint):
        alerts += _trends(view, point, policy)
    return _answered(view, alerts, policy)


def _trends(view: JobRecord, point: MoisturePoint, policy: DryingPolicy) -> tuple[Alert, ...]:
    series = series_of(view, point)
    return view.kept(
        "trends", point.id, series, lambda: point_alerts(series, policy, rules=_TRENDS)
    )


@trade_predicate(*_MACHINE_READS, RecordKind.ALERT_RESPONSE)
def machines_answered(view: JobRecord, *, share_pct: Decimal, run_in_h: Decimal) -> Outcome:
    """Every dehumidifier that did too little after its run-in has a response."""
    policy = DryingPolicy(machine_share_pct=share_pct, machine_run_in_h=int(run_in_h))
    grains = _grains(view)
    alerts: list[Alert] = []
    for placement in placed_kinds(view, DEHUMIDIFIERS):
        samples = _machine_samples(view, placement, grains)
        alerts += machine_alerts(samples, policy)
    return _answered(view, alerts, policy)


@trade_predicate(*_AIR_READS, RecordKind.ALERT_RESPONSE)
def damp_air_answered(view: JobRecord, *, above_rh_pct: Decimal, after_h: Decimal) -> Outcome:
    """Affected and adjacent air that stayed too damp has a response."""
    policy = DryingPolicy(damage_rh_pct=above_rh_pct, damage_after_h=int(after_h))
    began = min((visit.arrived_at for visit in visits(view)), default=None)
    spaces: dict[tuple[AirRole, UUID | None, str], list[AirSample]] = {}
    for air in view.all(AirReading):
        if air.role in (AirRole.AFFECTED, AirRole.UNAFFECTED) and _is_sound(air):
            chamber = view.get(Chamber, air.chamber_id)
            name = air.place or (chamber.name if chamber else air.role.value)
            place = Subject(name, air.chamber_id)
            sample = AirSample(place, air.taken_at, 0.0, float(air.rh_pct), reading_id=air.id)
            spaces.setdefault((air.role, air.chamber_id, air.place), []).append(sample)
    alerts: list[Alert] = []
    for (_, chamber_id, _), samples in spaces.items():
        chamber = view.get(Chamber, chamber_id)
        since = chamber.started_at if chamber else began
        if since is not None:
            alerts += secondary_damage_alerts(samples, since, policy)
    return _answered(view, alerts, policy)


def _answered(view: JobRecord, alerts: Iterable[Alert], policy: DryingPolicy) -> Outcome:
    responses = view.all(AlertResponse)
    good: list[UUID] = []
    gaps: list[Gap] = []
    for alert in alerts:
        ids = [one.reading_id for one in alert.evidence if one.reading_id is not None]
        if not is_open(alert, responses, policy):
            good += ids
            continue
        key = f"{alert.rule.value}:{alert.subject.id}:{alert.since.isoformat()}"
        kind = RecordKind.POINT if alert.rule in _TRENDS else None
        words = phrase(
            "{subject}: {words} {wanted}",
            subject=alert.subject.name,
            words=alert.words,
            wanted=alert.rule.wanted,
        )
        gaps.append(Gap(key, words, kind, alert.subject.id if kind else None))
    return Outcome.of(dict.fromkeys(good), gaps)


def _is_sound(air: AirReading) -> bool:
    return Quality.SENSOR_FAULT not in air.quality


def _grains(view: JobRecord) -> Grains:
    def work_out() -> Grains:
        found: Grains = {}
        for air in view.all(AirReading):
            if air.role in (AirRole.DEHU_IN, AirRole.DEHU_OUT) and _is_sound(air):
                try:
                    found[air.id] = grains_per_pound(air.temperature_c, air.rh_pct, air.pressure_pa)
                except InvalidInput:
                    continue  # a value no air can have says nothing about the machine
        return found

    return view.derived("grains", frozenset({RecordKind.AIR_READING}), work_out)


def _machine_samples(view: JobRecord, placement: Placement, grains: Grains) -> list[MachineSample]:
    asset = view.get(EquipmentAsset, placement.asset_id)
    pairs: dict[UUID, dict[AirRole, AirReading]] = {}
    for air in view.related(AirReading, "placement_id", placement.id):
        if air.id in grains:
            pairs.setdefault(air.visit_id, {})[air.role] = air
    samples = []
    for pair in pairs.values():
        inlet, outlet = pair.get(AirRole.DEHU_IN), pair.get(AirRole.DEHU_OUT)
        if inlet is None or outlet is None:
            continue
        samples.append(
            MachineSample(
                machine=Subject(_tag(view, placement), placement.id),
                at=max(inlet.taken_at, outlet.taken_at),
                running_since=placement.placed_at,
                inlet_gpp=grains[inlet.id],
                outlet_gpp=grains[outlet.id],
                expected_gpp=_expected_gpp(asset, grains[inlet.id]),
                reading_ids=(inlet.id, outlet.id),
            )
        )
    return samples


def _expected_gpp(asset: EquipmentAsset | None, intake_gpp: float) -> float | None:
    if asset is None or asset.rating_basis is not RatingBasis.AHAM:
        return None
    if not asset.capacity_l_per_day or not asset.airflow_m3_per_h:
        return None
    pints = Amount.of(asset.capacity_l_per_day, AmountUnit.L_PER_DAY).to(AmountUnit.PINTS_PER_DAY)
    flow = Amount.of(asset.airflow_m3_per_h, AmountUnit.M3_PER_H).to(AmountUnit.CFM)
    return expected_depression_gpp(float(pints), float(flow), intake_gpp)

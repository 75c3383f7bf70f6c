"""What a job's air readings say: air that does not get drier, damp spaces, weak dehumidifiers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.domain.errors import InvalidInput
from app.domain.measurement import Quality
from app.domain.quantities import Amount, AmountUnit
from app.domain.records import (
    AirReading,
    AirRole,
    Chamber,
    EquipmentAsset,
    Placement,
    RatingBasis,
    Record,
)
from app.reports.job_index import JobIndex
from standards.air_alerts import (
    AirSample,
    MachineSample,
    air_stalled_alerts,
    machine_alerts,
    secondary_damage_alerts,
)
from standards.drying_air import expected_depression_gpp
from standards.drying_alerts import Alert, Subject
from standards.drying_policy import DryingPolicy
from standards.psychrometrics import grains_per_pound

MACHINE_ROLES = (AirRole.DEHU_IN, AirRole.DEHU_OUT)
MachineKey = tuple[UUID | None, str]


@dataclass(frozen=True, slots=True)
class AirWatch:
    """The alerts of a job's air; ``unusable`` readings have no humidity ratio."""

    alerts: tuple[Alert, ...]
    unusable: tuple[UUID, ...]


def watch_air(index: JobIndex, records: Sequence[Record], policy: DryingPolicy) -> AirWatch:
    """Judge every place of air and every dehumidifier of the job."""
    chambers = {record.id: record for record in records if isinstance(record, Chamber)}
    grains: dict[UUID, float] = {}
    unusable = []
    sound = [air for air in index.live_air() if Quality.SENSOR_FAULT not in air.quality]
    for air in sound:
        try:
            grains[air.id] = grains_per_pound(air.temperature_c, air.rh_pct, air.pressure_pa)
        except InvalidInput:
            unusable.append(air.id)
    usable = [air for air in sound if air.id in grains]
    alerts = [
        *_space_alerts(index, usable, grains, chambers, policy),
        *_machine_alerts(usable, grains, records, policy),
    ]
    return AirWatch(tuple(alerts), tuple(unusable))


def _space_alerts(
    index: JobIndex,
    usable: Sequence[AirReading],
    grains: dict[UUID, float],
    chambers: dict[UUID, Chamber],
    policy: DryingPolicy,
) -> list[Alert]:
    spaces: dict[tuple[AirRole, UUID | None, str], list[AirSample]] = defaultdict(list)
    for air in usable:
        chamber = chambers.get(air.chamber_id) if air.chamber_id is not None else None
        place = Subject(
            air.place or (chamber.name if chamber is not None else air.role.value), air.chamber_id
        )
        spaces[air.role, air.chamber_id, air.place].append(
            AirSample(place, air.taken_at, grains[air.id], float(air.rh_pct), reading_id=air.id)
        )
    unaffected = [
        sample
        for (role, _, _), samples in spaces.items()
        if role is AirRole.UNAFFECTED
        for sample in samples
    ]
    alerts: list[Alert] = []
    for (role, chamber_id, _), samples in spaces.items():
        if role is AirRole.AFFECTED:
            alerts += air_stalled_alerts(samples, unaffected, policy)
        since = _drying_since(index, chambers.get(chamber_id) if chamber_id else None)
        if role in (AirRole.AFFECTED, AirRole.UNAFFECTED) and since is not None:
            alerts += secondary_damage_alerts(samples, since, policy)
    return alerts


def _drying_since(index: JobIndex, chamber: Chamber | None) -> datetime | None:
    if chamber is not None:
        return chamber.started_at
    return min((visit.arrived_at for visit in index.visits), default=None)


def _machine_alerts(
    usable: Sequence[AirReading],
    grains: dict[UUID, float],
    records: Sequence[Record],
    policy: DryingPolicy,
) -> list[Alert]:
    placements = {record.id: record for record in records if isinstance(record, Placement)}
    assets = {record.id: record for record in records if isinstance(record, EquipmentAsset)}
    visits: dict[MachineKey, dict[UUID, dict[AirRole, AirReading]]] = defaultdict(dict)
    first_read: dict[MachineKey, datetime] = {}
    for air in usable:
        if air.role in MACHINE_ROLES:
            key = (air.placement_id, "" if air.placement_id else air.place)
            visits[key].setdefault(air.visit_id, {})[air.role] = air
            first_read.setdefault(key, air.taken_at)
    alerts: list[Alert] = []
    for key, by_visit in visits.items():
        placement = placements.get(key[0]) if key[0] is not None else None
        asset = assets.get(placement.asset_id) if placement is not None else None
        name = asset.tag if asset is not None else key[1] or "dehumidifier"
        since = placement.placed_at if placement is not None else first_read[key]
        samples = []
        for pair in by_visit.values():
            if len(pair) == len(MACHINE_ROLES):
                inlet, outlet = (pair[role] for role in MACHINE_ROLES)
                samples.append(
                    MachineSample(
                        machine=Subject(name, key[0]),
                        at=max(inlet.taken_at, outlet.taken_at),
                        running_since=since,
                        inlet_gpp=grains[inlet.id],
                        outlet_gpp=grains[outlet.id],
                        expected_gpp=_expected_gpp(asset, grains[inlet.id]),
                        reading_ids=(inlet.id, outlet.id),
                    )
                )
        alerts += machine_alerts(samples, policy)
    return alerts


def _expected_gpp(asset: EquipmentAsset | None, intake_gpp: float) -> float | None:
    if asset is None or asset.rating_basis is not RatingBasis.AHAM:
        return None
    if asset.capacity_l_per_day is None or not asset.airflow_m3_per_h:
        return None
    pints = Amount.of(asset.capacity_l_per_day, AmountUnit.L_PER_DAY).to(AmountUnit.PINTS_PER_DAY)
    flow = Amount.of(asset.airflow_m3_per_h, AmountUnit.M3_PER_H).to(AmountUnit.CFM)
    return expected_depression_gpp(float(pints), float(flow), intake_gpp)

"""The machines of a job: where each stood, from when to when, and on which days it ran."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal
from uuid import UUID

from app.domain.equipment_log import lines_of
from app.domain.equipment_words import EQUIPMENT_WORDS
from app.domain.records import EquipmentAsset, EquipmentLog, Placement, Record, Room, records_of
from app.reports.report_model import MachineStay


def machine_stays(records: Iterable[Record]) -> tuple[MachineStay, ...]:
    """One line for each place at which a machine stood, in the order of the rooms."""
    everything = records if isinstance(records, tuple) else tuple(records)
    assets = {asset.id: asset for asset in records_of(everything, EquipmentAsset)}
    rooms = {room.id: room.name for room in records_of(everything, Room)}
    logs: dict[UUID, list[EquipmentLog]] = defaultdict(list)
    for line in records_of(everything, EquipmentLog):
        logs[line.placement_id].append(line)
    stays = []
    for placement in records_of(everything, Placement):
        asset = assets.get(placement.asset_id)
        if asset is None:
            continue
        ran = [line for line in lines_of(placement, logs[placement.id]) if line.running]
        stays.append(
            MachineStay(
                tag=asset.tag,
                kind=EQUIPMENT_WORDS[asset.kind],
                model=" ".join(part for part in (asset.make, asset.model, asset.serial) if part),
                room=rooms.get(placement.room_id, ""),
                placed_at=placement.placed_at,
                removed_at=placement.removed_at,
                days_run=len({line.day for line in ran}),
                hours_run=sum((line.hours for line in ran), Decimal(0)),
            )
        )
    return tuple(sorted(stays, key=lambda stay: (stay.room, stay.kind, stay.tag, stay.placed_at)))

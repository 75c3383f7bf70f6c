"""What an air reading is about: affected air about a chamber, an inlet or outlet about a dehumidifier on site."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from app.domain.records import (
    AirRole,
    Chamber,
    ChamberRoom,
    EquipmentAsset,
    Placement,
    Record,
    Room,
)
from standards.rules.trade.shared import DEHUMIDIFIERS

_MACHINE_ROLES = frozenset({AirRole.DEHU_IN, AirRole.DEHU_OUT})


def air_subjects(records: Iterable[Record], role: AirRole) -> dict[UUID, str]:
    """The open chambers, or the dehumidifiers that stand on site, by id with their names; none for other air."""
    known = tuple(records)
    if role is AirRole.AFFECTED:
        return {c.id: c.name for c in known if isinstance(c, Chamber) and c.ended_at is None}
    if role not in _MACHINE_ROLES:
        return {}
    tags = {a.id: a.tag for a in known if isinstance(a, EquipmentAsset) and a.kind in DEHUMIDIFIERS}
    placed = [p for p in known if isinstance(p, Placement) and p.asset_id in tags]
    return {p.id: tags[p.asset_id] for p in placed if p.removed_at is None}


def subject_of(records: Iterable[Record], role: AirRole, place: str) -> UUID | None:
    """What a reading at this place is about: whose name the place has, whose room it is, or the only one there is."""
    known = tuple(records)
    names = air_subjects(known, role)
    said = place.strip().casefold()
    named = [key for key, name in names.items() if name.casefold() in said]
    if len(named) == 1:
        return named[0]
    rooms = {r.id for r in known if isinstance(r, Room) and r.name.casefold() == said}
    inside = {
        member.chamber_id
        for member in known
        if isinstance(member, ChamberRoom)
        and (member.room_id in rooms and member.until_at is None and member.chamber_id in names)
    }
    if len(inside) == 1:
        return inside.pop()
    return next(iter(names)) if len(names) == 1 else None

"""What several predicates of the trade ask of a record."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Final
from uuid import UUID

from app.domain.phrases import Phrase
from app.domain.records import (
    RECORD_KINDS,
    BiocideUse,
    ChamberRoom,
    EquipmentAsset,
    EquipmentKind,
    Fact,
    Placement,
    Record,
    RecordKind,
    Removal,
    Visit,
    VisitKind,
)
from standards.rules.conditions import fact_number
from standards.rules.model import Gap
from standards.rules.naming import named, whole_of
from standards.rules.record_view import JobRecord

AIR_MOVERS: Final = frozenset({EquipmentKind.AIR_MOVER_AXIAL, EquipmentKind.AIR_MOVER_CENTRIFUGAL})
DEHUMIDIFIERS: Final = frozenset(
    {EquipmentKind.DEHU_CONVENTIONAL, EquipmentKind.DEHU_DESICCANT, EquipmentKind.DEHU_LGR}
)
M2_PER_FT2: Final = Decimal("0.09290304")
_AREA_UNITS: Final = {
    "m2": Decimal(1),
    "m²": Decimal(1),
    "sqm": Decimal(1),
    "ft2": M2_PER_FT2,
    "ft²": M2_PER_FT2,
    "sf": M2_PER_FT2,
    "sqft": M2_PER_FT2,
}


def hours(count: Decimal) -> timedelta:
    """A number of hours as a span of time."""
    return timedelta(seconds=float(count * 3600))


def gap_about(record: Record, words: str, view: JobRecord, about: str = "") -> Gap:
    """A gap about one record; ``{name}`` in the words stands for what it is called."""
    kind = RECORD_KINDS[type(record)]
    text = (
        words
        if isinstance(words, Phrase) and "name" in words.values
        else named(words, record, view)
    )
    return Gap(
        f"{kind}:{record.id}{':' if about else ''}{about}", text, kind, record.id, whole_of(record)
    )


def missing(what: str, words: str, kind: RecordKind | None = None) -> Gap:
    """A gap about something that is not there at all; ``kind`` is that of the record which would fill it."""
    return Gap(f"missing:{what}", words, kind)


def visits(view: JobRecord) -> list[Visit]:
    """The visits for work, in the order of their numbers."""
    real = [visit for visit in view.all(Visit) if visit.kind is not VisitKind.OTHER]
    return sorted(real, key=lambda visit: (visit.arrived_at, visit.number))


def first_work(view: JobRecord) -> datetime | None:
    """When the first machine was placed, or material removed or treated."""
    times = [placement.placed_at for placement in view.all(Placement)]
    times += [removal.removed_at for removal in view.all(Removal)]
    times += [use.applied_at for use in view.all(BiocideUse)]
    return min(times, default=None)


def asset_kind(view: JobRecord, placement: Placement) -> EquipmentKind | None:
    """What kind of machine was placed."""
    asset = view.get(EquipmentAsset, placement.asset_id)
    return asset.kind if asset else None


def placed_kinds(view: JobRecord, kinds: frozenset[EquipmentKind]) -> list[Placement]:
    """The placements of machines of some kinds."""
    return [one for one in view.all(Placement) if asset_kind(view, one) in kinds]


def stood_at(placement: Placement, at: datetime) -> bool:
    """Whether the machine stood there at that time."""
    return placement.placed_at <= at and (placement.removed_at is None or at < placement.removed_at)


def chamber_rooms(view: JobRecord, chamber_id: UUID) -> frozenset[UUID]:
    """The rooms that ever belonged to a chamber."""
    return frozenset(one.room_id for one in view.related(ChamberRoom, "chamber_id", chamber_id))


def area_m2(facts: Iterable[Fact], name: str) -> Decimal | None:
    """The area that the facts state under a name, ``None`` when they state none that can be read."""
    for fact in facts:
        number = fact_number(fact)
        factor = _AREA_UNITS.get(fact.unit.strip().lower().replace(" ", ""))
        if fact.name == name and number is not None and factor is not None:
            return number * factor
    return None

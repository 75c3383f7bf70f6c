"""How a record is called in a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from app.domain.material_catalogue import CATALOGUE
from app.domain.phrases import Phrase, capital, phrase, plain
from app.domain.records import (
    RECORD_KINDS,
    RECORD_TYPES,
    AffectedArea,
    ChamberRoom,
    EquipmentAsset,
    EquipmentLog,
    Material,
    MoistureReading,
    Placement,
    PointSkip,
    RecordKind,
    Room,
    Visit,
)
from standards.rules.record_view import Field, JobRecord

_WITHIN = phrase("{room}, {what}")
_NAMES = ("label", "name", "tag", "title", "description", "product", "serial", "concept", "number")
_ROOM = {(RecordKind.ROOM, "name"), (RecordKind.ROOM, "*")}
_ELSEWHERE: Mapping[RecordKind, frozenset[Field]] = {
    RecordKind.PLACEMENT: frozenset(
        {
            (RecordKind.PLACEMENT, "asset_id"),
            (RecordKind.ASSET, "tag"),
            (RecordKind.ASSET, "*"),
        }
    ),
    RecordKind.AFFECTED_AREA: frozenset(
        {
            (RecordKind.AFFECTED_AREA, "room_id"),
            (RecordKind.AFFECTED_AREA, "surface"),
            *_ROOM,
        }
    ),
    RecordKind.MATERIAL: frozenset(
        {(RecordKind.MATERIAL, "catalogue_key"), (RecordKind.MATERIAL, "room_id"), *_ROOM}
    ),
    RecordKind.CHAMBER_ROOM: frozenset({(RecordKind.CHAMBER_ROOM, "room_id"), *_ROOM}),
}


def kind_words(kind: RecordKind) -> Phrase:
    """A kind of record in words."""
    return plain(kind)


def name_reads(kind: RecordKind) -> frozenset[Field]:
    """The fields that :func:`name_of` looks at for records of the kind."""
    own = {(kind, name) for name in _NAMES if name in RECORD_TYPES[kind].__dataclass_fields__}
    return frozenset(own) | _ELSEWHERE.get(kind, frozenset())


def named(words: str, record: Any, view: JobRecord) -> Phrase:
    """The words with the record's name where they say ``{name}``."""
    return phrase(words, name=name_of(record, view))


def whole_of(record: Any) -> tuple[RecordKind, UUID] | None:
    """The record to whose story this one belongs, if it has no place of its own on the screens."""
    if isinstance(record, MoistureReading | PointSkip):
        return RecordKind.POINT, record.point_id
    if isinstance(record, EquipmentLog):
        return RecordKind.PLACEMENT, record.placement_id
    return None


def name_of(record: Any, view: JobRecord) -> str:
    """What a person calls the record: its label, its place, its number."""
    if isinstance(record, Visit):
        return phrase("Visit {number}", number=record.number)
    if isinstance(record, Placement):
        asset = view.get(EquipmentAsset, record.asset_id)
        return asset.tag if asset else phrase("A machine")
    if isinstance(record, Material):
        room, known = view.get(Room, record.room_id), CATALOGUE.get(record.catalogue_key)
        return phrase(
            _WITHIN,
            room=room.name if room else phrase("A room"),
            what=phrase(known.name) if known else record.catalogue_key,
        )
    if isinstance(record, AffectedArea | ChamberRoom):
        room = view.get(Room, record.room_id)
        where = room.name if room else phrase("A room")
        if isinstance(record, ChamberRoom):
            return where
        return phrase(_WITHIN, room=where, what=plain(record.surface))
    for name in _NAMES:
        value = getattr(record, name, None)
        if isinstance(value, str) and value.strip():
            return value.strip()
    return capital(kind_words(RECORD_KINDS[type(record)]))

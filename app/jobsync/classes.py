"""Which merge rule each kind of record follows."""

from __future__ import annotations

from enum import StrEnum

from app.domain.records import RecordKind

CONFLICT_KIND = "conflict"
"""The entity of the records the server makes when a value lost against a concurrent one."""


class DataClass(StrEnum):
    """How changes of a record are merged."""

    APPEND_ONLY = "A"
    EDITABLE = "B"
    MACHINE = "C"


_EDITABLE = (
    RecordKind.JOB,
    RecordKind.CLAIM,
    RecordKind.MILESTONE,
    RecordKind.SOURCE,
    RecordKind.PARTY,
    RecordKind.PROPERTY,
    RecordKind.CIRCUIT,
    RecordKind.LEVEL,
    RecordKind.ROOM,
    RecordKind.PLAN_NODE,
    RecordKind.WALL,
    RecordKind.CHAMBER,
    RecordKind.CHAMBER_ROOM,
    RecordKind.CONTAINMENT,
    RecordKind.AFFECTED_AREA,
    RecordKind.MATERIAL,
    RecordKind.POINT,
    RecordKind.ASSET,
    RecordKind.PLACEMENT,
    RecordKind.VISIT,
    RecordKind.PHOTO_FILING,
    RecordKind.CONTENTS_BOX,
    RecordKind.CONTENTS_ITEM,
    RecordKind.SCOPE_ITEM,
    RecordKind.LINE_ITEM,
)
_MACHINES = (RecordKind.RUN, RecordKind.CHECKPOINT)

CLASS_BY_KIND: dict[str, DataClass] = {
    **dict.fromkeys(RecordKind, DataClass.APPEND_ONLY),
    **dict.fromkeys(_EDITABLE, DataClass.EDITABLE),
    **dict.fromkeys(_MACHINES, DataClass.MACHINE),
    CONFLICT_KIND: DataClass.MACHINE,
}
"""Found or decided at a time: a fact (A). Describes the job and may be put right: editable (B)."""


def class_of(entity: str) -> DataClass | None:
    """The merge rule of an entity; ``None`` for one this version does not know."""
    return CLASS_BY_KIND.get(entity)

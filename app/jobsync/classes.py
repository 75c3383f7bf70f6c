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


CLASS_BY_KIND: dict[str, DataClass] = {
    RecordKind.READING: DataClass.APPEND_ONLY,
    RecordKind.AIR_READING: DataClass.APPEND_ONLY,
    RecordKind.PHOTO: DataClass.APPEND_ONLY,
    RecordKind.DOCUMENT: DataClass.APPEND_ONLY,
    RecordKind.DETERMINATION: DataClass.APPEND_ONLY,
    RecordKind.INSTRUMENT: DataClass.APPEND_ONLY,
    RecordKind.JOB: DataClass.EDITABLE,
    RecordKind.ROOM: DataClass.EDITABLE,
    RecordKind.POINT: DataClass.EDITABLE,
    RecordKind.VISIT: DataClass.EDITABLE,
    RecordKind.RUN: DataClass.MACHINE,
    RecordKind.CHECKPOINT: DataClass.MACHINE,
    CONFLICT_KIND: DataClass.MACHINE,
}


def class_of(entity: str) -> DataClass | None:
    """The merge rule of an entity; ``None`` for one this version does not know."""
    return CLASS_BY_KIND.get(entity)

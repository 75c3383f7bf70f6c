"""Which fields of a record name other records, read from the annotations of its class."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from typing import Annotated, Any, get_args, get_origin, get_type_hints
from uuid import UUID

from app.domain.per_type import per_type
from app.domain.records.constraints import Ref
from app.domain.records.kinds import RecordKind
from app.domain.records.registry import RECORD_TYPES, Record


@dataclass(frozen=True, slots=True)
class Reference:
    """A field (or a field of a composite field, with a dot) that names a record of ``target`` kind."""

    path: str
    target: RecordKind
    many: bool


@per_type
def references(record_type: type[Any]) -> tuple[Reference, ...]:
    """The references of a class, those inside composite fields included."""
    return tuple(_references(record_type, ""))


def single_references(record_type: type[Any]) -> tuple[str, ...]:
    """The fields that name at most one record each."""
    return tuple(
        reference.path
        for reference in references(record_type)
        if not reference.many and "." not in reference.path
    )


def referring_kinds(target: RecordKind) -> tuple[tuple[RecordKind, Reference], ...]:
    """The fields of all kinds that may name a record of the kind."""
    return tuple(
        (kind, reference)
        for kind, record_type in RECORD_TYPES.items()
        for reference in references(record_type)
        if reference.target is target
    )


def named_records(record: Record) -> Iterator[tuple[str, RecordKind, UUID]]:
    """The records that a record names: field, kind, id."""
    for reference in references(type(record)):
        value: Any = record
        for part in reference.path.split("."):
            value = getattr(value, part) if value is not None else None
        if value is not None:
            for record_id in value if reference.many else (value,):
                yield reference.path, reference.target, record_id


def _references(owner: type[Any], prefix: str) -> Iterator[Reference]:
    hints = get_type_hints(owner, include_extras=True)
    for field in fields(owner):
        yield from _of_hint(hints[field.name], prefix + field.name, many=False)


def _of_hint(hint: Any, path: str, *, many: bool) -> Iterator[Reference]:
    if get_origin(hint) is Annotated:
        for note in get_args(hint)[1:]:
            if isinstance(note, Ref):
                yield Reference(path, note.kind, many)
        return
    if get_origin(hint) is tuple:
        yield from _of_hint(get_args(hint)[0], path, many=True)
        return
    for part in get_args(hint):
        yield from _of_hint(part, path, many=many)
    if isinstance(hint, type) and hasattr(hint, "__dataclass_fields__") and not many:
        yield from _references(hint, f"{path}.")

"""The fields of records as packs name them: their types, and literals of those types."""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass
from decimal import Decimal
from enum import Enum
from types import NoneType
from typing import Annotated, Any, get_args, get_origin, get_type_hints

from app.domain.per_type import per_type
from app.domain.records import RecordKind
from app.domain.records.constraints import Ref
from standards.rules.source import Node


@dataclass(frozen=True, slots=True)
class FieldType:
    """The type of one value of a field, whether it holds many, and the kind that it refers to."""

    base: type[Any]
    many: bool
    refers_to: RecordKind | None


@per_type
def field_types(owner: type[Any]) -> dict[str, FieldType]:
    """The fields of a record or of a value inside one, by name."""
    hints = get_type_hints(owner, include_extras=True)
    return {field.name: _resolve(hints[field.name]) for field in fields(owner)}


def literal(node: Node, base: type[Any]) -> Any:
    """A value of the type, from the text in the pack; raises with the line when it cannot be one."""
    if issubclass(base, Enum):
        return base(node.one_of(tuple(str(member.value) for member in base)))
    if issubclass(base, bool):
        return node.boolean()
    if issubclass(base, int | Decimal):
        return node.number()
    if issubclass(base, str):
        return node.text()
    raise node.error(f"a {base.__name__} cannot be written in a pack", "set, missing")


def check_comparable(node: Node, base: type[Any]) -> None:
    """Raise unless values of the type have an order that a number can be compared in."""
    if not issubclass(base, int | Decimal) or issubclass(base, bool):
        raise node.error(f"a {base.__name__} has no order", "a field that holds a number")


def is_composite(base: type[Any]) -> bool:
    """Whether values of the type have fields of their own."""
    return is_dataclass(base)


def is_set(value: Any) -> bool:
    """Whether somebody filled the field: no ``None``, no blank text, no empty list."""
    if value is None:
        return False
    if isinstance(value, str) and not isinstance(value, Enum):
        return bool(value.strip())
    return not isinstance(value, tuple) or bool(value)


def _resolve(hint: Any) -> FieldType:
    if get_origin(hint) is Annotated:
        inner = _resolve(get_args(hint)[0])
        target = next((note.kind for note in get_args(hint)[1:] if isinstance(note, Ref)), None)
        return FieldType(inner.base, inner.many, target or inner.refers_to)
    if get_origin(hint) is tuple:
        inner = _resolve(get_args(hint)[0])
        return FieldType(inner.base, True, inner.refers_to)
    if isinstance(hint, type):
        return FieldType(hint, False, None)
    return _resolve(next(part for part in get_args(hint) if part is not NoneType))

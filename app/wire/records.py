"""Records as JSON fields and back.

The field names on the wire are those of the dataclasses in :mod:`app.domain.records`; ``id`` and ``job_id`` travel in
the envelope. Decimals are strings (no precision is lost), times ISO 8601 in UTC, days ISO 8601, bytes hexadecimal,
tuples lists, composite values objects.
"""

from __future__ import annotations

import types
from collections.abc import Callable
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from enum import Enum
from functools import partial
from typing import Any, Union, get_args, get_origin, get_type_hints
from uuid import UUID

from app.domain.errors import InvalidInput
from app.domain.measurement import Quality
from app.domain.per_type import per_type
from app.domain.records import RECORD_KINDS, RECORD_TYPES, Record, RecordKind

JsonValue = None | bool | int | float | str | list["JsonValue"] | dict[str, "JsonValue"]
Fields = dict[str, JsonValue]
Decoder = Callable[[Any], Any]
ENVELOPE = frozenset({"id", "job_id"})
_WRONG = (ValueError, TypeError, KeyError, InvalidOperation)


@dataclass(frozen=True, slots=True)
class FieldPlan:
    """How one field is decoded; ``required`` when it has no default."""

    name: str
    allowed: str
    required: bool
    decode: Decoder


def kind_of(record: Record) -> RecordKind:
    """The kind of a record."""
    return RECORD_KINDS[type(record)]


def to_fields(record: Record) -> Fields:
    """A record's fields as JSON values, without the envelope."""
    return {name: _encode(getattr(record, name)) for name in _field_names(type(record))}


def from_fields(kind: RecordKind, record_id: UUID, job_id: UUID, values: Fields) -> Record:
    """The inverse of :func:`to_fields`.

    Unknown fields are ignored (a newer version wrote them), missing ones that have a default take it (an older version
    wrote the record); any other missing one and a malformed value raise ``InvalidInput``.
    """
    record_type = RECORD_TYPES[kind]
    arguments: dict[str, Any] = {"id": record_id}
    if record_type is not RECORD_TYPES[RecordKind.JOB]:
        arguments["job_id"] = job_id
    for plan in field_plans(record_type):
        if plan.name in values:
            value = values[plan.name]
            try:
                arguments[plan.name] = plan.decode(value)
            except _WRONG as error:
                raise InvalidInput(
                    f"{kind}.{plan.name}", f"{value!r} is not valid", plan.allowed
                ) from error
        elif plan.required:
            raise InvalidInput(f"{kind}.{plan.name}", "the field is missing")
    return record_type(**arguments)


@per_type
def field_plans(record_type: type[Any]) -> tuple[FieldPlan, ...]:
    """How each field of the class is decoded, without the envelope."""
    hints = get_type_hints(record_type)
    return tuple(
        FieldPlan(
            name=field.name,
            allowed=f"a {_type_name(hints[field.name])}",
            required=field.default is MISSING and field.default_factory is MISSING,
            decode=_decoder(hints[field.name]),
        )
        for field in fields(record_type)
        if field.name not in ENVELOPE
    )


@per_type
def _field_names(record_type: type[Any]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(record_type) if field.name not in ENVELOPE)


def optional_of(hint: Any) -> Any:
    """The type beside ``None``, or ``None`` when the type does not allow ``None``."""
    if get_origin(hint) in (Union, types.UnionType):
        return next(arg for arg in get_args(hint) if arg is not type(None))
    return None


def _type_name(hint: Any) -> str:
    plain = optional_of(hint) or hint
    if get_origin(plain) is tuple:
        return f"list of {_type_name(get_args(plain)[0])}"
    return str(getattr(plain, "__name__", plain))


def _encode(value: Any) -> JsonValue:
    match value:
        case None | bool():
            return value
        case Quality():
            return list(value.names)
        case Enum():
            return str(value.value)
        case int() | str():
            return value
        case Decimal() | UUID():
            return str(value)
        case datetime():
            return value.astimezone(UTC).isoformat()
        case date():
            return value.isoformat()
        case bytes():
            return value.hex()
        case tuple():
            return [_encode(item) for item in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: _encode(getattr(value, field.name)) for field in fields(value)}
    raise TypeError(f"{type(value).__name__} has no JSON form")


def _decoder(hint: Any) -> Decoder:
    plain = optional_of(hint)
    if plain is not None:
        return partial(_decode_optional, _decoder(plain))
    if get_origin(hint) is tuple:
        return partial(_decode_tuple, _decoder(get_args(hint)[0]))
    if isinstance(hint, type) and hint in _PLAIN:
        return _PLAIN[hint]
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint
    if isinstance(hint, type) and is_dataclass(hint):
        return partial(_decode_composite, hint)
    raise TypeError(f"no decoder for {hint}")


def _decode_optional(decode: Decoder, value: Any) -> Any:
    return None if value is None else decode(value)


def _decode_tuple(decode: Decoder, value: Any) -> tuple[Any, ...]:
    if not isinstance(value, list):
        raise TypeError(value)
    return tuple(decode(item) for item in value)


def _decode_composite(composite: Any, value: Any) -> Any:
    if not isinstance(value, dict):
        raise TypeError(value)
    return composite(
        **{
            plan.name: plan.decode(value[plan.name])
            for plan in field_plans(composite)
            if plan.required or plan.name in value
        }
    )


def _decode_exact(kind: type[Any], value: Any) -> Any:
    if type(value) is not kind:
        raise TypeError(value)
    return value


def _decode_decimal(value: Any) -> Decimal:
    if isinstance(value, bool):
        raise TypeError(value)
    number = Decimal(str(value))
    if not number.is_finite():
        raise ValueError(value)
    return number


def _decode_moment(value: Any) -> datetime:
    moment = datetime.fromisoformat(value)
    if moment.tzinfo is None:
        raise ValueError(value)
    return moment if moment.tzinfo is UTC else moment.astimezone(UTC)


_PLAIN: dict[type[Any], Decoder] = {
    Quality: Quality.from_names,
    Decimal: _decode_decimal,
    UUID: UUID,
    datetime: _decode_moment,
    date: date.fromisoformat,
    bytes: bytes.fromhex,
    int: partial(_decode_exact, int),
    str: partial(_decode_exact, str),
    bool: partial(_decode_exact, bool),
}

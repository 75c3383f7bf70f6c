"""Records as JSON fields and back.

The field names on the wire are those of the dataclasses in :mod:`app.domain.records`; ``id`` and ``job_id`` travel in
the envelope. Decimals are strings (no precision is lost), times ISO 8601 in UTC, bytes hexadecimal.
"""

from __future__ import annotations

import types
from collections.abc import Hashable
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from enum import Enum
from functools import cache
from typing import Any, Union, cast, get_args, get_origin, get_type_hints
from uuid import UUID

from app.domain.errors import InvalidInput
from app.domain.measurement import Quality
from app.domain.records import RECORD_KINDS, RECORD_TYPES, Record, RecordKind

JsonValue = None | bool | int | float | str | list["JsonValue"] | dict[str, "JsonValue"]
Fields = dict[str, JsonValue]
ENVELOPE = frozenset({"id", "job_id"})


def kind_of(record: Record) -> RecordKind:
    """The kind of a record."""
    return RECORD_KINDS[type(record)]


def to_fields(record: Record) -> Fields:
    """A record's fields as JSON values, without the envelope."""
    return {
        field.name: _encode(getattr(record, field.name))
        for field in fields(record)
        if field.name not in ENVELOPE
    }


def from_fields(kind: RecordKind, record_id: UUID, job_id: UUID, values: Fields) -> Record:
    """The inverse of :func:`to_fields`.

    Unknown fields are ignored (a newer version wrote them); a missing or malformed one raises ``InvalidInput``.
    """
    record_type = RECORD_TYPES[kind]
    arguments: dict[str, Any] = {"id": record_id}
    hints = _hints(cast("Hashable", record_type))
    for field in fields(record_type):
        if field.name == "job_id":
            arguments["job_id"] = job_id
        elif field.name != "id":
            if field.name not in values:
                raise InvalidInput(f"{kind}.{field.name}", "the field is missing")
            arguments[field.name] = _decode(
                hints[field.name], values[field.name], f"{kind}.{field.name}"
            )
    return record_type(**arguments)


@cache
def _hints(record_type: Hashable) -> dict[str, Any]:
    return get_type_hints(record_type)


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
        case bytes():
            return value.hex()
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: _encode(getattr(value, field.name)) for field in fields(value)}
    raise TypeError(f"{type(value).__name__} has no JSON form")


def _decode(hint: Any, value: JsonValue, where: str) -> Any:
    if get_origin(hint) in (Union, types.UnionType):
        if value is None:
            return None
        hint = next(arg for arg in get_args(hint) if arg is not type(None))
    try:
        return _decode_plain(hint, value, where)
    except (ValueError, TypeError, KeyError, InvalidOperation) as error:
        name = getattr(hint, "__name__", str(hint))
        raise InvalidInput(where, f"{value!r} is not valid", f"a {name}") from error


def _decode_composite(composite: Any, value: dict[str, JsonValue], where: str) -> Any:
    hints = _hints(composite)
    return composite(
        **{
            field.name: _decode(hints[field.name], value[field.name], where)
            for field in fields(composite)
        }
    )


def _decode_plain(hint: Any, value: Any, where: str) -> Any:
    if hint is Quality:
        return Quality.from_names(value)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint(value)
    if hint is Decimal:
        number = Decimal(str(value))
        if not number.is_finite():
            raise ValueError(value)
        return number
    if hint is UUID:
        return UUID(value)
    if hint is datetime:
        moment = datetime.fromisoformat(value)
        if moment.tzinfo is None:
            raise ValueError(value)
        return moment.astimezone(UTC)
    if hint is bytes:
        return bytes.fromhex(value)
    if is_dataclass(hint):
        return _decode_composite(hint, value, where)
    if hint in (int, str, bool):
        if type(value) is not hint:
            raise TypeError(value)
        return value
    raise TypeError(f"no decoder for {hint}")

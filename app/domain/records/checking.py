"""Whether a record holds only what its fields allow."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields
from datetime import datetime
from decimal import Decimal
from functools import partial
from typing import Annotated, Any, get_args, get_origin, get_type_hints

from app.domain.errors import InvalidInput
from app.domain.per_type import per_type
from app.domain.phrases import phrase
from app.domain.records.constraints import Range, Text
from app.domain.records.registry import Record

_Check = Callable[[str, Any], None]


def check_record(record: Record) -> None:
    """Raise ``InvalidInput`` for the first field with a value that is not allowed.

    Texts have their lengths, numbers are finite and in their range, times have a zone. The field is named with its
    path: ``address.street``, ``openings[1].width_m``.
    """
    _check_parts(record, "")


def _check_parts(owner: Any, prefix: str) -> None:
    for name, check in _checks(type(owner)):
        check(f"{prefix}{name}", getattr(owner, name))


@per_type
def _checks(owner: type[Any]) -> tuple[tuple[str, _Check], ...]:
    hints = get_type_hints(owner, include_extras=True)
    return tuple(
        (field.name, check) for field in fields(owner) for check in _checks_of(hints[field.name])
    )


def _checks_of(hint: Any) -> Iterator[_Check]:
    if get_origin(hint) is Annotated:
        yield from _checks_of(get_args(hint)[0])
        for note in get_args(hint)[1:]:
            if isinstance(note, Text):
                yield partial(_check_text, note)
            elif isinstance(note, Range):
                yield partial(_check_range, note)
    elif get_origin(hint) is tuple:
        for check in _checks_of(get_args(hint)[0]):
            yield partial(_check_items, check)
    elif hint is datetime:
        yield _check_aware
    elif hint is Decimal:
        yield _check_finite
    elif isinstance(hint, type) and hasattr(hint, "__dataclass_fields__"):
        yield _check_composite
    else:
        for part in get_args(hint):
            for check in _checks_of(part):
                yield partial(_check_optional, check)


def _check_optional(check: _Check, where: str, value: Any) -> None:
    if value is not None:
        check(where, value)


def _check_items(check: _Check, where: str, value: Any) -> None:
    for place, item in enumerate(value):
        check(f"{where}[{place}]", item)


def _check_composite(where: str, value: Any) -> None:
    _check_parts(value, f"{where}.")


def _check_text(allowed: Text, where: str, value: str) -> None:
    length = len(value.strip())
    if length < allowed.least:
        raise InvalidInput(where, "it is empty", allowed.allowed)
    if length > allowed.most:
        raise InvalidInput(
            where, phrase("it has {length} characters", length=length), allowed.allowed
        )


def _check_range(allowed: Range, where: str, value: Decimal | int) -> None:
    if not allowed.low <= value <= allowed.high:
        raise InvalidInput(where, phrase("{value} is out of range", value=value), allowed.allowed)


def _check_finite(where: str, value: Decimal) -> None:
    if not value.is_finite():
        raise InvalidInput(where, phrase("{value} is not a number", value=value), "a finite number")


def _check_aware(where: str, value: datetime) -> None:
    if value.tzinfo is None:
        raise InvalidInput(where, "the time has no zone", "an aware time")

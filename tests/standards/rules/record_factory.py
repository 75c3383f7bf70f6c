"""Records for tests: required fields that a test does not care about get a value of their type."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import MISSING, fields, replace
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from types import NoneType
from typing import Annotated, Any, TypeVar, get_args, get_origin, get_type_hints
from uuid import UUID, uuid5

from app.domain.measurement import Quality
from app.domain.records import Address, Job, Money, Record

NAMESPACE = UUID("5f0c5f2e-0c49-4a51-9c43-1c7ab0a2b7d1")
LOSS_AT = datetime(2026, 3, 2, 6, 0, tzinfo=UTC)
R = TypeVar("R")
Records = tuple[Record, ...]
Change = Callable[[Records], Records]


def id_of(name: str) -> UUID:
    """The same id for the same name, always."""
    return uuid5(NAMESPACE, name)


JOB_ID = id_of("job")


def make(record_type: type[R], name: str = "", /, **given: Any) -> R:
    """A record with the id of its name; fields that are not given and have no default get a plain value."""
    hints = get_type_hints(record_type, include_extras=True)
    values: dict[str, Any] = {"id": id_of(name or record_type.__name__)}
    if record_type is not Job:
        values["job_id"] = JOB_ID
    for field in fields(record_type):  # type: ignore[arg-type]
        has_default = field.default is not MISSING or field.default_factory is not MISSING
        if field.name not in values and field.name not in given and not has_default:
            values[field.name] = _plain(hints[field.name])
    return record_type(**{**values, **given})


def _plain(hint: Any) -> Any:
    if get_origin(hint) is Annotated:
        return _plain(get_args(hint)[0])
    if get_origin(hint) is tuple:
        return ()
    if not isinstance(hint, type):
        parts = get_args(hint)
        return None if NoneType in parts else _plain(parts[0])
    if hint is Quality:
        return Quality.GOOD
    if issubclass(hint, Enum):
        return next(iter(hint))
    if hint is Address:
        return Address("12 Mill Lane", "Denver", "CO", "80202", "US")
    values: dict[type, Any] = {
        str: "as said",
        bytes: b"",
        bool: True,
        int: 1,
        Decimal: Decimal(1),
        Money: Money(Decimal(1), "USD"),
        datetime: LOSS_AT,
        date: LOSS_AT.date(),
        UUID: id_of("nobody"),
    }
    return values[hint]


def put(*records: Record) -> Change:
    """Add the records; those with a known id are replaced."""
    ids = {record.id for record in records}

    def change(before: Records) -> Records:
        return (*(record for record in before if record.id not in ids), *records)

    return change


def edit(which: str | type[Any], **changes: Any) -> Change:
    """Change fields of the record with that name, or of all records of a class."""

    def change(before: Records) -> Records:
        assert any(_is(record, which) for record in before), f"{which} is not in the job"
        return tuple(
            replace(record, **changes) if _is(record, which) else record for record in before
        )

    return change


def drop(*which: str | type[Any]) -> Change:
    """Leave out the records with these names or of these classes."""

    def change(before: Records) -> Records:
        for one in which:
            assert any(_is(record, one) for record in before), f"{one} is not in the job"
        return tuple(r for r in before if not any(_is(r, one) for one in which))

    return change


def after(records: Records, changes: Iterable[Change]) -> Records:
    """The records after all changes, one after the other."""
    for change in changes:
        records = change(records)
    return records


def _is(record: Record, which: str | type[Any]) -> bool:
    return record.id == id_of(which) if isinstance(which, str) else isinstance(record, which)

"""Any record of any kind, made from the annotations of its class."""

from __future__ import annotations

from dataclasses import fields
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from typing import Annotated, Any, get_args, get_origin, get_type_hints
from uuid import UUID

from hypothesis import strategies as st

from app.domain.measurement import Quality
from app.domain.records import RECORD_TYPES, Record, RecordKind
from app.domain.records.constraints import Range, Text

_TEXT = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs"], exclude_characters="\x00"), max_size=20
)
_ZONES = (UTC, timezone(timedelta(hours=-7)))
_MOMENTS = st.builds(
    lambda seconds, zone: datetime.fromtimestamp(seconds, zone),
    st.integers(946_684_800, 3_786_912_000),
    st.sampled_from(_ZONES),
)
_PLAIN: dict[type[Any], st.SearchStrategy[Any]] = {
    str: _TEXT,
    bool: st.booleans(),
    int: st.integers(-(2**53), 2**53),
    bytes: st.binary(max_size=24),
    UUID: st.uuids(),
    date: st.dates(date(2000, 1, 1), date(2090, 1, 1)),
    datetime: _MOMENTS,
    Decimal: st.decimals(-10_000, 10_000, allow_nan=False, allow_infinity=False, places=3),
}


def records_of(kind: RecordKind) -> st.SearchStrategy[Record]:
    """Records of a kind whose fields hold anything that is allowed there."""
    return _instances(RECORD_TYPES[kind])


def _instances(owner: type[Any]) -> st.SearchStrategy[Any]:
    hints = get_type_hints(owner, include_extras=True)
    return st.builds(owner, **{field.name: _values(hints[field.name]) for field in fields(owner)})


def _values(hint: Any) -> st.SearchStrategy[Any]:
    if get_origin(hint) is Annotated:
        return _limited(*get_args(hint))
    if get_origin(hint) is tuple:
        return st.lists(_values(get_args(hint)[0]), max_size=3).map(tuple)
    if hint is type(None):
        return st.none()
    if get_args(hint):
        return st.one_of(*[_values(part) for part in get_args(hint)])
    if hint is Quality:
        return st.sets(st.sampled_from(list(Quality))).map(
            lambda flags: Quality.from_names([str(flag.name) for flag in flags])
        )
    if issubclass(hint, Enum):
        return st.sampled_from(list(hint))
    return _PLAIN[hint] if hint in _PLAIN else _instances(hint)


def _limited(plain: Any, *notes: Any) -> st.SearchStrategy[Any]:
    for note in notes:
        if isinstance(note, Range) and plain is int:
            return st.integers(int(note.low), int(note.high))
        if isinstance(note, Range):
            return st.decimals(note.low, note.high, allow_nan=False, places=3)
        if isinstance(note, Text) and note.least:
            return _TEXT.filter(lambda text: bool(text.strip()))
    return _values(plain)

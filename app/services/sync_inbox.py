"""Conflicts and refusals as people see them: names instead of ids, values as text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from decimal import Decimal
from uuid import UUID

from app.domain.errors import InvalidInput
from app.domain.phrases import phrase
from app.jobsync.hlc import device_of
from app.jobsync.ops import DEAD, Fields, JsonValue, OpCode
from app.services.sync_views import ConflictKind, ConflictSide, ConflictView, RefusedView
from app.storage.base_rows import load_base_row
from app.storage.store import Store
from app.storage.sync_inbox import OpenConflict, RefusedChange

_NAMES = ("name", "label", "number", "title", "caption", "client_name", "description", "model")
MAX_VALUE_TEXT = 400
MS = 1000


def conflict_views(
    conflicts: Iterable[OpenConflict], titles: Mapping[UUID, str], device_id: str
) -> tuple[ConflictView, ...]:
    """The conflicts to show."""
    return tuple(_conflict(item, titles, device_id) for item in conflicts)


def refused_views(
    store: Store, refused: Iterable[RefusedChange], titles: Mapping[UUID, str]
) -> tuple[RefusedView, ...]:
    """The refused changes and files to show."""
    found = []
    with store.read() as connection:
        for item in refused:
            row = load_base_row(connection, item.record_id) if item.record_id else None
            fields: Fields = item.current or (row.fields if row else {})
            decided = item.code == OpCode.ILLEGAL_TRANSITION
            found.append(
                RefusedView(
                    number=item.number,
                    sha256=item.sha256,
                    job_id=item.job_id,
                    job_title=titles.get(item.job_id, ""),
                    record_kind=item.kind,
                    record_name=record_name(fields),
                    code=item.code,
                    message=item.message,
                    decided_state=str(fields.get("state", "")) if decided else "",
                    decided_by=str(fields.get("decided_by", "")) if decided else "",
                )
            )
    return tuple(found)


def record_name(fields: Fields) -> str:
    """What people call a record with these fields; empty when it has no name."""
    return next((str(fields[name]) for name in _NAMES if fields.get(name)), "")


def typed_value(conflict: OpenConflict, text: str) -> JsonValue:
    """The third value that a person typed, in the form of the two that are there."""
    if conflict.field == DEAD:
        raise InvalidInput("value", "a deletion has no third value", "keep or take")
    example = conflict.row.fields["kept"]
    if example is None:
        example = conflict.row.fields["lost"]
    text = text.strip()
    if isinstance(example, bool):
        if text.lower() not in ("true", "false"):
            raise InvalidInput(
                "value", phrase("{text} is not one of them", text=repr(text)), "true, false"
            )
        return text.lower() == "true"
    if isinstance(example, int):
        try:
            return int(text)
        except ValueError:
            raise InvalidInput(
                "value", phrase("{text} is no whole number", text=repr(text))
            ) from None
    if isinstance(example, list | dict):
        raise InvalidInput("value", "it cannot be typed here", "keep or take, then edit the record")
    return text


def allows_other(conflict: OpenConflict) -> bool:
    """Whether a third value can be typed."""
    values = (conflict.row.fields["kept"], conflict.row.fields["lost"])
    return conflict.field != DEAD and not any(isinstance(item, list | dict) for item in values)


def value_text(value: JsonValue) -> str:
    """A value for reading."""
    if value is None:
        return ""
    if isinstance(value, dict):
        text = ", ".join(f"{k}: {value_text(v)}" for k, v in value.items() if v not in (None, ""))
    elif isinstance(value, list):
        text = ", ".join(value_text(item) for item in value)
    elif isinstance(value, float):
        text = str(Decimal(str(value)))
    else:
        text = str(value)
    return text if len(text) <= MAX_VALUE_TEXT else text[: MAX_VALUE_TEXT - 1] + "…"


def _conflict(conflict: OpenConflict, titles: Mapping[UUID, str], device_id: str) -> ConflictView:
    row, fields = conflict.row, conflict.row.fields
    return ConflictView(
        conflict_id=row.id,
        job_id=row.job_id,
        job_title=titles.get(row.job_id, ""),
        kind=ConflictKind(str(fields["kind"])),
        record_kind=conflict.record_kind,
        record_name=record_name(conflict.present),
        field_name="" if conflict.field == DEAD else conflict.field,
        kept=_side(fields, "kept", device_id),
        lost=_side(fields, "lost", device_id),
        waiting=conflict.waiting,
        allows_other=allows_other(conflict),
    )


def _side(fields: Fields, side: str, device_id: str) -> ConflictSide:
    holder = str(fields[f"{side}_by"])
    at = datetime.fromtimestamp(int(holder[:12], 16) / MS, UTC) if holder else None
    return ConflictSide(
        value=value_text(fields[side]),
        person=str(fields.get(f"{side}_name") or ""),
        at=at,
        mine=device_of(holder) == device_id,
    )

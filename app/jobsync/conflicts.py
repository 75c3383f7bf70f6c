"""The records that the server makes when a value lost against a concurrent one."""

from __future__ import annotations

import re
from uuid import UUID, uuid5

from app.domain.records import RecordKind
from app.jobsync.classes import CONFLICT_KIND
from app.jobsync.hlc import STAMP_PATTERN
from app.jobsync.machines import ConflictState
from app.jobsync.ops import FeedRow, Fields, Op
from app.jobsync.reducer import Clash, ClashKind

_HOLDER = re.compile(rf"({STAMP_PATTERN}:[0-9a-f-]{{36}})?")
_TEXTS = ("kind", "record", "record_kind", "field", "kept_by", "lost_by")


def conflict_id(op_id: UUID, field_name: str) -> UUID:
    """The id of the conflict record an operation raises for a field; the same for every attempt."""
    return uuid5(op_id, field_name)


def conflict_record(record_id: UUID, op: Op, clash: Clash, names: Fields) -> FeedRow:
    """An undecided conflict; ``names`` says who stands behind ``kept`` and ``lost``."""
    return FeedRow(
        id=record_id,
        job_id=op.job_id,
        entity=CONFLICT_KIND,
        seq=0,
        version=1,
        dead=False,
        fields={
            "kind": clash.kind.value,
            "record": str(op.record_id),
            "record_kind": op.entity,
            "field": clash.field,
            "kept": clash.kept,
            "lost": clash.lost,
            "kept_by": clash.kept_by,
            "lost_by": clash.lost_by,
            "state": ConflictState.OPEN.value,
            **names,
        },
        holders={},
        origin=op.id,
    )


def conflict_problem(fields: Fields) -> str | None:
    """Why these are not the fields of a conflict that a person could decide; ``None`` if they are."""
    texts = {name: fields.get(name) for name in _TEXTS}
    for name, value in texts.items():
        if not isinstance(value, str):
            return f"a conflict names {name}"
    if texts["kind"] not in set(ClashKind):
        return f"a conflict is one of {', '.join(ClashKind)}"
    if texts["record_kind"] not in set(RecordKind):
        return "a conflict is about a kind of record that there is"
    if not all(_HOLDER.fullmatch(str(texts[name])) for name in ("kept_by", "lost_by")):
        return "a conflict names the operations of both sides"
    if "kept" not in fields or "lost" not in fields:
        return "a conflict holds both values"
    try:
        UUID(str(texts["record"]))
    except ValueError:
        return "a conflict names the record"
    return None

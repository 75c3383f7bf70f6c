"""What one operation does to one record; the same function decides on the server and draws pending
work on a device.

Pure: records are never changed in place, the time is an argument. A value that loses against a
*concurrent* one is never dropped: the outcome then carries a :class:`Clash`, from which the server
makes a conflict record.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from app.jobsync.classes import DataClass, class_of
from app.jobsync.hlc import clamp, device_of, wins
from app.jobsync.machines import MACHINES
from app.jobsync.ops import (
    DEAD,
    FeedRow,
    JsonValue,
    Op,
    OpCode,
    OpKind,
    OpStatus,
    canonical,
    holder,
    holder_op,
    holder_stamp,
)
from app.jobsync.schema import upcast


class ClashKind(StrEnum):
    """How two people came into each other's way."""

    FIELD = "field"
    EDIT_AFTER_DELETE = "edit_after_delete"
    DELETE_UNSEEN_EDIT = "delete_unseen_edit"


@dataclass(frozen=True, slots=True)
class Clash:
    """A value that lost; ``kept_by`` and ``lost_by`` are holders (``kept_by`` may be empty)."""

    kind: ClashKind
    field: str
    kept: JsonValue
    lost: JsonValue
    kept_by: str
    lost_by: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """The verdict on an operation; ``record`` is the new state, ``None`` when nothing changes."""

    status: OpStatus
    code: OpCode | None = None
    record: FeedRow | None = None
    clashes: tuple[Clash, ...] = ()
    message: str | None = None


def rejected(code: OpCode, message: str | None = None) -> Outcome:
    """An outcome that changes nothing."""
    return Outcome(OpStatus.REJECTED, code, message=message)


def apply_op(
    record: FeedRow | None, op: Op, now_ms: int | None, *, own_stamp: bool = True
) -> Outcome:
    """Apply ``op`` to the present state of its record (``None``: no such record).

    ``now_ms`` is the server's clock, against which stamps are clamped; a device that only draws its
    own pending work passes ``None``. Without ``own_stamp`` the stamp names a device for which the sender does not
    speak: the operation counts as concurrent to what that device wrote, as anybody else's would.
    """
    op = upcast(op)
    data_class = class_of(op.entity)
    if data_class is None:
        return rejected(OpCode.UNKNOWN_ENTITY)
    stamp, skewed = (op.stamp, False) if now_ms is None else clamp(op.stamp, now_ms)
    note = OpCode.SKEW if skewed else None
    if record is not None and record.job_id != op.job_id:
        return rejected(OpCode.WRONG_JOB)
    if record is not None and record.entity != op.entity:
        return rejected(OpCode.WRONG_KIND)
    if op.kind is OpKind.ADD:
        return _add(record, op, data_class, stamp, now_ms, note)
    if record is None:
        return rejected(OpCode.NO_RECORD)
    if op.kind is OpKind.SET:
        return _set(record, op, data_class, stamp, note, own_stamp)
    if op.kind is OpKind.DEL:
        return _delete(record, op, data_class, stamp, note, own_stamp)
    return _act(record, op, data_class, stamp, note)


def _add(
    record: FeedRow | None,
    op: Op,
    data_class: DataClass,
    stamp: str,
    now_ms: int | None,
    note: OpCode | None,
) -> Outcome:
    origin = op.origin or op.id
    if record is not None:
        if record.origin == origin and (op.origin is not None or _is_repeated(record, op)):
            return Outcome(OpStatus.DUPLICATE, OpCode.SAME)
        return rejected(OpCode.ID_REUSED)
    fields = dict(op.fields)
    adopted = op.origin is not None
    holders: dict[str, tuple[str, ...]]
    if adopted:
        holders = {name: _clamp_all(items, now_ms) for name, items in op.holders.items()}
    elif data_class is DataClass.APPEND_ONLY:
        holders = {}
    else:
        holders = {name: (holder(stamp, op.id),) for name in fields}
    if data_class is DataClass.MACHINE:
        fields["state"] = str(MACHINES[op.entity].initial)
        holders["state"] = (holder(stamp, origin),)
    new = FeedRow(
        id=op.record_id,
        job_id=op.job_id,
        entity=op.entity,
        seq=0,
        version=1,
        dead=adopted and op.dead,
        fields=fields,
        holders=holders,
        origin=origin,
    )
    return Outcome(OpStatus.APPLIED, note, new)


def _is_repeated(record: FeedRow, op: Op) -> bool:
    """Whether the operation says what the one of the same id said, as far as nobody has changed it since."""
    set_here = {"state"} if record.entity in MACHINES else set()
    return all(
        name in record.fields and _same(record.fields[name], value)
        for name, value in op.fields.items()
        if name not in set_here
        and all(holder_op(item) == str(op.id) for item in record.holders.get(name, ()))
    )


def _clamp_all(items: tuple[str, ...], now_ms: int | None) -> tuple[str, ...]:
    if now_ms is None:
        return items
    return tuple(f"{clamp(holder_stamp(item), now_ms)[0]}:{holder_op(item)}" for item in items)


def _unseen(holders: tuple[str, ...], seen: tuple[str, ...], device: str) -> bool:
    """Whether somebody else asserted the value without this device knowing."""
    return any(device_of(item) != device and holder_op(item) not in seen for item in holders)


def _set(
    record: FeedRow,
    op: Op,
    data_class: DataClass,
    stamp: str,
    note: OpCode | None,
    own_stamp: bool,
) -> Outcome:
    if data_class is not DataClass.EDITABLE:
        return rejected(OpCode.IMMUTABLE)
    if not op.fields:
        return rejected(OpCode.INVALID, "a set names at least one field")
    if op.fields.get(DEAD, False) is not False:
        return rejected(OpCode.INVALID, f"a set of {DEAD} can only bring a record back (false)")
    fields, holders = dict(record.fields) | {DEAD: record.dead}, dict(record.holders)
    mine, device = holder(stamp, op.id), device_of(stamp) if own_stamp else ""
    clashes: list[Clash] = []
    lost = 0
    for name, value in op.fields.items():
        present = holders.get(name, ())
        leader = present[0] if present else ""
        seen = op.seen.get(name, ())
        ours_wins = wins(stamp, holder_stamp(leader), device) or holder_op(leader) in seen
        if present and _same(fields.get(name), value):
            holders[name] = _join(present, mine, device, ours_wins)
        elif ours_wins:
            if _unseen(present, seen, device):
                old = fields.get(name)
                clashes.append(Clash(ClashKind.FIELD, name, value, old, mine, leader))
            fields[name], holders[name] = value, (mine,)
        else:
            lost += 1
            clashes.append(Clash(ClashKind.FIELD, name, fields.get(name), value, leader, mine))
    dead = bool(fields.pop(DEAD))
    if dead and DEAD not in op.fields:
        deleter = (record.holders.get(DEAD) or ("",))[0]
        clashes.append(
            Clash(ClashKind.EDIT_AFTER_DELETE, DEAD, True, dict(op.fields), deleter, mine)
        )
    changed = lost < len(op.fields)
    new = (
        replace(record, version=record.version + 1, fields=fields, holders=holders, dead=dead)
        if changed
        else None
    )
    status = OpStatus.MERGED if lost else OpStatus.APPLIED
    return Outcome(status, note, new, tuple(clashes))


def _is_text(value: JsonValue) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _same(old: JsonValue, new: JsonValue) -> bool:
    return old == new and canonical(old) == canonical(new)


def _join(present: tuple[str, ...], mine: str, device: str, ours_wins: bool) -> tuple[str, ...]:
    """Remember a second author of the same value; the highest stamp leads."""
    others = tuple(item for item in present if device_of(item) != device)
    if ours_wins:
        return (mine, *others)
    return (present[0], *(item for item in others if item != present[0]), mine)


def _delete(
    record: FeedRow,
    op: Op,
    data_class: DataClass,
    stamp: str,
    note: OpCode | None,
    own_stamp: bool,
) -> Outcome:
    if data_class is DataClass.MACHINE:
        return rejected(OpCode.NOT_DELETABLE)
    present = record.holders.get(DEAD, ())
    informed = bool(present) and holder_op(present[0]) in op.seen.get(DEAD, ())
    mine, device = holder(stamp, op.id), device_of(stamp) if own_stamp else ""
    if present and not informed and not wins(stamp, holder_stamp(present[0]), device):
        brought_back = Clash(ClashKind.FIELD, DEAD, False, True, present[0], mine)
        return Outcome(OpStatus.MERGED, OpCode.LOST, clashes=() if record.dead else (brought_back,))
    clashes: tuple[Clash, ...] = ()
    if data_class is DataClass.EDITABLE:
        unseen = [
            items[0]
            for name, items in record.holders.items()
            if (name != DEAD or not record.dead) and _unseen(items, op.seen.get(name, ()), device)
        ]
        if unseen:
            lost = dict(record.fields)
            clashes = (Clash(ClashKind.DELETE_UNSEEN_EDIT, DEAD, True, lost, mine, max(unseen)),)
    new = replace(
        record,
        version=record.version + 1,
        dead=True,
        holders={**record.holders, DEAD: (mine,)},
    )
    return Outcome(OpStatus.APPLIED, note, new, clashes)


def _act(
    record: FeedRow, op: Op, data_class: DataClass, stamp: str, note: OpCode | None
) -> Outcome:
    if data_class is not DataClass.MACHINE:
        return rejected(OpCode.NOT_A_MACHINE)
    machine = MACHINES[op.entity]
    decided = record.holders.get("state", ())
    if decided and holder_op(decided[0]) == str(op.id):
        return Outcome(OpStatus.DUPLICATE, OpCode.SAME)
    state = machine.next_state(record.fields.get("state"), op.action)
    if state is None:
        return rejected(
            OpCode.ILLEGAL_TRANSITION,
            f"{op.action!r} is not possible in state {record.fields.get('state')}",
        )
    unknown = set(op.args) - machine.settable[op.action or ""]
    if unknown:
        allowed = ", ".join(sorted(machine.settable[op.action or ""]))
        wrong = ", ".join(sorted(unknown))
        return rejected(OpCode.INVALID, f"{op.action} does not set {wrong}; allowed: {allowed}")
    missing = sorted(
        name for name in machine.needed.get(op.action or "", ()) if not _is_text(op.args.get(name))
    )
    if missing:
        return rejected(OpCode.INVALID, f"{op.action} says {' and '.join(missing)}")
    for name, allowed_values in machine.values.items():
        if name in op.args and op.args[name] not in allowed_values:
            listed = ", ".join(sorted(allowed_values))
            return rejected(OpCode.INVALID, f"{name} is one of {listed}, not {op.args[name]!r}")
    mine = holder(stamp, op.id)
    new = replace(
        record,
        version=record.version + 1,
        fields={**record.fields, **op.args, "state": str(state)},
        holders={**record.holders, **dict.fromkeys(op.args, (mine,)), "state": (mine,)},
    )
    return Outcome(OpStatus.APPLIED, note, new)

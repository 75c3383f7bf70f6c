"""The vocabulary of sync: operations, their results, and the rows of the feed.

``to_wire``/``from_wire`` give the short-keyed JSON objects of the protocol; the same text is what a
device keeps in its outbox. Ids are UUIDs, stamps are text (see :mod:`app.jobsync.hlc`), a *holder*
is ``stamp:op-id``: who wrote a value.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any
from uuid import UUID

JsonValue = None | bool | int | float | str | list["JsonValue"] | dict[str, "JsonValue"]
Fields = Mapping[str, JsonValue]
Holders = Mapping[str, tuple[str, ...]]

SCHEMA = 2
"""The version of what operations mean; see :mod:`app.jobsync.schema`."""
MAX_OPS = 500
MAX_PUSH_BYTES = 1024 * 1024
MAX_OP_BYTES = 256 * 1024
DEAD = "#dead"
"""The register in ``holders`` that says who deleted a record."""


class OpKind(StrEnum):
    """What an operation does."""

    ADD = "add"
    SET = "set"
    ACT = "act"
    DEL = "del"


class OpStatus(StrEnum):
    """What became of an operation; every status consumes its number."""

    APPLIED = "applied"
    MERGED = "merged"
    REJECTED = "rejected"
    DUPLICATE = "duplicate"


class OpCode(StrEnum):
    """Why an operation was rejected, or (``SKEW``, ``SAME``, ``LOST``) what is worth knowing about
    it.
    """

    ID_REUSED = "ID_REUSED"
    IMMUTABLE = "IMMUTABLE"
    NO_RECORD = "NO_RECORD"
    NO_JOB = "NO_JOB"
    WRONG_JOB = "WRONG_JOB"
    WRONG_KIND = "WRONG_KIND"
    STALE = "STALE"
    ILLEGAL_TRANSITION = "ILLEGAL_TRANSITION"
    NOT_A_MACHINE = "NOT_A_MACHINE"
    NOT_DELETABLE = "NOT_DELETABLE"
    FORBIDDEN = "FORBIDDEN"
    INVALID = "INVALID"
    TOO_LARGE = "TOO_LARGE"
    UNKNOWN_ENTITY = "UNKNOWN_ENTITY"
    GROUP_FAILED = "GROUP_FAILED"
    SKEW = "SKEW"
    SAME = "SAME"
    LOST = "LOST"


PARKED_CODES = frozenset({OpCode.NO_RECORD, OpCode.NO_JOB})
"""Rejections that end when the missing record appears; the device then sends the operation again.
"""


_ENCODER = json.JSONEncoder(
    sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
)


def canonical(value: Any) -> str:
    """The one JSON text of a value: sorted keys, no spaces, no NaN. Hashes are taken over its UTF-8
    bytes.
    """
    return _ENCODER.encode(value)


def holder(stamp: str, op_id: UUID) -> str:
    """The note that an operation wrote a value."""
    return f"{stamp}:{op_id}"


def holder_stamp(text: str) -> str:
    """The stamp of a holder."""
    return text.partition(":")[0]


def holder_op(text: str) -> str:
    """The operation id of a holder, as text."""
    return text.partition(":")[2]


@dataclass(frozen=True, slots=True)
class Op:
    """One change as a device made it.

    ``n`` counts 1, 2, 3... per device; ``group`` joins neighbours that apply together or not at
    all; ``seen`` says for each field which operations had written the value the person saw.
    ``origin``, ``holders`` and ``dead`` are set only when a device re-adds a record that a restored
    server no longer has. ``schema`` is the version under which it was made.
    """

    n: int
    id: UUID
    kind: OpKind
    entity: str
    job_id: UUID
    record_id: UUID
    stamp: str
    fields: Fields = field(default_factory=dict)
    seen: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    action: str | None = None
    args: Fields = field(default_factory=dict)
    group: UUID | None = None
    origin: UUID | None = None
    holders: Holders = field(default_factory=dict)
    dead: bool = False
    schema: int = SCHEMA

    def content(self) -> bytes:
        """The canonical bytes of the wire form: what is measured and hashed."""
        return canonical(self.to_wire()).encode()

    def to_wire(self) -> dict[str, JsonValue]:
        """The JSON object of the protocol; keys that do not apply are left out."""
        wire: dict[str, JsonValue] = {
            "n": self.n,
            "id": str(self.id),
            "k": self.kind.value,
            "e": str(self.entity),
            "j": str(self.job_id),
            "r": str(self.record_id),
            "t": self.stamp,
        }
        if self.kind in (OpKind.ADD, OpKind.SET):
            wire["f"] = dict(self.fields)
        if self.kind in (OpKind.SET, OpKind.DEL):
            wire["b"] = {name: list(ops) for name, ops in self.seen.items()}
        if self.kind is OpKind.ACT:
            wire["a"], wire["args"] = self.action, dict(self.args)
        if self.schema != 1:
            wire["s"] = self.schema
        if self.group is not None:
            wire["g"] = str(self.group)
        if self.origin is not None:
            wire["o"], wire["dead"] = str(self.origin), self.dead
            wire["h"] = {name: list(items) for name, items in self.holders.items()}
        return wire

    @classmethod
    def from_wire(cls, wire: Mapping[str, Any]) -> Op:
        """The inverse of :meth:`to_wire`, for objects that were checked before (or come from the
        own outbox).
        """
        group, origin = wire.get("g"), wire.get("o")
        return cls(
            n=wire["n"],
            id=UUID(wire["id"]),
            kind=OpKind(wire["k"]),
            entity=wire["e"],
            job_id=UUID(wire["j"]),
            record_id=UUID(wire["r"]),
            stamp=wire["t"],
            fields=wire.get("f") or {},
            seen={name: tuple(ops) for name, ops in (wire.get("b") or {}).items()},
            action=wire.get("a"),
            args=wire.get("args") or {},
            group=UUID(group) if group else None,
            origin=UUID(origin) if origin else None,
            holders={name: tuple(items) for name, items in (wire.get("h") or {}).items()},
            dead=bool(wire.get("dead", False)),
            schema=wire.get("s") or 1,
        )


@dataclass(frozen=True, slots=True)
class OpResult:
    """What the server did with an operation.

    ``seq`` is the feed number at which its effect shows (0: no effect); ``conflict`` names the
    conflict record it raised; ``current`` holds the present fields when a transition was refused;
    ``message`` says in words what is wrong with an ``INVALID`` or ``STALE`` one; ``replayed`` means the answer
    was kept from the first time.
    """

    n: int
    id: UUID
    job_id: UUID
    status: OpStatus
    code: OpCode | None = None
    seq: int = 0
    conflict: UUID | None = None
    current: Fields | None = None
    message: str | None = None
    replayed: bool = False


@dataclass(frozen=True, slots=True)
class FeedRow:
    """The state of one record, as the server holds it and the feed carries it.

    ``holders`` lists for each field who asserted its present value, the winner first; ``origin`` is
    the operation that created the record; ``dead`` marks a deleted (class B) or voided (class A)
    record, which stays in the feed.
    """

    id: UUID
    job_id: UUID
    entity: str
    seq: int
    version: int
    dead: bool
    fields: Fields
    holders: Holders
    origin: UUID

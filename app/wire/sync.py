"""The messages of sync: push, pull and blobs."""

from __future__ import annotations

from itertools import pairwise
from typing import Annotated, Any, Self
from uuid import UUID

from pydantic import Field, JsonValue, field_validator, model_validator

from app.jobsync.chain import CURSOR_PATTERN
from app.jobsync.hlc import STAMP_PATTERN
from app.jobsync.ops import (
    MAX_OPS,
    SCHEMA,
    FeedRow,
    Op,
    OpCode,
    OpKind,
    OpResult,
    OpStatus,
    canonical,
)
from app.wire.api import DeviceId, Message, Sha256

PROTOCOL = 1
MAX_JOBS = 1000
MAX_PULL_ROWS = 1000
MAX_BLOB_CHECK = 500

LARGEST_NUMBER = 2**53 - 1
"""The largest that every reader of JSON takes exactly (RFC 8259)."""
Number = Annotated[int, Field(ge=1, le=LARGEST_NUMBER)]
StampText = Annotated[str, Field(pattern=rf"^{STAMP_PATTERN}$")]
FieldName = Annotated[str, Field(min_length=1, max_length=64)]
HolderText = Annotated[
    str, Field(pattern=rf"^{STAMP_PATTERN}:[0-9a-f]{{8}}(?:-[0-9a-f]{{4}}){{3}}-[0-9a-f]{{12}}$")
]
CursorText = Annotated[str, Field(pattern=CURSOR_PATTERN)]


class OpMessage(Message):
    """An operation; see :class:`app.jobsync.ops.Op` for what the keys mean."""

    n: Number
    id: UUID
    k: OpKind
    e: Annotated[str, Field(min_length=1, max_length=32)]
    j: UUID
    r: UUID
    t: StampText
    f: dict[FieldName, JsonValue] = Field(default_factory=dict)
    b: dict[FieldName, list[UUID]] = Field(default_factory=dict)
    a: Annotated[str, Field(max_length=32)] | None = None
    args: dict[FieldName, JsonValue] = Field(default_factory=dict)
    g: UUID | None = None
    o: UUID | None = None
    h: dict[FieldName, list[HolderText]] = Field(default_factory=dict)
    dead: bool = False
    s: Annotated[int, Field(ge=1, le=2**31)] = 1

    @field_validator("f", "args")
    @classmethod
    def _encodable(cls, value: dict[str, JsonValue]) -> dict[str, JsonValue]:
        try:
            canonical(value).encode()
        except ValueError as error:
            raise ValueError("not encodable as UTF-8 JSON") from error
        return value

    def to_op(self) -> Op:
        """The typed operation."""
        return Op(
            n=self.n,
            id=self.id,
            kind=self.k,
            entity=self.e,
            job_id=self.j,
            record_id=self.r,
            stamp=self.t,
            fields=self.f,
            seen={name: tuple(str(op_id) for op_id in ops) for name, ops in self.b.items()},
            action=self.a,
            args=self.args,
            group=self.g,
            origin=self.o,
            holders={name: tuple(items) for name, items in self.h.items()},
            dead=self.dead,
            schema=self.s,
        )


class PushRequest(Message):
    """A batch of operations; ``acked`` is the highest number the server ever confirmed, ``cursors`` say how far the
    device has read the jobs it writes to.
    """

    proto: Annotated[int, Field(ge=1, le=2**31)]
    schema_version: int = Field(alias="schema", ge=1)
    device: DeviceId
    acked: Annotated[int, Field(ge=0, le=LARGEST_NUMBER)]
    cursors: Annotated[dict[UUID, CursorText], Field(max_length=MAX_JOBS)] = Field(
        default_factory=dict
    )
    ops: Annotated[list[OpMessage], Field(max_length=MAX_OPS)]

    ops_schema: Annotated[int, Field(ge=1, le=2**31)] = 1
    """The newest version among operations that were left out because this version cannot read them."""

    @model_validator(mode="before")
    @classmethod
    def _without_what_is_newer(cls, data: Any) -> Any:
        """A newer app may say what has no meaning here yet: that it is newer is all there is to know of it."""
        if not isinstance(data, dict) or not isinstance(data.get("ops"), list):
            return data
        versions = [op.get("s") for op in data["ops"] if isinstance(op, dict)]
        newest = max((s for s in versions if type(s) is int), default=1)
        proto = data.get("proto")
        if newest <= SCHEMA and not (type(proto) is int and proto > PROTOCOL):
            return data
        return data | {"ops": [], "ops_schema": min(max(newest, 1), 2**31)}

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        numbers = [op.n for op in self.ops]
        if any(later <= earlier for earlier, later in pairwise(numbers)):
            raise ValueError("ops must be in ascending order of n, each number once")
        return self


class ResultMessage(Message):
    """What became of one operation."""

    n: int
    id: UUID
    j: UUID
    status: OpStatus
    code: OpCode | None = None
    seq: int = 0
    conflict: UUID | None = None
    current: dict[str, JsonValue] | None = None
    message: str | None = None
    dup: bool = False

    @classmethod
    def of(cls, result: OpResult) -> ResultMessage:
        """The message for a result."""
        current = dict(result.current) if result.current is not None else None
        return cls(
            n=result.n,
            id=result.id,
            j=result.job_id,
            status=result.status,
            code=result.code,
            seq=result.seq,
            conflict=result.conflict,
            current=current,
            message=result.message,
            dup=result.replayed,
        )

    def to_result(self) -> OpResult:
        """The typed result."""
        return OpResult(
            n=self.n,
            id=self.id,
            job_id=self.j,
            status=self.status,
            code=self.code,
            seq=self.seq,
            conflict=self.conflict,
            current=self.current,
            message=self.message,
            replayed=self.dup,
        )


class PushAnswer(Message):
    """Results in the order of the batch; ``durable_n`` is covered by the server's own backup."""

    epoch: UUID
    server_time: int
    last_n: int
    durable_n: int
    results: list[ResultMessage]


class PullRequest(Message):
    """How far the device has read each job it keeps; an empty cursor reads from the start."""

    schema_version: int = Field(alias="schema", ge=1)
    device: DeviceId
    cursors: Annotated[dict[UUID, CursorText], Field(max_length=MAX_JOBS)]
    limit: Annotated[int, Field(ge=1, le=MAX_PULL_ROWS)] = MAX_PULL_ROWS


class RowMessage(Message):
    """A record in the feed; see :class:`app.jobsync.ops.FeedRow`."""

    r: UUID
    j: UUID
    e: str
    seq: int
    ver: int
    dead: bool
    f: dict[str, JsonValue]
    h: dict[str, list[str]]
    o: UUID

    @classmethod
    def of(cls, row: FeedRow) -> RowMessage:
        """The message for a row."""
        return cls(
            r=row.id,
            j=row.job_id,
            e=row.entity,
            seq=row.seq,
            ver=row.version,
            dead=row.dead,
            f=dict(row.fields),
            h={name: list(items) for name, items in row.holders.items()},
            o=row.origin,
        )

    def to_row(self) -> FeedRow:
        """The typed row."""
        return FeedRow(
            id=self.r,
            job_id=self.j,
            entity=self.e,
            seq=self.seq,
            version=self.ver,
            dead=self.dead,
            fields=self.f,
            holders={name: tuple(items) for name, items in self.h.items()},
            origin=self.o,
        )


class PullAnswer(Message):
    """A page of the feed; see :class:`app.jobsync.feed.PullPage`.

    ``files`` names the place where the server keeps photos; another name means that it may have lost some.
    ``rescue_key`` is the public key (X25519, base64) for which this tenant's rescue files are sealed.
    """

    epoch: UUID
    server_time: int
    rows: list[RowMessage]
    cursors: dict[UUID, str]
    more: bool
    reset: list[UUID]
    revoked: list[UUID]
    added: list[UUID]
    files: str = ""
    rescue_key: str = ""


class BlobCheck(Message):
    """Hashes a device wants to know about."""

    sha256: Annotated[list[Sha256], Field(max_length=MAX_BLOB_CHECK)]


class BlobCheckAnswer(Message):
    """Which are complete, how many bytes of which are there, and which are wanted.

    ``used_bytes`` of ``quota_bytes`` (absent: no limit) are taken by the company's files.
    """

    have: list[str]
    partial: dict[str, int]
    want: list[str]
    used_bytes: int = 0
    quota_bytes: int | None = None

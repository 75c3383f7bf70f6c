"""What a batch of operations does to a server's records: decided here, without I/O, and written by
the caller.

The caller locks the device and the jobs, reads the records named by :func:`records_needed`, calls
:func:`plan_push` and writes the :class:`PushPlan` in the same transaction.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import Protocol
from uuid import UUID

from app.domain.errors import Conflict
from app.domain.records import RecordKind
from app.jobsync.chain import ChainItem, Head, content_hash, items_text, link
from app.jobsync.classes import CONFLICT_KIND
from app.jobsync.conflicts import conflict_id, conflict_problem, conflict_record
from app.jobsync.hlc import device_of
from app.jobsync.ops import (
    DEAD,
    MAX_OP_BYTES,
    FeedRow,
    Op,
    OpCode,
    OpKind,
    OpResult,
    OpStatus,
    holder_op,
)
from app.jobsync.reducer import Clash, Outcome, apply_op, rejected
from app.jobsync.schema import upcast


class SequenceGap(Conflict):
    """An operation is missing before the first one sent; ``expect`` is the number that must come
    next.
    """

    def __init__(self, expect: int) -> None:
        self.expect = expect
        super().__init__(f"The next operation must have number {expect}.")


class Policy(Protocol):
    """What the server asks before it accepts a change."""

    def allows(self, op: Op) -> bool:
        """Whether this user may make this change in this job."""
        ...

    def problem(self, record: FeedRow) -> str | None:
        """What is wrong with the state an operation would leave, in words; ``None`` if valid."""
        ...

    def person_of(self, job_id: UUID, device: str) -> str:
        """Who works on the device, for people to read (no device: who sends); empty when unknown."""
        ...

    def speaks_for(self, device: str) -> bool:
        """Whether stamps of this device are the sender's own, or of a device whose work the sender hands in."""
        ...

    def unseen_below(self, op: Op) -> Sequence[str]:
        """The records under the one an operation deletes that its author had not seen yet."""
        ...


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One link of a job's chain; ``items`` is the canonical JSON that was hashed."""

    job_id: UUID
    index: int
    seq: int
    previous: str
    hash: str
    items: str


@dataclass(frozen=True, slots=True)
class PushPlan:
    """What to answer and what to write."""

    results: tuple[OpResult, ...]
    changed: tuple[FeedRow, ...]
    heads: Mapping[UUID, Head]
    log: tuple[LogEntry, ...]
    last_n: int


@dataclass(slots=True)
class _State:
    """Records and feed numbers while a batch is worked through; a group works on a copy."""

    records: dict[UUID, FeedRow]
    seqs: dict[UUID, int]
    changed: dict[UUID, FeedRow] = field(default_factory=dict)

    def copy(self) -> _State:
        return _State(dict(self.records), dict(self.seqs), dict(self.changed))

    def put(self, row: FeedRow) -> int:
        seq = self.seqs.get(row.job_id, 0) + 1
        self.seqs[row.job_id] = seq
        stored = replace(row, seq=seq)
        self.records[row.id] = self.changed[row.id] = stored
        return seq


def records_needed(ops: Iterable[Op]) -> set[UUID]:
    """The ids of every record a batch may touch, conflict records included."""
    needed: set[UUID] = set()
    for op in map(upcast, ops):
        needed.add(op.record_id)
        if op.kind in (OpKind.SET, OpKind.DEL):
            needed.update(conflict_id(op.id, name) for name in (*op.fields, DEAD))
    return needed


def creates_job(op: Op) -> bool:
    """Whether the operation is the one that opens a job's feed."""
    return op.kind is OpKind.ADD and op.entity == RecordKind.JOB and op.record_id == op.job_id


def plan_push(
    last_n: int,
    ops: Sequence[Op],
    records: Mapping[UUID, FeedRow],
    heads: Mapping[UUID, Head],
    now_ms: int,
    policy: Policy,
) -> PushPlan:
    """Decide a batch.

    ``heads`` holds the jobs that exist, and ``Head()`` for each that the batch creates. Operations numbered up to
    ``last_n`` are skipped: the caller answers them from its log. A hole in the numbers raises
    :class:`SequenceGap` and nothing is decided.
    """
    fresh = [op for op in ops if op.n > last_n]
    for expect, op in enumerate(fresh, start=last_n + 1):
        if op.n != expect:
            raise SequenceGap(expect)
    state = _State(dict(records), {job_id: head.seq for job_id, head in heads.items()})
    results: list[OpResult] = []
    items: dict[UUID, list[ChainItem]] = {}
    contents = {op.n: op.content() for op in fresh}
    too_large = {n for n, content in contents.items() if len(content) > MAX_OP_BYTES}
    judge = _Judge(now_ms, policy, frozenset(too_large))
    for _, members in groupby(fresh, key=lambda op: op.group or op.id):
        batch = list(members)
        decided = _decide_all(state, batch, judge)
        results.extend(decided)
        for op, result in zip(batch, decided, strict=True):
            if op.job_id in heads:
                items.setdefault(op.job_id, []).append(
                    ChainItem(
                        op.id, result.status, op.record_id, result.seq, content_hash(contents[op.n])
                    )
                )
    new_heads, log = _extend_chains(heads, state.seqs, items)
    return PushPlan(
        results=tuple(results),
        changed=tuple(state.changed.values()),
        heads=new_heads,
        log=log,
        last_n=last_n + len(fresh),
    )


@dataclass(frozen=True, slots=True)
class _Judge:
    """The circumstances of a batch; ``too_large`` holds numbers of operations."""

    now_ms: int
    policy: Policy
    too_large: frozenset[int]

    def outcome(self, state: _State, op: Op, present: FeedRow | None) -> Outcome:
        """The verdict on one operation, before conflicts are written down."""
        if not state.seqs.get(op.job_id, 0) and not creates_job(op):
            return rejected(OpCode.NO_JOB)
        if not self.policy.allows(op):
            return rejected(OpCode.FORBIDDEN)
        if op.kind is OpKind.ADD and op.entity == RecordKind.JOB and not creates_job(op):
            return rejected(OpCode.INVALID, "a job's record has the id of the job")
        if op.kind is OpKind.ADD and op.entity == CONFLICT_KIND and op.origin is None:
            return rejected(OpCode.FORBIDDEN, "conflict records are made by the server")
        if op.n in self.too_large:
            return rejected(OpCode.TOO_LARGE, f"an operation has at most {MAX_OP_BYTES} bytes")
        if op.kind is OpKind.DEL and (unseen := self.policy.unseen_below(op)):
            words = f"others added to it in the meantime: {', '.join(unseen)}"
            return rejected(OpCode.STALE, words)
        own_stamp = self.policy.speaks_for(device_of(op.stamp))
        outcome = apply_op(present, op, self.now_ms, own_stamp=own_stamp)
        if outcome.record is not None:
            problem = self.problem(outcome.record)
            if problem is not None:
                return rejected(OpCode.INVALID, problem)
        if any(self.is_taken(state, op, clash) for clash in outcome.clashes):
            return rejected(OpCode.ID_REUSED)
        return outcome

    @staticmethod
    def is_taken(state: _State, op: Op, clash: Clash) -> bool:
        """Whether the operation's id stands for a change of another record: its conflict would not be written."""
        known = state.records.get(conflict_id(op.id, clash.field))
        return known is not None and known.fields.get("record") != str(op.record_id)

    def problem(self, record: FeedRow) -> str | None:
        """What is wrong with the record that an operation would leave."""
        if record.entity == CONFLICT_KIND:
            return conflict_problem(record.fields)
        return self.policy.problem(record)

    def person_of(self, op: Op, by: str) -> str:
        """Who wrote the value of a holder; whatever device a stamp names, the sender's own is the sender's."""
        if not by:
            return ""
        device = device_of(by)
        forged = holder_op(by) == str(op.id) and not self.policy.speaks_for(device)
        return self.policy.person_of(op.job_id, "" if forged else device)


def _decide_all(state: _State, batch: Sequence[Op], judge: _Judge) -> list[OpResult]:
    """Decide one operation, or a group on a copy that is kept only if nothing was rejected."""
    if batch[0].group is None:
        return [_decide(state, op, judge) for op in batch]
    trial = state.copy()
    decided = [_decide(trial, op, judge) for op in batch]
    if all(result.status is not OpStatus.REJECTED for result in decided):
        state.records, state.seqs, state.changed = trial.records, trial.seqs, trial.changed
        return decided
    return [
        result
        if result.status is OpStatus.REJECTED
        else OpResult(result.n, result.id, result.job_id, OpStatus.REJECTED, OpCode.GROUP_FAILED)
        for result in decided
    ]


def _decide(state: _State, op: Op, judge: _Judge) -> OpResult:
    present = state.records.get(op.record_id)
    outcome = judge.outcome(state, op, present)
    seq = state.put(outcome.record) if outcome.record is not None else 0
    raised: UUID | None = None
    for clash in outcome.clashes:
        record_id = conflict_id(op.id, clash.field)
        raised = raised or record_id
        if record_id not in state.records:
            names = {
                "kept_name": judge.person_of(op, clash.kept_by),
                "lost_name": judge.person_of(op, clash.lost_by),
            }
            seq = state.put(conflict_record(record_id, op, clash, names))
    merged = outcome.status is OpStatus.APPLIED and outcome.clashes
    refused = outcome.code is OpCode.ILLEGAL_TRANSITION and present is not None
    return OpResult(
        n=op.n,
        id=op.id,
        job_id=op.job_id,
        status=OpStatus.MERGED if merged else outcome.status,
        code=outcome.code,
        seq=seq,
        conflict=raised,
        current=present.fields if refused and present is not None else None,
        message=outcome.message,
    )


def _extend_chains(
    heads: Mapping[UUID, Head],
    seqs: Mapping[UUID, int],
    items: Mapping[UUID, Sequence[ChainItem]],
) -> tuple[dict[UUID, Head], tuple[LogEntry, ...]]:
    new_heads = dict(heads)
    log = []
    for job_id, job_items in items.items():
        old, seq, text = heads[job_id], seqs[job_id], items_text(job_items)
        index = old.index + 1
        digest = link(old.hash, index, seq, text)
        new_heads[job_id] = Head(seq, index, digest)
        log.append(LogEntry(job_id, index, seq, old.hash, digest, text))
    return new_heads, tuple(log)

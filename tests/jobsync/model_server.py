"""A server in memory around the pure core, small enough to copy for a backup."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID

from app.jobsync.chain import START, Cursor, Head
from app.jobsync.feed import PullPage
from app.jobsync.ops import FeedRow, Op, OpResult
from app.jobsync.plan import LogEntry, creates_job, plan_push


class Refused(Exception):
    """A whole request was refused with a code and numbers; ``DIVERGED`` asks for a pull."""

    def __init__(self, code: str, **numbers: int) -> None:
        self.code = code
        self.numbers = numbers
        super().__init__(code)


class Fault(StrEnum):
    """Where a request breaks."""

    LOST_RESPONSE = "lost response"
    BEFORE_COMMIT = "before commit"


class Everything:
    """A policy without limits: the model is about merging."""

    def allows(self, op: Op) -> bool:
        return True

    def problem(self, record: FeedRow) -> str | None:
        return None

    def unseen_below(self, op: Op) -> tuple[str, ...]:
        return ()

    def person_of(self, job_id: UUID, device: str) -> str:
        return ""

    def speaks_for(self, device: str) -> bool:
        return True


@dataclass
class Data:
    """What a backup contains."""

    last_n: dict[str, int] = field(default_factory=dict)
    records: dict[UUID, FeedRow] = field(default_factory=dict)
    heads: dict[UUID, Head] = field(default_factory=dict)
    log: list[LogEntry] = field(default_factory=list)
    results: dict[tuple[str, int], OpResult] = field(default_factory=dict)
    blobs: dict[str, int] = field(default_factory=dict)


class ModelServer:
    """Push and pull as the real server does them, without I/O."""

    def __init__(self, now_ms: Callable[[], int]) -> None:
        self._now_ms = now_ms
        self.data = Data()
        self.place = "first"
        self.quota_bytes: int | None = None
        self.min_pull_schema = 1
        self.revoked: set[str] = set()

    def backup(self) -> Data:
        """A copy of everything."""
        return copy.deepcopy(self.data)

    def restore(self, data: Data) -> None:
        """Go back to a copy; its files are another set, under another name."""
        self.data = copy.deepcopy(data)
        self.place += "'"

    def push(
        self,
        device: str,
        acked: int,
        ops: list[Op],
        fault: Fault | None = None,
        cursors: Mapping[UUID, Cursor] | None = None,
    ) -> list[OpResult]:
        """Decide and store a batch."""
        data = self.data
        self.require_in_use(device)
        last_n = data.last_n.get(device, 0)
        if acked > last_n:
            raise Refused("REWIND", last_n=last_n)
        known = [op for op in ops if op.n <= last_n]
        for op in known:
            if not self.is_same(data.results[device, op.n], op):
                raise Refused("RENUMBER", from_n=op.n, last_n=last_n)
        fresh = ops[len(known) :]
        if fresh and fresh[0].n != last_n + 1:
            raise Refused("GAP", expect=last_n + 1)
        written = {op.job_id for op in fresh}
        for job_id, cursor in (cursors or {}).items():
            if job_id in written and cursor != START:
                ends = [Cursor(link.seq, link.hash) for link in data.log if link.job_id == job_id]
                if not self.recognises(cursor, ends):
                    raise Refused("DIVERGED")
        heads = dict(data.heads)
        for op in fresh:
            if creates_job(op):
                heads.setdefault(op.job_id, Head())
        plan = plan_push(last_n, fresh, data.records, heads, self._now_ms(), Everything())
        if fault is Fault.BEFORE_COMMIT:
            raise Refused("FAULT")
        data.records.update({row.id: row for row in plan.changed})
        data.heads.update(plan.heads)
        data.log.extend(plan.log)
        data.last_n[device] = plan.last_n
        data.results.update({(device, result.n): result for result in plan.results})
        return [data.results[device, op.n] for op in known] + list(plan.results)

    def require_in_use(self, device: str) -> None:
        """Refuse everything from a revoked device."""
        if device in self.revoked:
            raise Refused("DEVICE_REVOKED")

    def is_same(self, stored: OpResult, op: Op) -> bool:
        """Whether an operation with a number that was used is the one that used it."""
        return stored.id == op.id

    def receive(self, device: str, sha256: str, size_bytes: int) -> bool:
        """Keep a file; ``False`` when the company's room is used up."""
        self.require_in_use(device)
        held = self.data.blobs
        room = self.quota_bytes is None or sum(held.values()) + size_bytes <= self.quota_bytes
        if sha256 not in held and not room:
            return False
        held[sha256] = size_bytes
        return True

    def pull_for(
        self, device: str, schema: int, cursors: Mapping[UUID, Cursor], limit: int
    ) -> PullPage:
        """A page for a device that may pull."""
        self.require_in_use(device)
        if schema < self.min_pull_schema:
            raise Refused("UPGRADE")
        return self.pull(cursors, limit)

    def recognises(self, cursor: Cursor, ends: list[Cursor]) -> bool:
        """Whether a cursor belongs to this server's history."""
        return cursor in ends

    def pull(self, cursors: Mapping[UUID, Cursor], limit: int) -> PullPage:
        """The next page of the feed."""
        data, rows, new, reset, more = self.data, list[FeedRow](), {}, list[UUID](), False
        for job_id, cursor in cursors.items():
            head = data.heads.get(job_id)
            if head is None:
                if cursor != START:
                    reset.append(job_id)
                continue
            if (head.seq, head.hash) == (cursor.seq, cursor.hash):
                continue
            ends = [Cursor(entry.seq, entry.hash) for entry in data.log if entry.job_id == job_id]
            if cursor != START and not self.recognises(cursor, ends):
                reset.append(job_id)
                cursor = START
            feed = sorted(
                (row for row in data.records.values() if row.job_id == job_id),
                key=lambda row: row.seq,
            )
            after = [row for row in feed if row.seq > cursor.seq]
            end = Cursor(head.seq, head.hash)
            if len(after) > limit:
                last = after[limit - 1].seq
                end = next(item for item in ends if item.seq >= last)
                more = more or end.seq < head.seq
            rows.extend(row for row in after if row.seq <= end.seq)
            new[job_id] = end
        added = tuple(job_id for job_id in data.heads if job_id not in cursors)
        return PullPage(tuple(rows), new, tuple(reset), (), added, more)

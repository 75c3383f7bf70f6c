"""One round of sync: push what waits, pull what changed, then send photos and documents.

"Sent" and "accepted" are different: an operation leaves the outbox only by its own result, a blob
only by the server's word that its hash was checked. Any error ends the round; whatever was
answered before is stored, and the next round goes on from there.
"""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import ParamSpec, TypeVar

from app.domain.errors import ErrorClass, ExternalError
from app.jobsync.chain import START, Cursor
from app.jobsync.feed import PullPage
from app.jobsync.ops import MAX_OPS, MAX_PUSH_BYTES, SCHEMA, Op, OpStatus
from app.jobsync.schema import kinds_unknown_to
from app.ports.sync_store import EVERY_PURPOSE, BlobPurpose, SyncStore
from app.sync.blobs import BlobSender, BlobTotals
from app.sync.client import CloudClient
from app.sync.errors import ServerRefusal
from app.wire.api import ProblemCode
from app.wire.sync import PROTOCOL, OpMessage, PullAnswer, PullRequest, PushRequest

P = ParamSpec("P")
T = TypeVar("T")
MAX_CORRECTIONS = 10
MAX_ROUNDS = 3
ENVELOPE_BYTES = 1024


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What a round did; ``clock_ahead_ms`` is by how much this device's clock is ahead.

    ``must_update``: the app is too old to receive; what was written here was sent all the same.
    """

    results: dict[OpStatus, int]
    rows_pulled: int
    jobs_reset: int
    blobs: BlobTotals
    clock_ahead_ms: int
    must_update: bool

    @property
    def ops_answered(self) -> int:
        """How many operations got a result."""
        return sum(self.results.values())


@dataclass(slots=True)
class _Totals:
    results: Counter[OpStatus]
    rows_pulled: int = 0
    jobs_reset: int = 0
    clock_ahead_ms: int = 0
    files_place: str = ""
    rescue_key: str = ""
    must_update: bool = False


class SyncEngine:
    """Syncs one store with one server; rounds never overlap."""

    def __init__(self, store: SyncStore, client: CloudClient, *, batch_ops: int = MAX_OPS) -> None:
        self._store = store
        self._client = client
        self._batch_ops = batch_ops
        self._blobs = BlobSender(store, client)
        self._one_at_a_time = asyncio.Lock()

    async def sync_once(
        self, purposes: Callable[[], Collection[BlobPurpose]] = lambda: EVERY_PURPOSE
    ) -> SyncReport:
        """Push, pull, send blobs; raises ``ExternalError`` when the round cannot go on.

        ``purposes`` is asked before every few blobs which of them may be sent on the present network.
        """
        async with self._one_at_a_time:
            totals = _Totals(Counter())
            await _in_thread(self._store.note_schema, SCHEMA, kinds_unknown_to(SCHEMA - 1))
            for _ in range(MAX_ROUNDS):
                await self._push_all(totals)
                await self._pull_or_note(totals)
                if not await _in_thread(self._store.pending_ops, 1):
                    break
            if totals.rescue_key:
                await _in_thread(self._store.note_rescue_key, totals.rescue_key)
            if totals.files_place:
                await _in_thread(self._store.note_files_place, totals.files_place)
            blobs = await self._blobs.send_all(purposes)
            meanwhile = await _in_thread(self._store.pending_ops, 1)
            if meanwhile:
                await self._push_all(totals)  # that the photos arrived is part of their custody
                await self._pull_or_note(totals)
            return SyncReport(
                results=dict(totals.results),
                rows_pulled=totals.rows_pulled,
                jobs_reset=totals.jobs_reset,
                blobs=blobs,
                clock_ahead_ms=totals.clock_ahead_ms,
                must_update=totals.must_update,
            )

    async def _push_all(self, totals: _Totals) -> None:
        """Push until nothing waits; an empty push asks whether the server was restored."""
        corrections, answered = 0, False
        while True:
            acked = await _in_thread(self._store.acked_n)
            pending = await _in_thread(self._store.pending_ops, self._batch_ops)
            if not pending and (answered or acked == 0):
                return
            try:
                await self._push_batch(first_batch(pending), acked, totals)
            except ServerRefusal as refusal:
                corrections += 1
                if corrections > MAX_CORRECTIONS or not await self._correct(refusal, totals):
                    raise
                answered = False
                continue
            answered = True

    async def _push_batch(self, batch: Sequence[Op], acked: int, totals: _Totals) -> None:
        device = await _in_thread(self._store.device_id)
        cursors = await _in_thread(self._store.cursors)
        written = {op.job_id for op in batch}
        request = PushRequest(
            proto=PROTOCOL,
            schema=SCHEMA,
            device=device,
            acked=acked,
            cursors={j: str(at) for j, at in cursors.items() if j in written and at != START},
            ops=[OpMessage.model_validate(op.to_wire()) for op in batch],
        )
        answer = await self._client.push(request)
        totals.clock_ahead_ms = time.time_ns() // 1_000_000 - answer.server_time
        results = [message.to_result() for message in answer.results]
        if [(item.n, item.id) for item in results] != [(op.n, op.id) for op in batch]:
            raise ExternalError(
                ErrorClass.UNKNOWN, "The server's results do not belong to what was sent."
            )
        await _in_thread(self._store.on_push_result, results, answer.durable_n)
        totals.results.update(result.status for result in results)

    async def _correct(self, refusal: ServerRefusal, totals: _Totals) -> bool:
        """Do what the server asks for; ``False`` when it is not about the order of operations."""
        problem = refusal.problem
        if problem.code is ProblemCode.REWIND and problem.last_n is not None:
            await _in_thread(self._store.rewind, problem.last_n)
        elif problem.code is ProblemCode.GAP and problem.expect is not None:
            await _in_thread(self._store.rewind, problem.expect - 1)
        elif (
            problem.code is ProblemCode.RENUMBER
            and problem.from_n is not None
            and problem.last_n is not None
        ):
            await _in_thread(self._store.renumber, problem.from_n, problem.last_n)
        elif problem.code is ProblemCode.DIVERGED:
            await self._pull_all(totals)
        else:
            return False
        return True

    async def _pull_or_note(self, totals: _Totals) -> None:
        """Pull, unless the server says that this version is too old to."""
        try:
            await self._pull_all(totals)
        except ServerRefusal as refusal:
            if refusal.code is not ProblemCode.UPGRADE:
                raise
            totals.must_update = True

    async def _pull_all(self, totals: _Totals) -> None:
        while True:
            device = await _in_thread(self._store.device_id)
            cursors = await _in_thread(self._store.cursors)
            request = PullRequest(
                schema=SCHEMA,
                device=device,
                cursors={job_id: str(cursor) for job_id, cursor in cursors.items()},
            )
            answer = await self._client.pull(request)
            page, totals.files_place = to_page(answer), answer.files
            totals.rescue_key = answer.rescue_key
            await _in_thread(self._store.apply_pull, page)
            totals.rows_pulled += len(page.rows)
            totals.jobs_reset += len(page.reset)
            kept = await _in_thread(self._store.cursors) if page.added else {}
            if not page.more and not any(job_id in kept for job_id in page.added):
                return


def first_batch(ops: Sequence[Op]) -> list[Op]:
    """As many operations from the front as one request may carry, never part of a group.

    A group that does not fit is sent alone, so that the server can say so.
    """
    batch: list[Op] = []
    size = ENVELOPE_BYTES
    groups = [list(members) for _, members in groupby(ops, key=lambda op: op.group or op.id)]
    complete = groups[:-1] if len(groups) > 1 and groups[-1][0].group else groups
    for members in complete:
        size += sum(len(op.content()) + 1 for op in members)
        if batch and size > MAX_PUSH_BYTES:
            break
        batch.extend(members)
    return batch


def to_page(answer: PullAnswer) -> PullPage:
    """The page in an answer."""
    return PullPage(
        rows=tuple(row.to_row() for row in answer.rows),
        cursors={job_id: Cursor.parse(text) for job_id, text in answer.cursors.items()},
        reset=tuple(answer.reset),
        revoked=tuple(answer.revoked),
        added=tuple(answer.added),
        more=answer.more,
    )


async def _in_thread(function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    return await asyncio.to_thread(function, *args, **kwargs)

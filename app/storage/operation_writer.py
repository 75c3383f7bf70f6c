"""Operations of this device: numbered, stamped and signed, in the caller's transaction."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from sqlalchemy import Connection, bindparam, insert, select, update

from app.domain.errors import InvalidInput
from app.domain.phrases import phrase
from app.jobsync.authoring import OpAuthor
from app.jobsync.hlc import MAX_SKEW_MS, HybridClock
from app.jobsync.ops import MAX_OPS, MAX_PUSH_BYTES, Op
from app.ports.clock import Clock, IdSource
from app.storage.audit import append_entry
from app.storage.device_identity import DeviceIdentity
from app.storage.outbox_rows import REQUEUED, operation_content, outbox_values
from app.storage.rows import upsert
from app.storage.tables import meta, outbox

_CLOCK = "hybrid_clock"
_SEEN = "hybrid_clock_seen"
"""The greatest stamp that came from the server, which takes none from far ahead of its time."""
NUMBER_KEY = "last_number"
_META = select(meta.c.value).where(meta.c.key == bindparam("of"))
_QUEUE = insert(outbox)
MAX_GROUP_BYTES = MAX_PUSH_BYTES - 4096
"""What one request to the server has room for beside its own words."""
MakeOp = Callable[[OpAuthor, int, UUID | None], Op]
"""Makes the operation of a number and, if it has one, a group."""


class OperationWriter:
    """Numbers, stamps and signs the operations of this device."""

    def __init__(
        self,
        identity: DeviceIdentity,
        clock: Clock,
        ids: IdSource,
        wall_ms: Callable[[], int] = lambda: time.time_ns() // 1_000_000,
    ) -> None:
        self._identity = identity
        self._clock = clock
        self._ids = ids
        self._wall_ms = wall_ms

    def write(self, connection: Connection, actor: str, make: Callable[[OpAuthor, int], Op]) -> Op:
        """Make the operation with the next number and put it into the outbox and the audit chain."""
        clock = self._hybrid(connection)
        op = make(OpAuthor(clock, self._ids.new), self._next_number(connection))
        upsert(connection, meta, {"key": _CLOCK, "value": clock.latest}, "key")
        connection.execute(_QUEUE, outbox_values(op))
        append_entry(
            connection,
            self._identity,
            at=self._clock.now().isoformat(),
            actor=actor,
            job_id=str(op.job_id),
            op=operation_content(op),
        )
        return op

    def new_id(self) -> UUID:
        """The id of a group of operations."""
        return self._ids.new()

    def resend(self, connection: Connection, op: Op) -> Op:
        """Queue an answered operation again under a new number; its id, stamp and audit entry stay as they are.

        The old entry stays too: after a restore of the server every number must be there to be sent again.
        """
        connection.execute(update(outbox).where(outbox.c.n == op.n).values(status=REQUEUED))
        renumbered = replace(op, n=self._next_number(connection))
        connection.execute(_QUEUE, outbox_values(renumbered))
        return renumbered

    def observe(self, connection: Connection, stamp: str) -> None:
        """Learn from a stamp of another device, so that later edits here carry a greater one."""
        clock = self._hybrid(connection)
        clock.observe(stamp)
        upsert(connection, meta, {"key": _CLOCK, "value": clock.latest}, "key")
        if stamp > (connection.execute(_META, {"of": _SEEN}).scalar() or ""):
            upsert(connection, meta, {"key": _SEEN, "value": stamp}, "key")

    def is_ahead(self, connection: Connection) -> bool:
        """Whether stamps run ahead of the wall clock by more than a server accepts: it was wrong, or is."""
        latest = connection.execute(_META, {"of": _CLOCK}).scalar()
        return latest is not None and int(latest[:12], 16) > self._wall_ms() + MAX_SKEW_MS

    def come_back(self, connection: Connection) -> None:
        """Stamp by the wall clock again once it was put right, yet never below what the server showed.

        Until then every edit would count as made when it arrives, and win over what others wrote before that.
        """
        seen = connection.execute(_META, {"of": _SEEN}).scalar()
        if seen is not None:
            clock = HybridClock(self._identity.device_id, self._wall_ms, seen)
            clock.tick()
            upsert(connection, meta, {"key": _CLOCK, "value": clock.latest}, "key")

    def _next_number(self, connection: Connection) -> int:
        used = connection.execute(_META, {"of": NUMBER_KEY}).scalar()
        number = int(used or 0) + 1
        upsert(connection, meta, {"key": NUMBER_KEY, "value": str(number)}, "key")
        return number

    def _hybrid(self, connection: Connection) -> HybridClock:
        latest = connection.execute(_META, {"of": _CLOCK}).scalar()
        return HybridClock(self._identity.device_id, self._wall_ms, latest)


class OperationGroup:
    """Writes what belongs together as a group; a change that stays alone carries none."""

    def __init__(self, connection: Connection, operations: OperationWriter, actor: str) -> None:
        self._connection = connection
        self._operations = operations
        self._actor = actor
        self._first: MakeOp | None = None
        self._id: UUID | None = None
        self._count = 0
        self._bytes = 0

    def write(self, make: MakeOp) -> None:
        """Write the operation; the first of a group waits for the second or the end.

        Raises ``InvalidInput`` when the group grows larger than one request to the server can be.
        """
        if self._id is None and self._first is None:
            self._first = make
            return
        if self._first is not None:
            self._id, first = self._operations.new_id(), self._first
            self._first = None
            self._put(first)
        self._put(make)

    def end(self) -> None:
        """The next operation begins another group."""
        if self._first is not None:
            self._put(self._first)
        self._first, self._id, self._count, self._bytes = None, None, 0, 0

    def _put(self, make: MakeOp) -> None:
        group = self._id
        op = self._operations.write(
            self._connection, self._actor, lambda author, n: make(author, n, group)
        )
        self._count += 1
        self._bytes += len(op.content()) + 1 if group else 0
        if self._count > MAX_OPS or self._bytes > MAX_GROUP_BYTES:
            raise InvalidInput(
                "change",
                phrase("its {limit} records are too many to be sent together", limit=self._count),
                phrase(
                    "at most {limit} records and {limit_} bytes; make it in parts",
                    limit=MAX_OPS,
                    limit_=MAX_GROUP_BYTES,
                ),
            )

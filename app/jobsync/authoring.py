"""Making operations on a device: everything but their number, which the store gives in the same
transaction.
"""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from app.domain.errors import InvalidInput
from app.jobsync.hlc import HybridClock
from app.jobsync.ops import (
    MAX_OP_BYTES,
    FeedRow,
    Fields,
    Op,
    OpKind,
    holder_op,
)


class OpAuthor:
    """Makes the operations of one device; ``new_id`` gives UUIDv7s.

    ``n`` is the next number of the device's outbox. ``base`` is the server's row of the record as
    this device last pulled it (``None`` if it never did): it says which writes the person had seen.
    """

    def __init__(self, clock: HybridClock, new_id: Callable[[], UUID]) -> None:
        self._clock = clock
        self._new_id = new_id

    def add(
        self,
        n: int,
        entity: str,
        job_id: UUID,
        record_id: UUID,
        fields: Fields,
        *,
        group: UUID | None = None,
    ) -> Op:
        """Create a record."""
        return self._checked(
            Op(
                n, self._new_id(), OpKind.ADD, entity, job_id, record_id, self._clock.tick(),
                fields=dict(fields), group=group,
            )
        )  # fmt: skip

    def set(
        self,
        n: int,
        entity: str,
        job_id: UUID,
        record_id: UUID,
        fields: Fields,
        base: FeedRow | None,
        *,
        group: UUID | None = None,
    ) -> Op:
        """Change fields of a class B record."""
        return self._checked(
            Op(
                n, self._new_id(), OpKind.SET, entity, job_id, record_id, self._clock.tick(),
                fields=dict(fields), seen=_seen(base, set(fields)), group=group,
            )
        )  # fmt: skip

    def delete(
        self,
        n: int,
        entity: str,
        job_id: UUID,
        record_id: UUID,
        base: FeedRow | None,
        *,
        group: UUID | None = None,
    ) -> Op:
        """Delete a class B record, or void a class A record."""
        return self._checked(
            Op(
                n, self._new_id(), OpKind.DEL, entity, job_id, record_id, self._clock.tick(),
                seen=_seen(base, None), group=group,
            )
        )  # fmt: skip

    def act(
        self,
        n: int,
        entity: str,
        job_id: UUID,
        record_id: UUID,
        action: str,
        args: Fields,
        *,
        group: UUID | None = None,
    ) -> Op:
        """Ask for a transition of a class C record; ``args`` sets the fields the action allows."""
        return self._checked(
            Op(
                n, self._new_id(), OpKind.ACT, entity, job_id, record_id, self._clock.tick(),
                action=action, args=dict(args), group=group,
            )
        )  # fmt: skip

    def adopt(self, n: int, row: FeedRow) -> Op:
        """Give back a record that a restored server lost, under its first author's name."""
        return Op(
            n, self._new_id(), OpKind.ADD, row.entity, row.job_id, row.id, self._clock.tick(),
            fields=row.fields, origin=row.origin, holders=row.holders, dead=row.dead,
        )  # fmt: skip

    def _checked(self, op: Op) -> Op:
        """Refuse here what no server would accept, so that it never blocks the queue."""
        try:
            size = len(op.content())
        except (ValueError, TypeError) as error:
            raise InvalidInput(f"{op.entity}.fields", str(error), "plain JSON values") from error
        if size > MAX_OP_BYTES:
            raise InvalidInput(
                f"{op.entity}.fields", f"{size} bytes are too many", f"at most {MAX_OP_BYTES}"
            )
        return op


def _seen(base: FeedRow | None, names: set[str] | None) -> dict[str, tuple[str, ...]]:
    if base is None:
        return {}
    return {
        name: tuple(holder_op(item) for item in items)
        for name, items in base.holders.items()
        if names is None or name in names
    }

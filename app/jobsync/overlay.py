"""What a device shows: the server's rows with the device's own pending operations on top."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from uuid import UUID

from app.jobsync.ops import FeedRow, Op, OpKind
from app.jobsync.reducer import apply_op


def overlay(base: Mapping[UUID, FeedRow], pending: Iterable[Op]) -> dict[UUID, FeedRow]:
    """The view after replaying ``pending`` in order; ``base`` is not changed.

    Transitions of class C records are left out: the server decides them, so until a pull brings the
    new state they are shown as waiting, never as done.
    """
    view = dict(base)
    for op in pending:
        if op.kind is OpKind.ACT:
            continue
        present = view.get(op.record_id)
        new = apply_op(present, op, None).record
        if new is not None:
            view[op.record_id] = replace(new, seq=present.seq if present else 0)
    return view

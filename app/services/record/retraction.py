"""Voiding facts and deleting editable records: nothing disappears, and the reason is kept."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from app.domain.errors import Conflict
from app.domain.phrases import phrase, plain
from app.domain.records import Job, Record, RecordKind, Retraction
from app.jobsync.classes import DataClass, class_of
from app.services.record.context import RecordContext, Writing
from app.storage.record_reader import Child
from app.wire.records import kind_of


class StillInUse(Conflict):
    """The record cannot be taken back while others name it; ``children`` lists them."""

    def __init__(self, record: Record, children: list[Child]) -> None:
        self.children = tuple(children)
        named = ", ".join(f"{child.kind.value} {child.record_id}" for child in children)
        super().__init__(
            f"The {kind_of(record).value} {record.id} is still named by {named}. Take those back first."
        )


def take_back(
    w: Writing, record: Record, reason: str, leaving: Collection[UUID] = ()
) -> Retraction:
    """Void one record; ``StillInUse`` while live ones name it, except those that are ``leaving`` with it."""
    children = [child for child in w.records.children(record) if child.record_id not in leaving]
    if children:
        raise StillInUse(record, children)
    w.unit.retract(record)
    return w.add(
        Retraction(
            id=w.new_id(),
            job_id=record.job_id,
            record_kind=kind_of(record).value,
            record_id=record.id,
            reason=reason,
            retracted_by=w.person,
            retracted_at=w.now,
        )
    )


class RetractionRecords:
    """Takes records back."""

    def __init__(self, context: RecordContext) -> None:
        self._context = context

    def retract(self, record: Record, reason: str) -> Retraction:
        """Void a fact or delete an editable record, with the reason.

        The record stays in the store and on the server, marked. Raises ``StillInUse`` while live records name it, and
        ``Conflict`` for the job itself and for runs and their questions.
        """
        kind = kind_of(record)
        if isinstance(record, Job):
            raise Conflict("A job is closed, not deleted; retention rules decide when it goes.")
        if class_of(kind) is DataClass.MACHINE or kind is RecordKind.RETRACTION:
            raise Conflict(phrase("A {kind} cannot be taken back.", kind=plain(kind)))
        with self._context.write() as w:
            stored = w.records.get(type(record), record.id)
            return take_back(w, stored, reason)

"""Voiding facts and deleting editable records: nothing disappears, and the reason is kept."""

from __future__ import annotations

from app.domain.errors import Conflict
from app.domain.records import Job, Record, RecordKind, Retraction
from app.jobsync.classes import DataClass, class_of
from app.services.record.context import RecordContext
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
            raise Conflict(f"A {kind.value} cannot be taken back.")
        with self._context.write() as w:
            stored = w.records.get(type(record), record.id)
            children = w.records.children(stored)
            if children:
                raise StillInUse(stored, children)
            w.unit.retract(stored)
            return w.add(
                Retraction(
                    id=w.new_id(),
                    job_id=stored.job_id,
                    record_kind=kind.value,
                    record_id=stored.id,
                    reason=reason,
                    retracted_by=w.person,
                    retracted_at=w.now,
                )
            )

"""Several changes of editable records as one step: all of them are written, or none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.errors import Conflict, NotFound
from app.domain.phrases import phrase, plain
from app.domain.records import Record
from app.jobsync.classes import DataClass, class_of
from app.services.record.context import RecordContext, Writing
from app.services.record.retraction import take_back
from app.wire.records import kind_of


@dataclass(frozen=True, slots=True)
class Change:
    """One record before and after: new without ``before``, taken back without ``after``."""

    before: Record | None
    after: Record | None

    @property
    def reversed(self) -> Change:
        """The change back."""
        return Change(self.after, self.before)


class EditRecords:
    """Writes steps of an editor, with every check that each record has elsewhere."""

    def __init__(self, context: RecordContext) -> None:
        self._context = context

    def apply(
        self,
        changes: Sequence[Change],
        reason: str,
        *,
        draining: bool = False,
        apart: bool = False,
    ) -> None:
        """Write the changes in their order in one transaction; ``reason`` goes with what is taken back.

        ``Conflict`` when a record is no longer as ``before`` says, or is a fact that would be changed;
        ``StillInUse`` when others name what would be taken back. ``draining`` writes on a full disk too.
        With ``apart`` no change needs another one at the server: any number can be sent.
        """
        with self._context.write(draining=draining) as w:
            for change in changes:
                _apply(w, change, reason)
                if apart:
                    w.unit.end_group()


def _apply(w: Writing, change: Change, reason: str) -> None:
    before, after = change.before, change.after
    if before is not None:
        _check_unchanged(w, before)
    if after is None:
        if before is not None:
            take_back(w, before, reason)
    elif before is None:
        w.add(after)
    elif class_of(kind_of(after)) is DataClass.EDITABLE:
        w.change(after)
    else:
        raise Conflict(
            phrase("A {value} is a fact; correct it by a new one.", value=plain(kind_of(after)))
        )


def _check_unchanged(w: Writing, before: Record) -> None:
    try:
        stored = w.records.get(type(before), before.id)
    except NotFound:
        raise Conflict(
            phrase("This {value} was taken back in the meantime.", value=plain(kind_of(before)))
        ) from None
    if stored != before:
        raise Conflict(
            phrase(
                "This {value} was changed in the meantime; look at it again first.",
                value=plain(kind_of(before)),
            )
        )

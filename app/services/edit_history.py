"""Undo and redo of what was edited on a job's plan, rooms and equipment while the application runs.

A step is undone by writing the opposite, like every other change: the record and its audit chain show both. What was
taken back returns as a new record with a new id, and the steps that still wait follow that id.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar
from uuid import UUID

from app.domain.errors import Conflict
from app.domain.records import Record
from app.services.edit_steps import EditKind, EditState, EditStep
from app.services.record.edits import Change, EditRecords

KEPT_STEPS = 100
T = TypeVar("T")


class EditHistory:
    """The steps of every job, newest last. Methods block; call them from a worker thread, one at a time a job."""

    def __init__(self, edits: EditRecords, new_id: Callable[[], UUID]) -> None:
        self._edits = edits
        self._new_id = new_id
        self._done: dict[UUID, list[EditStep]] = {}
        self._undone: dict[UUID, list[EditStep]] = {}

    def do(self, job_id: UUID, kind: EditKind, name: str, changes: Sequence[Change]) -> None:
        """Write the changes as one step that can be undone."""
        made = tuple(change for change in changes if change.before != change.after)
        if not made:
            return
        self._edits.apply(made, _REASONS[False])
        self.note(job_id, EditStep(kind, name, made))

    def note(self, job_id: UUID, step: EditStep) -> None:
        """Remember a step that was written elsewhere; what was undone before it cannot be redone any more."""
        steps = self._done.setdefault(job_id, [])
        steps.append(step)
        del steps[:-KEPT_STEPS]
        self._undone.pop(job_id, None)

    def state(self, job_id: UUID) -> EditState:
        """What can be undone and redone."""
        done, undone = self._done.get(job_id), self._undone.get(job_id)
        return EditState(done[-1] if done else None, undone[-1] if undone else None)

    def undo(self, job_id: UUID) -> EditStep:
        """Write the opposite of the last step; ``Conflict`` when there is none or it was changed since."""
        return self._turn(job_id, self._done, self._undone, "There is nothing to undo.")

    def redo(self, job_id: UUID) -> EditStep:
        """Write again what was undone last."""
        return self._turn(job_id, self._undone, self._done, "There is nothing to redo.")

    def _turn(
        self,
        job_id: UUID,
        source: dict[UUID, list[EditStep]],
        target: dict[UUID, list[EditStep]],
        nothing: str,
    ) -> EditStep:
        steps = source.get(job_id)
        if not steps:
            raise Conflict(nothing)
        step = steps[-1]
        renamed = {
            change.before.id: self._new_id()
            for change in step.changes
            if change.before is not None and change.after is None
        }
        back = tuple(change.reversed for change in reversed(step.changes))
        returning = tuple(Change(change.before, _renamed(change.after, renamed)) for change in back)
        self._edits.apply(returning, _REASONS[source is self._done], apart=step.apart)
        steps.pop()
        if renamed:
            self._follow(job_id, renamed)
        target.setdefault(job_id, []).append(replace(step, changes=returning))
        return step

    def _follow(self, job_id: UUID, renamed: dict[UUID, UUID]) -> None:
        for steps in (self._done.get(job_id, []), self._undone.get(job_id, [])):
            steps[:] = [_renamed(step, renamed) for step in steps]


_REASONS = {False: "Taken back on the screen.", True: "Undone directly after it was entered."}


def _renamed(value: T, names: dict[UUID, UUID]) -> T:
    """The value with every id in it that has a new name replaced by that name."""
    found: Any = value
    if isinstance(value, UUID):
        found = names.get(value, value)
    elif isinstance(value, tuple):
        found = tuple(_renamed(part, names) for part in value)
    elif is_dataclass(value) and not isinstance(value, type):
        changed = {}
        for field in fields(value):
            old = getattr(value, field.name)
            new = _renamed(old, names)
            if new is not old and new != old:
                changed[field.name] = new
        found = replace(value, **changed) if changed else value
    result: T = found
    return result


def added(*records: Record) -> tuple[Change, ...]:
    """The changes that enter new records."""
    return tuple(Change(None, record) for record in records)


def removed(*records: Record) -> tuple[Change, ...]:
    """The changes that take records back."""
    return tuple(Change(record, None) for record in records)

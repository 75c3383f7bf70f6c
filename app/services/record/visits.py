"""Visits: arrival and departure, corrected with a visible history."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from app.domain.errors import Conflict
from app.domain.phrases import phrase
from app.domain.records import (
    Job,
    JobState,
    Note,
    NoteKind,
    RecordKind,
    Visit,
    VisitKind,
    VisitTask,
)
from app.services.record.context import RecordContext, Rule, Writing, open_visit_of, require


class VisitRecords:
    """Writes visits and notes."""

    def __init__(self, context: RecordContext) -> None:
        self._context = context

    def open_visit(
        self,
        job_id: UUID,
        kind: VisitKind,
        *,
        crew: tuple[str, ...] = (),
        gap_reason: str = "",
    ) -> Visit:
        """Begin a visit; an open one must be closed first."""
        with self._context.write() as w:
            if open_visit_of(w, job_id) is not None:
                raise Conflict(
                    "A visit is still open on this job. Close it before beginning the next."
                )
            return _begin(w, job_id, kind, crew, gap_reason)

    def current_visit(self, job_id: UUID) -> Visit:
        """The visit that is open, or a new one: the first thing that is written down on site begins it.

        Calls at the same moment get the same visit. ``Conflict`` when the job is closed.
        """
        with self._context.write() as w:
            job = w.records.get(Job, job_id)
            if job.state is JobState.CLOSED:
                raise Conflict(
                    phrase(
                        "Job {number} is closed; open it again before taking readings.",
                        number=job.number,
                    )
                )
            going_on = open_visit_of(w, job_id)
            if going_on is not None:
                return going_on
            known = w.records.find(Visit, job_id)
            return _begin(w, job_id, VisitKind.MONITOR if known else VisitKind.INITIAL)

    def close_visit(self, visit: Visit) -> Visit:
        """End the visit now."""
        with self._context.write() as w:
            return w.change(replace(w.records.get(Visit, visit.id), left_at=w.now))

    def correct_visit_times(
        self, visit_id: UUID, arrived_at: datetime, left_at: datetime | None
    ) -> Visit:
        """Put a visit's times right; what they were stays in its history."""
        with self._context.write() as w:
            visit = w.records.get(Visit, visit_id)
            return w.change(replace(visit, arrived_at=arrived_at, left_at=left_at))

    def finish_task(self, visit_id: UUID, name: str, note: str = "") -> Visit:
        """Tick a task of the visit, adding it when it was not planned."""
        with self._context.write() as w:
            visit = w.records.get(Visit, visit_id)
            others = tuple(task for task in visit.tasks if task.name != name)
            done = VisitTask(name=name, done=True, by=w.person, note=note)
            return w.change(replace(visit, tasks=(*others, done)))

    def write_note(
        self,
        job_id: UUID,
        text: str,
        *,
        kind: NoteKind = NoteKind.INTERNAL,
        visit_id: UUID | None = None,
        room_id: UUID | None = None,
        point_id: UUID | None = None,
        photo_ids: tuple[UUID, ...] = (),
        ai_drafted: bool = False,
        supersedes: UUID | None = None,
    ) -> Note:
        """Write a note, or a new version of one; ``ai_drafted``: this person accepted what a model wrote."""
        with self._context.write() as w:
            return w.add(
                Note(
                    id=w.new_id(),
                    job_id=job_id,
                    text=text,
                    written_by=w.person,
                    written_at=w.now,
                    kind=kind,
                    visit_id=visit_id,
                    room_id=room_id,
                    point_id=point_id,
                    photo_ids=photo_ids,
                    ai_drafted=ai_drafted,
                    supersedes=supersedes,
                )
            )


def _begin(
    w: Writing, job_id: UUID, kind: VisitKind, crew: tuple[str, ...] = (), gap_reason: str = ""
) -> Visit:
    visits = w.records.find(Visit, job_id)
    return w.add(
        Visit(
            id=w.new_id(),
            job_id=job_id,
            number=1 + max((visit.number for visit in visits), default=0),
            kind=kind,
            technician=w.person,
            arrived_at=w.now,
            left_at=None,
            crew=crew,
            gap_reason=gap_reason,
        )
    )


def _check_visit(w: Writing, visit: Visit) -> None:
    require(visit.arrived_at <= w.now, "arrived_at", "it lies in the future", "a time up to now")
    if visit.left_at is not None:
        require(
            visit.arrived_at <= visit.left_at <= w.now,
            "left_at",
            "it lies before the arrival or in the future",
            f"{visit.arrived_at.isoformat()} to now",
        )


RULES: dict[RecordKind, Rule] = {RecordKind.VISIT: _check_visit}

"""The use cases that write the field record, under the name of the person who is signed in.

Each call checks its input, then writes rows, operations for the server and audit entries in one transaction. Bad input
raises ``InvalidInput`` with the field, what is wrong with it and what is allowed; nothing is written then.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any, TypeVar, cast
from uuid import UUID

from app.domain.errors import Conflict, InvalidInput
from app.domain.phrases import phrase, plain
from app.domain.records import Record, RecordKind
from app.jobsync.classes import DataClass, class_of
from app.ports.clock import Clock, IdSource
from app.services.record import (
    air,
    contents,
    controls,
    determinations,
    equipment,
    forms,
    instruments,
    intake,
    jobs,
    moisture,
    photos,
    rooms,
    visits,
)
from app.services.record.comparability import NotComparable, Series
from app.services.record.context import RecordContext, Rule
from app.services.record.edits import EditRecords
from app.services.record.history import RecordHistory
from app.services.record.meter_value import MeterValue
from app.services.record.retraction import RetractionRecords, StillInUse
from app.storage.store import Store
from app.wire.records import kind_of

__all__ = ["FieldRecord", "MeterValue", "NotComparable", "Series", "StillInUse"]

R = TypeVar("R", bound=Record)

RULES: dict[RecordKind, Rule] = {
    kind: rule
    for area in (
        jobs,
        rooms,
        instruments,
        moisture,
        controls,
        air,
        equipment,
        visits,
        determinations,
        photos,
        forms,
        contents,
    )
    for kind, rule in area.RULES.items()
}


class FieldRecord:
    """Writes what the crew found. Every area has its use cases; the most common ones stand here as well."""

    def __init__(
        self, store: Store, clock: Clock, ids: IdSource, person: Callable[[], str]
    ) -> None:
        self._context = RecordContext(store, clock, ids, person, RULES)
        self.jobs = jobs.JobRecords(self._context)
        self.intake = intake.IntakeRecords(self._context)
        self.rooms = rooms.RoomRecords(self._context)
        self.instruments = instruments.InstrumentRecords(self._context)
        self.moisture = moisture.MoistureRecords(self._context)
        self.controls = controls.ControlRecords(self._context)
        self.air = air.AirRecords(self._context)
        self.equipment = equipment.EquipmentRecords(self._context)
        self.visits = visits.VisitRecords(self._context)
        self.determinations = determinations.DeterminationRecords(self._context)
        self.photos = photos.PhotoRecords(self._context)
        self.forms = forms.FormRecords(self._context)
        self.contents = contents.ContentsRecords(self._context)
        self.edits = EditRecords(self._context)
        self.history = RecordHistory(store)
        self.retract = RetractionRecords(self._context).retract

        self.create_job = self.jobs.create_job
        self.set_job_state = self.jobs.set_job_state
        self.add_room = self.rooms.add_room
        self.add_instrument = self.instruments.add_instrument
        self.add_point = self.moisture.add_point
        self.take_reading = self.moisture.take_reading
        self.open_new_series = self.moisture.open_new_series
        self.take_control_reading = self.controls.take_control_reading
        self.take_air_reading = self.air.take_air_reading
        self.open_visit = self.visits.open_visit
        self.close_visit = self.visits.close_visit
        self.determine = self.determinations.determine
        self.file_photo = self.photos.file_photo

    def new_id(self) -> UUID:
        """The id of a record that is about to be entered."""
        return self._context.ids.new()

    def person(self) -> str:
        """The name under which is written now."""
        return self._context.person()

    def enter(self, record: R) -> R:
        """Write a record of any kind: new, or changed where its kind is editable.

        The fields, the records it names, what it corrects and the rules of its kind are checked like everywhere. A
        known fact is never changed: ``Conflict``. Runs and their questions belong to the workflow engine.
        """
        kind = kind_of(record)
        if class_of(kind) is DataClass.MACHINE:
            raise Conflict(phrase("A {kind} is written by the workflow engine.", kind=plain(kind)))
        with self._context.write() as w:
            if w.records.is_retracted(kind, record.id):
                raise Conflict(
                    phrase("This {kind} was taken back; enter a new one.", kind=plain(kind))
                )
            if w.records.job_of(kind, record.id) is None:
                return w.add(record)
            return w.change(record)

    def edit(self, record_type: type[R], record_id: UUID, **changes: object) -> R:
        """Change these fields of an editable record and leave the others as they are stored now.

        A form that says only what the person changed never puts back what somebody else wrote meanwhile.
        """
        known = {field.name for field in fields(cast("Any", record_type))} - {"id", "job_id"}
        for name in changes.keys() - known:
            raise InvalidInput(name, "there is no such field", ", ".join(sorted(known)))
        with self._context.write() as w:
            stored = w.records.get(record_type, record_id)
            return w.change(cast("R", replace(cast("Any", stored), **changes)))

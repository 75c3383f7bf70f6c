"""The transaction that every use case writes in: what is checked of any record before it is stored."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from typing import Any, TypeVar
from uuid import UUID

from app.domain.errors import Conflict, InvalidInput
from app.domain.phrases import phrase, plain
from app.domain.records import Record, RecordKind, Visit
from app.domain.records.checking import check_record
from app.domain.records.references import named_records
from app.jobsync.classes import DataClass, class_of
from app.ports.clock import Clock, IdSource
from app.services.company_policy import drying_policy
from app.storage.record_reader import RecordReader
from app.storage.store import Store
from app.storage.unit_of_work import UnitOfWork
from app.wire.records import kind_of
from standards.dryness import Tolerance

R = TypeVar("R", bound=Record)
CLOCK_TOLERANCE = timedelta(minutes=5)
"""How far a meter's or camera's clock may be ahead of this device's."""
_PLANNED = frozenset({"due_at", "until_at"})


class Writing:
    """One transaction: records that are read, checked and written in it."""

    def __init__(
        self, unit: UnitOfWork, context: RecordContext, rules: Mapping[RecordKind, Rule]
    ) -> None:
        self.unit = unit
        self.records = RecordReader(unit.connection)
        self.now = context.clock.now()
        self.person = context.person()
        self._context = context
        self._rules = rules

    def new_id(self) -> UUID:
        """The id of a new record."""
        return self._context.ids.new()

    @property
    def tolerance(self) -> Tolerance:
        """How far above its control a dry point may be, as the company has it now."""
        return drying_policy(self._context.store).tolerance

    def add(self, record: R) -> R:
        """Check and write a new record."""
        self._check(record)
        self.unit.add(record)
        return record

    def change(self, record: R) -> R:
        """Check and write the changed fields of an editable record."""
        self._check(record)
        self.unit.change(record)
        return record

    def _check(self, record: Record) -> None:
        check_record(record)
        if kind_of(record) is not RecordKind.JOB and (
            self.records.job_of(RecordKind.JOB, record.job_id) is None
        ):
            raise InvalidInput("job_id", "there is no such job", "a job on this device")
        self._check_references(record)
        self._check_correction(record)
        if class_of(kind_of(record)) is DataClass.APPEND_ONLY:
            self._check_times(record)
        rule = self._rules.get(kind_of(record))
        if rule is not None:
            rule(self, record)

    def _check_references(self, record: Record) -> None:
        for path, target, record_id in named_records(record):
            job_id = self.records.job_of(target, record_id)
            if job_id is None:
                raise InvalidInput(
                    path,
                    phrase("there is no {target} {record_id}", target=target, record_id=record_id),
                    phrase("a live {target}", target=target),
                )
            if job_id != record.job_id:
                raise InvalidInput(
                    path,
                    phrase("the {target} belongs to another job", target=target),
                    phrase("a {target} of this job", target=target),
                )

    def _check_correction(self, record: Record) -> None:
        superseded: UUID | None = getattr(record, "supersedes", None)
        if superseded is None:
            return
        kind = kind_of(record)
        if self.records.job_of(kind, superseded) != record.job_id:
            raise InvalidInput(
                "supersedes",
                phrase("there is no {kind} {superseded}", kind=plain(kind), superseded=superseded),
                phrase("a live {kind}", kind=kind),
            )
        newer = self.records.find(type(record), record.job_id, supersedes=superseded)
        if any(other.id != record.id for other in newer):
            raise Conflict(
                phrase("This {kind} was corrected already; correct the latest one.", kind=kind)
            )

    def _check_times(self, record: Record) -> None:
        for field in fields(record):
            value = getattr(record, field.name)
            if (
                isinstance(value, datetime)
                and field.name not in _PLANNED
                and value > self.now + CLOCK_TOLERANCE
            ):
                raise InvalidInput(field.name, "it lies in the future", "a time up to now")


Rule = Callable[[Writing, Any], None]
"""What must hold between a record and others; raises an error of :mod:`app.domain.errors`."""


@dataclass(frozen=True, slots=True)
class RecordContext:
    """What the use cases of every area share."""

    store: Store
    clock: Clock
    ids: IdSource
    person: Callable[[], str]
    rules: Mapping[RecordKind, Rule]

    @contextmanager
    def write(self, *, draining: bool = False) -> Iterator[Writing]:
        """One transaction under the name of the person who is signed in; the server takes it whole or not at all.

        ``draining`` may use the reserve of a full disk (see :meth:`Store.write`).
        """
        with self.store.write(self.person(), draining=draining, grouped=True) as unit:
            yield Writing(unit, self, self.rules)


def require(condition: bool, field: str, problem: str, allowed: str = "") -> None:
    """Raise ``InvalidInput`` unless the condition holds."""
    if not condition:
        raise InvalidInput(field, problem, allowed)


def open_visit_of(w: Writing, job_id: UUID) -> Visit | None:
    """The visit that is under way on the job."""
    return next((v for v in w.records.find(Visit, job_id) if v.left_at is None), None)

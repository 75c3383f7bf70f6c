"""Many rows of one kind as records: fast, because values that come again are worked out once.

A job's readings name the same points, visits, meters and units again and again. Each column remembers what its texts
stand for, and a record is then made of values that are there already.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from operator import getitem
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Select, bindparam, func, literal_column, select
from sqlalchemy.dialects import sqlite

from app.domain.per_type import per_type
from app.domain.records import RECORD_KINDS, RECORD_TYPES, Record, RecordKind
from app.storage.rows import columns_of, from_row
from app.storage.tables import RECORD_TABLES
from app.wire.records import field_plans

Row = tuple[Any, ...]
FETCHED_AT_ONCE = 500
_UNIQUE = frozenset({"id", "taken_at"})
_ANY_ERROR = (ArithmeticError, LookupError, TypeError, ValueError)


class _Column(dict[Any, Any]):
    """What the stored values of a column stand for."""

    def __init__(self, decode: Callable[[Any], Any], *, remember: bool) -> None:
        super().__init__()
        self._decode = decode
        self._remember = remember

    def __missing__(self, stored: Any) -> Any:
        value = self._decode(stored)
        if self._remember:
            self[stored] = value
        return value


@dataclass(frozen=True, slots=True)
class _Plan:
    """How a kind is read: its columns in the order of the dataclass, and the statement for a job's live rows."""

    names: tuple[str, ...]
    decoders: tuple[Callable[[Any], Any], ...]
    of_job: str
    some_of_job: str


class RowDecoder:
    """Reads records of jobs on one connection after another; what it remembers goes when it goes."""

    def __init__(self) -> None:
        self._columns: dict[RecordKind, tuple[_Column, ...]] = {}

    def of_job(self, connection: Connection, kind: RecordKind, job_id: UUID) -> list[Record]:
        """The live records of a kind on the job, by id."""
        return self._read(connection, kind, _plan(RECORD_TYPES[kind]).of_job, (str(job_id),))

    def some_of_job(
        self, connection: Connection, kind: RecordKind, job_id: UUID, ids: Iterable[str]
    ) -> list[Record]:
        """Those of these records that are live and on the job, by id."""
        statement = _plan(RECORD_TYPES[kind]).some_of_job
        return self._read(connection, kind, statement, (str(job_id), json.dumps(list(ids))))

    def _read(
        self, connection: Connection, kind: RecordKind, statement: str, arguments: tuple[str, ...]
    ) -> list[Record]:
        found: list[Record] = []
        with closing(connection.connection.cursor()) as cursor:
            cursor.execute(statement, arguments)
            while rows := cursor.fetchmany(FETCHED_AT_ONCE):
                found.extend(self._decode(kind, rows))
        return found

    def _decode(self, kind: RecordKind, rows: Iterable[Row]) -> list[Record]:
        make = RECORD_TYPES[kind]
        plan = _plan(make)
        columns = self._columns.get(kind)
        if columns is None:
            columns = self._columns[kind] = tuple(
                _Column(decode, remember=name not in _UNIQUE)
                for name, decode in zip(plan.names, plan.decoders, strict=True)
            )
        found: list[Record] = []
        for row in rows:
            try:
                found.append(make(*map(getitem, columns, row)))
            except _ANY_ERROR:
                found.append(_slowly(kind, plan, row))
        return found


def _slowly(kind: RecordKind, plan: _Plan, row: Row) -> Record:
    """The record field by field, so that the error says which one is wrong."""
    values = dict(zip(plan.names, row, strict=True))
    return from_row(kind, {"job_id": values["id"], **values})


@per_type
def _plan(record_type: type[Any]) -> _Plan:
    kind = RECORD_KINDS[record_type]
    table, columns = RECORD_TABLES[kind], columns_of(record_type)
    decoders: dict[str, Callable[[Any], Any]] = {"id": UUID}
    if record_type is not RECORD_TYPES[RecordKind.JOB]:
        decoders["job_id"] = UUID
    for plan in field_plans(record_type):
        decode = plan.decode
        if plan.name in columns.json:
            decode = partial(_from_json, decode)
        elif plan.name in columns.boolean:
            decode = partial(_from_flag, decode)
        decoders[plan.name] = decode
    of_job = (
        select(*(table.c[name] for name in decoders))
        .where(table.c.job_id == bindparam("job"), table.c.dead == literal_column("0"))
        .order_by(table.c.id)
    )
    ids = func.json_each(bindparam("ids")).table_valued("value")
    some_of_job = of_job.where(table.c.id.in_(select(ids.c.value)))
    return _Plan(tuple(decoders), tuple(decoders.values()), _text(of_job), _text(some_of_job))


def _text(statement: Select[Any]) -> str:
    return str(statement.compile(dialect=sqlite.dialect(paramstyle="qmark")))


def _from_json(decode: Callable[[Any], Any], stored: Any) -> Any:
    return decode(None if stored is None else json.loads(stored))


def _from_flag(decode: Callable[[Any], Any], stored: Any) -> Any:
    return decode(None if stored is None else bool(stored))

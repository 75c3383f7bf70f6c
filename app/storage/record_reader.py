"""Reading records on an open connection: inside a transaction it sees what that transaction wrote."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeVar, cast
from uuid import UUID

from sqlalchemy import Connection, select

from app.domain.errors import NotFound
from app.domain.records import Record, RecordKind, kind_of_type
from app.domain.records.references import Reference, referring_kinds
from app.storage.rows import from_row
from app.storage.tables import RECORD_TABLES
from app.wire.records import kind_of

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Child:
    """A live record that names another one."""

    kind: RecordKind
    record_id: UUID
    field: str


class RecordReader:
    """Queries for live records on one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, record_type: type[R], record_id: UUID) -> R:
        """One record; raises ``NotFound``."""
        kind = kind_of_type(record_type)
        table = RECORD_TABLES[kind]
        row = (
            self._connection.execute(
                select(table).where(table.c.id == str(record_id), table.c.dead == 0)
            )
            .mappings()
            .first()
        )
        if row is None:
            raise NotFound(kind.value, record_id)
        return cast("R", from_row(kind, row))

    def find(self, record_type: type[R], job_id: UUID, **equal: Any) -> list[R]:
        """The records of a kind on a job whose columns have these values, in the order in which they were made."""
        kind = kind_of_type(record_type)
        table = RECORD_TABLES[kind]
        statement = select(table).where(table.c.job_id == str(job_id), table.c.dead == 0)
        for name, value in equal.items():
            stored = str(value) if isinstance(value, UUID) else value
            statement = statement.where(table.c[name] == stored)
        rows = self._connection.execute(statement.order_by(table.c.id)).mappings()
        return [cast("R", from_row(kind, row)) for row in rows]

    def job_of(self, kind: RecordKind, record_id: UUID) -> UUID | None:
        """The job of a live record, ``None`` when there is no such record."""
        table = RECORD_TABLES[kind]
        found = self._connection.execute(
            select(table.c.job_id).where(table.c.id == str(record_id), table.c.dead == 0)
        ).scalar()
        return UUID(found) if found is not None else None

    def is_retracted(self, kind: RecordKind, record_id: UUID) -> bool:
        """Whether the record was voided or deleted."""
        table = RECORD_TABLES[kind]
        statement = select(table.c.dead).where(table.c.id == str(record_id))
        return self._connection.execute(statement).scalar() == 1

    def children(self, record: Record) -> list[Child]:
        """The live records that name this one in any field."""
        found: list[Child] = []
        for kind, reference in referring_kinds(kind_of(record)):
            table = RECORD_TABLES[kind]
            ids = self._connection.execute(
                select(table.c.id)
                .where(
                    table.c.job_id == str(record.job_id),
                    table.c.dead == 0,
                    _names(table.c, reference, record.id),
                )
                .order_by(table.c.id)
            ).scalars()
            found += [Child(kind, UUID(child), reference.path) for child in ids]
        return found


def _names(columns: Any, reference: Reference, record_id: UUID) -> Any:
    """Lists and composite fields are JSON, in which an id stands as it is."""
    column = columns[reference.path.partition(".")[0]]
    if reference.many or "." in reference.path:
        return column.contains(str(record_id))
    return column == str(record_id)

"""Whether what the store works out from its records, and what waits for the server, is what the records say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Table, delete, func, select, union

from app.domain.errors import StoreFull
from app.domain.records import RecordKind
from app.storage.cipher_engine import DATABASE_ERRORS, translate
from app.storage.operation_writer import NUMBER_KEY
from app.storage.summaries import rebuild
from app.storage.tables import (
    RECORD_TABLES,
    job_person,
    job_summary,
    meta,
    outbox,
    point_summary,
)

if TYPE_CHECKING:
    from app.storage.store import Store

_Rows = dict[tuple[str, ...], dict[str, Any]]
_Derived = dict[Table, _Rows]
_UNREADABLE = (ValueError, KeyError, TypeError, AttributeError, ArithmeticError)
_DERIVED = (
    (job_summary, "job list"),
    (point_summary, "state of point"),
    (job_person, "people of job"),
)
_JOB = RECORD_TABLES[RecordKind.JOB]
_JOBS = union(select(_JOB.c.id.label("job_id")), *(select(table.c.job_id) for table, _ in _DERIVED))


def derived_problems(store: Store) -> Iterator[tuple[str, str]]:
    """What the lists show and the records do not say. Nothing is changed: they are worked out and thrown away.

    Job by job, so that whoever writes meanwhile waits for one job and not for all. On a disk that takes nothing they
    cannot be worked out and are not compared.
    """
    with store.read() as connection:
        job_ids = list(connection.execute(_JOBS.order_by("job_id")).scalars())
    for job_id in job_ids:
        try:
            before, after = _now_and_anew(store, job_id)
        except _UNREADABLE as error:
            yield "job list", f"job {job_id} cannot be worked out from the records: {error}"
            continue
        except DATABASE_ERRORS as error:
            meant = translate(error)
            if not isinstance(meant, StoreFull):
                raise meant from error
            return
        for table, name in _DERIVED:
            for key in sorted(before[table].keys() | after[table].keys()):
                shown, right = before[table].get(key), after[table].get(key)
                if shown != right:
                    yield f"{name} {' '.join(key)}", _difference(shown, right)


def _now_and_anew(store: Store, job_id: Any) -> tuple[_Derived, _Derived]:
    with store.engine.connect() as connection:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        try:
            before = _of_job(connection, job_id)
            for table, _ in _DERIVED:
                connection.execute(delete(table).where(table.c.job_id == job_id))
            rebuild(connection, [job_id])
            return before, _of_job(connection, job_id)
        finally:
            connection.rollback()


def _of_job(connection: Connection, job_id: Any) -> _Derived:
    return {table: _rows(connection, table, job_id) for table, _ in _DERIVED}


def queue_problems(connection: Connection) -> Iterator[tuple[str, str]]:
    """Where the queue to the server has lost something that this device must send."""
    last = connection.execute(select(func.max(outbox.c.n))).scalar() or 0
    used = connection.execute(select(meta.c.value).where(meta.c.key == NUMBER_KEY)).scalar()
    if last > _whole(used):
        yield f"operation number {last}", f"the store has noted {used or 0} as its last number"


def _whole(text: Any) -> int:
    """The number that was noted; 0 for what is none."""
    try:
        return int(text or 0)
    except ValueError:
        return 0


def _rows(connection: Connection, table: Table, job_id: Any) -> _Rows:
    keys = [column.name for column in table.primary_key]
    return {
        tuple(str(row[name]) for name in keys): dict(row)
        for row in connection.execute(select(table).where(table.c.job_id == job_id)).mappings()
    }


def _difference(shown: dict[str, Any] | None, right: dict[str, Any] | None) -> str:
    if shown is None:
        return "it is missing"
    if right is None:
        return "there is no record for it"
    name = next(name for name, value in right.items() if shown[name] != value)
    return f"{name} is {shown[name]!r}, the records say {right[name]!r}"

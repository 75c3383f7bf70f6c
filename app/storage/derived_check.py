"""Whether what the store works out from its records, and what waits for the server, is what the records say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, MetaData, Table, func, select

from app.storage.operation_writer import NUMBER_KEY
from app.storage.search_text import folded
from app.storage.summaries import rebuild
from app.storage.tables import (
    job_person,
    job_summary,
    meta,
    outbox,
    point_summary,
)

_Rows = dict[tuple[str, ...], dict[str, Any]]
_UNREADABLE = (ValueError, KeyError, TypeError, AttributeError, ArithmeticError)
_DERIVED = (
    (job_summary, "job list"),
    (point_summary, "state of point"),
    (job_person, "people of job"),
)


def derived_problems(connection: Connection) -> Iterator[tuple[str, str]]:
    """What the lists show and the records do not say.

    They are worked out anew into temporary tables of the same names, which lie in memory and in front of the store's
    own: nobody who writes meanwhile has to wait. The caller's transaction has to be rolled back.
    """
    for table, _ in _DERIVED:
        made = connection.exec_driver_sql(
            "SELECT sql FROM main.sqlite_master WHERE type = 'table' AND name = ?", (table.name,)
        ).scalar_one()
        connection.exec_driver_sql(made.replace("CREATE TABLE", "CREATE TEMP TABLE", 1))
    try:
        rebuild(connection)
    except _UNREADABLE as error:
        yield "job list", f"it cannot be worked out from the records: {error}"
        return
    for table, name in _DERIVED:
        before = _rows(connection, table.to_metadata(MetaData(), schema="main"))
        after = _rows(connection, table)
        for key in sorted(before.keys() | after.keys()):
            shown, right = before.get(key), after.get(key)
            if shown != right and not (shown and right and _searched_earlier(shown, right)):
                yield f"{name} {' '.join(key)}", _difference(shown, right)


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


def _rows(connection: Connection, table: Table) -> _Rows:
    keys = [column.name for column in table.primary_key]
    return {
        tuple(str(row[name]) for name in keys): dict(row)
        for row in connection.execute(select(table)).mappings()
    }


def _searched_earlier(shown: dict[str, Any], right: dict[str, Any]) -> bool:
    """Whether only the spelling of what is searched differs, because an earlier version wrote the row."""
    if "search" not in shown or shown | {"search": ""} != right | {"search": ""}:
        return False
    return f"{right['search']}\n".startswith(f"{folded(str(shown['search']))}\n")


def _difference(shown: dict[str, Any] | None, right: dict[str, Any] | None) -> str:
    if shown is None:
        return "it is missing"
    if right is None:
        return "there is no record for it"
    name = next(name for name, value in right.items() if shown[name] != value)
    return f"{name} is {shown[name]!r}, the records say {right[name]!r}"

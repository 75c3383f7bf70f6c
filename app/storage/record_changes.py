"""Which records changed, in order: what was read of a job before is brought up to date by reading only those.

Every record that a transaction writes or takes out is noted with its row (:mod:`app.storage.rows`) and logged before
the transaction ends, whoever writes: this program, a command beside it, or what comes from the server. The numbers
follow each other without a gap; the oldest are dropped when there are more than ``KEPT``.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, delete, func, insert, select

from app.domain.records import RecordKind
from app.storage.tables import record_change

KEPT = 20_000
_KEY = "record_changes"


@dataclass(frozen=True, slots=True)
class Changes:
    """What changed since a number of the log; ``records`` is ``None`` when the log does not reach back so far.

    ``number`` is the newest entry, 0 of an empty log.
    """

    number: int
    records: frozenset[tuple[RecordKind, str, str]] | None
    """Kind, id and job of each record that was written or taken out."""


def note_change(connection: Connection, kind: RecordKind, record_id: str, job_id: str) -> None:
    """Remember that a record was written or taken out on the connection's transaction."""
    noted: dict[tuple[str, str, str], None] = connection.info.setdefault(_KEY, {})
    noted[kind.value, record_id, job_id] = None


def forget_changes(connection: Connection) -> None:
    """What was noted before belongs to a transaction that came to nothing."""
    connection.info.pop(_KEY, None)


def log_changes(connection: Connection) -> None:
    """Write what was noted to the log."""
    noted: dict[tuple[str, str, str], None] = connection.info.pop(_KEY, {})
    if not noted:
        return
    rows = [{"kind": kind, "record_id": one, "job_id": job} for kind, one, job in noted]
    connection.execute(insert(record_change), rows)
    oldest = select(func.max(record_change.c.number) - KEPT).scalar_subquery()
    connection.execute(delete(record_change).where(record_change.c.number <= oldest))


def newest_change(connection: Connection) -> int:
    """The number of the newest entry, 0 of an empty log."""
    return connection.scalar(select(func.max(record_change.c.number))) or 0


def changes_since(connection: Connection, number: int) -> Changes:
    """What was logged after an entry."""
    rows = connection.execute(
        select(record_change)
        .where(record_change.c.number > number)
        .order_by(record_change.c.number)
    ).all()
    if not rows:
        newest = newest_change(connection)
        return Changes(newest, frozenset() if newest == number else None)
    if rows[0].number != number + 1:
        return Changes(rows[-1].number, None)
    changed = frozenset((RecordKind(row.kind), row.record_id, row.job_id) for row in rows)
    return Changes(rows[-1].number, changed)

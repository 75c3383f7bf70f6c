"""Pages of the job list, from the summaries that every write keeps up to date."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, cast
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Connection,
    RowMapping,
    Select,
    and_,
    func,
    or_,
    select,
    true,
)

from app.domain.errors import NotFound
from app.domain.records import Job, JobState, RecordKind
from app.storage.job_people import is_of
from app.storage.rows import from_row
from app.storage.search_text import spellings
from app.storage.store import Store
from app.storage.tables import RECORD_TABLES, blob, job_summary, outbox

_JOB = RECORD_TABLES[RecordKind.JOB]
_S = job_summary.c


class JobListFilter(StrEnum):
    """Which jobs a list shows."""

    ALL = "all"
    MINE = "mine"
    DRYING = "drying"
    REVIEW = "review"
    NOT_SYNCED = "not_synced"


@dataclass(frozen=True, slots=True)
class JobSummary:
    """One job as a list shows it; ``state`` is in review while its run waits for a person."""

    job_id: UUID
    number: str
    client_name: str
    address: str
    claim_number: str
    time_zone: str
    state: JobState
    phase: str
    progress_pct: int | None
    waiting: bool
    last_visit_at: datetime | None
    points_total: int
    points_dry: int
    points_wet: int


def find_jobs(store: Store, query: str) -> list[Job]:
    """The jobs with every word of the query in number, client, address or claim, the newest first."""
    statement = (
        select(_JOB)
        .join(job_summary, _S.job_id == _JOB.c.id)
        .where(_contains(query))
        .order_by(_S.created_at.desc(), _S.job_id)
    )
    with store.read() as connection:
        rows = connection.execute(statement).mappings()
        return [cast("Job", from_row(RecordKind.JOB, row)) for row in rows]


def has_number(connection: Connection, number: str) -> bool:
    """Whether a job here has this number."""
    return connection.execute(number_statement(number)).first() is not None


def number_statement(number: str) -> Select[Any]:
    """The jobs that have a number."""
    return select(_S.job_id).where(_S.number == number)


def job_page(
    store: Store,
    query: str,
    job_filter: JobListFilter,
    *,
    person: str = "",
    offset: int = 0,
    limit: int | None = None,
) -> list[JobSummary]:
    """A page of the jobs that match, the newest first; ``person`` is whose jobs ``MINE`` are."""
    statement = page_statement(query, job_filter, offset, limit, person)
    with store.read() as connection:
        rows = connection.execute(statement).mappings()
        return [_summary(row) for row in rows]


def job_summary_of(store: Store, job_id: UUID) -> JobSummary:
    """One job as the list shows it; raises ``NotFound``."""
    statement = select(job_summary).where(_S.job_id == str(job_id))
    with store.read() as connection:
        row = connection.execute(statement).mappings().first()
    if row is None:
        raise NotFound("job", job_id)
    return _summary(row)


def job_counts(store: Store, query: str, person: str = "") -> dict[JobListFilter, int]:
    """How many jobs each filter would show."""
    with store.read() as connection:
        return {
            each: connection.execute(count_statement(query, each, person)).scalar_one()
            for each in JobListFilter
        }


def page_statement(
    query: str,
    job_filter: JobListFilter,
    offset: int = 0,
    limit: int | None = None,
    person: str = "",
) -> Select[Any]:
    """The query behind :func:`job_page`."""
    return (
        select(job_summary)
        .where(_contains(query), _shows(job_filter, person))
        .order_by(_S.created_at.desc(), _S.job_id)
        .offset(offset)
        .limit(-1 if limit is None else limit)
    )


def count_statement(query: str, job_filter: JobListFilter, person: str = "") -> Select[Any]:
    """The query behind :func:`job_counts`."""
    return (
        select(func.count())
        .select_from(job_summary)
        .where(_contains(query), _shows(job_filter, person))
    )


def _contains(query: str) -> ColumnElement[bool]:
    words = (
        or_(*(_S.search.contains(way, autoescape=True) for way in ways))
        for ways in spellings(query)
    )
    return and_(true(), *words)


def _shows(job_filter: JobListFilter, person: str) -> ColumnElement[bool]:
    match job_filter:
        case JobListFilter.MINE:
            return is_of(person)
        case JobListFilter.DRYING:
            return _S.state == JobState.DRYING.value
        case JobListFilter.REVIEW:
            return or_(_S.waiting == 1, _S.state == JobState.IN_REVIEW.value)
        case JobListFilter.NOT_SYNCED:
            open_ops = select(outbox.c.job_id).where(
                or_(
                    outbox.c.status.is_(None),
                    and_(outbox.c.status == "rejected", outbox.c.dismissed == 0),
                )
            )
            open_files = select(blob.c.job_id).where(blob.c.state.in_(("queued", "refused")))
            return or_(_S.job_id.in_(open_ops), _S.job_id.in_(open_files))
        case JobListFilter.ALL:
            return true()


def _summary(row: RowMapping) -> JobSummary:
    return JobSummary(
        job_id=UUID(row["job_id"]),
        number=row["number"],
        client_name=row["client_name"],
        address=row["address"],
        claim_number=row["claim_number"],
        time_zone=row["time_zone"],
        state=JobState(row["state"]),
        phase=row["phase"],
        progress_pct=row["progress_pct"],
        waiting=bool(row["waiting"]),
        last_visit_at=_moment(row["last_visit_at"]),
        points_total=row["points_total"],
        points_dry=row["points_dry"],
        points_wet=row["points_wet"],
    )


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)

"""The queries that people wait for find their rows by an index, never by reading a whole table of facts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import Connection, Select, create_engine, select

from app.domain.records import RecordKind
from app.domain.records.references import single_references
from app.domain.records.registry import RECORD_TYPES
from app.storage.job_list import JobListFilter, count_statement, number_statement, page_statement
from app.storage.point_history import history_statement
from app.storage.tables import RECORD_TABLES, metadata

ID = UUID(int=1)


@pytest.fixture(scope="module")
def connection() -> Iterator[Connection]:
    engine = create_engine("sqlite://")
    metadata.create_all(engine)
    with engine.connect() as connection:
        yield connection
    engine.dispose()


def plan(connection: Connection, statement: Select[Any]) -> str:
    """What SQLite says it will do, step by step."""
    text = str(statement.compile(connection, compile_kwargs={"literal_binds": True}))
    rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {text}")
    return "\n".join(row[3] for row in rows)


def test_a_page_of_the_job_list_walks_the_index_of_dates(connection: Connection) -> None:
    steps = plan(connection, page_statement("", JobListFilter.ALL, 100, 50))
    assert "SCAN job_summary USING INDEX ix_job_summary_created_at" in steps
    assert "TEMP B-TREE" not in steps


@pytest.mark.parametrize(
    ("shown", "index"),
    [
        (JobListFilter.MINE, "ix_job_person_person"),
        (JobListFilter.DRYING, "ix_job_summary_state"),
        (JobListFilter.REVIEW, "ix_job_summary_waiting"),
        (JobListFilter.NOT_SYNCED, "ix_outbox_status_n"),
        (JobListFilter.NOT_SYNCED, "ix_blob_state"),
    ],
)
def test_counting_a_filter_uses_its_index(
    connection: Connection, shown: JobListFilter, index: str
) -> None:
    assert index in plan(connection, count_statement("", shown))


def test_a_job_is_found_by_its_number_without_reading_the_others(connection: Connection) -> None:
    assert "USING INDEX ix_job_summary_number" in plan(connection, number_statement("J-1"))


def test_a_points_history_comes_sorted_from_the_index(connection: Connection) -> None:
    steps = plan(connection, history_statement(ID))
    assert "SEARCH record_reading USING INDEX ix_record_reading_point_id+taken_at" in steps


@pytest.mark.parametrize("kind", list(RecordKind))
def test_the_records_of_a_job_are_found_by_index(connection: Connection, kind: RecordKind) -> None:
    table = RECORD_TABLES[kind]
    statement = (
        select(table).where(table.c.job_id == str(ID), table.c.dead == 0).order_by(table.c.id)
    )
    steps = plan(connection, statement)
    assert f"SEARCH record_{kind} USING INDEX ix_record_{kind}_job" in steps
    assert "TEMP B-TREE" not in steps


@pytest.mark.parametrize(
    ("kind", "field"),
    [(kind, field) for kind, owner in RECORD_TYPES.items() for field in single_references(owner)],
)
def test_whatever_names_a_record_is_found_by_index(
    connection: Connection, kind: RecordKind, field: str
) -> None:
    table = RECORD_TABLES[kind]
    steps = plan(connection, select(table.c.id).where(table.c[field] == str(ID)))
    assert f"SEARCH record_{kind} USING INDEX ix_record_{kind}_{field}" in steps

"""The server's database on SQLite and on PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import UUID, uuid4

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import func, select, text
from sqlalchemy.exc import DBAPIError

from cloud.storage.all_tables import metadata
from cloud.storage.bulk import insert_missing, upsert_rows
from cloud.storage.database import Database
from cloud.storage.migrate import EPOCH, WEBHOOK_POSITION, is_current, migrate
from cloud.storage.tables import records, server_facts
from tests.conftest import new_database


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """A migrated database."""
    database = Database(database_url)
    migrate(database)
    yield database
    database.close()


def row(record_id: UUID, job_id: UUID, tenant_id: UUID, **changes: Any) -> dict[str, Any]:
    """A finished record."""
    return {
        "tenant_id": tenant_id,
        "id": record_id,
        "job_id": job_id,
        "kind": "room",
        "seq": 1,
        "version": 1,
        "dead": False,
        "fields": '{"name":"Küche \\u0000"}',
        "holders": "{}",
        "origin": uuid4(),
        **changes,
    }


def test_the_migrations_make_the_tables_of_the_code(database: Database) -> None:
    with database.read() as connection:
        assert is_current(connection)
        # The engine's tables have metadata of their own, and test_run_walls.py looks at their walls.
        options = {"include_name": lambda name, kind, _: kind != "table" or name[:3] != "wf_"}
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, metadata) == []


def test_migrating_again_changes_nothing_and_keeps_the_epoch(database: Database) -> None:
    query = select(server_facts).order_by(server_facts.c.name)
    with database.read() as connection:
        before = connection.execute(query).all()
    assert [fact.name for fact in before] == [EPOCH, WEBHOOK_POSITION]
    migrate(database)
    with database.read() as connection:
        assert connection.execute(query).all() == before


def test_a_row_is_inserted_once_then_replaced_but_never_moved(database: Database) -> None:
    record_id, job_id, tenant_id = uuid4(), uuid4(), uuid4()
    first = row(record_id, job_id, tenant_id)
    moved = row(record_id, uuid4(), tenant_id, seq=9)
    with database.write() as connection:
        insert_missing(connection, records, [first])
        insert_missing(connection, records, [{**first, "seq": 5}])
        upsert_rows(connection, records, [{**first, "seq": 7}], only_within="job_id")
        upsert_rows(connection, records, [moved], only_within="job_id")
    with database.read() as connection:
        stored = connection.execute(select(records)).one()
    assert (stored.seq, stored.job_id) == (7, job_id)
    assert stored.fields == first["fields"]


def test_two_records_of_a_job_never_share_a_number(database: Database) -> None:
    job_id, tenant_id = uuid4(), uuid4()
    rows = [row(uuid4(), job_id, tenant_id), row(uuid4(), job_id, tenant_id)]
    with pytest.raises(DBAPIError), database.write() as connection:
        upsert_rows(connection, records, rows)
    with database.read() as connection:
        assert connection.scalar(select(func.count()).select_from(records)) == 0


@pytest.mark.postgres
def test_a_reading_transaction_cannot_change_anything_on_postgres(postgres_url: str) -> None:
    database = Database(new_database(postgres_url))
    migrate(database)
    with pytest.raises(DBAPIError, match="read-only"), database.read() as connection:
        connection.execute(text("DELETE FROM records"))
    database.close()


def test_writers_on_many_threads_take_turns(database: Database) -> None:
    def write(_: int) -> None:
        with database.write() as connection:
            upsert_rows(connection, records, [row(uuid4(), uuid4(), uuid4())])

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(write, range(40)))
    with database.read() as connection:
        assert connection.scalar(select(func.count()).select_from(records)) == 40

"""The second wall between tenants, on PostgreSQL: a statement that forgets the tenant sees nothing of others."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import insert, select, text, update
from sqlalchemy.exc import ProgrammingError

from app.wire.api import DeviceName, Role, SignIn
from cloud.auth.accounts import create_user, ensure_tenant
from cloud.auth.server_key import ServerKey
from cloud.auth.sessions import identify_and_narrow
from cloud.auth.sign_in import sign_in
from cloud.problems import Refusal
from cloud.storage.all_tables import metadata
from cloud.storage.database import IDLE_IN_TRANSACTION_MS, Database
from cloud.storage.migrate import migrate
from cloud.storage.row_security import POLICY, passes_the_wall
from cloud.storage.tables import job_heads, tenants
from tests.cloud_server import PASSWORD, now_ms
from tests.conftest import new_database

pytestmark = pytest.mark.postgres
NO_TENANTS_ROWS = {"server_facts", "sign_in_failures"}


@pytest.fixture
def database(postgres_url: str) -> Iterator[Database]:
    """An empty database, used as its owner."""
    database = Database(new_database(postgres_url))
    migrate(database)
    yield database
    database.close()


@pytest.fixture
def pair(database: Database) -> tuple[UUID, UUID]:
    """Two companies with a job each."""
    with database.write() as connection:
        both = (ensure_tenant(connection, "One", 1), ensure_tenant(connection, "Two", 1))
        for tenant in both:
            connection.execute(insert(job_heads).values(head(tenant)))
    return both


def head(tenant: UUID) -> dict[str, object]:
    """A job's head."""
    return {"tenant_id": tenant, "job_id": uuid4(), "seq": 1, "chain_index": 1, "hash": ""}


def test_every_table_with_rows_of_tenants_has_the_wall(database: Database) -> None:
    query = text(
        "SELECT relname FROM pg_class JOIN pg_policy ON polrelid = pg_class.oid "
        "WHERE polname = :name AND relrowsecurity AND relforcerowsecurity"
    )
    with database.read() as connection:
        walled = set(connection.scalars(query, {"name": POLICY}))
    ours = {name for name in metadata.tables if name not in NO_TENANTS_ROWS}
    with_tenant = {
        name for name in ours if name == "tenants" or "tenant_id" in metadata.tables[name].c
    }
    assert walled >= with_tenant


def test_a_forgotten_condition_shows_only_the_own_rows(
    database: Database, pair: tuple[UUID, UUID]
) -> None:
    for tenant in pair:
        with database.for_tenant(tenant).read() as connection:
            assert connection.scalars(select(job_heads.c.tenant_id)).all() == [tenant]
            assert connection.scalars(select(tenants.c.id)).all() == [tenant]
    with database.read() as connection:
        assert len(connection.scalars(select(job_heads.c.tenant_id)).all()) == 2


def test_another_companys_rows_cannot_be_written(
    database: Database, pair: tuple[UUID, UUID]
) -> None:
    mine, other = pair
    with database.for_tenant(mine).write() as connection:
        assert connection.execute(update(job_heads).values(seq=9)).rowcount == 1
    with (
        pytest.raises(ProgrammingError, match="row-level security"),
        database.for_tenant(mine).write() as connection,
    ):
        connection.execute(insert(job_heads).values(head(other)))


def test_without_a_scope_there_is_nothing(database: Database, pair: tuple[UUID, UUID]) -> None:
    assert pair
    with database.engine.connect() as connection:
        assert connection.scalars(select(tenants.c.id)).all() == []


def test_the_scope_ends_with_its_transaction(database: Database, pair: tuple[UUID, UUID]) -> None:
    with database.for_tenant(pair[0]).read() as connection:
        connection.execute(select(tenants.c.id))
    with database.engine.connect() as connection:
        assert connection.scalars(select(tenants.c.id)).all() == []


def test_who_was_found_out_sees_the_own_rows_from_then_on(
    database: Database, pair: tuple[UUID, UUID]
) -> None:
    user = create_user(
        database, pair[0], email="ana@example.org", name="Ana", password=PASSWORD,
        role=Role.MANAGER, now_ms=now_ms(),
    )  # fmt: skip
    device = DeviceName(id="a" * 16, name="Tablet")
    body = SignIn(email=user.email, password=PASSWORD, device=device)
    token = sign_in(database, ServerKey.new(), body, timedelta(hours=1), now_ms()).token
    with database.read() as connection:
        assert len(connection.scalars(select(job_heads.c.tenant_id)).all()) == 2
        who = identify_and_narrow(connection, token, now_ms())
        assert (who.tenant_id, who.user_id) == (pair[0], user.id)
        assert connection.scalars(select(job_heads.c.tenant_id)).all() == [pair[0]]
    with database.read() as connection:
        with pytest.raises(Refusal):
            identify_and_narrow(connection, "no such token", now_ms())
        assert len(connection.scalars(select(job_heads.c.tenant_id)).all()) == 2


def test_a_frozen_process_loses_its_transaction(database: Database) -> None:
    with database.read() as connection:
        held = connection.scalar(text("SHOW idle_in_transaction_session_timeout"))
        level = connection.scalar(text("SHOW transaction_isolation"))
        assert (held, level) == (f"{IDLE_IN_TRANSACTION_MS // 1000}s", "repeatable read")


def test_a_superuser_is_told_apart(database: Database, postgres_url: str) -> None:
    with database.read() as connection:
        assert not passes_the_wall(connection)
    above = Database(postgres_url)
    with above.read() as connection:
        assert passes_the_wall(connection)
    above.close()

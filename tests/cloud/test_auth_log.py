"""The log of accounts tells what happened and shows when somebody changed it."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from uuid import UUID

import pytest
from sqlalchemy import delete, update

from app.wire.api import DeviceName, Role
from cloud.auth.accounts import ensure_tenant
from cloud.auth.auth_log import AuthEvent, page, record, verify
from cloud.auth.sign_in import _register_device
from cloud.storage.account_tables import auth_log
from cloud.storage.database import Database
from cloud.storage.migrate import migrate
from tests.cloud_server import RunningServer, sign_in_body
from tests.conftest import new_database


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """An empty database."""
    database = Database(database_url)
    migrate(database)
    yield database
    database.close()


@pytest.fixture
def tenant(database: Database) -> UUID:
    """A company with five entries in its log."""
    with database.write() as connection:
        tenant_id = ensure_tenant(connection, "Company", 1)
        for number in range(5):
            record(connection, tenant_id, AuthEvent.SIGNED_IN, number, why=f"Grund {number} ä")
    return tenant_id


def broken_at(database: Database, tenant: UUID) -> int | None:
    """The first entry that is not what was written."""
    with database.read() as connection:
        broken = verify(connection, tenant)
    return broken.position if broken else None


@pytest.mark.postgres
def test_two_devices_that_sign_in_at_once_do_not_wait_for_each_other(postgres_url: str) -> None:
    database = Database(new_database(postgres_url))
    migrate(database)
    with database.write() as connection:
        tenant_id = ensure_tenant(connection, "Company", 1)
    with database.write() as first, database.write() as second:
        for connection, number in ((first, 1), (second, 2)):
            device = DeviceName(id=f"{number:016x}", name="Tablet")
            _register_device(connection, tenant_id, device, 1)
        first.exec_driver_sql("SET LOCAL lock_timeout = '1s'")
        record(first, tenant_id, AuthEvent.SIGNED_IN, 1)
        first.commit()
        record(second, tenant_id, AuthEvent.SIGNED_IN, 2)
        second.commit()
    assert broken_at(database, tenant_id) is None
    database.close()


def test_an_untouched_log_holds(database: Database, tenant: UUID) -> None:
    assert broken_at(database, tenant) is None
    with database.read() as connection:
        shown = page(connection, tenant, 2, 2)
    assert [entry.position for entry in shown.entries] == [3, 4]
    assert (shown.next_after, shown.head_position) == (4, 5)
    assert shown.entries[0].detail == {"why": "Grund 2 ä"}


@pytest.mark.parametrize("column", ["at_ms", "event", "detail", "previous", "hash"])
def test_a_changed_entry_is_named(database: Database, tenant: UUID, column: str) -> None:
    value = 99 if column == "at_ms" else "x"
    with database.write() as connection:
        connection.execute(update(auth_log).where(auth_log.c.position == 3).values({column: value}))
    assert broken_at(database, tenant) == 3


def test_a_missing_entry_is_named(database: Database, tenant: UUID) -> None:
    with database.write() as connection:
        connection.execute(delete(auth_log).where(auth_log.c.position == 2))
    assert broken_at(database, tenant) == 2


def test_writers_of_one_company_wait_for_each_other(database: Database, tenant: UUID) -> None:
    def write(number: int) -> None:
        with database.write() as connection:
            record(connection, tenant, AuthEvent.SIGNED_IN, number)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(write, range(20)))
    assert broken_at(database, tenant) is None
    with database.read() as connection:
        assert page(connection, tenant, 0, 100).head_position == 25


def test_the_office_reads_who_did_what_and_others_do_not(server: RunningServer) -> None:
    admin = server.person()
    user = server.person(admin.tenant_id, Role.USER)
    admin.post("/v1/auth/sign-in", sign_in_body(user.email, user.device, "a wrong one"))
    admin.post(f"/v1/devices/{user.device}/revoke", None)
    auditor = server.person(admin.tenant_id, Role.AUDITOR)
    entries = auditor.http.get("/v1/auth-log").json()["entries"]
    failed = next(entry for entry in entries if entry["event"] == "sign-in failed")
    assert (failed["user_id"], failed["detail"]) == (str(user.user_id), {"wrong": "password"})
    revoked = next(entry for entry in entries if entry["event"] == "device revoked")
    assert (revoked["actor_id"], revoked["device_id"]) == (str(admin.user_id), user.device)
    assert auditor.http.get("/v1/auth-log/check").json() == {
        "ok": True,
        "position": None,
        "problem": "",
    }
    manager = server.person(admin.tenant_id, Role.MANAGER)
    assert manager.http.get("/v1/auth-log").status_code == 403

"""Row security around the engine's own tables: a company's connection does not see, or reach, runs of another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID, uuid4

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from app.domain.errors import NotFound
from app.domain.runs import CheckpointCause, DecisionAction, RunState
from app.orchestration.checkpoint_store import CheckpointStore, Question
from app.orchestration.run_queries import RunQueries
from app.orchestration.run_store import NewRun, RunStore
from app.orchestration.run_transaction import RunTransaction
from cloud.auth.accounts import ensure_tenant
from cloud.clock import ServerClock
from cloud.storage.database import Database
from cloud.storage.migrate import migrate
from cloud.storage.row_security import POLICY
from cloud.storage.run_engines import run_engine, within
from cloud.storage.run_walls import build_run_walls, walled_tables
from cloud.workflows.ownership import note_run
from tests.conftest import new_database
from tests.orchestration.support import answer

pytestmark = pytest.mark.postgres


@dataclass
class Pair:
    """Two companies with a run each that asks something."""

    database: Database
    url: str
    tenants: tuple[UUID, UUID]
    runs: tuple[UUID, UUID]

    def __post_init__(self) -> None:
        self.engine = run_engine(self.url)

    def store(self, tenant: UUID | None) -> RunStore:
        return RunStore(within(self.engine, tenant), ServerClock())

    def queries(self, tenant: UUID | None) -> RunQueries:
        return RunQueries(within(self.engine, tenant))


def new_run(run_id: UUID, parent: UUID | None = None) -> NewRun:
    return NewRun(run_id, None, "d", "D", "1", {"context": {}}, "ana", parent_run_id=parent)


def question(checkpoint_id: UUID) -> Question:
    actions = tuple(DecisionAction)
    return Question(checkpoint_id, "p", 1, CheckpointCause.PLANNED, "Go?", (), actions)


@pytest.fixture(scope="module")
def pair(postgres_url: str) -> Iterator[Pair]:
    url = new_database(postgres_url)
    database = Database(url)
    migrate(database)
    with database.write() as connection:
        one, two = (ensure_tenant(connection, name, 1) for name in ("One", "Two"))
        runs = (uuid4(), uuid4())
        for tenant, run_id in zip((one, two), runs, strict=True):
            note_run(connection, tenant, run_id, None, None, 1)
    made = Pair(database, url, (one, two), runs)
    for tenant, run_id in zip(made.tenants, runs, strict=True):
        store = made.store(tenant)
        store.create(new_run(run_id))
        store.write(run_id, lambda unit: unit.change_run(RunState.RUNNING, "engine"))
        CheckpointStore(store).open(run_id, question(run_id))
    yield made
    made.engine.dispose()
    database.close()


def test_a_run_of_another_company_is_not_there_even_by_its_id(pair: Pair) -> None:
    for tenant, own, other in zip(pair.tenants, pair.runs, reversed(pair.runs), strict=True):
        queries = pair.queries(tenant)
        assert [run.run_id for run in queries.runs()] == [own]
        assert [one.run_id for one in queries.pending_checkpoints()] == [own]
        assert {event.run_id for event in queries.all_events(0)} == {own}
        assert queries.run_events(other, 0) == ()
        assert queries.find_checkpoint(other) is None
        with pytest.raises(NotFound):
            queries.run(other)
    assert {run.run_id for run in pair.queries(None).runs()} >= set(pair.runs)


def test_a_run_of_another_company_cannot_be_changed(pair: Pair) -> None:
    (one, _), (_, other) = pair.tenants, pair.runs
    store = pair.store(one)
    with pytest.raises(NotFound):
        store.cancel(other, "eve", "")
    with pytest.raises(NotFound):
        CheckpointStore(store).decide(other, answer(DecisionAction.ABORT, "eve"))
    assert pair.queries(None).state(other) is RunState.WAITING


def test_a_row_cannot_be_put_into_another_companys_run(pair: Pair) -> None:
    (one, two), (_, other) = pair.tenants, pair.runs
    forged = text(
        "INSERT INTO wf_event (position, run_id, sequence, kind, at, payload, tenant_id) "
        "VALUES (-1, :run, 99, 'x', 0, '{}', :tenant)"
    )
    for tenant in (one, two):  # whatever company the statement names
        with (
            pytest.raises(DBAPIError, match="row-level security"),
            within(pair.engine, one).begin() as connection,
        ):
            connection.execute(forged, {"run": str(other), "tenant": tenant})


def test_without_a_scope_there_are_no_runs(pair: Pair) -> None:
    assert RunQueries(pair.engine).runs() == ()


def test_what_a_run_begins_belongs_to_its_company(pair: Pair) -> None:
    child, grandchild = uuid4(), uuid4()
    workers = pair.store(None)
    workers.create(new_run(child, parent=pair.runs[0]))
    workers.create(new_run(grandchild, parent=child))
    first, second = (pair.queries(tenant) for tenant in pair.tenants)
    assert first.run(grandchild).parent_run_id == child
    with pytest.raises(NotFound):
        second.run(grandchild)
    workers.cancel(grandchild, "ana", "")
    workers.cancel(child, "ana", "")


def test_every_table_of_runs_has_the_wall(pair: Pair) -> None:
    query = text(
        "SELECT relname FROM pg_class JOIN pg_policy ON polrelid = pg_class.oid "
        "WHERE polname = :name AND relrowsecurity AND relforcerowsecurity"
    )
    with pair.database.read() as connection:
        assert set(connection.scalars(query, {"name": POLICY})) >= set(walled_tables())


def test_walls_are_put_around_runs_that_were_there_before(pair: Pair) -> None:
    with pair.database.write() as connection:
        for table in walled_tables():
            connection.exec_driver_sql(f"ALTER TABLE {table} DROP COLUMN tenant_id CASCADE")
        build_run_walls(connection)
    for tenant, own in zip(pair.tenants, pair.runs, strict=True):
        assert own in {run.run_id for run in pair.queries(tenant).runs()}
        assert pair.queries(tenant).find_checkpoint(own) is not None


def test_a_change_whose_process_stood_still_in_it_is_made_again(pair: Pair) -> None:
    run_id, tries = pair.runs[1], 0
    store = pair.store(pair.tenants[1])

    def still(unit: RunTransaction) -> None:
        nonlocal tries
        tries += 1
        if tries == 1:
            unit.connection.exec_driver_sql(
                "SET LOCAL idle_in_transaction_session_timeout = '50ms'"
            )
            own = unit.connection.exec_driver_sql("SELECT pg_backend_pid()").scalar_one()
            alive = text("SELECT count(*) FROM pg_stat_activity WHERE pid = :pid")
            with pair.engine.connect() as other:
                while other.scalar(alive, {"pid": own}):
                    other.rollback()
        unit.update_run(outcome="made once")

    store.write(run_id, still)
    assert tries == 2
    assert pair.queries(None).run(run_id).outcome == "made once"

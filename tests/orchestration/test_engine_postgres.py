"""The same engine on PostgreSQL, and a decision that is made in another process than the run's."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from uuid import uuid4

import pytest
from sqlalchemy import create_engine, make_url, text

from app.domain.runs import DecisionAction, RunEventKind, RunState
from app.orchestration.checkpoint_store import CheckpointStore
from app.orchestration.engine import DbosEngine, EngineSettings
from app.orchestration.run_store import RunStore
from tests.orchestration.support import Bench, Catalogue, RandomIds, Tools, WallClock, answer

pytestmark = pytest.mark.postgres


@pytest.fixture
async def server(
    postgres_url: str, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Bench]:
    """The engine with its tables in one database and its journal in another."""
    names = [f"{kind}_{uuid4().hex}" for kind in ("runs", "journal")]
    admin = create_engine(postgres_url, isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        for name in names:
            connection.execute(text(f"CREATE DATABASE {name}"))
    admin.dispose()
    runs, journal = (make_url(postgres_url).set(database=name) for name in names)
    bench = Bench(tmp_path_factory.mktemp("unused"))
    bench.catalogue = Catalogue()
    bench.store = RunStore(create_engine(runs), WallClock())
    settings = EngineSettings(
        journal.render_as_string(hide_password=False),
        executor_id=f"test-{uuid4()}",
        poll_interval_s=0.05,
        watch_interval_s=0.05,
    )
    bench.engine = DbosEngine(
        settings, bench.store, bench.catalogue, lambda _job, _run, _by: Tools(), RandomIds()
    )
    await bench.engine.launch()
    yield bench
    await bench.engine.stop()
    bench.store.engine.dispose()


async def test_the_printed_definition_runs_on_postgresql(server: Bench) -> None:
    run_ids = [await server.engine.start(server.printed(), {}, None, "ana") for _ in range(3)]
    for run_id in run_ids:
        asked = await server.question(run_id)
        await server.engine.decide(asked.checkpoint_id, answer(DecisionAction.CONTINUE))
    for run_id in run_ids:
        run = await asyncio.wait_for(server.engine.wait(run_id), 20)
        assert (run.state, run.progress_pct) == (RunState.COMPLETED, 100)
        events = [event async for event in server.engine.subscribe(run_id)]
        assert [event.sequence for event in events] == list(range(1, len(events) + 1))
        assert events[-1].kind is RunEventKind.WORKFLOW_COMPLETE
        assert len(await server.engine.history(run_id)) == 14


async def test_a_run_goes_on_after_every_connection_was_cut(server: Bench) -> None:
    run_id = await server.engine.start(server.printed(), {}, None, "ana")
    asked = await server.question(run_id)
    cut = text(
        "select pg_terminate_backend(pid) from pg_stat_activity "
        "where pid <> pg_backend_pid() and backend_type = 'client backend'"
    )
    admin = create_engine(server.store.engine.url.set(database="postgres"))
    with admin.connect() as connection:
        connection.execute(cut)
    admin.dispose()
    other = RunStore(create_engine(server.store.engine.url), WallClock())
    decision = answer(DecisionAction.CONTINUE, "ben")
    await asyncio.to_thread(CheckpointStore(other).decide, asked.checkpoint_id, decision)

    async def has_ended() -> bool:
        with other.engine.connect() as connection:
            state = connection.scalar(text("select state from wf_run"))
        return bool(RunState(state).final)

    async with asyncio.timeout(40):
        while not await has_ended():  # noqa: ASYNC110 (another connection than the engine's is asked)
            await asyncio.sleep(0.05)
    other.engine.dispose()
    run = await asyncio.wait_for(server.engine.wait(run_id), 20)
    assert run.state is RunState.COMPLETED


async def test_a_decision_made_in_another_process_wakes_the_run(server: Bench) -> None:
    run_id = await server.engine.start(server.printed(), {}, None, "ana")
    asked = await server.question(run_id)
    other = RunStore(create_engine(server.store.engine.url), WallClock())
    decision = answer(DecisionAction.CONTINUE, "ben")
    await asyncio.to_thread(CheckpointStore(other).decide, asked.checkpoint_id, decision)
    run = await asyncio.wait_for(server.engine.wait(run_id), 20)
    assert run.state is RunState.COMPLETED
    other.engine.dispose()

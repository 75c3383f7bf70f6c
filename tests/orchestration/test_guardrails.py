"""The journal is set up so that its known traps cannot spring; the others are driven in the engine's tests."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import text

from app.domain.errors import Conflict
from app.orchestration.engine import DbosEngine, EngineSettings
from app.orchestration.interpreter import INTERPRETER_VERSION
from app.orchestration.journal_serializer import JournalSerializer
from app.orchestration.run_store import RunStore
from app.storage.cipher_engine import create_cipher_engine
from tests.orchestration.support import KEY, Bench, Catalogue, RandomIds, Tools, WallClock


def test_the_journal_and_the_run_store_may_not_share_an_engine(tmp_path: Path) -> None:
    shared = create_cipher_engine(tmp_path / "one.db", KEY)
    store = RunStore(shared, WallClock())
    with pytest.raises(Conflict, match="two Engine objects"):
        DbosEngine(
            EngineSettings(shared), store, Catalogue(), lambda _j, _r, _b: Tools(), RandomIds()
        )


async def test_a_run_is_recovered_however_often_and_by_the_pinned_version(bench: Bench) -> None:
    run_id = await bench.engine.start(bench.printed(), {}, None, "ana")
    await bench.question(run_id)
    await bench.stop()
    await bench.launch()
    await bench.question(run_id)
    journal = create_cipher_engine(bench.folder / "journal.db", KEY)
    with journal.connect() as connection:
        row = connection.execute(
            text(
                "SELECT status, application_version, serialization FROM workflow_status"
                " WHERE workflow_uuid = :run_id"
            ),
            {"run_id": str(run_id)},
        ).one()
    journal.dispose()
    assert row.status in {"PENDING", "ENQUEUED"}  # recovery goes through the journal's queue
    assert row.application_version == INTERPRETER_VERSION
    assert row.serialization == JournalSerializer().name()


async def test_nothing_in_the_journal_is_pickled(bench: Bench) -> None:
    run_id = await bench.engine.start(bench.printed(), {}, None, "ana")
    await bench.question(run_id)
    journal = create_cipher_engine(bench.folder / "journal.db", KEY)
    with journal.connect() as connection:
        outputs = connection.execute(text("SELECT output FROM operation_outputs")).scalars().all()
        inputs = connection.execute(text("SELECT inputs FROM workflow_input")).scalars().all()
    journal.dispose()
    values = [value for value in (*outputs, *inputs) if value is not None]
    assert len(values) == 5  # four visits and the input of the run
    serializer = JournalSerializer()
    for value in values:
        assert serializer.deserialize(value) is not None


async def test_times_have_a_resolution_of_milliseconds(bench: Bench) -> None:
    run_id = await bench.engine.start(bench.printed(), {}, None, "ana")
    await bench.question(run_id)
    ended = [step.ended_at for step in await bench.engine.history(run_id) if step.ended_at]
    assert len({moment.microsecond for moment in ended}) > 1

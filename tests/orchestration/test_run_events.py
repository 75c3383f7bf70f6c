"""What subscribers and the store's hook are told: everything, once, in order, or nothing at all."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import Column, Connection, Integer, MetaData, Table, Text, insert, select

from app.domain.runs import (
    ChangeSubject,
    CheckpointState,
    DecisionAction,
    RunChange,
    RunEvent,
    RunEventKind,
    RunState,
)
from app.ports.skills import SkillRequest
from tests.orchestration.support import Bench, answer, eventually

side_metadata = MetaData()
side = Table(
    "side",
    side_metadata,
    Column("n", Integer, primary_key=True),
    Column("subject", Text),
    Column("old", Text),
    Column("new", Text),
    Column("by", Text),
)


async def approved_run(bench: Bench) -> UUID:
    run_id = await bench.engine.start(bench.printed(), {}, None, "ana")
    asked = await bench.question(run_id)
    await bench.engine.decide(asked.checkpoint_id, answer(DecisionAction.CONTINUE))
    await asyncio.wait_for(bench.engine.wait(run_id), 20)
    return run_id


async def all_of(bench: Bench, run_id: UUID, after: int = 0) -> list[RunEvent]:
    return [event async for event in bench.engine.subscribe(run_id, after)]


async def test_a_runs_events_are_numbered_without_gaps_and_tell_its_story(bench: Bench) -> None:
    events = await all_of(bench, await approved_run(bench))
    assert [event.sequence for event in events] == list(range(1, len(events) + 1))
    phases = [e.payload for e in events if e.kind is RunEventKind.PHASE_COMPLETE]
    assert [(one["phase"], one["nextPhase"]) for one in phases] == [
        ("initiation", "assessment"),
        ("assessment", "documentation"),
        ("documentation", "review"),
        ("review", "delivery"),
        ("delivery", None),
    ]
    progress = [
        e.payload["progressPercentage"] for e in events if e.kind is RunEventKind.PROGRESS_UPDATE
    ]
    assert len(progress) == 14
    assert progress == sorted(progress)
    assert events[-1].kind is RunEventKind.WORKFLOW_COMPLETE
    assert set(events[-1].payload["outputData"]) >= {"report_generator", "archive_manager"}
    changes = [e.payload for e in events if e.kind is RunEventKind.STATE_CHANGED]
    run_states = [one["new"] for one in changes if one["subject"] == "run"]
    assert run_states == ["PENDING", "RUNNING", "WAITING", "RUNNING", "COMPLETED"]
    assert next(one["by"] for one in changes if one["old"] == "WAITING") == "ana"


async def test_a_subscriber_goes_on_after_the_last_number_it_saw(bench: Bench) -> None:
    run_id = await approved_run(bench)
    events = await all_of(bench, run_id)
    for last in (0, 1, len(events) // 2, len(events)):
        assert await all_of(bench, run_id, last) == events[last:]


async def test_live_and_late_subscribers_see_the_same_events(bench: Bench) -> None:
    run_id = await bench.engine.start(bench.printed(), {}, None, "ana")
    live = asyncio.create_task(all_of(bench, run_id))
    asked = await bench.question(run_id)
    await bench.engine.decide(asked.checkpoint_id, answer(DecisionAction.CONTINUE))
    assert await asyncio.wait_for(live, 20) == await all_of(bench, run_id)


async def test_one_stream_of_all_runs_grows_in_position(bench: Bench) -> None:
    first, second = await asyncio.gather(approved_run(bench), approved_run(bench))
    seen: list[RunEvent] = []
    ends = 0
    async for event in bench.engine.subscribe():
        seen.append(event)
        ends += event.kind is RunEventKind.WORKFLOW_COMPLETE
        if ends == 2:
            break
    assert [event.position for event in seen] == sorted({event.position for event in seen})
    for run_id in (first, second):
        own = [event for event in seen if event.run_id == run_id]
        assert own == await all_of(bench, run_id)


def record(connection: Connection, change: RunChange) -> None:
    values: dict[str, Any] = {"subject": change.subject, "old": change.old, "new": change.new}
    connection.execute(insert(side).values(by=change.by, **values))


async def test_the_hook_writes_in_the_transaction_of_the_change(tmp_path: Path) -> None:
    bench = Bench(tmp_path, record)
    side_metadata.create_all(await prepared(bench))
    run_id = await approved_run(bench)
    with bench.store.engine.connect() as connection:
        rows = connection.execute(select(side).order_by(side.c.n)).all()
    runs = [(row.old, row.new) for row in rows if row.subject == ChangeSubject.RUN]
    assert runs[0] == ("", RunState.PENDING)
    assert runs[-1] == (RunState.RUNNING, RunState.COMPLETED)
    assert (RunState.RUNNING, RunState.RUNNING) in runs
    asked = [(row.old, row.new, row.by) for row in rows if row.subject == ChangeSubject.CHECKPOINT]
    assert asked == [
        ("", CheckpointState.OPEN, "engine"),
        (CheckpointState.OPEN, CheckpointState.DECIDED, "ana"),
    ]
    steps = [row.new for row in rows if row.subject == ChangeSubject.STEP]
    assert steps.count("COMPLETED") == 14
    assert (await bench.engine.status(run_id)).state is RunState.COMPLETED
    await bench.stop()


async def prepared(bench: Bench) -> Any:
    await bench.launch()
    return bench.store.engine


async def test_a_hook_that_fails_undoes_the_change_it_was_told_of(tmp_path: Path) -> None:
    refuse = False

    def hook(_connection: Connection, change: RunChange) -> None:
        if refuse and change.subject is ChangeSubject.CHECKPOINT:
            raise RuntimeError("no room in the audit")

    bench = Bench(tmp_path, hook)
    await bench.launch()
    run_id = await bench.engine.start(bench.printed(), {}, None, "ana")
    asked = await bench.question(run_id)
    refuse = True
    with pytest.raises(RuntimeError, match="no room"):
        await bench.engine.decide(asked.checkpoint_id, answer(DecisionAction.CONTINUE))
    (still,) = await bench.engine.pending_checkpoints()
    assert still == asked
    assert (await bench.engine.status(run_id)).state is RunState.WAITING
    refuse = False
    await bench.engine.decide(asked.checkpoint_id, answer(DecisionAction.CONTINUE))
    assert (await asyncio.wait_for(bench.engine.wait(run_id), 20)).state is RunState.COMPLETED
    await bench.stop()


async def test_a_step_that_takes_its_time_is_shown_as_running(bench: Bench) -> None:
    go_on = asyncio.Event()

    async def slow(_request: SkillRequest) -> dict[str, Any]:
        await go_on.wait()
        return {}

    bench.catalogue.behaviour["client_validator"] = slow
    run_id = await bench.engine.start(bench.printed(), {}, None, "ana")
    async for event in bench.engine.subscribe(run_id):
        if event.payload.get("step") == "client_validator":
            assert (event.payload["old"], event.payload["new"]) == ("PENDING", "RUNNING")
            break
    go_on.set()
    await bench.question(run_id)


async def test_a_parked_run_reads_and_writes_nothing(bench: Bench) -> None:
    run_id = await bench.engine.start(bench.printed(), {}, None, "ana")
    await bench.question(run_id)
    reads = 0
    original = bench.engine._queries.find_checkpoint

    def counted(checkpoint_id: UUID) -> Any:
        nonlocal reads
        reads += 1
        return original(checkpoint_id)

    bench.engine._queries.find_checkpoint = counted  # type: ignore[method-assign]

    async def is_quiet() -> bool:
        before = reads
        await asyncio.sleep(0.3)
        return reads == before

    await eventually(is_quiet)  # the last wake-ups pass, and none follows
    assert await is_quiet()


async def test_stopping_ends_the_stream_of_all_runs(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    await bench.launch()
    engine = bench.engine

    async def drain() -> int:
        return sum([1 async for _ in engine.subscribe()])

    task = asyncio.create_task(drain())
    await asyncio.sleep(0)
    await bench.stop()
    assert await asyncio.wait_for(task, 5) == 0

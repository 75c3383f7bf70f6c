"""SIGKILL at random moments: every run finishes, no step is lost, an effect happens exactly once."""

from __future__ import annotations

import asyncio
import logging
import multiprocessing
import random
import shutil
import time
from collections import Counter
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import event

from app.domain.errors import ErrorClass, ExternalError
from app.domain.runs import (
    CheckpointCause,
    CheckpointInfo,
    DecisionAction,
    RunState,
    StepState,
)
from app.orchestration.run_store import NewRun
from app.ports.skills import SkillRequest
from tests.orchestration.crash_program import program
from tests.orchestration.support import PRINTED, SKILLS, Bench, answer, eventually

CONTEXT = multiprocessing.get_context("forkserver")
CONTEXT.set_forkserver_preload(["tests.orchestration.crash_program"])


def start(folder: Path, delay_s: float) -> tuple[BaseProcess, Connection]:
    """Start the program in a process of its own that has not imported anything since it was forked."""
    said, says = CONTEXT.Pipe(duplex=False)
    process = CONTEXT.Process(target=program, args=(folder, delay_s, says))
    process.start()
    says.close()
    return process, said


def kill_after(folder: Path, wait_s: float) -> None:
    process, _said = start(folder, delay_s=0.025)
    time.sleep(wait_s)  # the random moment, from the first line of the program on
    process.kill()
    process.join()


def finish(folder: Path) -> None:
    process, said = start(folder, delay_s=0.001)
    assert said.poll(60)
    assert said.recv() == "up"
    assert said.poll(60), "the run did not end"
    assert said.recv() == RunState.COMPLETED
    process.kill()
    process.join()


def check(folder: Path) -> Counter[str]:
    ledger = [line.split() for line in (folder / "ledger.txt").read_text().splitlines()]
    calls = Counter(skill for skill, _ in ledger)
    keys: dict[str, set[str]] = {}
    for skill, key in ledger:
        keys.setdefault(skill, set()).add(key)
    assert set(calls) == set(SKILLS), "a step was lost"
    assert calls["email_sender"] == 1, "an effect was repeated"
    assert all(len(own) == 1 for own in keys.values()), "a repeated step had another key"
    return calls


def crash_loop(folder: Path, kills: int, seed: int) -> None:
    """Kill the program until the number is reached, with fresh files whenever a run has finished."""
    source = random.Random(seed)
    done = 0
    while done < kills:
        for _ in range(source.randint(1, 4)):
            kill_after(folder, source.uniform(0.05, 1.2))
            done += 1
        finish(folder)
        check(folder)
        shutil.rmtree(folder)
        folder.mkdir()


def test_twelve_kills_lose_nothing_and_repeat_no_effect(tmp_path: Path) -> None:
    folder = tmp_path / "run"
    folder.mkdir()
    crash_loop(folder, kills=12, seed=7)


@pytest.mark.slow
def test_two_hundred_kills_lose_nothing_and_repeat_no_effect(tmp_path: Path) -> None:
    folder = tmp_path / "run"
    folder.mkdir()
    crash_loop(folder, kills=200, seed=11)


async def test_a_parked_run_survives_restarts_with_its_question(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    await bench.launch()
    run_id = await bench.engine.start(bench.printed(), {}, None, "ana")
    asked = await bench.question(run_id)
    await bench.stop()
    for _ in range(4):
        await bench.launch()
        assert (await bench.question(run_id)).checkpoint_id == asked.checkpoint_id
        await bench.stop()
    assert len(bench.catalogue.calls) == 11


async def test_a_run_that_never_reached_the_journal_is_begun_at_the_next_launch(
    tmp_path: Path,
) -> None:
    bench = Bench(tmp_path)
    await bench.launch()
    definition = bench.engine.router.resolve(bench.printed())
    values = {"definition": definition.to_json(), "context": {}, "job_id": None, "by": "ana"}
    run_id = uuid4()
    bench.store.create(NewRun(run_id, None, "test", "Test", "1.0.0", values, "ana"))
    await bench.stop()
    await bench.launch()
    assert (await bench.question(run_id)).phase == "review"
    await bench.stop()


async def test_a_definition_that_changes_under_a_parked_run_changes_only_later_runs(
    tmp_path: Path,
) -> None:
    bench = Bench(tmp_path)
    await bench.launch()
    old = await bench.engine.start(bench.printed(), {}, None, "ana")
    asked = await bench.question(old)
    await bench.stop()
    await bench.launch()
    text = PRINTED.read_text("utf-8").replace("1.0.0", "2.0.0").replace(", email_sender", "")
    new = await bench.engine.start(bench.load(text), {}, None, "ana")
    for question in (asked, await bench.question(new)):
        await bench.engine.decide(question.checkpoint_id, answer(DecisionAction.CONTINUE))
    for run_id, version, steps in ((old, "1.0.0", 14), (new, "2.0.0", 13)):
        run = await bench.engine.wait(run_id)
        assert (run.state, run.definition_version) == (RunState.COMPLETED, version)
        assert len(await bench.engine.history(run_id)) == steps
    await bench.stop()


PARALLEL = """
name: Parallel
version: 1.0.0
phases:
  - id: a
    parallel: true
    skills:
      - {skill: photo_analyzer, fallback: [quality_checker]}
      - {skill: scope_writer, fallback: [report_generator]}
      - measurement_calculator
    transitions: [{to: b, condition: all_skills_success}]
  - id: b
    skills: [archive_manager]
"""


@pytest.mark.parametrize("slowest", ["photo_analyzer", "scope_writer", "measurement_calculator"])
async def test_side_by_side_chains_replay_to_the_same_journal_in_any_order(
    tmp_path: Path, slowest: str
) -> None:
    bench = Bench(tmp_path)
    await bench.launch()
    held = asyncio.Event()

    async def fail(_request: SkillRequest) -> dict[str, Any]:
        raise ExternalError(ErrorClass.AUTH, "no luck")

    async def hold(_request: SkillRequest) -> dict[str, Any]:
        await held.wait()
        return {}

    bench.catalogue.behaviour |= {"photo_analyzer": fail, "scope_writer": fail, slowest: hold}
    run_id = await bench.engine.start(bench.load(PARALLEL), {}, None, "ana")
    others = 4 if slowest == "measurement_calculator" else 3

    async def others_finished() -> bool:
        return sum(one.state.final for one in await bench.engine.history(run_id)) == 2

    await eventually(others_finished)
    await bench.stop()
    assert len(bench.catalogue.calls) == others + 1
    held.set()
    await bench.launch()
    run = await asyncio.wait_for(bench.engine.wait(run_id), 20)
    assert run.state is RunState.COMPLETED
    assert bench.catalogue.count(slowest) == 2
    assert len({key for _, key in bench.catalogue.calls}) == len(bench.catalogue.calls) - 1
    await bench.stop()


EFFECT = """
name: Effect
version: 1.0.0
phases:
  - id: a
    skills: [email_sender]
"""


async def interrupt_the_effect(bench: Bench) -> tuple[UUID, CheckpointInfo]:
    begun = asyncio.Event()

    async def hang(_request: SkillRequest) -> dict[str, Any]:
        begun.set()
        await asyncio.Event().wait()
        return {}

    bench.catalogue.behaviour["email_sender"] = hang
    await bench.launch()
    run_id = await bench.engine.start(bench.load(EFFECT), {}, None, "ana")
    await begun.wait()
    await bench.stop()
    await bench.launch()
    return run_id, await bench.question(run_id)


@pytest.mark.parametrize(
    ("action", "state", "calls"),
    [
        (DecisionAction.CONTINUE, StepState.COMPLETED, 1),
        (DecisionAction.SKIP, StepState.SKIPPED, 1),
        (DecisionAction.RETRY, StepState.COMPLETED, 2),
        (DecisionAction.ABORT, StepState.CANCELLED, 1),
    ],
)
async def test_an_effect_in_doubt_is_asked_about_and_never_repeated_silently(
    tmp_path: Path, action: DecisionAction, state: StepState, calls: int
) -> None:
    bench = Bench(tmp_path)
    run_id, asked = await interrupt_the_effect(bench)
    assert asked.cause is CheckpointCause.IN_DOUBT
    (step,) = await bench.engine.history(run_id)
    assert step.state is StepState.IN_DOUBT
    assert bench.catalogue.count("email_sender") == 1
    del bench.catalogue.behaviour["email_sender"]
    await bench.engine.decide(asked.checkpoint_id, answer(action, "ben"))
    run = await asyncio.wait_for(bench.engine.wait(run_id), 20)
    aborted = action is DecisionAction.ABORT
    assert run.state is (RunState.CANCELLED if aborted else RunState.COMPLETED)

    async def step_is_over() -> bool:
        return (await bench.engine.history(run_id))[0].state.final

    await eventually(step_is_over)
    (step,) = await bench.engine.history(run_id)
    assert step.state is state
    assert len(bench.catalogue.calls) == calls
    assert len({key for _, key in bench.catalogue.calls}) == 1
    await bench.stop()


async def test_an_effect_that_is_interrupted_again_is_asked_about_again(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    run_id, first = await interrupt_the_effect(bench)
    await bench.engine.decide(first.checkpoint_id, answer(DecisionAction.RETRY))

    async def begun_again() -> bool:
        return bench.catalogue.count("email_sender") == 2

    await eventually(begun_again)
    await bench.stop()
    await bench.launch()
    second = await bench.question(run_id)
    assert second.checkpoint_id != first.checkpoint_id
    assert bench.catalogue.count("email_sender") == 2
    await bench.stop()


async def test_a_full_disk_holds_a_run_and_loses_nothing(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    await bench.launch()
    engine = bench.store.engine
    begun, filled = asyncio.Event(), asyncio.Event()

    async def big(_request: SkillRequest) -> dict[str, Any]:
        begun.set()
        await filled.wait()
        return {"document_id": "x", "pages": ["kitchen"] * 50_000}

    bench.catalogue.behaviour["client_validator"] = big
    limits = [4_294_967_294]

    @event.listens_for(engine, "checkout")
    def limit(connection: Any, _record: Any, _proxy: Any) -> None:
        connection.execute(f"PRAGMA max_page_count={limits[0]}")

    run_id = await bench.engine.start(bench.printed(), {}, None, "ana")
    await begun.wait()
    limits[0] = 1  # no page more than there are
    filled.set()
    full = logging.getLogger("app.orchestration.durable_calls")
    said: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    handler = Said(asyncio.get_running_loop(), said)
    full.addHandler(handler)
    assert "full" in await asyncio.wait_for(said, 20)
    full.removeHandler(handler)
    assert not (await bench.engine.history(run_id))[0].state.final
    limits[0] = 4_294_967_294
    assert (await bench.question(run_id)).phase == "review"
    assert bench.catalogue.count("client_validator") == 1
    await bench.stop()


class Said(logging.Handler):
    """Hands the first warning over to a loop."""

    def __init__(self, loop: asyncio.AbstractEventLoop, said: asyncio.Future[str]) -> None:
        super().__init__(logging.WARNING)
        self._loop = loop
        self._said = said

    def emit(self, record: logging.LogRecord) -> None:
        self._loop.call_soon_threadsafe(self._tell, record.getMessage())

    def _tell(self, text: str) -> None:
        if not self._said.done():
            self._said.set_result(text)

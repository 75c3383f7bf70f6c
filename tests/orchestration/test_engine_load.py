"""Many runs at once: a thousand that wait cost next to nothing and are back within seconds; a thousand finish."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

import pytest

from app.domain.runs import DecisionAction, RunState
from tests.orchestration.support import Bench, answer, eventually

pytestmark = pytest.mark.slow
WAITING = """
name: Wait
version: 1.0.0
phases:
  - {id: a, skills: [client_validator], checkpoint: {title: "Go on?"}}
"""
WIDE = "name: Wide\nconcurrency: 20\nsteps:\n" + "".join(
    f"  - {{id: s{n}, type: skill, component: client_validator}}\n" for n in range(20)
)


async def parked(bench: Bench, count: int) -> None:
    async def enough() -> bool:
        return len(await bench.engine.pending_checkpoints()) >= count

    await eventually(enough, within_s=300)


async def test_a_thousand_waiting_runs_cost_less_than_one_percent_and_come_back(
    tmp_path: Path,
) -> None:
    bench = Bench(tmp_path)
    bench.poll_interval_s = 1.0  # as the program itself
    await bench.launch()
    definition = bench.load(WAITING)
    for _ in range(1000):
        await bench.engine.start(definition, {}, None, "ana")
    await parked(bench, 1000)
    used, began = time.process_time(), time.monotonic()
    await asyncio.sleep(10)
    share = (time.process_time() - used) / (time.monotonic() - began)
    assert share < 0.01
    await bench.stop()

    used = time.process_time()
    await bench.launch()

    async def back() -> bool:
        return len(bench.engine._questions.parked) >= 1000

    await eventually(back, within_s=120)
    assert time.process_time() - used < 8, "the processor time of coming back"
    (first, *_) = await bench.engine.pending_checkpoints()
    await bench.engine.decide(first.checkpoint_id, answer(DecisionAction.CONTINUE))
    ended = await asyncio.wait_for(bench.engine.wait(first.run_id), 20)
    assert ended.state is RunState.COMPLETED
    await bench.stop()


async def test_a_thousand_runs_at_once_all_finish(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    await bench.launch()
    definition = bench.load(WAITING)
    ids = await asyncio.gather(
        *(bench.engine.start(definition, {}, None, "ana") for _ in range(1000))
    )
    await parked(bench, 1000)
    for asked in await bench.engine.pending_checkpoints():
        await bench.engine.decide(asked.checkpoint_id, answer(DecisionAction.CONTINUE))
    ended = await asyncio.wait_for(asyncio.gather(*map(bench.engine.wait, ids)), 300)
    assert {run.state for run in ended} == {RunState.COMPLETED}
    assert bench.catalogue.count("client_validator") == 1000
    await bench.stop()


async def test_twelve_runs_of_twenty_steps_side_by_side_finish(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    await bench.launch()
    definition = bench.load(WIDE)
    ids = [await bench.engine.start(definition, {}, None, "ana") for _ in range(12)]
    ended = await asyncio.wait_for(asyncio.gather(*map(bench.engine.wait, ids)), 120)
    assert {run.state for run in ended} == {RunState.COMPLETED}
    assert bench.catalogue.count("client_validator") == 240
    await bench.stop()

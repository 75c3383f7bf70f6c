"""A run that is parked while the program is upgraded goes on under the new version (decision 60)."""

from __future__ import annotations

import asyncio
from collections import Counter
from pathlib import Path

from app.domain.runs import DecisionAction, RunState, StepKind
from app.orchestration.interpreter import INTERPRETER_VERSION
from tests.orchestration.support import Bench, Scripted, answer, eventually

OLDER = "restoreassist-interpreter-1"
CHILD = """
id: child
name: Child
steps:
  - {id: ask, type: api, component: good, checkpoint: "Is it fine?"}
"""
PARENT = """
name: Parent
phases:
  - id: send
    steps: [{id: mail, type: api, component: mailer, effect: true}]
    checkpoint: "Send the rest?"
    transitions: [{to: rest, condition: approved}]
  - id: rest
    steps:
      - {id: one, type: workflow, component: child}
      - {id: after, type: api, component: good, needs: [one], with: {to: "{{context.to}}"}}
"""


async def test_a_parked_run_goes_on_under_the_new_version_and_repeats_nothing(
    tmp_path: Path,
) -> None:
    bench, scripted = Bench(tmp_path), Scripted(StepKind.API, "good", "mailer")
    bench.providers[StepKind.API] = scripted
    bench.application_version = OLDER
    await bench.launch()
    bench.engine.library.save(CHILD, "child.yaml", "child", "ana")
    run_id = await bench.engine.start(bench.load(PARENT), {"to": "roof"}, None, "ana")
    first = await bench.question(run_id)
    await bench.engine.decide(first.checkpoint_id, answer(DecisionAction.CONTINUE))

    async def child_asks() -> bool:
        return (await bench.engine.status(run_id)).state is RunState.WAITING

    await eventually(child_asks, 60)
    (asked,) = await bench.engine.open_questions(run_id)
    await bench.stop()
    bench.application_version = INTERPRETER_VERSION
    await bench.launch()
    try:
        await bench.engine.decide(asked.checkpoint_id, answer(DecisionAction.CONTINUE))
        ended = await asyncio.wait_for(bench.engine.wait(run_id), 60)
        checkpoints = await bench.engine.checkpoints(run_id)
        children = await bench.engine.children(run_id)
    finally:
        await bench.stop()
    assert ended.state is RunState.COMPLETED
    assert [one.checkpoint_id for one in checkpoints] == [first.checkpoint_id]
    assert [child.run_id for child in children] == [asked.run_id]
    assert Counter(call.component.name for call in scripted.calls) == {"mailer": 1, "good": 2}
    assert dict(scripted.calls[-1].parameters) == {"to": "roof"}

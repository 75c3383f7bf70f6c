"""Answers that bring what is missing, and questions of child runs: on the real journal."""

from __future__ import annotations

import asyncio
from typing import Any
from uuid import UUID

import pytest

from app.domain.errors import Conflict, ErrorClass, ExternalError, InvalidInput
from app.domain.runs import CheckpointInfo, DecisionAction, RunState, StepKind, StepState
from app.orchestration import component_caller
from app.ports.components import ComponentCall
from tests.orchestration.support import Bench, Scripted, answer, eventually, steps_of

SIGNING = """
name: Signing
phases:
  - id: prepare
    steps:
      - {id: draw, type: api, component: good}
      - {id: send, type: api, component: mailer, effect: true}
    transitions: [{to: close, condition: "context.signed == true and count(context.rooms) > 1"}]
  - id: close
    steps: [{id: file, type: api, component: good, with: {n: "{{context.rooms | count}}"}}]
"""
BY_HAND = """
name: By hand
steps:
  - id: read
    type: api
    component: bad
    retry: {maxAttempts: 1}
    fallbacks: [{type: manual-intervention, reason: Read the meter.}]
  - {id: use, type: api, component: good, parameters: {n: "{{steps.read.figure}}"}}
"""
CHILD = """
id: child
name: Child
steps:
  - {id: ask, type: api, component: good, checkpoint: "Is it fine?"}
"""
PARENT = """
name: Parent
timeout: 1h
steps:
  - {id: one, type: workflow, component: child}
  - {id: after, type: api, component: good, needs: [one]}
"""


@pytest.fixture
def scripted(bench: Bench) -> Scripted:
    found = Scripted(StepKind.API, "good", "bad", "mailer")
    bench.engine.router._providers[StepKind.API] = found
    return found


async def start(bench: Bench, text: str) -> UUID:
    return await bench.engine.start(bench.load(text), {}, None, "ana")


async def ended(bench: Bench, run_id: UUID) -> RunState:
    return (await asyncio.wait_for(bench.engine.wait(run_id), 60)).state


async def question_below(bench: Bench, run_id: UUID) -> CheckpointInfo:
    """What a child of the run asks, once the run shows that it waits for it."""

    async def waits() -> bool:
        return (await bench.engine.status(run_id)).state is RunState.WAITING

    await eventually(waits, 60)
    (asked,) = await bench.engine.open_questions(run_id)
    assert asked.run_id != run_id
    return asked


async def test_data_that_comes_with_the_answer_leads_on_and_repeats_no_effect(
    bench: Bench, scripted: Scripted
) -> None:
    run_id = await start(bench, SIGNING)
    asked = await bench.question(run_id)
    assert asked.missing == (
        (
            "For Close: that context.signed == true and count(context.rooms) > 1 "
            "(there is no context.signed, context.rooms)"
        ),
    )
    assert DecisionAction.CONTINUE not in asked.actions
    with pytest.raises(Conflict, match="continue is no answer"):
        await bench.engine.decide(asked.checkpoint_id, answer(DecisionAction.CONTINUE))
    await bench.engine.decide(asked.checkpoint_id, answer(DecisionAction.MODIFY, signed=True))
    again = await bench.question(run_id, asked.checkpoint_id)
    assert (scripted.count("good"), scripted.count("mailer")) == (2, 1)
    await bench.engine.decide(
        again.checkpoint_id, answer(DecisionAction.MODIFY, rooms=["kitchen", "bath"])
    )
    assert await ended(bench, run_id) is RunState.COMPLETED
    assert dict(scripted.calls[-1].parameters) == {"n": 2}
    assert (scripted.count("good"), scripted.count("mailer")) == (3, 1)


async def test_a_person_gives_the_output_of_a_step_that_failed(
    bench: Bench, scripted: Scripted
) -> None:
    async def broken(_call: ComponentCall) -> dict[str, Any]:
        raise ExternalError(ErrorClass.AUTH, "no access")

    scripted.behaviour["bad"] = broken
    run_id = await start(bench, BY_HAND)
    asked = await bench.question(run_id)
    assert asked.missing[1:] == ("Later steps read figure of it: give them with continue.",)
    with pytest.raises(InvalidInput, match="skip takes no data"):
        await bench.engine.decide(asked.checkpoint_id, answer(DecisionAction.SKIP, figure=4))
    await bench.engine.decide(asked.checkpoint_id, answer(DecisionAction.CONTINUE, figure=4))
    assert await ended(bench, run_id) is RunState.COMPLETED
    read = (await steps_of(bench, run_id))["read"]
    assert read.output == {"figure": 4, "confirmed_by": "ana"}
    assert dict(scripted.calls[-1].parameters) == {"n": 4}


async def test_a_child_that_asks_may_take_longer_than_a_call(
    bench: Bench, scripted: Scripted, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(component_caller, "DEFAULT_TIMEOUT_S", 0.2)
    bench.engine.library.save(CHILD, "child.yaml", "child", "ana")
    run_id = await start(bench, PARENT)
    asked = await question_below(bench, run_id)
    await bench.stop()
    await bench.launch()
    bench.engine.router._providers[StepKind.API] = scripted
    asked = await question_below(bench, run_id)
    deadline = asyncio.get_running_loop().time() + 0.3

    async def longer_than_a_call() -> bool:
        return asyncio.get_running_loop().time() > deadline

    await eventually(longer_than_a_call)
    await bench.engine.decide(asked.checkpoint_id, answer(DecisionAction.CONTINUE))
    assert await ended(bench, run_id) is RunState.COMPLETED


async def test_the_time_of_a_workflow_step_limits_how_long_its_run_works(
    bench: Bench, scripted: Scripted
) -> None:
    async def slow(_call: ComponentCall) -> dict[str, Any]:
        await asyncio.sleep(60)
        return {}

    scripted.behaviour["good"] = slow
    bench.engine.library.save(CHILD, "child.yaml", "child", "ana")
    limited = PARENT.replace("component: child}", "component: child, timeout: 50ms}")
    run_id = await start(bench, limited)
    assert await ended(bench, run_id) is RunState.FAILED
    (child,) = await bench.engine.children(run_id)
    assert child.state is RunState.FAILED
    assert (await steps_of(bench, child.run_id))["ask"].error_class == ErrorClass.TIMEOUT


async def test_a_step_that_is_left_out_takes_its_run_along(
    bench: Bench, scripted: Scripted
) -> None:
    bench.engine.library.save(CHILD, "child.yaml", "child", "ana")
    run_id = await start(bench, PARENT)
    asked = await question_below(bench, run_id)
    await bench.engine.skip(run_id, "one", "ana", "not needed")
    assert await ended(bench, run_id) is RunState.COMPLETED
    assert (await bench.engine.status(asked.run_id)).state is RunState.CANCELLED
    states = {step.step_id: step.state for step in await bench.engine.history(run_id)}
    assert states == {"one": StepState.SKIPPED, "after": StepState.COMPLETED}


async def test_a_retry_of_the_parent_answers_what_its_child_asks(
    bench: Bench, scripted: Scripted
) -> None:
    bench.engine.library.save(CHILD, "child.yaml", "child", "ana")
    run_id = await start(bench, PARENT)
    asked = await question_below(bench, run_id)
    assert await bench.engine.retry(run_id, "ana", "again", "one") == run_id
    known = await bench.engine.find_checkpoint(asked.checkpoint_id)
    assert known is not None
    assert known.decision is not None
    assert known.decision.action is DecisionAction.RETRY
    await bench.engine.cancel(run_id, "ana")

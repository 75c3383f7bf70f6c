"""What can be done to a run, on the real journal and real encrypted files."""

from __future__ import annotations

import asyncio
from typing import Any
from uuid import uuid4

import pytest

from app.domain.errors import Conflict, ErrorClass, ExternalError, NotFound
from app.domain.runs import DecisionAction, RunEventKind, RunState, StepState
from app.ports.skills import SkillRequest
from tests.orchestration.support import KEY, Bench, answer, eventually

ONE_PHASE = """
name: One
version: 1.0.0
phases:
  - id: only
    skills: [{entry}]
"""


def one_phase(entry: str) -> str:
    return ONE_PHASE.replace("{entry}", entry)


async def ended(bench: Bench, run_id: Any) -> RunState:
    return (await asyncio.wait_for(bench.engine.wait(run_id), 20)).state


async def test_the_printed_definition_runs_to_the_end_when_the_review_is_approved(
    bench: Bench,
) -> None:
    run_id = await bench.engine.start(bench.printed(), {"client": "Ada"}, None, "ana")
    asked = await bench.question(run_id)
    assert asked.phase == "review"
    assert asked.missing == (
        "For Delivery: the approval of a person",
        "For Assessment: a person's wish for a revision",
    )
    assert (await bench.engine.status(run_id)).state is RunState.WAITING

    await bench.engine.decide(asked.checkpoint_id, answer(DecisionAction.CONTINUE))
    run = await asyncio.wait_for(bench.engine.wait(run_id), 20)

    assert run.state is RunState.COMPLETED
    assert run.progress_pct == 100
    history = await bench.engine.history(run_id)
    assert [step.state for step in history] == [StepState.COMPLETED] * 14
    assert [step.component for step in history][:3] == [
        "client_validator",
        "project_initializer",
        "compliance_checker",
    ]
    assert len({step.key for step in history}) == 14


async def test_nothing_readable_stands_in_the_files(bench: Bench) -> None:
    run_id = await bench.engine.start(bench.printed(), {"client": "Ada Byron"}, None, "ana")
    await bench.question(run_id)
    for path in bench.folder.iterdir():
        assert b"Ada Byron" not in path.read_bytes()
        assert b"client_validator" not in path.read_bytes()
    assert KEY not in (bench.folder / "app.db").read_bytes()


async def test_a_wish_for_a_revision_goes_back_with_the_changed_data(bench: Bench) -> None:
    run_id = await bench.engine.start(bench.printed(), {"a": 1, "b": {"c": 2}}, None, "ana")
    first = await bench.question(run_id)
    change = answer(DecisionAction.MODIFY, b={"c": None, "d": 3})
    await bench.engine.decide(first.checkpoint_id, change)
    second = await bench.question(run_id, first.checkpoint_id)
    assert (second.phase, second.visit) == ("review", 2)
    await bench.engine.decide(second.checkpoint_id, answer(DecisionAction.CONTINUE))
    assert await ended(bench, run_id) is RunState.COMPLETED
    assert bench.catalogue.count("client_validator") == 1
    assert bench.catalogue.count("photo_analyzer") == 2
    assert dict(bench.catalogue.requests[-1].context) == {"a": 1, "b": {"d": 3}}
    assert len({key for _, key in bench.catalogue.calls}) == len(bench.catalogue.calls)


async def test_the_first_of_two_deciders_wins_and_the_second_is_told(bench: Bench) -> None:
    run_id = await bench.engine.start(bench.printed(), {}, None, "ana")
    asked = await bench.question(run_id)
    results = await asyncio.gather(
        bench.engine.decide(asked.checkpoint_id, answer(DecisionAction.CONTINUE, "ana")),
        bench.engine.decide(asked.checkpoint_id, answer(DecisionAction.ABORT, "ben")),
        return_exceptions=True,
    )
    refused = [result for result in results if result is not None]
    assert len(refused) == 1
    assert isinstance(refused[0], Conflict)
    winner = "ben" if results[0] is refused[0] else "ana"
    assert f"{winner} decided this already" in str(refused[0])
    expected = RunState.COMPLETED if winner == "ana" else RunState.CANCELLED
    assert await ended(bench, run_id) is expected


@pytest.mark.parametrize(
    ("action", "state", "visits"),
    [
        (DecisionAction.SKIP, RunState.COMPLETED, 1),
        (DecisionAction.ABORT, RunState.CANCELLED, 1),
        (DecisionAction.RETRY, RunState.WAITING, 2),
    ],
)
async def test_skip_goes_on_abort_cancels_and_retry_runs_the_phase_again(
    bench: Bench, action: DecisionAction, state: RunState, visits: int
) -> None:
    run_id = await bench.engine.start(bench.printed(), {}, None, "ana")
    asked = await bench.question(run_id)
    await bench.engine.decide(asked.checkpoint_id, answer(action))
    if state is RunState.WAITING:
        await bench.question(run_id, asked.checkpoint_id)
    else:
        await ended(bench, run_id)
    assert (await bench.engine.status(run_id)).state is state
    assert bench.catalogue.count("quality_checker") == visits


async def test_missing_data_holds_a_phase_until_it_is_there(bench: Bench) -> None:
    wanted = ["a drying goal for P1"]

    async def measure(_request: SkillRequest) -> dict[str, Any]:
        return {"missing": list(wanted)}

    bench.catalogue.behaviour["measurement_calculator"] = measure
    run_id = await bench.engine.start(bench.printed(), {}, None, "ana")
    first = await bench.question(run_id)
    assert first.phase == "assessment"
    assert first.missing == ("For Documentation: a drying goal for P1",)
    assert DecisionAction.CONTINUE not in first.actions  # it would be asked again for ever
    await bench.engine.decide(first.checkpoint_id, answer(DecisionAction.RETRY))
    still = await bench.question(run_id, first.checkpoint_id)
    assert still.missing == first.missing
    wanted.clear()
    await bench.engine.decide(still.checkpoint_id, answer(DecisionAction.RETRY))
    assert (await bench.question(run_id, still.checkpoint_id)).phase == "review"


async def test_a_pause_lets_the_step_in_flight_finish_and_begins_no_other(bench: Bench) -> None:
    begun, go_on = asyncio.Event(), asyncio.Event()

    async def slow(_request: SkillRequest) -> dict[str, Any]:
        begun.set()
        await go_on.wait()
        return {}

    bench.catalogue.behaviour["client_validator"] = slow
    run_id = await bench.engine.start(bench.printed(), {}, None, "ana")
    await begun.wait()
    await bench.engine.pause(run_id, "ana", "lunch")
    go_on.set()
    async for event in bench.engine.subscribe(run_id):
        if event.kind is RunEventKind.PROGRESS_UPDATE:
            break
    assert (await bench.engine.status(run_id)).state is RunState.PAUSED
    assert bench.catalogue.count("project_initializer") == 0
    with pytest.raises(Conflict, match="PAUSED"):
        await bench.engine.pause(run_id, "ana")
    await bench.engine.resume(run_id, "ana")
    await bench.question(run_id)
    assert bench.catalogue.count("client_validator") == 1
    with pytest.raises(Conflict, match="waits for a decision"):
        await bench.engine.pause(run_id, "ana")


async def test_cancel_stops_a_pure_skill_and_withdraws_nothing_that_is_done(bench: Bench) -> None:
    begun = asyncio.Event()

    async def endless(_request: SkillRequest) -> dict[str, Any]:
        begun.set()
        await asyncio.Event().wait()
        return {}

    bench.catalogue.behaviour["project_initializer"] = endless
    run_id = await bench.engine.start(bench.printed(), {}, None, "ana")
    await begun.wait()
    await bench.engine.cancel(run_id, "ana", "wrong job")
    assert await ended(bench, run_id) is RunState.CANCELLED
    with pytest.raises(Conflict, match="cannot become"):
        await bench.engine.cancel(run_id, "ana")

    async def all_steps_are_over() -> bool:
        return all(step.state.final for step in await bench.engine.history(run_id))

    await eventually(all_steps_are_over)
    states = [step.state for step in await bench.engine.history(run_id)]
    assert states == [StepState.COMPLETED, StepState.CANCELLED, StepState.CANCELLED]
    assert bench.catalogue.count("compliance_checker") == 0


async def test_cancelling_a_waiting_run_withdraws_its_question(bench: Bench) -> None:
    run_id = await bench.engine.start(bench.printed(), {}, None, "ana")
    asked = await bench.question(run_id)
    await bench.engine.cancel(run_id, "ana")
    assert await bench.engine.pending_checkpoints() == ()
    with pytest.raises(Conflict, match="withdrawn"):
        await bench.engine.decide(asked.checkpoint_id, answer(DecisionAction.CONTINUE))


@pytest.mark.parametrize(
    ("error_class", "calls"),
    [
        (ErrorClass.RATE_LIMIT, 3),
        (ErrorClass.NETWORK, 3),
        (ErrorClass.TIMEOUT, 3),
        (ErrorClass.AUTH, 1),
        (ErrorClass.VALIDATION, 1),
        (ErrorClass.RESOURCE, 1),
    ],
)
async def test_only_passing_troubles_are_tried_again(
    bench: Bench, error_class: ErrorClass, calls: int
) -> None:
    async def fail(_request: SkillRequest) -> dict[str, Any]:
        raise ExternalError(error_class, "no luck")

    bench.catalogue.behaviour["photo_analyzer"] = fail
    entry = "{skill: photo_analyzer, retry: {maxAttempts: 3, base: 1ms}}"
    run_id = await bench.engine.start(bench.load(one_phase(entry)), {}, None, "ana")
    asked = await bench.question(run_id)
    assert asked.missing == ("photo_analyzer did not finish: no luck",)
    (step,) = await bench.engine.history(run_id)
    assert (step.state, step.error_class, step.attempts) == (StepState.FAILED, error_class, calls)
    assert bench.catalogue.count("photo_analyzer") == calls


async def test_a_fallback_takes_over_and_the_step_completes(bench: Bench) -> None:
    async def fail(_request: SkillRequest) -> dict[str, Any]:
        raise ExternalError(ErrorClass.AUTH, "no luck")

    bench.catalogue.behaviour["photo_analyzer"] = fail
    entry = "{id: photos, skill: photo_analyzer, fallback: [quality_checker]}"
    run_id = await bench.engine.start(bench.load(one_phase(entry)), {}, None, "ana")
    assert await ended(bench, run_id) is RunState.COMPLETED
    (step,) = await bench.engine.history(run_id)
    assert (step.step_id, step.component, step.attempts) == ("photos", "quality_checker", 2)


async def test_a_skill_that_takes_too_long_fails_with_timeout(bench: Bench) -> None:
    async def endless(_request: SkillRequest) -> dict[str, Any]:
        await asyncio.Event().wait()
        return {}

    bench.catalogue.behaviour["photo_analyzer"] = endless
    entry = "{skill: photo_analyzer, timeout: 80ms}"
    run_id = await bench.engine.start(bench.load(one_phase(entry)), {}, None, "ana")
    await bench.question(run_id)
    (step,) = await bench.engine.history(run_id)
    assert (step.state, step.error_class) == (StepState.FAILED, ErrorClass.TIMEOUT)


async def test_an_output_that_is_not_json_is_a_failure_of_the_skill(bench: Bench) -> None:
    async def odd(_request: SkillRequest) -> dict[str, Any]:
        return {"value": {1, 2}}

    bench.catalogue.behaviour["photo_analyzer"] = odd
    run_id = await bench.engine.start(bench.load(one_phase("photo_analyzer")), {}, None, "ana")
    await bench.question(run_id)
    (step,) = await bench.engine.history(run_id)
    assert (step.state, step.error_class) == (StepState.FAILED, ErrorClass.VALIDATION)


async def test_a_run_that_goes_in_circles_fails(bench: Bench) -> None:
    text = """
name: Circle
version: 1.0.0
max_visits: 3
phases:
  - id: a
    skills: [photo_analyzer]
    transitions: [{to: a, condition: all_skills_success}]
"""
    run_id = await bench.engine.start(bench.load(text), {}, None, "ana")
    assert await ended(bench, run_id) is RunState.FAILED
    assert (await bench.engine.status(run_id)).outcome == "A was begun more than 3 times."
    assert bench.catalogue.count("photo_analyzer") == 3


async def test_a_planned_question_decides_itself_at_its_deadline(bench: Bench) -> None:
    text = """
name: Ask
version: 1.0.0
phases:
  - id: a
    checkpoint: {title: "Go on?", timeout: 50ms, onTimeout: continue}
"""
    run_id = await bench.engine.start(bench.load(text), {}, None, "ana")
    assert await ended(bench, run_id) is RunState.COMPLETED
    resolved = [
        event.payload["person"]
        async for event in bench.engine.subscribe(run_id)
        if event.kind is RunEventKind.CHECKPOINT_RESOLVED
    ]
    assert resolved == ["deadline"]


async def test_a_rollback_forks_a_new_run_that_asks_again(bench: Bench) -> None:
    run_id = await bench.engine.start(bench.printed(), {}, None, "ana")
    asked = await bench.question(run_id)
    await bench.engine.decide(asked.checkpoint_id, answer(DecisionAction.CONTINUE))
    assert await ended(bench, run_id) is RunState.COMPLETED

    fork = await bench.engine.rollback(run_id, "review", 1, "ben", "look again")
    again = await bench.question(fork)

    assert again.checkpoint_id != asked.checkpoint_id
    run = await bench.engine.status(fork)
    assert (run.state, run.forked_from) == (RunState.WAITING, run_id)
    assert (await bench.engine.status(run_id)).state is RunState.COMPLETED
    assert bench.catalogue.count("report_generator") == 1
    assert bench.catalogue.count("quality_checker") == 2
    assert [step.phase for step in await bench.engine.history(fork)].count("initiation") == 3
    with pytest.raises(NotFound, match="review#7"):
        await bench.engine.rollback(run_id, "review", 7, "ben")


async def test_starting_the_same_id_twice_starts_it_once(bench: Bench) -> None:
    run_id = uuid4()
    for _ in range(2):
        definition = bench.load(one_phase("photo_analyzer"))
        assert await bench.engine.start(definition, {}, None, "ana", run_id) == run_id
    assert await ended(bench, run_id) is RunState.COMPLETED
    assert bench.catalogue.count("photo_analyzer") == 1


async def test_what_does_not_exist_is_not_found(bench: Bench) -> None:
    with pytest.raises(NotFound, match="run"):
        await bench.engine.status(uuid4())
    with pytest.raises(NotFound, match="run"):
        await bench.engine.cancel(uuid4(), "ana")
    with pytest.raises(NotFound, match="checkpoint"):
        await bench.engine.decide(uuid4(), answer(DecisionAction.CONTINUE))

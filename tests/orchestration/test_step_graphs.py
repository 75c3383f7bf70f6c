"""Definitions written as graphs of steps: order, data, conditions, fallbacks, cache, time limits."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any
from uuid import UUID

import pytest

from app.domain.errors import ErrorClass, ExternalError, InvalidInput
from app.domain.runs import (
    CheckpointCause,
    DecisionAction,
    RunEventKind,
    RunInfo,
    RunState,
    StepKind,
    StepState,
)
from app.ports.components import ComponentCall
from app.ports.engine import SkillDescription
from tests.orchestration.support import Bench, Scripted, answer, eventually, steps_of


async def run(bench: Bench, text: str, **context: Any) -> tuple[RunInfo, UUID]:
    run_id = await bench.engine.start(bench.load(text), context, None, "ana")
    return await asyncio.wait_for(bench.engine.settle(run_id), 20), run_id


def graph(*steps: str, more: str = "") -> str:
    return "name: Graph\nsteps:\n" + "".join(f"  - {{{one}}}\n" for one in steps) + more


def web(bench: Bench, *names: str, effect: bool = False) -> Scripted:
    """Installed components of the kind ``web``."""
    scripted = Scripted(StepKind.WEB, *names, effect=effect)
    bench.providers[StepKind.WEB] = scripted
    return scripted


@pytest.fixture
def scripted(bench: Bench) -> Scripted:
    found = web(bench, "good", "other", "bad")

    async def fail(_call: ComponentCall) -> dict[str, Any]:
        raise ExternalError(ErrorClass.AUTH, "no key")

    found.behaviour["bad"] = fail
    bench.engine.router._providers[StepKind.WEB] = found
    return found


async def test_every_type_of_step_runs_on_stand_ins_and_says_so(bench: Bench) -> None:
    kinds = ("llm", "mcp", "web", "mobile", "database", "api", "agent")
    steps = [f"id: {kind}, type: {kind}, component: not-here" for kind in kinds]
    ended, run_id = await run(bench, graph(*steps))
    assert ended.state is RunState.COMPLETED
    found = await steps_of(bench, run_id)
    assert {step.kind.value for step in found.values()} == set(kinds)
    assert all(step.stand_in for step in found.values())
    outputs = await bench.engine.outputs(run_id)
    assert all(output["stand_in"] is True for output in outputs.values())


async def test_steps_run_as_their_needs_are_over_and_read_what_those_gave(
    bench: Bench, scripted: Scripted
) -> None:
    text = graph(
        "id: last, type: web, component: good, parameters: {n: '{{steps.first.results | count}}',"
        " all: '{{steps.mid-dle.results[*]}}', city: '{{context.city}}'}",
        "id: mid-dle, type: web, component: good, dependencies: [first]",
        "id: first, type: web, component: good",
    )
    ended, _ = await run(bench, text, city="Bonn")
    assert ended.state is RunState.COMPLETED
    assert [call.key.rsplit("/")[-1] for call in scripted.calls] == ["first", "mid-dle", "last"]
    assert dict(scripted.calls[-1].parameters) == {"n": 2, "all": [1, 2], "city": "Bonn"}


async def test_independent_steps_run_side_by_side_within_the_concurrency(
    bench: Bench, scripted: Scripted
) -> None:
    at_once, most = 0, 0

    async def count(_call: ComponentCall) -> dict[str, Any]:
        nonlocal at_once, most
        at_once += 1
        most = max(most, at_once)
        await asyncio.sleep(0.03)
        at_once -= 1
        return {}

    scripted.behaviour["good"] = count
    steps = [f"id: s{n}, type: web, component: good" for n in range(6)]
    await run(bench, graph(*steps, more="concurrency: 3\n"))
    assert most == 3


async def test_stand_ins_have_the_shape_that_later_steps_read(bench: Bench) -> None:
    text = graph(
        "id: a, type: web, component: none",
        "id: b, type: llm, component: none, parameters: {u: '{{steps.a.listings.map(p => p.url)}}',"
        " c: '{{steps.a.meta.total}}', x: '{{steps.a.rows[4].name}}'}",
        "id: c, type: api, component: none, when: 'steps.a.meta.total > 0', parameters: {t: '{{steps.b.text}}'}",
    )
    ended, run_id = await run(bench, text)
    assert ended.state is RunState.COMPLETED
    outputs = await bench.engine.outputs(run_id)
    assert len(outputs["a"]["listings"]) == 3
    assert "not installed" in outputs["a"]["listings"][0]["url"]
    assert len(outputs["a"]["rows"]) == 5
    assert outputs["a"]["meta"] == {"total": 1}


async def test_a_failed_step_fails_the_run_and_cancels_what_needs_it(
    bench: Bench, scripted: Scripted
) -> None:
    text = graph(
        "id: a, type: web, component: bad",
        "id: b, type: web, component: good, needs: [a]",
        "id: c, type: web, component: good",
    )
    ended, run_id = await run(bench, text)
    assert (ended.state, ended.outcome) == (RunState.FAILED, "a failed: no key")
    found = await steps_of(bench, run_id)
    states = {name: step.state for name, step in found.items()}
    assert states == {"a": StepState.FAILED, "b": StepState.CANCELLED, "c": StepState.COMPLETED}

    del scripted.behaviour["bad"]
    again = await bench.engine.retry(run_id, "ben", "the key is there now")
    assert (await asyncio.wait_for(bench.engine.wait(again), 20)).state is RunState.COMPLETED
    assert (await bench.engine.status(again)).forked_from == run_id


async def test_a_component_that_is_missing_is_replaced_at_start_and_shown(
    bench: Bench, scripted: Scripted
) -> None:
    text = graph(
        "id: a, type: web, component: gone, fallbacks: "
        "[{type: component-replacement, replacementComponent: good}]"
    )
    _, run_id = await run(bench, text)
    step = (await steps_of(bench, run_id))["a"]
    assert (step.component, step.stand_in, scripted.count("good")) == ("good", False, 1)
    assert step.fallbacks == ("at start: gone is not installed, good takes its place",)
    told = [
        e.payload["fallback"] for e in await bench.engine.events(run_id) if "fallback" in e.payload
    ]
    assert told == list(step.fallbacks)


async def test_fallbacks_are_tried_in_their_order(bench: Bench, scripted: Scripted) -> None:
    async def picky(call: ComponentCall) -> dict[str, Any]:
        if call.parameters.get("limit") != 5:
            raise ExternalError(ErrorClass.RESOURCE, "too much")
        return {"ok": True}

    scripted.behaviour["other"] = picky
    text = graph(
        "id: a, type: web, component: bad, parameters: {q: 1}, fallbacks: ["
        "{type: component-replacement, replacementComponent: other},"
        "{type: parameter-adjustment, adjustments: {limit: 5}},"
        "{type: manual-intervention, reason: never}]"
    )
    ended, run_id = await run(bench, text)
    assert ended.state is RunState.COMPLETED
    step = (await steps_of(bench, run_id))["a"]
    assert (step.component, step.attempts, step.error) == ("other", 3, "")
    assert step.fallbacks == (
        "component-replacement: other",
        "parameter-adjustment: limit",
    )
    assert dict(scripted.calls[-1].parameters) == {"q": 1, "limit": 5}
    assert len({call.key for call in scripted.calls}) == 3
    kinds = [event.kind for event in await bench.engine.events(run_id)]
    assert kinds.count(RunEventKind.STEP_FAILED) == 2
    assert kinds.count(RunEventKind.FALLBACK_APPLIED) == 2


async def test_a_changed_workflow_goes_on_without_the_named_steps(
    bench: Bench, scripted: Scripted
) -> None:
    text = graph(
        "id: a, type: web, component: bad, fallbacks: "
        "[{type: workflow-modification, modifications: {skipSteps: [b]}}]",
        "id: b, type: web, component: good, needs: [a]",
        "id: c, type: web, component: good, needs: [b]",
    )
    ended, run_id = await run(bench, text)
    assert ended.state is RunState.COMPLETED
    found = await steps_of(bench, run_id)
    states = {name: step.state.value for name, step in found.items()}
    assert states == {"a": "SKIPPED", "b": "SKIPPED", "c": "COMPLETED"}
    assert (found["a"].error_class, found["a"].error) == ("AUTH", "no key")


INTERVENTION = graph(
    "id: a, type: web, component: bad, parameters: {city: '{{context.city}}'}, "
    "fallbacks: [{type: manual-intervention, reason: 'Look it up.'}]",
    "id: b, type: web, component: good, needs: [a]",
)


@pytest.mark.parametrize(
    ("action", "patch", "step", "state", "calls"),
    [
        (DecisionAction.CONTINUE, {}, StepState.COMPLETED, RunState.COMPLETED, 1),
        (DecisionAction.SKIP, {}, StepState.SKIPPED, RunState.COMPLETED, 1),
        (DecisionAction.RETRY, {}, StepState.COMPLETED, RunState.COMPLETED, 2),
        (DecisionAction.MODIFY, {"city": "Bonn"}, StepState.COMPLETED, RunState.COMPLETED, 2),
        (DecisionAction.ABORT, {}, StepState.CANCELLED, RunState.CANCELLED, 1),
    ],
)
async def test_a_person_is_asked_last_and_each_answer_does_what_it_says(
    bench: Bench,
    scripted: Scripted,
    action: DecisionAction,
    patch: dict[str, Any],
    step: StepState,
    state: RunState,
    calls: int,
) -> None:
    ended, run_id = await run(bench, INTERVENTION, city="Rome")
    assert ended.state is RunState.WAITING
    asked = await bench.question(run_id)
    assert (asked.cause, asked.step_id) == (CheckpointCause.FAILURE, "a")
    assert asked.missing == ("AUTH: no key",)
    assert (await steps_of(bench, run_id))["a"].state is StepState.WAITING
    del scripted.behaviour["bad"]
    await bench.engine.decide(asked.checkpoint_id, answer(action, "ben", **patch))
    assert (await asyncio.wait_for(bench.engine.wait(run_id), 20)).state is state

    async def over() -> bool:
        return (await steps_of(bench, run_id))["a"].state is step

    await eventually(over)
    assert scripted.count("bad") == calls
    if action is DecisionAction.MODIFY:
        assert dict(scripted.calls[1].parameters) == {"city": "Bonn"}
        assert dict(scripted.calls[-1].context) == {"city": "Bonn"}
        (kept,) = await bench.engine.checkpoints(run_id)
        assert kept.decision is not None
        assert dict(kept.decision.patch) == {"city": "Bonn"}


async def test_a_question_of_a_step_survives_a_restart_without_another_call(
    bench: Bench, scripted: Scripted
) -> None:
    _, run_id = await run(bench, INTERVENTION, city="Rome")
    asked = await bench.question(run_id)
    await bench.stop()
    await bench.launch()
    assert (await bench.question(run_id)).checkpoint_id == asked.checkpoint_id
    assert scripted.count("bad") == 1
    await bench.engine.decide(asked.checkpoint_id, answer(DecisionAction.CONTINUE))
    assert (await asyncio.wait_for(bench.engine.wait(run_id), 20)).state is RunState.COMPLETED
    assert (await steps_of(bench, run_id))["a"].attempts == 1
    assert scripted.count("bad") == 1


async def test_a_planned_question_of_a_step_shows_its_output_first(
    bench: Bench, scripted: Scripted
) -> None:
    text = graph(
        "id: a, type: web, component: good, checkpoint: {title: 'Good?'}, parameters: {n: '{{context.n}}'}"
    )
    _, run_id = await run(bench, text, n=1)
    asked = await bench.question(run_id)
    step = (await steps_of(bench, run_id))["a"]
    assert (step.state, step.output) == (StepState.WAITING, {"results": [1, 2], "asked": {"n": 1}})
    await bench.stop()
    await bench.launch()
    await bench.question(run_id)
    assert scripted.count("good") == 1
    await bench.engine.decide(asked.checkpoint_id, answer(DecisionAction.MODIFY, n=2))
    again = await bench.question(run_id, asked.checkpoint_id)
    await bench.engine.decide(again.checkpoint_id, answer(DecisionAction.CONTINUE))
    await asyncio.wait_for(bench.engine.wait(run_id), 20)
    step = (await steps_of(bench, run_id))["a"]
    assert (step.attempts, step.output) == (2, {"results": [1, 2], "asked": {"n": 2}})


async def test_a_step_runs_only_when_its_condition_holds(bench: Bench, scripted: Scripted) -> None:
    text = graph(
        "id: a, type: web, component: good",
        "id: b, type: web, component: good, when: 'count(steps.a.results) > 5'",
        "id: c, type: web, component: good, when: 'context.go and not context.stop'",
    )
    _, run_id = await run(bench, text, go=True, stop=False)
    states = {name: step.state.value for name, step in (await steps_of(bench, run_id)).items()}
    assert states == {"a": "COMPLETED", "b": "SKIPPED", "c": "COMPLETED"}


async def test_a_cached_result_is_used_until_it_is_too_old(
    bench: Bench, scripted: Scripted
) -> None:
    text = graph(
        "id: a, type: web, component: good, cache: {ttl: 1h}, parameters: {n: '{{context.n}}'}"
    )
    for n in (1, 1, 2):
        await run(bench, text, n=n)
    assert scripted.count("good") == 2
    stale = text.replace("1h", "1ms")
    await run(bench, stale, n=1)
    assert scripted.count("good") == 3


async def test_a_component_that_fails_three_times_in_a_row_is_left_alone(
    bench: Bench, scripted: Scripted
) -> None:
    async def down(_call: ComponentCall) -> dict[str, Any]:
        raise ExternalError(ErrorClass.NETWORK, "unreachable")

    scripted.behaviour["other"] = down
    steps = [
        f"id: s{n}, type: web, component: other, retryPolicy: {{maxAttempts: 1}}, fallbacks: "
        "[{type: component-replacement, replacementComponent: good}]"
        for n in range(5)
    ]
    ended, _ = await run(bench, graph(*steps, more="concurrency: 1\n"))
    assert ended.state is RunState.COMPLETED
    assert (scripted.count("other"), scripted.count("good")) == (3, 5)
    (rest,) = bench.engine.breakers.resting().values()
    assert 0 < rest <= 60


async def test_a_run_may_not_work_longer_than_its_definition_says(
    bench: Bench, scripted: Scripted
) -> None:
    async def slow(_call: ComponentCall) -> dict[str, Any]:
        await asyncio.sleep(0.12)
        return {}

    scripted.behaviour["good"] = slow
    steps = [f"id: s{n}, type: web, component: good" for n in range(4)]
    ended, run_id = await run(bench, graph(*steps, more="concurrency: 1\ntimeout: 200\n"))
    assert ended.state is RunState.FAILED
    last = (await steps_of(bench, run_id))["s3"]
    assert last.error_class == ErrorClass.TIMEOUT
    assert scripted.count("good") < 4


async def test_an_effect_that_gives_no_answer_in_time_is_asked_about_and_not_repeated(
    bench: Bench,
) -> None:
    sends = Scripted(StepKind.MOBILE, "sms", effect=True)
    bench.engine.router._providers[StepKind.MOBILE] = sends

    async def silent(_call: ComponentCall) -> dict[str, Any]:
        await asyncio.Event().wait()
        return {}

    sends.behaviour["sms"] = silent
    text = graph(
        "id: a, type: mobile, component: sms, timeout: 60ms, retryPolicy: {maxAttempts: 5}"
    )
    ended, run_id = await run(bench, text)
    assert ended.state is RunState.WAITING
    asked = await bench.question(run_id)
    assert asked.cause is CheckpointCause.IN_DOUBT
    assert sends.count("sms") == 1
    await bench.engine.decide(asked.checkpoint_id, answer(DecisionAction.CONTINUE))
    assert (await asyncio.wait_for(bench.engine.wait(run_id), 20)).state is RunState.COMPLETED
    assert sends.count("sms") == 1


async def test_a_running_step_can_be_skipped_and_a_pending_one_too(
    bench: Bench, scripted: Scripted
) -> None:
    begun = asyncio.Event()

    async def endless(_call: ComponentCall) -> dict[str, Any]:
        begun.set()
        await asyncio.Event().wait()
        return {}

    scripted.behaviour["other"] = endless
    text = graph(
        "id: a, type: web, component: other",
        "id: b, type: web, component: good, needs: [a]",
        "id: c, type: web, component: good, needs: [b]",
    )
    run_id = await bench.engine.start(bench.load(text), {}, None, "ana")
    await begun.wait()
    await bench.engine.skip(run_id, "b", "ben", "not needed")
    await bench.engine.skip(run_id, "a", "ben")
    assert (await asyncio.wait_for(bench.engine.wait(run_id), 20)).state is RunState.COMPLETED
    states = {name: step.state.value for name, step in (await steps_of(bench, run_id)).items()}
    assert states == {"a": "SKIPPED", "b": "SKIPPED", "c": "COMPLETED"}


async def test_replay_shows_the_states_at_every_past_moment(
    bench: Bench, scripted: Scripted
) -> None:
    text = graph(
        "id: a, type: web, component: good", "id: b, type: web, component: good, needs: [a]"
    )
    ended, run_id = await run(bench, text)
    events = await bench.engine.events(run_id)
    moments = [await bench.engine.replay(run_id, event.sequence) for event in events]
    assert moments[-1].state is ended.state
    seen = [tuple((s.step_id, s.state.value) for s in moment.steps) for moment in moments]
    story = list(dict.fromkeys(seen))
    assert story == [
        (),
        (("a", "RUNNING"),),
        (("a", "COMPLETED"),),
        (("a", "COMPLETED"), ("b", "RUNNING")),
        (("a", "COMPLETED"), ("b", "COMPLETED")),
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (graph("id: a, type: web"), "the key 'component' is missing"),
        (graph("id: a, type: wob, component: x"), "'wob' is unknown. Allowed: llm, mcp, web"),
        (graph("id: a, type: web, component: x, needs: [b]"), "a needs 'b', which is not a step"),
        (
            graph(
                "id: a, type: web, component: x, needs: [b]",
                "id: b, type: web, component: x, parameters: {z: '{{steps.a.z}}'}",
            ),
            "in a circle",
        ),
        (graph("id: a, type: web, component: x, guardrails: [magic]"), "no guardrail 'magic'"),
        (graph("id: a, type: web, component: x, when: 'foo'"), "'foo' is unknown"),
        (graph("id: a, type: web, component: x, parameters: {y: '{{steps.z.q}}'}"), "not there"),
        (graph("id: a, type: web, component: x, parameters: {y: '{{steps.'}"), "not closed"),
        (graph("id: a, type: web, component: x, when: 'steps.a.z > 1'"), "reads its own output"),
        (graph("id: a, type: skill, component: nothing"), "there is no skill 'nothing'"),
        (graph("id: a, type: web, component: x, fallbacks: [{type: pray}]"), "'pray' is unknown"),
        (graph("id: a, type: web, component: x, effect: true, cache: true"), "cannot be cached"),
        (graph("id: a, type: web, component: x, reversible: true"), "does not say how"),
        (
            graph(
                "id: a, type: web, component: x", more="triggers: [{type: schedule, schedule: x}]"
            ),
            "is no schedule",
        ),
        (graph("id: a, type: web, component: x", more="phases: []"), "phases or steps"),
    ],
)
async def test_what_makes_no_sense_does_not_load(bench: Bench, text: str, said: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        bench.load(text)
    assert said in str(caught.value)
    assert str(caught.value).startswith("test.yaml:")


async def test_components_are_probed_and_those_left_alone_say_for_how_long(
    bench: Bench, scripted: Scripted
) -> None:
    scripted.behaviour["bad"] = unreachable
    text = graph(
        "id: a, type: web, component: bad, retry: {base: 1ms}",
        "id: b, type: web, component: good",
        "id: c, type: api, component: gone",
    )
    bench.engine.library.save(text, "named.yaml", "named", "ana")
    await run(bench, text)
    health = {one.name: one for one in await bench.engine.component_health()}
    assert {name: one.problem for name, one in health.items()} == {
        "bad": "",
        "good": "",
        "gone": "it is not installed",
    }
    assert health["good"].resting_s is None
    assert health["bad"].resting_s is not None
    assert 0 < health["bad"].resting_s <= 60


async def unreachable(_call: ComponentCall) -> dict[str, Any]:
    raise ExternalError(ErrorClass.NETWORK, "no answer")


async def test_a_run_whose_skills_cannot_be_had_together_does_not_start(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Mapping[str, str]] = []

    def refuse(roots: Mapping[str, str]) -> Mapping[str, SkillDescription]:
        asked.append(roots)
        raise InvalidInput("needs", "photo_analyzer needs client_validator 2", "another version")

    monkeypatch.setattr(bench.catalogue, "resolve", refuse)
    text = """
name: Together
steps:
  - {id: a, type: skill, component: client_validator, version: 1.0.0}
  - {id: b, type: skill, component: photo_analyzer}
"""
    with pytest.raises(InvalidInput, match="needs client_validator 2"):
        await bench.engine.start(bench.load(text), {}, None, "ana")
    assert asked == [{"client_validator": "==1.0.0", "photo_analyzer": "==1.0.0"}]
    assert await bench.engine.list_runs() == ()

"""Guardrails, child runs, reversal, the library and what starts runs: on the real journal."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from app.domain.errors import Conflict, ErrorClass, ExternalError, NotAllowed, NotFound
from app.domain.runs import (
    CheckpointCause,
    Decision,
    DecisionAction,
    RunEventKind,
    RunInfo,
    RunState,
    StepKind,
    StepState,
)
from app.orchestration.definition import WorkflowDefinition
from app.ports.components import ComponentCall
from app.ports.skills import SkillRequest
from tests.orchestration.support import Bench, Scripted, answer, eventually, steps_of

CARD = "visa 4111 1111 1111 1111"


class MovedClock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.moment = datetime(2040, 11, 28, 8, 0, 30, tzinfo=UTC)

    def now(self) -> datetime:
        return self.moment

    def monotonic_ns(self) -> int:
        return 0


@pytest.fixture
def scripted(bench: Bench) -> Scripted:
    found = Scripted(StepKind.API, "good", "bad")
    bench.providers[StepKind.API] = found
    bench.engine.router._providers[StepKind.API] = found
    return found


async def settled(bench: Bench, run_id: UUID) -> RunInfo:
    return await asyncio.wait_for(bench.engine.settle(run_id), 20)


async def state_of(bench: Bench, run_id: UUID) -> RunState:
    return (await bench.engine.status(run_id)).state


async def run(bench: Bench, text: str, **context: Any) -> tuple[RunInfo, UUID]:
    run_id = await bench.engine.start(bench.load(text), context, None, "ana")
    return await settled(bench, run_id), run_id


def guarded(severity: str, more: str = "") -> str:
    return f"""
name: Guarded
steps:
  - {{id: a, type: api, component: good, guardrails: [cards], parameters: {{note: "{{{{context.note}}}}"}}{more}}}
guardrails:
  - {{name: cards, type: data-privacy, severity: {severity}, detect: [payment-card], stages: [before]}}
"""


@pytest.mark.parametrize("severity", ["low", "medium", "high", "critical"])
async def test_a_clean_step_passes_and_its_evaluation_is_kept(
    bench: Bench, scripted: Scripted, severity: str
) -> None:
    ended, run_id = await run(bench, guarded(severity), note="dry since Monday")
    assert ended.state is RunState.COMPLETED
    (entry,) = await bench.engine.guardrails(run_id)
    assert (entry.name, entry.tripped, entry.reason) == ("cards", False, "nothing found")
    assert 0 <= entry.took_ms < 60_000


@pytest.mark.parametrize(
    ("severity", "state", "calls"),
    [
        ("low", RunState.COMPLETED, 1),
        ("medium", RunState.COMPLETED, 1),
        ("high", RunState.WAITING, 0),
        ("critical", RunState.FAILED, 0),
    ],
)
async def test_what_a_severity_means(
    bench: Bench, scripted: Scripted, severity: str, state: RunState, calls: int
) -> None:
    ended, run_id = await run(bench, guarded(severity), note=CARD)
    assert (ended.state, len(scripted.calls)) == (state, calls)
    (entry,) = [one for one in await bench.engine.guardrails(run_id) if one.tripped]
    assert entry.severity == severity
    told = [
        e for e in await bench.engine.events(run_id) if e.kind is RunEventKind.GUARDRAIL_TRIPPED
    ]
    assert [event.payload["severity"] for event in told] == [severity]
    assert "4111" not in str(told[0].payload)


async def test_a_person_may_let_a_high_one_pass_and_is_asked_once(
    bench: Bench, scripted: Scripted
) -> None:
    _, run_id = await run(bench, guarded("high"), note=CARD)
    asked = await bench.question(run_id)
    assert asked.cause is CheckpointCause.GUARDRAIL
    assert asked.missing[0].startswith("cards (high): payment-card at parameters.note")
    await bench.stop()
    await bench.launch()
    assert (await bench.question(run_id)).checkpoint_id == asked.checkpoint_id
    await bench.engine.decide(asked.checkpoint_id, answer(DecisionAction.CONTINUE))
    ended = await asyncio.wait_for(bench.engine.wait(run_id), 20)
    assert ended.state is RunState.COMPLETED
    assert len(await bench.engine.checkpoints(run_id)) == 1


async def test_a_blocked_step_may_be_saved_by_other_parameters(
    bench: Bench, scripted: Scripted
) -> None:
    more = ", fallbacks: [{type: parameter-adjustment, adjustments: {note: removed}}]"
    ended, _ = await run(bench, guarded("critical", more), note=CARD)
    assert ended.state is RunState.COMPLETED
    assert dict(scripted.calls[0].parameters) == {"note": "removed"}


async def test_an_output_is_looked_at_before_it_is_kept(bench: Bench, scripted: Scripted) -> None:
    async def leak(_call: ComponentCall) -> dict[str, Any]:
        return {"text": "key AKIAIOSFODNN7EXAMPLE"}

    scripted.behaviour["good"] = leak
    text = "name: L\nsteps:\n  - {id: a, type: api, component: good, guardrails: [security]}\n"
    ended, run_id = await run(bench, text)
    assert ended.state is RunState.FAILED
    assert await bench.engine.outputs(run_id) == {}
    (step,) = await bench.engine.history(run_id)
    assert step.output is None
    assert "AKIA" not in step.error


PARENT = """
name: Parent
version: 1.0.0
steps:
  - {id: one, type: workflow, component: child, parameters: {n: 1}}
  - {id: two, type: workflow, component: child, parameters: {n: 2}}
  - id: sum
    type: api
    component: good
    parameters: {a: "{{steps.one.outputs.work.asked.n}}", b: "{{steps.two.status}}"}
"""
CHILD = """
id: child
name: Child
version: 1.0.0
steps:
  - {id: work, type: api, component: bad, parameters: {n: "{{context.n}}"}}
"""


async def test_children_run_side_by_side_and_their_outputs_come_up(
    bench: Bench, scripted: Scripted
) -> None:
    bench.engine.library.save(CHILD, "child.yaml", "child", "ana")
    ended, run_id = await run(bench, PARENT)
    assert ended.state is RunState.COMPLETED
    assert dict(scripted.calls[-1].parameters) == {"a": 1, "b": "COMPLETED"}
    children = await bench.engine.children(run_id)
    assert sorted(child.parent_step for child in children) == ["one", "two"]
    assert all(child.state is RunState.COMPLETED for child in children)


async def test_the_error_of_a_child_comes_up(bench: Bench, scripted: Scripted) -> None:
    async def fail(_call: ComponentCall) -> dict[str, Any]:
        raise ExternalError(ErrorClass.AUTH, "no key")

    scripted.behaviour["bad"] = fail
    bench.engine.library.save(CHILD, "child.yaml", "child", "ana")
    ended, run_id = await run(bench, PARENT)
    assert ended.state is RunState.FAILED
    assert "is FAILED: work failed: no key" in (await steps_of(bench, run_id))["one"].error


ASKING = CHILD.replace(
    "steps:", "steps:\n  - {id: q, type: api, component: good, checkpoint: true}"
)


async def test_a_child_that_waits_shows_in_its_parent_and_cancel_goes_down(
    bench: Bench, scripted: Scripted
) -> None:
    bench.engine.library.save(ASKING, "child.yaml", "child", "ana")
    _, run_id = await run(bench, PARENT)

    async def all_wait() -> bool:
        found = await steps_of(bench, run_id)
        states = {found["one"].state, found["two"].state}
        return states == {StepState.WAITING} and await state_of(bench, run_id) is RunState.WAITING

    await eventually(all_wait)
    one, two = await bench.engine.children(run_id)
    await bench.engine.decide(
        (await bench.question(one.run_id)).checkpoint_id, answer(DecisionAction.CONTINUE)
    )
    assert (await asyncio.wait_for(bench.engine.wait(one.run_id), 20)).state is RunState.COMPLETED
    assert [asked.run_id for asked in await bench.engine.open_questions(run_id)] == [two.run_id]
    assert await state_of(bench, run_id) is RunState.WAITING
    await bench.engine.cancel(run_id, "ana", "enough")
    assert (await asyncio.wait_for(bench.engine.wait(run_id), 20)).state is RunState.CANCELLED
    assert (await bench.engine.status(two.run_id)).state is RunState.CANCELLED


async def test_children_survive_a_restart_and_are_not_started_twice(
    bench: Bench, scripted: Scripted
) -> None:
    bench.engine.library.save(ASKING, "child.yaml", "child", "ana")
    _, run_id = await run(bench, PARENT)
    before = {child.run_id for child in await bench.engine.children(run_id)}
    await bench.stop()
    await bench.launch()
    for child in before:
        asked = await bench.question(child)
        await bench.engine.decide(asked.checkpoint_id, answer(DecisionAction.CONTINUE))
    assert (await asyncio.wait_for(bench.engine.wait(run_id), 20)).state is RunState.COMPLETED
    assert {child.run_id for child in await bench.engine.children(run_id)} == before


async def test_a_pause_goes_down_to_the_children(bench: Bench, scripted: Scripted) -> None:
    begun, go_on = asyncio.Event(), asyncio.Event()

    async def slow(_call: ComponentCall) -> dict[str, Any]:
        begun.set()
        await go_on.wait()
        return {"asked": {"n": 1}}

    scripted.behaviour["bad"] = slow
    two_steps = CHILD + "  - {id: more, type: api, component: good, needs: [work]}\n"
    bench.engine.library.save(two_steps, "child.yaml", "child", "ana")
    run_id = await bench.engine.start(bench.load(PARENT), {}, None, "ana")
    await begun.wait()
    await bench.engine.pause(run_id, "ana", "lunch")
    go_on.set()

    async def paused() -> bool:
        return all(c.state is RunState.PAUSED for c in await bench.engine.children(run_id))

    await eventually(paused)
    assert scripted.count("good") == 0
    await bench.engine.resume(run_id, "ana")
    assert (await asyncio.wait_for(bench.engine.wait(run_id), 20)).state is RunState.COMPLETED
    assert scripted.count("good") == 3


UNDO = """
name: Undo
version: 1.0.0
phases:
  - id: first
    skills: [client_validator]
    transitions: [{to: second, condition: all_skills_success}]
  - id: second
    steps:
      - id: book
        type: api
        component: good
        effect: true
        reversible: true
        parameters: {room: 7}
        undo: {type: api, component: bad, action: release, parameters: {booking: "{{steps.book.results[0]}}"}}
      - id: pay
        type: api
        component: good
        effect: true
        undo: {type: api, component: bad, action: refund}
    transitions: [{to: third, condition: all_skills_success}]
  - id: third
    checkpoint: {title: "Happy?"}
"""


async def test_a_rollback_reverses_reversible_effects_the_last_one_first(
    bench: Bench, scripted: Scripted
) -> None:
    _, run_id = await run(bench, UNDO)
    asked = await bench.question(run_id)
    assert asked.phase == "third"
    fork = await bench.engine.rollback(run_id, "second", 1, "ben", "wrong room")
    again = await bench.question(fork)
    assert again.checkpoint_id != asked.checkpoint_id
    assert (await bench.engine.status(run_id)).state is RunState.CANCELLED
    undone = [(call.action, dict(call.parameters)) for call in scripted.calls if call.action]
    assert undone == [("refund", {}), ("release", {"booking": 1})]
    assert scripted.count("good") == 4
    assert bench.catalogue.count("client_validator") == 1
    phases = [step.phase for step in await bench.engine.history(fork)]
    assert phases == ["first", "reversal", "reversal", "second", "second"]
    await bench.engine.decide(again.checkpoint_id, answer(DecisionAction.CONTINUE))
    assert (await asyncio.wait_for(bench.engine.wait(fork), 20)).state is RunState.COMPLETED


async def test_a_reversal_that_fails_is_asked_about_before_anything_goes_on(
    bench: Bench, scripted: Scripted
) -> None:
    async def fail(_call: ComponentCall) -> dict[str, Any]:
        raise ExternalError(ErrorClass.AUTH, "too late")

    _, run_id = await run(bench, UNDO)
    await bench.question(run_id)
    scripted.behaviour["bad"] = fail
    fork = await bench.engine.rollback(run_id, "second", 1, "ben")
    asked = await bench.question(fork)
    assert asked.phase == "reversal"
    assert any("too late" in words for words in asked.missing)
    assert scripted.count("good") == 2
    await bench.engine.decide(asked.checkpoint_id, answer(DecisionAction.SKIP))
    assert (await bench.question(fork, asked.checkpoint_id)).phase == "third"


async def test_a_retry_of_a_phase_keeps_what_is_done_and_never_repeats_an_effect(
    bench: Bench,
) -> None:
    async def fail(_request: SkillRequest) -> dict[str, Any]:
        raise ExternalError(ErrorClass.AUTH, "no key")

    bench.catalogue.behaviour["archive_manager"] = fail
    text = "name: D\nversion: 1.0.0\nphases:\n  - {id: d, skills: [document_packager, email_sender, archive_manager]}\n"
    _, run_id = await run(bench, text)
    asked = await bench.question(run_id)
    del bench.catalogue.behaviour["archive_manager"]
    assert await bench.engine.retry(run_id, "ben", "the key is there") == run_id
    ended = await asyncio.wait_for(bench.engine.wait(run_id), 20)
    assert ended.state is RunState.COMPLETED
    assert asked.checkpoint_id != run_id
    counts = [
        bench.catalogue.count(s) for s in ("document_packager", "email_sender", "archive_manager")
    ]
    assert counts == [1, 1, 2]
    last = [step for step in await bench.engine.history(run_id) if step.visit == 2]
    assert [step.state.value for step in last] == ["COMPLETED"] * 3


TRIGGERED = """
id: nightly
name: Nightly
version: {version}
steps:
  - {{id: a, type: api, component: good}}
triggers:
  - {{type: schedule, schedule: "0 9 * * *"}}
  - {{type: webhook, endpoint: /hooks/nightly}}
  - {{type: manual, permission: "nightly:execute"}}
"""


async def test_the_library_keeps_every_version_and_shows_what_changed(bench: Bench) -> None:
    library = bench.engine.library
    first = TRIGGERED.format(version="1.0.0")
    second = TRIGGERED.format(version="1.1.0").replace("component: good", "component: better")
    library.save(first, "n.yaml", "n", "ana")
    library.save(first, "n.yaml", "n", "ana")
    library.save(second, "n.yaml", "n", "ben")
    assert [(one.version, one.saved_by) for one in library.versions("nightly")] == [
        ("1.0.0", "ana"),
        ("1.1.0", "ben"),
    ]
    assert library.find("nightly").version == "1.1.0"
    assert library.source("nightly", "1.0.0") == first
    changes = {
        one.key: (one.old, one.new) for one in library.differences("nightly", "1.0.0", "1.1.0")
    }
    assert changes == {
        "version": ("1.0.0", "1.1.0"),
        "phases.steps.steps.a.use.name": ("good", "better"),
    }
    with pytest.raises(Conflict, match="new version"):
        library.save(second.replace("better", "best"), "n.yaml", "n", "ana")
    with pytest.raises(NotFound):
        library.find("nightly", "9.9.9")


async def test_a_schedule_starts_once_for_each_due_time_and_once_for_all_that_were_missed(
    bench: Bench,
) -> None:
    await bench.stop()
    bench.keeps_time = False  # only the test looks at the schedule, at its own times
    await bench.launch()
    clock = MovedClock()
    bench.store.clock = clock
    triggering = bench.engine.triggering
    triggering._clock = clock
    bench.engine.library.save(TRIGGERED.format(version="1.0.0"), "n.yaml", "n", "ana")
    assert await triggering.start_due() <= 60

    async def scheduled() -> int:
        return sum(run.started_by == "schedule" for run in await bench.engine.list_runs())

    assert await scheduled() == 0
    local_nine = clock.moment.astimezone().replace(hour=9, minute=0, second=5)
    clock.moment = (local_nine + timedelta(days=1)).astimezone(UTC)
    await triggering.start_due()
    await triggering.start_due()
    assert await scheduled() == 1
    clock.moment += timedelta(days=4, hours=2)
    await triggering.start_due()
    assert await scheduled() == 2
    clock.moment -= timedelta(days=30)
    await triggering.start_due()
    before = await scheduled()
    clock.moment += timedelta(days=1)
    await triggering.start_due()
    assert await scheduled() == before + 1


async def test_a_webhook_and_a_person_start_what_they_may(bench: Bench) -> None:
    bench.engine.library.save(TRIGGERED.format(version="1.0.0"), "n.yaml", "n", "ana")
    triggering, definition = bench.engine.triggering, bench.engine.library.find("nightly")
    assert isinstance(definition, WorkflowDefinition)
    run_id = await triggering.called("/hooks/nightly", {"a": 1}, "webhook")
    assert (await bench.engine.status(run_id)).started_by == "webhook"
    with pytest.raises(NotFound, match="/hooks/other"):
        await triggering.called("/hooks/other", {}, "webhook")
    with pytest.raises(NotAllowed, match="nightly:execute"):
        await triggering.by_hand(definition, {}, None, "ana", frozenset())
    allowed = frozenset({"nightly:execute"})
    started = await triggering.by_hand(definition, {}, None, "ana", allowed)
    assert (await bench.engine.status(started)).started_by == "ana"
    kinds = [(one.kind, one.next_at is not None) for one in await bench.engine.triggers()]
    assert kinds == [("schedule", True), ("webhook", False), ("manual", False)]


async def test_a_decision_after_its_deadline_is_refused_in_words(bench: Bench) -> None:
    clock = MovedClock()
    bench.store.clock = clock
    text = "name: Q\nversion: 1.0.0\nphases:\n  - {id: a, checkpoint: {title: 'Go?', timeout: 7d, onTimeout: abort}}\n"
    run_id = await bench.engine.start(bench.load(text), {}, None, "ana")
    asked = await bench.question(run_id)
    late = Decision(DecisionAction.CONTINUE, "ana", clock.moment + timedelta(days=8))
    with pytest.raises(Conflict, match="The time for an answer ended at 2040-12-05"):
        await bench.engine.decide(asked.checkpoint_id, late)


async def test_a_clock_that_is_set_back_or_forward_loses_no_run(bench: Bench) -> None:
    clock = MovedClock()
    bench.store.clock = clock
    run_id = await bench.engine.start(bench.printed(), {}, None, "ana")
    asked = await bench.question(run_id)
    clock.moment -= timedelta(days=400)
    await bench.engine.decide(asked.checkpoint_id, answer(DecisionAction.RETRY))
    again = await bench.question(run_id, asked.checkpoint_id)
    clock.moment += timedelta(days=4000)
    await bench.engine.decide(again.checkpoint_id, answer(DecisionAction.CONTINUE))
    assert (await asyncio.wait_for(bench.engine.wait(run_id), 20)).state is RunState.COMPLETED
    sequences = [event.sequence for event in await bench.engine.events(run_id)]
    assert sequences == list(range(1, len(sequences) + 1))


async def test_figures_are_counted_over_everything_that_is_kept(
    bench: Bench, scripted: Scripted
) -> None:
    await run(bench, "name: A\nsteps:\n  - {id: a, type: api, component: good}\n")
    found = await bench.engine.statistics()
    assert found.by_state == {RunState.COMPLETED: 1}
    assert found.success_rate == 1.0
    assert [(one.component, one.completed) for one in found.components] == [("good", 1)]
    assert set(found.mean_phase_s) == {"steps"}

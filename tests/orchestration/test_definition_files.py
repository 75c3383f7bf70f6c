"""Definitions as integrators write them, from files, side by side in one engine: every step type, every fallback."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from app.domain.errors import InvalidInput, NotFound
from app.domain.runs import DecisionAction, RunState, StepState
from app.orchestration.components import ComponentRouter
from app.orchestration.definition import WorkflowDefinition
from app.orchestration.definition_loader import load_definition_file
from tests.orchestration.support import Bench, Catalogue, answer

FILES = Path(__file__).parents[1] / "fixtures" / "workflows"
GOOD = sorted(path.name for path in FILES.iterdir() if path.is_file())
MALFORMED = sorted(path.name for path in (FILES / "malformed").iterdir())
KEY = "sk-ant-api03-Zk3mQ9xW2pLr7TdV5yBn8HcJ4fGa6KsE1uRo0iYt-Xq"
Answer = tuple[str, Mapping[str, Any]]
CONTINUE: Answer = ("continue", {})


@dataclass(frozen=True)
class Course:
    """What a run of a file is given and answered, and how its steps must have ended, each in its last visit."""

    answers: tuple[Answer, ...] = ()
    context: Mapping[str, Any] = field(default_factory=dict)
    ended: RunState = RunState.COMPLETED
    skipped: frozenset[str] = frozenset()
    failed: frozenset[str] = frozenset()


def skipped(*names: str) -> frozenset[str]:
    return frozenset(names)


COURSES = {
    "nine-types.yaml": Course(
        (CONTINUE,), {"area": "Denver"}, skipped=skipped("measure", "summary")
    ),
    "child-flow.yaml": Course((CONTINUE,), {"n": 1}),
    "fallbacks.yaml": Course(
        (("retry", {}), ("continue", {"figures": [1]})), skipped=skipped("modify", "send-outreach")
    ),
    "parallel.json": Course(skipped=skipped("small")),
    "nested.yaml": Course((CONTINUE, CONTINUE)),
    "undo.yaml": Course((("modify", {"room": 2}), CONTINUE)),
    "cache.yaml": Course(),
    "deadline.yaml": Course(skipped=skipped("s")),
    "guard.yaml": Course(
        (CONTINUE, ("skip", {})), {"who": "Ann", "key": KEY}, skipped=skipped("c")
    ),
    "missing-data.yaml": Course((("skip", {}), ("modify", {"signed": True, "rooms": [1, 2]}))),
    "mixed.yaml": Course(
        (("modify", {"full": True}), CONTINUE, ("retry", {}), CONTINUE), {"q": "walls"}
    ),
    "nightly.yaml": Course(),
}


def beside(definition_id: str, _version: str) -> WorkflowDefinition:
    for suffix in (".yaml", ".json"):
        if (FILES / f"{definition_id}{suffix}").exists():
            return load_definition_file(FILES / f"{definition_id}{suffix}", Catalogue())
    raise NotFound("workflow definition", definition_id)


async def go(bench: Bench, name: str, course: Course) -> None:
    """Run a file to its end with its answers; every question must have been expected."""
    engine = bench.engine
    model = load_definition_file(FILES / name, bench.catalogue)
    run_id = await engine.start(model, course.context, None, "ana")
    answers = list(course.answers)
    while answers and not (await engine.settle(run_id)).state.final:
        asked = await engine.open_questions(run_id)
        if asked:
            action, patch = answers.pop(0)
            decision = answer(DecisionAction(action), **patch)
            await engine.decide(asked[0].checkpoint_id, decision)
    await asyncio.wait_for(engine.wait(run_id), 60)
    run = await engine.status(run_id)
    states = {step.step_id: step.state for step in await engine.history(run_id)}
    found = {state: {key for key, one in states.items() if one is state} for state in StepState}
    assert (run.state, answers) == (course.ended, []), (name, run.outcome, answers)
    assert found[StepState.SKIPPED] == course.skipped, (name, states)
    assert found[StepState.FAILED] == course.failed, (name, states)
    assert not found[StepState.CANCELLED], (name, states)


def test_every_file_has_its_course() -> None:
    assert set(COURSES) == set(GOOD)
    assert len(MALFORMED) > 12


async def test_the_files_run_side_by_side_to_their_ends(bench: Bench) -> None:
    bench.engine.router.find_definition = beside
    courses = (go(bench, name, course) for name, course in COURSES.items())
    await asyncio.wait_for(asyncio.gather(*courses), 120)


@pytest.mark.parametrize("name", MALFORMED)
def test_a_malformed_file_is_refused_with_its_place(name: str) -> None:
    def itself(_id: str, _version: str) -> WorkflowDefinition:
        return load_definition_file(FILES / "malformed" / name, Catalogue())

    with pytest.raises(InvalidInput) as caught:
        ComponentRouter(Catalogue(), find_definition=itself).resolve(itself("", ""))
    assert str(caught.value).startswith(f"{name}:") or name == "loops.yaml"

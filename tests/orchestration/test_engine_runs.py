"""What can be done to a run, on the real journal and real encrypted files."""

from __future__ import annotations

import asyncio

from app.domain.runs import DecisionAction, RunState, StepState
from tests.orchestration.support import Bench, answer


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
    ended = await asyncio.wait_for(bench.engine.wait(run_id), 20)

    assert ended.state is RunState.COMPLETED
    assert ended.progress_pct == 100
    history = await bench.engine.history(run_id)
    assert [step.state for step in history] == [StepState.COMPLETED] * 14
    assert [step.skill for step in history][:3] == [
        "client_validator",
        "project_initializer",
        "compliance_checker",
    ]

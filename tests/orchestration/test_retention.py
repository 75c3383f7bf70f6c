"""Old runs lose their journal first and are forgotten later; what is younger or has not ended stays."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from app.domain.errors import NotFound
from app.domain.runs import DecisionAction, RunState
from app.orchestration.retention import RetentionPolicy, clean_up
from tests.orchestration.support import Bench, answer


async def test_what_is_older_than_the_policy_goes_and_a_waiting_run_stays(bench: Bench) -> None:
    done = await bench.engine.start(bench.printed(), {}, None, "ana")
    asked = await bench.question(done)
    await bench.engine.decide(asked.checkpoint_id, answer(DecisionAction.CONTINUE))
    await asyncio.wait_for(bench.engine.wait(done), 10)
    waiting = await bench.engine.start(bench.printed(), {}, None, "ana")
    await bench.question(waiting)
    engine, clock = bench.store.engine, bench.store.clock
    policy = RetentionPolicy(timedelta(days=30), timedelta(days=365))

    nothing = await clean_up(engine, policy, clock.now())
    assert (nothing.journals, nothing.runs) == (0, ())
    later = await clean_up(engine, policy, clock.now() + timedelta(days=31))
    assert (later.journals, later.runs) == (1, ())
    assert len(await bench.engine.history(done)) == 14
    fork = await bench.engine.rollback(done, "review", 1, "ana")  # the journal is not needed for it
    await bench.question(fork)
    last = await clean_up(engine, policy, clock.now() + timedelta(days=366))
    assert (last.journals, last.runs) == (0, (done,))
    with pytest.raises(NotFound):
        await bench.engine.status(done)
    assert (await bench.engine.status(waiting)).state is RunState.WAITING

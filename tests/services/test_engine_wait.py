"""Waiting for the engine."""

from __future__ import annotations

import asyncio
from typing import cast

import pytest

from app.ports.engine import WorkflowEngine
from app.services.engine_wait import EngineWait


async def test_a_call_that_is_cancelled_while_it_waits_takes_the_engine_from_nobody() -> None:
    starting: asyncio.Future[WorkflowEngine] = asyncio.get_running_loop().create_future()
    wait = EngineWait(starting)

    async def call() -> WorkflowEngine:
        return await wait

    first, second = asyncio.create_task(call()), asyncio.create_task(call())
    await asyncio.sleep(0)
    first.cancel()
    await asyncio.gather(first, return_exceptions=True)
    assert not starting.cancelled()
    engine = cast("WorkflowEngine", object())
    starting.set_result(engine)
    assert await second is engine
    assert await wait is engine


async def test_an_engine_that_could_not_start_is_told_to_every_call() -> None:
    starting: asyncio.Future[WorkflowEngine] = asyncio.get_running_loop().create_future()
    starting.set_exception(RuntimeError("no disk"))
    for _ in range(2):
        with pytest.raises(RuntimeError, match="no disk"):
            await EngineWait(starting)

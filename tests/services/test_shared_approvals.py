"""Two people answer one question of a run on two tablets: two real stores, a real engine, a real server."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, cast
from uuid import UUID

import pytest

from app.domain.errors import Conflict
from app.domain.records import CheckpointRecord
from app.domain.runs import CheckpointInfo, Decision, DecisionAction, RunState
from app.orchestration.definition_loader import load_definition
from app.orchestration.engine import DbosEngine, EngineSettings
from app.orchestration.run_store import RunStore
from app.ports.engine import WorkflowEngine
from app.services.shared_approvals import SharedApprovals
from app.storage.run_recorder import RunRecorder
from tests.orchestration.support import Catalogue, RandomIds, Tools
from tests.services.sync_crews import Crew, Join, join, office

__all__ = ["join", "office"]
pytestmark = pytest.mark.slow
LIMIT_S = 60
DEFINITION = """
name: Send the report
version: 1.0.0
phases:
  - id: review
    checkpoint: {title: "Send it?"}
    transitions: [{to: archive, condition: all_skills_success}]
  - id: archive
    skills: [archive_manager]
    transitions: [{to: delivery, condition: all_skills_success}]
  - id: delivery
    skills: [email_sender]
"""


class NoRuns:
    """The engine of a tablet on which nothing was started."""

    async def pending_checkpoints(self, _job_id: UUID | None = None) -> tuple[CheckpointInfo, ...]:
        return ()

    async def find_checkpoint(self, _checkpoint_id: UUID) -> None:
        return None


class Desk:
    """A tablet with the run that asks, and one that only sees the question."""

    def __init__(self, here: Crew, there: Crew, engine: DbosEngine, catalogue: Catalogue) -> None:
        self.here, self.there, self.engine, self.catalogue = here, there, engine, catalogue
        self.approvals = SharedApprovals(here.site.store, _now(engine), here.site.clock)
        self.elsewhere = SharedApprovals(there.site.store, _now(NoRuns()), there.site.clock)
        self.run_id = UUID(int=0)

    async def ask(self) -> UUID:
        """Start the run on the first tablet; both know the question afterwards."""
        definition = load_definition(DEFINITION, "test.yaml", "test", self.catalogue)
        job_id = self.here.site.job.id
        self.run_id = await self.engine.start(definition, {}, job_id, "Ana")
        await self.until(RunState.WAITING)
        await self.both_sync()
        asked = await self.elsewhere.question(job_id)
        assert asked is not None
        assert asked.title == "Send it?"
        assert asked == await self.approvals.question(job_id)
        return asked.checkpoint_id

    async def both_sync(self) -> None:
        """The one without the run comes first."""
        for crew in (self.there, self.here, self.there):
            assert (await crew.centre.sync_now()).error == ""

    async def until(self, state: RunState) -> None:
        """Wait until the run rests, which must be there."""
        run = await asyncio.wait_for(self.engine.settle(self.run_id), LIMIT_S)
        assert run.state is state

    def sent(self) -> int:
        """How often the effect was had."""
        return self.catalogue.count("email_sender")


def _now(engine: object) -> asyncio.Future[WorkflowEngine]:
    ready: asyncio.Future[WorkflowEngine] = asyncio.get_running_loop().create_future()
    ready.set_result(cast("WorkflowEngine", engine))
    return ready


def answer(action: DecisionAction, person: str, crew: Crew) -> Decision:
    return Decision(action, person, crew.site.clock.now(), "because")


@asynccontextmanager
async def two_tablets(join: Join) -> AsyncIterator[Desk]:
    here, there = join(), join()
    for crew in (here, there):
        await crew.centre.sign_in(crew.form)
        await crew.centre.sync_now()
    store, catalogue = here.site.store, Catalogue()
    runs = RunStore(store.engine, here.site.clock, RunRecorder(store.operations))
    runs.prepare()
    engine = DbosEngine(
        EngineSettings(store.journal_engine(), poll_interval_s=0.02),
        runs,
        catalogue,
        lambda *_: cast("Any", Tools()),
        RandomIds(),
        random.Random(1),
        {},
    )
    await engine.launch()
    try:
        yield Desk(here, there, engine, catalogue)
    finally:
        await engine.stop()


async def test_an_answer_given_on_another_tablet_lets_the_run_go_on_once(join: Join) -> None:
    async with two_tablets(join) as desk:
        asked = await desk.ask()
        await desk.elsewhere.decide(asked, answer(DecisionAction.CONTINUE, "Ben", desk.there))
        with pytest.raises(Conflict, match="Ben has answered"):
            await desk.elsewhere.decide(asked, answer(DecisionAction.ABORT, "Cy", desk.there))
        await desk.both_sync()
        await desk.approvals.follow()
        await desk.until(RunState.COMPLETED)
        await desk.approvals.follow()
        await desk.both_sync()
        assert desk.sent() == 1
        for crew in (desk.here, desk.there):
            assert (await crew.centre.status()).refused == ()


async def test_the_same_answer_twice_has_its_effect_once_and_the_second_is_told(join: Join) -> None:
    async with two_tablets(join) as desk:
        asked = await desk.ask()
        await desk.elsewhere.decide(asked, answer(DecisionAction.CONTINUE, "Ben", desk.there))
        await desk.approvals.decide(asked, answer(DecisionAction.CONTINUE, "Ana", desk.here))
        await desk.until(RunState.COMPLETED)
        await desk.both_sync()
        await desk.approvals.follow()
        (told,) = (await desk.here.centre.status()).refused
        assert (told.code, told.decided_by) == ("ILLEGAL_TRANSITION", "Ben")
        assert desk.sent() == 1


async def test_a_run_that_went_on_against_an_earlier_answer_is_stopped_before_its_effect(
    join: Join,
) -> None:
    async with two_tablets(join) as desk:
        asked = await desk.ask()
        held = asyncio.Event()

        async def hold(_: object) -> dict[str, Any]:
            await held.wait()
            return {}

        desk.catalogue.behaviour["archive_manager"] = hold
        await desk.elsewhere.decide(asked, answer(DecisionAction.ABORT, "Ben", desk.there))
        await desk.approvals.decide(asked, answer(DecisionAction.CONTINUE, "Ana", desk.here))
        await desk.both_sync()
        await desk.approvals.follow()
        held.set()
        await desk.until(RunState.CANCELLED)
        await desk.approvals.follow()
        (told,) = (await desk.here.centre.status()).refused
        assert (told.decided_state, told.decided_by) == ("DECIDED", "Ben")
        assert desk.sent() == 0


async def test_a_run_rolled_back_after_an_overruled_answer_stops_before_its_effect(
    join: Join,
) -> None:
    async with two_tablets(join) as desk:
        asked = await desk.ask()
        begun, held = asyncio.Event(), asyncio.Event()

        async def hold(_: object) -> dict[str, Any]:
            begun.set()
            await held.wait()
            return {}

        desk.catalogue.behaviour["archive_manager"] = hold
        await desk.elsewhere.decide(asked, answer(DecisionAction.ABORT, "Ben", desk.there))
        await desk.approvals.decide(asked, answer(DecisionAction.CONTINUE, "Ana", desk.here))
        await asyncio.wait_for(begun.wait(), LIMIT_S)
        begun.clear()
        forked = await desk.engine.rollback(desk.run_id, "archive", 1, "Ana", "once more")
        await asyncio.wait_for(begun.wait(), LIMIT_S)
        again = await desk.engine.rollback(desk.run_id, "review", 1, "Ana", "ask again")
        await asyncio.wait_for(desk.engine.settle(again), LIMIT_S)
        await desk.both_sync()
        await desk.approvals.follow()
        held.set()
        states = {}
        for run_id in (forked, again):
            run = await asyncio.wait_for(desk.engine.settle(run_id), LIMIT_S)
            states[run_id] = run.state
        assert states == {forked: RunState.PAUSED, again: RunState.WAITING}
        assert desk.sent() == 0


async def test_of_three_answers_one_counts_and_both_others_are_told_whose(join: Join) -> None:
    async with two_tablets(join) as desk:
        third = join()
        await third.centre.sign_in(third.form)
        asked = await desk.ask()
        await third.centre.sync_now()
        elsewhere = SharedApprovals(third.site.store, _now(NoRuns()), third.site.clock)
        await elsewhere.decide(asked, answer(DecisionAction.CONTINUE, "Cy", third))
        await desk.elsewhere.decide(asked, answer(DecisionAction.ABORT, "Ben", desk.there))
        await desk.approvals.decide(asked, answer(DecisionAction.CONTINUE, "Ana", desk.here))
        await desk.until(RunState.COMPLETED)
        assert (await third.centre.sync_now()).refused == ()
        await desk.both_sync()
        await desk.approvals.follow()
        for crew in (desk.here, desk.there):
            (told,) = (await crew.centre.status()).refused
            assert (told.code, told.decided_by) == ("ILLEGAL_TRANSITION", "Cy")
            record = crew.site.store.get(CheckpointRecord, asked)
            assert (record.action, record.decided_by) == ("continue", "Cy")
        assert desk.sent() == 1

"""Agents are given tasks by priority and balance, lose them when they die, and hear what they are told."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Engine, create_engine

from app.domain.errors import Conflict, ErrorClass, ExternalError, InvalidInput, NotFound
from app.orchestration.agent_balancing import Candidate, Waiting, assign
from app.orchestration.agent_coordinator import AgentCoordinator, CoordinatorSettings
from app.orchestration.agent_mail import StoredMail
from app.orchestration.agent_store import AgentStore
from app.ports.agents import (
    AgentHealth,
    AgentKind,
    AgentProfile,
    AgentTask,
    Balancing,
    MessageScope,
    TaskPriority,
    TaskState,
)
from tests.orchestration.support import RandomIds, WallClock


class MovedClock(WallClock):
    """The computer's clock, moved by hand."""

    moved = timedelta()

    def now(self) -> datetime:
        return datetime.now(UTC) + self.moved


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    made = create_engine(database_url)
    yield made
    made.dispose()


@pytest.fixture
def store(engine: Engine) -> AgentStore:
    made = AgentStore(engine, MovedClock())
    made.prepare()
    return made


@pytest.fixture
async def desk(store: AgentStore) -> AsyncIterator[AgentCoordinator]:
    made = AgentCoordinator(store)
    await made.start()
    yield made
    await made.stop()


def profile(agent_id: str, capacity: int = 1, rank: int = 0, *can: str) -> AgentProfile:
    able = frozenset(can or ("count",))
    return AgentProfile(agent_id, AgentKind.TOOL, agent_id.title(), able, capacity, rank)


@dataclass
class Scripted:
    """An agent that holds its tasks until the test lets them go."""

    begun: list[str] = field(default_factory=list)
    gate: asyncio.Event = field(default_factory=asyncio.Event)

    async def __call__(self, task: AgentTask) -> dict[str, Any]:
        self.begun.append(task.key)
        await self.gate.wait()
        return {"done": task.key, **task.parameters}


async def until(check: Callable[[], bool]) -> None:
    async with asyncio.timeout(10):
        while not check():  # noqa: ASYNC110 (what is waited for is another task's work)
            await asyncio.sleep(0.01)


async def test_a_task_is_done_once_under_its_key(desk: AgentCoordinator) -> None:
    agent = Scripted()
    agent.gate.set()
    await desk.register(profile("one"), agent)
    task = AgentTask("run:1", "count", {"n": 3})
    assert await desk.perform(task) == {"done": "run:1", "n": 3}
    assert await desk.perform(task) == {"done": "run:1", "n": 3}
    assert agent.begun == ["run:1"]
    (known,) = await desk.agents()
    assert (known.completed, known.failed, known.load) == (1, 0, 0)
    assert desk.capabilities() == {"count"}


async def test_the_most_urgent_goes_first_and_within_a_priority_the_oldest(
    desk: AgentCoordinator,
) -> None:
    agent = Scripted()
    await desk.register(profile("one"), agent)
    await desk.submit(AgentTask("first", "count"))
    await until(lambda: agent.begun == ["first"])
    for key, priority in (
        ("low", TaskPriority.LOW),
        ("normal-1", TaskPriority.NORMAL),
        ("normal-2", TaskPriority.NORMAL),
        ("urgent", TaskPriority.URGENT),
    ):
        await desk.submit(AgentTask(key, "count", priority=priority))
    agent.gate.set()
    await until(lambda: len(agent.begun) == 5)
    assert agent.begun == ["first", "urgent", "normal-1", "normal-2", "low"]


async def test_nobody_gets_more_than_there_is_room_for(desk: AgentCoordinator) -> None:
    small, large = Scripted(), Scripted()
    await desk.register(profile("small", 1), small)
    await desk.register(profile("large", 3), large)
    for number in range(6):
        await desk.submit(AgentTask(f"t{number}", "count"))
    await until(lambda: len(small.begun) + len(large.begun) == 4)
    assert (len(small.begun), len(large.begun)) == (1, 3)
    small.gate.set()
    large.gate.set()
    await until(lambda: len(small.begun) + len(large.begun) == 6)


async def test_a_failure_is_told_with_its_class_and_can_be_tried_again(
    desk: AgentCoordinator,
) -> None:
    outcomes: list[Any] = [ExternalError(ErrorClass.NETWORK, "No connection."), {"ok": True}]

    async def agent(_: AgentTask) -> dict[str, Any]:
        outcome = outcomes.pop(0)
        if isinstance(outcome, Exception):
            raise outcome
        return dict(outcome)

    await desk.register(profile("one"), agent)
    with pytest.raises(ExternalError, match="No connection") as caught:
        await desk.perform(AgentTask("k", "count"))
    assert caught.value.error_class is ErrorClass.NETWORK
    assert await desk.perform(AgentTask("k", "count")) == {"ok": True}


async def test_a_task_that_nobody_can_do_is_refused_at_once(desk: AgentCoordinator) -> None:
    await desk.register(profile("one"), Scripted())
    with pytest.raises(NotFound, match="paint"):
        await desk.perform(AgentTask("k", "paint"))
    with pytest.raises(NotFound, match="agent two"):
        await desk.perform(AgentTask("k", "count", agent_id="two"))
    with pytest.raises(InvalidInput, match="capability"):
        await desk.register(AgentProfile("x", AgentKind.API, "X", frozenset()), Scripted())


async def test_a_cancelled_task_stops_and_makes_room(desk: AgentCoordinator) -> None:
    agent = Scripted()
    await desk.register(profile("one"), agent)
    performing = asyncio.create_task(desk.perform(AgentTask("k", "count")))
    await until(lambda: agent.begun == ["k"])
    await desk.submit(AgentTask("next", "count"))
    await desk.cancel("k")
    with pytest.raises(Conflict, match="cancelled"):
        await performing
    await until(lambda: agent.begun == ["k", "next"])


async def test_a_draining_agent_gets_nothing_new_and_goes_when_it_is_done(
    desk: AgentCoordinator,
) -> None:
    old, new = Scripted(), Scripted()
    await desk.register(profile("old", 5), old)
    await desk.submit(AgentTask("a", "count"))
    await until(lambda: old.begun == ["a"])
    await asyncio.to_thread(desk.store.drain, "old")
    await desk.register(profile("new", 5), new)
    await desk.submit(AgentTask("b", "count"))
    await until(lambda: new.begun == ["b"])
    with pytest.raises(Conflict, match="still has tasks"):
        await desk.deregister("old")
    old.gate.set()

    async def gone() -> bool:
        return next(one for one in await desk.agents() if one.profile.agent_id == "old").load == 0

    async with asyncio.timeout(10):
        while not await gone():  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    await desk.deregister("old")
    assert [one.profile.agent_id for one in await desk.agents()] == ["new"]


def quick(host: str) -> CoordinatorSettings:
    return CoordinatorSettings(
        host, shared=True, beat_every_s=0.05, dead_after_s=0.4, look_every_s=0.05
    )


async def test_the_tasks_of_a_dead_process_go_to_another_one(engine: Engine) -> None:
    first = AgentCoordinator(AgentStore(engine, WallClock()), quick("first"))
    second = AgentCoordinator(AgentStore(engine, WallClock()), quick("second"))
    await first.start()
    await second.start()
    dying, living = Scripted(), Scripted()
    living.gate.set()
    await first.register(profile("dying", 3), dying)
    await first.submit(AgentTask("again", "count"))
    await first.submit(AgentTask("once", "count", repeatable=False))
    await until(lambda: len(dying.begun) == 2)
    await first.stop()  # it beats no more, as after a kill
    await second.register(profile("living", 3), living)
    assert await second.perform(AgentTask("again", "count")) == {"done": "again"}
    with pytest.raises(Conflict, match="nobody knows whether it happened"):
        await second.perform(AgentTask("once", "count", repeatable=False))
    assert living.begun == ["again"]
    health = {one.profile.agent_id: one.health for one in await second.agents()}
    assert health == {"dying": AgentHealth.DEAD, "living": AgentHealth.ALIVE}
    await asyncio.to_thread(second.store.settle, "once", happened=True, by="ana")
    done = await second.perform(AgentTask("once", "count", repeatable=False))
    assert done == {"confirmed_by": "ana"}
    with pytest.raises(Conflict, match="not in doubt"):
        await asyncio.to_thread(second.store.settle, "once", happened=True, by="ana")
    await second.stop()


async def test_a_process_that_waits_hears_of_what_another_one_did(engine: Engine) -> None:
    asking = AgentCoordinator(AgentStore(engine, WallClock()), quick("asking"))
    doing = AgentCoordinator(AgentStore(engine, WallClock()), quick("doing"))
    await asking.start()
    await doing.start()
    agent = Scripted()
    agent.gate.set()
    await doing.register(profile("one"), agent)
    async with asyncio.timeout(10):
        assert await asking.perform(AgentTask("k", "count")) == {"done": "k"}
    await asking.stop()
    await doing.stop()


async def test_after_a_restart_what_was_under_way_is_done_again(store: AgentStore) -> None:
    before = AgentCoordinator(store)
    await before.start()
    stuck = Scripted()
    await before.register(profile("one"), stuck)
    await before.submit(AgentTask("k", "count"))
    await until(lambda: stuck.begun == ["k"])
    await before.stop()
    after = AgentCoordinator(store)
    await after.start()
    agent = Scripted()
    agent.gate.set()
    await after.register(profile("one"), agent)
    assert await after.perform(AgentTask("k", "count")) == {"done": "k"}
    assert store.task("k").attempts == 2
    await after.stop()


def test_a_result_that_comes_after_the_task_was_taken_back_is_dropped(store: AgentStore) -> None:
    store.register(profile("late", 1))
    store.submit(AgentTask("k", "count"))
    store.assign()
    (late,) = store.take(["late"])
    assert store.release_host("") == ("k",)
    assert not store.finish(late, {"n": 1})
    assert store.task("k").state is TaskState.QUEUED


@pytest.mark.parametrize(
    ("balancing", "expected"),
    [
        (Balancing.ROUND_ROBIN, ["a", "b", "c", "a", "b", "c"]),
        (Balancing.LEAST_LOADED, ["c", "c", "a", "b", "c", "c"]),
        (Balancing.PRIORITY, ["b", "b", "b", "b", "a", "c"]),
    ],
)
def test_each_balancing_chooses_as_it_says(balancing: Balancing, expected: list[str]) -> None:
    able = frozenset({"x"})
    candidates = [
        Candidate("a", able, 4, 1, 1, 1),
        Candidate("b", able, 4, 2, 0, 2)
        if balancing is Balancing.PRIORITY
        else Candidate("b", able, 4, 2, 1, 2),
        Candidate("c", able, 8, 1, 0 if balancing is Balancing.LEAST_LOADED else 2, 3),
    ]
    waiting = [Waiting(str(n), "x", "", balancing) for n in range(6)]
    assert [agent for _, agent in assign(waiting, candidates)] == expected


_NAMES = st.sampled_from(["a", "b", "c", "d"])
_CANDIDATES = st.lists(
    st.builds(
        Candidate,
        agent_id=_NAMES,
        capabilities=st.frozensets(st.sampled_from(["x", "y"]), min_size=1),
        capacity=st.integers(1, 4),
        rank=st.integers(0, 3),
        load=st.integers(0, 4),
        assigned_place=st.integers(0, 9),
    ),
    unique_by=lambda one: one.agent_id,
)
_WAITING = st.lists(
    st.builds(
        Waiting,
        key=st.uuids().map(str),
        capability=st.sampled_from(["x", "y"]),
        agent_id=st.sampled_from(["", "", "a"]),
        balancing=st.sampled_from(Balancing),
    ),
    unique_by=lambda one: one.key,
    max_size=20,
)


@given(_WAITING, _CANDIDATES)
def test_nothing_is_given_twice_or_beyond_room_and_nothing_waits_that_could_go(
    waiting: list[Waiting], candidates: list[Candidate]
) -> None:
    agents = {one.agent_id: one for one in candidates}
    asked = {one.key: one for one in waiting}
    given_to = dict(assign(waiting, candidates))
    assert len(given_to) <= len(waiting)
    load = {one.agent_id: one.load for one in candidates}
    for key, agent_id in given_to.items():
        load[agent_id] += 1
        assert asked[key].capability in agents[agent_id].capabilities
        assert asked[key].agent_id in ("", agent_id)
        assert load[agent_id] <= agents[agent_id].capacity
    for left in set(asked) - set(given_to):
        task = asked[left]
        assert not [
            one
            for one in candidates
            if load[one.agent_id] < one.capacity
            and task.capability in one.capabilities
            and task.agent_id in ("", one.agent_id)
        ]


async def test_messages_reach_one_a_channel_or_all_and_outlive_a_restart(
    store: AgentStore,
) -> None:
    for name in ("ann", "bob", "cid"):
        store.register(profile(name))
    mail = StoredMail(store, RandomIds())
    await mail.join("bob", "drying")
    await mail.join("ann", "drying")
    await mail.join("bob", "drying")
    direct = await mail.send("ann", "bob", "question", {"n": 1})
    channel = await mail.publish("ann", "drying", "news", {"n": 2})
    everyone = await mail.broadcast("ann", "notice", {"n": 3})
    reopened = StoredMail(AgentStore(store.engine, WallClock()), RandomIds())
    assert await reopened.inbox("ann") == ()
    heard = await reopened.inbox("bob")
    assert {one.message_id for one in heard} == {
        direct.message_id,
        channel.message_id,
        everyone.message_id,
    }
    assert {one.scope for one in heard} == set(MessageScope)
    assert [one.topic for one in await reopened.inbox("cid")] == ["notice"]
    await reopened.acknowledge("bob", direct.message_id)
    await reopened.acknowledge("bob", direct.message_id)
    assert direct not in await mail.inbox("bob")
    with pytest.raises(NotFound):
        await mail.acknowledge("cid", direct.message_id)
    with pytest.raises(NotFound, match="dan"):
        await mail.send("ann", "dan", "question", {})
    with pytest.raises(InvalidInput, match="characters"):
        await mail.broadcast("ann", "long", {"text": "x" * 100_000})

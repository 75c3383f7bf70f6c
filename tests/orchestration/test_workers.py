"""Several server processes over PostgreSQL: they share the work, and what one leaves behind another finishes."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import random
import signal
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import create_engine, text

from app.domain.errors import Conflict
from app.domain.runs import CheckpointCause, DecisionAction, RunState
from app.orchestration.checkpoint_store import CheckpointStore
from app.orchestration.components import ComponentRouter
from app.orchestration.definition_loader import load_definition
from app.orchestration.executors import ExecutorRegister, ExecutorState
from app.orchestration.interpreter import INTERPRETER_VERSION
from app.orchestration.run_queries import RunQueries
from app.orchestration.run_store import NewRun, RunStore
from tests.conftest import new_database
from tests.orchestration.support import PRINTED, SKILLS, Catalogue, WallClock, answer, eventually
from tests.orchestration.worker_program import CLUSTER, program, server_engine

pytestmark = pytest.mark.postgres
CONTEXT = multiprocessing.get_context("forkserver")
CONTEXT.set_forkserver_preload(["tests.orchestration.worker_program"])
RECOVERED_WITHIN_S = 5.0


@dataclass
class Worker:
    """A process and what it called itself."""

    process: BaseProcess
    executor_id: str

    def kill(self) -> None:
        """As a power cut would."""
        self.process.kill()
        self.process.join()


@dataclass
class Cluster:
    """Several processes over one database, and this one that only writes and reads the tables."""

    url: str
    folder: Path
    delay_s: float = 0.01
    workers: list[Worker] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.store = RunStore(create_engine(self.url), WallClock())
        self.store.prepare()
        self.queries = RunQueries(self.store.engine)
        self.checkpoints = CheckpointStore(self.store)
        self.register = ExecutorRegister(self.store.engine)

    def start(self, count: int, version: str = INTERPRETER_VERSION) -> None:
        """Start so many processes of a version and wait until they work."""
        begun: list[tuple[BaseProcess, Connection]] = []
        for _ in range(count):
            said, says = CONTEXT.Pipe(duplex=False)
            arguments = (self.url, self.folder, self.delay_s, says, version)
            process: BaseProcess = CONTEXT.Process(target=program, args=arguments)
            process.start()
            says.close()
            begun.append((process, said))
        for started, said in begun:
            assert said.poll(60)
            self.workers.append(Worker(started, said.recv()))

    def kill(self, place: int) -> Worker:
        """Kill one of the processes."""
        worker = self.workers.pop(place)
        worker.kill()
        return worker

    def begin(self, count: int) -> list[UUID]:
        """Write runs down as the API does; a worker finds them."""
        definition = load_definition(PRINTED.read_text("utf-8"), "r.yaml", "r", Catalogue())
        model = ComponentRouter(Catalogue()).resolve(definition)
        ids = [uuid4() for _ in range(count)]
        for run_id in ids:
            run_input = {
                "definition": model.to_json(),
                "context": {},
                "job_id": None,
                "by": "ana",
            }
            self.store.create(
                NewRun(run_id, None, model.id, model.name, model.version, run_input, "ana")
            )
        return ids

    def owners(self) -> Counter[str]:
        """How many runs each process has in the journal."""
        statement = text(
            "select executor_id, count(*) from dbos.workflow_status where status = 'PENDING' group by 1"
        )
        with self.store.engine.connect() as connection:
            return Counter({row[0]: row[1] for row in connection.execute(statement)})

    def answer_everything(self) -> int:
        """Approve what is asked and confirm what is in doubt; returns how many effects were in doubt."""
        doubts = 0
        for asked in self.queries.pending_checkpoints():
            doubts += asked.cause is CheckpointCause.IN_DOUBT
            with suppress(Conflict):
                self.checkpoints.decide(asked.checkpoint_id, answer(DecisionAction.CONTINUE))
        return doubts

    def unfinished(self) -> int:
        """How many runs have not ended."""
        return len(self.queries.unfinished())

    def close(self) -> None:
        """Kill what is left."""
        while self.workers:
            self.kill(0)
        self.store.engine.dispose()


@pytest.fixture
def cluster(postgres_url: str, tmp_path: Path) -> Iterator[Cluster]:
    made = Cluster(new_database(postgres_url), tmp_path)
    yield made
    made.close()


def until(check: Callable[[], bool], within_s: float) -> float:
    """Wait until the check holds; returns the seconds it took."""
    begun = time.monotonic()
    while not check():
        assert time.monotonic() - begun < within_s, "it took too long"
        time.sleep(0.02)
    return time.monotonic() - begun


def check_ledger(folder: Path, runs: list[UUID], doubts: int) -> None:
    lines = [line.split() for line in (folder / "ledger.txt").read_text().splitlines()]
    sent: Counter[str] = Counter()
    keys: dict[tuple[str, str], set[str]] = {}
    for skill, key, _executor in lines:
        run = key.split(":")[0]
        keys.setdefault((run, skill), set()).add(key)
        sent[run] += skill == "email_sender"
    effects_missing = 0
    for run in map(str, runs):
        done = {skill for own, skill in keys if own == run}
        assert set(SKILLS) - done <= {"email_sender"}, "a step was lost"
        assert sent[run] <= 1, "an effect was repeated"
        effects_missing += sent[run] == 0
    assert effects_missing <= doubts, "an effect was left out that nobody was asked about"
    assert all(len(own) == 1 for own in keys.values()), "a repeated step had another key"


def drive(cluster: Cluster, runs: list[UUID], kills: int, seed: int) -> int:
    """Answer questions and kill processes at random until the number is reached, then let the rest finish."""
    source = random.Random(seed)
    doubts = 0
    for _ in range(kills):
        pause = time.monotonic() + source.uniform(0.05, 0.9)
        while time.monotonic() < pause:
            doubts += cluster.answer_everything()
            time.sleep(0.02)
        cluster.kill(source.randrange(len(cluster.workers)))
        cluster.start(1)

    def all_done() -> bool:
        nonlocal doubts
        doubts += cluster.answer_everything()
        return cluster.unfinished() == 0

    until(all_done, 90)
    assert {cluster.queries.state(run) for run in runs} == {RunState.COMPLETED}
    return doubts


def test_three_workers_killed_at_random_lose_no_step_and_repeat_no_effect(cluster: Cluster) -> None:
    cluster.start(3)
    runs = cluster.begin(8)
    doubts = drive(cluster, runs, kills=3, seed=5)
    check_ledger(cluster.folder, runs, doubts)


@pytest.mark.slow
def test_three_workers_killed_two_hundred_times(cluster: Cluster) -> None:
    cluster.delay_s = 0.03
    cluster.start(3)
    runs: list[UUID] = []
    doubts = 0
    for seed in range(20):
        own = cluster.begin(15)
        runs += own
        doubts += drive(cluster, own, kills=10, seed=seed)
    check_ledger(cluster.folder, runs, doubts)


@pytest.mark.slow
def test_runs_of_a_dead_worker_are_parked_elsewhere_within_five_seconds(cluster: Cluster) -> None:
    cluster.start(3)
    runs = cluster.begin(9)
    until(lambda: len(cluster.queries.pending_checkpoints()) == len(runs), 60)
    owners = cluster.owners()
    busiest = max(range(3), key=lambda place: owners[cluster.workers[place].executor_id])
    dead = cluster.kill(busiest)
    lost = owners[dead.executor_id]
    assert lost > 0

    def taken_over() -> bool:
        now = cluster.owners()
        return now[dead.executor_id] == 0 and sum(now.values()) == len(runs)

    took_s = until(taken_over, 30)
    assert took_s < RECOVERED_WITHIN_S
    states = {one.executor_id: one.state for one in cluster.register.all()}
    assert states.pop(dead.executor_id) is ExecutorState.REAPED
    assert set(states.values()) == {ExecutorState.ALIVE}
    cluster.answer_everything()
    until(lambda: cluster.unfinished() == 0, 30)


@pytest.mark.slow
def test_a_worker_that_was_only_asleep_stops_when_it_wakes_up(cluster: Cluster) -> None:
    cluster.start(2)
    runs = cluster.begin(6)
    until(lambda: len(cluster.queries.pending_checkpoints()) == len(runs), 60)
    sleeper = cluster.workers[0]
    assert sleeper.process.pid is not None
    os.kill(sleeper.process.pid, signal.SIGSTOP)
    until(lambda: cluster.owners()[sleeper.executor_id] == 0, 30)
    os.kill(sleeper.process.pid, signal.SIGCONT)
    sleeper.process.join(20)
    assert sleeper.process.exitcode == 0
    assert (cluster.folder / "lost.txt").read_text().split() == [sleeper.executor_id]
    cluster.answer_everything()
    until(lambda: cluster.unfinished() == 0, 30)
    check_ledger(cluster.folder, runs, 0)


async def test_an_orderly_stop_hands_everything_over_at_once(cluster: Cluster) -> None:
    engine = server_engine(cluster.url, Catalogue(), "first")
    await engine.launch()
    definition = load_definition(PRINTED.read_text("utf-8"), "r.yaml", "r", Catalogue())
    run_id = await engine.start(definition, {}, None, "ana")

    async def is_asked() -> bool:
        return bool(await engine.pending_checkpoints())

    await eventually(is_asked)
    await engine.stop()
    assert [one.state for one in cluster.register.all()] == [ExecutorState.STOPPED]
    await asyncio.to_thread(cluster.start, 1)
    heir = cluster.workers[0].executor_id
    took_s = await asyncio.to_thread(until, lambda: cluster.owners()[heir] == 1, 20)
    assert took_s < CLUSTER.dead_after_s, "it waited for a heartbeat"
    await asyncio.to_thread(cluster.answer_everything)
    await asyncio.to_thread(until, lambda: cluster.unfinished() == 0, 20)
    assert cluster.queries.state(run_id) is RunState.COMPLETED


@pytest.mark.slow
def test_runs_of_an_older_version_go_on_under_the_new_one(cluster: Cluster) -> None:
    cluster.start(1, "restoreassist-interpreter-1")
    parked = cluster.begin(3)
    until(lambda: len(cluster.queries.pending_checkpoints()) == len(parked), 60)
    cluster.kill(0)
    queued = cluster.begin(1)
    cluster.start(1)
    doubts = 0

    def all_done() -> bool:
        nonlocal doubts
        doubts += cluster.answer_everything()
        return cluster.unfinished() == 0

    until(all_done, 90)
    runs = [*parked, *queued]
    assert {cluster.queries.state(run) for run in runs} == {RunState.COMPLETED}
    assert doubts == 0
    check_ledger(cluster.folder, runs, 0)
    lines = (cluster.folder / "ledger.txt").read_text().splitlines()
    keys = [tuple(line.split()[:2]) for line in lines]
    assert len(keys) == len(set(keys)), "a step that was over was done again"

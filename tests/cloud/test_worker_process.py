"""The worker command on PostgreSQL: it runs skills on what tablets sent, tells its figures, and stops when told."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import insert, select

from app.domain.errors import Conflict, InvalidInput, NotFound
from app.domain.records import DocumentKind
from app.domain.runs import DecisionAction, RunState, StepKind
from app.orchestration.agent_coordinator import AgentCoordinator
from app.orchestration.agent_kinds.provider import AgentComponents
from app.orchestration.agent_kinds.shipped import shipped_agents
from app.orchestration.agent_store import AgentStore
from app.orchestration.checkpoint_store import CheckpointStore
from app.orchestration.components import ComponentRouter
from app.orchestration.definition_loader import load_definition
from app.orchestration.run_queries import RunQueries
from app.orchestration.run_store import NewRun, RunStore
from app.wire.records import kind_of, to_fields
from cloud.auth.accounts import ensure_tenant
from cloud.auth.server_key import ServerKey
from cloud.storage.database import Database
from cloud.storage.migrate import migrate
from cloud.storage.run_engines import run_engine, within
from cloud.storage.tables import job_heads, records
from cloud.storage.workflow_tables import workflow_letters
from cloud.workflows.ownership import note_run, runs_of
from cloud.workflows.skill_tools import ServerTools
from skills.registry import SkillRegistry
from tests.conftest import new_database
from tests.orchestration.support import WallClock, answer
from tests.skills.sample_job import COMPLETE, JOB_ID

pytestmark = pytest.mark.postgres
ROOT = Path(__file__).parents[2]
CHECK = """
name: Check at the office
version: 1.0.0
phases:
  - id: look
    skills: [client_validator, compliance_checker]
    steps:
      - {id: advice, type: agent, component: next-steps}
      - {id: deep, type: agent, component: record-check}
    transitions: [{to: review, condition: all_skills_success}]
  - id: review
    skills: [quality_checker]
    checkpoint: {title: "Agree?"}
"""


@dataclass
class Office:
    """A database with a company and the job that its tablet sent."""

    url: str
    database: Database
    tenant_id: UUID

    def own_run(self, tenant_id: UUID | None = None) -> UUID:
        """A run's id that is noted as the company's."""
        run_id = uuid4()
        with self.database.write() as connection:
            note_run(connection, tenant_id or self.tenant_id, run_id, JOB_ID, None, 1)
        return run_id


@pytest.fixture
def office(postgres_url: str) -> Iterator[Office]:
    url = new_database(postgres_url)
    database = Database(url)
    migrate(database)
    with database.write() as connection:
        tenant_id = ensure_tenant(connection, "Dry & Co", 1)
        rows = [
            {
                "tenant_id": tenant_id,
                "id": record.id,
                "job_id": JOB_ID,
                "kind": kind_of(record).value,
                "seq": seq,
                "version": 1,
                "dead": False,
                "fields": json.dumps(to_fields(record)),
                "holders": "{}",
                "origin": uuid4(),
            }
            for seq, record in enumerate(COMPLETE, start=1)
        ]
        connection.execute(insert(records), rows)
        connection.execute(
            insert(job_heads).values(
                tenant_id=tenant_id, job_id=JOB_ID, seq=len(rows), chain_index=1, hash="0" * 64
            )
        )
    yield Office(url, database, tenant_id)
    database.close()


def until(check: Callable[[], bool], within_s: float = 60) -> None:
    end = time.monotonic() + within_s
    while not check():
        assert time.monotonic() < end, "it took too long"
        time.sleep(0.05)


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "cloud.cli", *arguments]


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT)}


def test_a_worker_runs_skills_on_the_record_tells_its_figures_and_stops_when_told(
    office: Office, tmp_path: Path
) -> None:
    store = RunStore(within(run_engine(office.url), None), WallClock())
    store.prepare()
    queries = RunQueries(store.engine)
    process = subprocess.Popen(
        command(
            "worker", "--data", str(tmp_path), "--database-url", office.url, "--metrics-port", "0"
        ),
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        ready = json.loads(process.stdout.readline())
        run_id = office.own_run()
        catalogue = SkillRegistry()
        loaded = load_definition(CHECK, "check.yaml", "check", catalogue)
        agents = AgentCoordinator(AgentStore(store.engine, WallClock()))
        provider = AgentComponents(agents, shipped_agents())
        model = ComponentRouter(catalogue, {StepKind.AGENT: provider}).resolve(loaded)
        run_input = {
            "definition": model.to_json(),
            "context": {},
            "job_id": str(JOB_ID),
            "by": "Olga",
        }
        store.create(NewRun(run_id, JOB_ID, model.id, model.name, model.version, run_input, "Olga"))
        until(lambda: bool(queries.pending_checkpoints()))
        (asked,) = queries.pending_checkpoints()
        text = scrape(ready["metrics_port"], process)
        assert 'restoreassist_runs{state="WAITING"} 1.0' in text
        assert 'restoreassist_workers{state="ALIVE"} 1.0' in text
        assert 'restoreassist_skill_calls_total{skill="client_validator",version="1.0.0"}' in text
        CheckpointStore(store).decide(asked.checkpoint_id, answer(DecisionAction.CONTINUE))
        until(lambda: queries.state(run_id).final)
        assert queries.state(run_id) is RunState.COMPLETED
        checked = next(s for s in queries.history(run_id) if s.component == "client_validator")
        assert checked.output is not None
        assert checked.output["client"] == "Ada Byron"
        outputs = queries.outputs(run_id)
        assert outputs["advice"]["proposals"]
        assert set(outputs["deep"]["outputs"]) >= {"client_validator", "quality_checker"}
        with office.database.read() as connection:
            assert runs_of(connection, office.tenant_id) > {run_id}
        assert 'restoreassist_run_seconds_mean_24h{definition="check"}' in scrape(
            ready["metrics_port"], process
        )
        known = listed(office, tmp_path)
        assert [(one["executor_id"], one["state"]) for one in known] == [
            (ready["executor_id"], "ALIVE")
        ]
        process.send_signal(signal.SIGTERM)
        _out, err = process.communicate(timeout=60)
        assert (process.returncode, err) == (0, "")
        assert [one["state"] for one in listed(office, tmp_path)] == ["STOPPED"]
    finally:
        process.kill()
        process.wait()
        store.engine.dispose()


def scrape(port: int, worker: subprocess.Popen[str]) -> str:
    """What the worker tells of itself; what it complained of when it cannot."""
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=60) as answered:
            text: str = answered.read().decode()
    except urllib.error.HTTPError as error:
        worker.terminate()
        pytest.fail(f"/metrics: {error}; the worker said: {worker.communicate(timeout=60)[1]}")
    return text


def listed(office: Office, data: Path) -> list[dict[str, Any]]:
    ended = subprocess.run(
        command("workers", "--data", str(data), "--database-url", office.url, "--json"),
        env=environment(),
        capture_output=True,
        text=True,
        check=True,
    )
    known: list[dict[str, Any]] = json.loads(ended.stdout)["workers"]
    return known


def test_a_worker_on_the_embedded_database_is_refused_in_words(tmp_path: Path) -> None:
    ended = subprocess.run(
        command("worker", "--data", str(tmp_path)),
        env={k: v for k, v in environment().items() if k != "RESTOREASSIST_DATABASE_URL"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 2
    assert "workers share one PostgreSQL" in ended.stderr
    assert "Traceback" not in ended.stderr


def tools(office: Office, run_id: UUID) -> ServerTools:
    return ServerTools(office.database, ServerKey.new(), JOB_ID, run_id)


async def test_a_run_reads_only_the_job_of_its_own_company(office: Office) -> None:
    file = await tools(office, office.own_run()).job_file()
    assert set(file.records) == set(COMPLETE)
    assert file.revision == str(len(COMPLETE))
    with office.database.write() as connection:
        other = ensure_tenant(connection, "Wet & Co", 1)
    foreign = await tools(office, office.own_run(other)).job_file()
    assert (foreign.records, foreign.revision) == ((), "")
    with pytest.raises(NotFound, match="company"):
        await tools(office, uuid4()).job_file()
    with office.database.read() as connection:
        assert len(runs_of(connection, other)) == 1
        assert runs_of(connection, other, uuid4()) == frozenset()


async def test_children_and_forks_belong_to_the_company_of_the_run_they_come_from(
    office: Office,
) -> None:
    store = RunStore(within(run_engine(office.url), None), WallClock())
    store.prepare()
    first, fork, child = office.own_run(), uuid4(), uuid4()
    for new in (
        NewRun(fork, JOB_ID, "d", "D", "1", {}, "Olga", forked_from=first),
        NewRun(child, JOB_ID, "d", "D", "1", {}, "Olga", parent_run_id=fork),
    ):
        store.create(new)
    file = await tools(office, child).job_file()
    assert set(file.records) == set(COMPLETE)
    store.engine.dispose()


async def test_a_mail_is_queued_once_per_key_in_the_company_of_the_run(office: Office) -> None:
    own = tools(office, office.own_run())
    first = await own.queue_message("ada@example.com", "Subject", "Body", (), key="run:7")
    assert await own.queue_message("ada@example.com", "Subject", "Body", (), key="run:7") == first
    with office.database.read() as connection:
        owners = connection.execute(select(workflow_letters.c.tenant_id)).scalars().all()
    assert owners == [office.tenant_id]


async def test_what_the_server_cannot_do_is_said(office: Office) -> None:
    own = tools(office, office.own_run())
    with pytest.raises(Conflict, match="built on a device"):
        await own.build_document(DocumentKind.REPORT, {}, key="k")
    with pytest.raises(InvalidInput, match="no e-mail address"):
        await own.queue_message("nobody", "s", "b", (), key="k")
    with pytest.raises(Conflict, match="share them from a device"):
        await own.queue_message("a@b.example", "s", "b", (uuid4(),), key="k")

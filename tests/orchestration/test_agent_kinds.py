"""One agent of each kind does its work on what is really there, and says what it lacks."""

from __future__ import annotations

import asyncio
import base64
import threading
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from uuid import UUID

import pytest

from app.bootstrap.skill_trial import MemoryTools
from app.domain.errors import Conflict, ErrorClass, ExternalError, InvalidInput
from app.orchestration.admission import Admissions
from app.orchestration.agent_kinds.agent_definition import read_agent
from app.orchestration.agent_kinds.shipped import shipped_agents
from app.orchestration.agent_kinds.surroundings import Surroundings
from app.orchestration.agent_kinds.working import working_of
from app.orchestration.function_sandbox import MontySandbox
from app.ports.agents import AgentKind, AgentTask
from app.ports.resources import Resources
from app.sync.service_caller import HttpServiceCaller
from skills.registry import SkillRegistry
from tests.skills.sample_job import CONTAMINATED, FULL, JOB_ID

AGENTS = {one.id: one for one in shipped_agents()}
TASK = AgentTask("run:3", "any", job_id=JOB_ID, by="ana")


class Probe:
    """A computer with this much battery and plenty of everything else."""

    def __init__(self, battery_pct: float) -> None:
        self.battery_pct = battery_pct

    def read(self) -> Resources:
        return Resources(2**34, 0.1, self.battery_pct, False, True)


@pytest.fixture
async def around() -> AsyncIterator[Surroundings]:
    sandbox = MontySandbox(bytes(32))
    yield Surroundings(
        SkillRegistry(), lambda _job, _run, _by: MemoryTools(FULL), sandbox, HttpServiceCaller()
    )
    await sandbox.close()


async def do(agent_id: str, around: Surroundings, **parameters: Any) -> dict[str, Any]:
    return await working_of(AGENTS[agent_id], around)(replace(TASK, parameters=parameters))


def test_one_agent_of_each_kind_ships() -> None:
    assert {AgentKind(one.kind) for one in AGENTS.values()} == set(AgentKind)


async def test_a_context_agent_answers_without_a_model_and_says_so(around: Surroundings) -> None:
    said = await do("job-summary", around)
    assert said["mode"] == "rules"
    assert said["why"] == ["there is no model"]
    assert "Job WD-1: 2 rooms, 4 visits." in said["text"]
    assert "4 of 4 judged points are dry." in said["text"]


@pytest.mark.parametrize(
    ("battery_pct", "answer", "mode", "why"),
    [
        (80.0, "It stands well.", "assisted", []),
        (80.0, None, "rules", ["the model gave no answer that could be used"]),
        (12.0, "It stands well.", "rules", ["the battery is at 12 %"]),
    ],
)
async def test_a_model_is_asked_only_when_the_computer_can_afford_it(
    around: Surroundings, battery_pct: float, answer: str | None, mode: str, why: list[str]
) -> None:
    prompts: list[str] = []

    async def ask(prompt: str, facts: Mapping[str, Any]) -> str | None:
        prompts.append(prompt)
        assert "measurement_calculator" in facts
        return answer

    admission = Admissions(Probe(battery_pct))
    with_model = replace(around, ask_model=ask, admission=admission)
    said = await do("job-summary", with_model)
    assert (said["mode"], said["why"]) == (mode, why)
    assert len(prompts) == (battery_pct > 20)
    assert admission.running() == {}


async def test_a_tool_agent_proposes_the_most_urgent_first_and_writes_nothing(
    around: Surroundings,
) -> None:
    tools = MemoryTools(CONTAMINATED)
    said = await do("next-steps", replace(around, tools_for=lambda *_: tools))
    urgencies = [one["urgency"] for one in said["proposals"]]
    assert urgencies == sorted(urgencies)
    assert urgencies[0] == 1
    whats = [one["what"] for one in said["proposals"]]
    assert len(whats) == len(set(whats))
    assert "Correct the claim number" in whats
    assert (tools.built, tools.queued, said["written"]) == ({}, {}, False)


ROWS = [
    {"item": "LGR dehumidifier D-1, Hall", "quantity": "4", "unit": "day"},
    {"item": "LGR dehumidifier D-2, Hall", "quantity": "3", "unit": "day"},
    {"item": "Axial air mover A-1, Hall", "quantity": "2.5", "unit": "day"},
    {"item": "Floor, Hall", "quantity": "12", "unit": "m2"},
]


async def test_a_function_agent_computes_and_asks_a_person_above_the_limit(
    around: Surroundings,
) -> None:
    done = await do("equipment-days", around, rows=ROWS)
    assert done["value"] == {
        "days": {"LGR dehumidifier": 7.0, "Axial air mover": 2.5},
        "total": 9.5,
        "approved": True,
    }
    asked = await do("equipment-days", around, rows=ROWS, limit=9)
    assert (asked["state"], asked["question"]) == (
        "asks",
        "9.5 machine days are more than 9. Keep them?",
    )
    answered = await do("equipment-days", around, sealed=asked["sealed"], answer=False)
    assert answered["value"]["approved"] is False
    with pytest.raises(InvalidInput, match="sealed"):
        await do("equipment-days", around, sealed="not base64!", answer=True)
    spoilt = base64.b64encode(b"x" * 100).decode()
    with pytest.raises(InvalidInput, match="changed"):
        await do("equipment-days", around, sealed=spoilt, answer=True)


async def test_an_orchestrator_agent_runs_a_workflow_under_the_same_id_each_time(
    around: Surroundings,
) -> None:
    started: list[tuple[str, UUID]] = []

    async def run(
        definition: str, _version: str, run_id: UUID, task: AgentTask
    ) -> Mapping[str, Any]:
        started.append((definition, run_id))
        return {"check": task.by}

    running = replace(around, run_workflow=run)
    first = await do("record-check", running)
    assert await do("record-check", running) == first
    assert first["outputs"] == {"check": "ana"}
    assert started[0] == started[1]
    assert started[0][0] == "record-check"


class _Service(BaseHTTPRequestHandler):
    answers: Mapping[str, tuple[int, bytes]] = {
        "/good/readyz": (200, b'{"status": "ready"}'),
        "/slow/readyz": (429, b"{}"),
        "/down/readyz": (503, b"{}"),
        "/secret/readyz": (401, b"{}"),
        "/html/readyz": (200, b"<html>"),
        "/huge/readyz": (200, b"x" * 400_000),
        "/away/readyz": (302, b"{}"),
    }

    def do_GET(self) -> None:
        status, body = self.answers[self.path.split("?")[0]]
        self.send_response(status)
        if status == 302:
            self.send_header("Location", "/good/readyz")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        """Be silent."""


@pytest.fixture
def service() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Service)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


async def test_an_api_agent_picks_its_fields_from_the_answer(
    around: Surroundings, service: str
) -> None:
    asking = replace(around, address_of=lambda _: f"{service}/good")
    said = await do("server-status", asking)
    assert said == {"status": 200, "host": service.removeprefix("http://"), "ready": "ready"}


@pytest.mark.parametrize(
    ("path", "error_class"),
    [
        ("slow", ErrorClass.RATE_LIMIT),
        ("down", ErrorClass.NETWORK),
        ("secret", ErrorClass.AUTH),
        ("html", ErrorClass.VALIDATION),
        ("huge", ErrorClass.RESOURCE),
        ("away", ErrorClass.VALIDATION),
    ],
)
async def test_a_service_s_failure_has_its_class(
    around: Surroundings, service: str, path: str, error_class: ErrorClass
) -> None:
    asking = replace(around, address_of=lambda _: f"{service}/{path}")
    with pytest.raises(ExternalError) as caught:
        await do("server-status", asking)
    assert caught.value.error_class is error_class


async def test_a_service_that_is_not_there_is_a_network_error(around: Surroundings) -> None:
    asking = replace(around, address_of=lambda _: "http://127.0.0.1:9")
    with pytest.raises(ExternalError, match="cannot be reached") as caught:
        await do("server-status", asking)
    assert caught.value.error_class is ErrorClass.NETWORK


async def test_an_api_agent_goes_nowhere_but_to_its_hosts(
    around: Surroundings, service: str
) -> None:
    text = "id: probe\nkind: api\ntitle: T\ndescription: D\nbase: {base}\npath: /good/readyz\nhosts: [{host}]\n"
    host = service.removeprefix("http://")
    allowed = read_agent(text.format(base=service, host=host), "a.yaml")
    assert (await working_of(allowed, around)(TASK))["status"] == 200
    other = read_agent(text.format(base=service, host="example.com"), "a.yaml")
    with pytest.raises(InvalidInput, match="not among the agent's hosts"):
        await working_of(other, around)(TASK)
    for base in ("file:///etc/passwd", "ftp://example.com", "http://user:pass@example.com"):
        sly = read_agent(text.format(base=base, host="example.com"), "a.yaml")
        with pytest.raises(Conflict, match="sign in"):
            await working_of(sly, around)(TASK)


async def test_what_an_installation_lacks_is_said() -> None:
    bare = Surroundings(SkillRegistry(), lambda *_: MemoryTools(FULL))
    for agent_id, said in (
        ("server-status", "calls no services"),
        ("equipment-days", "switched off"),
        ("record-check", "runs no workflows"),
    ):
        with pytest.raises(Conflict, match=said):
            await do(agent_id, bare)
    with pytest.raises(Conflict, match="sign in to the server"):
        await do("server-status", replace(bare, service=HttpServiceCaller()))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("id: x1\nkind: spy\ntitle: T\ndescription: D\n", "kind"),
        ("id: X\nkind: tool\ntitle: T\ndescription: D\nskills: [a]\n", "id"),
        ("id: x1\nkind: tool\ntitle: T\ndescription: D\nskills: [a]\ncolour: red\n", "colour"),
        ("id: x1\nkind: tool\ntitle: T\ndescription: D\nskills: []\n", "skills"),
        (
            "id: x1\nkind: api\ntitle: T\ndescription: D\nbase: b\npath: /x\nhosts: ['a b']\n",
            "host",
        ),
        ("id: [", "not YAML"),
        ("just text", "dict"),
    ],
)
def test_a_malformed_agent_is_refused_with_file_and_key(text: str, said: str) -> None:
    with pytest.raises(InvalidInput, match=said) as caught:
        read_agent(text, "bad.yaml")
    assert "bad.yaml" in str(caught.value)


async def test_slow_services_are_given_up(around: Surroundings) -> None:
    server = await asyncio.start_server(lambda _r, _w: None, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    with pytest.raises(ExternalError) as caught:
        await HttpServiceCaller().get(f"http://127.0.0.1:{port}/", {}, 100, 0.2)
    assert caught.value.error_class is ErrorClass.TIMEOUT
    server.close()

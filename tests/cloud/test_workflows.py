"""Workflow runs over the interface: started, watched, decided, cancelled; executed by a real worker process."""

from __future__ import annotations

import contextlib
import json
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

from app.orchestration.run_queries import RunQueries
from app.wire.api import Role
from tests.cloud.workflow_office import CHECK, QUICK, send_job, serve, settings_at, until, worker
from tests.cloud_server import Person, RunningServer
from tests.conftest import new_database

pytestmark = pytest.mark.postgres


@pytest.fixture(scope="module")
def office(postgres_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    folder = tmp_path_factory.mktemp("workflows")
    url = new_database(postgres_url)
    for server in serve(settings_at(url, folder)):
        with worker(url, folder):
            yield server


@pytest.fixture
def manager(office: RunningServer) -> Person:
    return office.person(role=Role.MANAGER)


def start(person: Person, definition: str, **more: Any) -> dict[str, Any]:
    answer = person.post("/v1/workflows", {"definition": definition, **more})
    assert answer.status_code == 201, answer.text
    started: dict[str, Any] = answer.json()
    assert answer.headers["Location"] == f"/v1/workflows/{started['id']}"
    return started


def read(person: Person, run_id: str) -> dict[str, Any]:
    answer = person.http.get(f"/v1/workflows/{run_id}")
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def is_over(person: Person, run_id: str) -> bool:
    return read(person, run_id)["state"] in {"COMPLETED", "FAILED"}


def stream(person: Person, run_id: str, last: int | None = None) -> list[dict[str, Any]]:
    """Every event until the stream ends by itself."""
    headers = {} if last is None else {"Last-Event-ID": str(last)}
    told = []
    with person.http.stream("GET", f"/v1/workflows/{run_id}/stream", headers=headers) as answer:
        assert answer.status_code == 200
        for line in answer.iter_lines():
            key, _, value = line.partition(": ")
            if key == "data":
                told.append(json.loads(value))
    return told


def over_socket(office: RunningServer, person: Person, run_id: str, after: int) -> list[Any]:
    address = office.url.replace("http", "ws", 1)
    bearer = {"Authorization": str(person.http.headers["Authorization"])}
    told: list[Any] = []
    with connect(
        f"{address}/v1/workflows/{run_id}/socket?after={after}", additional_headers=bearer
    ) as socket:
        told.extend(json.loads(message) for message in socket)
        assert socket.close_code == 1000
    return told


def test_a_run_goes_from_start_to_end_and_every_way_of_looking_tells_the_same(
    office: RunningServer, manager: Person
) -> None:
    job_id = str(send_job(office, manager))
    run = start(manager, CHECK, job_id=job_id, context={"urgent": True})
    assert (run["state"], run["job_id"], run["started_by"]) == ("PENDING", job_id, "Ana")
    waiting = until(lambda: (found := read(manager, run["id"]))["checkpoints"] and found)
    assert (waiting["state"], waiting["phase"]) == ("WAITING", "review")
    (asked,) = waiting["checkpoints"]
    assert (asked["title"], asked["state"], asked["cause"]) == ("Agree?", "OPEN", "planned")

    heard: list[list[dict[str, Any]]] = [[], []]
    listeners = [
        threading.Thread(target=lambda: heard[0].extend(stream(manager, run["id"]))),
        threading.Thread(
            target=lambda: heard[1].extend(over_socket(office, manager, run["id"], 0))
        ),
    ]
    for listener in listeners:
        listener.start()
    path = f"/v1/workflows/{run['id']}/checkpoints/{asked['id']}/decide"
    decided = manager.post(path, {"action": "continue", "reason": "looks right"})
    assert decided.status_code == 200, decided.text
    for listener in listeners:
        listener.join(40)
        assert not listener.is_alive()

    ended = read(manager, run["id"])
    assert (ended["state"], ended["progress_percentage"]) == ("COMPLETED", 100)
    assert ended["outputs"]["client_validator"]["client"] == "Ada Byron"
    page = manager.http.get(f"/v1/workflows/{run['id']}/events").json()
    assert page["next_after"] is None
    assert heard[0] == heard[1] == page["events"]
    assert [event["sequence"] for event in page["events"]] == list(
        range(1, ended["last_sequence"] + 1)
    )
    kinds = [event["type"] for event in page["events"]]
    assert {
        "PHASE_COMPLETE", "PROGRESS_UPDATE", "CHECKPOINT_REQUESTED", "WORKFLOW_COMPLETE",
    } <= set(kinds)  # fmt: skip

    middle = ended["last_sequence"] // 2
    assert stream(manager, run["id"], last=middle) == page["events"][middle:]
    assert over_socket(office, manager, run["id"], middle) == page["events"][middle:]
    over = manager.http.get(
        f"/v1/workflows/{run['id']}/stream",
        headers={"Last-Event-ID": str(ended["last_sequence"])},
    )
    assert (over.status_code, over.content) == (204, b"")

    again = manager.post(path, {"action": "abort"})
    assert (again.status_code, again.json()["code"]) == (409, "CONFLICT")
    assert "decided this already" in again.json()["detail"]


def test_runs_are_listed_filtered_paged_and_counted_within_the_company(
    office: RunningServer, manager: Person
) -> None:
    job_id = str(send_job(office, manager))
    runs = [start(manager, QUICK, job_id=job_id) for _ in range(3)]
    for run in runs:
        until(partial(is_over, manager, run["id"]))
    newest_first = [run["id"] for run in reversed(runs)]
    listed = manager.http.get("/v1/workflows").json()
    assert [run["id"] for run in listed["runs"]] == newest_first
    first = manager.http.get("/v1/workflows?limit=2").json()
    rest = manager.http.get(f"/v1/workflows?limit=2&before={first['next_before']}").json()
    assert [run["id"] for run in first["runs"] + rest["runs"]] == newest_first
    assert rest["next_before"] is None
    assert manager.http.get("/v1/workflows?status=PAUSED&status=RUNNING").json()["runs"] == []
    figures = manager.http.get("/v1/workflow-statistics").json()
    assert sum(figures["by_state"].values()) == 3
    stranger = office.person()
    assert stranger.http.get("/v1/workflows").json()["runs"] == []
    assert stranger.http.get("/v1/workflow-statistics").json()["by_state"] == {}


def test_another_company_reaches_nothing_of_a_run(office: RunningServer, manager: Person) -> None:
    run = start(manager, CHECK)
    stranger = office.person()
    path = f"/v1/workflows/{run['id']}"
    answers = [
        stranger.http.get(path),
        stranger.http.get(f"{path}/events"),
        stranger.http.get(f"{path}/stream"),
        stranger.http.patch(path, json={"action": "cancel"}),
        stranger.http.delete(path),
        stranger.post(f"{path}/checkpoints/{uuid4()}/decide", {"action": "continue"}),
    ]
    assert [answer.status_code for answer in answers] == [404] * 6
    address = office.url.replace("http", "ws", 1)
    bearer = {"Authorization": str(stranger.http.headers["Authorization"])}
    with (
        connect(f"{address}{path}/socket", additional_headers=bearer) as socket,
        pytest.raises(ConnectionClosed) as closed,
    ):
        socket.recv(timeout=20)
    assert closed.value.rcvd is not None
    assert (closed.value.rcvd.code, closed.value.rcvd.reason) == (4404, "NOT_FOUND")
    assert manager.http.delete(path).status_code == 204
    assert read(manager, run["id"])["state"] == "CANCELLED"


def test_a_crew_member_sees_runs_of_own_jobs_and_may_not_approve(
    office: RunningServer, manager: Person
) -> None:
    crew = office.person(manager.tenant_id, Role.USER)
    auditor = office.person(manager.tenant_id, Role.AUDITOR)
    theirs = start(manager, CHECK)
    own = crew.post("/v1/workflows", {"definition_id": "record-check"})
    assert own.status_code == 201, own.text
    assert crew.post("/v1/workflows", {"definition": QUICK}).status_code == 403
    # its manual trigger names a permission
    assert crew.post("/v1/workflows", {"definition_id": "kpi-tracking"}).status_code == 403
    assert crew.http.get(f"/v1/workflows/{theirs['id']}").status_code == 404
    job_id = str(send_job(office, manager))
    shared = start(manager, CHECK, job_id=job_id)
    assert crew.http.get(f"/v1/workflows/{shared['id']}").status_code == 404
    manager.post(f"/v1/jobs/{job_id}/members", {"user_id": str(crew.user_id)})
    listed = crew.http.get("/v1/workflows").json()["runs"]
    assert [run["id"] for run in listed] == [shared["id"], own.json()["id"]]
    (asked,) = until(lambda: read(crew, shared["id"])["checkpoints"])
    assert asked["cause"] == "planned"
    path = f"/v1/workflows/{shared['id']}/checkpoints/{asked['id']}/decide"
    for person in (crew, auditor):
        refused = person.post(path, {"action": "continue"})
        assert (refused.status_code, refused.json()["code"]) == (403, "FORBIDDEN")
    assert auditor.http.get(f"/v1/workflows/{shared['id']}").status_code == 200
    assert auditor.post("/v1/workflows", {"definition_id": "record-check"}).status_code == 403
    cancelled = auditor.http.patch(f"/v1/workflows/{shared['id']}", json={"action": "cancel"})
    assert cancelled.status_code == 403


PARENT = """
name: Parent
version: 1.0.0
steps:
  - id: child
    type: workflow
    component: record-check
"""


def test_a_run_that_a_step_began_belongs_to_the_same_company(
    office: RunningServer, manager: Person
) -> None:
    job_id = str(send_job(office, manager))
    run = start(manager, PARENT, job_id=job_id)
    queries = RunQueries(office.services.desk.whole_server)
    (child,) = until(lambda: queries.children(UUID(run["id"])))
    found = until(
        lambda: any(s["state"] == "COMPLETED" for s in read(manager, str(child.run_id))["steps"])
    )
    assert found
    assert office.person().http.get(f"/v1/workflows/{child.run_id}").status_code == 404


def test_progress_is_changed_only_as_the_state_allows(
    office: RunningServer, manager: Person
) -> None:
    run = start(manager, CHECK)
    until(lambda: read(manager, run["id"])["state"] == "WAITING")
    path = f"/v1/workflows/{run['id']}"
    version = read(manager, run["id"])["version"]
    paused = manager.http.patch(path, json={"action": "pause"})
    assert (paused.status_code, paused.json()["code"]) == (409, "CONFLICT")
    stale = manager.http.patch(path, json={"action": "cancel", "version": version + 1})
    assert stale.status_code == 409
    assert "has changed since" in stale.json()["detail"]
    free = manager.http.patch(path, json={"progress": 100})
    assert (free.status_code, free.json()["errors"][0]["field"]) == (422, "/action")
    nameless = manager.http.patch(path, json={"action": "skip"})
    assert nameless.status_code == 422
    gone = manager.http.patch(path, json={"action": "cancel", "version": version, "reason": "no"})
    assert (gone.status_code, gone.json()["state"]) == (200, "CANCELLED")
    assert manager.http.patch(path, json={"action": "resume"}).status_code == 409
    assert manager.http.delete(path).status_code == 204
    assert manager.http.get(path).status_code == 404


def test_a_start_that_is_sent_again_starts_one_run(office: RunningServer, manager: Person) -> None:
    body = {"definition": QUICK, "id": str(uuid4())}
    first, second = (manager.post("/v1/workflows", body) for _ in range(2))
    assert (first.status_code, second.status_code) == (201, 200)
    assert first.json()["id"] == second.json()["id"] == body["id"]
    for other in (office.person(), office.person(manager.tenant_id, Role.MANAGER)):
        assert other.post("/v1/workflows", body).status_code == 409


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({}, "either definition_id or definition"),
        ({"definition_id": "../../etc/passwd"}, "no such workflow definition"),
        ({"definition": "name: [", "context": {}}, "definition"),
        ({"definition": "name: X\nphases: []"}, "phases"),
        ({"definition": QUICK.replace("client_validator", "no_such_skill")}, "no_such_skill"),
        ({"definition": QUICK, "job_id": str(uuid4())}, "no such job"),
    ],
)
def test_what_cannot_be_started_is_said(manager: Person, body: dict[str, Any], words: str) -> None:
    answer = manager.post("/v1/workflows", body)
    assert 400 <= answer.status_code < 500
    assert words in answer.json()["detail"]
    assert manager.http.get("/v1/workflows").json()["runs"] == []


def test_streams_end_for_who_was_signed_out(office: RunningServer, manager: Person) -> None:
    run = start(manager, CHECK)
    assert httpx.get(f"{office.url}/v1/workflows/{run['id']}/stream", timeout=60).status_code == 401
    address = office.url.replace("http", "ws", 1)
    with (
        connect(f"{address}/v1/workflows/{run['id']}/socket") as socket,
        pytest.raises(ConnectionClosed) as closed,
    ):
        socket.recv(timeout=20)
    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == 4401


def test_an_open_socket_ends_at_once_with_its_device_and_ignores_what_it_is_told(
    office: RunningServer,
) -> None:
    admin = office.person()
    manager = office.person(admin.tenant_id, Role.MANAGER)
    run = start(manager, CHECK)
    address = office.url.replace("http", "ws", 1)
    bearer = {"Authorization": str(manager.http.headers["Authorization"])}
    with connect(f"{address}/v1/workflows/{run['id']}/socket", additional_headers=bearer) as socket:
        json.loads(socket.recv(timeout=60))
        socket.send(b"\x00binary")
        socket.send("text")
        assert admin.post(f"/v1/devices/{manager.device}/revoke", None).status_code == 204
        with contextlib.suppress(ConnectionClosed):
            for _ in socket:
                pass
    assert (socket.close_code, socket.close_reason) == (4401, "DEVICE_REVOKED")


def test_the_embedded_server_says_that_it_has_no_workers(tmp_path: Path) -> None:
    for server in serve(settings_at(f"sqlite:///{tmp_path / 'cloud.db'}", tmp_path)):
        person = server.person()
        refused = person.post("/v1/workflows", {"definition": QUICK})
        assert (refused.status_code, refused.json()["code"]) == (409, "CONFLICT")
        assert "PostgreSQL" in refused.json()["detail"]
        assert person.http.get("/v1/workflows").json() == {"runs": [], "next_before": None}
        assert person.http.get("/v1/workflow-statistics").json()["by_state"] == {}

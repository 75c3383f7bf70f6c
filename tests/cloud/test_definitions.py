"""A company's own definitions over the interface: saved, started by the clock, by another system, and by whom may."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import httpx
import pytest
from standardwebhooks.webhooks import Webhook

from app.wire.api import Role
from cloud.worker.timekeeper import Timekeeper
from tests.cloud.workflow_office import serve, settings_at
from tests.cloud_server import Person, RunningServer
from tests.conftest import new_database

pytestmark = pytest.mark.postgres
PERMISSION = "nightly:execute"
NIGHTLY = """
id: nightly
name: Nightly figures
version: {version}
steps:
  - {{id: add, type: agent, component: equipment-days}}
  - {{id: check, type: workflow, component: small, needs: [add]}}
triggers:
  - {{type: schedule, schedule: "0 9 * * *"}}
  - {{type: webhook, endpoint: /hooks/nightly}}
  - {{type: manual, permission: "nightly:execute"}}
"""
SMALL = "id: small\nname: Small\nsteps:\n  - {id: a, type: api, component: prices}\n"


class MovedClock:
    """A clock that a test moves."""

    moment = datetime(2026, 11, 28, 8, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.moment

    def monotonic_ns(self) -> int:
        return 0


@pytest.fixture(scope="module")
def office(postgres_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    """A server without workers: runs that were started stay PENDING."""
    url = new_database(postgres_url)
    yield from serve(settings_at(url, tmp_path_factory.mktemp("definitions")))


@pytest.fixture(scope="module")
def owner(office: RunningServer) -> Person:
    """An administrator whose company saved two definitions."""
    found = office.person(role=Role.ADMIN)
    for text in (SMALL, NIGHTLY.format(version="1.0.0")):
        assert save(found, text).status_code == 201
    return found


def save(person: Person, text: str) -> httpx.Response:
    return person.post("/v1/workflow-definitions", {"definition": text})


def runs(person: Person) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = person.http.get("/v1/workflows").json()["runs"]
    return found


def post_signed(
    office: RunningServer, source: dict[str, Any], path: str, message_id: str
) -> httpx.Response:
    body, at = json.dumps({"type": "call", "data": {"n": 1}}), datetime.now(UTC)
    headers = {
        "webhook-id": message_id,
        "webhook-timestamp": str(int(at.timestamp())),
        "webhook-signature": Webhook(source["secret"]).sign(message_id, at, body),
    }
    return httpx.post(f"{office.url}{source['path']}{path}", content=body, headers=headers)


def new_source(owner: Person, **more: str) -> dict[str, Any]:
    answer = owner.post("/v1/hook-sources", {"name": "Portal", **more})
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    return made


def test_a_saved_definition_is_listed_and_read_and_a_version_stays_what_it_was(
    office: RunningServer, owner: Person
) -> None:
    listed = owner.http.get("/v1/workflow-definitions").json()
    assert [(one["id"], one["version"]) for one in listed] == [
        ("nightly", "1.0.0"),
        ("small", "1.0.0"),
    ]
    assert {"type": "webhook", "detail": "/hooks/nightly"} in listed[0]["triggers"]
    assert save(owner, NIGHTLY.format(version="1.0.0")).status_code == 201  # the same again
    changed = NIGHTLY.format(version="1.0.0").replace("figures", "numbers")
    assert save(owner, changed).status_code == 409
    refused = save(owner, "id: x\nname: X\nsteps:\n  - {id: a, type: soap, component: z}\n")
    assert refused.status_code == 422
    assert "'soap' is unknown" in refused.text
    text = owner.http.get("/v1/workflow-definitions/nightly").json()["definition"]
    assert text == NIGHTLY.format(version="1.0.0")
    assert owner.http.get("/v1/workflow-definitions/nightly?version=7").status_code == 404
    assert save(office.person(role=Role.USER), SMALL).status_code == 403
    stranger = office.person(role=Role.ADMIN)
    assert stranger.http.get("/v1/workflow-definitions").json() == []
    assert stranger.http.get("/v1/workflow-definitions/nightly").status_code == 404
    assert stranger.post("/v1/workflows", {"definition_id": "nightly"}).status_code == 404


def test_a_schedule_starts_once_for_each_due_time_whoever_keeps_it(
    office: RunningServer, owner: Person
) -> None:
    database, desk, clock = office.services.database, office.services.desk, MovedClock()
    keepers = [Timekeeper(database, desk, clock) for _ in range(2)]

    async def look() -> float:
        return min(await asyncio.gather(*(one.start_due() for one in keepers)))

    def scheduled() -> int:
        return sum(run["started_by"] == "schedule" for run in runs(owner))

    assert 0 <= asyncio.run(look()) <= 60
    assert scheduled() == 0
    clock.moment += timedelta(days=1, hours=26)
    asyncio.run(look())
    asyncio.run(look())
    assert scheduled() == 1
    clock.moment += timedelta(days=1)
    asyncio.run(look())
    assert scheduled() == 2


def test_another_system_calls_the_endpoint_of_a_webhook_trigger(
    office: RunningServer, owner: Person
) -> None:
    source, message_id = new_source(owner), f"msg-{uuid4()}"
    first = post_signed(office, source, "/hooks/nightly", message_id)
    assert first.status_code == 202, first.text
    again = post_signed(office, source, "/hooks/nightly", message_id)
    assert again.json() == first.json()
    (run,) = (one for one in runs(owner) if one["id"] == first.json()["run_id"])
    assert (run["definition_id"], run["started_by"]) == ("nightly", "Portal")
    assert post_signed(office, source, "/hooks/other", str(uuid4())).status_code == 404
    assert post_signed(office, source, "", str(uuid4())).status_code == 404
    forged = {**source, "secret": new_source(owner)["secret"]}
    assert post_signed(office, forged, "/hooks/nightly", str(uuid4())).status_code == 401
    narrow = new_source(owner, definition_id="small")
    assert post_signed(office, narrow, "/hooks/nightly", str(uuid4())).status_code == 404
    assert post_signed(office, narrow, "", str(uuid4())).status_code == 202


def test_a_permission_lets_a_person_start_what_the_role_does_not(
    office: RunningServer, owner: Person
) -> None:
    crew = office.person(role=Role.USER, tenant_id=owner.tenant_id)
    path = f"/v1/users/{crew.user_id}/workflow-permissions"
    refused = crew.post("/v1/workflows", {"definition_id": "nightly"})
    assert refused.status_code == 403
    assert PERMISSION in refused.text
    assert crew.http.put(path, json={"permissions": [PERMISSION]}).status_code == 403
    granted = owner.http.put(path, json={"permissions": [PERMISSION, PERMISSION]})
    assert granted.json() == {"permissions": [PERMISSION]}
    assert crew.http.get(path).json() == {"permissions": [PERMISSION]}
    started = crew.post("/v1/workflows", {"definition_id": "nightly"})
    assert started.status_code == 201, started.text
    assert started.json()["started_by"] == "Ana"
    owner.http.put(path, json={"permissions": []})
    assert crew.post("/v1/workflows", {"definition_id": "nightly"}).status_code == 403
    auditor = office.person(role=Role.AUDITOR, tenant_id=owner.tenant_id)
    audited = f"/v1/users/{auditor.user_id}/workflow-permissions"
    owner.http.put(audited, json={"permissions": [PERMISSION]})
    assert auditor.post("/v1/workflows", {"definition_id": "nightly"}).status_code == 403
    elsewhere = office.person(role=Role.USER)
    other = f"/v1/users/{elsewhere.user_id}/workflow-permissions"
    assert owner.http.put(other, json={"permissions": [PERMISSION]}).status_code == 404


def test_a_definition_that_was_deleted_starts_no_more(office: RunningServer, owner: Person) -> None:
    text = SMALL.replace("small", "short").replace("Small", "Short")
    hooked = f"{text}triggers: [{{type: webhook, endpoint: /hooks/short}}]\n"
    assert save(owner, hooked).status_code == 201
    source = new_source(owner)
    assert post_signed(office, source, "/hooks/short", str(uuid4())).status_code == 202
    assert owner.http.delete("/v1/workflow-definitions/short").status_code == 204
    assert owner.http.delete("/v1/workflow-definitions/short").status_code == 404
    assert post_signed(office, source, "/hooks/short", str(uuid4())).status_code == 404

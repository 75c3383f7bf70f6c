"""One company knocks with another's ids at every door that the interface's own description names.

A new route is knocked at by itself; one with a new kind of id or body fails here until it is told what to knock with.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from ipaddress import ip_network
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest

from app.wire.api import Role
from cloud.mail.letters import queue_letter
from tests.cloud.samples import Tablet, photo_fields, wire
from tests.cloud.test_blobs import a_png, upload
from tests.cloud.test_letters import MAIL
from tests.cloud.test_web_sessions import Browser
from tests.cloud.workflow_office import CHECK, serve, settings_at
from tests.cloud_server import Person, RunningServer, now_ms
from tests.conftest import new_database

pytestmark = pytest.mark.postgres
MARK = "only-for-the-owner"
OWN_TO_ALL = {
    "/v1/blobs/{sha256}",
    "/v1/oidc/{name}/start",
    "/v1/oidc/{name}/callback",
    "/v1/oidc/{name}/link",
}
"""What stands in these paths names nothing of a company: the same bytes may be sent by anybody."""
BROWSERS = re.compile(r"/v1/web/")
SIGNED = re.compile(r"/v1/hooks/")
NEVER_ENDS = re.compile(r"/events$|/stream$")
BODIES: dict[str, dict[str, Any]] = {
    "UserChange": {"role": "USER"},
    "MemberChange": {"user_id": str(uuid4())},
    "WriteNote": {"id": str(uuid4()), "text": "taken"},
    "RunPatch": {"action": "cancel"},
    "RunDecision": {"action": "continue"},
    "WorkflowPermissions": {"permissions": []},
    "LetterSettled": {"arrived": True},
}


@pytest.fixture(scope="module")
def office(postgres_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    """A server on PostgreSQL."""
    settings = settings_at(
        new_database(postgres_url),
        tmp_path_factory.mktemp("doors"),
        webhook_networks=(ip_network("127.0.0.0/8"),),
    )
    yield from serve(settings)


class Owner:
    """A company with one of everything, each with a mark in its text."""

    def __init__(self, office: RunningServer) -> None:
        self.person = office.person()
        crew = office.person(self.person.tenant_id, Role.USER)
        tablet = Tablet(self.person.device)
        job = tablet.job()
        room = tablet.room(job.job_id, MARK)
        sha256, content = a_png()
        photo = tablet.add(job.job_id, "photo", photo_fields(sha256, len(content)))
        self.person.push(wire(job, room, photo)).raise_for_status()
        assert upload(self.person, sha256, content).status_code == 201
        browser = Browser(office, self.person)
        definition = CHECK.replace("Check at the office", MARK)
        self.ids = {
            "job_id": str(job.job_id),
            "sha256": sha256,
            "user_id": str(crew.user_id),
            "device_id": crew.device,
            "session_id": browser.ask("GET", "/v1/web/sessions").json()[0]["id"],
            "run_id": self._made("/v1/workflows", {"definition": definition}),
            "checkpoint_id": str(uuid4()),
            "endpoint_id": self._made("/v1/webhooks", {"url": f"http://127.0.0.1:9/{MARK}"}),
            "source_id": self._made("/v1/hook-sources", {"name": MARK, "definition_id": "restoration-report"}),
            "definition_id": self._made("/v1/workflow-definitions", {"definition": f"id: {MARK}\n{definition}"}),
            "endpoint": "loss",
            "letter_id": str(uuid4()),
        }  # fmt: skip
        letter = UUID(self.ids["letter_id"])
        with office.services.database.write() as connection:
            queue_letter(
                connection,
                office.services.key,
                self.person.tenant_id,
                uuid4(),
                letter,
                MAIL,
                now_ms(),
            )

    def _made(self, path: str, body: dict[str, Any]) -> str:
        answer = self.person.post(path, body)
        assert answer.status_code == 201, answer.text
        return str(answer.json()["id"])

    def path(self, template: str) -> str:
        """A path with this company's ids."""
        return re.sub(r"\{(\w+)\}", lambda found: self.ids[found[1]], template)


Operation = tuple[str, str, dict[str, Any]]


def operations(office: RunningServer) -> list[Operation]:
    """Method, path and description of everything that can be asked."""
    paths = httpx.get(f"{office.url}/v1/openapi.json", timeout=60).json()["paths"]
    return [(method, path, more) for path, found in paths.items() for method, more in found.items()]


def body_of(described: dict[str, Any]) -> dict[str, Any] | None:
    """A good body for an operation that needs one."""
    content = described.get("requestBody", {}).get("content", {})
    schema = content.get("application/json", {}).get("schema", {})
    if "$ref" not in schema:
        return {} if schema else None
    return BODIES[schema["$ref"].rpartition("/")[2]]


@pytest.fixture(scope="module")
def owner(office: RunningServer) -> Owner:
    """Who is knocked at."""
    return Owner(office)


@pytest.fixture(scope="module")
def intruder(office: RunningServer) -> Person:
    """An administrator of another company."""
    return office.person()


def reading(office: RunningServer, *, with_id: bool) -> list[str]:
    """The paths that can be read, with or without an id in them."""
    return [
        path
        for method, path, _ in operations(office)
        if method == "get"
        and ("{" in path) == with_id
        and path not in OWN_TO_ALL
        and not NEVER_ENDS.search(path)
    ]


def test_every_door_with_an_id_is_shut_to_others_and_nothing_behind_it_changes(
    office: RunningServer, owner: Owner, intruder: Person
) -> None:
    def seen() -> dict[str, Any]:
        answers = {
            path: owner.person.http.get(owner.path(path))
            for path in reading(office, with_id=True)
            if not path.endswith("/rendition")
        }
        assert {
            path: got.status_code for path, got in answers.items() if got.status_code != 200
        } == {}
        return {path: answer.content for path, answer in answers.items()}

    before = seen()
    assert len(before) >= 10
    browser, knocked = Browser(office, intruder), 0
    for method, path, described in operations(office):
        if "{" not in path or path in OWN_TO_ALL:
            continue
        if BROWSERS.match(path):
            answer = browser.change(method.upper(), owner.path(path))
        else:
            answer = intruder.http.request(method, owner.path(path), json=body_of(described))
        expected = {401} if SIGNED.match(path) else {403, 404}
        assert answer.status_code in expected, (
            f"{method} {path}: {answer.status_code} {answer.text}"
        )
        assert answer.headers["Content-Type"] == "application/problem+json"
        assert MARK not in answer.text.replace(owner.ids["definition_id"], "")
        knocked += 1
    assert knocked >= 30
    assert seen() == before


def test_no_list_shows_anything_of_others_whatever_it_is_asked_for(
    office: RunningServer, owner: Owner, intruder: Person
) -> None:
    secret = {MARK, *owner.ids.values()} - {"loss"}
    lists = reading(office, with_id=False)
    for method, path, described in operations(office):
        if method != "get" or path not in lists:
            continue
        known = {
            parameter["name"]: owner.ids["job_id"]
            for parameter in described.get("parameters", [])
            if parameter["in"] == "query" and "uuid" in json.dumps(parameter["schema"])
        }
        for query in ({}, known):
            text = intruder.http.get(path, params=query).text
            asked = set(query.values())
            assert {one for one in secret - asked if one in text} == set(), path


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/v1/workflows", {"definition_id": "restoration-report", "job_id": "job_id"}),
        ("/v1/workflows", {"definition_id": "definition_id"}),
        (
            "/v1/hook-sources",
            {"name": "x", "definition_id": "restoration-report", "job_id": "job_id"},
        ),
        ("/v1/hook-sources", {"name": "x", "definition_id": "definition_id"}),
        ("/v1/jobs/{own}/members", {"user_id": "user_id"}),
    ],
)
def test_ids_of_others_within_a_body_are_as_if_they_were_not_there(
    office: RunningServer, owner: Owner, intruder: Person, path: str, body: dict[str, str]
) -> None:
    tablet = Tablet(device := uuid4().hex[:16])
    colleague = office.sign_in(intruder.user_id, intruder.tenant_id, intruder.email, device)
    own = tablet.job()
    colleague.push(wire(own)).raise_for_status()
    filled = {name: owner.ids.get(value, value) for name, value in body.items()}
    answer = intruder.post(path.replace("{own}", str(own.job_id)), filled)
    assert answer.status_code == 404, answer.text

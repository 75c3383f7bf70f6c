"""The OWASP Top 10 (2025), each against the running server; details are tested where the parts are."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import pytest
from sqlalchemy import inspect, select, text, update
from sqlalchemy.exc import OperationalError

from app.wire.api import Role
from cloud.auth import passwords
from cloud.auth.attempts import FREE_FAILURES, MAX_DELAY_S, count_attempt
from cloud.storage.account_tables import auth_log
from cloud.storage.database import Database
from cloud.storage.tables import users
from tests.cloud.samples import Tablet, wire
from tests.cloud.test_second_factor import set_up
from tests.cloud_server import PASSWORD, Person, RunningServer, now_ms, sign_in_body
from tests.conftest import FULL_COST_HASHER

ROOT = Path(__file__).parents[2]
OPEN = {
    "/healthz", "/readyz", "/v1/auth/sign-in", "/v1/auth/refresh", "/v1/auth/enrol",
    "/v1/auth/redeem", "/v1/auth/register", "/v1/auth/verify", "/v1/auth/verify/again",
    "/v1/auth/reset", "/v1/auth/password", "/v1/web/sign-in", "/v1/oidc/providers",
    "/v1/oidc/{name}/start", "/v1/oidc/{name}/callback", "/v1/hooks/{source_id}",
    "/v1/hooks/{source_id}/{endpoint}",
}  # fmt: skip
"""What may be asked without a session, each for its reason. Whatever else is added needs one."""
READING = {"get", "head"}
MAY_BE_ASKED_BY_AN_AUDITOR = re.compile(
    r"/v1/(auth/sign-out|me($|/)|web/|sync/pull|blobs/check|oidc/|users/[^/]+/sessions)"
)
INJECTIONS = (
    "' OR '1'='1", "'; DROP TABLE users; --", "\" OR \"\"=\"", "1) UNION SELECT password_hash FROM users --",
    "%27%20OR%201=1", "$(id)", "{{7*7}}", "../../etc/passwd", "a\x00b", "<script>alert(1)</script>",
)  # fmt: skip


def operations(server: RunningServer) -> list[tuple[str, str]]:
    """Method and path of everything that can be asked."""
    paths = httpx.get(f"{server.url}/v1/openapi.json", timeout=60).json()["paths"]
    return [(method, path) for path, methods in paths.items() for method in methods]


def filled(path: str) -> str:
    """A path with ids that nothing has."""

    def value(found: re.Match[str]) -> str:
        known = {"sha256": "0" * 64, "device_id": "0" * 16, "name": "google"}
        return known.get(found[1], str(uuid4()))

    return re.sub(r"\{(\w+)\}", value, path)


def test_a01_nothing_but_what_is_listed_is_answered_without_a_session(
    server: RunningServer,
) -> None:
    with httpx.Client(base_url=server.url, timeout=60) as nobody:
        for method, path in operations(server):
            if path in OPEN:
                continue
            for headers in ({}, {"Authorization": "Bearer made-up"}, {"Cookie": "__Host-x=1"}):
                answer = nobody.request(method, filled(path), headers=headers)
                assert answer.status_code == 401, f"{method} {path}: {answer.status_code}"


def test_a01_an_auditor_changes_nothing(server: RunningServer) -> None:
    auditor = server.person(role=Role.AUDITOR)
    for method, path in operations(server):
        if path in OPEN or method in READING or MAY_BE_ASKED_BY_AN_AUDITOR.match(path):
            continue
        answer = auditor.http.request(method, filled(path), json={})
        assert answer.status_code in {403, 404, 422}, f"{method} {path}: {answer.status_code}"


def test_a01_the_ids_of_another_company_are_as_if_they_were_not_there(
    server: RunningServer,
) -> None:
    owner, stranger = server.person(), server.person()
    tablet = Tablet(owner.device)
    job = tablet.job()
    owner.push(wire(job, tablet.room(job.job_id)))
    for path in ("", "/records", "/proof", "/rules"):
        assert owner.http.get(f"/v1/jobs/{job.job_id}{path}").status_code == 200
        assert stranger.http.get(f"/v1/jobs/{job.job_id}{path}").status_code == 404
    assert stranger.http.get("/v1/jobs").json()["jobs"] == []
    taken = Tablet(stranger.device)
    stranger.push(wire(taken.job(), taken.room(job.job_id, "Mine")))
    kept = owner.http.get(f"/v1/jobs/{job.job_id}/records?kind=room").json()["records"]
    assert [row["fields"]["name"] for row in kept] == ["Kitchen"]


def test_a02_every_answer_carries_the_safe_headers_and_tells_nothing_of_the_inside(
    server: RunningServer,
) -> None:
    for path in ("/healthz", "/v1/jobs", "/nothing", "/account/verify", "/docs", "/redoc"):
        answer = httpx.get(f"{server.url}{path}", timeout=60)
        headers = answer.headers
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
        assert "max-age" in headers["Strict-Transport-Security"]
        assert headers["Cache-Control"] == "no-store"
        assert "X-Powered-By" not in headers
        assert "Access-Control-Allow-Origin" not in headers
    assert httpx.get(f"{server.url}/docs", timeout=60).status_code == 404
    assert httpx.request("TRACE", f"{server.url}/healthz", timeout=60).status_code == 405


def test_a03_every_library_is_bounded_and_locked_by_its_hash() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    locked = (ROOT / "requirements.lock").read_text()
    wanted = project["dependencies"] + project["optional-dependencies"]["cloud"]
    for requirement in wanted:
        name = re.match(r"[A-Za-z0-9_-]+", requirement)
        assert name is not None
        assert re.search(rf"(?im)^{name[0]}(\[[^]]*\])?==\S+", locked), f"{name[0]} is not locked"
    blocks = re.findall(
        r"(?m)^[A-Za-z0-9][^\n]*==[^\n]*\\\n((?:    --hash=sha256:[0-9a-f]{64}[^\n]*\n)+)", locked
    )
    assert len(blocks) == len(re.findall(r"(?m)^[A-Za-z0-9][^\n]*==", locked))


def test_a04_no_secret_stands_in_the_database_as_it_is(
    server: RunningServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(passwords, "_hasher", FULL_COST_HASHER)
    person = server.person()
    generator, recovery = set_up(person)
    admin = server.person(person.tenant_id)
    code = admin.post(f"/v1/users/{person.user_id}/enrolment", {}).json()["code"]
    token = str(person.http.headers["Authorization"]).removeprefix("Bearer ")
    stored = everything(server.services.database)
    assert person.email in stored
    for secret in (PASSWORD, token, generator.secret, recovery[0], code):
        assert secret not in stored
    with server.services.database.read() as connection:
        whose = users.c.tenant_id == person.tenant_id
        hashes = connection.execute(select(users.c.password_hash).where(whose)).scalars().all()
    costs = [re.match(r"\$argon2id\$v=19\$m=(\d+),t=2,p=1\$", each) for each in hashes]
    assert len(costs) == 2
    assert all(cost is not None and int(cost[1]) >= 19_456 for cost in costs)


def everything(database: Database) -> str:
    """Every value of every table, as text."""
    with database.read() as connection:
        names = inspect(connection).get_table_names()
        rows = [
            repr(tuple(row))
            for name in names
            for row in connection.execute(text(f'SELECT * FROM "{name}"'))
        ]
    return "\n".join(rows)


@pytest.mark.parametrize("words", INJECTIONS)
def test_a05_words_of_other_languages_are_only_words(server: RunningServer, words: str) -> None:
    person = server.person()
    body = sign_in_body(f"{words}@example.org", "0" * 16)
    refused = httpx.post(f"{server.url}/v1/auth/sign-in", json=body, timeout=60)
    assert refused.status_code in {401, 422}
    for path, query in (
        ("/v1/jobs", {"after": words}),
        (f"/v1/jobs/{uuid4()}/records", {"kind": words}),
        ("/v1/workflows", {"status": words}),
        ("/v1/auth-log", {"after": words}),
    ):
        answer = person.http.get(path, params=query)
        assert answer.status_code in {404, 422}, answer.text
        assert answer.headers["Content-Type"] == "application/problem+json"
    tablet = Tablet(person.device)
    job = tablet.job()
    room = tablet.room(job.job_id, words.replace("\x00", ""))
    person.push(wire(job, room))
    (kept,) = person.http.get(f"/v1/jobs/{job.job_id}/records?kind=room").json()["records"]
    assert kept["fields"]["name"] == words.replace("\x00", "")


def test_a06_guessing_gets_slower_and_tells_nothing(server: RunningServer) -> None:
    person = server.person()

    def attempt(email: str) -> httpx.Response:
        body = sign_in_body(email, uuid4().hex[:16], "wrong password")
        return httpx.post(f"{server.url}/v1/auth/sign-in", json=body, timeout=60)

    known, unknown = attempt(person.email), attempt(f"{uuid4().hex}@example.org")
    assert (known.status_code, unknown.status_code) == (401, 401)
    assert known.json()["detail"] == unknown.json()["detail"]
    for number in range(FREE_FAILURES + 8):  # each as soon as it may be made
        with server.services.database.write() as connection:
            count_attempt(connection, person.email, now_ms() + number * MAX_DELAY_S * 1000)
    slowed = attempt(person.email)
    assert slowed.status_code == 429
    assert int(slowed.headers["Retry-After"]) > 0
    right = httpx.post(
        f"{server.url}/v1/auth/sign-in",
        json=sign_in_body(person.email, uuid4().hex[:16]),
        timeout=60,
    )
    assert right.status_code == 429


def test_a07_a_session_that_ended_is_worth_nothing(server: RunningServer) -> None:
    person = server.person()
    assert person.http.get("/v1/me").status_code == 200
    assert person.post("/v1/auth/sign-out", {}).status_code == 204
    assert person.http.get("/v1/me").status_code == 401
    weak = server.person().http.put(
        "/v1/me/password", json={"present": PASSWORD, "password": "password1234"}
    )
    assert weak.status_code == 422


def test_a08_a_changed_log_and_a_made_up_token_are_noticed(server: RunningServer) -> None:
    admin = server.person()
    assert admin.http.get("/v1/auth-log/check").json()["ok"] is True
    with server.services.database.write() as connection:
        first = connection.scalar(
            select(auth_log.c.position)
            .where(auth_log.c.tenant_id == admin.tenant_id)
            .order_by(auth_log.c.position)
            .limit(1)
        )
        connection.execute(
            update(auth_log)
            .where(auth_log.c.tenant_id == admin.tenant_id, auth_log.c.position == first)
            .values(event="signed out")
        )
    found = admin.http.get("/v1/auth-log/check").json()
    assert (found["ok"], found["position"]) == (False, first)
    body = {
        "refresh_token": f"{uuid4()}.1.{'A' * 43}", "device": "0" * 16, "at_ms": 0,
        "signature": "A" * 86 + "==",
    }  # fmt: skip
    assert httpx.post(f"{server.url}/v1/auth/refresh", json=body, timeout=60).status_code == 401


def test_a09_what_concerns_accounts_is_in_the_log_without_secrets(server: RunningServer) -> None:
    person = server.person()
    body = sign_in_body(person.email, "0" * 16, "the wrong password")
    assert httpx.post(f"{server.url}/v1/auth/sign-in", json=body, timeout=60).status_code == 401
    entries = person.http.get("/v1/auth-log").json()["entries"]
    events = [entry["event"] for entry in entries]
    assert "signed in" in events
    assert "sign-in failed" in events
    assert "the wrong password" not in json.dumps(entries)
    crew = server.person(person.tenant_id, Role.USER)
    assert crew.http.get("/v1/auth-log").status_code == 403


def test_a10_a_fault_and_a_lost_database_close_the_door_and_tell_nothing(
    server: RunningServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    person: Person = server.person()

    def fault(*_: Any) -> None:
        raise ZeroDivisionError("the inside: /srv/secret")

    def lost(*_: Any) -> None:
        raise OperationalError("SELECT secret", {}, Exception("password=hidden"))

    for broken, status, code in ((fault, 500, "INTERNAL"), (lost, 503, "UNAVAILABLE")):
        monkeypatch.setattr(server.services.desk, "page", broken)
        answer = person.http.get("/v1/workflows")
        assert (answer.status_code, answer.json()["code"]) == (status, code)
        assert not re.search("secret|hidden|Zero|SELECT", answer.text)
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert (answer.headers.get("Connection") == "close") is (status == 500)

"""Signing in, roles, devices and the walls between tenants."""

from __future__ import annotations

import dataclasses
import re
from datetime import timedelta
from uuid import uuid4

import httpx
import pytest
from sqlalchemy import select, update

from app.wire.api import DeviceName, Role, SignIn
from cloud.auth.attempts import delay_s
from cloud.auth.sign_in import sign_in
from cloud.problems import Refusal
from cloud.storage.tables import sessions
from tests.cloud.samples import PNG, Tablet, wire
from tests.cloud_server import PASSWORD, RunningServer, now_ms, sign_in_body

HASH = "0" * 64
NOBODY_S = str(uuid4())


def test_a_wrong_password_and_an_unknown_user_get_the_same_answer(server: RunningServer) -> None:
    person = server.person()
    wrong = person.post("/v1/auth/sign-in", sign_in_body(person.email, "0" * 16, "wrong"))
    unknown = person.post("/v1/auth/sign-in", sign_in_body("no@example.org", "0" * 16))
    told = [
        {name: value for name, value in answer.json().items() if name != "trace_id"}
        for answer in (wrong, unknown)
    ]
    assert (wrong.status_code, told[0]) == (401, told[1])


def test_after_five_failures_the_next_attempt_must_wait(
    server: RunningServer, long_waits: None
) -> None:
    person = server.person()
    for email in (person.email, f"{uuid4()}@example.org"):
        for _ in range(5):
            body = sign_in_body(email, person.device, "wrong")
            assert person.post("/v1/auth/sign-in", body).status_code == 401
        refused = person.post("/v1/auth/sign-in", sign_in_body(email, person.device))
        assert (refused.status_code, refused.json()["code"]) == (429, "TOO_MANY_ATTEMPTS")
        assert int(refused.headers["Retry-After"]) >= 1
    request = SignIn(
        email=person.email,
        password=PASSWORD,
        device=DeviceName(id=person.device, name="Tablet"),
    )
    later = now_ms() + 100_000
    assert sign_in(
        server.services.database, server.services.key, request, timedelta(days=1), later
    ).token


@pytest.mark.parametrize(("failures", "wait"), [(4, 0), (5, 1), (8, 8), (200, 900)])
def test_the_delay_doubles_up_to_a_limit(failures: int, wait: int) -> None:
    assert delay_s(failures) == wait


def test_the_token_is_not_stored_and_ends_with_sign_out(server: RunningServer) -> None:
    person = server.person()
    token = str(person.http.headers["Authorization"]).removeprefix("Bearer ")
    with server.services.database.read() as connection:
        stored = set(connection.scalars(select(sessions.c.token_hash)))
    assert token not in stored
    assert person.post("/v1/auth/sign-out", None).status_code == 204
    refused = person.pull({})
    assert (refused.status_code, refused.json()["code"]) == (401, "TOKEN_INVALID")


def test_a_session_that_is_over_is_told_apart_from_a_wrong_token(server: RunningServer) -> None:
    person = server.person()
    with server.services.database.write() as connection:
        connection.execute(
            update(sessions).where(sessions.c.user_id == person.user_id).values(expires_ms=1)
        )
    refused = person.pull({})
    assert (refused.status_code, refused.json()["code"]) == (401, "TOKEN_EXPIRED")
    assert refused.headers["WWW-Authenticate"] == "Bearer"


def test_a_revoked_device_is_refused_everywhere_and_cannot_sign_in(server: RunningServer) -> None:
    admin = server.person()
    lost = server.person(admin.tenant_id, Role.USER)
    assert admin.post(f"/v1/devices/{lost.device}/revoke", None).status_code == 204
    for answer in (lost.pull({}), lost.push([]), lost.http.get("/v1/jobs")):
        assert (answer.status_code, answer.json()["code"]) == (403, "DEVICE_REVOKED")
    again = lost.post("/v1/auth/sign-in", sign_in_body(lost.email, lost.device))
    assert (again.status_code, again.json()["code"]) == (403, "DEVICE_REVOKED")
    assert {item["id"]: item["revoked"] for item in admin.http.get("/v1/devices").json()} == {
        admin.device: False,
        lost.device: True,
    }


def test_an_auditor_reads_and_changes_nothing(server: RunningServer) -> None:
    admin = server.person()
    auditor = server.person(admin.tenant_id, Role.AUDITOR)
    job = Tablet(admin.device).job()
    admin.push(wire(job))
    assert auditor.http.get(f"/v1/jobs/{job.job_id}").status_code == 200
    result = auditor.push(wire(Tablet(auditor.device).room(job.job_id))).json()["results"][0]
    assert (result["status"], result["code"]) == ("rejected", "FORBIDDEN")
    upload = auditor.http.patch(f"/v1/blobs/{HASH}", content=PNG, headers=upload_headers(PNG))
    assert upload.status_code == 403
    assert auditor.post(f"/v1/devices/{admin.device}/revoke", None).status_code == 403


def upload_headers(content: bytes) -> dict[str, str]:
    """Headers of an upload in one piece."""
    return {
        "Upload-Offset": "0",
        "Upload-Length": str(len(content)),
        "Upload-Media-Type": "image/png",
    }


def test_a_user_sees_only_assigned_jobs_and_loses_one_that_is_taken_away(
    server: RunningServer,
) -> None:
    admin = server.person()
    user = server.person(admin.tenant_id, Role.USER)
    job = Tablet(admin.device).job()
    admin.push(wire(job))
    path = f"/v1/jobs/{job.job_id}"
    assert user.http.get(path).status_code == 404
    assert user.pull({str(job.job_id): ""}).json()["rows"] == []
    member = {"user_id": str(user.user_id)}
    assert admin.post(f"{path}/members", member).status_code == 204
    page = user.pull({str(job.job_id): ""}).json()
    assert [row["r"] for row in page["rows"]] == [str(job.job_id)]
    assert admin.http.delete(f"{path}/members/{user.user_id}").status_code == 204
    assert user.pull(page["cursors"]).json()["revoked"] == [str(job.job_id)]
    result = user.push(wire(Tablet(user.device).room(job.job_id))).json()["results"][0]
    assert result["code"] == "FORBIDDEN"


def test_a_user_sees_the_job_that_they_created(server: RunningServer) -> None:
    user = server.person(role=Role.USER)
    tablet = Tablet(user.device)
    job = tablet.job()
    results = user.push(wire(job, tablet.room(job.job_id))).json()["results"]
    assert [item["status"] for item in results] == ["applied", "applied"]
    assert user.http.get(f"/v1/jobs/{job.job_id}").json()["counts"] == {"job": 1, "room": 1}


def test_another_tenant_sees_and_changes_nothing(server: RunningServer) -> None:
    owner, stranger = server.person(), server.person()
    tablet = Tablet(owner.device)
    job = tablet.job()
    room = tablet.room(job.job_id)
    owner.push(wire(job, room))
    job_id = str(job.job_id)
    for path in ("", "/records", "/proof", "/rules"):
        assert stranger.http.get(f"/v1/jobs/{job_id}{path}").status_code == 404
    assert stranger.http.get("/v1/jobs").json()["jobs"] == []
    assert owner.device not in stranger.http.get("/v1/devices").text
    page = stranger.pull({job_id: ""}).json()
    assert (page["rows"], page["added"]) == ([], [])
    result = stranger.push(wire(Tablet(stranger.device).room(job.job_id))).json()["results"][0]
    assert result["code"] == "NO_JOB"
    assert stranger.post(f"/v1/devices/{owner.device}/revoke", None).status_code == 404
    member = {"user_id": str(owner.user_id)}
    assert stranger.post(f"/v1/jobs/{job_id}/members", member).status_code == 404
    assert stranger.http.delete(f"/v1/jobs/{job_id}/members/{owner.user_id}").status_code == 404
    mine = {"user_id": str(stranger.user_id)}
    assert owner.post(f"/v1/jobs/{job_id}/members", mine).status_code == 404


def test_the_same_ids_in_two_tenants_do_not_meet(server: RunningServer) -> None:
    owner, stranger = server.person(), server.person(device="ab" * 8)
    job = Tablet(owner.device).job()
    owner.push(wire(job))
    copy = dataclasses.replace(Tablet(stranger.device).job(job.job_id))
    assert stranger.push(wire(copy)).json()["results"][0]["status"] == "applied"
    assert owner.http.get(f"/v1/jobs/{job.job_id}").json()["head_seq"] == 1


def test_only_an_administrator_creates_users(server: RunningServer) -> None:
    admin = server.person()
    new = {
        "email": f"{uuid4()}@example.org",
        "name": "Ben",
        "password": "long enough for us",
        "role": "USER",
    }
    assert admin.post("/v1/users", new).status_code == 201
    assert admin.post("/v1/users", new).status_code == 409
    short = admin.post("/v1/users", {**new, "password": "short"})
    assert short.json()["errors"][0]["field"] == "/password"
    assert "short" not in short.json()["errors"][0]["problem"].split()
    manager = server.person(admin.tenant_id, Role.MANAGER)
    assert manager.post("/v1/users", new).status_code == 403


OPEN_ROUTES = {
    "/v1/auth/sign-in",
    "/v1/auth/refresh",
    "/v1/auth/enrol",
    "/v1/auth/register",
    "/v1/auth/verify",
    "/v1/auth/verify/again",
    "/v1/auth/reset",
    "/v1/auth/password",
    "/v1/auth/redeem",
    "/v1/web/sign-in",
    "/v1/oidc/providers",
    "/v1/oidc/{name}/start",
    "/v1/oidc/{name}/callback",
    "/healthz",
    "/readyz",
}
PATH_VALUES = {"sha256": HASH, "device_id": "0" * 16, "name": "google"}


@pytest.mark.slow  # test_owasp knocks at every route as well, in the quick run
def test_every_route_but_those_for_signing_in_and_health_needs_a_token(
    server: RunningServer,
) -> None:
    described = httpx.get(f"{server.url}/v1/openapi.json", timeout=60).json()["paths"]
    assert described.keys() >= OPEN_ROUTES
    for path, methods in described.items():
        if path in OPEN_ROUTES:
            continue
        filled = re.sub(r"{(\w+)}", lambda found: PATH_VALUES.get(found[1], NOBODY_S), path)
        for method in methods:
            answer = httpx.request(
                method, server.url + filled, headers=upload_headers(PNG), timeout=60
            )
            assert answer.status_code == 401, (method, path, answer.text)


def test_every_answer_carries_safe_headers(server: RunningServer) -> None:
    for path in ("/healthz", "/readyz", "/v1/jobs", "/nowhere"):
        answer = httpx.get(server.url + path, timeout=60)
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]
    missing = httpx.get(f"{server.url}/nowhere", timeout=60)
    assert (missing.status_code, missing.json()["code"]) == (404, "NOT_FOUND")
    ready = httpx.get(f"{server.url}/readyz", timeout=60).json()
    assert ready == {"status": "ready", "warnings": []}


def test_parallel_guessing_gains_nothing(server: RunningServer) -> None:
    email = f"{uuid4()}@example.org"
    moment = now_ms()
    device = DeviceName(id="0" * 16, name="Tablet")
    request = SignIn(email=email, password="guess", device=device)
    for _ in range(5):
        with pytest.raises(Refusal, match="wrong"):
            sign_in(
                server.services.database, server.services.key, request, timedelta(days=1), moment
            )
    with pytest.raises(Refusal, match="too many"):
        sign_in(server.services.database, server.services.key, request, timedelta(days=1), moment)

"""Registering, inviting, confirming addresses and choosing new passwords."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from uuid import uuid4

import httpx
import pytest

from app.wire.api import Role
from tests.cloud.letters import code_in, letters_to
from tests.cloud_server import PASSWORD, RunningServer, now_ms, sign_in_body

NEW_PASSWORD = "another horse entirely"


@pytest.fixture
def open_server(server: RunningServer) -> Iterator[RunningServer]:
    """The server while it takes registrations."""
    closed = server.services.settings
    server.services.settings = dataclasses.replace(closed, open_registration=True)
    yield server
    server.services.settings = closed


def registration(**changes: str) -> dict[str, str]:
    """A registration of a new company."""
    number = uuid4().hex
    return {
        "company": f"Dry {number}",
        "email": f"boss-{number}@example.org",
        "name": "Bo Ss",
        "password": PASSWORD,
        **changes,
    }


def post(server: RunningServer, path: str, body: object) -> httpx.Response:
    """POST without being signed in."""
    return httpx.post(f"{server.url}/v1/auth/{path}", json=body, timeout=60)


def sign_in(server: RunningServer, email: str, password: str = PASSWORD) -> httpx.Response:
    """Sign in on a new device."""
    return post(server, "sign-in", sign_in_body(email, uuid4().hex[:16], password))


def test_a_company_registers_confirms_the_address_and_signs_in(open_server: RunningServer) -> None:
    body = registration()
    assert post(open_server, "register", body).status_code == 202
    early = sign_in(open_server, body["email"])
    assert (early.status_code, early.json()["code"]) == (403, "EMAIL_UNVERIFIED")
    assert sign_in(open_server, body["email"], "wrong").json()["code"] == "SIGN_IN_FAILED"
    code = code_in(letters_to(open_server, body["email"], now_ms())[0])
    assert post(open_server, "verify", {"code": code}).status_code == 204
    assert post(open_server, "verify", {"code": code}).json()["code"] == "CODE_INVALID"
    session = sign_in(open_server, body["email"]).json()
    assert (session["role"], session["tenant"]) == ("ADMIN", body["company"])


def test_registering_does_not_tell_who_has_an_account(open_server: RunningServer) -> None:
    person = open_server.person()
    known = post(open_server, "register", registration(email=person.email))
    unknown = post(open_server, "register", registration())
    assert (known.status_code, known.content) == (unknown.status_code, unknown.content)
    [letter] = letters_to(open_server, person.email, now_ms())
    assert letter.subject == "You have an account already"


def test_a_registration_is_refused_with_the_field_that_is_wrong(open_server: RunningServer) -> None:
    first = registration()
    post(open_server, "register", first)
    taken = post(open_server, "register", registration(company=first["company"]))
    assert (taken.status_code, taken.json()["code"]) == (409, "CONFLICT")
    weak = post(open_server, "register", registration(password="password1234"))
    assert (weak.status_code, weak.json()["errors"][0]["field"]) == (422, "/password")


def test_a_closed_server_takes_no_registration(server: RunningServer) -> None:
    refused = post(server, "register", registration())
    assert (refused.status_code, refused.json()["code"]) == (403, "FORBIDDEN")


def test_the_mail_for_confirming_can_be_had_again_and_the_older_code_ends(
    open_server: RunningServer,
) -> None:
    body = registration()
    post(open_server, "register", body)
    first = code_in(letters_to(open_server, body["email"], now_ms())[0])
    assert post(open_server, "verify/again", {"email": body["email"]}).status_code == 202
    second = code_in(letters_to(open_server, body["email"], now_ms())[0])
    assert post(open_server, "verify", {"code": first}).status_code == 403
    assert post(open_server, "verify", {"code": second}).status_code == 204


def test_a_new_password_ends_every_session(server: RunningServer) -> None:
    person = server.person()
    unknown = post(server, "reset", {"email": f"{uuid4()}@example.org"})
    asked = post(server, "reset", {"email": person.email.upper()})
    assert (asked.status_code, asked.content) == (202, unknown.content)
    code = code_in(letters_to(server, person.email, now_ms())[0])
    weak = post(server, "password", {"code": code, "password": "qwerty123456"})
    assert weak.json()["errors"][0]["field"] == "/password"
    new = {"code": code, "password": NEW_PASSWORD}
    assert post(server, "password", new).status_code == 204
    assert post(server, "password", new).status_code == 403
    assert person.http.get("/v1/me").status_code == 401
    assert sign_in(server, person.email).status_code == 401
    assert sign_in(server, person.email, NEW_PASSWORD).status_code == 200


def test_a_person_changes_their_own_password_by_the_present_one(server: RunningServer) -> None:
    person = server.person()
    body = {"present": "not this", "password": NEW_PASSWORD}
    wrong = person.http.put("/v1/me/password", json=body)
    assert wrong.json()["errors"][0]["field"] == "/present"
    body["present"] = PASSWORD
    assert person.http.put("/v1/me/password", json=body).status_code == 204
    assert person.http.get("/v1/me").status_code == 401
    assert sign_in(server, person.email, NEW_PASSWORD).status_code == 200


def test_an_invited_person_chooses_the_password(server: RunningServer) -> None:
    admin = server.person()
    new = {"email": f"{uuid4()}@example.org", "name": "Ben", "role": "USER"}
    assert admin.post("/v1/invitations", new).status_code == 201
    assert sign_in(server, new["email"], "").status_code in {401, 422}
    [letter] = letters_to(server, new["email"], now_ms())
    assert "Ana invites you" in letter.subject
    body = {"code": code_in(letter), "password": NEW_PASSWORD}
    assert post(server, "password", body).status_code == 204
    assert sign_in(server, new["email"], NEW_PASSWORD).json()["role"] == "USER"
    manager = server.person(admin.tenant_id, Role.MANAGER)
    assert manager.post("/v1/invitations", new).status_code == 403


def test_an_administrator_starts_a_reset_and_never_sees_the_password(server: RunningServer) -> None:
    admin, stranger = server.person(), server.person()
    user = server.person(admin.tenant_id, Role.USER)
    assert admin.post(f"/v1/users/{user.user_id}/reset", None).status_code == 204
    assert letters_to(server, user.email, now_ms())
    assert admin.post(f"/v1/users/{stranger.user_id}/reset", None).status_code == 404
    assert letters_to(server, stranger.email, now_ms(), wait_s=0) == []


def test_a_disabled_account_is_shut_out_at_once_and_can_come_back(server: RunningServer) -> None:
    admin = server.person()
    user = server.person(admin.tenant_id, Role.USER)
    path = f"/v1/users/{user.user_id}"
    assert admin.http.patch(path, json={"disabled": True}).json()["disabled"] is True
    assert user.http.get("/v1/me").status_code == 401
    assert sign_in(server, user.email).json()["code"] == "FORBIDDEN"
    assert admin.http.patch(path, json={"disabled": False, "role": "MANAGER"}).status_code == 200
    assert sign_in(server, user.email).json()["role"] == "MANAGER"


def test_an_administrator_cannot_take_the_own_account_away(server: RunningServer) -> None:
    admin = server.person()
    for change in ({"disabled": True}, {"role": "USER"}):
        refused = admin.http.patch(f"/v1/users/{admin.user_id}", json=change)
        assert refused.status_code == 409
    assert admin.http.patch(f"/v1/users/{NOBODY}", json={"name": "X"}).status_code == 404


NOBODY = uuid4()


def test_a_company_can_choose_the_older_password_rule(server: RunningServer) -> None:
    admin = server.person()
    policy = admin.http.get("/v1/policy").json() | {"password_preset": "composition"}
    assert admin.http.put("/v1/policy", json=policy).status_code == 204
    new = {"email": f"{uuid4()}@example.org", "name": "Ben", "role": "USER"}
    weak = admin.post("/v1/users", new | {"password": "kellerwand zwei"})
    assert "upper-case" in weak.json()["detail"]
    assert admin.post("/v1/users", new | {"password": "Ke1ler-w"}).status_code == 201

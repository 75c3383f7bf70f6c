"""Guessing gets slow for who guesses, and holds up nobody else."""

from __future__ import annotations

import threading
from datetime import timedelta
from uuid import uuid4

import httpx
import pytest
from sqlalchemy import event

from app.wire.api import DeviceName, Role, SignIn
from cloud.auth import sign_in as signing
from cloud.auth.attempts import FREE_FAILURES
from cloud.auth.one_time_codes import CodeOwner, CodePurpose, new_code
from cloud.auth.web_sessions import KNOWN_COOKIE
from cloud.problems import Refusal
from tests.cloud.test_second_factor import set_up
from tests.cloud_server import PASSWORD, Person, RunningServer, now_ms, sign_in_body

pytestmark = pytest.mark.usefixtures("long_waits")
STRANGE = "f" * 16


def guess(person: Person, times: int = FREE_FAILURES) -> httpx.Response:
    """Wrong passwords from a device that nobody knows; the answer to one more, with the right one."""
    for _ in range(times):
        wrong = sign_in_body(person.email, STRANGE, "wrong")
        assert person.post("/v1/auth/sign-in", wrong).status_code == 401
    return person.post("/v1/auth/sign-in", sign_in_body(person.email, STRANGE))


def web_sign_in(server: RunningServer, person: Person, known: str = "") -> httpx.Response:
    """Sign in with a browser that brings what an earlier one gave it."""
    return httpx.post(
        f"{server.url}/v1/web/sign-in",
        json={"email": person.email, "password": PASSWORD},
        headers={"Cookie": f"{KNOWN_COOKIE}={known}"},
        timeout=60,
    )


def test_a_stranger_who_guesses_does_not_hold_up_the_persons_tablet_or_browser(
    server: RunningServer,
) -> None:
    person = server.person()
    known = web_sign_in(server, person).cookies[KNOWN_COOKIE]
    assert guess(person).status_code == 429
    own = sign_in_body(person.email, person.device)
    assert person.post("/v1/auth/sign-in", own).status_code == 200
    assert web_sign_in(server, person, known).status_code == 200
    assert web_sign_in(server, person).status_code == 429
    assert web_sign_in(server, person, known[:-1] + "x").status_code == 429


def test_a_browser_is_known_for_its_own_person_only(server: RunningServer) -> None:
    person, other = server.person(), server.person()
    known = web_sign_in(server, other).cookies[KNOWN_COOKIE]
    assert guess(person).status_code == 429
    assert web_sign_in(server, person, known).status_code == 429


def test_a_revoked_device_is_a_stranger(server: RunningServer) -> None:
    admin = server.person()
    person = server.person(admin.tenant_id, Role.USER)
    assert admin.post(f"/v1/devices/{person.device}/revoke", None).status_code == 204
    assert guess(person).status_code == 429
    refused = person.post("/v1/auth/sign-in", sign_in_body(person.email, person.device))
    assert refused.status_code == 429


def test_who_reads_the_persons_mail_need_not_wait(server: RunningServer) -> None:
    person = server.person()
    assert guess(person).status_code == 429
    owner = CodeOwner(person.tenant_id, person.user_id)
    with server.services.database.write() as connection:
        code = new_code(connection, owner, CodePurpose.SET_PASSWORD, now_ms())
    chosen = {"code": code, "password": PASSWORD + " two"}
    assert person.post("/v1/auth/password", chosen).status_code == 204
    body = sign_in_body(person.email, STRANGE, PASSWORD + " two")
    assert person.post("/v1/auth/sign-in", body).status_code == 200


def test_a_stolen_session_cannot_guess_the_password(server: RunningServer) -> None:
    person = server.person()
    answers = [
        person.http.put("/v1/me/password", json={"present": f"guess {n}", "password": PASSWORD})
        for n in range(FREE_FAILURES + 1)
    ]
    assert [one.status_code for one in answers] == [422] * FREE_FAILURES + [429]
    own = sign_in_body(person.email, person.device)
    assert person.post("/v1/auth/sign-in", own).status_code == 200


def test_a_session_can_neither_guess_codes_nor_turn_one_into_recovery_codes(
    server: RunningServer,
) -> None:
    person = server.person()
    generator, _ = set_up(person)
    again = person.post("/v1/me/second-factor/confirm", {"code": generator.now()})
    assert (again.status_code, again.json()["code"]) == (409, "CONFLICT")
    answers = [
        person.http.request("DELETE", "/v1/me/second-factor", json={"code": f"{n:06}"})
        for n in range(FREE_FAILURES + 1)
    ]
    assert [one.status_code for one in answers] == [401] * FREE_FAILURES + [429]


def test_who_has_the_browsers_code_cannot_guess_the_second_factor(server: RunningServer) -> None:
    body = {
        "code": "c" * 43,
        "verifier": "v" * 50,
        "device": {"id": STRANGE, "name": "Tablet"},
        "device_key": "A" * 43 + "=",
        "second_factor": "000000",
    }
    answers = [
        httpx.post(f"{server.url}/v1/auth/redeem", json=body, timeout=60).status_code
        for _ in range(FREE_FAILURES + 1)
    ]
    assert answers == [403] * FREE_FAILURES + [429]


def test_a_wrong_password_takes_as_much_work_for_somebody_as_for_nobody(
    server: RunningServer,
) -> None:
    person = server.person()
    database = server.services.database

    def work(email: str) -> list[str]:
        request = SignIn(
            email=email, password="wrong", device=DeviceName(id=STRANGE, name="Tablet")
        )
        done: list[str] = []
        mine = threading.get_ident()

        def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
            if threading.get_ident() == mine:
                done.append(statement.split()[0])

        event.listen(database.engine, "before_cursor_execute", note)
        try:
            with pytest.raises(Refusal, match="wrong"):
                signing.sign_in(
                    database, server.services.key, request, timedelta(hours=1), now_ms()
                )
        finally:
            event.remove(database.engine, "before_cursor_execute", note)
        return done

    known, unknown = work(person.email), work(f"{uuid4()}@example.org")
    for kind in ("BEGIN", "BEGIN;", "SELECT", "INSERT"):
        assert known.count(kind) == unknown.count(kind), (kind, known, unknown)


@pytest.mark.parametrize("path", ["reset", "verify/again"])
def test_the_answer_about_an_address_comes_before_anybody_is_looked_up(
    server: RunningServer, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that neither what it says nor how long it takes tells whether there is an account."""
    answered, looked_up = threading.Event(), threading.Event()

    def held(*_: object) -> None:
        answered.wait(60)
        looked_up.set()

    for name in ("ask_for_reset", "ask_for_mail_again"):
        monkeypatch.setattr(f"cloud.auth.accounts.{name}", held)
    answer = httpx.post(f"{server.url}/v1/auth/{path}", json={"email": "a@b.example"}, timeout=60)
    assert (answer.status_code, looked_up.is_set()) == (202, False)
    answered.set()
    assert looked_up.wait(60)


def test_two_who_take_the_same_address_at_once_get_one_account_and_one_conflict(
    server: RunningServer,
) -> None:
    admin = server.person()
    email = f"{uuid4()}@example.org"
    answers: list[int] = []

    def invite() -> None:
        token = admin.http.headers["Authorization"]
        body = {"email": email, "name": "B", "role": "USER"}
        answer = httpx.post(
            f"{server.url}/v1/invitations", json=body, headers={"Authorization": token}, timeout=60
        )
        answers.append(answer.status_code)

    threads = [threading.Thread(target=invite) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(answers) == [201, *[409] * 5]

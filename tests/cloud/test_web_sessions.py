"""Browser sessions: a cookie for reading, and proof of the own page for every change."""

from __future__ import annotations

from uuid import uuid4

import httpx
import pytest
from sqlalchemy import update

from cloud.auth.web_sessions import COOKIE
from cloud.storage.account_tables import web_sessions
from tests.cloud_server import PASSWORD, Person, RunningServer, now_ms


class Browser:
    """Keeps the cookie as a browser on the office's TLS address would."""

    def __init__(self, server: RunningServer, person: Person) -> None:
        self.url = server.url
        body = {"email": person.email, "password": PASSWORD}
        answer = httpx.post(
            f"{server.url}/v1/web/sign-in",
            json=body,
            headers={"User-Agent": "Firefox 140"},
            timeout=60,
        )
        assert answer.status_code == 200, answer.text
        self.set_cookie = answer.headers["Set-Cookie"]
        self.token = self.set_cookie.partition("=")[2].partition(";")[0]
        self.csrf: str = answer.json()["csrf_token"]

    def ask(self, method: str, path: str, body: object = None, **headers: str) -> httpx.Response:
        """A request with the cookie."""
        sent = {"Cookie": f"{COOKIE}={self.token}", **headers}
        return httpx.request(method, self.url + path, json=body, headers=sent, timeout=60)

    def change(self, method: str, path: str, body: object = None, **headers: str) -> httpx.Response:
        """A change as an own page makes it."""
        return self.ask(method, path, body, **{"X-CSRF-Token": self.csrf, **headers})


def invitation() -> dict[str, str]:
    """A harmless change."""
    return {"email": f"{uuid4()}@example.org", "name": "B", "role": "USER"}


def test_the_cookie_is_for_this_host_tls_and_no_script(server: RunningServer) -> None:
    browser = Browser(server, server.person())
    assert browser.set_cookie.startswith("__Host-session=")
    for attribute in ("HttpOnly", "Secure", "SameSite=lax", "Path=/"):
        assert attribute in browser.set_cookie
    assert "Domain" not in browser.set_cookie


def test_reading_needs_the_cookie_alone_and_changing_the_token_of_the_page(
    server: RunningServer,
) -> None:
    browser = Browser(server, server.person())
    assert browser.ask("GET", "/v1/jobs").status_code == 200
    bare = browser.ask("POST", "/v1/invitations", invitation())
    assert (bare.status_code, bare.json()["code"]) == (403, "CROSS_SITE")
    assert browser.change("POST", "/v1/invitations", invitation()).status_code == 201


@pytest.mark.parametrize(
    "headers", [{"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://evil.example"}]
)
def test_another_site_changes_nothing_even_with_the_token(
    server: RunningServer, headers: dict[str, str]
) -> None:
    browser = Browser(server, server.person())
    refused = browser.change("POST", "/v1/invitations", invitation(), **headers)
    assert (refused.status_code, refused.json()["code"]) == (403, "CROSS_SITE")


def test_the_token_of_another_session_does_not_count(server: RunningServer) -> None:
    person = server.person()
    first, second = Browser(server, person), Browser(server, person)
    assert first.token != second.token
    first.csrf = second.csrf
    assert first.change("POST", "/v1/invitations", invitation()).status_code == 403


@pytest.mark.parametrize(("column", "ago_min"), [("used_ms", 31), ("created_ms", 12 * 60 + 1)])
def test_a_session_ends_without_use_and_at_the_latest_after_half_a_day(
    server: RunningServer, column: str, ago_min: int
) -> None:
    person = server.person()
    browser = Browser(server, person)
    then = now_ms() - ago_min * 60_000
    with server.services.database.write() as connection:
        connection.execute(
            update(web_sessions)
            .where(web_sessions.c.user_id == person.user_id)
            .values({column: then})
        )
    refused = browser.ask("GET", "/v1/jobs")
    assert (refused.status_code, refused.json()["code"]) == (401, "TOKEN_EXPIRED")


def test_use_puts_the_end_off(server: RunningServer) -> None:
    person = server.person()
    browser = Browser(server, person)
    with server.services.database.write() as connection:
        connection.execute(
            update(web_sessions)
            .where(web_sessions.c.user_id == person.user_id)
            .values(used_ms=now_ms() - 29 * 60_000)
        )
    assert browser.ask("GET", "/v1/jobs").status_code == 200
    [shown] = browser.ask("GET", "/v1/web/sessions").json()
    assert shown["used_at"] > shown["created_at"]


def test_own_sessions_are_listed_and_ended_and_those_of_others_are_not(
    server: RunningServer,
) -> None:
    person = server.person()
    here, there, stranger = (
        Browser(server, person),
        Browser(server, person),
        Browser(server, server.person()),
    )
    shown = here.ask("GET", "/v1/web/sessions").json()
    assert [item["where"] for item in shown] == ["Firefox 140", "Firefox 140"]
    other = next(item["id"] for item in shown if not item["current"])
    assert stranger.change("DELETE", f"/v1/web/sessions/{other}").status_code == 404
    assert here.change("DELETE", f"/v1/web/sessions/{other}").status_code == 204
    assert there.ask("GET", "/v1/me").status_code == 401
    assert here.change("POST", "/v1/web/sign-out").status_code == 204
    assert here.ask("GET", "/v1/me").status_code == 401


def test_a_browser_cannot_push_as_a_device(server: RunningServer) -> None:
    person = server.person()
    browser = Browser(server, person)
    body = {"proto": 1, "schema": 1, "device": person.device, "acked": 0, "ops": []}
    refused = browser.change("POST", "/v1/sync/push", body)
    assert (refused.status_code, refused.json()["code"]) == (403, "DEVICE_MISMATCH")

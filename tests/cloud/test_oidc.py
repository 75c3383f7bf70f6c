"""Signing in through another provider: linked identities only, one browser, one code, one key."""

from __future__ import annotations

import hmac
import json
import time
from base64 import urlsafe_b64encode
from collections.abc import Callable, Iterator
from hashlib import sha256
from http.cookies import SimpleCookie
from typing import Any
from urllib.parse import parse_qs, urlsplit
from uuid import uuid4

import httpx
import pytest
from authlib.oauth2.rfc7636 import create_s256_code_challenge
from joserfc.jwk import RSAKey

from cloud.auth.oidc_provider import Provider, ProviderName, ProviderSettings, providers_of
from cloud.auth.outside_identities import COOKIE as JOURNEY
from cloud.auth.web_sessions import COOKIE as SESSION
from cloud.auth.web_sessions import csrf_token
from tests.cloud.oidc_office import CLIENT_ID, CLIENT_SECRET, OidcOffice, oidc_office
from tests.cloud.test_refresh import KeyHolder
from tests.cloud.test_second_factor import next_code, set_up
from tests.cloud.test_web_sessions import Browser
from tests.cloud_server import Person, RunningServer

VERIFIER = "v" * 50


@pytest.fixture
def office(server: RunningServer) -> Iterator[OidcOffice]:
    """A provider that the server takes as Google."""
    with oidc_office() as office:
        settings = ProviderSettings(ProviderName.GOOGLE, CLIENT_ID, CLIENT_SECRET, office.issuer)
        server.services.providers = {ProviderName.GOOGLE: Provider(settings)}
        office.subject = uuid4().hex
        yield office
        server.services.providers = {}


def cookie_of(answer: httpx.Response, name: str) -> str:
    """The value of a cookie that an answer sets."""
    jar: SimpleCookie = SimpleCookie()
    for header in answer.headers.get_list("Set-Cookie"):
        jar.load(header)
    return jar[name].value


def back_from(office: OidcOffice, server: RunningServer, started: httpx.Response) -> httpx.Response:
    """Sign in at the provider and come back."""
    location = office.authorize(started.headers["Location"])
    own = server.url + location.removeprefix(server.services.settings.public_url)
    return httpx.get(
        own, headers={"Cookie": f"{JOURNEY}={cookie_of(started, JOURNEY)}"}, timeout=60
    )


def start(server: RunningServer, query: str = "") -> httpx.Response:
    """Begin in a browser."""
    return httpx.get(f"{server.url}/v1/oidc/google/start{query}", timeout=60)


def link(office: OidcOffice, server: RunningServer, person: Person) -> httpx.Response:
    """Link the provider's present identity to a person."""
    browser = Browser(server, person)
    begun = browser.change("POST", "/v1/oidc/google/link")
    assert begun.status_code == 200, begun.text
    location = office.authorize(begun.json()["url"])
    own = server.url + location.removeprefix(server.services.settings.public_url)
    cookies = f"{JOURNEY}={cookie_of(begun, JOURNEY)}; {SESSION}={browser.token}"
    return httpx.get(own, headers={"Cookie": cookies}, timeout=60)


def test_a_linked_identity_signs_in_and_an_unknown_one_does_not(
    server: RunningServer, office: OidcOffice
) -> None:
    person = server.person()
    unknown = back_from(office, server, start(server))
    assert (unknown.status_code, unknown.json()["code"]) == (403, "SIGN_IN_FAILED")
    assert link(office, server, person).status_code == 303
    answer = back_from(office, server, start(server))
    assert answer.status_code == 303
    session = f"{SESSION}={cookie_of(answer, SESSION)}"
    me = httpx.get(f"{server.url}/v1/me", headers={"Cookie": session}, timeout=60).json()
    assert me["user_id"] == str(person.user_id)


def test_the_same_e_mail_address_links_nothing(server: RunningServer, office: OidcOffice) -> None:
    person = server.person()
    office.claims = {"email": person.email, "email_verified": True}
    assert back_from(office, server, start(server)).status_code == 403


def test_an_identity_stands_for_one_account(server: RunningServer, office: OidcOffice) -> None:
    link(office, server, server.person())
    second = link(office, server, server.person())
    assert (second.status_code, second.json()["code"]) == (409, "CONFLICT")


def test_an_answer_belongs_to_the_browser_that_began(
    server: RunningServer, office: OidcOffice
) -> None:
    link(office, server, server.person())
    mine, other = start(server), start(server)
    location = office.authorize(mine.headers["Location"])
    own = server.url + location.removeprefix(server.services.settings.public_url)
    for cookie in (f"{JOURNEY}={cookie_of(other, JOURNEY)}", f"{JOURNEY}=bm9uc2Vuc2U=", "x=y"):
        refused = httpx.get(own, headers={"Cookie": cookie}, timeout=60)
        assert (refused.status_code, refused.json()["code"]) == (403, "CROSS_SITE")


@pytest.mark.parametrize(
    "claims",
    [
        {"aud": "somebody-else"},
        {"iss": "https://evil.example"},
        {"nonce": "another"},
        {"exp": int(time.time()) - 3600},
    ],
)
def test_a_token_for_something_else_proves_nothing(
    server: RunningServer, office: OidcOffice, claims: dict[str, object]
) -> None:
    link(office, server, server.person())
    office.claims = claims
    refused = back_from(office, server, start(server))
    assert (refused.status_code, refused.json()["code"]) == (403, "SIGN_IN_FAILED")


def test_a_token_that_somebody_else_signed_proves_nothing(
    server: RunningServer, office: OidcOffice
) -> None:
    link(office, server, server.person())
    office.signs_with = RSAKey.generate_key(2048, {"kid": "one"})
    assert back_from(office, server, start(server)).status_code == 403


def unsigned(office: OidcOffice, claims: dict[str, Any]) -> str:
    """A token that says it needs no signature."""
    parts = [json.dumps({"alg": "none"}), json.dumps(claims)]
    return ".".join(urlsafe_b64encode(part.encode()).decode().rstrip("=") for part in parts) + "."


def signed_with_what_is_public(office: OidcOffice, claims: dict[str, Any]) -> str:
    """A token whose secret is the provider's public key, which everybody knows."""
    parts = [json.dumps({"alg": "HS256", "kid": office.key.kid}), json.dumps(claims)]
    content = ".".join(urlsafe_b64encode(part.encode()).decode().rstrip("=") for part in parts)
    mac = hmac.digest(office.key.as_pem(private=False), content.encode(), sha256)
    return f"{content}.{urlsafe_b64encode(mac).decode().rstrip('=')}"


@pytest.mark.parametrize("forge", [unsigned, signed_with_what_is_public])
def test_a_token_chooses_no_other_kind_of_signature(
    server: RunningServer,
    office: OidcOffice,
    forge: Callable[[OidcOffice, dict[str, Any]], str],
) -> None:
    link(office, server, server.person())
    office.forge = lambda claims: forge(office, claims)
    refused = back_from(office, server, start(server))
    assert (refused.status_code, refused.json()["code"]) == (403, "SIGN_IN_FAILED")


def test_a_provider_may_change_its_keys_at_any_time(
    server: RunningServer, office: OidcOffice
) -> None:
    settings = server.services.providers[ProviderName.GOOGLE].settings
    server.services.providers = {ProviderName.GOOGLE: Provider(settings, fetch_again_s=0)}
    link(office, server, server.person())
    office.key = RSAKey.generate_key(2048, {"kid": "two"})
    assert back_from(office, server, start(server)).status_code == 303


def test_a_provider_that_is_silent_is_told_in_words(server: RunningServer) -> None:
    settings = ProviderSettings(ProviderName.GOOGLE, CLIENT_ID, "s", "http://127.0.0.1:9")
    server.services.providers = {ProviderName.GOOGLE: Provider(settings)}
    silent = start(server)
    assert (silent.status_code, silent.json()["code"]) == (503, "UNAVAILABLE")
    assert "Google did not answer" in silent.json()["detail"]
    server.services.providers = {}
    assert start(server).status_code == 404


def test_the_second_factor_is_asked_for_after_the_provider(
    server: RunningServer, office: OidcOffice
) -> None:
    person = server.person()
    link(office, server, person)
    generator, _ = set_up(person)
    answer = back_from(office, server, start(server))
    waiting = Browser.__new__(Browser)
    waiting.url, waiting.token = server.url, cookie_of(answer, SESSION)
    waiting.csrf = csrf_token(server.services.key, waiting.token)
    assert waiting.ask("GET", "/v1/jobs").json()["code"] == "SECOND_FACTOR_REQUIRED"
    wrong = waiting.change("POST", "/v1/web/second-factor", {"code": "000000"})
    assert wrong.json()["code"] == "SECOND_FACTOR_WRONG"
    done = waiting.change("POST", "/v1/web/second-factor", {"code": next_code(generator)})
    assert done.status_code == 200
    full = f"{SESSION}={cookie_of(done, SESSION)}"
    assert (
        httpx.get(f"{server.url}/v1/jobs", headers={"Cookie": full}, timeout=60).status_code == 200
    )
    assert waiting.ask("GET", "/v1/me").status_code == 401


def test_a_tablets_app_gets_a_code_that_only_it_can_redeem(
    server: RunningServer, office: OidcOffice
) -> None:
    person, holder = server.person(), KeyHolder()
    link(office, server, person)
    challenge = create_s256_code_challenge(VERIFIER)
    answer = back_from(office, server, start(server, f"?port=4567&challenge={challenge}"))
    location = urlsplit(answer.headers["Location"])
    assert (location.hostname, location.port) == ("127.0.0.1", 4567)
    body = {
        "code": parse_qs(location.query)["code"][0],
        "verifier": "w" * 50,
        "device": {"id": holder.device, "name": "Tablet"},
        "device_key": holder.public_key,
    }
    thief = httpx.post(f"{server.url}/v1/auth/redeem", json=body, timeout=60)
    assert (thief.status_code, thief.json()["code"]) == (403, "CODE_INVALID")
    body["verifier"] = VERIFIER
    session = httpx.post(f"{server.url}/v1/auth/redeem", json=body, timeout=60).json()
    assert (session["user_id"], bool(session["refresh_token"])) == (str(person.user_id), True)
    assert httpx.post(f"{server.url}/v1/auth/redeem", json=body, timeout=60).status_code == 403
    assert start(server, "?port=4567").status_code == 422


def test_a_company_can_name_its_microsoft_directories(
    server: RunningServer, office: OidcOffice
) -> None:
    admin = server.person()
    link(office, server, admin)
    policy = admin.http.get("/v1/policy").json() | {"microsoft_tenants": ["ours"]}
    admin.http.put("/v1/policy", json=policy)
    office.claims = {"tid": "theirs"}
    assert back_from(office, server, start(server)).json()["code"] == "FORBIDDEN"
    office.claims = {"tid": "ours"}
    assert back_from(office, server, start(server)).status_code == 303


def test_providers_come_from_the_environment_and_hide_their_secret() -> None:
    given = {"RESTOREASSIST_OIDC_MICROSOFT_ID": "x", "RESTOREASSIST_OIDC_MICROSOFT_SECRET": "y77"}
    [found] = providers_of(given)
    assert found.discovery_url.startswith("https://login.microsoftonline.com/organizations/v2.0/")
    assert "y77" not in repr(found)
    assert providers_of({"RESTOREASSIST_OIDC_GOOGLE_ID": "x"}) == ()

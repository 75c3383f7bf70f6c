"""Routes: signing in through Google or Microsoft, in a browser or for a tablet's app."""

from __future__ import annotations

import re
from typing import Annotated

from fastapi import APIRouter, Cookie, Header, Query, Request, status
from fastapi.responses import RedirectResponse, Response

from app.wire.accounts import CodeOnly, ProviderUrl, RedeemSignIn, WebSignedIn
from app.wire.api import ProblemCode, SignedIn
from cloud.api.context import BrowserDep, OpenRoute, Services, ServicesDep
from cloud.api.web_routes import set_session_cookie, signed_in
from cloud.auth import outside_identities, second_factor, web_sessions
from cloud.auth.oidc_provider import Provider, ProviderName
from cloud.auth.outside_identities import COOKIE, LIFETIME_S, Journey
from cloud.auth.sign_in import redeem_sign_in
from cloud.problems import Refusal, not_found

router = APIRouter(prefix="/v1", tags=["other providers"])
AFTER_SIGN_IN = "/"
_CHALLENGE = re.compile(r"[A-Za-z0-9_-]{43}")
JourneyCookie = Annotated[str, Cookie(alias=COOKIE, max_length=4096)]


@router.get("/oidc/providers")
def get_providers(parts: ServicesDep) -> list[ProviderName]:
    """The providers that this server takes."""
    return list(parts.providers)


@router.get(
    "/oidc/{name}/start",
    dependencies=[OpenRoute],
    status_code=status.HTTP_303_SEE_OTHER,
    response_class=RedirectResponse,
)
def get_start(
    name: ProviderName,
    parts: ServicesDep,
    port: Annotated[int, Query(ge=0, le=65535)] = 0,
    challenge: Annotated[str, Query(max_length=43)] = "",
) -> Response:
    """Send the browser to the provider; a tablet's app gives its loopback port and an S256 challenge."""
    if bool(port) != bool(_CHALLENGE.fullmatch(challenge)):
        raise Refusal(
            422, ProblemCode.INVALID_INPUT, "port and challenge (43 signs, S256) go together."
        )
    provider = _provider(parts, name)
    journey = Journey.begin(name.value, parts.now_ms(), port=port, challenge=challenge)
    answer = RedirectResponse(_url(parts, provider, journey), status.HTTP_303_SEE_OTHER)
    return _remember(answer, parts, journey)


@router.post("/oidc/{name}/link")
def post_link(
    name: ProviderName, browser: BrowserDep, parts: ServicesDep, response: Response
) -> ProviderUrl:
    """Where to go to link an identity to the own account."""
    journey = Journey.begin(name.value, parts.now_ms(), link_to=browser.who.user_id)
    url = _url(parts, _provider(parts, name), journey)
    _remember(response, parts, journey)
    return ProviderUrl(url=url)


@router.get(
    "/oidc/{name}/callback",
    dependencies=[OpenRoute],
    status_code=status.HTTP_303_SEE_OTHER,
    response_class=RedirectResponse,
)
def get_callback(
    name: ProviderName,
    parts: ServicesDep,
    request: Request,
    journey_cookie: JourneyCookie = "",
    code: Annotated[str, Query(max_length=2048)] = "",
    state: Annotated[str, Query(max_length=128)] = "",
    error: Annotated[str, Query(max_length=128)] = "",
    user_agent: Annotated[str, Header(max_length=1000)] = "",
) -> Response:
    """Where the provider sends the browser back to."""
    now_ms = parts.now_ms()
    journey = outside_identities.resume(parts.key, journey_cookie, name.value, state, now_ms)
    if error or not code:
        raise Refusal(403, ProblemCode.SIGN_IN_FAILED, "The provider did not sign you in.")
    identity = _provider(parts, name).identify(
        _callback_url(parts, name), code, journey.nonce, journey.verifier
    )
    with parts.database.write() as connection:
        if journey.link_to:
            cookie = request.cookies.get(web_sessions.COOKIE, "")
            who = web_sessions.identify_browser(connection, cookie, now_ms)
            if str(who.user_id) != journey.link_to:
                raise Refusal(403, ProblemCode.CROSS_SITE, "Sign in again, then link.")
            outside_identities.link(connection, who.user_id, identity, now_ms)
            return _forget(RedirectResponse(AFTER_SIGN_IN, status.HTTP_303_SEE_OTHER))
        person = outside_identities.person_behind(connection, identity)
        if journey.port:
            redeem = outside_identities.code_for_device(
                connection, person, journey.challenge, now_ms
            )
            url = f"http://127.0.0.1:{journey.port}/signed-in?code={redeem}"
            return _forget(RedirectResponse(url, status.HTTP_303_SEE_OTHER))
        asks = second_factor.is_confirmed(connection, person.tenant_id, person.user_id)
        session = web_sessions.begin(
            connection, parts.key, person, user_agent, now_ms, code_needed=asks
        )
    answer = RedirectResponse(AFTER_SIGN_IN, status.HTTP_303_SEE_OTHER)
    set_session_cookie(answer, session.token)
    return _forget(answer)


@router.post("/web/second-factor")
def post_web_second_factor(
    body: CodeOnly, browser: BrowserDep, parts: ServicesDep, response: Response
) -> WebSignedIn:
    """Complete a browser session that waits for the second factor; it goes on under a new cookie."""
    session, person = web_sessions.complete(
        parts.database, parts.key, browser.who, browser.token, body.code, parts.now_ms()
    )
    set_session_cookie(response, session.token)
    return signed_in(person, session)


@router.post("/auth/redeem", dependencies=[OpenRoute])
def post_redeem(body: RedeemSignIn, parts: ServicesDep) -> SignedIn:
    """The code that the browser brought to the tablet's app, and the secret behind its challenge, for a session."""
    return redeem_sign_in(parts.database, parts.key, body, parts.now_ms())


def _provider(parts: Services, name: ProviderName) -> Provider:
    found = parts.providers.get(name)
    if found is None:
        raise not_found("provider on this server")
    return found


def _callback_url(parts: Services, name: ProviderName) -> str:
    return f"{parts.settings.public_url}/v1/oidc/{name.value}/callback"


def _url(parts: Services, provider: Provider, journey: Journey) -> str:
    return provider.sign_in_url(
        _callback_url(parts, provider.settings.name),
        journey.state,
        journey.nonce,
        journey.verifier,
    )


def _remember(answer: Response, parts: Services, journey: Journey) -> Response:
    answer.set_cookie(
        COOKIE,
        journey.seal(parts.key),
        max_age=LIFETIME_S,
        path="/",
        secure=True,
        httponly=True,
        samesite="lax",
    )
    return answer


def _forget(answer: Response) -> Response:
    answer.delete_cookie(COOKIE, path="/", secure=True, httponly=True)
    return answer

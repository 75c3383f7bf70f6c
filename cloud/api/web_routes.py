"""Routes: browser sessions."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Cookie, Header, Response, status

from app.wire.accounts import SessionOut, WebSignedIn, WebSignIn
from cloud.api.context import BrowserDep, OpenRoute, ServicesDep
from cloud.auth import web_sessions
from cloud.auth.attempts import STRANGERS
from cloud.auth.proving import Person, prove

router = APIRouter(prefix="/v1/web", tags=["browser"])


@router.post("/sign-in", dependencies=[OpenRoute])
def post_sign_in(
    body: WebSignIn,
    response: Response,
    parts: ServicesDep,
    user_agent: Annotated[str, Header(max_length=1000)] = "",
    known: Annotated[str, Cookie(alias=web_sessions.KNOWN_COOKIE, max_length=200)] = "",
) -> WebSignedIn:
    """Begin a browser session; its token comes in a cookie that scripts cannot read."""
    now_ms = parts.now_ms()
    person = prove(
        parts.database,
        parts.key,
        body.email,
        body.password,
        body.second_factor,
        now_ms,
        lambda _connection, email: web_sessions.known_browser(parts.key, email, known),
    )
    with parts.database.write() as connection:
        session = web_sessions.begin(connection, parts.key, person, user_agent, now_ms)
    set_session_cookie(response, session.token)
    if web_sessions.known_browser(parts.key, person.email, known) == STRANGERS:
        _remember_browser(response, web_sessions.known_browser_token(parts.key, person.email))
    return signed_in(person, session)


@router.post("/sign-out", status_code=status.HTTP_204_NO_CONTENT)
def post_sign_out(browser: BrowserDep, response: Response, parts: ServicesDep) -> None:
    """End this browser session."""
    with parts.database.write() as connection:
        web_sessions.end_current(connection, browser.token)
    parts.sessions_changed(browser.who.tenant_id)
    response.delete_cookie(web_sessions.COOKIE, path="/", secure=True, httponly=True)


@router.get("/sessions")
def get_sessions(browser: BrowserDep, parts: ServicesDep) -> list[SessionOut]:
    """The own browser sessions."""
    with parts.seen_by(browser.who).read() as connection:
        return web_sessions.list_sessions(connection, browser.who, browser.token, parts.now_ms())


@router.delete("/sessions/{session_id}", status_code=status.HTTP_204_NO_CONTENT)
def delete_session(session_id: UUID, browser: BrowserDep, parts: ServicesDep) -> None:
    """End one of the own browser sessions."""
    with parts.seen_by(browser.who).write() as connection:
        web_sessions.end(connection, browser.who, session_id, parts.now_ms())
    parts.sessions_changed(browser.who.tenant_id)


def _remember_browser(response: Response, token: str) -> None:
    response.set_cookie(
        web_sessions.KNOWN_COOKIE,
        token,
        max_age=int(web_sessions.KNOWN_FOR.total_seconds()),
        path="/",
        secure=True,
        httponly=True,
        samesite="strict",
    )


def set_session_cookie(response: Response, token: str) -> None:
    """Give the browser its session; no script and no other host sees it."""
    response.set_cookie(
        web_sessions.COOKIE,
        token,
        max_age=int(web_sessions.ABSOLUTE.total_seconds()),
        path="/",
        secure=True,
        httponly=True,
        samesite="lax",
    )


def signed_in(person: Person, session: web_sessions.WebSession) -> WebSignedIn:
    """What the page gets to know of a session that began."""
    return WebSignedIn(
        csrf_token=session.csrf_token,
        user_id=person.user_id,
        name=person.name,
        role=person.role,
        tenant_id=person.tenant_id,
        tenant=person.tenant,
        second_factor_needed=person.second_factor_needed,
    )

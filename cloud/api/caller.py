"""Who asks, found out within the transaction of the work: for the routes that devices call all the time.

Everywhere else :data:`cloud.api.context.IdentityDep` does it beforehand, in a transaction and on a thread of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Annotated, Any, TypeVar

from fastapi import Depends, Request, Response
from fastapi.concurrency import run_in_threadpool
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from sqlalchemy import Connection

from cloud.api.context import (
    BearerDep,
    CookieDep,
    Services,
    ServicesDep,
    bearer,
    bearer_token,
    cookie,
    current_browser,
    of_full_scope,
)
from cloud.auth.sessions import Identity, identify, identify_and_narrow
from cloud.auth.sign_in import token_hash

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Caller:
    """A bearer token, or the person of a browser session."""

    parts: Services
    token: str
    browser: Identity | None = None

    @contextmanager
    def read(self) -> Iterator[tuple[Connection, Identity]]:
        """A reading transaction within the caller's company, and who it is; ``Refusal`` as of ``identify``."""
        if self._goes_ahead:
            who = self._ahead()
            with self.parts.seen_by(who).read() as connection:
                yield connection, who
            return
        with self.parts.database.read() as connection:
            yield connection, self._enter(connection)

    def run(self, work: Callable[[Connection, Identity], T]) -> T:
        """Do ``work`` in a writing transaction within the caller's company, as :meth:`Database.run` does."""
        if self._goes_ahead:
            who = self._ahead()
            return self.parts.seen_by(who).run(lambda connection: work(connection, who))
        return self.parts.database.run(lambda connection: work(connection, self._enter(connection)))

    def require(self) -> None:
        """Refuse who is not signed in."""
        self._ahead()

    @property
    def _goes_ahead(self) -> bool:
        """Whether a transaction of its own finds out: on SQLite nobody unknown may hold up those who write."""
        return self.browser is not None or self.parts.database.is_sqlite

    def _ahead(self) -> Identity:
        if self.browser is not None:
            return of_full_scope(self.browser)
        with self.parts.database.read() as connection:
            return of_full_scope(identify(connection, self.token, self.parts.now_ms()))

    def _enter(self, connection: Connection) -> Identity:
        return of_full_scope(identify_and_narrow(connection, self.token, self.parts.now_ms()))


async def current_caller(
    request: Request, credentials: BearerDep, browser_cookie: CookieDep, parts: ServicesDep
) -> Caller:
    """Who asks, counted but not yet found out."""
    if credentials is None and browser_cookie is not None:
        browser = await run_in_threadpool(current_browser, request, browser_cookie, parts)
        return Caller(parts, "", browser.who)
    token = bearer_token(credentials)
    parts.turnstile.pass_caller(token_hash(token))
    return Caller(parts, token)


CallerDep = Annotated[Caller, Depends(current_caller)]


class CallerRoute(APIRoute):
    """A route that asks for a :data:`CallerDep`: who is not signed in hears that, not what is wrong with the body."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """The usual handler, and a look at who asks before a body is refused."""
        handle = super().get_route_handler()

        async def handle_known(request: Request) -> Response:
            try:
                return await handle(request)
            except RequestValidationError:
                parts: Services = request.app.state.services
                caller = await current_caller(
                    request, await bearer(request), await cookie(request), parts
                )
                await run_in_threadpool(caller.require)
                raise

        return handle_known

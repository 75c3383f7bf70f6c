"""What every route needs: the services, and who asks."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Annotated
from uuid import UUID

from fastapi import Depends, Request, WebSocket
from fastapi.security import APIKeyCookie, HTTPAuthorizationCredentials, HTTPBearer
from fastapi.security.utils import get_authorization_scheme_param
from sqlalchemy import select

from app.orchestration.run_queries import RunQueries
from app.wire.api import ProblemCode
from cloud.auth.accounts import Mailer
from cloud.auth.oidc_provider import Provider, ProviderName
from cloud.auth.server_key import ServerKey
from cloud.auth.sessions import Identity, identify
from cloud.auth.sign_in import Scope, token_hash
from cloud.auth.web_sessions import COOKIE, csrf_matches, identify_browser, note_use
from cloud.blobs.folder import BlobFolder
from cloud.blobs.object_store import ObjectShelf
from cloud.blobs.rendition import Renderer
from cloud.blobs.service import BlobService
from cloud.clock import ServerClock
from cloud.events.hub import Event, EventHub, EventKind
from cloud.events.run_watch import RunWatch
from cloud.problems import Refusal
from cloud.rate_limits import Turnstile
from cloud.settings import Settings
from cloud.storage.database import Database
from cloud.storage.migrate import EPOCH
from cloud.storage.tables import server_facts
from cloud.webhooks.sending import Sender
from cloud.workflows.desk import WorkflowDesk


@dataclass(slots=True)
class Services:
    """The server's parts; one per process."""

    settings: Settings
    database: Database
    files: BlobFolder
    blobs: BlobService
    renderer: Renderer
    events: EventHub
    turnstile: Turnstile
    desk: WorkflowDesk
    watch: RunWatch
    sender: Sender
    providers: dict[ProviderName, Provider] = field(default_factory=dict)
    _epoch: UUID | None = field(default=None)

    @classmethod
    def of(cls, settings: Settings) -> Services:
        """The parts for the given settings; nothing is opened yet."""
        database = Database(settings.database_url)
        shelf = ObjectShelf(settings.object_store) if settings.object_store else None
        files = BlobFolder(settings.blob_folder, shelf)
        blobs = BlobService(database, files, settings.max_blob_bytes)
        renderer = Renderer(files, settings.blob_folder)
        events = EventHub(database.notify_url)
        providers = {item.name: Provider(item) for item in settings.providers}
        turnstile, desk = Turnstile(settings.rate_limits), WorkflowDesk(database, ServerClock())
        watch = RunWatch(RunQueries(desk.whole_server))
        sender = Sender(settings.webhook_networks)
        return cls(
            settings,
            database,
            files,
            blobs,
            renderer,
            events,
            turnstile,
            desk,
            watch,
            sender,
            providers,
        )

    def end_streams(self) -> None:
        """End what would never end by itself; on the loop."""
        self.events.close()
        self.watch.end_streams()

    @property
    def key(self) -> ServerKey:
        """The server's secret."""
        return self.settings.key

    @property
    def mailer(self) -> Mailer:
        """What writes mails."""
        return Mailer(self.settings.key, self.settings.public_url)

    def seen_by(self, who: Identity) -> Database:
        """The database as the person's company sees it; on PostgreSQL other rows are not there."""
        return self.database.for_tenant(who.tenant_id)

    def sessions_changed(self, tenant_id: UUID) -> None:
        """Have every open stream of the company looked at again, in all processes: some may have to end."""
        self.events.publish(Event(EventKind.SESSIONS, tenant_id))

    def now_ms(self) -> int:
        """The server's clock."""
        return time.time_ns() // 1_000_000

    def epoch(self) -> UUID:
        """The identity of this database; another one after it was set up anew."""
        if self._epoch is None:
            with self.database.read() as connection:
                query = select(server_facts.c.value).where(server_facts.c.name == EPOCH)
                self._epoch = UUID(connection.execute(query).scalar_one())
        return self._epoch


async def services(request: Request) -> Services:
    """The services of the app."""
    found: Services = request.app.state.services
    return found


ServicesDep = Annotated[Services, Depends(services)]


def count_address(request: Request, parts: ServicesDep) -> None:
    """Refuse an address that asks too often without a session."""
    parts.turnstile.pass_address(request.client.host if request.client else "")


OpenRoute = Depends(count_address)
"""What a route that needs no session depends on."""
bearer = HTTPBearer(auto_error=False, description="The token that signing in gives.")
cookie = APIKeyCookie(
    name=COOKIE, auto_error=False, description="A browser session; changes need X-CSRF-Token too."
)
LARGEST = 2**63 - 1
"""The largest number that the database can compare with."""
SAFE_METHODS = frozenset({"GET", "HEAD"})
CSRF_HEADER = "X-CSRF-Token"
BearerDep = Annotated[HTTPAuthorizationCredentials | None, Depends(bearer)]
CookieDep = Annotated[str | None, Depends(cookie)]


def bearer_token(credentials: BearerDep) -> str:
    """The bearer token of the request."""
    if credentials is None:
        raise Refusal(401, ProblemCode.TOKEN_INVALID, "Sign in: there is no bearer token.")
    return credentials.credentials


TokenDep = Annotated[str, Depends(bearer_token)]


@dataclass(frozen=True, slots=True)
class Browser:
    """A browser session and whose it is."""

    who: Identity
    token: str


def current_browser(request: Request, cookie: CookieDep, parts: ServicesDep) -> Browser:
    """The browser session of the request; a change must come from a page of this session."""
    if cookie is None:
        raise Refusal(401, ProblemCode.TOKEN_INVALID, "Sign in: there is no session.")
    if request.method not in SAFE_METHODS:
        _refuse_other_sites(request, cookie, parts)
    parts.turnstile.pass_caller(token_hash(cookie))
    now_ms = parts.now_ms()
    with parts.database.write() as connection:
        who = identify_browser(connection, cookie, now_ms)
        note_use(connection, cookie, now_ms)
    return Browser(who, cookie)


BrowserDep = Annotated[Browser, Depends(current_browser)]


def identity_of_any_scope(
    request: Request, credentials: BearerDep, cookie: CookieDep, parts: ServicesDep
) -> Identity:
    """Who asks, by bearer token or browser session, even when a second factor is still to be set up."""
    if credentials is None and cookie is not None:
        return current_browser(request, cookie, parts).who
    token = bearer_token(credentials)
    parts.turnstile.pass_caller(token_hash(token))
    with parts.database.read() as connection:
        return identify(connection, token, parts.now_ms())


AnyScopeDep = Annotated[Identity, Depends(identity_of_any_scope)]


async def current_identity(who: AnyScopeDep) -> Identity:
    """Who asks."""
    return of_full_scope(who)


def of_full_scope(who: Identity) -> Identity:
    """The person, unless a second factor is still missing: ``Refusal`` 403."""
    if who.scope is Scope.SECOND_FACTOR_CODE:
        raise Refusal(
            403, ProblemCode.SECOND_FACTOR_REQUIRED, "Enter the code of the second factor first."
        )
    if who.scope is not Scope.FULL:
        raise Refusal(
            403,
            ProblemCode.SECOND_FACTOR_SETUP,
            "Your company asks for a second factor. Set one up, then sign in again.",
        )
    return who


IdentityDep = Annotated[Identity, Depends(current_identity)]


def session_of(connection: Request | WebSocket, parts: Services) -> Identity:
    """Whose bearer token or browser session an open stream came with, if it is still good; ``Refusal`` otherwise.

    A WebSocket of a browser must come from a page of this site: its handshake cannot carry the header of changes.
    """
    scheme, token = get_authorization_scheme_param(connection.headers.get("Authorization"))
    now_ms = parts.now_ms()
    with parts.database.read() as reading:
        if scheme.lower() == "bearer":
            return of_full_scope(identify(reading, token, now_ms))
        cookie = connection.cookies.get(COOKIE)
        if cookie is None:
            raise Refusal(401, ProblemCode.TOKEN_INVALID, "Sign in: there is no session.")
        origin = connection.headers.get("Origin")
        if connection.scope["type"] == "websocket" and origin != parts.settings.public_url:
            raise Refusal(403, ProblemCode.CROSS_SITE, "The socket was not opened by this site.")
        return of_full_scope(identify_browser(reading, cookie, now_ms))


def _refuse_other_sites(request: Request, cookie: str, parts: Services) -> None:
    site = request.headers.get("Sec-Fetch-Site", "same-origin")
    origin = request.headers.get("Origin")
    own = origin is None or origin == parts.settings.public_url
    token = request.headers.get(CSRF_HEADER, "")
    if site not in {"same-origin", "none"} or not own or not csrf_matches(parts.key, cookie, token):
        raise Refusal(
            403,
            ProblemCode.CROSS_SITE,
            f"The request did not come from this site. Send {CSRF_HEADER} with it.",
        )

"""Sync as the screens and commands ask for it, and as it goes on by itself in the background."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from app.domain.errors import (
    ErrorClass,
    ExternalError,
    InvalidInput,
    NotFound,
    RestoreAssistError,
    TakenOutOfUse,
)
from app.jobsync.machines import ConflictChoice
from app.ports.clock import Clock
from app.ports.network import Network, NetworkKind
from app.ports.sync_store import BlobPurpose
from app.services.sync_account import Account, AccountKeeper
from app.services.sync_inbox import typed_value
from app.services.sync_policy import load_policy, purposes_now, save_policy
from app.services.sync_rescue import rescue_name, write_rescue_file
from app.services.sync_status import LastRound, read_status
from app.services.sync_views import (
    BrowserForm,
    EnrolForm,
    NetworkPolicy,
    SignInForm,
    SyncState,
    SyncStatus,
)
from app.services.taking_out import take_out_of_use
from app.storage import sync_inbox
from app.storage.store import Store
from app.storage.sync_store import StoreSync, random_adoption_delay
from app.sync.errors import ServerRefusal
from app.wire.api import ProblemCode

if TYPE_CHECKING:  # importing the HTTP client takes time that the first frame does not have
    from app.sync.background import RoundEnd, SyncLoop
    from app.sync.client import CloudClient
    from app.sync.engine import SyncReport

T = TypeVar("T")
LAST_SUCCESS = "sync_last_success"
SETTLE_S = 0.3
"""How long changes are gathered before they are shown."""
_log = logging.getLogger(__name__)


class SyncCentre:
    """Syncs one store; rounds never overlap. Without an account it only tells how things stand.

    ``form``: sign in with this whenever there is no session (commands with an account in the environment).
    ``everything``: a person asked for this round by a command, so files go on any network. ``deadline_s`` bounds each
    call to the server; ``adoption_delay`` says how long to wait before a restored server gets back what it lost.
    ``on_taken_out`` is called once the office took this device out of use and its key was destroyed; from then on every
    call raises ``TakenOutOfUse``. ``after_round`` is called after each round that went through.
    """

    def __init__(
        self,
        store: Store,
        network: Network,
        clock: Clock,
        person: Callable[[], str],
        *,
        form: SignInForm | None = None,
        everything: bool = False,
        deadline_s: float | None = None,
        adoption_delay: Callable[[], timedelta] = random_adoption_delay,
        on_taken_out: Callable[[TakenOutOfUse], None] = lambda _: None,
        after_round: Callable[[], None] = lambda: None,
    ) -> None:
        self._store = store
        self._network = network
        self._clock = clock
        self._person = person
        self._form = form
        self._everything = everything
        self._deadline_s = deadline_s
        self._keeper = AccountKeeper(store)
        self._sync = StoreSync(store, adoption_delay)
        self._last = LastRound()
        self._one_at_a_time = asyncio.Lock()
        self._changed = asyncio.Event()
        self._signed_in = asyncio.Event()
        self._loop: SyncLoop | None = None
        self._on_taken_out = on_taken_out
        self._after_round = after_round
        self._taken_out: TakenOutOfUse | None = None

    async def run(self) -> None:
        """Sync in the background until cancelled: after changes, on pokes, on another network, every few minutes."""
        await asyncio.to_thread(_import_client)
        from app.sync.background import SyncLoop, follow, on_another_network

        here = asyncio.get_running_loop()
        loop = self._loop = SyncLoop(self._round)

        def on_write() -> None:
            with contextlib.suppress(RuntimeError):  # the loop is closed: the application ends
                here.call_soon_threadsafe(self._after_write)

        self._store.watch(on_write)
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(loop.run())
            tasks.create_task(follow(self._hear_pokes))
            tasks.create_task(
                on_another_network(self._network.kind, lambda: loop.wake(at_once=True))
            )

    async def status(self) -> SyncStatus:
        """How it stands, without touching the network."""
        if self._taken_out is not None:
            raise self._taken_out.again()
        state, next_try_s = self._state(), self._loop.waits_s if self._loop else None
        last, network = self._last, self._network.kind()
        account = await asyncio.to_thread(self._keeper.load)
        if account is None and self._form is None:
            state = SyncState.NO_ACCOUNT
        return await asyncio.to_thread(
            read_status, self._store, state, account, last, network, next_try_s
        )

    async def changes(self) -> AsyncIterator[SyncStatus]:
        """How it stands now and after each change."""
        while True:
            self._changed.clear()
            yield await self.status()
            await self._changed.wait()
            await asyncio.sleep(SETTLE_S)

    async def sync_now(self) -> SyncStatus:
        """Send and fetch now."""
        end = await self._round()
        if self._loop is not None and end.outcome.value == "done":
            self._loop.wake(at_once=True)
        return await self.status()

    async def send_photos_now(self) -> SyncStatus:
        """Send every waiting file on whatever network there is."""
        await asyncio.to_thread(self._sync.send_now)
        return await self.sync_now()

    async def sign_in(self, form: SignInForm) -> SyncStatus:
        """Sign in at a server and begin to sync."""
        if not form.email.strip() or not form.password:
            raise InvalidInput("account", "e-mail and password are needed", "both filled in")
        return await self._begin(form.server, lambda client: self._keeper.sign_in(client, form))

    async def enrol(self, form: EnrolForm) -> SyncStatus:
        """Sign in with a code that the office gave out."""
        return await self._begin(form.server, lambda client: self._keeper.enrol(client, form))

    async def sign_in_by_browser(
        self, form: BrowserForm, open_url: Callable[[str], bool]
    ) -> SyncStatus:
        """Sign in at another provider in the system's browser; cancel it to wait no longer."""
        return await self._begin(
            form.server, lambda client: self._keeper.sign_in_by_browser(client, form, open_url)
        )

    async def _begin(
        self, server: str, sign_in: Callable[[CloudClient], Awaitable[Account]]
    ) -> SyncStatus:
        await asyncio.to_thread(_import_client)
        async with self._client(server.strip()) as client:
            await sign_in(client)
        self._last = LastRound()
        self._signed_in.set()
        if self._loop is not None:
            self._loop.wake(at_once=True)
        self._tell()
        return await self.status()

    async def sign_out(self) -> SyncStatus:
        """Stop syncing; the server is told if it can be reached."""
        account = await asyncio.to_thread(self._keeper.load)
        if account is not None:
            with contextlib.suppress(ExternalError):
                async with self._client(account.server, account.token) as client:
                    await client.sign_out()
        await asyncio.to_thread(self._keeper.forget)
        self._last = LastRound()
        self._signed_in.clear()
        self._tell()
        return await self.status()

    async def set_policy(self, policy: NetworkPolicy) -> SyncStatus:
        """Choose on which network photos are sent."""
        return await self._changing(save_policy, self._store, policy)

    async def resolve(
        self, conflict_id: UUID, choice: ConflictChoice, value: str = ""
    ) -> SyncStatus:
        """Decide a conflict."""
        found = None
        if choice is ConflictChoice.OTHER:
            conflicts = await asyncio.to_thread(sync_inbox.open_conflicts, self._store)
            conflict = next((item for item in conflicts if item.row.id == conflict_id), None)
            if conflict is None:
                raise NotFound("open conflict", conflict_id)
            found = typed_value(conflict, value)
        return await self._changing(
            sync_inbox.resolve, self._store, self._person(), conflict_id, choice, found
        )

    async def dismiss(self, number: int) -> SyncStatus:
        """Take a refused change off the list."""
        return await self._changing(sync_inbox.dismiss, self._store, number)

    async def write_rescue(self, folder: str) -> str:
        """Write what the server does not take into a rescue file in this folder."""
        path = Path(folder) / rescue_name(self._store)
        return (await asyncio.to_thread(write_rescue_file, self._store, path)).path

    async def send_file_again(self, sha256: str) -> SyncStatus:
        """Try a refused file once more."""
        return await self._changing(sync_inbox.send_file_again, self._store, sha256)

    async def _changing(self, change: Callable[..., T], *arguments: object) -> SyncStatus:
        await asyncio.to_thread(change, *arguments)
        if self._loop is not None:
            self._loop.wake(at_once=True)
        self._tell()
        return await self.status()

    async def _round(self) -> RoundEnd:
        """One round; what went wrong is kept for :meth:`status`."""
        await asyncio.to_thread(_import_client)
        from app.sync.background import Outcome, RoundEnd

        async with self._one_at_a_time:
            account = await asyncio.to_thread(self._keeper.load)
            if (account is None and self._form is None) or self._last.paused:
                return RoundEnd(Outcome.PAUSED)
            self._tell()
            try:
                report = await self._with_session(account, self._sync_once)
            except ExternalError as error:
                self._last = self._last.failed(error)
                if account is not None and self._is_revoked(error):
                    await self._take_out(account)
                unanswered = self._last.offline and not isinstance(error, ServerRefusal)
                tried = Outcome.OFFLINE if unanswered else Outcome.RETRY
                end = RoundEnd(Outcome.PAUSED if self._last.paused else tried, error.retry_after_s)
            except RestoreAssistError as error:
                _log.exception("a round of sync ended")
                self._last = self._last.failed(error)
                end = RoundEnd(Outcome.RETRY)
            else:
                now = self._clock.now().isoformat()
                await asyncio.to_thread(self._store.set_meta, LAST_SUCCESS, now)
                self._last = LastRound.of(report)
                end = RoundEnd(Outcome.DONE)
                self._after_round()
        self._tell()
        return end

    def _is_revoked(self, error: ExternalError) -> bool:
        from app.sync.client import is_device_revoked

        return is_device_revoked(error, self._store.device_id)

    async def _take_out(self, account: Account) -> None:
        """Destroy this device's key, once the account's own server has said a second time that it is revoked."""
        try:
            await self._with_session(account, lambda client: client.me())
        except ExternalError as error:
            if not self._is_revoked(error):
                return
        else:
            return
        try:
            self._taken_out = await asyncio.to_thread(take_out_of_use, self._store)
        except RestoreAssistError as error:
            _log.warning("the key is kept, for the last work cannot be saved: %s", error)
            self._last = replace(self._last, error=error.words)
            return
        _log.warning("the office took this device out of use; its key was destroyed")
        self._on_taken_out(self._taken_out)

    async def _sync_once(self, client: CloudClient) -> SyncReport:
        from app.sync.engine import SyncEngine

        def purposes() -> frozenset[BlobPurpose]:
            if self._everything:
                return frozenset(BlobPurpose)
            policy = load_policy(self._store)
            return purposes_now(policy, self._network.kind(), server_is_here=client.is_local)

        return await SyncEngine(self._sync, client).sync_once(purposes)

    async def _with_session(
        self,
        account: Account | None,
        work: Callable[[CloudClient], Awaitable[T]],
    ) -> T:
        """Do ``work`` signed in; a session that is over is renewed once, with the device's key or the form."""
        if account is None and self._form is not None:
            async with self._client(self._form.server) as client:
                account = await self._keeper.sign_in(client, self._form)
        if account is None:
            raise ExternalError(ErrorClass.AUTH, "Nobody is signed in.")
        async with self._client(account.server, account.token) as client:
            try:
                return await work(client)
            except ServerRefusal as refusal:
                if refusal.code not in _SESSION_OVER:
                    raise
                await self._let_in_again(client, account, refusal)
            return await work(client)

    async def _let_in_again(
        self, client: CloudClient, account: Account, refusal: ServerRefusal
    ) -> None:
        """Renew the session, else sign in by the form; raises what was refused when there is neither."""
        token = await asyncio.to_thread(self._keeper.refresh_token)
        if token:
            try:
                await self._keeper.renew(client, account, token)
            except ServerRefusal as refused:
                if refused.code not in _SESSION_OVER or self._form is None:
                    raise
            else:
                return
        if self._form is None:
            raise refusal
        await self._keeper.sign_in(client, self._form)

    async def _hear_pokes(self) -> None:
        """Listen until the stream ends; the round that a poke causes renews the session when that is over."""
        account = await asyncio.to_thread(self._keeper.load)
        if account is None or self._last.paused:
            await self._signed_in.wait()
            return
        async with self._client(account.server, account.token) as client:
            async for _ in client.pokes():
                if self._loop is not None:
                    self._loop.wake(at_once=True)

    def _client(self, server: str, token: str | None = None) -> CloudClient:
        from app.sync.client import DEADLINE_S, CloudClient

        return CloudClient(server, token, deadline_s=self._deadline_s or DEADLINE_S)

    def _after_write(self) -> None:
        if self._loop is not None:
            self._loop.wake()
        self._changed.set()

    def _tell(self) -> None:
        self._changed.set()

    def _state(self) -> SyncState:
        if self._last.revoked:
            return SyncState.REVOKED
        if self._last.sign_in_again:
            return SyncState.SIGN_IN_AGAIN
        if self._one_at_a_time.locked():
            return SyncState.BUSY
        if self._network.kind() is NetworkKind.NONE or self._last.offline:
            return SyncState.OFFLINE
        return SyncState.WAITING if self._last.error else SyncState.IDLE


_SESSION_OVER = frozenset({ProblemCode.TOKEN_EXPIRED, ProblemCode.TOKEN_INVALID})


def _import_client() -> None:
    import app.sync.background
    import app.sync.client
    import app.sync.engine  # noqa: F401

"""Who this tablet is signed in as: kept in the encrypted store, renewed without a password for weeks.

What renews it lies apart from it, in the operating system's keyring (:mod:`app.services.refresh_secret`).

Signing in is for talking to a server and for nothing else: no work on the tablet ever asks for it.
"""

from __future__ import annotations

import asyncio
import base64
import json
import os
import platform
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from typing import TYPE_CHECKING

from app.domain.errors import StoreFull
from app.jobsync.refresh_proof import signed_bytes
from app.services.refresh_secret import RefreshSecret
from app.services.sync_views import BrowserForm, EnrolForm, SignInForm
from app.storage.store import Store
from app.wire.api import ProblemCode, SignedIn

if TYPE_CHECKING:  # importing the HTTP client takes time that the first frame does not have
    from app.sync.client import CloudClient

_KEY = "sync_account"
MAX_DEVICE_NAME = 100


@dataclass(frozen=True, slots=True)
class Account:
    """A person at a server, with the token of the present session; never shown and never logged."""

    server: str
    email: str
    name: str
    tenant: str
    role: str
    device_id: str
    token: str = field(repr=False)


def form_if_named() -> SignInForm | None:
    """The sign-in that the environment names completely, if it does."""
    named = [os.environ.get(f"RESTOREASSIST_{name}") for name in ("SERVER", "EMAIL", "PASSWORD")]
    server, email, password = named
    return SignInForm(server, email, password) if server and email and password else None


class AccountKeeper:
    """The account of one store."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._refresh = RefreshSecret(store)

    def load(self) -> Account | None:
        """The account; ``None`` when nobody is signed in, or another machine was before a restore."""
        kept = self._store.get_meta(_KEY)
        if not kept:
            return None
        fields = json.loads(kept)
        earlier = fields.pop("refresh_token", None)  # where versions before the keyring kept it
        account = Account(**fields)
        if account.device_id != self._store.device_id:
            return None
        if earlier is not None:
            with suppress(StoreFull):  # it moves another time
                self._keep(account, earlier)
        return account

    def refresh_token(self) -> str:
        """What renews the session; empty when only signing in does. Raises as :meth:`RefreshSecret.read` does."""
        return self._refresh.read()

    def forget(self) -> None:
        """Sign out on this device."""
        self._store.set_meta(_KEY, "")
        self._refresh.forget()

    async def sign_in(self, client: CloudClient, form: SignInForm) -> Account:
        """Sign in at the server and keep the session."""
        session = await client.sign_in(
            form.email,
            form.password,
            *self._device(),
            second_factor=form.second_factor,
            device_key=self._device_key(),
        )
        return await self._keep_session(session, form.server, form.email)

    async def enrol(self, client: CloudClient, form: EnrolForm) -> Account:
        """Sign in with a code that the office gave out and keep the session."""
        session = await client.enrol(form.code, *self._device(), self._device_key())
        return await self._keep_session(session, form.server, (await client.me()).email)

    async def sign_in_by_browser(
        self, client: CloudClient, form: BrowserForm, open_url: Callable[[str], bool]
    ) -> Account:
        """Sign in at another provider in the system's browser and keep the session."""
        from app.sync.browser_sign_in import Proof, code_from_browser, wait_for_code

        proof = Proof.new()
        async with code_from_browser(form.server, form.provider, proof, open_url) as brought:
            code = await wait_for_code(brought)
        session = await client.redeem(
            code, proof.verifier, *self._device(), self._device_key(), form.second_factor
        )
        return await self._keep_session(session, form.server, (await client.me()).email)

    async def renew(self, client: CloudClient, account: Account, token: str) -> Account:
        """A new session for the refresh ``token``; ``ServerRefusal`` when the person must sign in again.

        A tablet with a wrong clock signs once more with the server's time.
        """
        from app.sync.errors import ServerRefusal

        at_ms = time.time_ns() // 1_000_000
        try:
            session = await self._renew_at(client, account, token, at_ms)
        except ServerRefusal as refusal:
            server_ms = refusal.problem.server_time_ms
            if refusal.code is not ProblemCode.CLOCK_WRONG or server_ms is None:
                raise
            session = await self._renew_at(client, account, token, server_ms)
        renewed = replace(account, token=session.token)
        await asyncio.to_thread(self._keep, renewed, session.refresh_token)
        return renewed

    async def _renew_at(
        self, client: CloudClient, account: Account, token: str, at_ms: int
    ) -> SignedIn:
        content = signed_bytes(token, account.device_id, at_ms)
        signature = bytes.fromhex(self._store.identity.sign(content.decode()))
        return await client.refresh(
            token, account.device_id, at_ms, base64.b64encode(signature).decode()
        )

    def _device(self) -> tuple[str, str]:
        return self._store.device_id, (platform.node() or "tablet")[:MAX_DEVICE_NAME]

    def _device_key(self) -> str:
        key = self._store.identity.public_keys[self._store.device_id]
        return base64.b64encode(key).decode()

    async def _keep_session(self, session: SignedIn, server: str, email: str) -> Account:
        account = Account(
            server=server,
            email=email,
            name=session.name,
            tenant=session.tenant,
            role=session.role.value,
            device_id=self._store.device_id,
            token=session.token,
        )
        await asyncio.to_thread(self._keep, account, session.refresh_token)
        return account

    def _keep(self, account: Account, refresh_token: str) -> None:
        """Keep what renews first: after a crash in between it still renews the session that was kept before."""
        self._refresh.keep(refresh_token)
        self._store.set_meta(_KEY, json.dumps(asdict(account)))

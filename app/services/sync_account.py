"""Who this tablet is signed in as: kept in the encrypted store, renewed without a password for weeks.

Signing in is for talking to a server and for nothing else: no work on the tablet ever asks for it.
"""

from __future__ import annotations

import base64
import json
import os
import platform
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from typing import TYPE_CHECKING

from app.jobsync.refresh_proof import signed_bytes
from app.services.sync_views import BrowserForm, EnrolForm, SignInForm
from app.storage.store import Store
from app.wire.api import ProblemCode, SignedIn

if TYPE_CHECKING:  # importing the HTTP client takes time that the first frame does not have
    from app.sync.client import CloudClient

_KEY = "sync_account"
MAX_DEVICE_NAME = 100


@dataclass(frozen=True, slots=True)
class Account:
    """A person at a server, with what lets this device in; never shown and never logged."""

    server: str
    email: str
    name: str
    tenant: str
    role: str
    device_id: str
    token: str = field(repr=False)
    refresh_token: str = field(default="", repr=False)


def form_if_named() -> SignInForm | None:
    """The sign-in that the environment names completely, if it does."""
    named = [os.environ.get(f"RESTOREASSIST_{name}") for name in ("SERVER", "EMAIL", "PASSWORD")]
    server, email, password = named
    return SignInForm(server, email, password) if server and email and password else None


class AccountKeeper:
    """The account of one store."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def load(self) -> Account | None:
        """The account; ``None`` when nobody is signed in, or another machine was before a restore."""
        kept = self._store.get_meta(_KEY)
        if not kept:
            return None
        account = Account(**json.loads(kept))
        return account if account.device_id == self._store.device_id else None

    def forget(self) -> None:
        """Sign out on this device."""
        self._store.set_meta(_KEY, "")

    async def sign_in(self, client: CloudClient, form: SignInForm) -> Account:
        """Sign in at the server and keep the session."""
        session = await client.sign_in(
            form.email,
            form.password,
            *self._device(),
            second_factor=form.second_factor,
            device_key=self._device_key(),
        )
        return self._keep_session(session, form.server, form.email)

    async def enrol(self, client: CloudClient, form: EnrolForm) -> Account:
        """Sign in with a code that the office gave out and keep the session."""
        session = await client.enrol(form.code, *self._device(), self._device_key())
        return self._keep_session(session, form.server, (await client.me()).email)

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
        return self._keep_session(session, form.server, (await client.me()).email)

    async def renew(self, client: CloudClient, account: Account) -> Account:
        """A new session for the refresh token; ``ServerRefusal`` when the person must sign in again.

        A tablet with a wrong clock signs once more with the server's time.
        """
        from app.sync.errors import ServerRefusal

        at_ms = time.time_ns() // 1_000_000
        try:
            session = await self._renew_at(client, account, at_ms)
        except ServerRefusal as refusal:
            server_ms = refusal.problem.server_time_ms
            if refusal.code is not ProblemCode.CLOCK_WRONG or server_ms is None:
                raise
            session = await self._renew_at(client, account, server_ms)
        renewed = replace(account, token=session.token, refresh_token=session.refresh_token)
        self._keep(renewed)
        return renewed

    async def _renew_at(self, client: CloudClient, account: Account, at_ms: int) -> SignedIn:
        content = signed_bytes(account.refresh_token, account.device_id, at_ms)
        signature = bytes.fromhex(self._store.identity.sign(content.decode()))
        return await client.refresh(
            account.refresh_token, account.device_id, at_ms, base64.b64encode(signature).decode()
        )

    def _device(self) -> tuple[str, str]:
        return self._store.device_id, (platform.node() or "tablet")[:MAX_DEVICE_NAME]

    def _device_key(self) -> str:
        key = self._store.identity.public_keys[self._store.device_id]
        return base64.b64encode(key).decode()

    def _keep_session(self, session: SignedIn, server: str, email: str) -> Account:
        account = Account(
            server=server,
            email=email,
            name=session.name,
            tenant=session.tenant,
            role=session.role.value,
            device_id=self._store.device_id,
            token=session.token,
            refresh_token=session.refresh_token,
        )
        self._keep(account)
        return account

    def _keep(self, account: Account) -> None:
        self._store.set_meta(_KEY, json.dumps(asdict(account)))

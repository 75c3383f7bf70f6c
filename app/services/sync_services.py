"""What the sync centre can do for a screen; the window needs only this before the store is open."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import Protocol
from uuid import UUID

from app.jobsync.machines import ConflictChoice
from app.services.sync_views import BrowserForm, EnrolForm, NetworkPolicy, SignInForm, SyncStatus


class SyncServices(Protocol):
    """What the sync centre can do; every call answers with how things stand after it."""

    async def status(self) -> SyncStatus:
        """How it stands, without touching the network."""
        ...

    def changes(self) -> AsyncIterator[SyncStatus]:
        """How it stands now and after each change, without an end."""
        ...

    async def sync_now(self) -> SyncStatus:
        """Send and fetch now; outages and refusals are part of the answer, never errors."""
        ...

    async def send_photos_now(self) -> SyncStatus:
        """Send every waiting file on whatever network there is."""
        ...

    async def sign_in(self, form: SignInForm) -> SyncStatus:
        """Sign in at a server; raises ``InvalidInput`` or ``ExternalError`` with what to do."""
        ...

    async def enrol(self, form: EnrolForm) -> SyncStatus:
        """Sign in with a code that the office gave out; raises as :meth:`sign_in` does."""
        ...

    async def sign_in_by_browser(
        self, form: BrowserForm, open_url: Callable[[str], bool]
    ) -> SyncStatus:
        """Sign in at another provider in the system's browser; raises as :meth:`sign_in` does."""
        ...

    async def sign_out(self) -> SyncStatus:
        """Stop syncing; everything stays on the tablet."""
        ...

    async def set_policy(self, policy: NetworkPolicy) -> SyncStatus:
        """Choose on which network photos are sent."""
        ...

    async def resolve(
        self, conflict_id: UUID, choice: ConflictChoice, value: str = ""
    ) -> SyncStatus:
        """Decide a conflict; ``value`` is the third value as text."""
        ...

    async def dismiss(self, number: int) -> SyncStatus:
        """Take a refused change off the list."""
        ...

    async def write_rescue(self, folder: str) -> str:
        """Write everything that the server does not take into a sealed rescue file in this folder; gives its path.

        Raises ``InvalidInput`` when this tablet never got the office's key, ``NotFound`` when there is nothing.
        """
        ...

    async def send_file_again(self, sha256: str) -> SyncStatus:
        """Try a refused file once more."""
        ...

"""Drafts as the screens use them, on the engine's loop.

A form calls :meth:`DraftServices.changed` with every keystroke; what it says is in the store within a second. When the
form is opened again its draft is offered with its time, and thrown away once the form was saved or given up.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Protocol
from uuid import UUID

from app.domain.errors import StoreError
from app.ports.clock import Clock
from app.services.drafts import Draft, DraftAutosave, Drafts
from app.storage.store import Store
from app.wire.records import JsonValue


class DraftServices(Protocol):
    """What a screen can do with half-entered forms; ``form_key`` names a form and what it is about."""

    async def changed(
        self, form_key: str, content: Mapping[str, JsonValue], job_id: UUID | None = None
    ) -> None:
        """Take note of a form's present content; it is in the store within a second.

        Raises ``StoreError`` when the last attempt to save failed: what was typed is kept here and tried again.
        """
        ...

    async def flush(self) -> None:
        """Save what is not saved yet, now: a page is left or the app closes. Raises ``StoreError``."""
        ...

    async def close(self) -> None:
        """Save what is not saved yet; nothing is kept from now on. Raises ``StoreError``."""
        ...

    async def load(self, form_key: str) -> Draft | None:
        """The draft of a form, with its time."""
        ...

    async def all(self, job_id: UUID | None = None) -> tuple[Draft, ...]:
        """Every draft, or those of a job, the newest first."""
        ...

    async def discard(self, form_key: str) -> None:
        """Forget a draft: its form was saved or given up."""
        ...


class StoreDrafts:
    """``DraftServices`` on a store."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._drafts = Drafts(store, clock)
        self._autosave = DraftAutosave(self._drafts, failed=self._note)
        self._failure: StoreError | None = None

    async def changed(
        self, form_key: str, content: Mapping[str, JsonValue], job_id: UUID | None = None
    ) -> None:
        """Take note of a form's present content."""
        self._drafts.check(form_key, content)
        self._autosave.changed(form_key, content, job_id)
        self._raise_failure()

    async def flush(self) -> None:
        """Save what is not saved yet, now."""
        self._failure = None
        await self._autosave.flush()
        self._raise_failure()

    async def close(self) -> None:
        """Save what is not saved yet; nothing is kept from now on."""
        self._failure = None
        await self._autosave.close()
        self._raise_failure()

    async def load(self, form_key: str) -> Draft | None:
        """The draft of a form, the newest that was typed."""
        await self.flush()
        return await asyncio.to_thread(self._drafts.load, form_key)

    async def all(self, job_id: UUID | None = None) -> tuple[Draft, ...]:
        """Every draft, or those of a job, the newest first."""
        await self.flush()
        return await asyncio.to_thread(self._drafts.list, job_id)

    async def discard(self, form_key: str) -> None:
        """Forget a draft."""
        await self._autosave.discard(form_key)

    def _note(self, failure: StoreError) -> None:
        self._failure = failure

    def _raise_failure(self) -> None:
        failure, self._failure = self._failure, None
        if failure is not None:
            raise failure

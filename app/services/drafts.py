"""Half-entered records: kept within a second, offered on return with their time.

Drafts belong to this device. They lie encrypted in the store, are never sent, and leave no trace in the audit chain: a
draft is not part of the record until its form is saved.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.domain.errors import InvalidInput, StoreError
from app.domain.phrases import phrase
from app.ports.clock import Clock
from app.storage.drafts import StoredDraft, drop_draft, get_draft, list_drafts, put_draft
from app.storage.store import Store
from app.wire.records import JsonValue

SAVE_WITHIN_S = 0.5
MAX_DRAFT_BYTES = 256 * 1024


@dataclass(frozen=True, slots=True)
class Draft:
    """What was entered into a form so far; ``form_key`` names the form and what it is about."""

    form_key: str
    content: Mapping[str, JsonValue]
    saved_at: datetime
    job_id: UUID | None = None


class Drafts:
    """Keeps one draft for each form. Methods block; call them from a worker thread."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def save(
        self, form_key: str, content: Mapping[str, JsonValue], job_id: UUID | None = None
    ) -> Draft:
        """Keep what was entered; it survives a power cut when this returns."""
        text = self.check(form_key, content)
        saved_at = self._clock.now()
        put_draft(self._store, StoredDraft(form_key, job_id, text, saved_at))
        return Draft(form_key, dict(content), saved_at, job_id)

    def check(self, form_key: str, content: Mapping[str, JsonValue]) -> str:
        """The text under which the content is kept; raises ``InvalidInput`` for what cannot be."""
        if not form_key.strip():
            raise InvalidInput("form_key", "it is empty", "the name of the form")
        try:
            text = json.dumps(dict(content), ensure_ascii=False, allow_nan=False)
        except (TypeError, ValueError) as error:
            raise InvalidInput("content", str(error), "plain JSON values") from error
        size = len(text.encode())
        if size > MAX_DRAFT_BYTES:
            raise InvalidInput(
                "content",
                phrase("{size} bytes are too many", size=size),
                phrase("at most {limit}", limit=MAX_DRAFT_BYTES),
            )
        return text

    def load(self, form_key: str) -> Draft | None:
        """The draft of a form, to be offered with its time."""
        stored = get_draft(self._store, form_key)
        return None if stored is None else _draft(stored)

    def discard(self, form_key: str) -> None:
        """Forget the draft: its form was saved or given up."""
        drop_draft(self._store, form_key)

    def list(self, job_id: UUID | None = None) -> tuple[Draft, ...]:
        """All drafts, or those of a job, the newest first."""
        return tuple(_draft(stored) for stored in list_drafts(self._store, job_id))


@dataclass(frozen=True, slots=True)
class _Pending:
    content: Mapping[str, JsonValue]
    job_id: UUID | None


class DraftAutosave:
    """Saves what people type, at most ``delay_s`` after the first change that is not saved yet.

    Runs on the engine's loop and must be closed before the store is. ``failed`` is told when the store cannot be
    written; what was typed is kept and tried again with the next change or :meth:`flush`.
    """

    def __init__(
        self,
        drafts: Drafts,
        failed: Callable[[StoreError], None],
        delay_s: float = SAVE_WITHIN_S,
    ) -> None:
        self._drafts = drafts
        self._failed = failed
        self._delay_s = delay_s
        self._pending: dict[str, _Pending] = {}
        self._writing = asyncio.Lock()
        self._timer: asyncio.Task[None] | None = None
        self._closed = False

    def changed(
        self, form_key: str, content: Mapping[str, JsonValue], job_id: UUID | None = None
    ) -> None:
        """Take note of a form's present content; returns at once. Raises ``StoreError`` once it is closed."""
        if self._closed:
            raise StoreError("The app is closing. What was typed last was not kept.")
        self._pending[form_key] = _Pending(dict(content), job_id)
        if self._timer is None or self._timer.done():
            self._timer = asyncio.get_running_loop().create_task(self._save_later())

    async def flush(self) -> None:
        """Save everything that is not saved yet: a page is left, the app closes."""
        async with self._writing:
            while self._pending:
                form_key, pending = next(iter(self._pending.items()))
                try:
                    await asyncio.to_thread(
                        self._drafts.save, form_key, pending.content, pending.job_id
                    )
                except StoreError as error:
                    self._failed(error)
                    return
                if self._pending.get(form_key) is pending:
                    del self._pending[form_key]

    async def close(self) -> None:
        """Save what is not saved yet and leave no timer behind; nothing is taken note of from now on."""
        self._closed = True
        if self._timer is not None:
            async with (
                self._writing
            ):  # a save that runs is let through, or it would overtake the next one
                self._timer.cancel()
            await asyncio.gather(self._timer, return_exceptions=True)
        await self.flush()

    async def discard(self, form_key: str) -> None:
        """Forget a form's draft, saved or not."""
        async with self._writing:
            self._pending.pop(form_key, None)
            await asyncio.to_thread(self._drafts.discard, form_key)

    async def _save_later(self) -> None:
        await asyncio.sleep(self._delay_s)
        await self.flush()


def _draft(stored: StoredDraft) -> Draft:
    return Draft(stored.form_key, json.loads(stored.content), stored.saved_at, stored.job_id)

"""The tablet's notices: kept encrypted in the store over a restart, on this device only, never sent."""

from __future__ import annotations

import asyncio
import json
from dataclasses import asdict, replace
from datetime import UTC, datetime
from typing import Any, Protocol
from uuid import UUID

from app.services.notice_views import Notice, NoticeKind
from app.storage.drafts import StoredDraft, get_draft, put_draft
from app.storage.store import Store

KEPT = 100
REMEMBERED = 500
"""How many keys of events are remembered, so that one that was cleared is not told again."""

_ROW = "tablet/notices"


class NoticeServices(Protocol):
    """What the bell needs; each call gives the notices as they are afterwards, the newest first."""

    async def all(self) -> tuple[Notice, ...]:
        """The notices that were kept."""
        ...

    async def add(self, *notices: Notice) -> tuple[Notice, ...]:
        """Keep these, but not one whose event was told before."""
        ...

    async def mark_read(self) -> tuple[Notice, ...]:
        """All of them were seen."""
        ...

    async def clear(self) -> tuple[Notice, ...]:
        """Forget all of them."""
        ...


class StoreNotices:
    """``NoticeServices`` on a store."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._one = asyncio.Lock()
        self._notices: tuple[Notice, ...] = ()
        self._told: tuple[str, ...] = ()
        self._loaded = False

    async def all(self) -> tuple[Notice, ...]:
        """The notices that were kept."""
        async with self._one:
            await self._load()
        return self._notices

    async def add(self, *notices: Notice) -> tuple[Notice, ...]:
        """Keep these, but not one whose event was told before."""
        async with self._one:
            await self._load()
            new = {each.key: each for each in notices if each.key not in self._told}
            if new:
                told = (*new, *self._told)[:REMEMBERED]
                await self._keep((*reversed(new.values()), *self._notices)[:KEPT], told)
        return self._notices

    async def mark_read(self) -> tuple[Notice, ...]:
        """All of them were seen."""
        async with self._one:
            await self._load()
            if any(not each.read for each in self._notices):
                read = tuple(replace(each, read=True) for each in self._notices)
                await self._keep(read, self._told)
        return self._notices

    async def clear(self) -> tuple[Notice, ...]:
        """Forget all of them."""
        async with self._one:
            await self._load()
            await self._keep((), self._told)
        return self._notices

    async def _load(self) -> None:
        if self._loaded:
            return
        kept = await asyncio.to_thread(get_draft, self._store, _ROW)
        if kept is not None:
            content = json.loads(kept.content)
            self._notices = tuple(map(_notice, content["notices"]))
            self._told = tuple(content["told"])
        self._loaded = True

    async def _keep(self, notices: tuple[Notice, ...], told: tuple[str, ...]) -> None:
        content = json.dumps({"notices": list(map(_row, notices)), "told": told})
        row = StoredDraft(_ROW, None, content, datetime.now(UTC))
        await asyncio.to_thread(put_draft, self._store, row)
        self._notices, self._told = notices, told


def _row(notice: Notice) -> dict[str, Any]:
    job_id = None if notice.job_id is None else str(notice.job_id)
    return asdict(notice) | {"at": notice.at.isoformat(), "job_id": job_id}


def _notice(row: dict[str, Any]) -> Notice:
    return Notice(
        **row
        | {
            "kind": NoticeKind(row["kind"]),
            "at": datetime.fromisoformat(row["at"]),
            "job_id": UUID(row["job_id"]) if row["job_id"] else None,
        }
    )

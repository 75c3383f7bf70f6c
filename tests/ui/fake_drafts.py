"""Drafts that are kept in memory, for screens that are tested without a store."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from uuid import UUID

from app.services.drafts import Draft
from app.wire.records import JsonValue


class FakeDrafts:
    """``DraftServices`` without a store."""

    def __init__(self) -> None:
        self.kept: dict[str, Draft] = {}

    async def changed(
        self, form_key: str, content: Mapping[str, JsonValue], job_id: UUID | None = None
    ) -> None:
        self.kept[form_key] = Draft(form_key, dict(content), datetime.now(UTC), job_id)

    async def flush(self) -> None:
        pass

    async def close(self) -> None:
        pass

    async def load(self, form_key: str) -> Draft | None:
        return self.kept.get(form_key)

    async def all(self, job_id: UUID | None = None) -> tuple[Draft, ...]:
        found = [draft for draft in self.kept.values() if job_id in (None, draft.job_id)]
        return tuple(sorted(found, key=lambda draft: draft.saved_at, reverse=True))

    async def discard(self, form_key: str) -> None:
        self.kept.pop(form_key, None)

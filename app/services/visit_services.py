"""Beginning and ending visits."""

from __future__ import annotations

import asyncio
from typing import Protocol
from uuid import UUID

from app.domain.errors import Conflict
from app.domain.records import Visit, VisitKind
from app.services.field_record import FieldRecord
from app.storage.store import Store


class VisitServices(Protocol):
    """What the overview can do with visits."""

    async def begin(self, job_id: UUID) -> None:
        """Arrive: begin the next visit; ``Conflict`` while one is open."""
        ...

    async def end(self, job_id: UUID) -> None:
        """Leave: end the visit that is open; ``Conflict`` when none is."""
        ...


class VisitDesk:
    """``VisitServices`` on a store."""

    def __init__(self, store: Store, record: FieldRecord) -> None:
        self._store = store
        self._record = record

    async def begin(self, job_id: UUID) -> None:
        """See :class:`VisitServices`."""
        await asyncio.to_thread(self._begin, job_id)

    async def end(self, job_id: UUID) -> None:
        """See :class:`VisitServices`."""
        await asyncio.to_thread(self._end, job_id)

    def _begin(self, job_id: UUID) -> None:
        visits = self._store.find(Visit, job_id)
        kind = VisitKind.MONITOR if visits else VisitKind.INITIAL
        self._record.visits.open_visit(job_id, kind)

    def _end(self, job_id: UUID) -> None:
        still_open = [v for v in self._store.find(Visit, job_id) if v.left_at is None]
        if not still_open:
            raise Conflict("No visit is open on this job.")
        self._record.visits.close_visit(still_open[-1])

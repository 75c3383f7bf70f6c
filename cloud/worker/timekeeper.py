"""What keeps the schedules of the companies' definitions: every worker tries, and each due time is started once."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy.exc import SQLAlchemyError

from app.orchestration.definition import WorkflowDefinition
from app.orchestration.triggers import LOOK_AT_LEAST_EVERY_S, Triggers
from app.ports.clock import Clock
from cloud.storage.database import Database
from cloud.workflows.definitions import CompanySchedules, companies_with_definitions
from cloud.workflows.desk import WorkflowDesk

_log = logging.getLogger(__name__)


class Timekeeper:
    """Starts runs when they are due, by the time zone of the server."""

    def __init__(
        self,
        database: Database,
        desk: WorkflowDesk,
        clock: Clock,
        look_every_s: float = LOOK_AT_LEAST_EVERY_S,
    ) -> None:
        self._database = database
        self._desk = desk
        self._clock = clock
        self._look_every_s = look_every_s

    async def keep_time(self) -> None:
        """Start what is due, until cancelled."""
        while True:
            wait_s = self._look_every_s
            try:
                wait_s = min(wait_s, await self.start_due())
            except SQLAlchemyError as error:
                _log.warning("Schedules cannot be looked at now: %s", type(error).__name__)
            await asyncio.sleep(wait_s)

    async def start_due(self) -> float:
        """Start what is due now in every company; the seconds until it should be looked at again."""
        companies = await asyncio.to_thread(companies_with_definitions, self._database)
        waits_s = [await self._triggers(tenant_id).start_due() for tenant_id in companies]
        return min(waits_s, default=self._look_every_s)

    def _triggers(self, tenant_id: UUID) -> Triggers:
        async def start(
            model: WorkflowDefinition,
            context: Mapping[str, Any],
            job_id: UUID | None,
            by: str,
            run_id: UUID | None,
        ) -> UUID:
            assert run_id is not None
            await asyncio.to_thread(
                self._desk.begin_once, tenant_id, None, by, run_id, model, context, job_id
            )
            return run_id

        return Triggers(
            self._desk.definitions(tenant_id),
            CompanySchedules(self._database, tenant_id),
            start,
            self._clock,
            tenant_id,
        )

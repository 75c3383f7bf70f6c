"""What starts definitions of the library: the clock, a call from outside, a person."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid5

from croniter import croniter
from sqlalchemy import insert, select, update
from sqlalchemy.exc import SQLAlchemyError

from app.domain.errors import NotAllowed, NotFound, RestoreAssistError
from app.domain.run_views import TriggerInfo
from app.orchestration.definition import Trigger, TriggerKind, WorkflowDefinition
from app.orchestration.library import DefinitionLibrary
from app.orchestration.run_rows import from_ms, to_ms
from app.orchestration.run_store import RunStore
from app.orchestration.run_tables import trigger_times

LOOK_AT_LEAST_EVERY_S = 60.0
SCHEDULER = "schedule"
_SPACE = UUID("6f0f2a3e-6d0c-4f7b-9a51-0f6f5a1d7c11")
_log = logging.getLogger(__name__)
StartRun = Callable[
    [WorkflowDefinition, Mapping[str, Any], UUID | None, str, UUID | None], Awaitable[UUID]
]


class Triggers:
    """Starts runs of the library's definitions, each at its last version.

    Schedules are in the time zone of this machine. Due times that passed while nothing ran start one run together, and
    every due time has a run id of its own, so that several processes start it once.
    """

    def __init__(self, library: DefinitionLibrary, runs: RunStore, start: StartRun) -> None:
        self._library = library
        self._runs = runs
        self._start = start

    async def keep_time(self) -> None:
        """Start what is due, until cancelled."""
        while True:
            wait_s = LOOK_AT_LEAST_EVERY_S
            try:
                wait_s = await self.start_due()
            except SQLAlchemyError:
                _log.exception("The schedule could not be worked through")
            await asyncio.sleep(wait_s)

    async def start_due(self) -> float:
        """Start what is due now; returns the seconds until it should be looked at again."""
        now = self._runs.clock.now()
        next_times: list[datetime] = []
        for definition, trigger in await asyncio.to_thread(lambda: list(self._schedules())):
            last = await asyncio.to_thread(self._last, definition.id, trigger.detail, now)
            due = _latest(trigger.detail, last, now)
            if due is not None:
                run_id = uuid5(_SPACE, f"{definition.id}:{trigger.detail}:{to_ms(due)}")
                try:
                    await self._start(definition, {}, None, SCHEDULER, run_id)
                except RestoreAssistError as error:
                    _log.warning("%s could not be started on schedule: %s", definition.id, error)
                await asyncio.to_thread(self._remember, definition.id, trigger.detail, due)
            next_times.append(_following(trigger.detail, now))
        if not next_times:
            return LOOK_AT_LEAST_EVERY_S
        left_s = (min(next_times) - now).total_seconds()
        return max(0.0, min(LOOK_AT_LEAST_EVERY_S, left_s))

    async def called(self, endpoint: str, context: Mapping[str, Any], by: str) -> UUID:
        """Start the definition whose webhook has that path; raises ``NotFound``."""
        for definition in await asyncio.to_thread(self._library.newest):
            for trigger in definition.triggers:
                if trigger == Trigger(TriggerKind.WEBHOOK, endpoint):
                    return await self._start(definition, context, None, by, None)
        raise NotFound("webhook", endpoint)

    async def by_hand(
        self,
        definition: WorkflowDefinition,
        context: Mapping[str, Any],
        job_id: UUID | None,
        by: str,
        permissions: frozenset[str],
    ) -> UUID:
        """Start a definition for a person; raises ``NotAllowed`` when one of its permissions is missing."""
        for trigger in definition.triggers:
            if trigger.kind is TriggerKind.MANUAL and trigger.detail not in {"", *permissions}:
                raise NotAllowed(f"Starting {definition.name} needs {trigger.detail}.")
        return await self._start(definition, context, job_id, by, None)

    def listed(self) -> tuple[TriggerInfo, ...]:
        """Every trigger of the library."""
        now = self._runs.clock.now()
        return tuple(
            TriggerInfo(
                definition.id,
                definition.version,
                trigger.kind,
                trigger.detail,
                _following(trigger.detail, now) if trigger.kind is TriggerKind.SCHEDULE else None,
                self._known(definition.id, trigger.detail),
            )
            for definition in self._library.newest()
            for trigger in definition.triggers
        )

    def _schedules(self) -> Iterator[tuple[WorkflowDefinition, Trigger]]:
        for definition in self._library.newest():
            for trigger in definition.triggers:
                if trigger.kind is TriggerKind.SCHEDULE:
                    yield definition, trigger

    def _known(self, definition_id: str, detail: str) -> datetime | None:
        statement = select(trigger_times.c.last_at).where(
            trigger_times.c.definition_id == definition_id, trigger_times.c.detail == detail
        )
        with self._runs.engine.connect() as connection:
            last_at = connection.scalar(statement)
        return None if last_at is None else from_ms(last_at)

    def _last(self, definition_id: str, detail: str, now: datetime) -> datetime:
        """When it was started last; a schedule that is seen for the first time begins now."""
        last = self._known(definition_id, detail)
        if last is None:
            with self._runs.engine.begin() as connection:
                connection.execute(
                    insert(trigger_times).values(
                        definition_id=definition_id, detail=detail, last_at=to_ms(now)
                    )
                )
            return now
        if last > now:  # the clock was set back; the schedule may not wait until it is there again
            self._remember(definition_id, detail, now)
        return min(last, now)

    def _remember(self, definition_id: str, detail: str, due: datetime) -> None:
        with self._runs.engine.begin() as connection:
            connection.execute(
                update(trigger_times)
                .where(
                    trigger_times.c.definition_id == definition_id,
                    trigger_times.c.detail == detail,
                )
                .values(last_at=to_ms(due))
            )


def _following(cron: str, after: datetime) -> datetime:
    found: datetime = croniter(cron, after.astimezone()).get_next(datetime)
    return found


def _latest(cron: str, last: datetime, now: datetime) -> datetime | None:
    """The newest due time after ``last`` and not after ``now``."""
    newest: datetime = croniter(cron, now.astimezone() + timedelta(seconds=1)).get_prev(datetime)
    return newest if last < newest <= now else None

"""What starts definitions of the library: the clock, a call from outside, a person."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Collection, Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any, Protocol
from uuid import UUID, uuid5

from croniter import croniter
from sqlalchemy.exc import SQLAlchemyError

from app.domain.errors import NotAllowed, NotFound, RestoreAssistError
from app.domain.run_views import TriggerInfo
from app.orchestration.definition import Trigger, TriggerKind, WorkflowDefinition
from app.orchestration.run_rows import to_ms
from app.orchestration.trigger_times import TriggerTimes
from app.ports.clock import Clock

LOOK_AT_LEAST_EVERY_S = 60.0
SCHEDULER = "schedule"
_SPACE = UUID("6f0f2a3e-6d0c-4f7b-9a51-0f6f5a1d7c11")
_log = logging.getLogger(__name__)
StartRun = Callable[
    [WorkflowDefinition, Mapping[str, Any], UUID | None, str, UUID | None], Awaitable[UUID]
]


class SavedDefinitions(Protocol):
    """Where definitions with triggers are saved."""

    def newest(self) -> tuple[WorkflowDefinition, ...]:
        """Each at its last version."""
        ...


class Triggers:
    """Starts runs of saved definitions, each at its last version.

    Schedules are in the time zone of this machine. Due times that passed while nothing ran start one run together, and
    every due time has a run id of its own within ``space``, so that several processes start it once.
    """

    def __init__(
        self,
        library: SavedDefinitions,
        times: TriggerTimes,
        start: StartRun,
        clock: Clock,
        space: UUID = _SPACE,
    ) -> None:
        self._library = library
        self._times = times
        self._start = start
        self._clock = clock
        self._space = space

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
        now = self._clock.now()
        next_times: list[datetime] = []
        for definition, trigger in await asyncio.to_thread(lambda: list(self._schedules())):
            last = await asyncio.to_thread(self._last, definition.id, trigger.detail, now)
            due = _latest(trigger.detail, last, now)
            if due is not None:
                run_id = uuid5(self._space, f"{definition.id}:{trigger.detail}:{to_ms(due)}")
                try:
                    await self._start(definition, {}, None, SCHEDULER, run_id)
                except RestoreAssistError as error:
                    _log.warning("%s could not be started on schedule: %s", definition.id, error)
                await asyncio.to_thread(self._times.remember, definition.id, trigger.detail, due)
            next_times.append(_following(trigger.detail, now))
        if not next_times:
            return LOOK_AT_LEAST_EVERY_S
        left_s = (min(next_times) - now).total_seconds()
        return max(0.0, min(LOOK_AT_LEAST_EVERY_S, left_s))

    async def called(self, endpoint: str, context: Mapping[str, Any], by: str) -> UUID:
        """Start the definition whose webhook has that path; raises ``NotFound``."""
        called = webhook_target(await asyncio.to_thread(self._library.newest), endpoint)
        return await self._start(called, context, None, by, None)

    async def by_hand(
        self,
        definition: WorkflowDefinition,
        context: Mapping[str, Any],
        job_id: UUID | None,
        by: str,
        permissions: frozenset[str],
    ) -> UUID:
        """Start a definition for a person; raises ``NotAllowed`` when one of its permissions is missing."""
        require_permissions(definition, permissions)
        return await self._start(definition, context, job_id, by, None)

    def listed(self) -> tuple[TriggerInfo, ...]:
        """Every trigger of the library."""
        now = self._clock.now()
        return tuple(
            TriggerInfo(
                definition.id,
                definition.version,
                trigger.kind,
                trigger.detail,
                _following(trigger.detail, now) if trigger.kind is TriggerKind.SCHEDULE else None,
                self._times.last(definition.id, trigger.detail),
            )
            for definition in self._library.newest()
            for trigger in definition.triggers
        )

    def _schedules(self) -> Iterator[tuple[WorkflowDefinition, Trigger]]:
        for definition in self._library.newest():
            for trigger in definition.triggers:
                if trigger.kind is TriggerKind.SCHEDULE:
                    yield definition, trigger

    def _last(self, definition_id: str, detail: str, now: datetime) -> datetime:
        """When it was started last; a schedule that is seen for the first time begins now."""
        last = self._times.last(definition_id, detail)
        # The clock may have been set back; the schedule may not wait until it is there again.
        if last is None or last > now:
            self._times.remember(definition_id, detail, now)
            return now
        return last


def webhook_target(definitions: Iterable[WorkflowDefinition], endpoint: str) -> WorkflowDefinition:
    """The definition whose webhook has that path; raises ``NotFound``."""
    for definition in definitions:
        if Trigger(TriggerKind.WEBHOOK, endpoint) in definition.triggers:
            return definition
    raise NotFound("webhook", endpoint)


def require_permissions(definition: WorkflowDefinition, permissions: Collection[str]) -> None:
    """Raise ``NotAllowed`` when a permission that a manual start needs is not among them."""
    for trigger in definition.triggers:
        if trigger.kind is TriggerKind.MANUAL and trigger.detail not in {"", *permissions}:
            raise NotAllowed(f"Starting {definition.name} needs {trigger.detail}.")


def _following(cron: str, after: datetime) -> datetime:
    found: datetime = croniter(cron, after.astimezone()).get_next(datetime)
    return found


def _latest(cron: str, last: datetime, now: datetime) -> datetime | None:
    """The newest due time after ``last`` and not after ``now``."""
    newest: datetime = croniter(cron, now.astimezone() + timedelta(seconds=1)).get_prev(datetime)
    return newest if last < newest <= now else None

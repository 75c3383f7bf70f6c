"""When schedules were started last."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from sqlalchemy import Engine, delete, insert, select

from app.orchestration.run_rows import from_ms, to_ms
from app.orchestration.run_tables import trigger_times


class TriggerTimes(Protocol):
    """Remembers, for a definition and a schedule, the due time that was started last."""

    def last(self, definition_id: str, detail: str) -> datetime | None:
        """``None`` for a schedule that is new."""
        ...

    def remember(self, definition_id: str, detail: str, due: datetime) -> None:
        """It was started for that due time; another process may say so at the same moment."""
        ...


class StoredTriggerTimes:
    """The times of one store, which one process writes."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def last(self, definition_id: str, detail: str) -> datetime | None:
        """As it stands in the store."""
        statement = select(trigger_times.c.last_at).where(
            trigger_times.c.definition_id == definition_id, trigger_times.c.detail == detail
        )
        with self._engine.connect() as connection:
            last_at = connection.scalar(statement)
        return None if last_at is None else from_ms(last_at)

    def remember(self, definition_id: str, detail: str, due: datetime) -> None:
        """In place of what stands there."""
        with self._engine.begin() as connection:
            connection.execute(
                delete(trigger_times).where(
                    trigger_times.c.definition_id == definition_id,
                    trigger_times.c.detail == detail,
                )
            )
            connection.execute(
                insert(trigger_times).values(
                    definition_id=definition_id, detail=detail, last_at=to_ms(due)
                )
            )

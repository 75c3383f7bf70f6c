"""What happened to a record on this device: every change, by whom and when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.storage.record_history import record_changes
from app.storage.store import Store
from app.wire.records import JsonValue


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of a record that got another value; ``old`` is ``None`` when it was made."""

    field: str
    old: JsonValue
    new: JsonValue


@dataclass(frozen=True, slots=True)
class RecordChange:
    """One step in the life of a record: ``add``, ``set``, ``act`` or ``del``."""

    at: datetime
    actor: str
    action: str
    fields: tuple[FieldChange, ...]


class RecordHistory:
    """Reads the history of records."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, record_id: UUID) -> tuple[RecordChange, ...]:
        """The changes of a record that were made on this device, the oldest first."""
        values: dict[str, JsonValue] = {}
        changes: list[RecordChange] = []
        for step in record_changes(self._store, record_id):
            fields = tuple(
                FieldChange(name, values.get(name), value)
                for name, value in step.fields.items()
                if step.action == "add" or values.get(name) != value
            )
            values |= step.fields
            changes.append(RecordChange(step.at, step.actor, step.action, fields))
        return tuple(changes)

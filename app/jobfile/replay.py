"""What the operations of a job file say its records are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from uuid import UUID

from app.domain.errors import InvalidInput
from app.domain.records import RecordKind
from app.jobfile.text_members import read_operation
from app.jobsync.ops import FeedRow, Op, canonical
from app.storage.job_snapshot import StoredEntry
from app.storage.shown_records import shown_row
from app.wire.records import from_fields, to_fields

Fields = Mapping[str, Any]
KNOWN_KINDS = frozenset(kind.value for kind in RecordKind)


class Replay:
    """The server's rows with the device's own unsettled operations on top, by the rule of the store."""

    def __init__(self, feed: Iterable[FeedRow]) -> None:
        self._feed = {row.id: row for row in feed}
        self._operations: defaultdict[UUID, list[Op]] = defaultdict(list)

    def collect(self, entry: StoredEntry) -> None:
        """Take in an entry's operation; raises ``InvalidInput`` when it is not one."""
        if entry.op is None or not entry.on_top:
            return
        op = read_operation("op", entry)
        self._operations[op.record_id].append(op)

    def row(self, record_id: UUID) -> FeedRow | None:
        """The record as the operations give it; ``None`` when none of them made it."""
        operations = sorted(self._operations.get(record_id, ()), key=lambda op: op.n)
        return shown_row(self._feed.get(record_id), operations)

    def rows(self) -> Iterator[FeedRow]:
        """Every record that the operations give."""
        for record_id in sorted({*self._feed, *self._operations}):
            row = self.row(record_id)
            if row is not None:
                yield row


def comparable_fields(kind: str, record_id: UUID, job_id: UUID, fields: Fields) -> Fields:
    """The fields with the defaults of those that an older program did not write yet; raises ``InvalidInput``."""
    try:
        known = to_fields(from_fields(RecordKind(kind), record_id, job_id, dict(fields)))
    except (ValueError, TypeError, AttributeError, KeyError) as error:
        raise InvalidInput(f"{kind} {record_id}", f"its fields cannot be read: {error}") from None
    return {**fields, **known}


def differing_fields(actual: Fields, wanted: Fields) -> list[str]:
    """The names of the fields that are not the same."""
    return [
        name for name in sorted({*actual, *wanted}) if _text(actual, name) != _text(wanted, name)
    ]


def _text(fields: Fields, name: str) -> str | None:
    return canonical(fields[name]) if name in fields else None

"""What was worked out of a job's records before and is used again as long as it holds."""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable
from typing import Any, TypeVar, cast

from app.domain.records import JobRecords, Record
from standards.rules.engine import Evaluation, LiveRules
from standards.rules.pack import RuleBook

T = TypeVar("T")


class JobMemo:
    """Belongs to one job; several threads may use it, also for different states of the job."""

    def __init__(self) -> None:
        self._kept: dict[Hashable, tuple[tuple[Any, ...], Any]] = {}
        self._lock = threading.Lock()
        self._rules: LiveRules | None = None
        self._book: RuleBook | None = None
        self._judged: tuple[Record, ...] = ()

    def keep(self, key: Hashable, inputs: tuple[Any, ...], work_out: Callable[[], T]) -> T:
        """What ``work_out`` makes of the inputs, which say all that it depends on; again only when one differs."""
        known = self._kept.get(key)
        if known is None or known[0] != inputs:
            known = self._kept[key] = (inputs, work_out())
        return cast("T", known[1])

    def evaluate(self, book: RuleBook, records: tuple[Record, ...]) -> Evaluation:
        """How the rules of the book stand on the records."""
        with self._lock:
            before, self._judged = self._judged, records
            if self._rules is None or self._book is not book:
                self._book, self._rules = book, LiveRules(book, records)
                return self._rules.evaluation
            try:
                return self._rules.change(*differences(before, records))
            except BaseException:
                self._rules = None
                raise


def differences(
    before: tuple[Record, ...], after: tuple[Record, ...]
) -> tuple[list[Record], list[Record]]:
    """The records that are new or other objects than before, and those that are gone."""
    if isinstance(before, JobRecords) and isinstance(after, JobRecords):
        kinds = [kind for kind in after.kinds if after.kinds[kind] is not before.kinds[kind]]
        before = tuple(record for kind in kinds for record in before.kinds[kind])
        after = tuple(record for kind in kinds for record in after.kinds[kind])
    known, now = set(map(id, before)), set(map(id, after))
    put = [record for record in after if id(record) not in known]
    written = {record.id for record in put}
    gone = [r for r in before if id(r) not in now and r.id not in written]
    return put, gone

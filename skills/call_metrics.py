"""How often each skill was called in this process, how long it took and how it failed."""

from __future__ import annotations

import threading
from collections import Counter, deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from statistics import median
from time import perf_counter

from app.domain.errors import ErrorClass, RestoreAssistError

KEPT_DURATIONS = 512


@dataclass(frozen=True, slots=True)
class SkillCalls:
    """The calls of one version of a skill; durations over the last 512 calls that were not answered by the cache."""

    skill_id: str
    version: str
    calls: int
    cache_hits: int
    errors: dict[ErrorClass, int]
    median_s: float | None
    p95_s: float | None


@dataclass(slots=True)
class _Record:
    calls: int = 0
    hits: int = 0
    errors: Counter[ErrorClass] = field(default_factory=Counter)
    durations_s: deque[float] = field(default_factory=lambda: deque(maxlen=KEPT_DURATIONS))


class CallMetrics:
    """Counts calls; safe from any thread."""

    def __init__(self) -> None:
        self._records: dict[tuple[str, str], _Record] = {}
        self._lock = threading.Lock()

    @contextmanager
    def measured(self, skill_id: str, version: str) -> Iterator[None]:
        """Count the call in the block with its time and its error."""
        begun = perf_counter()
        try:
            yield
        except Exception as error:
            self._add(skill_id, version, perf_counter() - begun, _class_of(error))
            raise
        self._add(skill_id, version, perf_counter() - begun, None)

    def hit(self, skill_id: str, version: str) -> None:
        """Count a call that the cache answered."""
        with self._lock:
            record = self._records.setdefault((skill_id, version), _Record())
            record.calls += 1
            record.hits += 1

    def calls(self) -> tuple[SkillCalls, ...]:
        """Every skill that was called, sorted."""
        with self._lock:
            return tuple(
                SkillCalls(
                    skill_id,
                    version,
                    record.calls,
                    record.hits,
                    dict(record.errors),
                    median(record.durations_s) if record.durations_s else None,
                    _percentile(sorted(record.durations_s), 0.95),
                )
                for (skill_id, version), record in sorted(self._records.items())
            )

    def _add(
        self, skill_id: str, version: str, seconds: float, error_class: ErrorClass | None
    ) -> None:
        with self._lock:
            record = self._records.setdefault((skill_id, version), _Record())
            record.calls += 1
            record.durations_s.append(seconds)
            if error_class is not None:
                record.errors[error_class] += 1


def _class_of(error: Exception) -> ErrorClass:
    return error.error_class if isinstance(error, RestoreAssistError) else ErrorClass.UNKNOWN


def _percentile(ordered: list[float], share: float) -> float | None:
    """The smallest value that at least this share of the values do not exceed."""
    if not ordered:
        return None
    rank = -(-len(ordered) * share // 1)
    return ordered[max(0, int(rank) - 1)]

"""Results of skills that change nothing, kept while everything they were derived from stays the same."""

from __future__ import annotations

import hashlib
import json
import threading
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

MAX_ENTRIES = 512
MAX_BYTES = 16 * 1024 * 1024


def cache_key(
    digest: str,
    revision: str,
    parameters: Mapping[str, Any],
    context: Mapping[str, Any],
    outputs: Mapping[str, Any],
) -> str:
    """Everything that can change the answer (code, record, request) and nothing that cannot (time, person, run).

    Raises ``ValueError`` for values that have no canonical form, such as NaN.
    """
    parts = [digest, revision, parameters, context, outputs]
    text = json.dumps(
        parts, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
    )
    return hashlib.sha256(text.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class CacheCounts:
    """How often the cache was asked, how often it knew, and what it holds."""

    hits: int
    misses: int
    entries: int
    size_bytes: int

    @property
    def hit_rate(self) -> float | None:
        """The share of questions it could answer, ``None`` before the first."""
        asked = self.hits + self.misses
        return self.hits / asked if asked else None


class ResultCache:
    """The least recently used results go first when there are too many or they are too large; safe from any thread."""

    def __init__(self, max_entries: int = MAX_ENTRIES, max_bytes: int = MAX_BYTES) -> None:
        self._max_entries = max_entries
        self._max_bytes = max_bytes
        self._texts: OrderedDict[str, str] = OrderedDict()
        self._size = self._hits = self._misses = 0
        self._lock = threading.Lock()

    def get(self, key: str) -> dict[str, Any] | None:
        """A copy of the result under the key."""
        with self._lock:
            text = self._texts.get(key)
            if text is None:
                self._misses += 1
                return None
            self._hits += 1
            self._texts.move_to_end(key)
        found: dict[str, Any] = json.loads(text)
        return found

    def put(self, key: str, result: Mapping[str, Any]) -> None:
        """Keep a result; one that alone is larger than the cache is left out."""
        text = json.dumps(result, ensure_ascii=False)
        if len(text) > self._max_bytes:
            return
        with self._lock:
            self._size += len(text) - len(self._texts.pop(key, ""))
            self._texts[key] = text
            while len(self._texts) > self._max_entries or self._size > self._max_bytes:
                _, oldest = self._texts.popitem(last=False)
                self._size -= len(oldest)

    def clear(self) -> None:
        """Forget every result; the counts stay."""
        with self._lock:
            self._texts.clear()
            self._size = 0

    def counts(self) -> CacheCounts:
        """How it stands."""
        with self._lock:
            return CacheCounts(self._hits, self._misses, len(self._texts), self._size)

"""Results of steps that say ``cache``: kept by what was asked, for as long as the definition allows."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import delete, insert, select

from app.domain.runs import StepKind
from app.orchestration.definition import ComponentRef, StepDefinition
from app.orchestration.run_rows import to_ms, to_text
from app.orchestration.run_store import RunStore
from app.orchestration.run_tables import cached_results


class ResultCache:
    """The kept results of one store."""

    def __init__(self, runs: RunStore) -> None:
        self._runs = runs
        self.hits = 0
        self.misses = 0

    def key(
        self,
        step: StepDefinition,
        component: ComponentRef,
        parameters: Mapping[str, Any],
        scope: Mapping[str, Any],
    ) -> str:
        """The hash of component, version, action and parameters; empty for a step that is not cached.

        A skill is given the run's data and the outputs before it beside its parameters, so ``scope`` counts for it.
        """
        if step.cache_s is None or component.effect or step.effect:
            return ""
        asked = [component.kind, component.name, component.version, step.action, parameters]
        seen = scope if component.kind is StepKind.SKILL else {}
        text = json.dumps([*asked, list(step.wanted), seen], sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(text.encode()).hexdigest()

    def find(self, key: str, max_age_s: float) -> dict[str, Any] | None:
        """The result, unless it is older than allowed or comes from a future that the clock has left."""
        now_ms = to_ms(self._runs.clock.now())
        statement = select(cached_results).where(cached_results.c.key == key)
        with self._runs.engine.connect() as connection:
            row = connection.execute(statement).first()
        if row is None or not 0 <= now_ms - row.made_at <= max_age_s * 1000:
            self.misses += 1
            return None
        self.hits += 1
        found: dict[str, Any] = json.loads(row.output)
        return found

    def keep(self, key: str, output: Mapping[str, Any]) -> None:
        """Keep a result in place of an older one."""
        with self._runs.engine.begin() as connection:
            connection.execute(delete(cached_results).where(cached_results.c.key == key))
            connection.execute(
                insert(cached_results).values(
                    key=key,
                    made_at=to_ms(self._runs.clock.now()),
                    output=to_text(dict(output)),
                )
            )

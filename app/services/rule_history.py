"""The history of every evaluation of the rules on a job: kept when something changed, read back step by step."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.ports.clock import Clock
from app.storage.rule_history import EvaluationRow, add_evaluation, list_evaluations
from app.storage.store import Store
from standards.rules.engine import Evaluation
from standards.rules.history import (
    StateChange,
    StoredEvaluation,
    changes,
    delta,
    stored,
    with_delta,
)


@dataclass(frozen=True, slots=True)
class HistoryStep:
    """One evaluation that differed from the one before: when, asked for by whom, under which rules.

    ``changes`` are the rules whose state moved; the whole evaluation is ``evaluation``, whose time is the moment of the
    job that was judged.
    """

    at: datetime
    by: str
    evaluation: StoredEvaluation
    changes: tuple[StateChange, ...]

    @property
    def open_rules(self) -> int:
        """How many rules were incomplete then."""
        return sum(state.value == "incomplete" for state in self.evaluation.states.values())


class RuleHistory:
    """Keeps and reads evaluations. Methods block; call them from a worker thread."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def note(self, job_id: UUID, evaluation: Evaluation, by: str) -> bool:
        """Keep what an evaluation changed; gives whether it differed from the last one."""
        steps = self.of(job_id)
        last = steps[-1].evaluation if steps else None
        now = stored(evaluation)
        changed = delta(last, now)
        if not changed and last is not None and last.version == now.version:
            return False
        row = EvaluationRow(self._clock.now(), by, now.at, now.version, changed)
        add_evaluation(self._store, job_id, row)
        return True

    def of(self, job_id: UUID) -> tuple[HistoryStep, ...]:
        """Every evaluation that was kept, the oldest first."""
        steps: list[HistoryStep] = []
        before: StoredEvaluation | None = None
        for row in list_evaluations(self._store, job_id):
            after = with_delta(before, row.as_of, row.rules_version, row.changes)
            moved = changes(before, after)
            steps.append(HistoryStep(row.evaluated_at, row.evaluated_by, after, moved))
            before = after
        return tuple(steps)

"""Evaluating guardrails; pure but for the counts of calls and the clock that it is given."""

from __future__ import annotations

import hashlib
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from app.domain.run_views import GuardrailStage
from app.orchestration.expressions.logic import parse_condition
from app.orchestration.expressions.paths import ExpressionError
from app.orchestration.guardrails.detectors import Detector, find
from app.orchestration.guardrails.rules import Guardrail

MAX_TEXT_CHARS = 200_000
MAX_FINDINGS = 5
MINUTE_S = 60.0


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What one guardrail said, and why; the reason never shows the value that was found."""

    rule: Guardrail
    stage: GuardrailStage
    tripped: bool
    reason: str
    took_s: float


@dataclass(frozen=True, slots=True)
class Subject:
    """What a step gives to be looked at."""

    component: str
    parameters: Mapping[str, Any]
    scope: Mapping[str, Any]
    output: Mapping[str, Any] | None = None
    duration_s: float = 0.0
    cost_before_usd: Decimal = Decimal(0)


class Guardrails:
    """The guardrails of one process; ``now_s`` never goes back."""

    def __init__(self, now_s: Callable[[], float]) -> None:
        self._now_s = now_s
        self._calls: dict[str, deque[float]] = {}

    def check(
        self, rules: Sequence[Guardrail], stage: GuardrailStage, subject: Subject
    ) -> tuple[Evaluation, ...]:
        """Every rule of that stage, evaluated; a call is counted once, at its first stage."""
        if stage is GuardrailStage.BEFORE and any(rule.max_calls_per_minute for rule in rules):
            self._count(subject.component)
        return tuple(self._evaluate(rule, stage, subject) for rule in rules if stage in rule.stages)

    def _count(self, component: str) -> None:
        calls, now = self._calls.setdefault(component, deque()), self._now_s()
        calls.append(now)
        while calls and calls[0] <= now - MINUTE_S:
            calls.popleft()

    def _evaluate(self, rule: Guardrail, stage: GuardrailStage, subject: Subject) -> Evaluation:
        began = time.perf_counter()
        reasons = [reason for reason in self._reasons(rule, stage, subject) if reason]
        took_s = time.perf_counter() - began
        return Evaluation(rule, stage, bool(reasons), "; ".join(reasons) or "nothing found", took_s)

    def _reasons(self, rule: Guardrail, stage: GuardrailStage, subject: Subject) -> Iterator[str]:
        before = stage is GuardrailStage.BEFORE
        if rule.detect:
            looked_at = subject.parameters if before else subject.output or {}
            root = "parameters" if before else "output"
            yield from found_in(looked_at, frozenset(rule.detect), root)
        if rule.require:
            yield _unmet(rule.require, subject)
        if before and rule.max_calls_per_minute is not None:
            made = len(self._calls.get(subject.component, ()))
            if made > rule.max_calls_per_minute:
                yield (
                    f"{made} calls of {subject.component} within a minute, "
                    f"{rule.max_calls_per_minute} allowed"
                )
        limit_s = rule.max_duration_s
        if not before and limit_s is not None and subject.duration_s > limit_s:
            yield f"took {subject.duration_s:.1f} s, {limit_s:g} s allowed"
        if rule.max_cost_usd is not None:
            cost = subject.cost_before_usd + cost_usd(subject.output or {})
            if cost > rule.max_cost_usd:
                yield f"the run has cost {cost} USD, {rule.max_cost_usd} USD allowed"


def found_in(value: Any, wanted: frozenset[Detector], place: str) -> Iterator[str]:
    """Where something stands that is looked for: ``payment-card at parameters.note (sha256 1a2b3c4d)``."""
    count = 0
    for where, text in _texts(value, place):
        for finding in find(text[:MAX_TEXT_CHARS], wanted):
            digest = hashlib.sha256(text[finding.start : finding.end].encode()).hexdigest()
            yield f"{finding.detector} at {where} (sha256 {digest[:8]})"
            count += 1
            if count >= MAX_FINDINGS:
                return


def cost_usd(output: Mapping[str, Any]) -> Decimal:
    """What a step says that it cost: the number at ``cost_usd``, 0 without one."""
    value = output.get("cost_usd")
    return Decimal(str(value)) if type(value) in (int, float) else Decimal(0)


def _unmet(requirement: str, subject: Subject) -> str:
    scope = {**subject.scope, "parameters": subject.parameters, "output": subject.output or {}}
    try:
        met = parse_condition(requirement).holds(scope, {})
    except ExpressionError:
        return ""  # the rule is about data that this step does not have
    return "" if met else f"{requirement} does not hold"


def _texts(value: Any, place: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield place, f"{place.rsplit('.', 1)[-1]}: {value}"
    elif isinstance(value, Mapping):
        for key, one in value.items():
            yield from _texts(one, f"{place}.{key}")
    elif isinstance(value, list | tuple):
        for number, one in enumerate(value):
            yield from _texts(one, f"{place}[{number}]")
    elif type(value) is int and abs(value) >= 10**11:
        yield place, f"{place.rsplit('.', 1)[-1]}: {value}"

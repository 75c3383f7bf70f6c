"""Reading the small values of a definition: ids, times, retries, questions, conditions, guardrails, triggers."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import TypeVar

from croniter import croniter

from app.domain.errors import ErrorClass
from app.domain.run_views import GuardrailStage, GuardrailType, Severity
from app.domain.runs import DecisionAction
from app.orchestration.conditions import CONDITIONS
from app.orchestration.definition import (
    Backoff,
    PlannedCheckpoint,
    RetryPolicy,
    Trigger,
    TriggerKind,
)
from app.orchestration.definition_source import Node, snake_case
from app.orchestration.expressions.logic import Condition, parse_condition
from app.orchestration.expressions.paths import ExpressionError, Path
from app.orchestration.guardrails.detectors import Detector
from app.orchestration.guardrails.rules import BOTH, SHIPPED, Guardrail

E = TypeVar("E", bound=StrEnum)
RETRY_KEYS = frozenset({"max_attempts", "backoff", "base", "cap", "classes"})
CHECKPOINT_KEYS = frozenset({"title", "timeout", "on_timeout"})
GUARDRAIL_KEYS = frozenset(
    {
        "name",
        "type",
        "severity",
        "stages",
        "detect",
        "require",
        "max_calls_per_minute",
        "max_duration",
        "max_cost_usd",
    }
)
TRIGGER_KEYS = frozenset({"type", "schedule", "endpoint", "permission"})
ON_TIMEOUT = (DecisionAction.CONTINUE, DecisionAction.SKIP, DecisionAction.ABORT)
_ID = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,63}")
_DURATION = re.compile(r"(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h|d)?")
_SECONDS = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0, None: 0.001}
_ENDPOINT = re.compile(r"/[A-Za-z0-9][A-Za-z0-9/_-]{0,118}")
_DETAIL = {
    TriggerKind.SCHEDULE: "schedule",
    TriggerKind.WEBHOOK: "endpoint",
    TriggerKind.MANUAL: "permission",
}
ROOTS = frozenset({"context", "steps"})


def required(parent: Node, fields: dict[str, Node], key: str) -> Node:
    """The entry with that key; raises ``InvalidInput`` naming the parent when it is missing."""
    if key not in fields:
        raise parent.error(f"the key {key!r} is missing")
    return fields[key]


def items(fields: dict[str, Node], key: str) -> list[Node]:
    """The entries of an optional list."""
    return fields[key].items() if key in fields else []


def one_of_two(node: Node, fields: dict[str, Node], key: str, other: str) -> Node | None:
    """The entry under either name; both at once is an error."""
    if key in fields and other in fields:
        raise node.error(f"{key} and {other} mean the same", f"one of {key}, {other}")
    return fields.get(key) or fields.get(other)


def identifier(node: Node) -> str:
    """A letter, then up to 63 letters, digits, hyphens, underscores."""
    text = node.string()
    if not _ID.fullmatch(text):
        raise node.error(
            f"{text!r} is not valid",
            "a letter, then up to 63 letters, digits, hyphens, underscores",
        )
    return text


def word(node: Node, kind: type[E]) -> E:
    """A word of an enumeration; camelCase, snake_case and kebab-case are the same."""
    text = snake_case(node.string()).replace("_", "-")
    for one in kind:
        if text == one.value:
            return one
    raise node.error(f"{node.text!r} is unknown", ", ".join(kind))


def duration_s(node: Node) -> float:
    """Seconds: a bare number is milliseconds."""
    match = _DURATION.fullmatch(node.text.strip())
    if match is None or float(match[1]) <= 0:
        raise node.error(f"{node.text!r} is not a time", "milliseconds, or 500ms, 30s, 2m, 8h, 7d")
    return float(match[1]) * _SECONDS[match[2]]


def retry_policy(node: Node) -> RetryPolicy:
    """A retry policy; what is not said is as usual."""
    fields = node.fields(RETRY_KEYS)
    usual = RetryPolicy()
    attempts, base, cap, backoff = (
        fields.get(key) for key in ("max_attempts", "base", "cap", "backoff")
    )
    classes = tuple(ErrorClass(one.one_of(tuple(ErrorClass))) for one in items(fields, "classes"))
    return RetryPolicy(
        max_attempts=attempts.whole(1, 20) if attempts else usual.max_attempts,
        base_s=duration_s(base) if base else usual.base_s,
        cap_s=duration_s(cap) if cap else usual.cap_s,
        classes=classes or usual.classes,
        backoff=word(backoff, Backoff) if backoff else usual.backoff,
    )


def planned_checkpoint(node: Node, what: str) -> PlannedCheckpoint:
    """A question: a mapping, its title alone, or ``true`` for one about ``what``."""
    if node.value is True:
        return PlannedCheckpoint(f"{what}: go on?")
    if not isinstance(node.value, dict):
        return PlannedCheckpoint(node.string())
    fields = node.fields(CHECKPOINT_KEYS)
    timeout, on_timeout = fields.get("timeout"), fields.get("on_timeout")
    return PlannedCheckpoint(
        title=required(node, fields, "title").string(),
        timeout_s=duration_s(timeout) if timeout else None,
        on_timeout=DecisionAction(on_timeout.one_of(ON_TIMEOUT))
        if on_timeout
        else DecisionAction.ABORT,
    )


def checked_paths(node: Node, paths: tuple[Path, ...], known_steps: frozenset[str]) -> None:
    """Raise for a path that begins with something else than ``context`` or ``steps``, or reads an unknown step."""
    for path in paths:
        if path.tokens[0] not in ROOTS:
            raise node.error(f"{path.text!r} is no value of a run", "context.…, steps.…")
        if path.tokens[0] == "steps" and path.step not in known_steps:
            raise node.error(
                f"{path.text!r} reads a step that is not there", ", ".join(sorted(known_steps))
            )


def condition(node: Node, known_steps: frozenset[str]) -> Condition:
    """The expression of a ``when`` or of a transition."""
    try:
        parsed = parse_condition(node.string(), frozenset(CONDITIONS))
    except ExpressionError as error:
        raise node.error(error.problem, error.allowed) from error
    if any(path.tokens[0] not in ROOTS for path in parsed.paths()):
        allowed = ", ".join((*CONDITIONS, "an expression over context.… and steps.…"))
        raise node.error(f"{node.text!r} is unknown", allowed)
    checked_paths(node, parsed.paths(), known_steps)
    return parsed


def guardrail(node: Node) -> Guardrail:
    """A shipped guardrail by its name, or one that the definition describes."""
    shipped = {one.name: one for one in SHIPPED}
    if not isinstance(node.value, dict):
        name = node.string()
        if name not in shipped:
            raise node.error(f"there is no guardrail {name!r}", ", ".join(shipped))
        return shipped[name]
    fields = node.fields(GUARDRAIL_KEYS)
    name = identifier(required(node, fields, "name"))
    if set(fields) == {"name"} and name in shipped:
        return shipped[name]
    calls, duration, cost = (
        fields.get(key) for key in ("max_calls_per_minute", "max_duration", "max_cost_usd")
    )
    found = Guardrail(
        name=name,
        type=word(required(node, fields, "type"), GuardrailType),
        severity=word(required(node, fields, "severity"), Severity),
        stages=tuple(word(one, GuardrailStage) for one in items(fields, "stages")) or BOTH,
        detect=tuple(word(one, Detector) for one in items(fields, "detect")),
        require=_requirement(fields["require"]) if "require" in fields else "",
        max_calls_per_minute=calls.whole(1, 100_000) if calls else None,
        max_duration_s=duration_s(duration) if duration else None,
        max_cost_usd=_amount(cost) if cost else None,
    )
    if len(fields) - len({"name", "type", "severity", "stages"} & set(fields)) == 0:
        raise node.error(
            f"the guardrail {name!r} checks nothing",
            "detect, require, max_calls_per_minute, max_duration, max_cost_usd",
        )
    return found


def _requirement(node: Node) -> str:
    try:
        return parse_condition(node.string()).text
    except ExpressionError as error:
        raise node.error(error.problem, error.allowed) from error


def _amount(node: Node) -> Decimal:
    try:
        value = Decimal(node.text)
    except InvalidOperation:
        value = Decimal(-1)
    if not value.is_finite() or value < 0:
        raise node.error(f"{node.text!r} is no amount", "a number, 0 or more")
    return value


def trigger(node: Node) -> Trigger:
    """What starts the definition by itself."""
    fields = node.fields(TRIGGER_KEYS)
    kind = word(required(node, fields, "type"), TriggerKind)
    for key in set(fields) - {"type", _DETAIL[kind]}:
        raise fields[key].error(f"a {kind} trigger has none", f"type, {_DETAIL[kind]}")
    if kind is TriggerKind.MANUAL and "permission" not in fields:
        return Trigger(kind, "")
    detail = required(node, fields, _DETAIL[kind])
    text = detail.string()
    if kind is TriggerKind.SCHEDULE and (len(text.split()) != 5 or not croniter.is_valid(text)):
        raise detail.error(
            f"{text!r} is no schedule", "minute hour day month weekday, such as 0 9 * * 1-5"
        )
    if kind is TriggerKind.WEBHOOK and not _ENDPOINT.fullmatch(text):
        raise detail.error(f"{text!r} is no path", "/ then letters, digits, /, - and _")
    return Trigger(kind, text)

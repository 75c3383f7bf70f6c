"""Every evaluation as a small value that can be kept, what changed between two, and between two versions of packs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.domain.errors import InvalidInput
from standards.rules.engine import Evaluation
from standards.rules.model import RuleState
from standards.rules.pack import Rule, RuleBook
from standards.rules.source import Node


@dataclass(frozen=True, slots=True)
class StoredEvaluation:
    """The states and the open gaps of every rule at one time, without the book they came from."""

    at: datetime
    version: str
    states: Mapping[str, RuleState]
    gaps: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class StateChange:
    """That a rule changed its state; ``None`` where the rule was not in the book."""

    rule_id: str
    at: datetime
    before: RuleState | None
    after: RuleState | None


@dataclass(frozen=True, slots=True)
class RuleChange:
    """That a rule differs between two versions; ``keys`` are those that differ, empty when it came or went."""

    rule_id: str
    is_new: bool
    is_gone: bool
    keys: tuple[str, ...]


def stored(evaluation: Evaluation) -> StoredEvaluation:
    """What is kept of an evaluation."""
    results = evaluation.results
    return StoredEvaluation(
        at=evaluation.as_of,
        version=evaluation.book.version,
        states={rule: result.state for rule, result in results.items()},
        gaps={
            rule: tuple(gap.words for gap in result.gaps)
            for rule, result in results.items()
            if result.gaps
        },
    )


def changes(before: StoredEvaluation | None, after: StoredEvaluation) -> tuple[StateChange, ...]:
    """Which rules changed their state, by id; everything is new after nothing."""
    old = before.states if before else {}
    return tuple(
        StateChange(rule, after.at, old.get(rule), after.states.get(rule))
        for rule in sorted({*old, *after.states})
        if old.get(rule) is not after.states.get(rule)
    )


def delta(before: StoredEvaluation | None, after: StoredEvaluation) -> dict[str, Any]:
    """What has to be kept of ``after`` when ``before`` is kept: states and gaps that differ; ``{}`` when none does.

    ``None`` as a state says that the rule left the book. :func:`with_delta` is the inverse.
    """
    states = {
        change.rule_id: change.after.value if change.after else None
        for change in changes(before, after)
    }
    old = before.gaps if before else {}
    gaps = {
        rule: list(after.gaps.get(rule, ()))
        for rule in sorted({*old, *after.gaps})
        if old.get(rule, ()) != after.gaps.get(rule, ())
    }
    parts = {"states": states, "gaps": gaps}
    return {name: part for name, part in parts.items() if part}


def with_delta(
    before: StoredEvaluation | None, at: datetime, version: str, kept: Mapping[str, Any]
) -> StoredEvaluation:
    """The evaluation that :func:`delta` was made of; raises ``InvalidInput`` for anything else."""
    try:
        states = dict(before.states if before else {})
        for rule, state in kept.get("states", {}).items():
            states.pop(rule, None)
            if state is not None:
                states[rule] = RuleState(state)
        gaps = dict(before.gaps if before else {})
        for rule, words in kept.get("gaps", {}).items():
            gaps.pop(rule, None)
            if words:
                gaps[rule] = tuple(str(word) for word in words)
    except (AttributeError, TypeError, ValueError) as error:
        problem = f"it is not a change of an evaluation: {error}"
        raise InvalidInput("evaluation", problem, "states and gaps by rule") from error
    return StoredEvaluation(at, version, states, gaps)


def book_changes(old: RuleBook, new: RuleBook) -> tuple[RuleChange, ...]:
    """Which rules came, went or differ between two books, settings that they use included."""
    before = {rule.id: rule for rule in old.rules}
    after = {rule.id: rule for rule in new.rules}
    found = []
    for rule_id in sorted({*before, *after}):
        if rule_id not in before or rule_id not in after:
            found.append(RuleChange(rule_id, rule_id in after, rule_id in before, ()))
            continue
        keys = _different_keys(before[rule_id], after[rule_id])
        keys += _different_settings(old, new, after[rule_id])
        if keys:
            found.append(RuleChange(rule_id, False, False, tuple(keys)))
    return tuple(found)


def _different_keys(before: Rule, after: Rule) -> list[str]:
    old, new = before.definition, after.definition
    return [
        key
        for key in sorted({*old, *new})
        if key not in old or key not in new or _plain(old[key]) != _plain(new[key])
    ]


def _different_settings(old: RuleBook, new: RuleBook, rule: Rule) -> list[str]:
    values = {one.setting.name: one.value for one in old.settings}
    used = {name for node in rule.definition.values() for name in _settings_in(node)}
    return [
        f"settings.{one.setting.name}"
        for one in new.settings
        if one.setting.name in used and values.get(one.setting.name) != one.value
    ]


def _settings_in(node: Node) -> list[str]:
    if isinstance(node.value, list):
        return [name for item in node.value for name in _settings_in(item)]
    if isinstance(node.value, dict):
        found = [name for item in node.value.values() for name in _settings_in(item)]
        setting = node.value.get("setting")
        return [setting.text(), *found] if setting is not None else found
    return []


def _plain(node: Node) -> Any:
    if isinstance(node.value, list):
        return [_plain(item) for item in node.value]
    if isinstance(node.value, dict):
        return {key: _plain(item) for key, item in node.value.items()}
    return node.value

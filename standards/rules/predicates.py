"""Predicates over a whole record, as packs write them: each a mapping with one key, the predicate's name.

``some``, ``every`` and ``none`` look at the records ``of`` a kind ``where`` conditions hold; ``covers`` wants one
record for each value of a field that is listed; ``all``, ``any``, ``not``, ``implies`` and ``named`` combine.
Every other name is a predicate of the trade from :mod:`standards.rules.trade`, with typed parameters.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from app.domain.phrases import phrase, plain
from app.domain.records import RECORD_TYPES, RecordKind
from standards.rules.conditions import Scope, Test, compile_conditions, record_kind
from standards.rules.fields import field_types, literal
from standards.rules.model import HOLDS, Gap, Outcome
from standards.rules.naming import kind_words, name_reads, named, whole_of
from standards.rules.record_view import JobRecord
from standards.rules.source import Node
from standards.rules.vocabulary import VOCABULARY, bind

Predicate = Callable[[JobRecord], Outcome]


_NOT_AS_IT_SHOULD_BE = phrase("{name} is not as it should be")


def compile_predicate(node: Node, scope: Scope) -> Predicate:
    """The predicate that the node writes; unknown names, keys, fields and values raise with their line."""
    name, body = node.single()
    built_in = _BUILT_IN.get(name)
    if built_in is not None:
        return built_in(body, scope)
    if name in VOCABULARY:
        return bind(VOCABULARY[name], body, scope)
    allowed = ", ".join(sorted([*_BUILT_IN, *VOCABULARY]))
    raise node.error(f"the predicate {name!r} is unknown", allowed)


@dataclass(frozen=True, slots=True)
class _Selection:
    """The records of a kind that a condition picks, and what is asked of them."""

    kind: RecordKind
    where: Test | None
    has: Test | None
    gap: str

    def picked(self, view: JobRecord) -> list[Any]:
        """The records that the condition picks."""
        records = view.kind(self.kind)
        if self.where is None:
            return list(records)
        return [record for record in records if self.where(record, view)]

    def gap_of(self, record: Any, view: JobRecord) -> Gap:
        """The gap about one record."""
        words = named(self.gap or _NOT_AS_IT_SHOULD_BE, record, view)
        return Gap(f"{self.kind}:{record.id}", words, self.kind, record.id, whole_of(record))


def _selection(
    body: Node, scope: Scope, *, has_required: bool = False, more: frozenset[str] = frozenset()
) -> _Selection:
    required = {"of", "has"} if has_required else {"of"}
    parts = body.fields(frozenset(required), frozenset({"where", "has", "gap"}) | more)
    kind = record_kind(parts["of"])
    scope.reads |= {(kind, "*"), *name_reads(kind)}
    owner = RECORD_TYPES[kind]
    tests = {
        key: compile_conditions(parts[key], owner, scope)
        for key in ("where", "has")
        if key in parts
    }
    gap = parts["gap"].text() if "gap" in parts else ""
    return _Selection(kind, tests.get("where"), tests.get("has"), gap)


def _always(body: Node, _scope: Scope) -> Predicate:
    if not body.boolean():
        raise body.error("only true makes sense", "true")
    return lambda _view: HOLDS


def _some(body: Node, scope: Scope) -> Predicate:
    picked = _selection(body, scope, more=frozenset({"at_least"}))
    parts = body.mapping()
    least = scope.number(parts["at_least"]) if "at_least" in parts else 1
    words = picked.gap or phrase("There is no {kind} that shows it", kind=kind_words(picked.kind))

    def run(view: JobRecord) -> Outcome:
        found = picked.picked(view)
        if picked.has is not None:
            found = [record for record in found if picked.has(record, view)]
        ids = tuple(record.id for record in found)
        if len(found) >= least:
            return Outcome(True, ids)
        return Outcome(False, ids, (Gap(f"some:{picked.kind}:{words}", words, picked.kind),))

    return run


def _every(body: Node, scope: Scope) -> Predicate:
    picked = _selection(body, scope, has_required=True)
    wanted = picked.has
    assert wanted is not None

    def run(view: JobRecord) -> Outcome:
        good: list[UUID] = []
        gaps: list[Gap] = []
        for record in picked.picked(view):
            if wanted(record, view):
                good.append(record.id)
            else:
                gaps.append(picked.gap_of(record, view))
        return Outcome.of(good, gaps)

    return run


def _none(body: Node, scope: Scope) -> Predicate:
    picked = _selection(body, scope)

    def run(view: JobRecord) -> Outcome:
        return Outcome.of((), [picked.gap_of(record, view) for record in picked.picked(view)])

    return run


def _covers(body: Node, scope: Scope) -> Predicate:
    parts = body.fields(frozenset({"of", "field", "values", "gap"}), frozenset({"where"}))
    kind = record_kind(parts["of"])
    owner = RECORD_TYPES[kind]
    name = parts["field"].one_of(tuple(field_types(owner)))
    wanted = [literal(item, field_types(owner)[name].base) for item in parts["values"].items()]
    where = compile_conditions(parts["where"], owner, scope) if "where" in parts else None
    scope.reads |= {(kind, "*"), (kind, name)}
    words = parts["gap"].text()

    def run(view: JobRecord) -> Outcome:
        found = [r for r in view.kind(kind) if where is None or where(r, view)]
        seen = {getattr(record, name) for record in found}
        gaps = [
            Gap(
                f"covers:{kind}:{value}",
                phrase(words, value=plain(str(getattr(value, "value", value)))),
                kind,
            )
            for value in wanted
            if value not in seen
        ]
        return Outcome.of([r.id for r in found if getattr(r, name) in wanted], gaps)

    return run


def _all(body: Node, scope: Scope) -> Predicate:
    parts = [compile_predicate(item, scope) for item in body.items()]

    def run(view: JobRecord) -> Outcome:
        outcomes = [part(view) for part in parts]
        evidence = dict.fromkeys(i for outcome in outcomes for i in outcome.evidence)
        gaps = dict.fromkeys(gap for outcome in outcomes for gap in outcome.gaps)
        return Outcome(all(outcome.holds for outcome in outcomes), tuple(evidence), tuple(gaps))

    return run


def _any(body: Node, scope: Scope) -> Predicate:
    if isinstance(body.value, list):
        items, words = body.items(), ""
    else:
        entries = body.fields(frozenset({"of", "gap"}), frozenset())
        items, words = entries["of"].items(), entries["gap"].text()
    parts = [compile_predicate(item, scope) for item in items]

    def run(view: JobRecord) -> Outcome:
        outcomes = [part(view) for part in parts]
        holding = [outcome for outcome in outcomes if outcome.holds]
        if holding:
            evidence = dict.fromkeys(i for outcome in holding for i in outcome.evidence)
            return Outcome(True, tuple(evidence))
        first = next((gap.kind for outcome in outcomes for gap in outcome.gaps), None)
        gaps = (Gap(f"any:{words}", words, first),) if words else outcomes[0].gaps
        return Outcome(False, (), gaps)

    return run


def _not(body: Node, scope: Scope) -> Predicate:
    inner = compile_predicate(body, scope)

    def run(view: JobRecord) -> Outcome:
        return Outcome(not inner(view).holds)

    return run


def _implies(body: Node, scope: Scope) -> Predicate:
    parts = body.fields(frozenset({"if", "then"}), frozenset())
    condition = compile_predicate(parts["if"], scope)
    then = compile_predicate(parts["then"], scope)
    return lambda view: then(view) if condition(view).holds else HOLDS


def _named(body: Node, scope: Scope) -> Predicate:
    name = body.one_of(tuple(scope.named))
    definition = scope.used[f"conditions.{name}"] = scope.named[name]
    return compile_predicate(definition, scope)


_BUILT_IN: dict[str, Callable[[Node, Scope], Predicate]] = {
    "always": _always,
    "some": _some,
    "every": _every,
    "none": _none,
    "covers": _covers,
    "all": _all,
    "any": _any,
    "not": _not,
    "implies": _implies,
    "named": _named,
}

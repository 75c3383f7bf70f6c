"""Conditions on one record, as packs write them: a mapping of fields to what they must be.

``{removed_at: set, asset_id: {refers: {kind: {in: [dehu_lgr]}}}}`` holds for a record whose fields all are as said.
A field is ``set``, ``missing``, ``answered`` (not unknown), a literal of its type, or a mapping of comparisons. Beside
fields a condition may have ``any`` and ``not``, ``related`` (records that refer to this one), ``is`` (a named
condition), ``current`` (a determination that no later one replaced) and ``outside`` (a field beyond two others).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from app.domain.records import RECORD_KINDS, RECORD_TYPES, Fact, RecordKind, YesNoUnknown
from standards.rules.fields import (
    FieldType,
    check_comparable,
    field_types,
    is_composite,
    is_set,
    literal,
)
from standards.rules.record_view import Field, JobRecord, current_determinations
from standards.rules.source import Node

Test = Callable[[Any, JobRecord], bool]

_COMPARISONS: Final[Mapping[str, Callable[[Any, Decimal], bool]]] = {
    "at_least": lambda value, limit: value >= limit,
    "at_most": lambda value, limit: value <= limit,
    "above": lambda value, limit: value > limit,
    "below": lambda value, limit: value < limit,
}
_WORDS: Final[Mapping[str, Test]] = {
    "set": lambda value, _: is_set(value),
    "missing": lambda value, _: not is_set(value),
    "answered": lambda value, _: is_set(value) and value is not YesNoUnknown.UNKNOWN,
}
_TESTS: Final = (*_COMPARISONS, "in", "not_in", "includes", "mentions", "refers", "some", "fact")


@dataclass(slots=True)
class Scope:
    """What a pack's conditions may name, and what the rule that is compiled reads."""

    settings: Mapping[str, Decimal]
    named: Mapping[str, Node]
    record_named: Mapping[str, Node]
    reads: set[Field] = field(default_factory=set)
    reads_clock: bool = False
    used: dict[str, Node] = field(default_factory=dict)

    def number(self, node: Node) -> Decimal:
        """A number, or the setting that stands for it."""
        if not isinstance(node.value, dict):
            return node.number()
        key, name = node.single()
        if key != "setting" or name.text() not in self.settings:
            allowed = ", ".join(sorted(self.settings))
            raise node.error("it is neither a number nor a setting", f"setting: {allowed}")
        return self.settings[name.text()]

    def numbers(self, node: Node) -> tuple[Decimal, ...]:
        """A list of numbers or settings."""
        return tuple(self.number(item) for item in node.items())


def record_kind(node: Node) -> RecordKind:
    """The kind that the node names."""
    return RecordKind(node.one_of(tuple(kind.value for kind in RecordKind)))


def compile_conditions(node: Node, owner: type[Any], scope: Scope) -> Test:
    """A test of records (or composite values) of class ``owner``; unknown keys raise with their line."""
    tests = [_entry(key, entry, owner, scope) for key, entry in node.mapping().items()]
    if len(tests) == 1:
        return tests[0]
    return lambda record, view: all(test(record, view) for test in tests)


def _entry(key: str, node: Node, owner: type[Any], scope: Scope) -> Test:
    if key == "any":
        choices = [compile_conditions(item, owner, scope) for item in node.items()]
        return lambda record, view: any(test(record, view) for test in choices)
    if key == "not":
        inner = compile_conditions(node, owner, scope)
        return lambda record, view: not inner(record, view)
    if key == "related":
        return _related(node, scope)
    if key == "is":
        return _named(node, owner, scope)
    if key == "current":
        wanted = node.boolean()
        scope.reads.add((RecordKind.DETERMINATION, "*"))
        return lambda record, view: (record.id in current_determinations(view)) is wanted
    if key == "outside":
        return _outside(node, owner, scope)
    return _field(key, node, owner, scope)


def _named(node: Node, owner: type[Any], scope: Scope) -> Test:
    name = node.one_of(tuple(scope.record_named))
    definition = scope.used[f"record_conditions.{name}"] = scope.record_named[name]
    parts = definition.fields(frozenset({"of", "where"}), frozenset())
    if RECORD_TYPES[record_kind(parts["of"])] is not owner:
        raise node.error("it is a condition of another kind", parts["of"].text())
    return compile_conditions(parts["where"], owner, scope)


def _related(node: Node, scope: Scope) -> Test:
    name, body = node.single()
    if name not in {kind.value for kind in RecordKind}:
        raise body.error(f"{name!r} is not a kind of record")
    kind = RecordKind(name)
    parts = body.fields(frozenset({"by"}), frozenset({"where", "at_least"}))
    types = field_types(RECORD_TYPES[kind])
    by = parts["by"].one_of(tuple(types))
    where = parts.get("where")
    test = compile_conditions(where, RECORD_TYPES[kind], scope) if where else None
    least = scope.number(parts["at_least"]) if "at_least" in parts else Decimal(1)
    scope.reads.add((kind, by))

    def run(record: Any, view: JobRecord) -> bool:
        found = view.referring(kind, by, record.id)
        return sum(test is None or test(one, view) for one in found) >= least

    return run


def _outside(node: Node, owner: type[Any], scope: Scope) -> Test:
    parts = node.fields(frozenset({"field", "low", "high"}), frozenset())
    types = field_types(owner)
    names = {key: part.one_of(tuple(types)) for key, part in parts.items()}
    for name in names.values():
        check_comparable(node, types[name].base)
        scope.reads.add((RECORD_KINDS[owner], name))

    def run(record: Any, _: JobRecord) -> bool:
        value = getattr(record, names["field"])
        if value is None:
            return False
        return bool(not getattr(record, names["low"]) <= value <= getattr(record, names["high"]))

    return run


def _field(path: str, node: Node, owner: type[Any], scope: Scope) -> Test:
    name, _, rest = path.partition(".")
    types = field_types(owner)
    if name not in types:
        raise node.error(f"{owner.__name__} has no field {name!r}", ", ".join(types))
    if owner in RECORD_KINDS:
        scope.reads.add((RECORD_KINDS[owner], name))
    found = types[name]
    if rest:
        if not is_composite(found.base):
            raise node.error(f"{name} has no fields")
        inner = _field(rest, node, found.base, scope)
        return lambda record, view: inner(getattr(record, name), view)
    test = _value(node, found, scope)
    return lambda record, view: test(getattr(record, name), view)


def _value(node: Node, found: FieldType, scope: Scope) -> Test:
    if isinstance(node.value, dict):
        tests = [_comparison(key, part, found, scope) for key, part in node.mapping().items()]
        return lambda value, view: all(test(value, view) for test in tests)
    if node.text() in _WORDS:
        return _WORDS[node.text()]
    if found.many:
        raise node.error("the field holds many", "set, missing, includes, some")
    wanted = literal(node, found.base)
    return lambda value, _: bool(value == wanted)


def _comparison(key: str, node: Node, found: FieldType, scope: Scope) -> Test:
    if key in _COMPARISONS:
        check_comparable(node, found.base)
        compare, limit = _COMPARISONS[key], scope.number(node)
        return lambda value, _: value is not None and compare(value, limit)
    if key in ("in", "not_in"):
        wanted = frozenset(literal(item, found.base) for item in node.items())
        return lambda value, _: (value in wanted) is (key == "in")
    if key == "includes":
        member = literal(node, found.base)
        return lambda value, _: member in value
    if key == "mentions":
        words = [word.casefold() for word in node.texts()]
        return lambda value, _: all(word in value.casefold() for word in words)
    if key == "fact":
        return _fact(node, found, scope)
    if key in ("refers", "some"):
        return _inner(node, found, scope)
    raise node.error("the comparison is unknown", ", ".join(sorted(_TESTS)))


def _inner(node: Node, found: FieldType, scope: Scope) -> Test:
    kind = found.refers_to
    if kind is not None:
        test = compile_conditions(node, RECORD_TYPES[kind], scope)
        scope.reads.add((kind, "id"))

        def run(value: Any, view: JobRecord) -> bool:
            ids = value if found.many else (value,)
            records = (view.find(kind, record_id) for record_id in ids)
            return any(record is not None and test(record, view) for record in records)

        return run
    if not found.many or not is_composite(found.base):
        raise node.error("the field neither refers to records nor holds values with fields")
    inner = compile_conditions(node, found.base, scope)
    return lambda value, view: any(inner(item, view) for item in value)


def _fact(node: Node, found: FieldType, scope: Scope) -> Test:
    """A named fact that is there, or one whose number lies near one of some limits."""
    if found.base is not Fact:
        raise node.error("the field holds no facts")
    parts = node.fields(frozenset({"name"}), frozenset({"near", "within"}))
    name = parts["name"].text()
    if "near" not in parts or "within" not in parts:
        return lambda value, _: any(one.name == name and is_set(one.value) for one in value)
    limits, margin = scope.numbers(parts["near"]), scope.number(parts["within"])

    def run(value: Any, _: JobRecord) -> bool:
        numbers = [fact_number(one) for one in value if one.name == name]
        return any(
            number is not None and abs(number - limit) <= margin
            for number in numbers
            for limit in limits
        )

    return run


def fact_number(fact: Fact) -> Decimal | None:
    """The number in a fact, ``None`` when it holds words."""
    try:
        found = Decimal(fact.value.strip())
    except InvalidOperation:
        return None
    return found if found.is_finite() else None

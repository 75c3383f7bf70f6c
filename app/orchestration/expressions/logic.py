"""Conditions: ``steps.search.results | count`` has no place here, ``count(steps.search.results) > 3 and approved`` has.

condition = part { "or" part };  part = test { "and" test };  test = "not" test | "(" condition ")" | comparison
comparison = value [ ("==" | "!=" | "<" | "<=" | ">" | ">=" | "in") value ]
value = number | 'text' | true | false | null | path | ("count" | "sum" | "min" | "max") "(" value ")"

A path that is the name of a predicate stands for that predicate. Whether something is empty decides its truth.
What is not there is null: it is false, equal to null alone, neither smaller nor greater than anything, in nothing, and
counts 0. So a condition may ask for data that a run was not given.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from app.orchestration.expressions.paths import (
    AbsentValue,
    ExpressionError,
    Path,
    parse_path,
    read_or_null,
    read_path,
)
from app.orchestration.expressions.templates import FILTERS

MAX_CHARS = 500
MAX_DEPTH = 40
_FUNCTIONS = frozenset({"count", "sum", "min", "max"})
_TOKEN = re.compile(
    r"\s*(?:(?P<number>-?[0-9]{1,15}(?:\.[0-9]{1,10})?)(?![A-Za-z0-9_])"
    r"|(?P<text>'[^'\n]{0,200}'|\"[^\"\n]{0,200}\")"
    r"|(?P<sign>==|!=|>=|<=|>|<|\(|\)|&&|\|\||!)"
    r"|(?P<word>[A-Za-z_][A-Za-z0-9_]*(?:-[A-Za-z0-9_]+|\.[A-Za-z_][A-Za-z0-9_]*|\[[0-9]{1,4}\]|\[\*\])*))"
)
_COMPARISONS: Mapping[str, Callable[[Any, Any], bool]] = {
    "==": lambda a, b: bool(a == b),
    "!=": lambda a, b: bool(a != b),
    "<": lambda a, b: bool(a < b),
    "<=": lambda a, b: bool(a <= b),
    ">": lambda a, b: bool(a > b),
    ">=": lambda a, b: bool(a >= b),
}
_WORDS = {"&&": "and", "||": "or", "!": "not"}
_LITERALS = {"true": True, "false": False, "null": None}
_RESERVED = frozenset({"and", "or", "not", "in", "true", "false", "null"})


@dataclass(frozen=True, slots=True)
class _Node:
    kind: str
    value: Any = None
    parts: tuple[_Node, ...] = ()


@dataclass(frozen=True, slots=True)
class Condition:
    """A parsed condition."""

    text: str
    _root: _Node

    def holds(self, scope: Mapping[str, Any], predicates: Mapping[str, bool]) -> bool:
        """Whether it holds over the data; raises ``ExpressionError`` for what cannot be compared."""
        return bool(_evaluate(self._root, scope, predicates, self.text))

    def absent(self, scope: Mapping[str, Any]) -> tuple[str, ...]:
        """The paths that lead to nothing in the data, as they are written."""
        return tuple(
            dict.fromkeys(path.text for path in self.paths() if not _is_there(path, scope))
        )

    def paths(self) -> tuple[Path, ...]:
        """The paths it reads, predicates left out."""
        return tuple(node.value for node in _walk(self._root) if node.kind == "path")

    def predicates(self) -> tuple[str, ...]:
        """The predicates it names."""
        return tuple(node.value for node in _walk(self._root) if node.kind == "predicate")


def parse_condition(text: str, predicates: frozenset[str] = frozenset()) -> Condition:
    """The condition; raises ``ExpressionError``. A surrounding ``{{ }}`` is allowed."""
    plain = text.strip()
    if plain.startswith("{{") and plain.endswith("}}"):
        plain = plain[2:-2].strip()
    if len(plain) > MAX_CHARS:
        raise ExpressionError(text, f"the condition is longer than {MAX_CHARS} characters")
    parser = _Parser(plain, predicates)
    return Condition(plain, parser.whole())


class _Parser:
    def __init__(self, text: str, predicates: frozenset[str]) -> None:
        self._text = text
        self._predicates = predicates
        self._tokens: list[tuple[str, str]] = []
        self._at = 0
        self._depth = 0
        place = 0
        while text[place:].strip():
            found = _TOKEN.match(text, place)
            if found is None or found.lastgroup is None:
                raise self._error(f"{text[place : place + 20].strip()!r} is not expected")
            kind, value = found.lastgroup, found[found.lastgroup]
            self._tokens.append(("word", _WORDS[value]) if value in _WORDS else (kind, value))
            place = found.end()

    def whole(self) -> _Node:
        root = self._any()
        if self._at != len(self._tokens):
            raise self._error(f"{self._tokens[self._at][1]!r} is not expected")
        return root

    def _any(self) -> _Node:
        parts = [self._all()]
        while self._take("word", "or"):
            parts.append(self._all())
        return parts[0] if len(parts) == 1 else _Node("or", parts=tuple(parts))

    def _all(self) -> _Node:
        parts = [self._test()]
        while self._take("word", "and"):
            parts.append(self._test())
        return parts[0] if len(parts) == 1 else _Node("and", parts=tuple(parts))

    def _test(self) -> _Node:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise self._error("it is nested too deep")
        try:
            if self._take("word", "not"):
                return _Node("not", parts=(self._test(),))
            if self._take("sign", "("):
                inner = self._any()
                self._close()
                return inner
            return self._comparison()
        finally:
            self._depth -= 1

    def _comparison(self) -> _Node:
        left = self._value()
        kind, sign = self._peek()
        if kind == "sign" and sign in _COMPARISONS:
            self._at += 1
            return _Node("compare", sign, (left, self._value()))
        if self._take("word", "in"):
            return _Node("in", parts=(left, self._value()))
        return left

    def _value(self) -> _Node:
        kind, text = self._peek()
        self._at += 1
        if kind == "number":
            return _Node("literal", float(text) if "." in text else int(text))
        if kind == "text":
            return _Node("literal", text[1:-1])
        if kind == "word" and text in _LITERALS:
            return _Node("literal", _LITERALS[text])
        if kind == "word" and text in _FUNCTIONS and self._take("sign", "("):
            self._depth += 1
            if self._depth > MAX_DEPTH:
                raise self._error("it is nested too deep")
            inner = self._value()
            self._depth -= 1
            self._close()
            return _Node("function", text, (inner,))
        if kind == "word" and text not in _RESERVED:
            if text in self._predicates:
                return _Node("predicate", text)
            return _Node("path", parse_path(text))
        raise self._error(f"{text!r} is not expected" if text else "it ends too early")

    def _peek(self) -> tuple[str, str]:
        return self._tokens[self._at] if self._at < len(self._tokens) else ("", "")

    def _take(self, kind: str, text: str) -> bool:
        if self._peek() != (kind, text):
            return False
        self._at += 1
        return True

    def _close(self) -> None:
        if not self._take("sign", ")"):
            raise self._error("a closing bracket is missing")

    def _error(self, problem: str) -> ExpressionError:
        return ExpressionError(self._text, problem)


def _walk(node: _Node) -> Iterator[_Node]:
    yield node
    for part in node.parts:
        yield from _walk(part)


def _evaluate(
    node: _Node, scope: Mapping[str, Any], predicates: Mapping[str, bool], text: str
) -> Any:
    match node.kind:
        case "literal":
            return node.value
        case "path":
            return read_or_null(node.value, scope)
        case "predicate":
            return predicates[node.value]
        case "or":
            return any(_evaluate(part, scope, predicates, text) for part in node.parts)
        case "and":
            return all(_evaluate(part, scope, predicates, text) for part in node.parts)
        case "not":
            return not _evaluate(node.parts[0], scope, predicates, text)
        case "function":
            return _apply(node.value, _evaluate(node.parts[0], scope, predicates, text), text)
    left, right = (_evaluate(part, scope, predicates, text) for part in node.parts)
    return _contained(left, right, text) if node.kind == "in" else _compare(node, left, right, text)


def _is_there(path: Path, scope: Mapping[str, Any]) -> bool:
    try:
        read_path(path, scope)
    except AbsentValue:
        return False
    except ExpressionError:
        return True  # something else stands there, and comparing it says so
    return True


def _apply(name: str, value: Any, text: str) -> Any:
    if value is None:
        return 0 if name in ("count", "sum") else None
    try:
        return FILTERS[name](value)
    except (TypeError, ValueError, OverflowError) as error:
        raise ExpressionError(text, f"{name}: {error}") from None


def _contained(left: Any, right: Any, text: str) -> bool:
    if right is None or (left is None and type(right) in (str, dict)):
        return False
    if type(right) is list or (type(right) in (str, dict) and type(left) is str):
        return left in right
    raise ExpressionError(text, "what stands after 'in' is neither a list nor holds texts")


def _compare(node: _Node, left: Any, right: Any, text: str) -> bool:
    numbers = all(type(one) in (int, float) for one in (left, right))
    texts = all(type(one) is str for one in (left, right))
    if node.value not in ("==", "!=") and (left is None or right is None):
        return False
    if node.value not in ("==", "!=") and not numbers and not texts:
        raise ExpressionError(text, f"{node.value} compares two numbers or two texts")
    return _COMPARISONS[node.value](left, right)

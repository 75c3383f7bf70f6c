"""YAML as a tree that remembers its lines, so that an error in a pack names file, line and key."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any, Final

import yaml

from app.domain.errors import InvalidInput

_Loader: Final[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Node:
    """A value with its place: a text, a list of nodes, or a mapping of nodes by key."""

    value: str | list[Node] | dict[str, Node]
    source: str
    line: int
    key: str

    def error(self, problem: str, allowed: str = "") -> InvalidInput:
        """An error about this value, with its file and line."""
        where = f"{self.source}:{self.line}"
        return InvalidInput(f"{where}: {self.key}" if self.key else where, problem, allowed)

    def mapping(self) -> dict[str, Node]:
        """The entries of a mapping."""
        if not isinstance(self.value, dict):
            raise self.error("it is not a mapping", "keys with values")
        return self.value

    def fields(self, required: frozenset[str], optional: frozenset[str]) -> dict[str, Node]:
        """The entries of a mapping with known keys; unknown and missing keys are errors."""
        found = self.mapping()
        allowed = ", ".join(sorted(required | optional))
        for key, node in found.items():
            if key not in required and key not in optional:
                raise node.error("the key is unknown", allowed)
        for key in sorted(required - set(found)):
            raise self.error(f"{key} is missing", allowed)
        return found

    def single(self) -> tuple[str, Node]:
        """The only entry of a mapping."""
        found = self.mapping()
        if len(found) != 1:
            raise self.error(f"it has {len(found)} keys", "exactly one")
        return next(iter(found.items()))

    def items(self) -> list[Node]:
        """The entries of a list."""
        if not isinstance(self.value, list):
            raise self.error("it is not a list", "a list")
        return self.value

    def text(self) -> str:
        """A text that is not empty."""
        if not isinstance(self.value, str) or not self.value.strip():
            raise self.error("a text is missing", "a text")
        return self.value.strip()

    def texts(self) -> tuple[str, ...]:
        """A list of texts."""
        return tuple(item.text() for item in self.items())

    def number(self) -> Decimal:
        """A finite number."""
        try:
            found = Decimal(self.text())
        except InvalidOperation:
            raise self.error(f"{self.value!r} is not a number", "a number") from None
        if not found.is_finite():
            raise self.error(f"{self.value!r} is not a number", "a finite number")
        return found

    def boolean(self) -> bool:
        """True or false."""
        return self.one_of(("true", "false")) == "true"

    def one_of(self, allowed: tuple[str, ...]) -> str:
        """One of the given words."""
        found = self.text()
        if found not in allowed:
            raise self.error(f"{found!r} is unknown", ", ".join(allowed))
        return found


def parse(text: str, source: str) -> Node:
    """The tree of a YAML text; raises ``InvalidInput`` with the line for broken syntax."""
    try:
        root = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise InvalidInput(f"{source}:{line}", f"this is not YAML: {error.problem}") from error
    except yaml.YAMLError as error:
        raise InvalidInput(f"{source}:1", f"this is not YAML: {error}") from error
    if root is None:
        raise InvalidInput(f"{source}:1", "the file is empty", "a rule pack")
    return _build(root, source, "")


def _build(node: yaml.Node, source: str, key: str) -> Node:
    line = node.start_mark.line + 1
    if isinstance(node, yaml.MappingNode):
        entries: dict[str, Node] = {}
        for key_node, value_node in node.value:
            name = str(key_node.value)
            path = f"{key}.{name}" if key else name
            if name in entries:
                where = f"{source}:{key_node.start_mark.line + 1}: {path}"
                raise InvalidInput(where, "the key is there twice")
            entries[name] = _build(value_node, source, path)
        return Node(entries, source, line, key)
    if isinstance(node, yaml.SequenceNode):
        items = [_build(child, source, f"{key}[{n}]") for n, child in enumerate(node.value)]
        return Node(items, source, line, key)
    return Node(str(node.value), source, line, key)

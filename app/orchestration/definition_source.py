"""YAML and JSON as a tree that remembers where everything stands, so that an error can name file, line and key."""

from __future__ import annotations

import difflib
import json
import math
import re
import unicodedata
from dataclasses import dataclass
from typing import Any

import yaml

from app.domain.errors import InvalidInput

MAX_CHARS = 256_000
MAX_NODES = 20_000
MAX_DEPTH = 30
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_TAG = "tag:yaml.org,2002:"
_MERGE = f"{_TAG}merge"
_SCALARS = frozenset(f"{_TAG}{one}" for one in ("str", "int", "float", "bool", "null"))
_WRITTEN = frozenset(f"{_TAG}{one}" for one in ("timestamp", "value", "merge"))
"""Tags that YAML finds in plain texts; such a text stays as it is written."""
_AS_TEXT = re.compile(r"[-+]?(0\d[\d_]*|[\d_]+(:[0-5]?\d)+)(\.\d*)?")
"""What YAML 1.1 reads as octal or base 60, and everybody else as a postcode or a time of day."""
_EXPONENT = re.compile(r"[-+]?\d+(\.\d*)?[eE][-+]?\d+")
"""A number for JSON and a text for YAML 1.1."""


def definition_error(
    source: str, line: int, key: str, problem: str, allowed: str = ""
) -> InvalidInput:
    """The error of a definition: file and line, the key, what is wrong, what is allowed."""
    return InvalidInput(f"{source}:{line}: {key}" if key else f"{source}:{line}", problem, allowed)


def snake_case(key: str) -> str:
    """A key in snake_case; both ways of writing are accepted."""
    return _CAMEL.sub("_", key).lower()


@dataclass(frozen=True, slots=True)
class Node:
    """A value with its place. ``value`` is a scalar, a list of nodes, or a dict of nodes by the key as written."""

    value: Any
    text: str
    source: str
    line: int
    key: str

    def error(self, problem: str, allowed: str = "") -> InvalidInput:
        """An error about this value."""
        return definition_error(self.source, self.line, self.key, problem, allowed)

    @property
    def _shown(self) -> str:
        if isinstance(self.value, dict):
            return "a mapping"
        if isinstance(self.value, list):
            return "a list"
        return repr(self.text) if self.text.strip() else "nothing"

    def plain(self) -> Any:
        """The value without places."""
        if isinstance(self.value, dict):
            return {key: node.plain() for key, node in self.value.items()}
        if isinstance(self.value, list):
            return [node.plain() for node in self.value]
        return self.value

    def fields(self, allowed: frozenset[str]) -> dict[str, Node]:
        """The entries of a mapping by snake_case key; any key that is not allowed is an error."""
        entries = self.mapping()
        found: dict[str, Node] = {}
        for written, node in entries.items():
            key = snake_case(written)
            if key not in allowed:
                close = difflib.get_close_matches(key, allowed, 1)
                hint = (
                    f"the key is unknown; did you mean {close[0]}"
                    if close
                    else "the key is unknown"
                )
                raise node.error(hint, ", ".join(sorted(allowed)))
            if key in found:
                raise node.error("the key is there twice")
            found[key] = node
        return found

    def mapping(self) -> dict[str, Node]:
        """The entries of a mapping by the key as written."""
        if not isinstance(self.value, dict):
            raise self.error(f"{self._shown} is not valid", "a mapping of keys to values")
        return self.value

    def items(self) -> list[Node]:
        """The entries of a list."""
        if not isinstance(self.value, list):
            raise self.error(f"{self._shown} is not valid", "a list")
        return self.value

    def string(self) -> str:
        """A text; numbers and versions are taken as they are written."""
        if isinstance(self.value, list | dict):
            raise self.error(f"{self._shown} is not valid", "a text")
        if not self.text.strip():
            raise self.error("the text is missing", "a text")
        return self.text.strip()

    def boolean(self) -> bool:
        """True or false."""
        if not isinstance(self.value, bool):
            raise self.error(f"{self.text!r} is not valid", "true, false")
        return self.value

    def whole(self, least: int, most: int) -> int:
        """A whole number within limits."""
        if type(self.value) is not int or not least <= self.value <= most:
            raise self.error(f"{self.text!r} is not valid", f"a whole number, {least} to {most}")
        return self.value

    def one_of(self, allowed: tuple[str, ...]) -> str:
        """One of the given words."""
        if self.text not in allowed:
            raise self.error(f"{self.text!r} is unknown", ", ".join(allowed))
        return self.text


def parse_source(text: str, source: str) -> Node:
    """The tree of a YAML or JSON text; raises ``InvalidInput`` with the line for broken syntax."""
    if len(text) > MAX_CHARS:
        raise definition_error(source, 1, "", "the file is too large", f"{MAX_CHARS} characters")
    if text.lstrip().startswith("{") and _is_json(text):
        text = text.replace(
            "\t", " "
        )  # indents JSON, which YAML does not allow; in JSON no text holds one
    language = "JSON" if source.endswith(".json") else "YAML"
    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
        if root is None:
            raise definition_error(source, 1, "", "the file is empty", "a workflow definition")
        return _Tree(source).build(root, "")
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        problem = error.problem or "it cannot be read"
        hint = "a text with ? , : [ ] { } in quotes" if problem.startswith("expected ','") else ""
        raise definition_error(
            source, line, "", f"this is not {language}: {problem}", hint
        ) from error
    except RecursionError as error:
        raise definition_error(source, 1, "", "the values are nested too deep") from error
    except yaml.YAMLError as error:
        raise definition_error(source, 1, "", f"this is not {language}: {error}") from error


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _joined(text: str) -> str:
    """The text with the halves of a character that JSON escapes as two put together; a single half stays."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


class _Tree:
    def __init__(self, source: str) -> None:
        self._source = source
        self._count = 0
        self._scalars = yaml.SafeLoader("")

    def build(self, node: yaml.Node, key: str, depth: int = 0) -> Node:
        line = node.start_mark.line + 1
        self._count += 1
        if self._count > MAX_NODES or depth > MAX_DEPTH:
            raise definition_error(
                self._source,
                line,
                "",
                "there are too many or too deep values",
                f"{MAX_NODES} values, {MAX_DEPTH} deep",
            )
        if isinstance(node, yaml.MappingNode) and node.tag == f"{_TAG}map":
            return Node(self._entries(node, key, depth), "", self._source, line, key)
        if isinstance(node, yaml.SequenceNode) and node.tag == f"{_TAG}seq":
            items = [
                self.build(child, f"{key}[{n}]", depth + 1) for n, child in enumerate(node.value)
            ]
            return Node(items, "", self._source, line, key)
        return self._scalar(node, line, key)

    def _scalar(self, node: yaml.Node, line: int, key: str) -> Node:
        if not isinstance(node, yaml.ScalarNode) or node.tag not in _SCALARS | _WRITTEN:
            tag = node.tag.replace(_TAG, "!!")
            raise definition_error(
                self._source,
                line,
                key,
                f"the tag {tag} is not known",
                "texts, numbers, true, false, null, lists, mappings",
            )
        text = _joined(str(node.value))
        if any(unicodedata.category(one) in ("Cc", "Cs") and one not in "\t\n\r" for one in text):
            raise definition_error(self._source, line, key, "the text holds control characters")
        if node.tag in _WRITTEN or (node.tag != f"{_TAG}str" and _AS_TEXT.fullmatch(text)):
            return Node(text, text, self._source, line, key)
        try:
            is_float = node.style is None and _EXPONENT.fullmatch(text)
            value = float(text) if is_float else self._scalars.construct_object(node)
            value = text if isinstance(value, str) else value
        except (ValueError, KeyError) as error:
            raise definition_error(
                self._source, line, key, f"{text[:40]!r} is not valid"
            ) from error
        if isinstance(value, float) and not math.isfinite(value):
            raise definition_error(self._source, line, key, f"{text!r} is no number that counts")
        return Node(value, text, self._source, line, key)

    def _entries(self, node: yaml.MappingNode, key: str, depth: int) -> dict[str, Node]:
        entries: dict[str, Node] = {}
        merged: dict[str, Node] = {}
        for key_node, value_node in node.value:
            line = key_node.start_mark.line + 1
            if key_node.tag == _MERGE:
                merged = {**self._merged(value_node, key, depth), **merged}
                continue
            if not isinstance(key_node, yaml.ScalarNode):
                raise definition_error(self._source, line, key, "a key is no text", "a text")
            # The key's own text is used: YAML 1.1 would read a bare `on` or `yes` as a boolean.
            name = self._scalar_text(key_node, line, key)
            path = f"{key}.{name}" if key else name
            if name in entries:
                raise definition_error(self._source, line, path, "the key is there twice")
            entries[name] = self.build(value_node, path, depth + 1)
        return {**merged, **entries}

    def _scalar_text(self, node: yaml.ScalarNode, line: int, key: str) -> str:
        named = yaml.ScalarNode(f"{_TAG}str", node.value, node.start_mark, node.end_mark)
        return self._scalar(named, line, key).text

    def _merged(self, node: yaml.Node, key: str, depth: int) -> dict[str, Node]:
        """The entries of a ``<<``: of one mapping, or of a list of them, of which the first counts most."""
        found: dict[str, Node] = {}
        for one in node.value if isinstance(node, yaml.SequenceNode) else [node]:
            found = {**self.build(one, key, depth + 1).mapping(), **found}
        return found

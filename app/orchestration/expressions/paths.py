"""Paths over JSON values: ``steps.search-properties.results[*].url``.

path    = name { "." name | "[" number "]" | "[*]" }
name    = a letter or underscore, then letters, digits, underscores and inner hyphens

``.map(p => p.url)`` is read as ``[*].url``. Only dictionaries and lists are walked; no attribute of anything is read.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from app.domain.errors import InvalidInput

MAX_PATH_CHARS = 300
MAX_VALUES = 100_000
_NAME = r"[A-Za-z_][A-Za-z0-9_]*(?:-[A-Za-z0-9_]+)*"
_PATH = re.compile(rf"{_NAME}(?:\.{_NAME}|\[[0-9]{{1,4}}\]|\[\*\])*")
_TOKEN = re.compile(r"\[\*\]|\[[0-9]+\]|[^.\[\]]+")
_MAP = re.compile(
    rf"\.map\(\s*\(?\s*(?P<var>[A-Za-z_][A-Za-z0-9_]*)\s*\)?\s*=>\s*(?P=var)"
    rf"(?P<rest>(?:\.{_NAME}|\[[0-9]{{1,4}}\])*)\s*\)"
)
MANY = "[*]"
_STEP_WORDS = frozenset({"output", "status", "attempts", "error"})


class ExpressionError(InvalidInput):
    """A template or condition that cannot be read, or that asks for what is not there."""

    def __init__(self, expression: str, problem: str, allowed: str = "") -> None:
        super().__init__(f"{{{{{expression[:80]}}}}}", problem, allowed)


@dataclass(frozen=True, slots=True)
class Path:
    """A parsed path; ``tokens`` are names, ``[n]`` and ``[*]``."""

    text: str
    tokens: tuple[str, ...]

    @property
    def step(self) -> str:
        """The step whose output the path reads, empty when it reads none."""
        return self.tokens[1] if len(self.tokens) > 1 and self.tokens[0] == "steps" else ""

    @property
    def context_key(self) -> str:
        """The key of the run's input that the path reads, empty when it reads none."""
        return self.tokens[1] if len(self.tokens) > 1 and self.tokens[0] == "context" else ""

    def below_step(self) -> str:
        """The path within the step's output, as text; empty for the whole output."""
        tokens = self.tokens[2:]
        if tokens and tokens[0] == "output":
            tokens = tokens[1:]
        elif tokens and tokens[0] in _STEP_WORDS:
            return ""
        return "".join(one if one.startswith("[") else f".{one}" for one in tokens).lstrip(".")


class AbsentValue(ExpressionError):
    """A path that leads to nothing in the data at hand; a condition takes it for null."""


def parse_path(text: str) -> Path:
    """The path; raises ``ExpressionError``."""
    if len(text) > MAX_PATH_CHARS:
        raise ExpressionError(text, f"the path is longer than {MAX_PATH_CHARS} characters")
    plain = _MAP.sub(lambda found: f"[*]{found['rest']}", text.strip())
    if not _PATH.fullmatch(plain):
        raise ExpressionError(text, "this is not a path", "context.x, steps.a.b, x[0], x[*].y")
    return Path(plain, tuple(_TOKEN.findall(plain)))


def read_path(path: Path, scope: Any) -> Any:
    """The value at the path: one, or a list as soon as ``[*]`` stands in it. Raises ``ExpressionError``."""
    return _read(path, scope, _strictly)


def read_or_null(path: Path, scope: Any) -> Any:
    """As :func:`read_path`, and ``None`` in place of whatever is not there; ``[*]`` of nothing gives no items."""
    return _read(path, scope, _or_null)


def _read(path: Path, scope: Any, take: Callable[[Path, Any, str], Any]) -> Any:
    values, many = [scope], False
    for token in path.tokens:
        found: list[Any] = []
        for value in values:
            if token == MANY:
                many = True
                found += take(path, value, token) or []
            else:
                found.append(take(path, value, token))
        if len(found) > MAX_VALUES:
            raise ExpressionError(path.text, f"there are more than {MAX_VALUES} values")
        values = found
    return values if many else values[0]


def _strictly(path: Path, value: Any, token: str) -> Any:
    if value is None:
        raise AbsentValue(path.text, f"{token.strip('[]')!r} is asked of nothing")
    if token == MANY:
        return _items(path, value)
    if token.startswith("["):
        return _item(path, value, int(token[1:-1]))
    return _entry(path, value, token)


def _or_null(path: Path, value: Any, token: str) -> Any:
    try:
        return _strictly(path, value, token)
    except AbsentValue:
        return None


def _items(path: Path, value: Any) -> list[Any]:
    if type(value) is not list:
        raise ExpressionError(path.text, f"[*] needs a list, and this is {_kind(value)}")
    return value


def _item(path: Path, value: Any, number: int) -> Any:
    if type(value) is not list:
        raise ExpressionError(path.text, f"[{number}] needs a list, and this is {_kind(value)}")
    if number >= len(value):
        raise AbsentValue(path.text, f"there is no item {number}, only {len(value)}")
    return value[number]


def _entry(path: Path, value: Any, name: str) -> Any:
    if type(value) is not dict:
        raise ExpressionError(path.text, f"{name!r} is asked of {_kind(value)}")
    if name not in value:
        there = ", ".join(sorted(str(key) for key in value)[:12])
        raise AbsentValue(path.text, f"there is no {name!r}", there)
    return value[name]


def _kind(value: Any) -> str:
    names = {dict: "an object", list: "a list", str: "a text", bool: "a truth value"}
    return names.get(type(value), "a number")

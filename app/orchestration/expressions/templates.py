"""``{{…}}`` in parameters: a path over the run's data, with filters behind bars: ``{{steps.a.items | count}}``.

A text that is exactly one template keeps the value's type; inside a longer text values are written as text. What comes
out is never looked at again, so that data cannot become a template.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from app.orchestration.expressions.paths import ExpressionError, Path, parse_path, read_path

MAX_OUTPUT_CHARS = 200_000
MAX_DEPTH = 40
_TEMPLATE = re.compile(r"\{\{((?:[^{}]|\{(?!\{)|\}(?!\}))*)\}\}")


def _number_list(value: Any) -> list[Any]:
    if type(value) is not list or any(type(one) not in (int, float) for one in value):
        raise TypeError("a list of numbers is needed")
    return value


def _count(value: Any) -> int:
    if type(value) not in (list, dict, str):
        raise TypeError("a list, an object or a text is needed")
    return len(value)


def _at(value: Any, number: int) -> Any:
    if type(value) is not list:
        raise TypeError("a list is needed")
    return value[number] if value else None


def _join(value: Any) -> str:
    if type(value) is not list:
        raise TypeError("a list is needed")
    return ", ".join(as_text(one) for one in value)


def _round(value: Any) -> float:
    if type(value) not in (int, float):
        raise TypeError("a number is needed")
    return float(round(value, 1))


FILTERS: Mapping[str, Callable[[Any], Any]] = {
    "count": _count,
    "first": lambda value: _at(value, 0),
    "join": _join,
    "json": lambda value: json.dumps(value, ensure_ascii=False, sort_keys=True),
    "last": lambda value: _at(value, -1),
    "max": lambda value: max(_number_list(value)),
    "min": lambda value: min(_number_list(value)),
    "round1": _round,
    "sum": lambda value: sum(_number_list(value)),
    "upper": lambda value: as_text(value).upper(),
}


def as_text(value: Any) -> str:
    """A value as it stands inside a longer text."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def render(value: Any, scope: Mapping[str, Any], depth: int = 0) -> Any:
    """The value with every template in it replaced; raises ``ExpressionError``."""
    if depth > MAX_DEPTH:
        raise ExpressionError("…", "the values are nested too deep")
    if isinstance(value, Mapping):
        return {key: render(one, scope, depth + 1) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [render(one, scope, depth + 1) for one in value]
    if not isinstance(value, str) or "{{" not in value:
        return value
    whole = _TEMPLATE.fullmatch(value.strip())
    if whole:
        return _evaluate(whole[1], scope)
    parts, end, length = [], 0, 0
    for found in _TEMPLATE.finditer(value):
        parts += [value[end : found.start()], as_text(_evaluate(found[1], scope))]
        end = found.end()
        length += len(parts[-1])
        if length > MAX_OUTPUT_CHARS:
            raise ExpressionError(
                found[1], f"the text is longer than {MAX_OUTPUT_CHARS} characters"
            )
    return "".join([*parts, value[end:]])


def template_paths(value: Any) -> Iterator[Path]:
    """The paths that the templates in a value read; raises ``ExpressionError`` for one that cannot be read."""
    if isinstance(value, Mapping):
        for one in value.values():
            yield from template_paths(one)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from template_paths(one)
    elif isinstance(value, str) and "{{" in value:
        found = _TEMPLATE.findall(value)
        if value.count("{{") != len(found):
            raise ExpressionError(
                value, "a template is not closed", "{{path}} or {{path | filter}}"
            )
        for source in found:
            yield _parse(source)[0]


def _parse(source: str) -> tuple[Path, tuple[str, ...]]:
    first, *names = (part.strip() for part in source.split("|"))
    for name in names:
        if name not in FILTERS:
            raise ExpressionError(source, f"there is no filter {name[:30]!r}", ", ".join(FILTERS))
    return parse_path(first), tuple(names)


def _evaluate(source: str, scope: Mapping[str, Any]) -> Any:
    path, names = _parse(source)
    value = read_path(path, scope)
    for name in names:
        try:
            value = FILTERS[name](value)
        except (TypeError, ValueError, OverflowError) as error:
            raise ExpressionError(source, f"{name}: {error}") from None
    return value

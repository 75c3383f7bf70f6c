"""JSON from somebody else: no duplicate keys, no NaN, no unbounded nesting."""

from __future__ import annotations

import json
from typing import Any, Never

from app.domain.errors import InvalidInput


def parse_json(where: str, data: bytes) -> Any:
    """The value of UTF-8 JSON; raises ``InvalidInput`` that says what is wrong with it."""
    try:
        return json.loads(data.decode(), object_pairs_hook=_object, parse_constant=_refuse_constant)
    except RecursionError:
        raise InvalidInput(where, "it is nested too deeply") from None
    except ValueError as error:
        raise InvalidInput(where, f"it is not JSON: {error}") from None


def parse_object(where: str, data: bytes) -> dict[str, Any]:
    """The object that the JSON holds; anything else raises ``InvalidInput``."""
    value = parse_json(where, data)
    if not isinstance(value, dict):
        raise InvalidInput(where, "it does not hold an object", "a JSON object")
    return value


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice in one object")
    return found


def _refuse_constant(text: str) -> Never:
    raise ValueError(f"{text} is not a number")

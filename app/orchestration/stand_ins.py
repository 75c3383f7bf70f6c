"""Stand-ins for components that are not installed: they make values up and say so.

A definition that names a scraper, a mail service or a model can be tried before any of them is connected. The output
has the shape that later steps read from it, every text in it says that it is made up, and nothing leaves this machine.

A parameter ``stand_in`` shapes what happens, so that retries and fallbacks can be seen:
``{fail: NETWORK, times: 2, retry_after_s: 1, delay_ms: 50, output: {…}}``; without ``times`` it always fails.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Mapping
from typing import Any

from app.domain.errors import ErrorClass, ExternalError, InvalidInput
from app.domain.runs import StepKind
from app.orchestration.expressions.paths import MANY, parse_path
from app.ports.components import Component, ComponentCall

VERSION = "stand-in"
ITEMS = 3
STAND_IN = "stand_in"
_KEYS = frozenset({"fail", "times", "retry_after_s", "delay_ms", "output"})
_NUMBERS = frozenset(
    {
        "count",
        "total",
        "price",
        "score",
        "value",
        "amount",
        "sum",
        "average",
        "rate",
        "number",
        "size",
    }
)

NAMED: Mapping[StepKind, Mapping[str, str]] = {
    StepKind.WEB: {
        "web-scraper": "Listings from the web",
        "web-scraper-2": "Listings from the web, second source",
    },
    StepKind.MCP: {"market-data": "Market figures", "crm": "Customer records"},
    StepKind.API: {"geocoder": "Coordinates of an address", "property-records": "Property records"},
    StepKind.DATABASE: {"leads": "A table of leads"},
    StepKind.LLM: {"language-model": "A language model"},
    StepKind.MOBILE: {"text-message": "Text messages"},
}
UNRELIABLE: Mapping[str, Mapping[str, Any]] = {
    "always-failing": {"fail": ErrorClass.NETWORK.value},
    "flaky": {"fail": ErrorClass.NETWORK.value, "times": 2},
}
"""Stand-ins of every kind that fail, to try retries and fallbacks with."""


class StandIns:
    """The stand-ins of every kind but skills."""

    def __init__(self) -> None:
        self._failed: Counter[str] = Counter()

    def find(self, kind: StepKind, name: str) -> Component | None:
        """A stand-in that ships under this name."""
        if kind in (StepKind.SKILL, StepKind.WORKFLOW):
            return None
        if name in NAMED.get(kind, {}) or name in UNRELIABLE:
            return self.any_of(kind, name)
        return None

    def any_of(self, kind: StepKind, name: str) -> Component:
        """A stand-in for whatever has this name."""
        title = NAMED.get(kind, {}).get(name, name)
        return Component(kind, name, VERSION, title, cacheable=True, stand_in=True)

    async def call(self, call: ComponentCall) -> dict[str, Any]:
        """The made-up output, or the failure that was asked for."""
        wish = dict(UNRELIABLE.get(call.component.name, {})) | _wish(call.parameters)
        await asyncio.sleep(float(wish.get("delay_ms", 0)) / 1000)
        if "fail" in wish:
            times, step = wish.get("times"), call.key.partition(".")[0]
            if times is None or self._failed[step] < times:
                self._failed[step] += 1
                raise ExternalError(
                    ErrorClass(wish["fail"]),
                    f"The stand-in for {call.component.name} was told to fail",
                    wish.get("retry_after_s"),
                )
        if "output" in wish:
            return {**wish["output"], STAND_IN: True}
        return made_up(call.component.name, call.wanted)


def _wish(parameters: Mapping[str, Any]) -> dict[str, Any]:
    wish = parameters.get(STAND_IN, {})
    if not isinstance(wish, Mapping) or not set(wish) <= _KEYS:
        raise InvalidInput(f"parameters.{STAND_IN}", "this is not known", ", ".join(sorted(_KEYS)))
    if wish.get("fail", ErrorClass.NETWORK) not in tuple(ErrorClass):
        raise InvalidInput(f"parameters.{STAND_IN}.fail", "unknown class", ", ".join(ErrorClass))
    for key in ("times", "retry_after_s", "delay_ms"):
        if not isinstance(wish.get(key, 0), int | float) or isinstance(wish.get(key), bool):
            raise InvalidInput(f"parameters.{STAND_IN}.{key}", "this is not a number", "a number")
    if not isinstance(wish.get("output", {}), Mapping):
        raise InvalidInput(f"parameters.{STAND_IN}.output", "this is not an object", "an object")
    return dict(wish)


def made_up(name: str, wanted: tuple[str, ...]) -> dict[str, Any]:
    """An output in which every wanted path leads to something; each text says that it is made up."""
    output: dict[str, Any] = {
        "results": [{"title": _text(name, "result", n)} for n in range(ITEMS)]
    }
    for path in wanted:
        tokens = parse_path(path).tokens
        if tokens and not tokens[0].startswith("["):
            _grow(output, tokens, name, 0)
    return {**output, STAND_IN: True}


def _grow(parent: dict[str, Any], tokens: tuple[str, ...], name: str, number: int) -> None:
    key, *rest = tokens
    marks = 0
    while marks < len(rest) and rest[marks].startswith("["):
        marks += 1
    below = tuple(rest[marks:])
    if not marks:
        if not below:
            parent.setdefault(key, _leaf(name, key, number))
            return
        child = parent.get(key)
        parent[key] = child if isinstance(child, dict) else {}
        _grow(parent[key], below, name, number)
        return
    least = 1 + max((int(one[1:-1]) for one in rest[:marks] if one != MANY), default=ITEMS - 1)
    items = parent.get(key)
    items = items if isinstance(items, list) else []
    while len(items) < least:
        items.append({} if below else _leaf(name, key, len(items)))
    for place, item in enumerate(items):
        if below and isinstance(item, dict):
            _grow(item, below, name, place)
    parent[key] = items


def _leaf(name: str, key: str, number: int) -> Any:
    return number + 1 if key.lower() in _NUMBERS else _text(name, key, number)


def _text(name: str, key: str, number: int) -> str:
    return f"made-up {key} {number + 1} ({name} is not installed)"

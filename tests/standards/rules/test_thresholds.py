"""Changing any number of any pack by its smallest step changes how some case stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import cache

import pytest
import yaml

from standards.rules.model import Outcome
from standards.rules.pack import Jurisdiction, Rule, build_book
from standards.rules.record_view import JobRecord
from tests.standards.rules.books import book, pack_texts
from tests.standards.rules.cases_before_drying import CASES as BEFORE
from tests.standards.rules.cases_of_plan import CASES as PLAN
from tests.standards.rules.cases_while_drying import CASES as WHILE

CASES = (*BEFORE, *PLAN, *WHILE)
JURISDICTIONS = {f"{place.value}.yaml": (place,) for place in Jurisdiction}
NOT_THRESHOLDS = {"version", "low", "high"}
"""A version is a name; the other two are the limits of what a company may choose."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a pack's text: where it stands and what it is."""

    pack: str
    path: str
    start: int
    end: int
    value: Decimal

    def replaced(self, text: str, value: Decimal) -> str:
        """The text with another number in its place."""
        return f"{text[: self.start]}{value:f}{text[self.end :]}"

    @property
    def step(self) -> Decimal:
        """One in the last digit that is written."""
        exponent = self.value.as_tuple().exponent
        return Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)


def numbers() -> Iterator[Number]:
    """Every threshold of every pack."""
    for name, text in pack_texts().items():
        root = yaml.compose(text, Loader=yaml.SafeLoader)
        assert root is not None
        yield from _numbers_in(root, name, "")


def _numbers_in(node: yaml.Node, pack: str, path: str) -> Iterator[Number]:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value not in NOT_THRESHOLDS:
                yield from _numbers_in(value, pack, f"{path}.{key.value}")
    elif isinstance(node, yaml.SequenceNode):
        for place, item in enumerate(node.value):
            identity = next((v.value for k, v in _pairs(item) if k.value == "id"), str(place))
            yield from _numbers_in(item, pack, f"{path}.{identity}")
    elif isinstance(node, yaml.ScalarNode) and node.style is None:
        try:
            value = Decimal(node.value)
        except InvalidOperation:
            return
        yield Number(pack, path, node.start_mark.index, node.end_mark.index, value)


def _pairs(node: yaml.Node) -> list[tuple[yaml.Node, yaml.Node]]:
    return node.value if isinstance(node, yaml.MappingNode) else []


NUMBERS = tuple(numbers())


@cache
def view_of(index: int) -> JobRecord:
    """The indexed record of a case."""
    return JobRecord(CASES[index].records, CASES[index].as_of)


def stands(rule: Rule, index: int) -> tuple[bool, Outcome | None]:
    """Whether the rule applies to the record of a case, and what it finds."""
    view = view_of(index)
    applies = rule.applies(view).holds
    return applies, rule.check(view) if applies else None


@cache
def as_shipped(index: int) -> tuple[bool, Outcome | None]:
    """The same under the shipped packs."""
    case = CASES[index]
    return stands(book(case.jurisdiction).rule(case.rule_id), index)


def breaks(texts: Mapping[str, str], changed: str) -> bool:
    """Whether any case of a rule that reads ``changed`` stands otherwise under these packs."""
    for place in JURISDICTIONS.get(changed, tuple(Jurisdiction)):
        moved = build_book(texts, place)
        for index, case in enumerate(CASES):
            if case.jurisdiction is place:
                found = stands(moved.rule(case.rule_id), index)
                if found != as_shipped(index):
                    return True
    return False


def test_the_packs_have_numbers() -> None:
    assert len(NUMBERS) > 50


@pytest.mark.parametrize("direction", [1, -1], ids=["up", "down"])
@pytest.mark.parametrize("number", NUMBERS, ids=lambda number: f"{number.pack}{number.path}")
def test_moving_a_threshold_breaks_a_case(number: Number, direction: int) -> None:
    texts = pack_texts()
    moved = number.replaced(texts[number.pack], number.value + direction * number.step)
    assert breaks({**texts, number.pack: moved}, number.pack)

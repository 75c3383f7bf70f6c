"""Templates and conditions: what they read, what they refuse, and that nothing but a typed error ever comes out."""

from __future__ import annotations

import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import InvalidInput
from app.orchestration.expressions.logic import parse_condition
from app.orchestration.expressions.paths import ExpressionError, parse_path, read_path
from app.orchestration.expressions.templates import MAX_OUTPUT_CHARS, render, template_paths

SCOPE: dict[str, Any] = {
    "context": {"location": "Denver", "n": 3, "flag": True, "none": None, "big": "x" * 5000},
    "steps": {
        "search-properties": {
            "results": [{"url": "a", "price": 1}, {"url": "b", "price": 2.5}],
            "empty": [],
            "trap": "{{context.location}}",
        }
    },
}


@pytest.mark.parametrize(
    ("template", "value"),
    [
        ("{{steps.search-properties.results[*].url}}", ["a", "b"]),
        ("{{ steps.search-properties.results.map(p => p.url) }}", ["a", "b"]),
        ("{{steps.search-properties.results.map((p) => p.price) | sum}}", 3.5),
        ("{{steps.search-properties.results[1].price}}", 2.5),
        ("{{steps.search-properties.results | count}}", 2),
        ("{{context.flag}}", True),
        ("{{context.none}}", None),
        ("in {{context.location}}: {{context.n}}", "in Denver: 3"),
        ("{{steps.search-properties.trap}}", "{{context.location}}"),
        ("see {{steps.search-properties.trap}}", "see {{context.location}}"),
        ("no template { here }", "no template { here }"),
        ({"a": ["{{context.n}}"]}, {"a": [3]}),
    ],
)
def test_a_template_reads_and_keeps_the_type(template: Any, value: Any) -> None:
    assert render(template, SCOPE) == value


@pytest.mark.parametrize(
    ("template", "said"),
    [
        ("{{context.missing}}", "there is no 'missing'"),
        ("{{context.n.x}}", "'x' is asked of a number"),
        ("{{context.location[*]}}", "needs a list"),
        ("{{steps.search-properties.results[9]}}", "there is no item 9, only 2"),
        ("{{context.n | shout}}", "there is no filter 'shout'"),
        ("{{context.flag.__class__.__mro__}}", "'__class__' is asked of a truth value"),
        ("{{context.__class__}}", "there is no '__class__'"),
        ("{{().__class__}}", "this is not a path"),
        ("{{context['n']}}", "this is not a path"),
        ("{{context.n + 1}}", "this is not a path"),
        ("{{context.location | sum}}", "a list of numbers is needed"),
        ("{{context.big}}" * 60, f"longer than {MAX_OUTPUT_CHARS}"),
        ("{{" + "a." * 400 + "b}}", "longer than 300"),
    ],
)
def test_what_cannot_be_read_is_said(template: str, said: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        render(template, SCOPE)
    assert said in str(caught.value)


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("context.n == 3", True),
        ("{{context.n > 2 and not context.none}}", True),
        ("count(steps.search-properties.results) >= 3 or context.flag", True),
        ("sum(steps.search-properties.results[*].price) < 3", False),
        ("'Den' in context.location && context.location != 'Paris'", True),
        ("!(context.flag)", False),
        ("approved and context.n in steps.search-properties.results[*].price", False),
        ("approved", True),
        ("steps.search-properties.empty", False),
        ("-1 < context.n", True),
        ("context.absent", False),
        ("not context.absent", True),
        ("context.absent == null and context.absent.deeper == null", True),
        ("context.absent == false", False),
        ("context.absent < 3 or context.absent >= 3", False),
        ("context.n in context.absent or context.absent in context.location", False),
        ("count(context.absent) == 0 and sum(context.absent[*].price) == 0", True),
        ("max(context.absent) > 1", False),
        ("steps.search-properties.results[99].price > 0", False),
        ("steps.not-begun.results[0].price != null", False),
    ],
)
def test_a_condition_is_decided(text: str, holds: bool) -> None:
    parsed = parse_condition(text, frozenset({"approved"}))
    assert parsed.holds(SCOPE, {"approved": True}) is holds


def test_a_condition_names_what_is_not_there() -> None:
    parsed = parse_condition("context.n > 1 and (context.absent or context.absent.x or context.no)")
    assert parsed.absent(SCOPE) == ("context.absent", "context.absent.x", "context.no")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "context.n ==",
        "(context.n",
        "context.n = 3",
        "import os",
        "context.n < 'a'",
        "context in context",
        "count(context.n) > 1",
        "not " * 200 + "true",
        "(" * 200 + "true" + ")" * 200,
        "count(" * 100 + "context.n" + ")" * 100,
        "true and" * 80,
        "3 4",
        "context.n ; drop",
    ],
)
def test_a_condition_that_makes_no_sense_is_refused(text: str) -> None:
    with pytest.raises(ExpressionError):
        parse_condition(text).holds(SCOPE, {})


_PIECES = [
    "context",
    "steps",
    "n",
    "location",
    "search-properties",
    "results",
    "url",
    "price",
    "trap",
    "none",
    "flag",
    "missing",
    "__class__",
    "and",
    "or",
    "not",
    "in",
    "true",
    "false",
    "null",
    "approved",
    "count",
    "sum",
    "min",
    "max",
    "first",
    "join",
    "json",
    "upper",
    "round1",
    "(",
    ")",
    "[",
    "]",
    "[*]",
    "[0]",
    "[9]",
    ".",
    "..",
    ",",
    "|",
    "||",
    "&&",
    "!",
    "==",
    "!=",
    "<",
    "<=",
    ">",
    ">=",
    "=",
    "=>",
    ".map(p",
    "=>",
    "p.url)",
    "{{",
    "}}",
    "{",
    "}",
    "'",
    '"',
    "'a'",
    "'Denver'",
    "0",
    "1",
    "-1",
    "3.5",
    "1e9",
    "999999999999999",
    "\\",
    "\n",
    "\t",
    "\u202e",
    "é",
    "漢",
    ";",
    ":",
    "#",
    "%",
    "$",
    "@",
    "lambda",
    "*",
    "+",
    "-",
]


def fuzz(source: random.Random, count: int) -> int:
    """How many of the random texts were understood; anything but a typed error escapes."""
    understood = 0
    for _ in range(count):
        glue = source.choice(("", " ", "."))
        text = glue.join(source.choice(_PIECES) for _ in range(source.randint(1, 12)))
        try:
            match source.randrange(3):
                case 0:
                    render("{{" + text + "}}", SCOPE)
                case 1:
                    list(template_paths(text))
                    render(text, SCOPE)
                case _:
                    parse_condition(text, frozenset({"approved"})).holds(SCOPE, {"approved": True})
            understood += 1
        except ExpressionError:
            pass
    return understood


def test_ten_thousand_random_expressions_raise_only_typed_errors() -> None:
    assert fuzz(random.Random(3), 10_000) > 500


@pytest.mark.slow
def test_a_hundred_thousand_random_expressions_raise_only_typed_errors() -> None:
    assert fuzz(random.Random(5), 100_000) > 5_000


@given(st.text(max_size=60))
def test_no_text_breaks_the_grammar(text: str) -> None:
    for work in (
        lambda: render("{{" + text + "}}", SCOPE),
        lambda: parse_condition(text).holds(SCOPE, {}),
        lambda: read_path(parse_path(text), SCOPE),
    ):
        try:
            work()
        except ExpressionError:
            continue


@given(st.recursive(st.none() | st.booleans() | st.text(), lambda one: st.lists(one), max_leaves=8))
def test_values_come_out_as_they_went_in_and_are_not_read_again(value: Any) -> None:
    assert render("{{context.v}}", {"context": {"v": value}}) == value

"""Phrases: text everywhere, with pattern and values for who wants to say them otherwise."""

from __future__ import annotations

import json
import pickle
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import Conflict, InvalidInput, NotFound
from app.domain.phrases import Phrase, alternatives, capital, listed, phrase


def test_a_phrase_is_the_text_that_its_pattern_and_values_give() -> None:
    said = phrase("{name} carries {amps:.1f} A", name="Kitchen", amps=Decimal("12.34"))
    assert said == "Kitchen carries 12.3 A"
    assert json.dumps(said) == '"Kitchen carries 12.3 A"'
    assert said.pattern == "{name} carries {amps:.1f} A"


def test_values_may_come_later_and_what_has_none_stays() -> None:
    open_ = phrase("{name} is not read at visit {number}", number=3)
    assert open_ == "{name} is not read at visit 3"
    assert phrase(open_, name="P-1") == "P-1 is not read at visit 3"


def test_a_number_stands_where_its_sign_is() -> None:
    assert phrase("and %n more", n=2) == "and 2 more"


@given(st.text())
def test_a_value_is_never_read_as_a_pattern(name: str) -> None:
    said = phrase("{name}: {problem}", name=name, problem="{name}")
    assert said == f"{name}: {{name}}"


@given(st.text(), st.dictionaries(st.from_regex(r"[a-z]{1,5}", fullmatch=True), st.text()))
def test_any_words_make_a_phrase_that_can_be_sent_to_another_process(
    pattern: str, values: dict[str, str]
) -> None:
    said = Phrase(pattern, values)
    again = pickle.loads(pickle.dumps(said))
    assert again == said
    assert (again.pattern, again.values) == (pattern, values)


def test_phrases_are_joined_without_losing_what_they_are_made_of() -> None:
    found = alternatives([phrase("work authorisation"), phrase("release")])
    assert found == "work authorisation or release"
    assert found.values["other"].pattern == "release"
    assert listed(["a", "b", "c"]) == "a; b; c"
    assert listed(iter(())) == ""
    assert capital(phrase("mould protocol")) == "Mould protocol"


def test_an_error_says_the_same_as_before_and_keeps_its_parts() -> None:
    wrong = InvalidInput("value", phrase("{value} is too much", value=12), "up to 10")
    assert str(wrong) == "value: 12 is too much. Allowed: up to 10."
    assert isinstance(wrong.words, Phrase)
    assert wrong.words.values["problem"].values == {"value": 12}
    assert str(InvalidInput("value", "it is empty")) == "value: it is empty."
    assert str(NotFound("room", 7)) == "There is no room 7."
    assert Conflict("The run is over.").words == "The run is over."

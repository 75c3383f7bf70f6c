"""What a person's words name: certain, possible or not recognised; never a guess."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import InvalidInput
from standards.category import FLOOR_BY_SOURCE, Factor, WaterSource
from standards.water_source_words import match_source, propose_from_words


# Every published example of the source table.
@pytest.mark.parametrize(
    ("words", "floor"),
    [
        ("supply line", 1),
        ("broken water supply line", 1),
        ("tub overflow", 1),
        ("sink overflow", 1),
        ("overflowing bathtub", 1),
        ("melting snow", 1),
        ("rain at a doorway", 1),
        ("broken toilet tank", 1),
        ("toilet bowl without contaminants", 1),
        ("washing machine", 2),
        ("washing-machine discharge", 2),
        ("dishwasher", 2),
        ("toilet bowl overflow with urine but no faeces", 2),
        ("aquarium", 2),
        ("water bed", 2),
        ("seepage by hydrostatic pressure", 2),
        ("sewage", 3),
        ("Sewer backup", 3),
        ("from beyond the toilet trap", 3),
        ("toilet overflow with feces", 3),
        ("sea water", 3),
        ("rising river", 3),
        ("stream", 3),
        ("ground surface water", 3),
        ("hurricane", 3),
        ("tropical storm rain", 3),
        ("flood water", 3),
        ("drain back-up", 3),
    ],
)
def test_published_examples(words: str, floor: int) -> None:
    match, proposal = propose_from_words(words)
    assert match.certain
    assert (proposal.floor, proposal.proposed) == (floor, floor)


@pytest.mark.parametrize("words", ["washing machine supply hose", "dishwasher supply line"])
def test_the_feed_of_an_appliance_is_supply_water(words: str) -> None:
    assert match_source(words).certain == (WaterSource.SUPPLY_LINE,)


@pytest.mark.parametrize(
    "words", ["toilet", "storm damage", "flood", "drain pipe", "overflow", "groundwater"]
)
def test_words_of_several_meanings_are_asked_about(words: str) -> None:
    match, proposal = propose_from_words(words)
    assert not match.certain
    assert len(match.possible) > 1
    assert proposal.floor >= 2
    assert proposal.proposed == max(FLOOR_BY_SOURCE[source] for source in match.possible)
    assert "can mean several sources" in proposal.questions[0]


@pytest.mark.parametrize("words", ["purple goo", "unknown", "???  x", "seal failure"])
def test_unknown_sources_start_at_two_and_say_so(words: str) -> None:
    match, proposal = propose_from_words(words)
    assert match.sources == (WaterSource.UNKNOWN,)
    assert (proposal.floor, proposal.proposed) == (2, 2)
    assert any("not a source known here" in question for question in proposal.questions)


def test_several_sources_mean_the_worst_of_them() -> None:
    _, proposal = propose_from_words("burst pipe and sewage")
    assert proposal.floor == 3
    assert "Several sources are named" in proposal.questions[0]


def test_what_is_denied_is_not_a_source_but_a_question() -> None:
    match, proposal = propose_from_words("burst pipe, no sewage")
    assert match.certain == (WaterSource.SUPPLY_LINE,)
    assert any("rules something out (sewage)" in question for question in proposal.questions)


def test_each_source_is_known_by_its_own_name() -> None:
    for source in WaterSource:
        if source is not WaterSource.UNKNOWN:
            assert match_source(source.value).certain == (source,)
            assert match_source(source.value.replace("_", " ").upper()).certain == (source,)


def test_water_from_above_passed_through_something() -> None:
    match, proposal = propose_from_words("roof leak")
    assert match.implied == {Factor.PASSED_THROUGH_ASSEMBLY}
    assert any("passed through an assembly" in question for question in proposal.questions)
    ruled_out = frozenset({Factor.PASSED_THROUGH_ASSEMBLY})
    _, asked = propose_from_words("roof leak", ruled_out=ruled_out)
    assert asked.questions == ()


def test_nothing_that_was_seen_raises_the_floor() -> None:
    for words in ("supply line", "washing machine", "toilet", "purple goo"):
        _, quiet = propose_from_words(words, 1)
        _, loud = propose_from_words(words, 200, 40, frozenset(Factor))
        assert (loud.floor, loud.proposed) == (quiet.floor, quiet.proposed)
        assert len(loud.questions) > len(quiet.questions)


def test_an_empty_description_is_refused() -> None:
    with pytest.raises(InvalidInput, match="no description"):
        match_source(" -- ")


@given(st.text(max_size=60))
def test_any_words_give_a_category(words: str) -> None:
    with suppress(InvalidInput):
        _, proposal = propose_from_words(words)
        assert 1 <= proposal.floor <= proposal.proposed <= 3

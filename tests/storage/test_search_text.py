"""One name, however it is typed, and the words of a query in any order."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.storage.search_text import folded, searched, spellings


def found(query: str, *fields: str) -> bool:
    text = searched(*fields)
    return all(any(way in text for way in ways) for ways in spellings(query))


@pytest.mark.parametrize(
    "query",
    [
        "müller", "MÜLLER", "Muller", "mueller", "Mu\N{COMBINING DIAERESIS}ller", "straße", "strasse",
        "müller 12", "12 muller",
    ],
)  # fmt: skip
def test_a_german_name_is_found_however_it_is_typed(query: str) -> None:
    assert found(query, "Familie Müller", "Hauptstraße 12")
    assert found(query, unicodedata.normalize("NFD", "Familie Müller"), "Hauptstraße 12")


def test_a_name_that_is_written_with_two_letters_is_found_by_its_umlaut() -> None:
    assert found("Müller", "Mueller")
    assert found("Goethe", "Göthe")


@pytest.mark.parametrize(
    ("query", "name"),
    [("احمد", "أحمد"), ("أحمد", "احمد"), ("مدرسه", "مدرسة"), ("Pena", "Peña"), ("Lodz", "Łódź")],
)
def test_names_of_other_keyboards_are_found(query: str, name: str) -> None:
    assert found(query, name)


def test_every_word_has_to_be_somewhere() -> None:
    fields = ("RA-7", "Hartwell residence", "418 Alder Court")
    assert found("alder hartw", *fields)
    assert not found("hartwell elm", *fields)
    assert spellings("   ") == ()


@given(st.text(max_size=40))
def test_folding_forgets_how_a_letter_is_composed_and_is_done_once(text: str) -> None:
    once = folded(text)
    assert folded(unicodedata.normalize("NFC", text)) == folded(unicodedata.normalize("NFD", text))
    assert folded(once) == once


@given(st.text(alphabet=st.characters(categories=["L", "N"]), min_size=1, max_size=12))
def test_whatever_is_written_is_found_by_itself(word: str) -> None:
    assert found(word, f"the {word} residence")

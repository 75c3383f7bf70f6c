"""What the domain says, in the language of the screen: patterns, values, plurals, and what nobody translated."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from app.domain.phrases import capital, listed, phrase
from ui.languages import Languages
from ui.viewmodels.translated import translated

ROOT = Path(__file__).resolve().parents[2]
DAYS = "{name}: %n day(s) after all its points were dry, since {dry_on}"


@pytest.fixture
def languages(qapp: QGuiApplication) -> Iterator[Languages]:
    made = Languages(qapp)
    yield made
    made.use("en")


def test_plain_words_are_looked_up_and_unknown_ones_stay(languages: Languages) -> None:
    languages.use("de")
    assert translated("There is a work plan", "Rules") == "Es gibt einen Arbeitsplan"
    assert translated("Our own rule about pets", "Rules") == "Our own rule about pets"
    assert translated("") == ""
    languages.use("en")
    assert translated("There is a work plan", "Rules") == "There is a work plan"


def test_values_are_filled_in_after_the_translation(languages: Languages) -> None:
    languages.use("de")
    said = phrase("{name} is not read at visit {number}", name="{number}", number=3)
    assert translated(said) == "{number}: bei Besuch 3 nicht gemessen"


def test_numbers_and_days_are_written_as_the_language_does(languages: Languages) -> None:
    said = phrase("The file must be kept until {keep_until}", keep_until=date(2029, 3, 14))
    peak = phrase(
        "{name} carries {peak:f} A, more than {limit:f} A",
        name="C-1", peak=Decimal("16.5"), limit=Decimal(12),
    )  # fmt: skip
    languages.use("de")
    assert translated(said) == "Die Akte ist bis 14.03.29 aufzubewahren"
    assert translated(peak) == "C-1 trägt 16,5 A, mehr als 12 A"


def test_what_stands_inside_is_translated_too_and_what_people_typed_is_not(
    languages: Languages,
) -> None:
    languages.use("de")
    gaps = listed([phrase("{name}: no drying goal", name="Wall"), phrase("and %n more", n=2)])
    assert translated(phrase("{gaps}. {hint}", gaps=gaps, hint=phrase("Set it"))) == (
        "Wall: kein Trockenziel; und 2 weitere. Festlegen"
    )
    assert translated(phrase("{name}: no drying goal", name=phrase("A room"))) == (
        "Ein Raum: kein Trockenziel"
    )


def test_the_beginning_of_a_sentence_is_found_under_its_small_letter(languages: Languages) -> None:
    said = phrase("{kind}: not on file", kind=capital(phrase("mould protocol")))
    languages.use("es")
    assert translated(said) == "Protocolo de moho: no está en el expediente"


@pytest.mark.parametrize(
    ("code", "days", "shown"),
    [
        ("en", 1, "D-1: 1 day after all its points were dry, since 3/14/29"),
        ("en", 2, "D-1: 2 days after all its points were dry, since 3/14/29"),
        ("de", 1, "D-1: 1 Tag nachdem alle Punkte trocken waren, seit 14.03.29"),
        ("de", 3, "D-1: 3 Tage nachdem alle Punkte trocken waren, seit 14.03.29"),
    ],
)
def test_one_and_many_differ(languages: Languages, code: str, days: int, shown: str) -> None:
    languages.use(code)
    said = phrase(DAYS, name="D-1", n=days, dry_on=date(2029, 3, 14))
    assert translated(said) == shown


def test_arabic_has_a_form_for_each_kind_of_number(languages: Languages) -> None:
    languages.use("ar")
    said = {translated(phrase("and %n more", n=number)) for number in (0, 1, 2, 5)}
    assert len(said) == 4


def test_every_word_of_the_domain_is_collected(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    words = sys.modules.get("domain_words") or __import__("domain_words")
    found = {(word.context, word.source) for word in words.domain_words(ROOT)}
    assert {
        ("Rules", "There is a work plan"),
        ("Rules", "{name}: no drying goal"),
        ("Rules", "Gypsum board, two layers"),
        ("Forms", "Owner or authorised representative"),
        ("Workflows", "Is the work authorisation signed?"),
        ("Workflows", "Daily visit"),
    } <= found
    assert not any("I may decide about" in source for _, source in found), "it is signed as printed"

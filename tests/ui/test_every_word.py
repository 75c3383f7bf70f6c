"""No word of a page is left in English: strange words for all that is translated, and a change on an open page."""

from __future__ import annotations

import dataclasses
import enum
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QGuiApplication

from tests.ui.driver import Driver
from ui.viewmodels.pages import BY_KEY

ROOT = Path(__file__).resolve().parents[2]
LETTERS = re.compile(r"[A-Za-z]{3}")
PRINTED = {"Water damage restoration report", "Quantities, job J-1"}
"""Documents are listed under the names that they bear."""
MARK = "\N{MATHEMATICAL LEFT WHITE SQUARE BRACKET}"
# What is written alike in every language: units, names of languages, of the months that the locale writes, and places.
ALIKE = re.compile(
    r"GPP|inHg|kPa|% ?[A-Z]{2,3}|English|Deutsch|Español|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|https?:\S+"
)


class Strange(QTranslator):
    """Puts every string between marks."""

    def isEmpty(self) -> bool:  # noqa: N802  the name is Qt's
        return False

    def translate(self, *given: Any, **_more: Any) -> str:
        return f"{MARK}{given[1]}"


@pytest.fixture
def strange(qapp: QGuiApplication, ui: Driver) -> Iterator[Driver]:
    """The window with every translated string marked."""
    words = Strange(qapp)
    qapp.installTranslator(words)
    tell_anew(ui)
    yield ui
    qapp.removeTranslator(words)


def words_of(ui: Driver) -> set[str]:
    """What is shown but for its figures, for some of them count the time."""
    return {re.sub(r"\d+", "0", text) for text in ui.texts()}


def words_when_all_is_there(ui: Driver) -> set[str]:
    """What is shown once nothing is added to the page any more."""
    ui.settle()
    before: set[str] = set()
    for _ in range(20):
        shown = words_of(ui)
        if shown == before:
            break
        before = shown
        ui.settle()
    return before


def tell_anew(ui: Driver) -> None:
    ui.engine.retranslate()
    ui.model.settings.unitsChanged.emit()
    ui.settle()


def strings(of: object, seen: set[int]) -> Iterator[str]:
    """Every text within what the services hold."""
    if isinstance(of, str):
        yield from () if isinstance(of, enum.Enum) else (of,)
        return
    if id(of) in seen:
        return
    seen.add(id(of))
    if isinstance(of, Mapping):
        for value in of.values():
            yield from strings(value, seen)
    elif isinstance(of, list | tuple | set | frozenset):
        for value in of:
            yield from strings(value, seen)
    if dataclasses.is_dataclass(of):
        for field in dataclasses.fields(of):
            yield from strings(getattr(of, field.name), seen)
    if type(of).__module__.startswith("tests."):
        for value in vars(of).values():
            yield from strings(value, seen)


def data_of(ui: Driver) -> set[str]:
    """What the services hold."""
    return {text for text in strings(ui.services, set()) if LETTERS.search(text)} | PRINTED


def without(record: set[str], text: str) -> str:
    """The text without what is data in it, or is written alike in every language."""
    for datum in sorted((one for one in record if one in text), key=len, reverse=True):
        text = text.replace(datum, "")
    return ALIKE.sub("", text)


@pytest.mark.slow
def test_no_page_shows_words_that_cannot_be_translated(
    strange: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    words = sys.modules.get("domain_words") or __import__("domain_words")
    record = data_of(strange) - {word.source for word in words.domain_words(ROOT)}
    strange.open_job()
    left = {}
    for page in BY_KEY:
        strange.model.go(page)
        strange.settle()
        left[page] = {
            text
            for text in strange.texts()
            if MARK not in text and LETTERS.search(without(record, text))
        }
    assert {page: words for page, words in left.items() if words} == {}


@pytest.mark.slow
@pytest.mark.parametrize("code", ["de", "es", "ar"])
@pytest.mark.parametrize("page", BY_KEY)
def test_a_change_of_language_changes_every_word_of_an_open_page(
    ui: Driver, page: str, code: str
) -> None:
    ui.model.settings.language = code
    ui.open_job(page)
    wanted = words_when_all_is_there(ui)
    ui.model.settings.language = "en"
    in_english = words_when_all_is_there(ui)
    assert in_english != wanted
    ui.model.settings.language = code
    left = (words_when_all_is_there(ui) & in_english) - wanted
    ui.model.settings.language = "en"
    ui.settle()
    record = {re.sub(r"\d+", "0", text) for text in data_of(ui)}
    assert {text for text in left if LETTERS.search(without(record, text))} == set()

"""The languages: every string has words, numbers have their forms, and a page is told anew at once."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QPointF, Qt
from PySide6.QtGui import QGuiApplication

from tests.ui.driver import Driver
from ui.languages import FOLDER, LANGUAGES, Languages, locale_of

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def languages(qapp: QGuiApplication) -> Iterator[Languages]:
    made = Languages(qapp)
    yield made
    made.use("en")


def test_the_files_are_made_from_their_sources_and_keep_their_placeholders() -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "translations.py"), "check"],
        check=False, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_language_has_its_files(code: str) -> None:
    assert (FOLDER / f"restoreassist_{code}.ts").is_file()
    assert (FOLDER / f"restoreassist_{code}.qm").is_file()


@pytest.mark.parametrize(
    ("code", "one", "many"),
    [("en", "1 word", "2 words"), ("de", "1 Wort", "2 Wörter"), ("es", "1 palabra", "2 palabras")],
)
def test_one_and_many_differ(languages: Languages, code: str, one: str, many: str) -> None:
    languages.use(code)
    for number, words in ((1, one), (2, many)):
        found = QCoreApplication.translate("IntakeSource", "%n words", "", number)
        assert found == words


@pytest.mark.parametrize("code", ["de", "es", "ar"])
def test_every_page_can_be_shown_in_every_language(ui: Driver, code: str) -> None:
    from ui.viewmodels.pages import BY_KEY

    ui.model.settings.language = code
    ui.open_job()
    title = QCoreApplication.translate("Pages", "Settings")
    assert title != "Settings"
    for page in BY_KEY:
        ui.model.go(page)
        ui.settle()
    ui.model.go("settings")
    ui.settle()
    assert ui.text("pageTitle") == title
    right = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert right is (code == "ar")
    ui.model.settings.language = "en"
    ui.settle()
    assert ui.text("pageTitle") == "Settings"


def test_an_unknown_language_falls_back_to_one_that_is_there(languages: Languages) -> None:
    assert languages.use("xx") in LANGUAGES
    assert languages.use("") in LANGUAGES


def test_arabic_is_written_with_the_digits_of_the_meters() -> None:
    assert locale_of("ar").toString(12.5).replace(",", ".") == "12.5"
    assert locale_of("de").decimalPoint() == ","
    assert QLocale().language() is not None


def test_a_change_of_language_puts_what_is_shown_into_words_anew(ui: Driver) -> None:
    ui.open_job()
    assert {"Review", "Waits for a decision"} <= set(ui.texts())
    values = {text for text in ui.texts() if re.fullmatch(r"\d+\.\d", text)}
    assert values
    ui.model.settings.language = "de"
    ui.settle()
    shown = set(ui.texts())
    assert {"Prüfung", "Wartet auf eine Entscheidung"} <= shown
    assert {value.replace(".", ",") for value in values} <= shown
    assert not values & shown
    assert any("14. Juli" in text for text in shown)
    ui.model.settings.language = "en"
    ui.settle()


def test_what_is_typed_from_right_to_left_begins_beside_the_icon_and_not_under_it(
    ui: Driver,
) -> None:
    ui.model.settings.language = "ar"
    ui.settle()
    field = ui.find("jobSearch")
    icon = next(item for item in ui.walk(field) if item.objectName() == "fieldIcon")
    left_of_icon = icon.mapToItem(field, QPointF(0, 0)).x()
    for typed in ("", "محمد", "Hartwell"):
        field.setProperty("text", typed)
        ui.settle()
        caret = field.property("cursorRectangle")
        assert field.width() / 2 < field.width() - field.property("rightPadding") <= left_of_icon
        assert caret.right() <= left_of_icon, typed

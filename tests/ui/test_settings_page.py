"""The settings page: language, name, storage, backups, diagnostics, and what the start has to say."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from app.domain.errors import InvalidInput
from app.services.app_settings import load_settings, save_settings
from app.services.tablet_views import ComponentState
from app.services.views import UiSettings
from tests.ui.driver import Driver


def show(ui: Driver) -> None:
    ui.window.resize(1280, 1400)
    ui.model.go("settings")
    ui.settle()


def test_a_language_shows_at_once_and_arabic_runs_from_the_right(ui: Driver) -> None:
    show(ui)
    ui.press("language_ar")
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    nav = next(i for i in ui.walk() if i.metaObject().className().startswith("NavBar"))
    assert nav.mapToScene(nav.boundingRect().center()).x() > 1000
    assert ui.services.made("save_settings")[-1][0].language == "ar"
    assert QLocale().decimalPoint() in ".,"
    ui.press("language_en")
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_the_name_is_kept_when_it_is_entered(ui: Driver) -> None:
    show(ui)
    ui.press("personName")
    ui.type("Tess Ray")
    QTest.keyClick(ui.window, Qt.Key.Key_Return)
    ui.settle()
    assert ui.services.made("save_settings")[-1][0].person == "Tess Ray"


def test_a_backup_is_made_in_the_chosen_folder(ui: Driver) -> None:
    show(ui)
    assert not ui.has("backUp")
    ui.model.tablet.chooseTarget("file:///media/drive")
    ui.settle()
    ui.press("backUp")
    assert "verified" in ui.text("backupState")
    assert ui.text("toastText") == "The backup was made and verified."


def test_parts_are_shown_with_what_is_used_instead(ui: Driver) -> None:
    show(ui)
    ui.press("showParts")
    texts = ui.texts()
    assert {"Camera", "Instead: import of files", "To fix: connect one"} <= set(texts)
    assert texts.index("Ollama") != texts.index("Store")


def test_a_bundle_that_cannot_be_written_says_why(ui: Driver) -> None:
    show(ui)
    ui.services.tablet.fail = InvalidInput("folder", "/x cannot be written")
    ui.model.tablet.writeBundle("/x")
    ui.settle()
    assert "cannot be written" in ui.text("problemWords")


def test_a_crash_of_the_last_run_is_told_once_and_safe_mode_says_what_it_leaves_out(
    ui: Driver,
) -> None:
    ui.crash.tell_last_run("Fatal Python error", safe=True)
    ui.settle()
    assert "Started in safe mode" in ui.texts()
    ui.press("lastRunMore")
    assert ui.text("lastRun") == "Fatal Python error"
    ui.press("lastRunGoOn")
    assert not ui.has("startNotice")


def test_settings_of_an_older_version_are_kept(tmp_path: Path) -> None:
    (tmp_path / "screen-settings.json").write_text(
        '{"theme": "dark", "units": "metric", "text_scale_pct": 130, "glove_mode": true}'
    )
    kept = load_settings(tmp_path)
    assert (kept.text_scale_pct, kept.language, kept.person) == (130, "", "")
    save_settings(tmp_path, UiSettings(language="de", person="Tess"))
    assert load_settings(tmp_path).language == "de"


def test_a_reset_puts_the_screen_as_at_first_and_can_be_taken_back(ui: Driver) -> None:
    show(ui)
    settings = ui.model.settings
    settings.theme, settings.textScale, settings.gloveMode = 1, 130, True
    settings.units, settings.person, settings.language = "metric", "Tess", "en"
    chosen = settings.settings
    ui.settle()
    ui.reveal(ui.find("resetScreen"))
    ui.press("resetScreen")
    assert settings.settings == UiSettings(person="Tess", language="en")
    ui.press("toastUndo")
    assert settings.settings == chosen == ui.services.made("save_settings")[-1][0]


def test_a_text_size_between_two_steps_goes_to_the_next_one(ui: Driver) -> None:
    show(ui)
    ui.model.settings.textScale = 140
    ui.settle()
    ui.press("textLarger")
    assert ui.model.settings.textScale == 150
    ui.model.settings.textScale = 140
    ui.settle()
    ui.press("textSmaller")
    assert ui.model.settings.textScale == 130


def test_settings_that_have_a_page_of_their_own_are_one_tap_away(ui: Driver) -> None:
    for page in ("meters", "sync", "policy"):
        show(ui)
        ui.press(f"settings_{page}")
        assert ui.model.page == page


def test_a_part_that_something_else_stands_in_for_is_not_called_there(ui: Driver) -> None:
    show(ui)
    for states, words in (
        (("ok", "ok"), "Everything the app uses is there."),
        (("ok", "fallback"), "1 part is not here; what is used instead stands beside it."),
        (("fallback", "missing"), "1 part is missing; what is used instead stands beside it."),
    ):
        parts = tuple(
            ComponentState(f"Part {n}", state, "", "", "") for n, state in enumerate(states)
        )
        ui.model.tablet._take_components(parts)
        ui.settle()
        assert ui.text("partsNote") == words


def test_who_works_here_is_asked_for_beside_the_jobs_until_it_is_known(ui: Driver) -> None:
    ui.press("enterName")
    assert ui.model.page == "settings"
    ui.model.settings.person = "Tess Ray"
    ui.model.go("jobs")
    ui.settle()
    assert not ui.has("whoWorksHere")

"""The way between the pages, in every shape of window."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.driver import Driver
from ui.viewmodels.navigation import MAX_BACK, Navigation
from ui.viewmodels.pages import BY_KEY, PAGES, Section

both_hands = pytest.mark.parametrize("how", ["mouse", "touch"])
SHAPES = {"wide": (1280, 800), "low": (1024, 600), "portrait": (800, 1280), "least": (640, 600)}


def test_every_page_has_a_file_and_an_icon(ui: Driver) -> None:
    from ui.app import QML_DIR

    icons: Any = ui.engine.singletonInstance("RestoreAssist.Theme", "Icons")
    for page in PAGES:
        assert (QML_DIR / "RestoreAssist" / "Pages" / page.file).is_file()
        assert icons.property(page.icon), page.icon
    assert len(BY_KEY) == len(PAGES)


@both_hands
@pytest.mark.parametrize("shape", SHAPES)
def test_every_page_can_be_reached_by_taps(ui: Driver, how: str, shape: str) -> None:
    ui.how = how
    ui.window.resize(*SHAPES[shape])
    ui.open_job()
    for page in PAGES:
        ui.go_to(page.key)
        assert ui.model.page == page.key
        assert ui.has(f"{page.key}Page"), page.key


def test_a_portrait_window_has_its_pages_along_the_bottom(ui: Driver) -> None:
    ui.window.resize(800, 1280)
    ui.open_job()
    item = ui.find("nav_overview")
    assert item.mapToScene(item.boundingRect().center()).y() > 1200


def test_a_window_that_is_too_low_keeps_the_first_pages_and_offers_more(ui: Driver) -> None:
    ui.window.resize(1024, 600)
    ui.model.settings.textScale = 200
    ui.open_job()
    bar = next(i for i in ui.walk() if i.metaObject().className().startswith("NavBar"))
    bar.setProperty("height", 200)
    ui.settle()
    assert ui.has("nav_overview")
    assert not ui.has("nav_settings")
    ui.go_to("settings")
    assert ui.has("settingsPage")


def test_back_leads_to_the_pages_before_and_ends_at_the_jobs(ui: Driver) -> None:
    ui.open_job()
    ui.press("nav_drying")
    ui.go_to("settings")
    ui.press("back")
    assert ui.model.page == "drying"
    QTest.keyClick(ui.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert ui.model.page == "overview"
    ui.press("back")
    assert ui.model.page == "jobs"
    assert not ui.has("back")
    ui.model.back()
    assert ui.model.page == "jobs"


def test_another_job_is_not_entered_by_going_back(ui: Driver) -> None:
    ui.open_job("drying")
    ui.press("nav_jobs")
    ui.open_job()
    ui.press("back")
    assert ui.model.page == "jobs"


def test_a_jump_shows_what_it_names_even_when_the_page_was_not_built(ui: Driver) -> None:
    ui.open_job()
    point = ui.services.map.points[-1]
    ui.model.jump("map", {"point": str(point.point_id)})
    ui.settle()
    assert ui.has("mapPage")
    assert ui.model.map.selected["label"] == point.label


def test_a_page_loads_when_it_is_shown_and_again_after_something_was_saved(ui: Driver) -> None:
    ui.open_job()
    assert ui.services.made("job_overview")
    assert not ui.services.made("drying_log")
    ui.press("nav_drying")
    ui.press("nav_map")
    ui.press("nav_drying")
    assert len(ui.services.made("drying_log")) == 1
    ui.model.map.saved.emit("P-01")
    ui.settle()
    assert len(ui.services.made("drying_log")) == 2
    assert len(ui.services.made("moisture_map")) == 1
    ui.press("nav_map")
    assert len(ui.services.made("moisture_map")) == 2


def test_no_page_of_a_job_is_shown_without_one() -> None:
    navigation = Navigation()
    for page in PAGES:
        assert navigation.go(page.key) is (page.section is Section.TABLET)
    assert not navigation.go("no such page")


def test_the_way_back_is_bounded() -> None:
    navigation = Navigation()
    for _ in range(MAX_BACK):
        navigation.go("settings")
        navigation.go("jobs")
    steps = 0
    while navigation.back():
        steps += 1
    assert steps == MAX_BACK

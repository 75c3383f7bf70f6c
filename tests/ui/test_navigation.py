"""The way between the pages, in every shape of window."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Q_ARG, QMetaObject, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from app.services.power_state import Power
from tests.ui.driver import Driver
from ui.viewmodels.navigation import MAX_BACK, Navigation
from ui.viewmodels.pages import BY_KEY, PAGES, Section

both_hands = pytest.mark.parametrize("how", ["mouse", "touch"])
SHAPES = {"wide": (1280, 800), "low": (1024, 600), "portrait": (800, 1280), "least": (640, 600)}


def tap(ui: Driver, item: QQuickItem) -> None:
    """Tap the middle of the item now, without waiting for anything."""
    middle = item.mapToScene(item.boundingRect().center()).toPoint()
    QTest.mouseClick(ui.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)


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


def test_a_jump_to_a_page_that_is_still_being_made_arrives(ui: Driver) -> None:
    ui.open_job()
    first, last = ui.services.map.points[0], ui.services.map.points[-1]
    ui.model.jump("map", {"point": str(first.point_id)})
    ui.model.jump("map", {"point": str(last.point_id)})
    assert ui.window.property("making")
    ui.settle()
    assert ui.model.map.selected["label"] == last.label


def test_a_jump_is_forgotten_when_its_page_is_left_before_it_is_made(ui: Driver) -> None:
    ui.open_job()
    ui.model.jump("photos", {"camera": True})
    assert ui.window.property("making")
    ui.model.go("overview")
    ui.settle()
    ui.go_to("photos")
    assert ui.has("photoGrid")
    assert not ui.has("cameraPanel")


def test_the_page_before_stays_in_sight_untouchable_until_the_next_is_made(ui: Driver) -> None:
    ui.open_job("photos")
    camera = ui.find("openCamera")
    ui.model.go("map")
    assert ui.window.property("making")
    assert ui.has("photosPage")
    assert not ui.has("mapPage")
    tap(ui, camera)
    ui.settle()
    assert ui.has("mapPage")
    assert not ui.has("photosPage")
    ui.go_to("photos")
    assert not ui.has("cameraPanel")


def test_a_page_that_was_made_is_there_at_once(ui: Driver) -> None:
    ui.open_job("map")
    ui.model.go("overview")
    ui.model.go("map")
    assert not ui.window.property("making")
    assert ui.has("mapPage")


def everything(item: QQuickItem) -> Iterator[QQuickItem]:
    """The item and all below it, hidden or not."""
    yield item
    for child in item.childItems():
        yield from everything(child)


def kinds(item: QQuickItem) -> Iterator[str]:
    """The names of the item's class and of those that it is made from."""
    meta: QMetaObject | None = item.metaObject()
    while meta is not None:
        yield meta.className()
        meta = meta.superClass()


def test_no_page_makes_a_sheet_before_it_is_needed(ui: Driver) -> None:
    ui.open_job()
    for page in PAGES:
        ui.go_to(page.key)
        made = [
            item.objectName()
            for item in everything(ui.find(f"{page.key}Page"))
            if any(
                kind.startswith(("Sheet_", "CameraPanel_", "PhotoViewer_")) for kind in kinds(item)
            )
        ]
        assert made == [], page.key


def test_the_other_pages_of_the_job_are_made_ahead_while_the_window_rests(ui: Driver) -> None:
    ui.window.setProperty("restMs", 1)
    ui.settle()
    assert not made_pages(ui) - {"jobs"}, "no job is open"
    ui.open_job()
    wanted = {page.key for page in PAGES if page.section is Section.JOB} | {"jobs"}
    ui.patiently(lambda: made_pages(ui) == wanted)
    assert ui.has("overviewPage")
    assert not ui.services.made("drying_log"), "a page that is not shown loads nothing"
    ui.model.go("drying")
    assert not ui.window.property("making")
    ui.settle()
    assert ui.services.made("drying_log")


def test_nothing_is_made_ahead_while_power_is_saved(ui: Driver) -> None:
    ui.model.power._read = lambda: Power(on_battery=True, battery_pct=9)
    ui.model.power.look()
    ui.window.setProperty("restMs", 1)
    ui.open_job()
    for _ in range(20):
        ui.frame()
    assert set(ui.model._models) == {"overview"}


def made_pages(ui: Driver) -> set[str]:
    """The keys of the pages that are made, shown or not."""
    names = {item.objectName() for item in everything(ui.window.contentItem())}
    return {page.key for page in PAGES if f"{page.key}Page" in names}


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


@pytest.mark.parametrize("language", ["en", "ar"])
def test_what_was_just_done_is_told_over_the_title_and_leaves_the_states_of_the_bar_in_sight(
    ui: Driver, language: str
) -> None:
    ui.open_job("map")
    ui.model.settings.language = language
    ui.settle()
    toast = next(
        item for item in ui.window.contentItem().childItems() if item.objectName() == "toast"
    )
    QMetaObject.invokeMethod(
        toast, "show", Q_ARG("QVariant", "Kitchen was measured and is saved " * 3),
        Q_ARG("QString", "warning"), Q_ARG("QVariant", None),
    )  # fmt: skip
    ui.settle()
    shown = toast.mapRectToScene(toast.boundingRect())
    for name in ("back", "meterChip", "bell", "syncButton", "themeSwitch"):
        item = ui.find(name)
        assert not shown.intersects(item.mapRectToScene(item.boundingRect())), name

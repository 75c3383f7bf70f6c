"""Every page without touch: Tab reaches what can be pressed, and Escape closes what opens over it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.ui.driver import Driver
from tests.ui.page_checks import ancestors, box, controls, name_of
from ui.viewmodels.pages import BY_KEY

MOST = 250
COMPOSITE = "pinLayer"
"""What is one stop of the Tab key; arrows move within it."""


def tab_through(ui: Driver) -> list[QQuickItem]:
    """What has the focus one after the other, until it comes round."""
    found: list[QQuickItem] = []
    for _ in range(MOST):
        QTest.keyClick(ui.window, Qt.Key.Key_Tab)
        item = ui.window.activeFocusItem()
        if item in found:
            break
        found.append(item)
    return found


@pytest.mark.slow
@pytest.mark.parametrize("page", BY_KEY)
def test_tab_reaches_every_control_of_a_page(ui: Driver, page: str) -> None:
    ui.open_job(page)
    ui.window.requestActivate()
    reached = tab_through(ui)
    missed = {
        name_of(control)
        for control in controls(ui)
        if control.isEnabled()
        and control not in reached
        and not any(
            parent in reached or parent.objectName() == COMPOSITE for parent in ancestors(control)
        )
    }
    assert not missed


def test_the_pins_are_one_stop_of_the_tab_key_and_arrows_go_from_one_to_the_next(
    ui: Driver,
) -> None:
    ui.open_job("map")
    ui.window.requestActivate()
    pins = [item for item in controls(ui) if item.objectName().startswith("pin_")]
    assert len(pins) > 3
    reached = [item for item in tab_through(ui) if item in pins]
    assert len(reached) == 1
    reached[0].forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(ui.window, Qt.Key.Key_Home)
    walked = [ui.window.activeFocusItem()]
    for _ in pins[1:]:
        QTest.keyClick(ui.window, Qt.Key.Key_Right)
        walked.append(ui.window.activeFocusItem())
    assert set(walked) == set(pins)
    assert all(name_of(pin) for pin in walked)
    QTest.keyClick(ui.window, Qt.Key.Key_Space)
    ui.settle()
    label = str(walked[-1].objectName()).removeprefix("pin_")
    assert ui.model.map.selected["label"] == label
    assert [item for item in tab_through(ui) if item in pins] == [walked[-1]]


@pytest.mark.parametrize(
    ("page", "opener", "sheet"),
    [
        ("overview", "bell", "noticesSheet"),
        ("forms", "newForm", "formChooser"),
        ("workflow", "cancelRun", "runReasonSheet"),
        ("rules", "rule_ASM-05", "ruleSheet"),
    ],
)
def test_escape_closes_what_was_opened_by_keyboard(
    ui: Driver, page: str, opener: str, sheet: str
) -> None:
    ui.open_job(page)
    ui.find(opener).forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(ui.window, Qt.Key.Key_Space)
    ui.settle()
    assert ui.has(sheet)
    QTest.keyClick(ui.window, Qt.Key.Key_Escape)
    ui.settle()
    assert not ui.has(sheet)


@pytest.mark.parametrize("forward", [True, False])
@pytest.mark.parametrize(
    ("page", "opener", "sheet"),
    [
        ("rules", "rule_ASM-05", "ruleSheet"),
        pytest.param("workflow", "cancelRun", "runReasonSheet", marks=pytest.mark.slow),
    ],
)
def test_the_tab_key_stays_in_the_sheet_and_the_focus_comes_back_after_it(
    ui: Driver, page: str, opener: str, sheet: str, forward: bool
) -> None:
    ui.open_job(page)
    ui.find(opener).forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(ui.window, Qt.Key.Key_Space)
    ui.settle()
    open_sheet = ui.find(sheet)
    controls = {name_of(item) for item in ui.walk(open_sheet) if item.property("activeFocusOnTab")}
    reached = set()
    for _ in range(2 * len(controls) + 2):
        QTest.keyClick(ui.window, Qt.Key.Key_Tab if forward else Qt.Key.Key_Backtab)
        focused = ui.window.activeFocusItem()
        assert open_sheet in list(ancestors(focused)), f"{name_of(focused)} is behind the sheet"
        reached.add(name_of(focused))
    assert len(reached) > 1
    QTest.keyClick(ui.window, Qt.Key.Key_Escape)
    ui.settle()
    assert not ui.has(sheet)
    assert name_of(ui.window.activeFocusItem()) == opener


def test_what_has_the_focus_in_a_long_sheet_is_scrolled_into_sight(ui: Driver) -> None:
    ui.window.resize(1024, 600)
    ui.model.settings.textScale = 200
    ui.open_job("forms")
    ui.press("newForm")
    sheet = ui.find("formChooser")
    for _ in range(6):
        QTest.keyClick(ui.window, Qt.Key.Key_Tab)
        ui.settle()
        focused = ui.window.activeFocusItem()
        assert box(sheet).contains(box(focused)), name_of(focused)


def test_back_closes_the_uppermost_sheet_before_it_leaves_the_page(ui: Driver) -> None:
    ui.open_job("overview")
    ui.model.go("rules")
    ui.settle()
    ui.press("rule_ASM-05")
    assert ui.has("ruleSheet")
    for shown in ("rules", "overview"):
        QTest.keyClick(ui.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        ui.settle()
        assert not ui.has("ruleSheet")
        assert ui.model.page == shown

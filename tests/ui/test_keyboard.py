"""Every page without touch: Tab reaches what can be pressed, and Escape closes what opens over it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.ui.driver import Driver
from tests.ui.page_checks import ancestors, controls, name_of
from ui.viewmodels.pages import BY_KEY

MOST = 250


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
        and not any(parent in reached for parent in ancestors(control))
    }
    assert not missed


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

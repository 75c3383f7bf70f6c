"""What every page must hold, looked at in one state of the window at a time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRectF, Qt, QTranslator
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickItem

from tests.ui.driver import Driver

SMALLEST_TARGET = 48
SMALLEST_GLOVE_TARGET = 64


@dataclass(frozen=True)
class Look:
    """A state of the window: size, theme (0 to 2), text size in percent, and the words."""

    size: tuple[int, int] = (1280, 800)
    theme: int = 0
    text_pct: int = 100
    words: str = "plain"
    """``plain``, ``longer`` by a third, or ``rtl`` from right to left."""
    gloves: bool = False

    def __str__(self) -> str:
        width, height = self.size
        return f"{width}x{height}-{('light', 'dark', 'outdoor')[self.theme]}-{self.text_pct}-{self.words}"


def problems(ui: Driver, look: Look) -> list[tuple[str, str]]:
    """What is wrong with the shown page in this state; the state before is put back."""
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    translator = LongerWords() if look.words == "longer" else None
    if translator is not None:
        app.installTranslator(translator)
        ui.engine.retranslate()
    if look.words == "rtl":
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    settings = ui.model.settings
    ui.window.resize(*look.size)
    settings.theme, settings.textScale, settings.gloveMode = look.theme, look.text_pct, look.gloves
    ui.settle()
    ui.settle()
    found = faults(ui)
    if translator is not None:  # an elided word is not lost when the language is only longer
        found = [fault for fault in found if fault[0] != "truncated"]
    found += too_small(ui, SMALLEST_GLOVE_TARGET if look.gloves else SMALLEST_TARGET)
    found += [("without a name", name) for name in nameless(ui)]
    if translator is not None:
        app.removeTranslator(translator)
        ui.engine.retranslate()
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    settings.gloveMode = False
    return found


def too_small(ui: Driver, least: int) -> list[tuple[str, str]]:
    """Controls in sight that a finger misses."""
    window = QRectF(0, 0, ui.window.width(), ui.window.height())
    return [
        (f"{control.width():.0f} by {control.height():.0f}", name_of(control))
        for control in controls(ui)
        if min(control.width(), control.height()) < least and window.contains(box(control))
    ]


def nameless(ui: Driver) -> list[str]:
    """Controls in sight that a screen reader cannot name."""
    QAccessible.setActive(True)
    window = QRectF(0, 0, ui.window.width(), ui.window.height())
    found = []
    for control in controls(ui):
        if not window.contains(box(control)):
            continue  # out of sight a list may still be making it
        interface = QAccessible.queryAccessibleInterface(control)
        if not interface.text(QAccessible.Text.Name):
            found.append(name_of(control))
    return found


def show(ui: Driver, page: str, size: tuple[int, int] = (1280, 800), theme: int = 0) -> None:
    ui.window.resize(*size)
    ui.model.settings.theme = theme
    ui.open_job(page)


def controls(ui: Driver) -> Iterator[QQuickItem]:
    for item in ui.walk():
        if item.inherits("QQuickAbstractButton") or item.inherits("QQuickTextField"):
            yield item


def name_of(item: QQuickItem) -> str:
    return item.objectName() or item.metaObject().className()


def box(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def ancestors(item: QQuickItem) -> Iterator[QQuickItem]:
    parent: Any = item.parentItem()
    while parent is not None:
        yield parent
        parent = parent.parentItem()


def scrolled(item: QQuickItem) -> bool:
    return any(
        parent.objectName() == "mapCanvas"
        or (parent.inherits("QQuickFlickable") and parent.property("interactive"))
        for parent in ancestors(item)
    )


def faults(ui: Driver) -> list[tuple[str, str]]:
    """Text that is cut, and text or controls that reach out of what holds them."""
    window = QRectF(-1, -1, ui.window.width() + 2, ui.window.height() + 2)
    found = []
    for item in ui.walk():
        is_text = item.inherits("QQuickText") and bool(item.property("text"))
        if not is_text and not item.inherits("QQuickAbstractButton"):
            continue
        words = str(item.property("text") or name_of(item))
        if is_text and item.property("truncated"):
            found.append(("truncated", words))
        if is_text and item.property("contentWidth") > item.width() + 1:
            found.append(("wider than its place", words))
        if scrolled(item):
            continue
        if not window.contains(box(item)):
            found.append(("outside the window", words))
        for parent in ancestors(item):
            cuts = parent.clip() and parent.width() > 0 and not is_text
            if cuts and not box(parent).adjusted(-1, -1, 1, 1).contains(box(item)):
                found.append(("cut by its frame", words))
    return found


class LongerWords(QTranslator):
    """Every sentence a third longer, as German is."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        del context, disambiguation
        words = source.replace("%n", str(n))
        extra = len(source.replace("%1", "").replace("%2", "")) * 35 // 100
        return words + (" ëëëëëëë" * (extra // 8 + 1))[:extra]

    def isEmpty(self) -> bool:  # noqa: N802  Qt's name
        return False

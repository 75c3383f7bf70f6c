"""What must hold on every page, in every theme and size."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import PySide6
import pytest
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QObject,
    QRectF,
    QTranslator,
    Signal,
)
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtQuick import QQuickItem

from tests.ui.driver import Driver
from ui.viewmodels.pages import BY_KEY

PAGES = tuple(BY_KEY)
SIZES = ((1280, 800), (1024, 768), (800, 1280))
SHEETS = (
    ("overview", "syncButton"),
    ("map", "typeIn"),
    ("drying", "addAir"),
    ("drying", "segment_table"),
    ("drying", "segment_humidity"),
    ("drying", "segment_air"),
    ("overview", "sendBack"),
)


def show(ui: Driver, page: str, size: tuple[int, int] = SIZES[0], theme: int = 0) -> None:
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


@pytest.mark.parametrize("page", PAGES)
def test_every_control_is_big_enough_for_a_finger(ui: Driver, page: str) -> None:
    show(ui, page)
    small = [
        (name_of(c), c.width(), c.height()) for c in controls(ui) if min(c.width(), c.height()) < 48
    ]
    assert not small


@pytest.mark.parametrize(("page", "opener"), SHEETS)
@pytest.mark.parametrize("size", SIZES, ids=lambda s: f"{s[0]}x{s[1]}")
def test_what_opens_on_a_page_is_big_enough_and_uncut(
    ui: Driver, page: str, opener: str, size: tuple[int, int]
) -> None:
    show(ui, page, size)
    ui.press(opener)
    assert not [name_of(c) for c in controls(ui) if min(c.width(), c.height()) < 48]
    assert not faults(ui)


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("theme", [0, 1, 2], ids=["light", "dark", "outdoor"])
def test_nothing_is_cut_at_any_size(ui: Driver, page: str, theme: int) -> None:
    for size in SIZES:
        show(ui, page, size, theme)
        assert not faults(ui), size


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


@pytest.fixture
def longer_words(qapp: QGuiApplication) -> Iterator[None]:
    translator = LongerWords()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.parametrize("size", SIZES, ids=lambda s: f"{s[0]}x{s[1]}")
def test_the_overview_without_a_question_stays_uncut(ui: Driver, size: tuple[int, int]) -> None:
    ui.services.overview = replace(ui.services.overview, checkpoint=None, before_you_leave=())
    show(ui, "overview", size)
    assert not ui.has("checkpointCard")
    assert not faults(ui)


@pytest.mark.usefixtures("longer_words")
@pytest.mark.parametrize("page", PAGES)
def test_a_longer_language_stays_inside(ui: Driver, page: str) -> None:
    show(ui, page)
    bad = [fault for fault in faults(ui) if fault[0] != "truncated"]
    assert not bad


@pytest.mark.parametrize("page", PAGES)
def test_larger_text_stays_inside(ui: Driver, page: str) -> None:
    ui.model.settings.textScale = 130
    show(ui, page)
    assert not [fault for fault in faults(ui) if fault[0] != "truncated"]


@pytest.mark.parametrize("page", PAGES)
def test_every_control_has_an_accessible_name(ui: Driver, page: str) -> None:
    from PySide6.QtGui import QAccessible

    show(ui, page)
    QAccessible.setActive(True)
    nameless = []
    for control in controls(ui):
        interface = QAccessible.queryAccessibleInterface(control)
        if not interface.text(QAccessible.Text.Name):
            nameless.append(name_of(control))
    assert not nameless


def luminance(color: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    return (
        0.2126 * linear(color.redF())
        + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF())
    )


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


PAIRS = (
    ("text", "background"), ("text", "surface"), ("text", "surfaceAlt"), ("text", "wetSoft"),
    ("textMuted", "surface"), ("textMuted", "background"), ("textMuted", "surfaceAlt"),
    ("textFaint", "surface"), ("textFaint", "surfaceAlt"), ("primaryInk", "primary"),
    ("primarySoftInk", "primarySoft"), ("primary", "surface"), ("wet", "surface"), ("wet", "wetSoft"),
    ("wet", "background"), ("drying", "surface"), ("drying", "dryingSoft"), ("dry", "surface"),
    ("dry", "drySoft"), ("statusInk", "wet"), ("statusInk", "drying"), ("statusInk", "dry"),
    ("railText", "railBackground"), ("railActive", "railBackground"), ("railActiveIcon", "railActiveFill"),
    ("surface", "text"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("theme", "needed"), [(0, 4.5), (1, 4.5), (2, 7.0)], ids=["light", "dark", "outdoor"]
)
def test_every_pair_of_ink_and_ground_can_be_read(ui: Driver, theme: int, needed: float) -> None:
    ui.model.settings.theme = theme
    colors = ui.theme
    low = {
        pair: round(ratio, 2)
        for pair in PAIRS
        if (ratio := contrast(colors.property(pair[0]), colors.property(pair[1]))) < needed
    }
    assert not low


class Probe(QObject):
    ping = Signal()


def test_the_binding_keeps_its_references(qapp: QGuiApplication) -> None:
    """PySide6 6.12.0 on Python 3.11 and older loses one on None for every call, and then aborts."""
    headroom = [None] * 5000, [True] * 5000
    probe = Probe()
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(300):
        probe.ping.emit()
        QCoreApplication.processEvents()
    after = sys.getrefcount(None), sys.getrefcount(True)
    lost = [b - a for a, b in zip(after, before, strict=True)]
    assert max(lost) < 100, f"PySide6 {PySide6.__version__} lost {lost} references in 300 calls"
    assert len(headroom) == 2


def test_the_gallery_opens_in_every_theme(qapp: QGuiApplication) -> None:
    from ui.gallery.window import open_gallery
    from ui.screenshots import Stage

    engine, samples = open_gallery()
    warnings: list[str] = []
    engine.warnings.connect(lambda errors: warnings.extend(e.toString() for e in errors))
    stage = Stage(engine)
    for mode in range(3):
        stage.theme.setProperty("mode", mode)
        stage.settle()
        assert not stage.window.grabWindow().isNull()
    engine.deleteLater()
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))
    assert samples.chart.rowCount() == 3
    assert not warnings

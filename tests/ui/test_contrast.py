"""What is written can be read: the ink of every text in sight against the ground that is really drawn behind it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem

from tests.ui.driver import Driver
from tests.ui.page_checks import ancestors, box
from tests.ui.test_checks import contrast
from ui.viewmodels.pages import BY_KEY

NEEDED = {"light": 4.5, "dark": 4.5, "outdoor": 7.0}
THEMES = tuple(NEEDED)
SIZES = ((1280, 800), (800, 1280))


def shown_colours(image: QImage) -> NDArray[np.uint32]:
    converted = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(converted.constBits(), np.uint32)
    return pixels.reshape(converted.height(), converted.bytesPerLine() // 4) & np.uint32(0xFFFFFF)


def opacity(item: QQuickItem) -> float:
    value = item.opacity()
    for parent in ancestors(item):
        value *= parent.opacity()
    return value


def visible_box(item: QQuickItem, window: QRectF) -> QRectF:
    seen = box(item).intersected(window)
    for parent in ancestors(item):
        if parent.clip():
            seen = seen.intersected(box(parent))
    return seen


def written(ui: Driver) -> Iterator[tuple[QQuickItem, QRectF]]:
    """The texts in sight; what is switched off may be faint."""
    window = QRectF(0, 0, ui.window.width(), ui.window.height())
    for item in ui.walk():
        if not item.inherits("QQuickText") or not str(item.property("text") or "").strip():
            continue
        seen = visible_box(item, window)
        if item.isEnabled() and seen.width() > 4 and seen.height() > 4:
            yield item, seen


def ground_of(pixels: NDArray[np.uint32], seen: QRectF, ink: QColor) -> QColor:
    """The colour that fills most of the box beside the ink itself, which fills more of it in a filled icon."""
    left, top = int(seen.left()), int(seen.top())
    part = pixels[top : int(seen.bottom()) + 1, left : int(seen.right()) + 1]
    most = [QColor.fromRgb(colour) for colour, _ in Counter(part.ravel().tolist()).most_common(2)]
    return most[-1] if most[0].rgb() == ink.rgb() else most[0]


def blended(ink: QColor, ground: QColor, alpha: float) -> QColor:
    part = ink.alphaF() * alpha
    return QColor.fromRgbF(
        *(
            part * over + (1 - part) * under
            for over, under in (
                (ink.redF(), ground.redF()),
                (ink.greenF(), ground.greenF()),
                (ink.blueF(), ground.blueF()),
            )
        )
    )


def faint(ui: Driver, needed: float) -> list[tuple[str, float, str, str]]:
    """The texts whose contrast is too low, with what was measured and the two colours."""
    pixels = shown_colours(ui.grab())
    found = []
    for item, seen in written(ui):
        ground = ground_of(pixels, seen, item.property("color"))
        ink = blended(item.property("color"), ground, opacity(item))
        ratio = contrast(ink, ground)
        if ratio < needed - 0.05:
            found.append(
                (str(item.property("text"))[:40], round(ratio, 2), ink.name(), ground.name())
            )
    return found


def wrong_on(ui: Driver, page: str, theme: str, size: tuple[int, int]) -> list[object]:
    ui.window.resize(*size)
    ui.model.settings.theme = THEMES.index(theme)
    ui.open_job(page)
    return list(faint(ui, NEEDED[theme]))


@pytest.mark.parametrize("theme", THEMES)
def test_the_overview_can_be_read(ui: Driver, theme: str) -> None:
    assert not wrong_on(ui, "overview", theme, SIZES[0])


@pytest.mark.slow
@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("page", [key for key in BY_KEY if key != "overview"])
def test_every_page_can_be_read(ui: Driver, page: str, theme: str) -> None:
    wrong = {str(size): found for size in SIZES if (found := wrong_on(ui, page, theme, size))}
    assert not wrong


def test_a_faint_text_is_found(ui: Driver) -> None:
    ui.find("pageTitle").setProperty("opacity", 0.3)
    ui.settle()
    assert [words for words, *_ in faint(ui, 4.5)] == [ui.text("pageTitle")]

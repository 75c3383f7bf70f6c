"""What must hold on every page, in every theme and size."""

from __future__ import annotations

import sys
from dataclasses import replace

import PySide6
import pytest
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QObject,
    Signal,
)
from PySide6.QtGui import QColor, QGuiApplication

from tests.ui.driver import Driver
from tests.ui.page_checks import Look, controls, faults, name_of, problems, show
from ui.viewmodels.pages import BY_KEY

PAGES = tuple(BY_KEY)
SIZES = ((1280, 800), (1024, 768), (800, 1280))
LOOKS = (
    Look((1280, 800)),
    Look((1024, 600), theme=1),
    Look((800, 1280), theme=2),
    Look((1280, 800), text_pct=130, words="longer"),
    Look((1280, 800), theme=2, words="rtl"),
)
SHEETS = (
    ("overview", "syncButton"),
    ("map", "typeIn"),
    ("drying", "addAir"),
    ("drying", "segment_table"),
    ("drying", "segment_humidity"),
    ("drying", "segment_air"),
    ("overview", "sendBack"),
    ("photos", "importPhotos"),
    ("photos", "openCamera"),
    ("photos", "photo_2"),
    ("forms", "sign_customer"),
    ("documents", "exportJobFile"),
    ("workflow", "decide_modify"),
)


@pytest.mark.parametrize("page", PAGES)
def test_a_page_holds_in_every_theme_shape_and_direction(ui: Driver, page: str) -> None:
    ui.open_job(page)
    wrong = {str(look): found for look in LOOKS if (found := problems(ui, look))}
    assert not wrong


@pytest.mark.slow
@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("theme", [0, 1, 2], ids=["light", "dark", "outdoor"])
def test_a_page_holds_in_every_state(ui: Driver, page: str, theme: int) -> None:
    ui.open_job(page)
    looks = [
        Look(size, theme, pct, words)
        for size in ((1280, 800), (1024, 600), (800, 1280))
        for pct in (80, 100, 200)
        for words in ("plain", "longer", "rtl")
    ]
    wrong = {str(look): found for look in looks if (found := problems(ui, look))}
    assert not wrong


@pytest.mark.parametrize("page", ["jobs", "overview", "intake", "settings"])
def test_gloves_find_every_control(ui: Driver, page: str) -> None:
    ui.open_job(page)
    assert not problems(ui, Look(gloves=True))


@pytest.mark.parametrize(("page", "opener"), SHEETS)
@pytest.mark.parametrize("size", SIZES, ids=lambda s: f"{s[0]}x{s[1]}")
def test_what_opens_on_a_page_is_big_enough_and_uncut(
    ui: Driver, page: str, opener: str, size: tuple[int, int]
) -> None:
    show(ui, page, size)
    ui.press(opener)
    assert not [name_of(c) for c in controls(ui) if min(c.width(), c.height()) < 48]
    assert not faults(ui)


@pytest.mark.parametrize("size", SIZES, ids=lambda s: f"{s[0]}x{s[1]}")
def test_the_overview_without_a_question_stays_uncut(ui: Driver, size: tuple[int, int]) -> None:
    ui.services.overview = replace(ui.services.overview, checkpoint=None, before_you_leave=())
    show(ui, "overview", size)
    assert not ui.has("checkpointCard")
    assert not faults(ui)


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

"""The site pages — rooms, map, drying, equipment, site file — and all that opens on them, at every size and glove."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtGui import QAccessible

from tests.ui.driver import Driver
from tests.ui.page_checks import controls, faults, name_of, show

SITE_PAGES = ("rooms", "map", "drying", "equipment", "file")
SIZES = ((1280, 800), (1024, 600), (800, 1280))
OPENERS = (
    ("rooms", ("addRoom",)),
    ("rooms", ("wet_wall",)),
    ("rooms", ("wet_floor",)),
    ("rooms", ("addMaterial",)),
    ("rooms", ("openChambers",)),
    ("rooms", ("openChambers", "newChamber")),
    ("rooms", ("openHazards",)),
    ("map", ("startRoute",)),
    ("map", ("endPoint",)),
    ("map", ("startRoute", "routeSkip")),
    ("drying", ("segment_table",)),
    ("drying", ("segment_alerts",)),
    ("drying", ("segment_alerts", "answerAlert_0")),
    ("drying", ("exportLog",)),
    ("equipment", ("segment_circuits",)),
    ("equipment", ("segment_circuits", "addCircuit")),
    ("equipment", ("placeMachine",)),
    ("equipment", ("open_LGR-1",)),
    ("equipment", ("open_LGR-1", "machineRating")),
    ("equipment", ("machineRow_AM-1", "pickUp")),
    ("equipment", ("workingOf_1",)),
    ("equipment", ("reasonOf_1",)),
    ("file", ("decision_category", "decide")),
    ("file", ("decision_class", "decide")),
    ("file", ("kind_source", "newEntry")),
    ("file", ("kind_removal", "newEntry")),
)


def too_small(ui: Driver, least: int) -> list[str]:
    return [name_of(c) for c in controls(ui) if min(c.width(), c.height()) < least]


def nameless(ui: Driver) -> list[str]:
    QAccessible.setActive(True)
    return [
        name_of(control)
        for control in controls(ui)
        if not QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)
    ]


@pytest.mark.parametrize(("page", "openers"), OPENERS, ids=lambda v: "-".join(v) if v else "")
@pytest.mark.parametrize(
    "size",
    [
        pytest.param(
            size, id=f"{size[0]}x{size[1]}", marks=[] if size[1] == 600 else pytest.mark.slow
        )
        for size in SIZES
    ],
)
def test_what_opens_is_whole_named_and_big_enough(
    ui: Driver, page: str, openers: tuple[str, ...], size: tuple[int, int]
) -> None:
    show(ui, page, size)
    ui.settle()  # a page that was just built asks for its content
    for opener in openers:
        ui.until(partial(ui.has, opener), opener)
        ui.reveal(ui.find(opener))
        ui.press(opener)
    assert not too_small(ui, 48)
    assert not nameless(ui)
    assert not faults(ui)


@pytest.mark.slow
@pytest.mark.parametrize("page", SITE_PAGES)
@pytest.mark.parametrize("scale", [80, 130, 160, 200])
def test_no_text_size_pushes_anything_out(ui: Driver, page: str, scale: int) -> None:
    ui.model.settings.textScale = scale
    for size in SIZES:
        show(ui, page, size)
        found = [fault for fault in faults(ui) if fault[0] != "truncated"]
        assert not found, (size, found)


@pytest.mark.slow
@pytest.mark.parametrize("page", SITE_PAGES)
def test_gloves_make_every_target_larger(ui: Driver, page: str) -> None:
    ui.model.settings.gloveMode = True
    for size in SIZES:
        show(ui, page, size)
        assert not too_small(ui, 64)
        assert not faults(ui), size


@pytest.mark.parametrize(("scale", "glove"), [(80, True), (100, False), (130, True)])
def test_the_round_keeps_its_keys_whole_in_a_narrow_panel(
    ui: Driver, scale: int, glove: bool
) -> None:
    ui.model.settings.textScale, ui.model.settings.gloveMode = scale, glove
    show(ui, "map", (1024, 600))
    ui.press("startRoute")
    for name in ("routeType", "routeSkip"):
        key = ui.find(name)
        words = key.property("contentItem").property("implicitWidth")
        assert key.width() >= words, name
    assert not too_small(ui, 64 if glove else 48)

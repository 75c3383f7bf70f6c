"""Strokes on the map with more than one finger: what is half drawn when the hand does something else is never saved."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtTest import QTest

from app.domain.records import AffectedArea
from tests.ui.driver import touch_device
from tests.ui.live_site import LiveDriver
from tests.ui.test_map_page import canvas, on_screen

LOOP = ((0.5, 2.5), (3.5, 2.5), (3.5, 0.8), (0.5, 0.8), (0.5, 2.3))


class Hand:
    """Fingers on the plan, by places in metres."""

    def __init__(self, live: LiveDriver) -> None:
        self.live = live
        self.down: dict[int, QPoint] = {}
        self.glass = QTest.touchEvent(live.window, touch_device())  # it knows where a finger rests
        item = canvas(live)
        self.corner = item.mapToScene(QPointF(*on_screen(live, 0, 0)))
        self.metre: float = item.property("metre")

    def spot(self, x: float, y: float) -> QPoint:
        """The place on the glass where this place of the plan was at first."""
        return QPoint(
            round(self.corner.x() + x * self.metre), round(self.corner.y() - y * self.metre)
        )

    def press(self, finger: int, x: float, y: float) -> None:
        self._send(finger, "press", self.spot(x, y))

    def move(self, finger: int, *places: tuple[float, float]) -> None:
        for (ax, ay), (bx, by) in pairwise(places):
            for n in range(1, 7):
                spot = self.spot(ax + (bx - ax) * n / 6, ay + (by - ay) * n / 6)
                self._send(finger, "move", spot)

    def spread(self, west: float, east: float, y: float, by: float) -> None:
        """Two fingers part; a glass tells of both at once."""
        for n in range(1, 9):
            self.down = {0: self.spot(west - by * n / 8, y), 1: self.spot(east + by * n / 8, y)}
            for finger, spot in self.down.items():
                self.glass.move(finger, spot)
            self.glass.commit()
            self.live.frame()

    def release(self, finger: int) -> None:
        self._send(finger, "release", self.down.pop(finger))
        self.live.settle()

    def _send(self, finger: int, what: str, spot: QPoint) -> None:
        for other in self.down.keys() - {finger}:
            self.glass.stationary(other)
        getattr(self.glass, what)(finger, spot)
        self.glass.commit()
        if what != "release":
            self.down[finger] = spot
        self.live.frame()


@pytest.fixture
def hand(live: LiveDriver) -> Hand:
    live.open_page("map")
    return Hand(live)


def wet_areas(live: LiveDriver) -> int:
    return len([a for a in live.site.store.find(AffectedArea, live.site.job.id) if a.outline])


def test_a_pinch_after_the_first_millimetres_zooms_and_draws_nothing(
    live: LiveDriver, hand: Hand
) -> None:
    live.tap_in("mapTools", "segment_wet")
    before = canvas(live).property("zoom")
    hand.press(0, 1.8, 1.5)
    hand.move(0, (1.8, 1.5), (1.65, 1.5))
    hand.press(1, 2.4, 1.5)
    hand.spread(1.65, 2.4, 1.5, by=0.8)
    hand.release(1)
    hand.move(0, (0.85, 1.5), (0.9, 2.5), (2, 2.5))
    hand.release(0)
    assert canvas(live).property("zoom") > before
    assert wet_areas(live) == 0
    assert not live.model.map.problem


def test_a_palm_on_the_glass_leaves_the_stroke_alone(live: LiveDriver, hand: Hand) -> None:
    live.tap_in("mapTools", "segment_wet")
    hand.press(0, *LOOP[0])
    hand.move(0, *LOOP[:2])
    hand.press(1, 2.2, 0.3)
    hand.move(1, (2.2, 0.3), (2.4, 0.4))
    hand.move(0, *LOOP[1:3])
    hand.release(1)
    hand.move(0, *LOOP[2:])
    hand.release(0)
    [area] = [a for a in live.site.store.find(AffectedArea, live.site.job.id) if a.outline]
    assert abs(float(area.wet_m2) - 3.0 * 1.7) < 0.5


def test_turning_the_tablet_in_mid_stroke_drops_the_stroke(live: LiveDriver, hand: Hand) -> None:
    live.tap_in("mapTools", "segment_room")
    hand.press(0, 4.1, 0.1)
    hand.move(0, (4.1, 0.1), (6, 2))
    live.window.resize(800, 1280)
    live.settle()
    hand.release(0)
    assert not live.has("roomSheet")
    live.window.resize(1280, 800)
    live.settle()
    hand.press(0, 4.1, 0.1)
    hand.move(0, (4.1, 0.1), (6, 2))
    hand.release(0)
    assert live.has("roomSheet")


def test_a_line_that_encloses_nothing_is_refused_in_words(live: LiveDriver, hand: Hand) -> None:
    live.tap_in("mapTools", "segment_wet")
    hand.press(0, 1.5, 1.5)
    hand.move(0, (1.5, 1.5), (1.56, 1.5))
    hand.release(0)
    assert wet_areas(live) == 0
    assert "encloses nothing" in live.model.map.problem

"""The map by finger on a real store: rooms drawn, points added, a round of twenty points, wet areas, machines."""

from __future__ import annotations

import asyncio
import time
from datetime import timedelta
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from app.domain.measurement import Quality, Quantity, Unit
from app.domain.records import (
    AffectedArea,
    ControlReading,
    Level,
    MoisturePoint,
    MoistureReading,
    Placement,
    PointSkip,
    PointStatus,
    Room,
    Surface,
    Visit,
)
from app.ports.meters import Found
from tests.ui.live_site import HandMeter, LiveDriver

D = Decimal


def canvas(live: LiveDriver) -> QQuickItem:
    return live.find("mapCanvas")


def on_screen(live: LiveDriver, x: float, y: float) -> tuple[float, float]:
    """A place of the plan, in metres, as pixels of the canvas."""
    item, frame = canvas(live), live.model.map.frame
    metre = item.property("metre")
    return (
        item.property("originX") + (x - float(frame.west)) * metre,
        item.property("originY") + (float(frame.north) - y) * metre,
    )


def drag(live: LiveDriver, *places: tuple[float, float]) -> None:
    """One stroke along places of the plan; fingers move in small steps."""
    path: list[tuple[float, float]] = []
    for (ax, ay), (bx, by) in pairwise(places):
        path += [(ax + (bx - ax) * n / 8, ay + (by - ay) * n / 8) for n in range(9)]
    live.taps += 1
    live.stroke(canvas(live), [on_screen(live, x, y) for x, y in path])


def tap(live: LiveDriver, x: float, y: float) -> None:
    live.tap_at(canvas(live), *on_screen(live, x, y))


def rooms(live: LiveDriver) -> dict[str, Room]:
    return {room.name: room for room in live.site.store.find(Room, live.site.job.id)}


def add_points(live: LiveDriver, count: int) -> None:
    """More points for the round, beside the one of the small job."""
    for number in range(count):
        live.site.record.add_point(
            live.site.room,
            label=f"P-{number + 2:02d}",
            spot="",
            surface=Surface.WALL,
            material="Plywood",
            instrument=live.site.probe,
            x_m=D("0.3") + D(number % 6) * D("0.6"),
            y_m=D("0.4") + D(number // 6) * D("0.7"),
            control_value=D(9),
        )


def show_value(live: LiveDriver, value: str, unit: Unit = Unit.PCT_MC) -> None:
    live.meter.says(Quantity.MATERIAL_MOISTURE, value, unit)
    live.until(lambda: live.model.meters.text == value, "the meter")
    live.settle()


def test_three_rooms_are_drawn_with_a_finger_and_share_their_walls(live: LiveDriver) -> None:
    live.open_page("map")
    live.taps = 0
    live.tap_in("mapTools", "segment_room")
    # The second room begins a little beside the wall of the kitchen (4 m by 3 m) and still shares it.
    for use, start, end in (
        ("bath", (4.15, 0.1), (6.5, 3.1)),
        ("hall", (0.1, 2.9), (6.4, 4.5)),
        ("bedroom", (-0.1, 0.15), (-3.0, 2.9)),
    ):
        drag(live, start, end)
        assert live.has("roomSheet")
        live.tap(f"use_{use}")
        live.tap("roomSave")
    assert live.taps == 1 + 3 * 3
    found = rooms(live)
    assert (found["Bath"].x_m, found["Bath"].y_m) == (D(4), D(0))
    assert found["Bath"].width_m == D(3)
    assert found["Hallway"].y_m == D(3)
    assert found["Hallway"].x_m == D(0)
    assert found["Bedroom"].x_m + found["Bedroom"].length_m == D(0)


def test_a_drawn_size_is_put_right_by_typing_it(live: LiveDriver) -> None:
    live.open_page("map")
    live.tap_in("mapTools", "segment_room")
    drag(live, (4.1, 0.1), (6.5, 3.1))
    live.tap("use_bath")
    for _ in range(len(live.find("side_length").property("value"))):
        live.tap("key_back")
    live.keys("8")
    live.tap("roomSave")
    assert rooms(live)["Bath"].length_m == D("2.4384")


def test_a_room_of_corners_closes_at_its_first_one(live: LiveDriver) -> None:
    live.open_page("map")
    live.tap_in("mapTools", "segment_shape")
    for x, y in ((4, 0), (6, 0), (6, 1.5), (5, 1.5), (5, 3), (4, 3)):
        tap(live, x, y)
    assert live.model.map.drawing.cornerCount == 6
    tap(live, 4.05, 0.05)
    live.tap("use_hall")
    live.tap("roomSave")
    hall = rooms(live)["Hallway"]
    assert len(hall.outline) == 6
    assert abs(hall.floor_m2 - D("4.5")) < D("0.2")
    assert abs(hall.length_m - D(2)) < D("0.1")


def test_a_wall_that_would_cross_another_is_not_taken(live: LiveDriver) -> None:
    live.open_page("map")
    live.tap_in("mapTools", "segment_shape")
    for x, y in ((4.5, 0), (5.5, 2), (5.5, 0), (4.5, 2)):
        tap(live, x, y)
    assert live.model.map.drawing.cornerCount == 3
    assert "cross" in live.text("problemWords")
    tap(live, 6, 0)
    assert live.model.map.drawing.cornerCount == 4
    assert not live.has("problemWords")


def test_each_point_is_read_with_its_own_meter_when_two_are_live(live: LiveDriver) -> None:
    second = HandMeter(live.meter.loop, title="Pinless", part="probe:2", serial="P-2")
    hub = live.application._meters
    opened = hub.open(second, Found("bthome", "probe:2", "Pinless", "probe:2"))
    asyncio.run_coroutine_threadsafe(opened, second.loop).result(60)
    show_value(live, "18.4")
    second.says(Quantity.MATERIAL_MOISTURE, "55", Unit.REL_100)
    live.until(lambda: len(live.model.meters.moistureMeters) == 2, "the second meter")
    live.open_page("map")
    live.tap_in("mapTools", "segment_point")
    tap(live, 3, 2)
    live.tap_in("pointScale", "segment_with P-2")
    live.tap("pointSave")
    assert live.model.meters.text == "55.0"
    live.tap("saveReading")
    live.model.map.select(str(live.site.point.id))
    live.settle()
    assert live.model.meters.text == "18.4"
    live.tap("saveReading")
    readings = live.site.store.find(MoistureReading, live.site.job.id)
    assert [(r.value, r.scale) for r in readings] == [
        (D(55), Unit.REL_100),
        (D("18.4"), Unit.PCT_MC),
    ]
    asyncio.run_coroutine_threadsafe(second.close(), second.loop).result(60)


def test_a_reading_that_is_undone_on_the_round_is_due_again_and_at_hand(live: LiveDriver) -> None:
    add_points(live, 2)
    show_value(live, "18.4")
    live.open_page("map")
    live.tap("startRoute")
    first = live.text("routePoint")
    live.tap("routeLog")
    assert live.text("routeProgress") == "1 of 3 done"
    live.tap("toastUndo")
    live.until(lambda: live.text("routeProgress") == "0 of 3 done", "the point to be due again")
    assert live.text("routePoint") == first


def test_what_is_asked_about_is_what_is_saved(live: LiveDriver) -> None:
    live.open_page("map")
    live.meter.says(Quantity.MATERIAL_MOISTURE, "18.4", Unit.PCT_MC, Quality.OUT_OF_RANGE)
    live.until(lambda: live.model.meters.text == "18.4", "the meter")
    live.settle()
    live.tap("saveReading")
    show_value(live, "25.0")
    assert "18.4" in live.texts()
    live.tap("doubtSave")
    assert live.site.store.find(MoistureReading, live.site.job.id)[0].value == D("18.4")


def test_a_room_is_dragged_to_the_wall_of_another_with_its_points(live: LiveDriver) -> None:
    live.open_page("map")
    live.tap_in("mapTools", "segment_room")
    drag(live, (4.9, 0.2), (6.5, 2.9))
    live.tap("use_bath")
    live.tap("roomSave")
    before = rooms(live)["Bath"]
    assert before.x_m > D(4)
    drag(live, (5.6, 1.5), (5.6 - float(before.x_m - 4) + 0.1, 1.5))
    assert rooms(live)["Bath"].x_m == D(4)
    live.tap("undo")
    assert rooms(live)["Bath"] == before


def test_a_point_takes_two_taps_and_is_bound_to_the_live_meter(live: LiveDriver) -> None:
    show_value(live, "21.5")
    live.open_page("map")
    live.tap_in("mapTools", "segment_point")
    live.taps = 0
    tap(live, 3, 2)
    live.tap("pointSave")
    assert live.taps == 2
    point = next(
        p for p in live.site.store.find(MoisturePoint, live.site.job.id) if p.label == "P-02"
    )
    assert (point.room_id, point.instrument_id) == (live.site.room.id, live.site.probe.id)
    assert abs(point.x_m - 3) < D("0.05")
    assert live.text("toastText") == "P-02 added"


def test_a_pin_is_dragged_with_the_tool_for_points_and_brought_back_by_undo(
    live: LiveDriver,
) -> None:
    live.open_page("map")
    live.tap_in("mapTools", "segment_point")
    pin = live.find("pin_P-01")
    middle = (pin.width() / 2, pin.height() / 2)
    metre = canvas(live).property("metre")
    live.stroke(pin, [middle, *((middle[0] + n * metre / 8, middle[1]) for n in range(1, 9))])
    moved = live.site.store.get(MoisturePoint, live.site.point.id)
    assert abs(moved.x_m - 2) < D("0.1")
    live.tap("undo")
    assert live.site.store.get(MoisturePoint, live.site.point.id) == live.site.point


def test_a_round_of_twenty_points_takes_a_tap_each(live: LiveDriver) -> None:
    add_points(live, 19)
    show_value(live, "18.4")
    live.open_page("map")
    live.taps, began = 0, time.monotonic()
    live.tap("startRoute")
    seen = []
    for number in range(20):
        seen.append(live.text("routePoint"))
        assert live.text("routeProgress") == f"{number} of 20 done"
        live.tap("routeLog")
    assert live.taps == 21
    assert time.monotonic() - began < 60
    assert len(set(seen)) == 20
    assert not live.has("routePanel")
    assert live.text("toastText").startswith("Round done: 20 points read")
    readings = live.site.store.find(MoistureReading, live.site.job.id)
    assert len(readings) == 20
    assert {reading.value for reading in readings} == {D("18.4")}
    assert all(reading.raw == b"\x01\x02" for reading in readings)
    live.tap("finishVisit")
    assert live.site.store.find(Visit, live.site.job.id)[0].left_at is not None


def test_holding_the_button_saves_what_was_shown_when_it_was_pressed(live: LiveDriver) -> None:
    show_value(live, "18.4")
    live.open_page("map")
    live.tap("startRoute")
    button = live.find("routeLog")
    at = button.mapToScene(QPointF(button.width() / 2, button.height() / 2)).toPoint()
    QTest.mousePress(live.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    live.settle()
    show_value(live, "25.0")
    assert live.text("routeValue").startswith("18.4")
    QTest.mouseRelease(live.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    live.settle()
    assert live.site.store.find(MoistureReading, live.site.job.id)[0].value == D("18.4")


def test_a_key_of_a_pedal_or_trigger_logs_as_the_button_does(live: LiveDriver) -> None:
    add_points(live, 1)
    show_value(live, "18.4")
    live.open_page("map")
    live.tap("startRoute")
    QTest.keyClick(live.window, Qt.Key.Key_Return)
    live.settle()
    assert live.text("routeProgress") == "1 of 2 done"


def test_on_the_round_a_point_is_skipped_torn_out_or_typed(live: LiveDriver) -> None:
    add_points(live, 2)
    show_value(live, "18.4")
    live.open_page("map")
    live.tap("startRoute")
    live.tap("routeSkip")
    live.tap("skip_furniture")
    assert live.text("routeProgress") == "1 of 3 done"
    live.tap("routeSkip")
    live.tap("endReason")
    live.type("board removed")
    live.tap("endTornOut")
    assert live.text("routeProgress") == "2 of 3 done"
    live.tap("routeType")
    live.keys("12.5")
    live.tap("padSave")
    assert not live.has("routePanel")
    job = live.site.job.id
    assert live.site.store.find(PointSkip, job)[0].reason == "Furniture in front"
    statuses = [p.status for p in live.site.store.find(MoisturePoint, job)]
    assert statuses.count(PointStatus.TORN_OUT) == 1
    assert [r.value for r in live.site.store.find(MoistureReading, job)] == [D("12.5")]


def test_an_undone_reading_is_gone_and_can_be_taken_again(live: LiveDriver) -> None:
    show_value(live, "18.4")
    live.open_page("map")
    live.tap("saveReading")
    assert live.text("toastText").startswith("P-01  18.4")
    live.tap("toastUndo")
    assert not live.site.store.find(MoistureReading, live.site.job.id)
    assert live.text("toastText").startswith("Undone")


def test_a_wet_area_is_drawn_by_hand(live: LiveDriver) -> None:
    live.open_page("map")
    live.tap_in("mapTools", "segment_wet")
    drag(live, (1, 1), (3, 1), (3, 2), (1, 2), (1, 1))
    area = live.site.store.find(AffectedArea, live.site.job.id)[0]
    assert area.surface is Surface.FLOOR
    assert abs(area.wet_m2 - D(2)) < D("0.25")
    live.tap("undo")
    assert not live.site.store.find(AffectedArea, live.site.job.id)


def test_a_machine_is_placed_with_two_taps(live: LiveDriver) -> None:
    live.open_page("map")
    live.tap_in("mapTools", "segment_machine")
    live.taps = 0
    tap(live, 3, 2)
    live.tap("kind_dehu_lgr")
    assert live.taps == 2
    placement = live.site.store.find(Placement, live.site.job.id)[0]
    assert placement.room_id == live.site.room.id
    assert live.has("machine_LGR-1")


def test_a_point_without_a_goal_gets_it_from_a_dry_value(live: LiveDriver) -> None:
    live.site.record.add_point(
        live.site.room, label="P-09", spot="", surface=Surface.WALL, material="Pine",
        instrument=live.site.probe, x_m=D(3), y_m=D(2), control_value=None,
    )  # fmt: skip
    live.open_page("map")
    live.tap("pin_P-09")
    live.tap("takeControl")
    live.keys("10")
    live.tap("controlSave")
    assert live.site.store.find(ControlReading, live.site.job.id)[0].value == D(10)
    point = next(
        p for p in live.site.store.find(MoisturePoint, live.site.job.id) if p.label == "P-09"
    )
    assert point.goal is not None


@pytest.mark.parametrize("tool", ["point", "machine"])
def test_a_tap_outside_of_rooms_is_refused_in_words(live: LiveDriver, tool: str) -> None:
    live.open_page("map")
    live.tap_in("mapTools", f"segment_{tool}")
    tap(live, 4.55, 2.6)
    live.tap("pointSave" if tool == "point" else "kind_dehu_lgr")
    assert "no room" in live.text("problemWords")


def test_a_meter_of_another_scale_begins_a_new_series_after_a_question(live: LiveDriver) -> None:
    show_value(live, "310", Unit.REL_1000)
    live.open_page("map")
    live.tap("saveReading")
    assert live.has("seriesSheet")
    live.tap("seriesBegin")
    points = {p.label: p for p in live.site.store.find(MoisturePoint, live.site.job.id)}
    assert points["P-01"].status is PointStatus.REPLACED
    assert points["P-01 (2)"].scale is Unit.REL_1000
    readings = live.site.store.find(MoistureReading, live.site.job.id)
    assert [r.point_id for r in readings] == [points["P-01 (2)"].id]
    live.tap("undo")
    assert live.site.store.get(MoisturePoint, live.site.point.id) == live.site.point
    assert not live.site.store.find(MoistureReading, live.site.job.id)


def test_a_picture_lies_under_the_plan_and_is_scaled_by_two_places(
    live: LiveDriver, tmp_path: Path
) -> None:
    picture = tmp_path / "plan.png"
    Image.new("RGB", (800, 600), "white").save(picture)
    live.open_page("map")
    live.model.map.drawing.putPicture(str(picture))
    live.settle()
    level = live.site.store.find(Level, live.site.job.id)[0]
    assert (level.plan_x_m, level.plan_width_m) == (D(0), D(4))
    assert live.model.map.picture.startswith("data:image/jpeg")
    live.tap("planPicture")
    live.tap("scalePicture")
    tap(live, 1, 1)
    tap(live, 2, 1)
    live.keys("6")
    live.tap("distanceSave")
    scaled = live.site.store.get(Level, level.id)
    assert scaled.plan_width_m is not None
    assert abs(scaled.plan_width_m - 4 * D("1.8288")) < D("0.2")
    assert abs(scaled.plan_x_m - (1 - D("1.8288"))) < D("0.1")
    live.tap("planPicture")
    live.tap("removePicture")
    assert live.model.map.picture == ""
    live.tap("undo")
    assert live.model.map.picture != ""


def test_a_file_that_is_no_picture_is_refused_in_words(live: LiveDriver, tmp_path: Path) -> None:
    wrong = tmp_path / "plan.png"
    wrong.write_text("no picture")
    live.open_page("map")
    live.model.map.drawing.putPicture(str(wrong))
    live.settle()
    assert live.text("problemWords").startswith("The file is something else, which")
    assert not live.site.store.find(Level, live.site.job.id)


def test_another_language_tells_the_point_anew_and_its_buttons_keep_their_words_whole(
    live: LiveDriver,
) -> None:
    live.open_page("map")
    show_value(live, "18.4")
    live.tap("saveReading")
    assert live.text("pinValue") == "18.4"
    live.model.settings.language = "de"
    live.settle()
    assert live.text("pinValue") == "18,4"
    for name in ("saveReading", "typeIn"):
        button = live.find(name)
        assert button.width() >= button.implicitWidth(), name


def test_a_visit_of_yesterday_is_finished_before_the_next_round(live: LiveDriver) -> None:
    live.site.clock.offset -= timedelta(days=1)
    live.site.record.visits.current_visit(live.site.job.id)
    live.site.clock.offset += timedelta(days=1)
    show_value(live, "18.4")
    live.open_page("map")
    assert not live.has("startRoute")
    live.tap("finishVisit")
    live.tap("startRoute")
    live.tap("routeLog")
    visits = live.site.store.find(Visit, live.site.job.id)
    assert [visit.number for visit in visits] == [1, 2]


def is_in_sight(live: LiveDriver, name: str) -> bool:
    pin, item = live.find(name), canvas(live)
    at = pin.mapToItem(item, QPointF(pin.width() / 2, pin.height()))
    return 0 <= at.x() <= item.width() and 0 <= at.y() <= item.height()


def test_keys_move_the_plan_and_the_round_brings_its_point_into_sight(live: LiveDriver) -> None:
    show_value(live, "18.4")
    live.open_page("map")
    canvas(live).forceActiveFocus()
    before = canvas(live).property("originX")
    QTest.keyClick(live.window, Qt.Key.Key_Left)
    assert canvas(live).property("originX") > before
    for _ in range(30):
        QTest.keyClick(live.window, Qt.Key.Key_Left)
    live.settle()
    assert not is_in_sight(live, "pin_P-01")
    live.tap("startRoute")
    live.until(lambda: is_in_sight(live, "pin_P-01"), "the point")


def test_what_is_seen_stays_in_place_when_a_drawn_room_makes_the_plan_larger(
    live: LiveDriver,
) -> None:
    live.open_page("map")
    live.tap_in("mapTools", "segment_room")
    corner = on_screen(live, 0, 0)
    drag(live, (-1.8, 0.2), (-0.1, 2.9))
    live.tap("use_bath")
    live.tap("roomSave")
    live.until(lambda: float(live.model.map.frame.west) < 0, "the room")
    live.settle()
    assert on_screen(live, 0, 0) == pytest.approx(corner, abs=1)

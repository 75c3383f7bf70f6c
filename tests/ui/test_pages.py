"""What a person does on each page, by mouse and by touch."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from app.domain.errors import Conflict, InvalidInput
from app.domain.measurement import Quality, Quantity
from app.domain.records import AirRole, ReadingToken
from app.ports.meters import LinkState
from app.services.views import CheckpointAction, ThemeChoice, UiSettings, UnitSystem
from tests.ui import sample_job
from tests.ui.driver import Driver

D = Decimal
both_hands = pytest.mark.parametrize("how", ["mouse", "touch"])


def test_what_would_be_saved_at_a_point_stays_in_sight_when_its_history_is_long(
    ui: Driver,
) -> None:
    ui.open_job("map")
    scroll = ui.find("pinPanelScroll")
    live, save = ui.find("liveText"), ui.find("saveReading")
    assert live not in list(ui.walk(scroll))
    assert scroll.mapToScene(QPointF(0, scroll.height())).y() <= live.mapToScene(QPointF()).y()
    assert live.mapToScene(QPointF(0, live.height())).y() <= save.mapToScene(QPointF()).y()


def test_overview_shows_phases_rooms_and_figures(ui: Driver) -> None:
    ui.open_job()
    assert len([i for i in ui.walk() if i.objectName().startswith("phase_")]) == 6
    assert len([i for i in ui.walk() if i.objectName().startswith("room_")]) == 3
    assert {"Category 2, 14 Jul", "Class 3, 14 Jul", "62 below outside"} <= set(ui.texts())


def test_an_undetermined_category_is_said_to_be_open(ui: Driver) -> None:
    ui.services.overview = replace(ui.services.overview, category=None)
    ui.open_job()
    assert "Category open" in ui.texts()


@both_hands
def test_approving_answers_the_checkpoint_once(ui: Driver, how: str) -> None:
    ui.how = how
    ui.open_job()
    question = ui.services.overview.checkpoint
    assert question is not None
    ui.press("approve")
    assert ui.services.made("decide_checkpoint") == [
        (question.checkpoint_id, CheckpointAction.APPROVE, "")
    ]
    assert not ui.has("checkpointCard")
    assert ui.text("toastText") == "Approved"


def test_sending_back_needs_a_reason(ui: Driver) -> None:
    ui.open_job()
    ui.press("sendBack")
    assert not ui.find("sendBackConfirm").isEnabled()
    ui.type("photo missing")
    ui.press("sendBackConfirm")
    assert ui.services.made("decide_checkpoint")[0][1:] == (
        CheckpointAction.SEND_BACK,
        "photo missing",
    )


def test_a_refused_decision_keeps_the_reason_that_was_typed(ui: Driver) -> None:
    ui.services.fail["decide_checkpoint"] = Conflict("The office answered already.")
    ui.open_job()
    ui.press("sendBack")
    ui.type("redo")
    ui.press("sendBackConfirm")
    assert ui.text("problemWords") == "The office answered already."
    assert ui.text("sendBackReason") == "redo"


def test_an_open_item_leads_to_the_place_to_fix_it(ui: Driver) -> None:
    ui.window.resize(1280, 1400)
    ui.open_job()
    ui.press("open_0")
    assert ui.has("mapPage")
    assert ui.text("pinTitle") == "Sink cabinet floor"


@both_hands
def test_a_pin_shows_its_point(ui: Driver, how: str) -> None:
    ui.how = how
    ui.open_job("map")
    assert len([i for i in ui.walk() if i.objectName().startswith("pin_P")]) == 12
    ui.press("pin_P-07")
    assert ui.text("pinTitle") == "Floor, middle"
    assert ui.text("pinValue") == "13.0"


def test_the_filter_shows_only_points_in_that_state(ui: Driver) -> None:
    ui.open_job("map")
    ui.press("segment_wet", within="pinFilter")
    shown = {i.objectName() for i in ui.walk() if i.objectName().startswith("pin_P-")}
    assert shown == {"pin_P-01", "pin_P-02"}


def test_rooms_are_drawn_to_scale(ui: Driver) -> None:
    ui.open_job("map")
    rows = ui.model.map.rooms.rows
    assert [(r["west"], r["north"], r["wide"], r["deep"]) for r in rows] == [
        (0.0, 0.0, 4.9, 4.1), (4.9, 0.0, 5.8, 5.9), (0.0, 4.1, 4.9, 1.8),
    ]  # fmt: skip


def test_zoom_moves_pins_but_keeps_their_size(ui: Driver) -> None:
    ui.open_job("map")
    before = ui.find("pin_P-07")
    x, size = before.x(), before.width()
    ui.press("zoomIn")
    after = ui.find("pin_P-07")
    assert after.x() != x
    assert after.width() == size
    ui.press("zoomFit")
    assert ui.find("pin_P-07").x() == x


@both_hands
def test_save_here_keeps_the_meter_value_with_its_measurement(ui: Driver, how: str) -> None:
    ui.how = how
    ui.open_job("map")
    ui.press("pin_P-07")
    ui.press("saveReading")
    point = sample_job.uid(3, 6)
    assert ui.services.made("save_meter_reading") == [(sample_job.JOB_ID, point, "m-18.4", False)]
    assert ui.text("toastText") == "P-07  18.4 % WME saved"


def test_a_second_tap_within_a_second_is_ignored(ui: Driver) -> None:
    ui.open_job("map")
    ui.press("saveReading")
    ui.press("saveReading")
    assert len(ui.services.made("save_meter_reading")) == 1


def test_a_tap_while_saving_is_ignored_and_the_button_says_so(ui: Driver) -> None:
    ui.open_job("map")
    gate = asyncio.Event()
    ui.services.gates["save_meter_reading"] = gate
    ui.model.map.save()
    assert ui.model.map.saving
    ui.model.map._tapped.clear()
    ui.model.map.save()
    ui.bridge._loop.call_soon_threadsafe(gate.set)
    ui.settle()
    assert len(ui.services.made("save_meter_reading")) == 1
    assert not ui.model.map.saving


def test_a_stale_value_is_only_saved_after_a_question(ui: Driver) -> None:
    ui.open_job("map")
    ui.model.meters.push(sample_job.meter(link=LinkState.STALE, words="No value for 95 s"))
    ui.settle()
    ui.press("saveReading")
    assert ui.has("doubtSave")
    assert ui.services.made("save_meter_reading") == []
    ui.press("doubtSave")
    assert ui.services.made("save_meter_reading")[0][-1] is True


@both_hands
def test_typing_a_reading(ui: Driver, how: str) -> None:
    ui.how = how
    ui.open_job("map")
    ui.press("typeIn")
    for key in ("1", "4", ".", "2"):
        ui.press(f"key_{key}")
    assert ui.text("padValue") == "14.2"
    ui.press("padSave")
    assert ui.services.made("save_typed_reading")[0][2:] == (D("14.2"), None, None)
    assert not ui.has("padSave")


def test_a_display_that_is_no_number_is_saved_as_its_token(ui: Driver) -> None:
    ui.open_job("map")
    ui.press("typeIn")
    ui.press("segment_HI")
    ui.press("padSave")
    assert ui.services.made("save_typed_reading")[0][2:] == (None, ReadingToken.HIGH, None)


def enter(ui: Driver) -> None:
    QTest.keyClick(ui.window, Qt.Key.Key_Return)
    ui.settle()


def test_a_meter_that_acts_as_a_keyboard_types_number_unit_and_enter(ui: Driver) -> None:
    ui.open_job("map")
    ui.press("typeIn")
    ui.type("17,4 %WME")
    assert ui.text("padValue") == "17,4 %WME"
    enter(ui)
    assert ui.services.made("save_typed_reading")[0][2:] == (D("17.4"), None, None)


def test_another_unit_than_the_points_is_refused_and_stays_typed(ui: Driver) -> None:
    ui.open_job("map")
    ui.press("typeIn")
    ui.type("17.4 %MC")
    enter(ui)
    assert not ui.services.made("save_typed_reading")
    assert "'%MC' was typed; this field is in %WME" in ui.text("padProblem")
    assert ui.text("padValue") == "17.4 %MC"


def test_a_photo_of_the_display_goes_with_the_typed_value(ui: Driver) -> None:
    ui.open_job("map")
    ui.press("typeIn")
    ui.model.map.showDisplay("file:///photos/display.jpg")
    ui.settle()
    assert ui.text("displayPhoto") == "Photo: display.jpg"
    ui.type("17.4")
    enter(ui)
    assert ui.services.made("save_typed_reading")[0][2:] == (
        D("17.4"),
        None,
        Path("/photos/display.jpg"),
    )
    ui.press("typeIn")
    assert ui.text("displayPhoto") == "Add a photo of the display"


def test_a_refused_reading_keeps_what_was_typed(ui: Driver) -> None:
    ui.services.fail["save_typed_reading"] = InvalidInput(
        "value", "it is above the scale", "0 to 100"
    )
    ui.open_job("map")
    ui.press("typeIn")
    ui.type("300")
    ui.press("padSave")
    assert ui.text("padProblem") == "value: it is above the scale. Allowed: 0 to 100."
    assert ui.text("padValue") == "300"
    ui.services.fail.clear()
    ui.press("padSave")
    assert not ui.has("padSave")


def test_the_live_value_follows_the_meter(ui: Driver) -> None:
    ui.open_job()
    for value in ("12.0", "33.3", "41.7"):
        ui.model.meters.push(sample_job.meter(value))
        ui.settle()
        assert ui.text("liveValue") == value


def test_a_lost_meter_is_said_to_be_lost(ui: Driver) -> None:
    ui.open_job()
    ui.model.meters.push(sample_job.meter(link=LinkState.LOST, words="Lost, trying again in 4 s"))
    ui.settle()
    assert "Lost, trying again in 4 s" in ui.text("meterWords")
    assert ui.model.meters.doubtful


@pytest.mark.parametrize(
    ("segment", "lines", "unit"),
    [("moisture", 12, "% WME"), ("humidity", 5, "GPP"), ("air", 10, "°F  ·  % RH")],
)
def test_each_segment_charts_its_own_lines(ui: Driver, segment: str, lines: int, unit: str) -> None:
    ui.open_job("drying")
    ui.press(f"segment_{segment}")
    assert ui.model.drying.chart.rowCount() == lines
    assert ui.model.drying.chart.unit == unit


def test_a_room_is_charted_point_by_point(ui: Driver) -> None:
    ui.open_job("drying")
    ui.press("segment_Hallway")
    assert [row["group"] for row in ui.model.drying.chart.legend.rows] == ["P-10", "P-11", "P-12"]


def test_the_legend_hides_and_shows_a_group(ui: Driver) -> None:
    ui.open_job("drying")
    ui.press("legend_0")
    assert sum(row["shown"] for row in ui.model.drying.chart.rows) == 8
    ui.press("legend_0")
    assert sum(row["shown"] for row in ui.model.drying.chart.rows) == 12


def test_a_tap_in_the_chart_shows_the_values_of_that_visit(ui: Driver) -> None:
    ui.open_job("drying")
    ui.press("segment_humidity")
    ui.press("plot")
    assert ui.has("chartTip")
    hit = ui.model.drying.chart.valuesAt(ui.find("plot").width() / 2)
    assert hit["title"] == "15 Jul"
    assert [row["name"] for row in hit["rows"]] == [
        "Outside",
        "Upstairs",
        "Kitchen",
        "LGR 1 inlet",
        "LGR 1 outlet",
    ]


def test_the_crosshair_takes_every_reading_of_the_same_visit(ui: Driver) -> None:
    ui.open_job("drying")
    chart = ui.model.drying.chart
    hit = chart.valuesAt(ui.find("plot").width())
    assert hit["title"] == "17 Jul"
    assert len(hit["rows"]) == 12


def test_the_table_shows_points_by_visits(ui: Driver) -> None:
    ui.open_job("drying")
    ui.press("segment_table")
    assert {"Visit 1", "Visit 4", "P-01  Kitchen", "OR", "35.7"} <= set(ui.texts())


def test_a_row_of_the_table_follows_its_point_and_the_others_stay(ui: Driver) -> None:
    ui.open_job("drying")
    table, points = ui.model.drying.table, ui.services.log.rows
    told: list[int] = []
    table.dataChanged.connect(lambda first, _last, *_: told.append(first.row()))
    table.show_points([replace(points[0], label="P-99"), *points[1:]])
    assert told == [0]
    assert [row["label"] for row in table.rows][:2] == ["P-99", points[1].label]


def test_air_shows_its_derived_values(ui: Driver) -> None:
    ui.open_job("drying")
    assert {"Dew 50.1 °F  ·  VP 0.36 inHg", "62 vs outside", "16 vs inlet"} <= set(ui.texts())


def test_an_air_reading_from_the_meter_keeps_its_measurements(ui: Driver) -> None:
    ui.open_job("drying")
    ui.press("addAir")
    assert not ui.find("airSave").isEnabled()
    ui.press("role_outside")
    ui.press("airPlace")
    ui.type("Porch")
    ui.press("useLive")
    ui.press("airSave")
    (_, air), *_ = ui.services.made("save_air_reading")
    assert (air.role, air.place) == (AirRole.OUTSIDE, "Porch")
    assert (air.temperature_c, air.rh_pct) == (D("28.9"), D("31.4"))
    assert air.temperature_measurement_id == "a-air_temperature"
    assert not ui.has("airSave")


def test_a_simulated_reading_stays_marked_in_the_history_of_its_point(ui: Driver) -> None:
    view = ui.services.map
    marked = [
        replace(p, history=tuple(replace(r, quality=Quality.SIMULATED) for r in p.history))
        for p in view.points
    ]
    ui.services.map = replace(view, points=tuple(marked))
    ui.open_job("map")
    assert any(text.endswith("  ·  simulated") for text in ui.texts())


def test_what_is_saved_of_the_air_is_what_the_sheet_shows_however_the_meter_moves_on(
    ui: Driver,
) -> None:
    ui.open_job("drying")
    ui.press("addAir")
    ui.press("airPlace")
    ui.type("Porch")
    ui.press("useLive")
    later = sample_job.air_meter(Quantity.RELATIVE_HUMIDITY, "77.7")
    ui.model.meters.push(replace(later, measurement_id="later"))
    ui.press("airSave")
    (_, air), *_ = ui.services.made("save_air_reading")
    assert (air.rh_pct, air.rh_measurement_id) == (D("31.4"), "a-relative_humidity")
    ui.press("addAir")
    assert ui.text("airPlace") == "Kitchen"  # where affected air was read last


def test_air_that_is_older_than_the_latest_visit_says_of_which_day_it_is(ui: Driver) -> None:
    newest = ui.services.log.air[-1]
    fresh = replace(
        newest,
        place="Attic",
        visit_number=newest.visit_number + 1,
        taken_at=newest.taken_at + timedelta(days=1),
    )
    ui.services.log = replace(ui.services.log, air=(*ui.services.log.air, fresh))
    ui.open_job("drying")
    texts = ui.texts()
    assert "Attic" in texts
    assert newest.place not in texts
    assert any(text.endswith(f"  ·  {newest.place}") for text in texts)


def test_a_typed_air_reading_is_converted_to_celsius(ui: Driver) -> None:
    ui.open_job("drying")
    ui.press("addAir")
    ui.press("airPlace")
    ui.type("Attic")
    for key in "68":
        ui.press(f"key_{key}")
    ui.press("field_rh")
    for key in "50":
        ui.press(f"key_{key}")
    ui.press("airSave")
    (_, air), *_ = ui.services.made("save_air_reading")
    assert (air.temperature_c, air.rh_pct) == (D(20), D(50))
    assert air.temperature_measurement_id is None


def test_settings_show_at_once_and_are_kept(ui: Driver) -> None:
    ui.go_to("settings")
    ui.press("segment_metric")
    ui.press("textLarger")
    kept = ui.services.made("save_settings")[-1][0]
    assert kept == UiSettings(ThemeChoice.LIGHT, UnitSystem.METRIC, 115, False)
    ui.open_job("drying")
    assert "Dew 10.0 °C  ·  VP 1.23 kPa" in ui.texts()


def test_glove_mode_makes_every_control_bigger(ui: Driver) -> None:
    ui.open_job("map")
    ui.model.settings.gloveMode = True
    ui.settle()
    assert ui.find("zoomFit").height() == 64


def test_a_meter_with_a_fault_is_doubtful() -> None:
    assert replace(sample_job.meter(), quality=Quality.SENSOR_FAULT).doubtful
    assert not replace(sample_job.meter(), quality=Quality.SIMULATED).doubtful


def test_an_unforeseen_error_is_shown_and_work_goes_on(ui: Driver) -> None:
    ui.crash.catch(ValueError, ValueError("broken binding"), None)
    ui.settle()
    assert ui.text("crashTitle") == "ValueError: broken binding"
    ui.press("crashGoOn")
    assert not ui.has("crashTitle")


def test_the_overview_tells_the_visit_the_people_and_what_happened(ui: Driver) -> None:
    ui.window.resize(1280, 2000)
    ui.open_job()
    texts = set(ui.texts())
    assert {"Visit 4, under way", "9 of 12 points read", "Daniel Okafor", "Desk adjuster"} <= texts
    assert {"Category 2 determined", "Loss: Refrigerator supply line"} <= texts
    assert "expected to end" in ui.text("timeLeft")
    ui.press("endVisit")
    assert ui.services.made("end_visit") == [(ui.services.overview.header.job_id,)]
    assert ui.text("toastText") == "The visit has ended."

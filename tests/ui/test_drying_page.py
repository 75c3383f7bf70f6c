"""The drying page by touch on a real store: alerts answered, forecasts, files; and charts of many readings."""

from __future__ import annotations

import time
from decimal import Decimal
from operator import itemgetter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from app.domain.measurement import Quantity, Unit
from app.domain.records import AirReading, AlertAction, AlertResponse
from app.services.thinning import thinned
from tests.services.test_drying_services import read_daily
from tests.ui.driver import Driver
from tests.ui.live_site import LiveDriver
from ui.viewmodels.chart import ChartModel, Plot, Series

D = Decimal


def test_an_alert_is_answered_with_what_was_done(live: LiveDriver) -> None:
    read_daily(live.site, "30", "29.8", "29.7", "29.7")
    live.open_page("drying")
    open_before = live.model.drying.openAlerts
    which = next(
        n for n, row in enumerate(live.model.drying.alerts.rows) if row["rule"] == "stalled"
    )
    live.tap_in("shape", "segment_alerts")
    live.taps = 0
    live.tap(f"answerAlert_{which}")
    live.tap("action_opened_cavity")
    assert not live.find("answerSave").isEnabled()
    live.tap("answerReason")
    live.type("toe kick opened")
    live.tap("answerSave")
    assert live.taps == 4
    answer = live.site.store.find(AlertResponse, live.site.job.id)[0]
    assert (answer.action, answer.reason) == (AlertAction.OPENED_CAVITY, "toe kick opened")
    assert live.model.drying.openAlerts == open_before - 1
    answered = [row for row in live.model.drying.alerts.rows if row["reason"]]
    assert [row["rule"] for row in answered] == ["stalled"]


def test_five_air_readings_take_four_taps_each_with_a_meter(live: LiveDriver) -> None:
    live.meter.says(Quantity.AIR_TEMPERATURE, "24.0", Unit.CELSIUS)
    live.meter.says(Quantity.RELATIVE_HUMIDITY, "48", Unit.PCT_RH)
    live.until(lambda: "%" in live.model.meters.airText, "the meter")
    live.open_page("drying")
    live.taps = 0
    for role in ("outside", "unaffected", "affected", "dehu_in", "dehu_out"):
        live.tap("addAir")
        live.tap(f"role_{role}")
        live.tap("useLive")
        live.tap("airSave")
    assert live.taps == 20
    air = live.site.store.find(AirReading, live.site.job.id)
    assert len({reading.role for reading in air}) == 5
    assert all(reading.raw for reading in air)
    assert all(reading.place for reading in air)


@pytest.mark.parametrize("kind", ["Xlsx", "Csv", "Pdf"])
def test_the_log_is_taken_away_as_a_file(live: LiveDriver, tmp_path: Path, kind: str) -> None:
    read_daily(live.site, "32", "26", "21")
    live.open_page("drying")
    live.model.drying.export_folder = tmp_path
    live.tap("exportLog")
    live.tap(f"export{kind}")
    path = tmp_path / "RestoreAssist" / f"J-1-drying-log.{kind.lower()}"
    assert path.stat().st_size > 100
    assert str(path) in live.text("toastText")


def test_the_chart_is_taken_away_as_a_picture(live: LiveDriver, tmp_path: Path) -> None:
    read_daily(live.site, "32", "26", "21")
    live.open_page("drying")
    live.model.drying.export_folder = tmp_path
    live.tap("exportLog")
    live.tap("exportPng")
    path = tmp_path / "RestoreAssist" / "J-1-drying-moisture.png"
    live.until(path.exists, "the picture")
    live.settle()
    picture = Image.open(path)
    assert picture.width > 400
    light = sum(picture.convert("L").histogram()[200:])
    assert light > 0.9 * picture.width * picture.height, "the ground of the page goes with it"
    heading = picture.crop((0, 0, picture.width, 50)).convert("L")
    assert sum(heading.histogram()[:100]) > 50, "the name of the job stands over it"
    live.tap_in("roomPicker", "segment_Kitchen")
    live.tap("exportLog")
    live.tap("exportPng")
    live.until((path.parent / "J-1-drying-moisture-Kitchen.png").exists, "the other picture")


def test_a_picture_that_finds_no_folder_is_told_in_words(live: LiveDriver, tmp_path: Path) -> None:
    read_daily(live.site, "32")
    live.open_page("drying")
    live.model.drying.export_folder = tmp_path
    (tmp_path / "RestoreAssist").write_text("a file of that name")
    live.tap("exportLog")
    live.tap("exportPng")
    assert "cannot be written" in live.model.drying.problem


def test_a_room_shows_the_way_to_its_goal(live: LiveDriver) -> None:
    read_daily(live.site, "32", "26", "21.5", "18.4")
    live.open_page("drying")
    before = live.model.drying.chart.rowCount()
    live.tap_in("roomPicker", "segment_Kitchen")
    assert live.model.drying.chart.rowCount() == before + 2
    live.tap_in("shape", "segment_alerts")
    assert any("days to the goal" in text for text in live.texts())


def test_what_a_meter_could_not_show_breaks_the_line_and_stands_at_the_edge() -> None:
    chart = ChartModel()
    line = Series(
        "Hall", "P-1", 0, ((0.0, 30.0), (24.0, 20.0), (72.0, 25.0)), "%",
        beyond=((48.0, "LO", False), (96.0, "OR", True)),
    )  # fmt: skip
    chart.draw(Plot((line,), 100.0, (), unit="%"))
    row = chart.rows[0]
    assert [len(path) for path in row["paths"]] == [2, 1]
    assert [mark["text"] for mark in row["beyond"]] == ["LO", "OR"]
    assert chart.legend.rows[0]["latest"] == "OR"
    chart.setPlotSize(100.0, 50.0)
    assert chart.valuesAt(97.0)["rows"][0]["text"] == "OR"
    assert chart.property("lowMark") == 48.0
    chart.toggle("Hall")
    assert chart.property("lowMark") == -1.0


def test_fifty_thousand_readings_are_drawn_at_once(ui: Driver) -> None:
    ui.open_job("drying")
    lines = tuple(
        Series(f"Room {n % 12}", f"P-{n}", n % 12,
               tuple((24.0 * d / 4, 40 - d * 0.2 + (n * d) % 5) for d in range(100)), "%")
        for n in range(500)
    )  # fmt: skip
    chart: ChartModel = ui.model.drying.chart
    began = time.thread_time()
    chart.draw(Plot(lines, 600.0, ((0.0, "1 Jul"),), goal=15.0))
    made = time.thread_time() - began
    assert chart.rowCount() == 12
    assert sum(len(path) for row in chart.rows for path in row["paths"]) <= 500 * 8
    ui.settle()
    assert made < 3.0
    before = time.thread_time()
    ui.frame()
    assert time.thread_time() - before < 3.0


points = st.lists(st.tuples(st.integers(0, 10_000), st.floats(0, 100)), max_size=400).map(
    lambda rows: sorted({at: (float(at), value) for at, value in rows}.values())
)


@given(points, st.integers(4, 60))
def test_thinned_points_keep_their_ends_and_their_extremes(
    line: list[tuple[float, float]], most: int
) -> None:
    kept = thinned(line, most, itemgetter(1))
    assert len(kept) <= max(most, len(line) if len(line) <= most else 0)
    assert list(kept) == sorted(kept)
    assert set(kept) <= set(line)
    if line:
        assert (kept[0], kept[-1]) == (line[0], line[-1])
        assert max(v for _, v in kept) == max(v for _, v in line)
        assert min(v for _, v in kept) == min(v for _, v in line)


def test_what_was_typed_in_other_units_is_offered_with_them_and_brings_them_back(
    live: LiveDriver,
) -> None:
    live.open_page("drying")
    live.tap("addAir")
    live.keys("72")
    live.tap("airClose")
    live.model.settings.units = "metric"
    live.settle()
    live.tap("addAir")
    assert "US units" in live.text("draftUnits")
    live.tap("draftTake")
    assert live.model.settings.units == "us"
    assert live.find("field_temperature").property("value") == "72"
    assert live.find("field_temperature").property("unit") == "°F"
    live.keys("5")
    live.tap("airClose")
    live.tap("addAir")
    assert not live.has("draftUnits")
    live.tap("draftTake")
    assert live.find("field_temperature").property("value") == "725"


def test_a_draft_in_the_units_that_are_shown_comes_before_one_in_the_others(
    live: LiveDriver,
) -> None:
    live.open_page("drying")
    for units, typed in (("us", "72"), ("metric", "21")):
        live.model.settings.units = units
        live.settle()
        live.tap("addAir")
        if units == "metric":
            assert "US units" in live.text("draftUnits")
            live.tap("draftDiscard")
        live.keys(typed)
        live.tap("airClose")
    live.tap("addAir")
    assert not live.has("draftUnits")
    live.tap("draftTake")
    assert live.find("field_temperature").property("value") == "21"
    live.tap("airClose")
    live.model.settings.units = "us"
    live.settle()
    live.tap("addAir")
    assert "metric units" in live.text("draftUnits")

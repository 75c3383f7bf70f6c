"""The meters page: every state in words, searching, pairing, setting up, forgetting and training."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import QPointF

from app.domain.errors import InvalidInput, StoreError
from app.domain.measurement import Quantity, Unit
from app.ports.line_maps import Column, LineMap, Proposal
from app.ports.meters import LinkState
from app.services.meter_services import MeterList
from tests.ui.driver import Driver
from tests.ui.fake_meters import HALL, INSTRUMENT, NOT_SEEN, PROBE, XIAOMI, FakeMeters
from tests.ui.fake_services import FakeServices
from tests.ui.page_checks import box, controls, faults


def go(ui: Driver) -> None:
    """Open the page and wait for its list."""
    ui.model.go("meters")
    ui.settle()
    until(ui, lambda: bool(ui.model.meterPage.known))


@pytest.fixture(params=["mouse", "touch"])
def page(ui: Driver, request: pytest.FixtureRequest) -> Driver:
    """The page with its list shown."""
    ui.how = request.param
    go(ui)
    return ui


@pytest.fixture
def fake(services: FakeServices) -> FakeMeters:
    return services.field_meters


def until(ui: Driver, condition: Callable[[], bool]) -> None:
    """Let streams from the engine's thread arrive until the condition holds."""
    for _ in range(200):
        if condition():
            return
        ui.settle()
    raise AssertionError(f"it never came; shown: {ui.texts()}")


def says(ui: Driver, words: str) -> None:
    until(ui, lambda: words in ui.texts())


def scroll_to(ui: Driver, flickable: str, name: str) -> None:
    until(ui, lambda: ui.has(name))
    view, item = ui.find(flickable), ui.find(name)
    top = item.mapToItem(view, QPointF(0, 0)).y()
    most = max(0.0, view.property("contentHeight") - view.height())
    wanted = view.property("contentY") + top - view.height() / 2
    view.setProperty("contentY", min(most, max(0.0, wanted)))
    ui.settle()


def press(ui: Driver, name: str, flickable: str = "meterDetail") -> None:
    scroll_to(ui, flickable, name)
    ui.press(name)
    ui.settle()


def typed(ui: Driver, name: str, text: str, flickable: str = "meterDetail") -> None:
    press(ui, name, flickable)
    ui.find(name).setProperty("text", "")
    ui.type(text)


def test_every_meter_is_shown_with_its_state_in_words(page: Driver) -> None:
    live = page.text(f"state_{PROBE.device_id}")
    assert re.fullmatch(r"Live  ·  (Now|\d+ (s|min) ago)", live), live
    lost = page.text(f"state_{HALL.device_id}")
    assert re.fullmatch(r"Not connected(, next try in \d+ s)?  ·  \d+ min ago", lost), lost
    assert page.text(f"state_{INSTRUMENT.device_id}") == "Connecting"
    texts = page.texts()
    assert any(each.startswith("Calibration expired") for each in texts)
    assert "Logs every 15 min" in texts
    assert "18.4 % WME  ·  70.5 °F" in texts


def test_a_lost_meter_says_why_and_can_be_tried_at_once(page: Driver, fake: FakeMeters) -> None:
    page.press(f"meter_{HALL.device_id}")
    assert page.text("detailWords") == NOT_SEEN
    page.press("connectNow")
    assert fake.made("connect_now") == [(HALL.device_id,)]


def test_values_follow_the_meter(page: Driver, fake: FakeMeters) -> None:
    page.press(f"meter_{PROBE.device_id}")
    assert page.text("detailValue") == "18.4"
    probe = fake.list.meters[0]
    wetter = replace(probe.values[0], value=Decimal("31.5"))
    fake.push(MeterList((replace(probe, values=(wetter,)),), training=False))
    until(page, lambda: page.text("detailValue") == "31.5")


def test_searching_shows_new_meters_and_each_obstacle_once(page: Driver, fake: FakeMeters) -> None:
    press(page, "searchMeters", "meterList")
    until(page, lambda: page.has(f"nearby_{XIAOMI.device_id}"))
    assert len(fake.made("look")) == 1
    assert not page.has(f"nearby_{PROBE.device_id}"), "it is paired already"
    obstacle = "Cannot listen for meters: Bluetooth is off or this computer has none."
    says(page, obstacle)
    assert page.texts().count(obstacle) == 1


def test_an_encrypting_meter_is_paired_with_its_key(page: Driver, fake: FakeMeters) -> None:
    press(page, "searchMeters", "meterList")
    press(page, f"pair_{XIAOMI.device_id}", "meterList")
    page.press("bindKey")
    page.type("231d39c1d7cc1ab1aee224cd096db932")
    page.press("pairNow")
    until(page, lambda: page.has("detailName"))
    [(found, choices)] = fake.made("pair")
    assert (found, choices.bind_key) == (XIAOMI, "231d39c1d7cc1ab1aee224cd096db932")
    assert page.text("detailName") == "ATC_000007"
    assert not page.has("pairSheet")


def test_a_refused_key_is_told_and_stays_in_its_field(page: Driver, fake: FakeMeters) -> None:
    fake.fail["pair"] = InvalidInput("bind key", "it has 3 digits", "32 digits")
    press(page, "searchMeters", "meterList")
    press(page, f"pair_{XIAOMI.device_id}", "meterList")
    page.press("bindKey")
    page.type("abc")
    page.press("pairNow")
    page.settle()
    says(page, "bind key: it has 3 digits. Allowed: 32 digits.")
    assert page.find("bindKey").property("text") == "abc"


def test_settings_are_changed_and_saved_as_one(page: Driver, fake: FakeMeters) -> None:
    page.press(f"meter_{PROBE.device_id}")
    until(page, lambda: bool(page.model.meterPage.detail.settable))
    page.press("segment_settings")
    typed(page, "meterName", "North wall")
    press(page, "scale_%MC")
    press(page, "log_15")
    press(page, "saveMeter")
    [(device_id, choices)] = fake.made("change")
    assert device_id == PROBE.device_id
    assert (choices.name, choices.scale, choices.log_every_s) == ("North wall", Unit.PCT_MC, 900)
    assert choices.bind_key == "", "the kept key stays"


def test_a_forgotten_meter_can_be_taken_back(page: Driver, fake: FakeMeters) -> None:
    page.press(f"meter_{PROBE.device_id}")
    until(page, lambda: bool(page.model.meterPage.detail.settable))
    page.press("segment_settings")
    press(page, "forgetMeter")
    until(page, lambda: not page.has(f"meter_{PROBE.device_id}"))
    assert fake.made("forget") == [(PROBE.device_id,)]
    page.press("toastUndo")
    until(page, lambda: page.has("detailName"))
    assert fake.made("restore") == [(PROBE.device_id,)]
    assert page.text("detailName") == "Cellar probe"


def test_a_certificate_is_added_in_the_unit_of_the_value(page: Driver, fake: FakeMeters) -> None:
    page.press(f"meter_{PROBE.device_id}")
    page.settle()
    page.press("segment_calibration")
    typed(page, "certificateNumber", "C-9")
    press(page, "certify_material_moisture")
    typed(page, "certificateOffset", "-0.4")
    typed(page, "certificateSince", "2026-01-31")
    typed(page, "certificateExpires", "2027-01-31")
    press(page, "addCertificate")
    [(device_id, line)] = fake.made("add_certificate")
    assert (device_id, line.certificate, line.unit) == (PROBE.device_id, "C-9", Unit.PCT_WME)
    assert (line.offset, line.expires) == (Decimal("-0.4"), date(2027, 1, 31))


def test_a_date_that_is_none_is_told(page: Driver, fake: FakeMeters) -> None:
    page.press(f"meter_{PROBE.device_id}")
    page.settle()
    page.press("segment_calibration")
    typed(page, "certificateNumber", "C-9")
    press(page, "certify_material_moisture")
    typed(page, "certificateSince", "soon")
    typed(page, "certificateExpires", "2027-01-31")
    press(page, "addCertificate")
    assert not fake.made("add_certificate")
    says(page, "from: 'soon' is no date. Allowed: such as 2027-06-30.")


def test_the_bytes_of_a_meter_are_shown_with_what_was_read(page: Driver) -> None:
    page.press(f"meter_{PROBE.device_id}")
    page.press("segment_raw")
    says(page, "The packet is cut off inside object 0xFA.")
    says(page, "40 00 09 01 14 02 0c")
    says(page, "M 30.74 %WME")


def test_the_log_of_a_sensor_on_site_shows_its_gaps(page: Driver, fake: FakeMeters) -> None:
    page.press(f"meter_{INSTRUMENT.device_id}")
    page.press("segment_log")
    until(page, lambda: page.has("covered_relative_humidity"))
    assert page.text("covered_relative_humidity") == "Covered 82 % of the time"
    assert sum(each.startswith("No reading from") for each in page.texts()) == 1
    page.press("segment_72")
    until(page, lambda: fake.made("site_log")[-1] == (INSTRUMENT.device_id, 72))


def test_training_is_switched(page: Driver, fake: FakeMeters) -> None:
    scroll_to(page, "meterList", "trainingPicker")
    page.press("segment_on")
    until(page, lambda: bool(page.model.meterPage.training))
    assert fake.made("set_training") == [(True,)]


def wizard(page: Driver) -> None:
    press(page, "setUpSerial", "meterList")
    until(page, lambda: page.has("port_/dev/ttyUSB0"))
    page.press("port_/dev/ttyUSB0")
    until(page, lambda: page.model.meterPage.wizard.listening)


def test_an_unknown_instrument_is_learned_from_its_lines(page: Driver, fake: FakeMeters) -> None:
    wizard(page)
    assert fake.made("listen") == [("usb:0403:6001:A", "9600 8N1")]
    until(
        page, lambda: page.text("wizardWords") == "These lines arrive. If they look right, go on."
    )
    until(page, lambda: page.find("wizardPropose").isEnabled())
    page.press("wizardPropose")
    until(page, lambda: page.has("wizardName"))
    assert fake.made("propose")[0][0][0] == "12:00:01;21.4;48.2;17.3"
    page.press("meaning_2")
    page.press("choose_material_moisture|%MC")
    page.press("wizardName")
    page.type("Old logger")
    page.press("wizardFinish")
    until(page, lambda: not page.has("lineWizard"))
    [(found, choices)] = fake.made("pair")
    assert (found.driver, found.address) == ("line", "usb:0403:6001:A")
    assert (choices.name, choices.port_settings) == ("Old logger", "9600 8N1")
    assert choices.line_map == LineMap(
        ";",
        (
            Column(1, Quantity.AIR_TEMPERATURE, Unit.CELSIUS),
            Column(2, Quantity.RELATIVE_HUMIDITY, Unit.PCT_RH),
            Column(3, Quantity.MATERIAL_MOISTURE, Unit.PCT_MC),
        ),
        4,
    )
    assert not page.has("lineWizard")


def test_a_quantity_belongs_to_one_column(page: Driver, fake: FakeMeters) -> None:
    wizard(page)
    until(page, lambda: page.find("wizardPropose").isEnabled())
    page.press("wizardPropose")
    until(page, lambda: page.has("wizardName"))
    page.press("meaning_2")
    page.press("choose_relative_humidity|%RH")
    meanings = [row["meaning"] for row in page.model.meterPage.wizard.fields.rows]
    assert meanings == ["air_temperature|°C", "", "relative_humidity|%RH"]


@pytest.mark.parametrize(
    ("chunks", "words"),
    [
        ([], "Nothing arrives. Is the instrument on, and does it send by itself?"),
        ([b"\xf8\x00\xfe" * 20], "Bytes arrive that are no text: wrong speed? Try another."),
        ([b"21.4;48.2\r\n"], "Lines arrive; a few more are needed."),
    ],
)
def test_what_arrives_is_told_in_words(
    page: Driver, fake: FakeMeters, chunks: list[bytes], words: str
) -> None:
    fake.chunks = chunks
    wizard(page)
    until(page, lambda: page.text("wizardWords") == words)
    assert page.find("wizardPropose").isEnabled() is False


def test_lines_that_name_their_values_need_no_columns(page: Driver, fake: FakeMeters) -> None:
    fake.proposal = Proposal(None, (), Decimal(1))
    wizard(page)
    until(page, lambda: page.find("wizardPropose").isEnabled())
    page.press("wizardPropose")
    until(page, lambda: page.has("wizardName"))
    page.press("wizardName")
    page.type("Probe")
    page.press("wizardFinish")
    until(page, lambda: not page.has("lineWizard"))
    assert fake.made("pair")[0][1].line_map is None


def test_a_modbus_instrument_in_the_network_is_set_up(page: Driver, fake: FakeMeters) -> None:
    press(page, "setUpModbus", "meterList")
    until(page, lambda: page.has("modbusMap_0"))
    assert page.text("modbusFinish") == "Say where it is"
    page.press("modbusHost")
    page.type("10.0.0.5:1502")
    page.press("modbusMap_0")
    page.press("modbusName")
    page.type("Indigo")
    page.press("modbusFinish")
    until(page, lambda: not page.has("modbusSheet"))
    [(found, choices)] = fake.made("pair")
    assert (found.driver, found.address) == ("modbus_tcp", "10.0.0.5:1502")
    assert choices.register_map == "name: Vaisala HMP (Modbus)"


def test_a_modbus_instrument_on_a_port_takes_a_pasted_map(page: Driver, fake: FakeMeters) -> None:
    press(page, "setUpModbus", "meterList")
    until(page, lambda: page.has("modbusPort_/dev/ttyUSB0"))
    page.press("modbusPort_/dev/ttyUSB0")
    page.find("modbusYaml").setProperty("text", "name: Mine")
    page.press("modbusName")
    page.type("Mine")
    page.press("modbusFinish")
    until(page, lambda: not page.has("modbusSheet"))
    [(found, choices)] = fake.made("pair")
    assert (found.driver, found.address) == ("modbus", "usb:0403:6001:A")
    assert choices.register_map == "name: Mine"


def test_without_meters_the_page_says_what_to_do(ui: Driver, services: FakeServices) -> None:
    services.field_meters.list = MeterList((), training=False)
    go(ui)
    assert ui.has("noMeters")
    assert "No meter yet" in ui.texts()


def test_a_locked_keyring_is_told_with_a_way_on(ui: Driver, services: FakeServices) -> None:
    fake = services.field_meters
    fake.list = MeterList((), training=False, problem=str(StoreError("The keyring is locked.")))
    go(ui)
    assert "The keyring is locked." in ui.texts()
    ui.press("problemAction")
    assert fake.made("load_again") == [()]


def test_meters_are_followed_only_while_the_page_is_shown(ui: Driver) -> None:
    model: Any = ui.model
    ui.model.go("meters")
    ui.settle()
    following = len(ui.bridge._following)
    ui.model.go("jobs")
    ui.settle()
    ui.settle()
    assert len(ui.bridge._following) == following - 1
    assert not model.meterPage._second.isActive()


def test_on_a_narrow_screen_the_meter_takes_the_place_of_the_list(ui: Driver) -> None:
    ui.window.resize(800, 1280)
    go(ui)
    ui.press(f"meter_{PROBE.device_id}")
    assert not ui.has("meterList")
    ui.press("detailBack")
    assert ui.has("meterList")


def test_a_silent_meter_is_drawn_as_such(ui: Driver, services: FakeServices) -> None:
    probe = services.field_meters.list.meters[0]
    silent = replace(probe, link=LinkState.STALE, words="No reading for 9 s; connecting again.")
    services.field_meters.list = MeterList((silent,), training=False)
    go(ui)
    assert ui.text(f"state_{PROBE.device_id}").startswith("Silent")


PARTS = ("now", "log", "settings", "calibration", "raw")


@pytest.mark.parametrize("scale", [80, 100, 200])
@pytest.mark.parametrize(
    "size", [(1280, 800), (1024, 600), (800, 1280)], ids=lambda s: f"{s[0]}x{s[1]}"
)
def test_nothing_of_a_meter_is_cut_or_too_small_for_a_finger(
    ui: Driver, services: FakeServices, size: tuple[int, int], scale: int
) -> None:
    ui.window.resize(*size)
    ui.model.settings.textScale = scale
    go(ui)
    press(ui, "searchMeters", "meterList")
    until(ui, lambda: ui.has(f"nearby_{XIAOMI.device_id}"))
    found = {"list": faults(ui)}
    ui.model.meterPage.select(PROBE.device_id)
    until(ui, lambda: bool(ui.model.meterPage.detail.settable))
    detail = ui.find("meterDetail")
    for part in PARTS:
        detail.setProperty("part", part)
        ui.settle()
        ui.settle()
        found[part] = faults(ui)
        small = [
            each.objectName() for each in controls(ui) if min(each.width(), each.height()) < 48
        ]
        assert not small, part
    assert not {part: bad for part, bad in found.items() if bad}


@pytest.mark.parametrize("scale", [100, 200])
def test_the_part_of_a_meter_that_is_chosen_is_whole_in_its_bar(ui: Driver, scale: int) -> None:
    ui.window.resize(1024, 600)
    ui.model.settings.textScale = scale
    go(ui)
    ui.model.meterPage.select(PROBE.device_id)
    until(ui, lambda: ui.has("detailParts"))
    ui.settle()
    bar = box(ui.find("detailParts"))
    for part in PARTS:
        segment = ui.find(f"segment_{part}", within="detailParts")
        if scale == 100:
            assert bar.contains(box(segment)), part
        ui.find("meterDetail").setProperty("part", part)
        ui.settle()
        assert bar.contains(box(segment)), part


@pytest.mark.parametrize("opener", ["setUpSerial", "setUpModbus"])
@pytest.mark.parametrize("size", [(1024, 600), (800, 1280)], ids=lambda s: f"{s[0]}x{s[1]}")
def test_the_sheets_are_whole_at_any_size(ui: Driver, opener: str, size: tuple[int, int]) -> None:
    ui.window.resize(*size)
    go(ui)
    press(ui, opener, "meterList")
    if opener == "setUpSerial":
        until(ui, lambda: ui.has("port_/dev/ttyUSB0"))
        ui.press("port_/dev/ttyUSB0")
        until(ui, lambda: ui.find("wizardPropose").isEnabled())
    else:
        until(ui, lambda: ui.has("modbusMap_0"))
    assert not faults(ui)


def test_a_closed_meter_is_not_shown_as_live_anywhere(ui: Driver) -> None:
    until(ui, lambda: ui.model.meters.text == "18.4")
    for state in ui.services.meters:
        ui.model.meters.push(replace(state, link=LinkState.CLOSED))
    ui.settle()
    assert (ui.model.meters.liveCount, ui.model.meters.rows.count) == (0, 0)
